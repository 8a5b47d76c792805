"""The library: records by id, and the ways from one to another."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from vitreem.body import Body
from vitreem.campaign import Campaign
from vitreem.glossary import Term
from vitreem.hotline import Hotline
from vitreem.legal import LegalDocument
from vitreem.library.translations import Translations
from vitreem.place import Place, Successor
from vitreem.plan import Plan
from vitreem.record import Loaded
from vitreem.redirect import Redirect
from vitreem.search import LexiconFile
from vitreem.yamlfile import Source

Key = TypeVar("Key", bound=Hashable)
Item = TypeVar("Item")


@dataclass(frozen=True)
class Library:
    """Everything that was read, in the order of files and of records in them.

    Records with an id that another already has are left out of the mappings but stay in the `loaded` tuples, so
    that checks can tell of them.
    """

    loaded_plans: tuple[Loaded[Plan], ...] = ()
    loaded_places: tuple[Loaded[Place], ...] = ()
    loaded_campaigns: tuple[Loaded[Campaign], ...] = ()
    loaded_hotlines: tuple[Loaded[Hotline], ...] = ()
    loaded_bodies: tuple[Loaded[Body], ...] = ()
    loaded_documents: tuple[Loaded[LegalDocument], ...] = ()
    loaded_terms: tuple[Loaded[Term], ...] = ()
    loaded_redirects: tuple[Loaded[Redirect], ...] = ()
    loaded_lexicons: tuple[Loaded[LexiconFile], ...] = ()
    sources: tuple[Source, ...] = ()
    translations: Translations = field(default_factory=Translations)
    published: Mapping[str, int] = field(default_factory=dict)
    """The published addresses, each with its line in the committed list."""
    unread: frozenset[str] = frozenset()
    """Kinds of files of which one could not be read, so that what it declares is not reported as unknown too."""

    @cached_property
    def plans(self) -> Mapping[str, Plan]:
        """Plans by slug, newest period first, then by slug."""
        records = [item.record for item in self.loaded_plans]
        records.sort(key=lambda plan: (-plan.period.from_.year, plan.slug))
        return _first_by(records, lambda plan: plan.slug)

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """Places by slug."""
        return _first_by([item.record for item in self.loaded_places], lambda place: place.slug)

    @cached_property
    def campaigns(self) -> Mapping[int, Campaign]:
        """Campaigns by year, newest first."""
        records = sorted((item.record for item in self.loaded_campaigns), key=lambda campaign: -campaign.year)
        return _first_by(records, lambda campaign: campaign.year)

    @cached_property
    def hotlines(self) -> Mapping[str, Hotline]:
        """Hotlines by id, in the order of the registry."""
        return _first_by([item.record for item in self.loaded_hotlines], lambda line: line.id)

    @cached_property
    def bodies(self) -> Mapping[str, Body]:
        """Bodies by id."""
        return _first_by([item.record for item in self.loaded_bodies], lambda body: body.id)

    @cached_property
    def documents(self) -> Mapping[str, LegalDocument]:
        """Cited documents by id."""
        return _first_by([item.record for item in self.loaded_documents], lambda document: document.id)

    @cached_property
    def child_line(self) -> Hotline:
        """The live national line for children, which stands on every page.

        Raises:
            LookupError: there is none (the check `no-child-line` reports it before any page is made).
        """
        for line in self.hotlines.values():
            if line.kind == "child-protection" and line.live and line.area == "nation":
                return line
        raise LookupError("no live national child protection line in the registry")

    @cached_property
    def predecessors(self) -> Mapping[str, tuple[tuple[Place, Successor], ...]]:
        """For each place, the former places that became it, wholly or in part."""
        found: dict[str, list[tuple[Place, Successor]]] = {}
        for place in self.places.values():
            for successor in place.successors:
                found.setdefault(successor.place, []).append((place, successor))
        return {slug: tuple(rows) for slug, rows in found.items()}

    @cached_property
    def children(self) -> Mapping[str, tuple[Place, ...]]:
        """For each place, the places directly under it."""
        found: dict[str, list[Place]] = {}
        for place in self.places.values():
            if place.parent:
                found.setdefault(place.parent, []).append(place)
        return {slug: tuple(rows) for slug, rows in found.items()}

    @cached_property
    def plans_by_place(self) -> Mapping[str, tuple[Plan, ...]]:
        """For each place, the plans it issued, newest first."""
        found: dict[str, list[Plan]] = {}
        for plan in self.plans.values():
            found.setdefault(plan.place, []).append(plan)
        return {slug: tuple(rows) for slug, rows in found.items()}

    def path_to(self, place: Place) -> tuple[Place, ...]:
        """The places above a place, the province first, the place itself last."""
        path = [place]
        while (parent := self.places.get(path[0].parent or "")) and parent not in path:
            path.insert(0, parent)
        return tuple(path)

    def lineage(self, place: Place) -> tuple[Place, ...]:
        """All former places that a place inherits from, nearest first."""
        found: list[Place] = []
        waiting = [place.slug]
        while waiting:
            for former, _ in self.predecessors.get(waiting.pop(0), ()):
                if former not in found and former != place:
                    found.append(former)
                    waiting.append(former.slug)
        return tuple(found)

    def present(self, place: Place) -> tuple[Place, ...]:
        """The places of today that a former place became, through as many steps as it took."""
        found: list[Place] = []
        waiting, seen = [place], {place.slug}
        while waiting:
            here = waiting.pop(0)
            if not here.successors and here != place and here not in found:
                found.append(here)
            for successor in here.successors:
                if successor.place not in seen and successor.place in self.places:
                    seen.add(successor.place)
                    waiting.append(self.places[successor.place])
        return tuple(found)

    def hotlines_for(self, place: Place) -> tuple[Hotline, ...]:
        """Local lines whose area is the place or one above it, past or present; replaced ones left out."""
        areas = {above.slug for above in self.path_to(place)}
        for later in (place, *self.present(place)):
            areas |= {above.slug for above in self.path_to(later)}
        return tuple(line for line in self.hotlines.values() if line.area in areas and line.status != "replaced")


def _first_by(records: Iterable[Item], key: Callable[[Item], Key]) -> dict[Key, Item]:
    """Records by key; where two share one, the first keeps it."""
    found: dict[Key, Item] = {}
    for record in records:
        found.setdefault(key(record), record)
    return found
