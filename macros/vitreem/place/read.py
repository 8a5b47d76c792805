"""Read a file of places."""

from __future__ import annotations

from vitreem.place.model import Place, PlaceFile
from vitreem.problems import Problem
from vitreem.record import Loaded, build
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[Place]], list[Problem]]:
    """The places of a file, or what is wrong with it."""
    file, problems = build(PlaceFile, source)
    places = file.record.places if file else ()
    return [Loaded(place, source, ("places", n)) for n, place in enumerate(places)], problems
