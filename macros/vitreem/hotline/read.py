"""Read the hotline registry."""

from __future__ import annotations

from vitreem.hotline.model import Hotline, HotlineFile
from vitreem.problems import Problem
from vitreem.record import Loaded, build_rows
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[Hotline]], list[Problem]]:
    """The hotlines of the registry, or what is wrong with the file."""
    return build_rows(HotlineFile, lambda file: file.hotlines, "hotlines", source)
