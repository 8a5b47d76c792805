"""The numbers of Vietnamese documents in running text.

Forms: "23/QĐ-TTg", "56/2017/NĐ-CP", "123/TE-PTTG", and the party's "28-CT/TW" (Decree 30/2020/NĐ-CP, Appendix I;
for party documents Guidance 36-HD/VPTW). A stray space inside a symbol, as scans have it, is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vitreem import vietnamese

# A whole word: "Kế" is no segment "K".
_SEGMENT = r"[A-ZĐÂÊÔƠƯĂ][A-Za-zĐđÂÊÔƠƯĂ]{0,12}[0-9]{0,2}(?![^\W\d_])"
_SYMBOL = rf"{_SEGMENT}(?:(?: ?[-–/&]|[-–/&] ?){_SEGMENT})*"
_NUMBER = re.compile(rf"(?<![0-9A-Za-z/.,-])[0-9]{{1,5}}(?:/(?:19|20)[0-9]{{2}})?[-/]{_SYMBOL}")


def document_numbers(text: str) -> Iterator[tuple[int, str]]:
    """Each document number in a text, cleaned of stray spaces, with its position.

    A symbol has two capitals or more: "lớp 2-A" and "a 10-Year plan" name no document.
    """
    for match in _NUMBER.finditer(text):
        if sum(letter.isupper() for letter in match[0]) > 1:
            yield match.start(), clean(match[0])


def clean(number: str) -> str:
    """A number without stray spaces and with plain hyphens."""
    return re.sub(r"\s*([-–/&])\s*", r"\1", number).replace("–", "-")


def document_id(number: str, year: int | None = None) -> str:
    """The id of a document: its number as a slug, with the year when the number lacks it."""
    base = vietnamese.slug(number)
    return base if year is None or re.search(r"/(?:19|20)[0-9]{2}/", number) else f"{base}-{year}"
