"""The record of a cited document."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from vitreem.language import Lang
from vitreem.record import Bilingual, PartialDateField, Record, Slug, Text, WebAddress

DocumentType = Literal[
    "law",
    "resolution",
    "decree",
    "decision",
    "directive",
    "circular",
    "official-letter",
    "plan",
    "programme",
    "other",
]


class LegalDocument(Record):
    """A law, decree, decision, plan … by its number."""

    id: Slug = Field(description="Số viết thành địa chỉ, thêm năm nếu số không có năm: 59-kh-sldtbxh-2024")
    type: DocumentType
    number: Text | None = Field(description="Số và ký hiệu viết sạch; null với luật chỉ gọi bằng tên")
    date: PartialDateField | None = Field(None, description="Ngày ban hành, nếu nguồn có ghi")
    issuer: Bilingual | None = None
    title: Bilingual | None = Field(None, description="Trích yếu hoặc tên; bỏ trống nếu nguồn không ghi")
    url: WebAddress | None = None
    note: Bilingual | None = None

    def name(self, lang: Lang) -> str:
        """What to call the document: its title, or its number where no title is known."""
        return self.title[lang] if self.title is not None else self.number or self.id


class LegalDocumentFile(Record):
    """The registry of cited documents."""

    documents: tuple[LegalDocument, ...] = Field(min_length=1)
