"""Which entries answer a query, best first.

A small lunr index is made of the query's own units (a unit is one term or several counted as one), with BM25 scores
worked out here, and lunr searches it. What lunr found is then weighed by how many of the query's words an entry
answers, by place and year, and by danger. The script `search-engine.js` does the same, number for number.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from lunr.index import Index
from lunr.query import Query, QueryPresence

from vitreem.outputs.search.entry import Entry
from vitreem.outputs.search.index import FIELDS, Collection
from vitreem.search.asking import BROADER, CONCEPT, PAIR, REFERENCE, WORD, Unit
from vitreem.search.query import Asked

KINDS_NAMED = {
    "slogan": ("slogan", "campaign"),
    "theme": ("campaign",),
    "hotline": ("hotline",),
    "plan": ("plan",),
    **dict.fromkeys(
        ("decree", "decision", "directive", "circular", "resolution", "official-letter", "law-on-children"),
        ("document",),
    ),
}


_HALF = 0.5
MOST_SHARDS = 8
_FIRST_FETCHED = (REFERENCE, CONCEPT, WORD, PAIR, BROADER)


@dataclass(frozen=True)
class Tuning:
    """The numbers of the ranking; the script is given the same."""

    field_boosts: tuple[float, ...] = (2.0, 1.4, 0.7)
    field_b: tuple[float, ...] = (0.2, 0.6, 0.3)
    field_cover: tuple[float, ...] = (1.0, 1.0, 0.7)
    k1: float = 1.2
    coverage_power: float = 2.8
    other_place: float = 0.25
    near_place: float = 0.7
    no_place: float = 0.5
    other_year: float = 0.4
    named_place: float = 3.0
    plan_of_place: float = 2.0
    clause_of_place: float = 0.5
    place_beside: float = 1.0
    kinds: tuple[tuple[str, float], ...] = (("hotline", 0.8), ("body", 0.9), ("document", 0.7), ("plan", 0.4))
    named_kind: float = 1.1
    broader_beside: float = 0.3


AS_TUNED = Tuning()


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry and its score."""

    entry: int
    score: float


@dataclass(frozen=True, slots=True)
class _Looked:
    """A unit looked up: how often each entry has it, by field, and how telling it is."""

    unit: Unit
    counts: tuple[Mapping[int, float], ...]
    idf: float
    exact: bool


@dataclass(frozen=True)
class Ranker:
    """Ranks the entries of one collection; `related` gives for each place the places near it."""

    entries: Sequence[Entry]
    collection: Collection
    related: Mapping[str, Mapping[str, bool]]
    tuning: Tuning = AS_TUNED
    cuts: Sequence[str] = ()
    child_line: str = "111"

    @cached_property
    def _with_plans(self) -> set[str]:
        return {entry.place for entry in self.entries if entry.kind == "plan"}

    def rank(self, asked: Asked) -> list[Hit]:
        """All entries that answer, best first."""
        looked = self._looked(self._affordable(asked.units))
        found = self._search(looked)
        scored: dict[int, float] = {}
        coverage = self._coverage(looked)
        for entry, score in found.items():
            value = score * coverage(entry) ** self.tuning.coverage_power * self._fitting(entry, asked)
            scored[entry] = math.floor(value * 1e6 + 0.5) / 1e6
        if asked.danger:
            best = max(scored.values(), default=1.0)
            for at, line in enumerate(self.entries):
                if line.kind == "hotline" and line.ref == self.child_line:
                    scored[at] = math.floor(best * 1.25 * 1e6 + 0.5) / 1e6
        order = sorted(scored, key=lambda entry: (-scored[entry], entry))
        return [Hit(entry, scored[entry]) for entry in order if scored[entry] > 0]

    def _affordable(self, units: Sequence[Unit]) -> list[Unit]:
        """Units as far as their shards may be fetched: what tells most comes first when a query is long."""
        if not self.cuts:
            return list(units)
        kept: set[int] = set()
        for unit in sorted(units, key=lambda unit: _FIRST_FETCHED.index(unit.kind)):
            for pick in unit.picks:
                if len(kept) < MOST_SHARDS:
                    kept.add(bisect_right(self.cuts, pick.term) - 1)
        left = []
        for unit in units:
            picks = tuple(pick for pick in unit.picks if bisect_right(self.cuts, pick.term) - 1 in kept)
            if picks:
                left.append(replace(unit, picks=picks))
        return left

    def _looked(self, units: Sequence[Unit]) -> list[_Looked]:
        """Units that are in the index; what stands in for another only as far as it has to."""
        direct: set[tuple[int, ...]] = set()
        other: set[int] = set()
        looked: list[_Looked] = []
        for unit in units:
            found = self._look_up(unit)
            if unit.kind == WORD and unit.firm and not (found and found.exact):
                other |= set(unit.covers)
            if found is None or (unit.kind == PAIR and other & set(unit.covers)):
                continue
            if unit.kind == CONCEPT and found.exact:
                direct.add(unit.covers)
            if unit.kind == BROADER and unit.covers in direct:
                share = self.tuning.broader_beside
                less = replace(unit, boost=unit.boost * share, strength=unit.strength * share)
                found = replace(found, unit=less)
            looked.append(found)
        return looked

    def _look_up(self, unit: Unit) -> _Looked | None:
        counts: tuple[dict[int, float], ...] = tuple({} for _ in FIELDS)
        having: set[int] = set()
        exact = False
        for at, pick in enumerate(unit.picks):
            weight = pick.weight if exact or at == 0 or unit.kind != WORD or unit.firm else 1.0
            for term in self._terms(pick.term) if pick.prefix else [pick.term]:
                posting = self.collection.postings.get(term)
                if posting is None or (pick.prefix and unit.picks[0].term == term and at > 0):
                    continue
                for field, entries in enumerate(posting):
                    for entry, count in entries.items():
                        counts[field][entry] = counts[field].get(entry, 0.0) + count * weight
                        if weight >= _HALF:
                            having.add(entry)
                exact = exact or at == 0
        if not any(counts):
            return None
        df = len(having) or max(len(entries) for entries in counts)
        idf = math.log(1 + (self.collection.count - df + 0.5) / (df + 0.5))
        return _Looked(unit, counts, idf, exact)

    def _terms(self, start: str) -> list[str]:
        terms = self.collection.sorted_terms
        at = bisect_left(terms, start)
        found = []
        while at < len(terms) and terms[at].startswith(start):
            found.append(terms[at])
            at += 1
        return found

    def _search(self, looked: Sequence[_Looked]) -> dict[int, float]:
        """What lunr finds, and its scores."""
        if not looked:
            return {}
        vectors: dict[str, list[float]] = {}
        inverted = []
        for number, found in enumerate(looked):
            posting: dict[str, object] = {"_index": number}
            for field, name in enumerate(FIELDS):
                posting[name] = {str(entry): {} for entry in sorted(found.counts[field])}
                for entry in sorted(found.counts[field]):
                    score = self._bm25(found, field, entry)
                    vectors.setdefault(f"{name}/{entry}", []).extend((number, score))
            inverted.append([f"u{number:03d}", posting])
        index = Index.load(
            {
                "version": "2.3.9",
                "fields": list(FIELDS),
                "fieldVectors": list(vectors.items()),
                "invertedIndex": inverted,
                "pipeline": [],
            }
        )
        query = Query(list(FIELDS))
        for number, found in enumerate(looked):
            query.term(f"u{number:03d}", boost=found.unit.boost, use_pipeline=False, presence=QueryPresence.OPTIONAL)
        return {int(result["ref"]): result["score"] for result in index.query(query)}

    def _bm25(self, found: _Looked, field: int, entry: int) -> float:
        tuning, count = self.tuning, found.counts[field][entry]
        length = self.collection.lengths[field][entry] / self.collection.mean_lengths[field]
        b = tuning.field_b[field]
        saturated = (tuning.k1 + 1) * count / (tuning.k1 * (1 - b + b * length) + count)
        return math.floor(found.idf * saturated * tuning.field_boosts[field] * 1000 + 0.5) / 1000

    def _coverage(self, looked: Sequence[_Looked]) -> Callable[[int], float]:
        """The share of the query's telling words that an entry answers, as a function of the entry."""
        telling = [found for found in looked if found.unit.kind != PAIR]
        weights: dict[int, float] = {}
        for found in telling:
            for at in found.unit.covers:
                share = found.idf * found.unit.telling / len(found.unit.covers)
                weights[at] = max(weights.get(at, 0.0), share)
        whole = sum(weights.values())
        covers = self.tuning.field_cover

        def of(entry: int) -> float:
            best: dict[int, float] = {}
            for found in telling:
                there = [
                    cover for cover, counts in zip(covers, found.counts, strict=True) if counts.get(entry, 0.0) >= _HALF
                ]
                if there:
                    for at in found.unit.covers:
                        best[at] = max(best.get(at, 0.0), max(there) * found.unit.strength)
            return sum(weights[at] * share for at, share in sorted(best.items())) / whole if whole else 1.0

        return of

    def _fitting(self, number: int, asked: Asked) -> float:
        """How well an entry fits the places and years named."""
        entry, tuning = self.entries[number], self.tuning
        factor = dict(tuning.kinds).get(entry.kind, 1.0)
        if entry.kind in self._asked_kinds(asked):
            factor = 1.0 if entry.kind in {"document", "plan"} else tuning.named_kind
        if asked.places:
            factor *= self._fitting_place(entry, asked)
        if asked.years and entry.years[1] and not any(entry.years[0] <= y <= entry.years[1] for y in asked.years):
            factor *= tuning.other_year
        return factor

    def _asked_kinds(self, asked: Asked) -> set[str]:
        """The kinds of entry that a query names: by a word such as "khẩu hiệu", by a number, by a place alone."""
        kinds = {kind for concept in asked.concepts for kind in KINDS_NAMED.get(concept, ())}
        if any(unit.kind == REFERENCE for unit in asked.units):
            kinds |= {"document", "plan"}
        if asked.only_place:
            kinds.add("plan")
        return kinds

    def _fitting_place(self, entry: Entry, asked: Asked) -> float:
        tuning = self.tuning
        if entry.kind == "place" and entry.ref in asked.places:
            return tuning.named_place
        if entry.kind == "clause" and asked.only_place and entry.place:
            return tuning.clause_of_place
        if not entry.place:
            return tuning.no_place
        share = tuning.plan_of_place if asked.only_place and entry.kind == "plan" else 1.0
        if entry.place in asked.places:
            return share
        near = [self.related.get(place, {}).get(entry.place) for place in asked.places]
        if any(step is not None for step in near):
            if entry.kind == "place":
                return tuning.place_beside if entry.place in self._with_plans else tuning.place_beside / 2
            return share * (1.0 if any(near) else tuning.near_place)
        return tuning.other_place
