"""What names one thing exactly: document numbers, dates, periods, telephone numbers, percentages, clause numbers.

Each becomes one or more terms that begin with "#", the same from any spacing: "56/2017/NĐ-CP" gives
`#56/2017/nd-cp`, `#56/2017` and `#56/nd`. The search script mirrors this module.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vitreem.search.words import Word

TYPES = ("kh", "qd", "nd", "tt", "ct", "nq", "cv", "hd", "tb", "bc", "te", "ldtbxh", "qh")
TYPE_WORDS = {
    "ke hoach": "kh",
    "quyet dinh": "qd",
    "nghi dinh": "nd",
    "thong tu": "tt",
    "chi thi": "ct",
    "nghi quyet": "nq",
    "cong van": "cv",
    "de an": "da",
    "plan": "kh",
    "decision": "qd",
    "decree": "nd",
    "circular": "tt",
    "directive": "ct",
    "resolution": "nq",
    "official letter": "cv",
    "scheme": "da",
}
_MONTHS = {
    name: number
    for number, name in enumerate(
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        1,
    )
}
_ROMAN = re.compile("[IVX]+")
_JOIN = re.compile("[ \t\n\r\u00a0]*[-–/&]?[ \t\n\r\u00a0]*")
_SEPARATOR = re.compile(r" *[-–/] *")
_DATE_GAP = re.compile(r" *[-/.] *")


@dataclass(frozen=True, slots=True)
class Reference:
    """The terms of one reference and the words it takes up: from `start` up to, not with, `end`."""

    start: int
    end: int
    terms: tuple[str, ...]


def references_in(words: Sequence[Word]) -> list[Reference]:
    """All references, in order, none inside another."""
    found: list[Reference] = []
    at = 0
    while at < len(words):
        here = next((made for make in _MAKERS if (made := make(words, at))), None)
        if here:
            found.append(here)
            at = here.end
        else:
            at += 1
    return found


def _gap(words: Sequence[Word], at: int) -> str | None:
    return words[at].gap if at < len(words) else None


def _is(words: Sequence[Word], at: int, pattern: re.Pattern[str]) -> bool:
    return at < len(words) and bool(pattern.fullmatch(words[at].gap))


def _number(words: Sequence[Word], at: int, low: int, high: int) -> int | None:
    if at >= len(words) or not words[at].number or len(words[at].text) > 5:  # noqa: PLR2004
        return None
    value = int(words[at].text)
    return value if low <= value <= high else None


def _document(words: Sequence[Word], at: int) -> Reference | None:
    """Such as "59/KH-SLĐTBXH", "28-CT/TW", "56/2017/NĐ-CP", also in small letters and with spaces."""
    number = _number(words, at, 1, 99999)
    if number is None:
        return None
    end, year = at + 1, ""
    if _is(words, end, _SEPARATOR) and _number(words, end, 1945, 2100):
        year, end = words[end].text, end + 1
    first = words[end] if end < len(words) else None
    spaced = _gap(words, end) == " "
    if first is None or first.number or not (_is(words, end, _SEPARATOR) or spaced):
        return _of_year(number, year, at, end)
    known = first.fold in TYPES
    typed = len(first.text) > 1 and first.capital
    if not (known if spaced else known or typed):
        return _of_year(number, year, at, end)
    if spaced and not (first.capital or _continues(words, end + 1)):
        return None
    symbol, end = [first.fold], end + 1
    while end < len(words) and len(symbol) < 5 and _continues(words, end):  # noqa: PLR2004
        if words[end].gap == "":
            symbol[-1] += words[end].fold
        else:
            symbol.append(words[end].fold)
        end += 1
    middle = f"/{year}" if year else ""
    terms = [f"#{number}{middle}/{'-'.join(symbol)}", f"#{number}/{symbol[0]}"]
    if year:
        terms.append(f"#{number}/{year}")
    return Reference(at, end, tuple(terms))


SECOND = ("ubnd", "cp", "ttg", "pttg", "tw", "tu", "sldtbxh", "bldtbxh", "ldtbxh", "cte", "tttt", "ubtvqh", "qh")


def _continues(words: Sequence[Word], at: int) -> bool:
    """Whether the word goes on with a symbol: capitals after a sign, digits stuck to it, or a known second part."""
    if at >= len(words) or not _JOIN.fullmatch(words[at].gap):
        return False
    word = words[at]
    if word.number:
        return word.gap == "" and len(word.text) < 3  # noqa: PLR2004
    return word.fold in SECOND or (word.gap not in {"", " "} and word.capital)


def _of_year(number: int, year: str, at: int, end: int) -> Reference | None:
    """Such as "56/2017", which may also mean a month."""
    if not year:
        return None
    month = (f"#m{number}/{year}", f"#m{number}") if number <= 12 else ()  # noqa: PLR2004
    return Reference(at, end, (f"#{number}/{year}", *month))


def _named(words: Sequence[Word], at: int) -> Reference | None:
    """Such as "nghị định 56", "thông tư số 13", "NĐ 56", "Decree 56": a kind of document and a number."""
    for length in (2, 1):
        kind = " ".join(word.fold for word in words[at : at + length])
        code = TYPE_WORDS.get(kind) or (kind if kind in TYPES and words[at].capital else None)
        after = at + length
        if code is None or len(words) <= after:
            continue
        if words[after].fold in {"so", "no"}:
            after += 1
        number = _number(words, after, 1, 99999)
        if number is None or 1945 <= number <= 2100 or (after < len(words) and words[after].apart > 1):  # noqa: PLR2004
            continue
        whole = _document(words, after)
        if whole:
            return Reference(at, whole.end, whole.terms)
        return Reference(at, after + 1, (f"#{number}/{code}",))
    return None


def _date(words: Sequence[Word], at: int) -> Reference | None:
    """Such as "15/5", "15-5-2024", "ngày 15 tháng 5 năm 2024", "15 May 2024", "May 15"."""
    day, after = _number(words, at, 1, 31), at + 1
    month: int | None = None
    if day and after < len(words):
        if _is(words, after, _DATE_GAP) and words[after].number:
            month, after = _number(words, after, 1, 12), after + 1
        elif words[after].fold == "thang" and words[after].apart == 0:
            month, after = _number(words, after + 1, 1, 12), after + 2
        elif words[after].fold in _MONTHS:
            month, after = _MONTHS[words[after].fold], after + 1
    elif words[at].fold in _MONTHS and words[at].text[0].isupper():
        month, day = _MONTHS[words[at].fold], _number(words, at + 1, 1, 31)
        after = at + 2
    if not day or not month:
        return None
    terms = [f"#d{day}/{month}", f"#m{month}"]
    year_at = after + 1 if after < len(words) and words[after].fold == "nam" else after
    year = _number(words, year_at, 1945, 2100)
    near = year_at < len(words) and words[year_at].gap in {"/", "-", ".", " ", ", ", " / ", " - "}
    if year and near:
        return Reference(at, year_at + 1, (f"#d{day}/{month}/{year}", *terms))
    return Reference(at, after, tuple(terms))


def _month(words: Sequence[Word], at: int) -> Reference | None:
    """Such as "tháng 6", "tháng 6/2024", "June 2024"; "6 tháng" is a length of time."""
    if words[at].fold == "thang":
        month, after = _number(words, at + 1, 1, 12), at + 2
        if month is None or words[at + 1].apart or words[at].marks not in {"", "1"}:
            return None
    elif words[at].fold in _MONTHS and words[at].text[0].isupper():
        month, after = _MONTHS[words[at].fold], at + 1
    else:
        return None
    year_at = after + 1 if after < len(words) and words[after].fold == "nam" else after
    year = _number(words, year_at, 1945, 2100)
    if year:
        return Reference(at, year_at + 1, (f"#m{month}/{year}", f"#m{month}"))
    return Reference(at, after, (f"#m{month}",))


def _period(words: Sequence[Word], at: int) -> Reference | None:
    """Such as "2021-2030"."""
    first, last = _number(words, at, 1945, 2100), _number(words, at + 1, 1945, 2100)
    if first and last and first < last and _is(words, at + 1, _SEPARATOR):
        return Reference(at, at + 2, (f"#y{first}-{last}",))
    return None


_TELEPHONE = re.compile("0[0-9]{8,10}|1[89]00[0-9]{4,6}")


def _telephone(words: Sequence[Word], at: int) -> Reference | None:
    """Service and subscriber numbers, however their digits are grouped."""
    digits, after, found = "", at, None
    while after < len(words) and words[after].number and (after == at or words[after].gap in {".", " ", "-", ""}):
        digits, after = digits + words[after].text, after + 1
        if _TELEPHONE.fullmatch(digits):
            found = Reference(at, after, (f"#t{digits}",))
        if len(digits) > 11:  # noqa: PLR2004
            break
    return found


def _percent(words: Sequence[Word], at: int) -> Reference | None:
    """Such as "95%", "9,5%", "9.5 %"."""
    if not words[at].number or len(words[at].text) > 4:  # noqa: PLR2004
        return None
    after = at + 1
    whole = str(int(words[at].text))
    if after < len(words) and words[after].number and words[after].gap in {",", "."}:
        whole, after = f"{whole},{words[after].text}", after + 1
        return Reference(at, after, (f"#p{whole}",))
    return None


def _clause(words: Sequence[Word], at: int) -> Reference | None:
    """Such as "III.5", "II.2.3.1": a clause's number."""
    if not _ROMAN.fullmatch(words[at].text):
        return None
    after, number = at + 1, words[at].text
    while after < len(words) and words[after].number and words[after].gap == ".":
        number, after = f"{number}.{words[after].text.lstrip('0') or 0}", after + 1
    return Reference(at, after, (f"#c{number.lower()}",)) if after > at + 1 else None


_MAKERS = (_telephone, _period, _document, _named, _date, _month, _percent, _clause)
