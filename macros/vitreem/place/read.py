"""Read a file of places."""

from __future__ import annotations

from vitreem.place.model import Place, PlaceFile
from vitreem.problems import Problem
from vitreem.record import Loaded, build_rows
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[Place]], list[Problem]]:
    """The places of a file, or what is wrong with the file."""
    return build_rows(PlaceFile, lambda file: file.places, "places", source)
