"""A syllable's letters and marks, told apart so that any way of typing it gives the same two texts.

"đuối" is `duoi` with the marks `961`: the letters without marks, and the marks as the digits of the VNI input method,
quality first (đ 9, â ê ô 6, ơ ư 7, ă 8), tone last (sắc 1, huyền 2, hỏi 3, ngã 4, nặng 5). Composed or decomposed
letters, "hoà" or "hòa", all come to the same. The search script mirrors this module (`search-analysis.js`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_QUALITY = {"\u0302": "6", "\u031b": "7", "\u0306": "8"}
_TONE = {"\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5"}


@lru_cache(maxsize=65536)
def syllable(word: str) -> tuple[str, str]:
    """Letters without marks, and the marks: "đuối" → ("duoi", "961"); a letter outside the Latin script stays."""
    letters, qualities, tone = "", "", ""
    for char in unicodedata.normalize("NFD", word.lower()):
        if char == "đ":
            letters += "d"
            qualities += "" if "9" in qualities else "9"
        elif char in _QUALITY:
            qualities += "" if _QUALITY[char] in qualities else _QUALITY[char]
        elif char in _TONE:
            tone = _TONE[char]
        elif not "\u0300" <= char <= "\u036f":
            letters += char
    return letters, qualities + tone


_TELEX_QUALITIES = (
    ("uow", "uo", "7"),
    ("aa", "a", "6"),
    ("ee", "e", "6"),
    ("oo", "o", "6"),
    ("aw", "a", "8"),
    ("ow", "o", "7"),
    ("uw", "u", "7"),
    ("dd", "d", "9"),
)
_TELEX_TONES = {"s": "1", "f": "2", "r": "3", "x": "4", "j": "5"}
_VOWEL = re.compile("[aeiouy]")


def undo_telex(word: str) -> tuple[str, str] | None:
    """What keys of the Telex method were meant to write: "ddoongj" → ("dong", "965"); None when they write nothing."""
    letters, marks, tone = word, "", ""
    vowel = _VOWEL.search(letters)
    if vowel is None:
        return None
    for at in range(len(letters) - 1, vowel.start(), -1):
        if letters[at] in _TELEX_TONES:
            tone = _TELEX_TONES[letters[at]]
            letters = letters[:at] + letters[at + 1 :]
            break
    for keys, plain, mark in (*_TELEX_QUALITIES[-1:], *_TELEX_QUALITIES[:-1]):
        if keys in letters:
            letters = letters.replace(keys, plain, 1)
            marks += "" if mark in marks else mark
    for base, mark in (("a", "6"), ("e", "6"), ("o", "6")):
        # The second key may come after the final consonants: "dongo" writes "đông" as "doong" does.
        far = re.search(f"{base}([a-z]+){base}$", letters)
        if far and mark not in marks and not _VOWEL.search(far[1]):
            letters, marks = letters[:-1], marks + mark
    if letters.endswith("w"):
        letters, marks = letters[:-1], marks + ("7" if re.search("[uo]", letters) else "8")
    return (letters, marks + tone) if marks or tone else None
