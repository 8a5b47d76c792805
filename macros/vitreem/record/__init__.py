"""What every record shares: strict models, field types, the tiny text format, and errors with a place.

Reads: a `Source` (plain data with places). Gives: typed, frozen models, or problems at the field that caused them.
"""

from vitreem.record.blocks import Block, parse_blocks
from vitreem.record.fields import (
    Bilingual,
    ClauseId,
    Day,
    Month,
    Number,
    PartialDateField,
    Position,
    Record,
    Slug,
    Text,
    TrueOrFalse,
    WebAddress,
    WholeDate,
    WholeNumber,
)
from vitreem.record.languages import compare_languages
from vitreem.record.read import Loaded, build, build_rows, suggestion

__all__ = [
    "Bilingual",
    "Block",
    "ClauseId",
    "Day",
    "Loaded",
    "Month",
    "Number",
    "PartialDateField",
    "Position",
    "Record",
    "Slug",
    "Text",
    "TrueOrFalse",
    "WebAddress",
    "WholeDate",
    "WholeNumber",
    "build",
    "build_rows",
    "compare_languages",
    "parse_blocks",
    "suggestion",
]
