"""Read one plan."""

from __future__ import annotations

from vitreem.plan.model import Plan
from vitreem.problems import Problem
from vitreem.record import Loaded, build
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[Loaded[Plan] | None, list[Problem]]:
    """A plan, or the problems that kept it from being one."""
    return build(Plan, source)
