"""Read the list of redirects."""

from __future__ import annotations

from vitreem.problems import Problem
from vitreem.record import Loaded, build
from vitreem.redirect.model import Redirect, RedirectFile
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[Redirect]], list[Problem]]:
    """The redirects, or what is wrong with the file."""
    file, problems = build(RedirectFile, source)
    rows = file.record.redirects if file else ()
    return [Loaded(row, source, ("redirects", n)) for n, row in enumerate(rows)], problems
