"""Read one campaign."""

from __future__ import annotations

from vitreem.campaign.model import Campaign
from vitreem.problems import Problem
from vitreem.record import Loaded, build
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[Loaded[Campaign] | None, list[Problem]]:
    """A campaign, or the problems that kept it from being one."""
    return build(Campaign, source)
