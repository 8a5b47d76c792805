"""Lines too long to review."""

from __future__ import annotations

from collections.abc import Iterator

from vitreem.library import Library
from vitreem.problems import Place, Problem

LONGEST = 2_000
"""Characters on one line of a data file; a paragraph of a plan in one line is fine, a page is not."""


def check_lines(library: Library) -> Iterator[Problem]:
    """One warning for each line over the limit."""
    for source in library.sources:
        for number, line in enumerate(source.lines, 1):
            if len(line) > LONGEST:
                values = {"count": str(len(line))}
                yield Problem(Place(source.path, number, 1, 2, line), "long-line", values)
