"""Read the hotline registry."""

from __future__ import annotations

from vitreem.hotline.model import Hotline, HotlineFile
from vitreem.problems import Problem
from vitreem.record import Loaded, build
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[Hotline]], list[Problem]]:
    """The hotlines of the registry, or what is wrong with it."""
    file, problems = build(HotlineFile, source)
    lines = file.record.hotlines if file else ()
    return [Loaded(line, source, ("hotlines", n)) for n, line in enumerate(lines)], problems
