"""From what someone typed to what is asked of the index.

Reads: the query, the lexicon, the vocabulary, the gazetteer. Gives: an `Asked`: units to look up, each with the words
it answers for, and the places, years and danger that were understood. The search script mirrors this module.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vitreem.language import Lang
from vitreem.search.analysis import is_empty, pair_term, word_term
from vitreem.search.concepts import ENGLISH, Found, Lexicon
from vitreem.search.english import stem
from vitreem.search.gazetteer import KIND_WORDS, Gazetteer, Named
from vitreem.search.letters import undo_telex
from vitreem.search.references import references_in
from vitreem.search.vocabulary import Vocabulary, one_slip
from vitreem.search.words import JOINED, STOP, Word, words_of

MOST_LETTERS, MOST_WORDS = 300, 40
WORD, PAIR, CONCEPT, BROADER, REFERENCE = "word", "pair", "concept", "broader", "reference"


@dataclass(frozen=True, slots=True)
class Pick:
    """A term to look up, or every term that begins so; `weight` is how much it counts beside the unit's others."""

    term: str
    weight: float = 1.0
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing asked.

    `covers` are the positions of the words it answers for, `strength` says how fully, and `telling` how much those
    words matter. A `firm` word is part of a concept: in another spelling it is another word.
    """

    kind: str
    picks: tuple[Pick, ...]
    boost: float
    covers: tuple[int, ...]
    strength: float = 1.0
    telling: float = 1.0
    firm: bool = False


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
class Weights:
    """How much each kind of unit counts; the script is given the same numbers."""

    word: float = 1.0
    inside_concept: float = 0.6
    maybe_empty: float = 0.3
    other_marks: float = 0.1
    pair: float = 1.4
    concept: float = 2.0
    broader: float = 0.7
    broader_covers: float = 0.8
    role: float = 0.8
    common: float = 0.2
    narrower: float = 0.5
    role_telling: float = 0.6
    alarm: float = 0.8
    reference: float = 6.0
    number: float = 1.0
    year: float = 0.5
    guess: float = 0.6


AS_WEIGHED = Weights()


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
        years = tuple(int(word.text) for word in words if _is_year(word))
        asked = _Asking(self, words, guesses, found)
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


def _is_year(word: Word) -> bool:
    return word.number and len(word.text) == 4 and "1990" <= word.text <= "2099"  # noqa: PLR2004


class _Asking:
    """Units as they are put together."""

    def __init__(
        self, reader: Reader, words: list[Word], guesses: dict[int, tuple[str, ...]], found: list[Found]
    ) -> None:
        self.reader, self.words, self.guesses = reader, words, guesses
        self.weights = reader.weights
        self.units: list[Unit] = []
        self.referred: set[int] = set()
        concepts = reader.lexicon.concepts
        self.common = {
            at for each in found if concepts[each.concept].role == "common" for at in range(each.start, each.end)
        }
        self.conceptual = {at for each in found for at in range(each.start, each.end)}

    def content(self, at: int) -> bool:
        """Whether a word says something."""
        return at not in self.referred and not is_empty(self.words[at], self.reader.lang, self.reader.lexicon)

    def reference(self, start: int, end: int, terms: Sequence[str]) -> None:
        """A document number, date and so on: exact first, its parts for less."""
        covers = tuple(range(start, end))
        picks = [Pick(term, (1.0, 0.5, 0.3, 0.2)[min(at, 3)]) for at, term in enumerate(terms)]
        self.units.append(Unit(REFERENCE, tuple(picks), self.weights.reference, covers))
        self.referred |= set(covers)

    def words_and_pairs(self, left_out: set[int]) -> None:
        """A unit for each word that says something, and one for each two neighbours."""
        before: tuple[int, list[str]] | None = None
        for at, word in enumerate(self.words):
            if at in left_out or not self.content(at):
                before = None
                continue
            terms = self._terms(at)
            self.units.append(self._word(at, terms))
            if before is not None and word.apart == JOINED:
                pairs = tuple(Pick(pair_term(first, second)) for first in before[1] for second in terms)
                self.units.append(Unit(PAIR, pairs, self.weights.pair, (before[0], at)))
            before = (at, terms)

    def _terms(self, at: int) -> list[str]:
        word, lang = self.words[at], self.reader.lang
        if at in self.guesses:
            return [f"{guess}~" if lang is Lang.VI else stem(guess) for guess in self.guesses[at]]
        return [word_term(word, lang)]

    def _word(self, at: int, terms: Sequence[str]) -> Unit:
        word, weights = self.words[at], self.weights
        boost = weights.year if _is_year(word) else weights.number if word.number else weights.word
        firm = at in self.conceptual
        vietnamese = self.reader.lang is Lang.VI
        picks: tuple[Pick, ...] = (Pick(terms[0]),)
        strength = 1.0
        if at in self.guesses:
            boost *= weights.guess
            picks, strength = tuple(Pick(term, 1.0, vietnamese) for term in terms), 0.8
        elif vietnamese and not word.number and word.marks:
            picks = (Pick(terms[0]), Pick(f"{word.fold}~", weights.other_marks, prefix=True))
        elif vietnamese and not word.number:
            picks = (Pick(f"{word.fold}~", 1.0, prefix=True),)
            if any(term.startswith(f"{word.fold}~") for term in self.reader.lexicon.empty[Lang.VI]):
                boost *= weights.maybe_empty
        telling = min(1.0, boost) * (weights.common if at in self.common else 1.0)
        return Unit(WORD, picks, boost * (weights.inside_concept if firm else 1.0), (at,), strength, telling, firm)

    def concept(self, found: Found) -> None:
        """A concept, and for less the ones above it."""
        covers = tuple(range(found.start, found.end))
        lexicon, weights = self.reader.lexicon, self.weights
        role = lexicon.concepts[found.concept].role
        share = {"kind": weights.role, "planning": weights.role, "common": weights.common}.get(role, 1.0)
        telling = {"kind": weights.role_telling, "planning": weights.role_telling, "common": weights.common}.get(
            role, 1.0
        )
        picks = (Pick(f"@{found.concept}"), Pick(f"^{found.concept}", weights.narrower))
        self.units.append(Unit(CONCEPT, picks, weights.concept * share, covers, 1.0, telling))
        everyday = lexicon.concepts[found.concept].everyday
        for at, above in enumerate(lexicon.broader(found.concept)):
            picks = (Pick(f"@{above}"), Pick(f"^{above}", weights.narrower))
            if everyday and at == 0:
                self.units.append(Unit(CONCEPT, picks, weights.concept, covers, 1.0, telling))
            else:
                self.units.append(Unit(BROADER, picks, weights.broader, covers, weights.broader_covers, telling))

    def alarm(self) -> None:
        """Whoever is in danger also wants to know whom to call and how to report it."""
        for name in ("hotline", "report-harm"):
            if name in self.reader.lexicon.concepts:
                self.units.append(Unit(CONCEPT, (Pick(f"@{name}"),), self.weights.alarm, ()))
