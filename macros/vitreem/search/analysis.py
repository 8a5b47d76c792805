"""From a text to the terms it is found by.

Vietnamese: one term for each syllable (`duoi~961`), one for each pair of neighbours (`duoi_nuoc`), concepts
(`@drowning`, and `^injury` for what is above one), references (`#56/2017`). English: stems, their pairs, concepts,
references. Words that say nothing give no term and part pairs. The search script mirrors this module.
"""

from __future__ import annotations

from collections.abc import Sequence

from vitreem.language import Lang
from vitreem.search.concepts import Lexicon
from vitreem.search.english import stem
from vitreem.search.references import references_in
from vitreem.search.words import JOINED, Word, words_of


def terms_of(text: str, lang: Lang, lexicon: Lexicon) -> list[str]:
    """The terms of a record's text, each as often as it occurs."""
    words = words_of(text)
    terms: list[str] = []
    inside: set[int] = set()
    for reference in references_in(words):
        terms += reference.terms
        inside |= set(range(reference.start, reference.end))
    before = ""
    for word in words:
        term = word_term(word, lang)
        if is_empty(word, lang, lexicon):
            before = ""
            continue
        terms.append(term)
        if before and word.apart == JOINED:
            terms.append(pair_term(before, term))
        before = term
    for found in lexicon.find(words, lang):
        if found.start in inside and words[found.start].capital:
            continue  # part of a document's number
        terms.append(f"@{found.concept}")
        terms += [f"^{name}" for name in lexicon.broader(found.concept)]
    return terms


def word_term(word: Word, lang: Lang) -> str:
    """The term of one word: `duoi~961` in Vietnamese, a stem in English; numbers lose leading zeros."""
    if word.number:
        return word.text.lstrip("0") or "0"
    if lang is Lang.VI:
        return f"{word.fold}~{word.marks}"
    return word.fold if word.marks else stem(word.fold)


def pair_term(first: str, second: str) -> str:
    """The term of two neighbours, without marks."""
    return f"{first.partition('~')[0]}_{second.partition('~')[0]}"


def is_empty(word: Word, lang: Lang, lexicon: Lexicon) -> bool:
    """Whether a word says nothing: "của", "the"; a Vietnamese word only in its exact spelling."""
    if word.number:
        return False
    if lang is Lang.VI:
        return f"{word.fold}~{word.marks}" in lexicon.empty[lang]
    return len(word.fold) == 1 or stem(word.fold) in lexicon.empty[lang]


def terms_of_all(texts: Sequence[str], lang: Lang, lexicon: Lexicon) -> list[str]:
    """The terms of several texts; nothing joins one text to the next."""
    return [term for text in texts if text for term in terms_of(text, lang, lexicon)]
