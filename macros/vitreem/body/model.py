"""The body record."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from vitreem.record import Bilingual, Record, Slug, Text

BodyKind = Literal[
    "agency",
    "committee",
    "council",
    "party",
    "front-and-unions",
    "police-and-army",
    "court",
    "school",
    "health",
    "fund",
    "group",
    "community",
]


class Body(Record):
    """A role in public life, at one level of government."""

    id: Slug
    name: Bilingual
    level: Literal["nation", "province", "district", "commune", "any"]
    kind: BodyKind
    abbreviations: tuple[Text, ...] = Field((), description="Chữ viết tắt thường dùng")


class BodyFile(Record):
    """The registry of bodies."""

    bodies: tuple[Body, ...] = Field(min_length=1)
