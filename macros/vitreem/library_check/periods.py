"""Plans against their parents and places, and chains that must not bite their tail."""

from __future__ import annotations

from collections.abc import Iterator

from vitreem.library import Library
from vitreem.problems import Problem


def check_levels(library: Library) -> Iterator[Problem]:
    """A plan's level is that of its place."""
    for loaded in library.loaded_plans:
        plan = loaded.record
        place = library.places.get(plan.place)
        if place is not None and place.level != plan.level:
            values = {"level": plan.level, "place": plan.place, "place_level": place.level}
            yield Problem(loaded.place("level"), "level-disagrees", values)


def check_parents(library: Library) -> Iterator[Problem]:
    """A plan that carries out another lies within its period."""
    for loaded in library.loaded_plans:
        plan = loaded.record
        parent = library.plans.get(plan.parent_plan or "")
        if parent is None:
            continue
        mine, above = plan.period, parent.period
        if mine.from_.first_day < above.from_.first_day or mine.to.last_day > above.to.last_day:
            values = {
                "period": f"{mine.from_}–{mine.to}",
                "parent": parent.slug,
                "parent_period": f"{above.from_}–{above.to}",
            }
            yield Problem(loaded.place("period"), "period-outside-parent", values)


def check_loops(library: Library) -> Iterator[Problem]:
    """No place lies within itself, by parent or by succession."""
    for loaded in library.loaded_places:
        slug = loaded.record.slug
        here, seen = loaded.record.parent, set[str]()
        while here is not None and here not in seen and here in library.places:
            if here == slug:
                yield Problem(loaded.place("parent"), "place-loop", {"value": slug})
                break
            seen.add(here)
            here = library.places[here].parent
        waiting, seen = [successor.place for successor in loaded.record.successors], set[str]()
        while waiting:
            step = waiting.pop()
            if step == slug:
                yield Problem(loaded.place("successors", key=True), "place-loop", {"value": slug})
                break
            if step not in seen and step in library.places:
                seen.add(step)
                waiting += [successor.place for successor in library.places[step].successors]
