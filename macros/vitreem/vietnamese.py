"""Vietnamese text: normal form, folding, slugs, and the figures a sentence holds.

Everything here is plain text in, plain text out, and knows nothing of records or files.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def normalise(text: str) -> str:
    """Unicode NFC: one code point for each marked letter, however it was typed."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Lower case without marks: "Đường dây" → "duong day" (đ has no decomposition, so it is mapped by hand)."""
    decomposed = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def slug(text: str) -> str:
    """The part of an address that names a thing: folded, words joined by "-"."""
    return _NOT_SLUG.sub("-", fold(text)).strip("-")


# A figure: digits, with "." or "," only between digits ("9,5", "1.000", "1800.599.963", "30/6" gives 30 and 6).
_FIGURE = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
# Capitalised only: "may" in small letters is the verb.
_MONTH_NAME = re.compile(r"(?<![A-Za-z])(?:" + "|".join(month.capitalize() for month in _MONTHS) + r")(?![a-z])")


# "II.4.2" names a clause in either language; its dots are no decimals.
_CLAUSE_NUMBER = re.compile(r"(?<![A-Za-z])[IVX]+(?:\.[0-9]+)+")


def _unsplit(figure: str) -> list[str]:
    """One figure without thousands dots, or the several numbers that dots part ("22.3.2024")."""
    if "," in figure and "." not in figure:
        return [figure]
    if re.fullmatch(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?", figure):
        return [figure.replace(".", "")]
    return figure.split(".")


def figures(text: str, *, english: bool = False) -> Counter[str]:
    """The figures in a text, in one notation for both languages, so that two editions can be compared.

    English month names count as their number, since "22 March" translates "22/3". Leading zeros do not count
    ("01/6" and "1 June"); English "9.5" and "1,000" read as Vietnamese "9,5" and "1.000".
    """
    text = _CLAUSE_NUMBER.sub(lambda match: match[0].replace(".", " "), text)
    if english:
        text = _MONTH_NAME.sub(lambda match: f" {_MONTHS.index(match[0].lower()) + 1} ", text)
    found: Counter[str] = Counter()
    for figure in _FIGURE.findall(text):
        if english and re.fullmatch(r"[0-9]+\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", figure):
            figure = figure.translate(str.maketrans(".,", ",."))  # noqa: PLW2901
        for number in _unsplit(figure):
            found[number if "," in number else number.lstrip("0") or "0"] += 1
    return found


_DAY_MONTH_VI = re.compile(r"(?<![0-9/])([0-9]{1,2})(?:/| tháng )([0-9]{1,2})(?![0-9])")
_DAY_MONTH_EN = re.compile(
    r"(?<![0-9])([0-9]{1,2}) (" + "|".join(month.capitalize() for month in _MONTHS) + r")(?![a-z])"
)


def days_and_months(text: str, *, english: bool = False) -> Counter[str]:
    """The days of the year a text names, as "day/month": a date turned round keeps its figures but not its day."""
    if english:
        pairs = [(day, str(_MONTHS.index(month.lower()) + 1)) for day, month in _DAY_MONTH_EN.findall(text)]
    else:
        pairs = [(day, month) for day, month in _DAY_MONTH_VI.findall(text) if int(month) in range(1, 13)]
    return Counter(f"{int(day)}/{int(month)}" for day, month in pairs)


def format_number(value: str, *, english: bool) -> str:
    """A plain decimal ("1234.5") in the notation of a language: "1.234,5" or "1,234.5"."""
    whole, _, fraction = value.partition(".")
    grouped = f"{int(whole):,}"
    if not english:
        grouped = grouped.replace(",", ".")
    return grouped + (("." if english else ",") + fraction if fraction else "")
