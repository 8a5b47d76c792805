"""The campaign record."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from vitreem.record import Bilingual, ClauseId, PartialDateField, Record, Slug, Text, WebAddress, WholeDate
from vitreem.record.fields import Year

Category = Literal[
    "resources",
    "protection",
    "hotline",
    "participation",
    "mental-health",
    "drowning",
    "injury",
    "child-labour",
    "policy",
    "online",
    "general",
]


class Slogan(Record):
    """One slogan, exact in Vietnamese."""

    id: Slug
    text: Bilingual = Field(description="Câu khẩu hiệu, đúng nguyên văn")
    categories: tuple[Category, ...] = Field(min_length=1, description="Chủ đề của khẩu hiệu")
    source: Text | None = Field(None, description='Nơi lấy khẩu hiệu: "slug-kế-hoạch#mục"')


class CampaignEvent(Record):
    """Something that takes place in the Action Month."""

    name: Bilingual
    from_: PartialDateField = Field(alias="from", description="Bắt đầu, đúng tới mức nguồn ghi")
    to: PartialDateField = Field(description="Kết thúc")
    plan: Slug | None = None
    clause: ClauseId | None = None


class CampaignSource(Record):
    """Where theme and slogans are known from: a plan on this site, or a page elsewhere."""

    name: Bilingual | None = None
    url: WebAddress | None = None
    plan: Slug | None = None
    clause: ClauseId | None = None


class Campaign(Record):
    """One year's Action Month for Children."""

    year: Year = Field(description="Năm")
    theme: Bilingual = Field(description="Chủ đề, đúng nguyên văn")
    start: WholeDate = Field(description="Ngày bắt đầu")
    end: WholeDate = Field(description="Ngày kết thúc")
    slogans: tuple[Slogan, ...] = Field((), description="Khẩu hiệu")
    events: tuple[CampaignEvent, ...] = ()
    source: tuple[CampaignSource, ...] = Field(min_length=1, description="Nguồn")
    note: Bilingual | None = None
