"""A small plan to change: what each test is about stands in the test."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from vitreem import plan
from vitreem.plan import Plan
from vitreem.problems import Problem
from vitreem.record import Loaded
from vitreem.yamlfile.read import parse

SMALL = Path(__file__).resolve().parents[1] / "broken/_valid/plans/thi-du/xa-mau-2024.yml"

Build = Callable[..., Loaded[Plan]]


def _laid(base: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**base, **changes}.items() if value is not ...}


@pytest.fixture(scope="session")
def small() -> dict[str, Any]:
    """The plan of the valid project, as plain data."""
    data: dict[str, Any] = yaml.load(SMALL.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    return data


@pytest.fixture
def build(small: dict[str, Any]) -> Build:
    """`build(clauses=[…], number=None)`: the small plan with these fields instead of its own."""

    def make(**changes: Any) -> Loaded[Plan]:
        text = json.dumps(_laid(copy.deepcopy(small), changes), ensure_ascii=False, indent=1)
        source, problems = parse(text, "plan.yml")
        loaded, wrong = plan.read(source)
        assert loaded is not None, [problem.message for problem in (*problems, *wrong)]
        return loaded

    return make


@pytest.fixture
def codes(build: Build) -> Callable[..., list[str]]:
    """`codes(clauses=[…])`: the codes of the problems of the plan so changed."""

    def found(**changes: Any) -> list[str]:
        problems: list[Problem] = list(plan.check(build(**changes)))
        return sorted(problem.code for problem in problems)

    return found
