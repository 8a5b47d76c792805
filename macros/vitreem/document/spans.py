"""Words cut into spans: plain text, telephone numbers, document numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from vitreem.legal.grammar import document_numbers
from vitreem.library import Library

SpanKind = Literal["text", "hotline", "document"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of words; `ref` is the id of the hotline or document it names."""

    text: str
    kind: SpanKind = "text"
    ref: str = ""


def spans_of(library: Library, text: str) -> tuple[Span, ...]:
    """Cut a text; joining the spans' texts gives the text back, character for character."""
    marks = [*_hotlines(library, text), *_documents(library, text)]
    marks.sort()
    spans: list[Span] = []
    at = 0
    for start, end, kind, ref in marks:
        if start < at:
            continue
        if start > at:
            spans.append(Span(text[at:start]))
        spans.append(Span(text[start:end], kind, ref))
        at = end
    if at < len(text):
        spans.append(Span(text[at:]))
    return tuple(spans)


Mark = tuple[int, int, SpanKind, str]


def _hotlines(library: Library, text: str) -> list[Mark]:
    spellings = {
        spelling: line.id
        for line in library.hotlines.values()
        if line.status != "replaced"
        for spelling in line.spellings
    }
    if not spellings:
        return []
    pattern = _pattern(tuple(sorted(spellings, key=len, reverse=True)))
    return [(m.start(), m.end(), "hotline", spellings[m[0]]) for m in pattern.finditer(text)]


# What a number counts when it is no telephone number: "111 em", "113 communes".
_COUNTED = (
    r"xã|phường|thị trấn|huyện|tỉnh|thôn|bản|đơn vị|hộ|gia đình|trường|lớp|trẻ|em|cháu|học sinh|người|cán bộ|ca|vụ|"
    r"cuộc gọi|giờ|ngày|tháng|năm|triệu|tỷ|communes?|wards?|districts?|provinces?|villages?|units?|households?|"
    r"families|schools?|classes|child|children|pupils?|people|persons?|officials?|cases?|calls|hours?|days?|months?|"
    r"years?|million|billion"
)


@lru_cache(maxsize=8)
def _pattern(spellings: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the numbers, standing alone: not inside a figure, a date or a document number, not counting things."""
    any_of = "|".join(map(re.escape, spellings))
    return re.compile(rf"(?<![0-9/.,\-–])(?:{any_of})(?![0-9]|[.,][0-9]|[/\-–][0-9A-Za-zĐđ]|\s?%|\s+(?:{_COUNTED})\b)")


def _documents(library: Library, text: str) -> list[Mark]:
    by_number = {document.number: document.id for document in library.documents.values() if document.number}
    found: list[Mark] = []
    for start, number in document_numbers(text):
        if number in by_number:
            end = start + len(number)
            if text[start:end] == number:
                found.append((start, end, "document", by_number[number]))
    return found
