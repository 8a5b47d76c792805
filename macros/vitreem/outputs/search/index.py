"""The index of a set of entries: lunr counts the terms that our own analyser made.

Reads: entries and the lexicon. Gives: a `Collection`: for each term the entries that have it and how often, in each of
the three fields, and the fields' lengths. Scores are worked out when a query is asked (see `ranking`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from lunr.builder import Builder

from vitreem.language import Lang
from vitreem.outputs.search.entry import Entry, texts_of
from vitreem.search import Lexicon, terms_of_all
from vitreem.search.analysis import is_empty
from vitreem.search.vocabulary import Vocabulary
from vitreem.search.words import words_of

FIELDS = ("names", "words", "around")
FEW = 2_000

Postings = Mapping[str, tuple[Mapping[int, int], ...]]


@dataclass(frozen=True)
class Collection:
    """Entries that are searched together; entries are named by their number in the list."""

    count: int
    lengths: tuple[Sequence[int], ...]
    postings: Postings

    @cached_property
    def mean_lengths(self) -> tuple[float, ...]:
        """The mean length of each field, at least 1."""
        return tuple(max(1.0, sum(lengths) / max(1, self.count)) for lengths in self.lengths)

    @cached_property
    def sorted_terms(self) -> Sequence[str]:
        """All terms in order, for looking up those that begin alike."""
        return sorted(self.postings)


def collection_of(entries: Sequence[Entry], lang: Lang, lexicon: Lexicon) -> Collection:
    """Index entries in one language."""
    builder = Builder()
    builder.ref("id")
    for field in FIELDS:
        builder.field(field)
    for at, entry in enumerate(entries):
        builder.add({"id": str(at), **field_terms(entry, lang, lexicon)})
    # In a whole nation's index, what more than half of the entries have tells nothing and costs most.
    most = len(entries) if len(entries) < FEW else len(entries) // 2
    lengths = tuple([builder.field_lengths[f"{field}/{at}"] for at in range(len(entries))] for field in FIELDS)
    postings = {
        term: tuple(
            {int(ref): builder.field_term_frequencies[f"{field}/{ref}"][term] for ref in posting[field]}
            for field in FIELDS
        )
        for term, posting in builder.inverted_index.items()
        if max(len(posting[field]) for field in FIELDS) <= most
    }
    return Collection(len(entries), lengths, postings)


def field_terms(entry: Entry, lang: Lang, lexicon: Lexicon) -> dict[str, list[str]]:
    """The terms of an entry's fields; what kind of thing it is stands in the last."""
    terms = {name: terms_of_all(texts, lang, lexicon) for name, texts in zip(FIELDS, texts_of(entry), strict=True)}
    roles = "around" if entry.kind in {"clause", "plan", "place"} else "names"
    terms[roles] += [f"@{concept}" for concept in entry.concepts if concept in lexicon.concepts]
    terms["around"] += [str(year) for year in sorted(set(entry.years)) if year]
    if entry.clause:
        terms["names"].append(f"#c{entry.clause.lower()}")
    if entry.years[1] > entry.years[0]:
        terms["around"].append(f"#y{entry.years[0]}-{entry.years[1]}")
    return terms


def vocabulary_of(entries: Iterable[Entry], lang: Lang, lexicon: Lexicon) -> Vocabulary:
    """Words of the entries without marks, with their frequency classes; and words of the lexicon, as rare ones."""
    counts: dict[str, int] = {}
    for entry in entries:
        for text in (text for texts in texts_of(entry) for text in texts):
            for word in words_of(text):
                if not word.number and not is_empty(word, lang, lexicon):
                    counts[word.fold] = counts.get(word.fold, 0) + 1
    classes = {word: min(15, count.bit_length()) for word, count in counts.items()}
    for concept in lexicon.concepts.values():
        for form in concept.vi if lang is Lang.VI else concept.en:
            for word in words_of(form):
                if not word.number:
                    classes.setdefault(word.fold, 0)
    return Vocabulary(classes)
