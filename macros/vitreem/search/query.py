"""From what someone typed to what is asked of the index.

Reads: the query, the lexicon, the vocabulary, the gazetteer. Gives: an `Asked`: units to look up, each with the words
it answers for, and the places, years and danger that were understood. The search script mirrors this module.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vitreem.language import Lang
from vitreem.search.asking import AS_WEIGHED, Asking, Unit, Weights, is_year
from vitreem.search.concepts import ENGLISH, Found, Lexicon
from vitreem.search.english import stem
from vitreem.search.gazetteer import KIND_WORDS, Gazetteer, Named
from vitreem.search.letters import undo_telex
from vitreem.search.references import references_in
from vitreem.search.vocabulary import Vocabulary, one_slip
from vitreem.search.words import STOP, Word, words_of

MOST_LETTERS, MOST_WORDS = 300, 40


@dataclass(frozen=True, slots=True)
class Asked:
    """A query understood."""

    words: tuple[Word, ...]
    units: tuple[Unit, ...]
    places: tuple[str, ...]
    years: tuple[int, ...]
    danger: bool
    only_place: bool
    concepts: tuple[str, ...]
    mended: str = ""


@dataclass(frozen=True)
class Reader:
    """Understands queries typed on one side of the site."""

    lang: Lang
    lexicon: Lexicon
    vocabulary: Vocabulary
    gazetteer: Gazetteer
    weights: Weights = AS_WEIGHED

    def read(self, text: str) -> Asked:
        """What a query asks for."""
        words = words_of(text[:MOST_LETTERS])[:MOST_WORDS]
        typed = [word.text for word in words]
        words, guesses = self._mend(words)
        found = self.lexicon.find(words, None)
        named = self.gazetteer.find(words)
        found += self._slips(words, [*found, *named])
        references = references_in(words)
        years = tuple(int(word.text) for word in words if is_year(word))
        asked = Asking(self.lang, self.lexicon, self.weights, words, guesses, found)
        for reference in references:
            asked.reference(reference.start, reference.end, reference.terms)
        place_words = {at for name in named for at in range(name.start, name.end)}
        content = [at for at in range(len(words)) if asked.content(at) and at not in place_words]
        only_place = bool(named) and not [at for at in content if not self._of_place(words[at])]
        left_out = set() if only_place else place_words
        asked.words_and_pairs(left_out)
        for concept in found:
            asked.concept(concept)
        roles = [self.lexicon.concepts[each.concept].role for each in found]
        danger = "danger" in roles and "planning" not in roles
        if danger:
            asked.alarm()
        now = [word.text for word in words]
        return Asked(
            tuple(words),
            tuple(asked.units),
            tuple(dict.fromkeys(place for name in named for place in name.places)),
            years,
            danger,
            only_place,
            tuple(each.concept for each in found),
            " ".join(now) if now != typed else "",
        )

    def _of_place(self, word: Word) -> bool:
        return word.fold in KIND_WORDS

    def _known(self, word: Word) -> bool:
        key = word.fold
        return word.number or key in self.vocabulary or (len(key) == 1)

    def _mend(self, words: list[Word]) -> tuple[list[Word], dict[int, tuple[str, ...]]]:
        """Unknown words mended: the words as they are now, and for positions still open the words they may be."""
        sure = {at for found in self.lexicon.find(words, None) for at in range(found.start, found.end)}
        sure |= {at for name in self.gazetteer.find(words) for at in range(name.start, name.end)}
        for reference in references_in(words):
            sure |= set(range(reference.start, reference.end))
        fixed: list[Word] = []
        open_: dict[int, tuple[str, ...]] = {}
        for at, word in enumerate(words):
            if at in sure or self._known(word) or self._empty_in_other(word):
                fixed.append(word)
                continue
            parts = self._telex(word) or self._parts(word)
            if parts:
                fixed += parts
                continue
            last = at == len(words) - 1
            near = self.vocabulary.completed(word.fold) if last and len(word.fold) > 1 else []
            near = near or (self.vocabulary.near(word.fold) if len(word.fold) > 2 else [])  # noqa: PLR2004
            if near:
                open_[len(fixed)] = tuple(near)
            fixed.append(word)
        return self._choose(fixed, open_)

    def _empty_in_other(self, word: Word) -> bool:
        """An English word that says nothing, on the Vietnamese side."""
        return stem(word.fold) in self.lexicon.empty[Lang.EN]

    def _telex(self, word: Word) -> list[Word]:
        meant = undo_telex(word.text.lower()) if not word.marks else None
        if meant is None or meant[0] not in self.vocabulary:
            return []
        return [replace(word, fold=meant[0], marks=meant[1])]

    def _parts(self, word: Word) -> list[Word]:
        parts = self.vocabulary.split(word.fold) if self.lang is Lang.VI else []
        return [Word(part, part, "", word.gap if at == 0 else " ") for at, part in enumerate(parts)]

    def _choose(
        self, words: list[Word], guesses: dict[int, tuple[str, ...]]
    ) -> tuple[list[Word], dict[int, tuple[str, ...]]]:
        """Take the guess that completes a concept or a place's name with its neighbours, if one does."""
        still: dict[int, tuple[str, ...]] = {}
        for at, near in guesses.items():
            for guess in near:
                tried = [*words[:at], Word(guess, guess, "", words[at].gap), *words[at + 1 :]]
                spans = [(each.start, each.end) for each in self.lexicon.find(tried, None)]
                spans += [(each.start, each.end) for each in self.gazetteer.find(tried)]
                if any(start <= at < end and end - start > 1 for start, end in spans):
                    words = tried
                    break
            else:
                still[at] = near
        return words, still

    def _slips(self, words: Sequence[Word], found: Sequence[Found | Named]) -> list[Found]:
        """Forms of two words or more in which one word is one slip away, where nothing else was found."""
        taken = {at for each in found for at in range(each.start, each.end)}
        for at, word in enumerate(words):
            if at in taken or word.number or word.marks:
                continue
            for form, offset in self.lexicon.by_any_key.get(word.fold, ()):
                start, end = at - offset, at - offset + len(form.keys)
                if start < 0 or end > len(words) or any(step in taken for step in range(start, end)):
                    continue
                if _slipped(form.keys, words[start:end], english=form.kind == ENGLISH):
                    return [Found(start, end, form.concept, form.kind)]
        return []


def _slipped(keys: Sequence[str], words: Sequence[Word], *, english: bool) -> bool:
    differ = 0
    for key, word in zip(keys, words, strict=True):
        if word.apart == STOP or word.marks:
            return False
        here = stem(word.fold) if english else word.fold
        if here != key:
            differ += 1
            if differ > 1 or min(len(here), len(key)) < 3 or not one_slip(here, key):  # noqa: PLR2004
                return False
    return differ == 1
