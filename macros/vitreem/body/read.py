"""Read the registry of bodies."""

from __future__ import annotations

from vitreem.body.model import Body, BodyFile
from vitreem.problems import Problem
from vitreem.record import Loaded, build
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[Body]], list[Problem]]:
    """The bodies of the registry, or what is wrong with it."""
    file, problems = build(BodyFile, source)
    bodies = file.record.bodies if file else ()
    return [Loaded(body, source, ("bodies", n)) for n, body in enumerate(bodies)], problems
