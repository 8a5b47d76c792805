"""Sites built once for all tests of a run, however many workers share the work."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest

from tests.commands import mkdocs


def built_once(repository: Path, folders: pytest.TempPathFactory, program: str = "mkdocs") -> Path:
    """The folder of this repository's site as `mkdocs build --strict` makes it.

    The first worker that asks builds; the others wait for it at a lock.
    """
    base = folders.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    site, lock = shared / f"site-{program}", shared / f"site-{program}.lock"
    with lock.open("a+", encoding="utf-8") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        held.seek(0)
        if not held.read():
            done = mkdocs(repository, site, program=program)
            assert done.returncode == 0, done.stderr
            held.write("built")
    return site
