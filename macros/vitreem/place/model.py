"""A place: names, level, when it existed, what it became and by which act."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from vitreem.dates import PartialDate
from vitreem.language import Lang
from vitreem.record import Bilingual, PartialDateField, Record, Slug, Text, WebAddress, WholeDate

Level = Literal["province", "district", "commune"]
PlaceKind = Literal[
    "tỉnh", "thành phố trung ương", "huyện", "thị xã", "thành phố", "quận", "xã", "phường", "thị trấn", "đặc khu"
]  # fmt: skip


class Validity(Record):
    """First and last day; an end that is left out is unknown or open."""

    from_: PartialDateField | None = Field(None, alias="from", description="Ngày đầu tiên")
    to: PartialDateField | None = Field(None, description="Ngày cuối cùng; bỏ trống nếu nay vẫn còn")


class Successor(Record):
    """What a place became."""

    place: Slug = Field(description="Mã địa phương mới")
    act: Slug | None = Field(None, description="Mã văn bản quyết định, trong plans/registry/documents.yml")
    on: WholeDate = Field(description="Có hiệu lực từ ngày")
    part: Literal["whole", "partly"] = Field(description="whole: toàn bộ; partly: một phần")


class Code(Record):
    """A code in a code system; codes are reused, so they never identify a place."""

    system: Literal["gso"] = Field(description="gso: danh mục của Tổng cục Thống kê")
    code: Text
    valid: Validity = Validity(**{"from": None})


class PlaceSource(Record):
    """Where the facts on a place come from."""

    name: Bilingual
    url: WebAddress | None = None
    licence: Text | None = None
    checked_on: WholeDate


class Place(Record):
    """A province, district or commune, past or present."""

    slug: Slug
    name: Bilingual = Field(description="Tên đầy đủ: Tỉnh Lạng Sơn")
    short: Text = Field(description="Tên gọi ngắn: Lạng Sơn")
    level: Level
    kind: PlaceKind
    parent: Slug | None = Field(None, description="Mã nơi trực thuộc; tỉnh thì bỏ trống")
    valid: Validity = Validity(**{"from": None})
    also_known_as: tuple[Text, ...] = Field((), description="Tên gọi khác")
    codes: tuple[Code, ...] = ()
    successors: tuple[Successor, ...] = Field((), description="Nơi này đã thành những nơi nào")
    note: Bilingual | None = None
    source: PlaceSource

    def called(self, lang: Lang) -> str:
        """The name inside a sentence: "xã Bắc Sơn", "Bắc Sơn commune"."""
        name = self.name[lang]
        return name[0].lower() + name[1:] if lang is Lang.VI else name

    @property
    def former(self) -> bool:
        """Whether the place no longer exists as it was."""
        return self.valid.to is not None

    @property
    def ended(self) -> PartialDate | None:
        """Its last day, when it is no more."""
        return self.valid.to


class PlaceFile(Record):
    """A file of places, usually those of one province."""

    places: tuple[Place, ...] = Field(min_length=1)
