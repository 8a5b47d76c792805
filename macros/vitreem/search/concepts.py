"""Finding the concepts of the lexicon in a text: longest form first, marks minded.

A text of a record is taken at its word. In a query a word may lack marks, and one syllable of a longer form may be a
slip of the finger. The search script mirrors this module.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from vitreem.language import Lang
from vitreem.search.english import stem
from vitreem.search.lexicon_record import Concept, LexiconFile
from vitreem.search.words import STOP, Word, words_of

VIETNAMESE, ABBREVIATION, ENGLISH = "v", "a", "e"
_LONG_ENOUGH = 6


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say a concept: the words' letters (stems for English) and marks."""

    concept: str
    kind: str
    keys: tuple[str, ...]
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A concept and the words it takes up."""

    start: int
    end: int
    concept: str
    kind: str = VIETNAMESE


@dataclass(frozen=True)
class Lexicon:
    """The lexicon ready for searching; `forms` by their first key, longest first."""

    concepts: dict[str, Concept]
    forms: dict[str, list[Form]]
    empty: dict[Lang, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def by_any_key(self) -> dict[str, list[tuple[Form, int]]]:
        """Forms of two words or more by each of their words, with its position: for finding one slip in a form."""
        found: dict[str, list[tuple[Form, int]]] = {}
        for forms in self.forms.values():
            for form in forms:
                if len(form.keys) > 1 and sum(map(len, form.keys)) >= _LONG_ENOUGH:
                    for at, key in enumerate(form.keys):
                        found.setdefault(key, []).append((form, at))
        return found

    def find(self, words: Sequence[Word], lang: Lang | None) -> list[Found]:
        """Concepts in a text, none overlapping.

        Args:
            words: the text.
            lang: its language; None for a query, which may be in either, without marks.
        """
        found: list[Found] = []
        at = 0
        while at < len(words):
            best = self._at(words, at, lang)
            if best:
                found.append(best)
                at = best.end
            else:
                at += 1
        return found

    def _at(self, words: Sequence[Word], at: int, lang: Lang | None) -> Found | None:
        for form in self._starting(words[at], lang):
            end = at + len(form.keys)
            if end <= len(words) and _says(form, words[at:end], lang):
                return Found(at, end, form.concept, form.kind)
        return None

    def _starting(self, word: Word, lang: Lang | None) -> list[Form]:
        kinds = {None: "vae", Lang.VI: "va", Lang.EN: "ae"}[lang]
        stemmed = stem(word.fold)
        forms = self.forms.get(word.fold, [])
        if stemmed != word.fold:
            forms = sorted([*forms, *self.forms.get(stemmed, [])], key=lambda form: -len(form.keys))
        return [form for form in forms if form.kind in kinds]

    def broader(self, concept: str) -> list[str]:
        """Every concept above one, nearest first."""
        above: list[str] = []
        waiting = list(self.concepts[concept].broader)
        while waiting:
            name = waiting.pop(0)
            if name not in above and name in self.concepts:
                above.append(name)
                waiting += self.concepts[name].broader
        return above


def _says(form: Form, words: Sequence[Word], lang: Lang | None) -> bool:
    """Whether the words are this form."""
    if any(word.apart == STOP for word in words[1:]):
        return False
    if form.kind == ENGLISH:
        return all(
            key in (stem(word.fold), word.fold) and not word.marks for key, word in zip(form.keys, words, strict=True)
        )
    if any(key != word.fold for key, word in zip(form.keys, words, strict=True)):
        return False
    if form.kind == ABBREVIATION:
        return sum(map(len, form.keys)) > 2 or all(word.capital for word in words)  # noqa: PLR2004
    exact = all(marks == word.marks for marks, word in zip(form.marks, words, strict=True))
    if exact or lang is not None or len(words) == 1:
        return exact
    return all(set(word.marks) <= set(marks) for marks, word in zip(form.marks, words, strict=True))


def form_of(concept: str, kind: str, text: str) -> Form:
    """A form as written, made ready."""
    words = words_of(text)
    keys = tuple(stem(word.fold) if kind == ENGLISH else word.fold for word in words)
    return Form(concept, kind, keys, tuple(word.marks for word in words))


def lexicon_of(file: LexiconFile | None) -> Lexicon:
    """The lexicon of a project; without a file it knows nothing, and search still works."""
    if file is None:
        return Lexicon({}, {}, {lang: frozenset() for lang in Lang})
    forms: dict[str, list[Form]] = {}
    for concept in file.concepts:
        for kind, texts in ((VIETNAMESE, concept.vi), (ABBREVIATION, concept.abbreviations), (ENGLISH, concept.en)):
            for text in texts:
                form = form_of(concept.id, kind, text)
                forms.setdefault(form.keys[0], []).append(form)
    for same in forms.values():
        same.sort(key=lambda form: -len(form.keys))
    empty = {
        Lang.VI: frozenset(f"{word.fold}~{word.marks}" for text in file.empty_vi for word in words_of(text)),
        Lang.EN: frozenset(stem(word.fold) for text in file.empty_en for word in words_of(text)),
    }
    return Lexicon({concept.id: concept for concept in file.concepts}, forms, empty)
