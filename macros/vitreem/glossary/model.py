"""The term record."""

from __future__ import annotations

from pydantic import Field

from vitreem.record import Bilingual, Record, Slug, Text


class Term(Record):
    """A Vietnamese term and the English that always stands for it."""

    id: Slug
    vi: Text
    en: Text
    note: Bilingual | None = Field(None, description="Giải thích bằng lời dễ hiểu")


class GlossaryFile(Record):
    """The glossary."""

    terms: tuple[Term, ...] = Field(min_length=1)
