"""The words of a query in their context: the stretch of an entry's text that answers most, its words marked.

The script `search-engine.js` does the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vitreem.language import Lang
from vitreem.search import Lexicon
from vitreem.search.analysis import is_empty, word_term
from vitreem.search.asking import CONCEPT, WORD
from vitreem.search.query import Asked
from vitreem.search.words import Word, words_of

SIZE = 32
_COMMON = 0.3


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a snippet."""

    text: str
    marked: bool = False


def snippet(text: str, asked: Asked, lang: Lang, lexicon: Lexicon, size: int = SIZE) -> list[Piece]:
    """At most `size` words of a text, those that answer marked; the beginning when none does."""
    words = words_of(text)
    marked = _marked(words, asked, lang, lexicon)
    best = at = sum(marked[:size])
    start = 0
    for first in range(1, max(1, len(words) - size + 1)):
        at += marked[first + size - 1] - marked[first - 1]
        if at > best:
            best, start = at, first
    # The words that answer stand in the middle, not at the end.
    shown = [number for number in range(start, min(len(words), start + size)) if marked[number]]
    if shown and len(words) > size:
        start = max(0, min(shown[0] - 4, len(words) - size))
    pieces = [Piece("… ")] if start else []
    for number in range(start, min(len(words), start + size)):
        gap = words[number].gap if number > start else ""
        joined = marked[number] and number > start and marked[number - 1]
        for piece in (Piece(gap, marked=bool(joined)), Piece(words[number].text, marked=bool(marked[number]))):
            if pieces and pieces[-1].marked == piece.marked:
                pieces[-1] = Piece(pieces[-1].text + piece.text, piece.marked)
            elif piece.text:
                pieces.append(piece)
    if start + size < len(words):
        pieces.append(Piece(" …"))
    return pieces


def _marked(words: Sequence[Word], asked: Asked, lang: Lang, lexicon: Lexicon) -> list[int]:
    exact = {pick.term for unit in asked.units if unit.kind == WORD for pick in unit.picks[:1] if not pick.prefix}
    begins = {
        pick.term
        for unit in asked.units
        if unit.kind == WORD
        for pick in unit.picks
        if pick.prefix and pick.weight == 1
    }
    wanted = {
        pick.term[1:]
        for unit in asked.units
        if unit.kind == CONCEPT and unit.covers and unit.telling > _COMMON
        for pick in unit.picks
    }
    marked = [0] * len(words)
    for number, word in enumerate(words):
        term = word_term(word, lang)
        if not is_empty(word, lang, lexicon) and (term in exact or f"{word.fold}~" in begins):
            marked[number] = 1
    for found in lexicon.find(words, lang):
        if found.concept in wanted or wanted & set(lexicon.broader(found.concept)):
            for number in range(found.start, found.end):
                marked[number] = 1
    return marked
