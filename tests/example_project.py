"""The small invented project of `tests/example/`, laid where a test may change it."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parent / "example"
TODAY = dt.date(2025, 8, 2)
"""A day on which nothing in the example is overdue."""
PLAN = "plans/vi-du/song-dao-2024.yml"
SLUG = "vi-du-song-dao-2024"


def lay_example(folder: Path, repository: Path) -> Path:
    """The example in a new folder, with this repository's `mkdocs.yml` and theme."""
    shutil.copytree(EXAMPLE, folder)
    shutil.copytree(repository / "overrides", folder / "overrides")
    shutil.copy(repository / "mkdocs.yml", folder)
    return folder
