"""A text cut into words and numbers, each with what stands before it.

Only Latin letters and ASCII digits make words; everything else parts them. The search script mirrors this module.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from vitreem.search.letters import syllable

# Two ranges of letters with the multiplication and division signs left out, Latin Extended, and combining marks.
_PIECE = re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u0300-\u036f]+|[0-9]+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SPACES = re.compile("[ \t\u00a0]*")
_STOP = re.compile('[.;:!?()\\[\\]{}"\u201c\u201d\u2026\n\r\u2022|]')

JOINED, COMMA, STOP = 0, 1, 2
"""How far a word is from the one before: only spaces between, light punctuation, or the end of a phrase."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a number; `gap` is the text between it and the word before."""

    text: str
    fold: str
    marks: str
    gap: str

    @property
    def number(self) -> bool:
        """Whether it is made of digits."""
        return self.text[0].isdigit()

    @property
    def capital(self) -> bool:
        """Whether it is written in capitals: "TE", but not "Te"."""
        return self.text == self.text.upper() and not self.number

    @property
    def apart(self) -> int:
        """`JOINED`, `COMMA` or `STOP`."""
        if _SPACES.fullmatch(self.gap):
            return JOINED
        return STOP if _STOP.search(self.gap) else COMMA


def words_of(text: str) -> list[Word]:
    """The words of a text in order."""
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    found: list[Word] = []
    end = 0
    for match in _PIECE.finditer(text):
        fold, marks = syllable(match[0])
        if fold:
            found.append(Word(match[0], fold, marks, text[end : match.start()]))
        end = match.end()
    return found
