"""Every output but the web pages themselves: adding a format is a new room and one line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vitreem.library import Library
from vitreem.outputs import open_data
from vitreem.outputs.artifact import Artifact
from vitreem.outputs.redirects import redirect_files
from vitreem.outputs.search.artifacts import artifacts as search_artifacts

Output = Callable[[Library, str], Iterator[Artifact]]

CATALOGUE: dict[str, Output] = {
    "open-data": open_data.artifacts,
}


def artifacts(library: Library, base_path: str = "/") -> Iterator[Artifact]:
    """All files besides pages, in a fixed order."""
    for output in CATALOGUE.values():
        yield from output(library, base_path)


def site_files(library: Library, base_path: str = "/") -> Iterator[Artifact]:
    """All files of a whole site besides its pages: the catalogue's, moved addresses, and the files of search.

    Only the catalogue's addresses are promised to last; those of search carry hashes and change with the content.
    """
    made = list(artifacts(library, base_path))
    yield from made
    yield from redirect_files(library, made)
    yield from search_artifacts(library)
