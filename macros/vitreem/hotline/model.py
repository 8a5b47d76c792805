"""The hotline record."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from vitreem.hotline.numbers import bare
from vitreem.record import Bilingual, ClauseId, PartialDateField, Record, Slug, Text, WebAddress, WholeDate

HotlineKind = Literal["child-protection", "police", "fire", "ambulance", "other"]
Status = Literal["live", "unverified", "replaced"]


class HotlineSource(Record):
    """Where a number is known from: a page elsewhere, or a clause of a plan on this site."""

    name: Bilingual | None = None
    url: WebAddress | None = None
    plan: Slug | None = None
    clause: ClauseId | None = None


class HotlineValidity(Record):
    """When the number was or is in use."""

    from_: PartialDateField | None = Field(None, alias="from")
    to: PartialDateField | None = None


class Hotline(Record):
    """A number one can call, and what is known about it."""

    id: Slug
    number: Text = Field(description="Số như người ta bấm; có thể có dấu chấm: 1800.599.963")
    also_written: tuple[Text, ...] = Field((), description="Những cách viết khác của cùng số này")
    kind: HotlineKind
    name: Bilingual
    use: Bilingual = Field(description="Khi nào thì gọi")
    what_happens: Bilingual | None = Field(None, description="Gọi thì chuyện gì xảy ra")
    owner: Bilingual = Field(description="Cơ quan quản lý")
    area: Slug = Field(description="nation hoặc mã địa phương")
    hours: Bilingual
    cost: Bilingual
    status: Status = Field(description="live đang dùng; unverified chưa kiểm chứng; replaced đã thay")
    replaced_by: Slug | None = None
    valid: HotlineValidity = HotlineValidity(**{"from": None})
    source: tuple[HotlineSource, ...] = Field(min_length=1)
    checked_on: WholeDate = Field(description="Ngày kiểm tra gần nhất")
    recheck_by: WholeDate = Field(description="Phải kiểm tra lại trước ngày")

    @property
    def digits(self) -> str:
        """The number as dialled."""
        return bare(self.number)

    @property
    def live(self) -> bool:
        """Whether the number is known to work."""
        return self.status == "live"

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every way the number is written in texts."""
        return (self.number, *self.also_written)


class HotlineFile(Record):
    """The registry."""

    hotlines: tuple[Hotline, ...] = Field(min_length=1)
