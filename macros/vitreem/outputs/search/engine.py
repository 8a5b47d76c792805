"""The search of one side of the site: everything it needs, made from the library, and results ready to show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from vitreem.language import Lang
from vitreem.library import Library
from vitreem.outputs.search.entries import entries
from vitreem.outputs.search.entry import Entry
from vitreem.outputs.search.index import Collection, collection_of, vocabulary_of
from vitreem.outputs.search.packing import beginning, term_shards
from vitreem.outputs.search.ranking import AS_TUNED, Ranker, Tuning
from vitreem.search import Lexicon, lexicon_of
from vitreem.search.asking import AS_WEIGHED, Weights
from vitreem.search.gazetteer import gazetteer_of
from vitreem.search.query import Reader


@dataclass(frozen=True, slots=True)
class Result:
    """One answer."""

    entry: Entry
    score: float


@dataclass(frozen=True)
class Filters:
    """What results are narrowed to; empty means all."""

    place: str = ""
    year: int = 0
    kind: str = ""


@dataclass(frozen=True)
class Search:
    """Search in one language."""

    library: Library
    lang: Lang
    weights: Weights = AS_WEIGHED
    tuning: Tuning = AS_TUNED

    @cached_property
    def lexicon(self) -> Lexicon:
        """The lexicon of the project."""
        files = self.library.loaded_lexicons
        return lexicon_of(files[0].record if files else None)

    @cached_property
    def entries(self) -> list[Entry]:
        """Everything that can be found."""
        return entries(self.library, self.lang)

    @cached_property
    def collection(self) -> Collection:
        """The index."""
        return collection_of(self.entries, self.lang, self.lexicon)

    @cached_property
    def reader(self) -> Reader:
        """What understands queries."""
        vocabulary = vocabulary_of(self.entries, self.lang, self.lexicon)
        return Reader(self.lang, self.lexicon, vocabulary, gazetteer_of(place_names(self.library)), self.weights)

    @cached_property
    def ranker(self) -> Ranker:
        """What ranks."""
        return Ranker(self.entries, self.collection, related_places(self.library), self.tuning, self.cuts)

    @cached_property
    def cuts(self) -> list[str]:
        """Where each shard begins."""
        return [beginning(shard) for shard in self.shards]

    @cached_property
    def shards(self) -> list[dict[str, str]]:
        """The index cut into files, packed."""
        return list(term_shards(self.collection.postings))

    @cached_property
    def other(self) -> Search:
        """The other side of the site."""
        return Search(self.library, self.lang.other, self.weights, self.tuning)

    def find(self, query: str, filters: Filters | None = None, limit: int = 0) -> list[Result]:
        """Answers to a query, best first."""
        hits = self.ranker.rank(self.reader.read(query))
        if not hits:
            # Nothing on this side: the words may be of the other language. Entries have the same numbers there.
            hits = self.other.ranker.rank(self.other.reader.read(query))
        found = [Result(self.entries[hit.entry], hit.score) for hit in hits]
        if filters:
            found = [result for result in found if self._passes(result.entry, filters)]
        return found[:limit] if limit else found

    def place_name(self, slug: str) -> str:
        """A place's name, "" for none."""
        place = self.library.places.get(slug)
        return place.name[self.lang] if place else ""

    def year_words(self, entry: Entry) -> str:
        """The years of an entry: "2024", "2021–2030", "" for none."""
        first, last = entry.years
        return "" if not last else str(last) if first == last else f"{first}–{last}"

    def _passes(self, entry: Entry, filters: Filters) -> bool:
        if filters.kind and entry.kind != filters.kind:
            return False
        if filters.year and not (entry.years[0] <= filters.year <= entry.years[1]):
            return False
        if filters.place and entry.place != filters.place:
            return bool(self.ranker.related.get(filters.place, {}).get(entry.place))
        return True


def place_names(library: Library) -> Iterable[tuple[str, str]]:
    """Every name of every place, with its slug."""
    for place in library.places.values():
        for name in (place.name.vi, place.name.en, place.short, *place.also_known_as):
            yield name, place.slug


def related_places(library: Library) -> Mapping[str, Mapping[str, bool]]:
    """For each place those inside it (True), and those it was, became or belongs to (False)."""
    related: dict[str, dict[str, bool]] = {}
    for place in library.places.values():
        for above in library.path_to(place)[:-1]:
            related.setdefault(above.slug, {})[place.slug] = True
            related.setdefault(place.slug, {}).setdefault(above.slug, False)
        for other in (*library.lineage(place), *library.present(place)):
            related.setdefault(place.slug, {}).setdefault(other.slug, False)
    return related


def url_of(entry: Entry, base_path: str = "/") -> str:
    """The web address of an entry, from the root of its host."""
    return base_path + entry.address
