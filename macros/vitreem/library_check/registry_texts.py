"""Bilingual texts of places and hotlines: the same figures in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from vitreem.library import Library
from vitreem.problems import Problem
from vitreem.record import compare_languages


def check_registry_texts(library: Library) -> Iterator[Problem]:
    """Names, uses, hours and notes agree in both languages."""
    for line in library.loaded_hotlines:
        record = line.record
        texts = {
            "name": record.name, "use": record.use, "what_happens": record.what_happens,
            "owner": record.owner, "hours": record.hours, "cost": record.cost,
        }  # fmt: skip
        for field, text in texts.items():
            if text is not None:
                yield from compare_languages(line, (field,), text)
    for place in library.loaded_places:
        if place.record.note is not None:
            yield from compare_languages(place, ("note",), place.record.note)
        yield from compare_languages(place, ("name",), place.record.name)
    for term in library.loaded_terms:
        if term.record.note is not None:
            yield from compare_languages(term, ("note",), term.record.note)
