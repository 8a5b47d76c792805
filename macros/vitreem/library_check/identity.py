"""No two records of a kind share an id, and no two pages an address."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from vitreem.library import Library
from vitreem.problems import Problem
from vitreem.record import Loaded


def check_identity(library: Library) -> Iterator[Problem]:
    """Ids within registries and files; slugs of plans and years of campaigns, which make addresses."""
    yield from _repeated(library.loaded_plans, lambda r: r.slug, "slug", "address-taken")
    yield from _repeated(library.loaded_campaigns, lambda r: str(r.year), "year", "address-taken")
    yield from _repeated(library.loaded_places, lambda r: r.slug, "slug", "address-taken")
    for loaded in (library.loaded_hotlines, library.loaded_bodies, library.loaded_documents, library.loaded_terms):
        yield from _repeated(loaded, lambda r: r.id, "id", "identity-repeated")


def _repeated(
    loaded: Iterable[Loaded[Any]], identity: Callable[[Any], str], field: str, code: str
) -> Iterator[Problem]:
    first: dict[str, Loaded[Any]] = {}
    for item in loaded:
        key = identity(item.record)
        if key not in first:
            first[key] = item
            continue
        place = first[key].place(field)
        values = {"id": key, "first": str(place.line), "address": key, "other": f"{place.path}:{place.line}"}
        yield Problem(item.place(field), code, values)
