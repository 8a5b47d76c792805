"""Paths given on the command line: taken from where the command runs, or from the project's folder."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from vitreem.language import Lang


def paths_in_project(root: Path, given: Iterable[str | Path], lang: Lang) -> list[Path] | None:
    """The paths, whole; None when one is not there or not in the project, which has then been said.

    A misspelt path must not look like a file without problems.
    """
    found: list[Path] = []
    for name in given:
        places = (Path(name).resolve(), (root / name).resolve())
        path = next((one for one in places if one.exists() and one.is_relative_to(root)), None)
        if path is None:
            vi, en = f"Trong dự án không có {name}", f"There is no {name} in the project"
            print(vi if lang is Lang.VI else en, file=sys.stderr)
            return None
        found.append(path)
    return found
