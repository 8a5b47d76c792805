"""Read the registry of bodies."""

from __future__ import annotations

from vitreem.body.model import Body, BodyFile
from vitreem.problems import Problem
from vitreem.record import Loaded, build_rows
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[Body]], list[Problem]]:
    """The bodies of the registry, or what is wrong with the file."""
    return build_rows(BodyFile, lambda file: file.bodies, "bodies", source)
