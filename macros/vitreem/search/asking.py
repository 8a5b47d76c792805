"""The units that a query is asked in: words, pairs, concepts, references, each with its weight.

The search script mirrors this module.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vitreem.language import Lang
from vitreem.search.analysis import is_empty, pair_term, word_term
from vitreem.search.concepts import Found, Lexicon
from vitreem.search.english import stem
from vitreem.search.words import JOINED, Word

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


def is_year(word: Word) -> bool:
    """Whether a number is a year that a record may be about."""
    return word.number and len(word.text) == 4 and "1990" <= word.text <= "2099"  # noqa: PLR2004


class Asking:
    """Units as they are put together."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a reader knows of a query
        self,
        lang: Lang,
        lexicon: Lexicon,
        weights: Weights,
        words: Sequence[Word],
        guesses: Mapping[int, Sequence[str]],
        found: Sequence[Found],
    ) -> None:
        self.lang, self.lexicon, self.weights = lang, lexicon, weights
        self.words, self.guesses = words, guesses
        self.units: list[Unit] = []
        self.referred: set[int] = set()
        concepts = lexicon.concepts
        self.common = {
            at for each in found if concepts[each.concept].role == "common" for at in range(each.start, each.end)
        }
        self.conceptual = {at for each in found for at in range(each.start, each.end)}

    def content(self, at: int) -> bool:
        """Whether a word says something."""
        return at not in self.referred and not is_empty(self.words[at], self.lang, self.lexicon)

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
        word, lang = self.words[at], self.lang
        if at in self.guesses:
            return [f"{guess}~" if lang is Lang.VI else stem(guess) for guess in self.guesses[at]]
        return [word_term(word, lang)]

    def _word(self, at: int, terms: Sequence[str]) -> Unit:
        word, weights = self.words[at], self.weights
        boost = weights.year if is_year(word) else weights.number if word.number else weights.word
        firm = at in self.conceptual
        vietnamese = self.lang is Lang.VI
        picks: tuple[Pick, ...] = (Pick(terms[0]),)
        strength = 1.0
        if at in self.guesses:
            boost *= weights.guess
            picks, strength = tuple(Pick(term, 1.0, vietnamese) for term in terms), 0.8
        elif vietnamese and not word.number and word.marks:
            picks = (Pick(terms[0]), Pick(f"{word.fold}~", weights.other_marks, prefix=True))
        elif vietnamese and not word.number:
            picks = (Pick(f"{word.fold}~", 1.0, prefix=True),)
            if any(term.startswith(f"{word.fold}~") for term in self.lexicon.empty[Lang.VI]):
                boost *= weights.maybe_empty
        telling = min(1.0, boost) * (weights.common if at in self.common else 1.0)
        return Unit(WORD, picks, boost * (weights.inside_concept if firm else 1.0), (at,), strength, telling, firm)

    def concept(self, found: Found) -> None:
        """A concept, and for less the ones above it."""
        covers = tuple(range(found.start, found.end))
        lexicon, weights = self.lexicon, self.weights
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
            if name in self.lexicon.concepts:
                self.units.append(Unit(CONCEPT, (Pick(f"@{name}"),), self.weights.alarm, ()))
