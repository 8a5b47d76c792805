"""The lexicon as staff write it: concepts, and every way people say them; words that say nothing.

Reads: `plans/registry/lexicon.yml`. Gives: `LexiconFile`, or problems with their places. No form may stand for two
concepts, since a search could then not tell which was meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from vitreem.problems import Problem
from vitreem.record import Loaded, Record, Slug, Text, TrueOrFalse, build
from vitreem.search.english import stem
from vitreem.search.words import words_of
from vitreem.yamlfile import Source

Role = Literal["topic", "danger", "planning", "kind", "common"]


class Concept(Record):
    """One thing people look for, and the words they have for it."""

    id: Slug
    vi: tuple[Text, ...] = Field(
        (), description="Các cách nói tiếng Việt, viết đủ dấu: từ của văn bản và lời thường ngày"
    )
    abbreviations: tuple[Text, ...] = Field(
        (), description="Chữ viết tắt; chữ tắt một hai chữ cái chỉ được nhận khi viết hoa"
    )
    en: tuple[Text, ...] = Field((), description="Các cách nói tiếng Anh")
    broader: tuple[Slug, ...] = Field(
        (), description="Mã các khái niệm rộng hơn: tìm khái niệm rộng thì cũng thấy cái này"
    )
    everyday: TrueOrFalse = Field(
        False, description="true nếu đây là lời thường ngày mà văn bản nói bằng lời của khái niệm rộng hơn"
    )
    role: Role = Field(
        "topic",
        description="topic chủ đề; danger trẻ đang gặp nguy hiểm, số 111 đứng đầu; planning lời của kế hoạch, báo cáo; "
        "kind loại thứ cần tìm; common có ở khắp nơi nên ít giúp phân biệt",
    )


class LexiconFile(Record):
    """The lexicon."""

    empty_vi: tuple[Text, ...] = Field((), description="Từ tiếng Việt không nói lên điều gì khi tìm, viết đủ dấu")
    empty_en: tuple[Text, ...] = Field((), description="Từ tiếng Anh không nói lên điều gì khi tìm")
    concepts: tuple[Concept, ...] = Field(min_length=1)


def read(source: Source) -> tuple[Loaded[LexiconFile] | None, list[Problem]]:
    """The lexicon, or what is wrong with it."""
    return build(LexiconFile, source)


def spelling(form: str, *, english: bool) -> str:
    """What a form comes to in searching: two forms with the same spelling cannot be told apart."""
    if english:
        return " ".join(stem(word.fold) for word in words_of(form))
    return " ".join(f"{word.fold}~{word.marks}" for word in words_of(form))


def check(loaded: Loaded[LexiconFile]) -> Iterator[Problem]:
    """Forms claimed twice, ids used twice, and broader concepts that are not there."""
    first: dict[tuple[bool, str], tuple[str, int]] = {}
    ids: dict[str, int] = {}
    for at, concept in enumerate(loaded.record.concepts):
        place = loaded.place("concepts", at, "id")
        if concept.id in ids:
            yield Problem(place, "identity-repeated", {"id": concept.id, "first": str(ids[concept.id])})
        ids.setdefault(concept.id, place.line)
        for field in ("vi", "abbreviations", "en"):
            for number, form in enumerate(getattr(concept, field)):
                key = (field == "en", spelling(form, english=field == "en"))
                here = loaded.place("concepts", at, field, number)
                if key in first and first[key][0] != concept.id:
                    other, line = first[key]
                    yield Problem(here, "lexicon-form-taken", {"form": form, "other": other, "line": str(line)})
                first.setdefault(key, (concept.id, here.line))
    for at, concept in enumerate(loaded.record.concepts):
        for number, broader in enumerate(concept.broader):
            if broader not in ids:
                place = loaded.place("concepts", at, "broader", number)
                yield Problem(place, "unknown-concept", {"value": broader})
