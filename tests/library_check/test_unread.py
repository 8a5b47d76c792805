"""Where a file that declares things could not be read, what it declares is not reported as unknown too."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vitreem.library import load
from vitreem.library_check import check

VALID = Path(__file__).resolve().parents[1] / "broken/_valid"


@pytest.mark.parametrize("name", ["registry/bodies", "registry/documents", "registry/hotlines", "places/thi-du"])
def test_one_broken_registry_is_one_problem(tmp_path: Path, name: str) -> None:
    shutil.copytree(VALID, tmp_path / "project")
    (tmp_path / f"project/plans/{name}.yml").write_text("broken: [", encoding="utf-8")
    library, problems = load(tmp_path / "project")
    assert [problem.code for problem in problems] == ["yaml-syntax"]
    assert {problem.code for problem in check(library)} <= {"unconfirmed-translation"}
