"""What looks like a telephone number in running text.

Three shapes count: subscriber and service numbers however their digits are grouped, short lines (11x) that do not
count something ("117 xã" does), and any digits that a sentence tells to call ("gọi 112", "hotline 999"). Document
numbers ("123/TE-PTTG"), dates, percentages and rates do not. Numbering plan: Circular 22/2014/TT-BTTTT
(112-115 emergency, 111 children, 1800/1900 services, 0xx subscribers).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_DATE = r"[0-9]{1,2}([.\-])[0-9]{1,2}\1(?:19|20)[0-9]{2}(?![0-9])"
_LONG = rf"(?!{_DATE})(?:(?:\(\+84\)|\+84)[ .\-]?|0)[0-9](?:[ .\-]?[0-9]){{5,9}}|1[89]00(?:[ .\-]?[0-9]){{4,6}}"
_SHORT = r"11[0-9]"
_CUE = (
    r"(?:tổng đài|đường dây nóng|điện thoại|số máy|gọi(?: ngay| số| tới| đến)?|hotline|helpline|dial|call|phone|"
    r"ring|telephone|switchboard|call cent(?:er|re)|chamber)"  # the last is how machines have translated "tổng đài"
)
_NOT_BEFORE = r"(?<![0-9/.,\-–])"
_NOT_AFTER = r"(?![0-9]|[.,][0-9]|[/\-–][0-9A-Za-zĐđ]|\s?%)"

# Two long numbers may stand on either side of a slash.
_LONG_NUMBER = re.compile(rf"(?<![0-9.,])(?:{_LONG})(?![0-9]|[.,][0-9]|\s?%)")
_COUNTS = r"(?!\s+[a-zà-ỹđ])"
_SHORT_NUMBER = re.compile(_NOT_BEFORE + f"(?:{_SHORT})" + _NOT_AFTER + _COUNTS)
_CUED_NUMBER = re.compile(
    _CUE + r"(?:\s+(?:quốc gia|bảo vệ trẻ em|số|điện thoại|number|free|at|on|the|của|tỉnh|:|is|là)){0,6}[\s:(]+"
    r"(?P<number>[0-9]{3,5})" + _NOT_AFTER,
    re.IGNORECASE,
)


def bare(number: str) -> str:
    """Digits only, as dialled; "+84" becomes "0"."""
    digits = re.sub(r"[^0-9+]", "", number)
    return "0" + digits[3:] if digits.startswith("+84") else digits.lstrip("+")


def telephone_like(text: str) -> Iterator[tuple[int, str]]:
    """Each stretch of a text that a reader could dial, with its position."""
    seen: set[int] = set()
    for pattern, group in ((_LONG_NUMBER, 0), (_SHORT_NUMBER, 0), (_CUED_NUMBER, "number")):
        for match in pattern.finditer(text):
            start = match.start(group)
            if not any(start <= s < match.end(group) or s == start for s in seen):
                seen.add(start)
                yield start, match[group]
