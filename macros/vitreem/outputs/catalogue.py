"""Every output but the web pages themselves: adding a format is a new room and one line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vitreem.library import Library
from vitreem.outputs import open_data
from vitreem.outputs.artifact import Artifact

Output = Callable[[Library, str], Iterator[Artifact]]

CATALOGUE: dict[str, Output] = {
    "open-data": open_data.artifacts,
}


def artifacts(library: Library, base_path: str = "/") -> Iterator[Artifact]:
    """All files besides pages, in a fixed order."""
    for output in CATALOGUE.values():
        yield from output(library, base_path)
