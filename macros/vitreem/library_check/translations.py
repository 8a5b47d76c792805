"""English that no longer, or not yet, is confirmed to say what the Vietnamese says."""

from __future__ import annotations

from collections.abc import Iterator

from vitreem.library import Library
from vitreem.library.translations import pairs_of
from vitreem.problems import Problem


def check_translations(library: Library) -> Iterator[Problem]:
    """One warning for each stale text, and one a file for all texts never confirmed."""
    for source in library.sources:
        new = []
        for path, vi, en in pairs_of(source):
            status = library.translations.status(vi, en)
            if status == "stale":
                yield Problem(source.place(*path, "en", key=True), "stale-translation", {"path": source.path})
            elif status == "unconfirmed":
                new.append(path)
        if new:
            values = {"count": str(len(new)), "path": source.path}
            yield Problem(source.place(*new[0], "en", key=True), "unconfirmed-translation", values)
