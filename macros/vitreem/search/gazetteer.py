"""Names of places in a query: with or without marks, the longest first. The search script mirrors this module."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from vitreem.search.words import STOP, Word, words_of

KIND_WORDS = (
    "xa", "phuong", "huyen", "tinh", "quan", "tran", "commune", "ward", "district", "province", "township", "town",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a query, the words it takes up, and the places that bear it."""

    start: int
    end: int
    places: tuple[str, ...]


@dataclass(frozen=True)
class Gazetteer:
    """Names by their first syllable, longest first: syllables, marks, and the places of that name."""

    names: Mapping[str, Sequence[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]]]

    def find(self, words: Sequence[Word]) -> list[Named]:
        """Names in a query, none overlapping; a name of one syllable only after the kind of place or alone."""
        found: list[Named] = []
        at = 0
        while at < len(words):
            here = self._at(words, at)
            if here:
                found.append(here)
            at = here.end if here else at + 1
        return found

    def _at(self, words: Sequence[Word], at: int) -> Named | None:
        length, found = 0, []
        for keys, marks, places in self.names.get(words[at].fold, ()):
            if len(keys) < length:
                break
            end = at + len(keys)
            if end > len(words) or any(word.apart == STOP for word in words[at + 1 : end]):
                continue
            same = all(key == word.fold for key, word in zip(keys, words[at:end], strict=True))
            able = all(set(word.marks) <= set(mark) for mark, word in zip(marks, words[at:end], strict=True))
            alone = len(words) == 1 or (at > 0 and words[at - 1].fold in KIND_WORDS)
            if same and able and (len(keys) > 1 or alone):
                length = len(keys)
                found += [place for place in places if place not in found]
        return Named(at, at + length, tuple(found)) if found else None


def gazetteer_of(names: Iterable[tuple[str, str]]) -> Gazetteer:
    """A gazetteer of (name, place) rows; rows of one name join."""
    joined: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]] = {}
    for name, place in names:
        words = words_of(name)
        keys = tuple(word.fold for word in words)
        places = joined.setdefault((keys, tuple(word.marks for word in words)), [])
        if place not in places:
            places.append(place)
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]]] = {}
    for (keys, marks), slugs in joined.items():
        found.setdefault(keys[0], []).append((keys, marks, tuple(slugs)))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return Gazetteer(found)
