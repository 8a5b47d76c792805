"""Field types of the records: what a text in YAML must look like to become a value.

Every scalar arrives as text (see `yamlfile`), so these types decide. Each raises a `PydanticCustomError` whose type
is a code of the problem catalogue.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from vitreem import vietnamese
from vitreem.dates import PartialDate
from vitreem.language import Lang


class Record(BaseModel):
    """A frozen model that accepts no unknown field."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, ser_json_inf_nan="strings")


# What `vitreem new` leaves to be filled in: an ellipsis alone, or as the only thing in every item.
_PLACEHOLDER = re.compile(r"(?:(?:[-+] )?(?:…|\.\.\.)\s*)+")


def _filled(value: str) -> str:
    text = value.strip()
    if not text:
        raise PydanticCustomError("empty-text", "empty")
    if _PLACEHOLDER.fullmatch(text):
        raise PydanticCustomError("placeholder-left", "placeholder")
    return text


Text = Annotated[str, AfterValidator(_filled)]
"""Words: never empty."""


class Bilingual(Record):
    """One text in both languages."""

    vi: Text = Field(description="Tiếng Việt")
    en: Text = Field(description="Tiếng Anh")

    def __getitem__(self, lang: Lang) -> str:
        return self.vi if lang is Lang.VI else self.en


def _slug(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", value):
        raise PydanticCustomError("bad-slug", "slug", {"value": value, "fixed": vietnamese.slug(value) or "ten-trang"})
    return value


Slug = Annotated[str, AfterValidator(_slug), Field(pattern=None, max_length=120)]
"""A name that can be part of an address: "lang-son-bac-son-2024"."""

_ROMAN = r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_CLAUSE_ID = re.compile(
    rf"(?:0|NN|(?=[MDCLXVI]){_ROMAN}(?:-[2-9])?(?:\.[1-9][0-9]*)*(?:-[2-9])?|[1-9][0-9]*(?:\.[1-9][0-9]*)*)"
)


def _clause_id(value: str) -> str:
    if not _CLAUSE_ID.fullmatch(value):
        raise PydanticCustomError("bad-clause-id", "clause id", {"value": value})
    return value


ClauseId = Annotated[str, AfterValidator(_clause_id)]
"""A clause's number path as the source numbers it: "III.5"; "0" and "NN" for preamble and recipients."""


def _whole(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"0|[1-9][0-9]{0,8}", value):
        raise PydanticCustomError("bad-number", "whole number", {"value": str(value)})
    return int(value)


def _whole_between(low: int, high: int) -> BeforeValidator:
    def check(value: Any) -> int:
        number = _whole(value)
        if not low <= number <= high:
            raise PydanticCustomError("number-out-of-range", "range", {"value": str(number), "range": f"{low}–{high}"})
        return number

    return BeforeValidator(check)


def _decimal(value: Any) -> Decimal:
    if isinstance(value, Decimal | int) and not isinstance(value, bool):
        return Decimal(value)
    if not isinstance(value, str) or not re.fullmatch(r"(?:0|[1-9][0-9]{0,11})(?:\.[0-9]{1,6})?", value):
        raise PydanticCustomError("bad-number", "number", {"value": str(value)})
    return Decimal(value)


def plain_number(value: Decimal) -> int | float:
    """A decimal as JSON writes it: whole numbers without a point."""
    return int(value) if value == value.to_integral_value() else float(value)


WholeNumber = Annotated[int, BeforeValidator(_whole)]
Position = Annotated[int, _whole_between(1, 999)]
Day = Annotated[int, _whole_between(1, 31)]
Month = Annotated[int, _whole_between(1, 12)]
Year = Annotated[int, _whole_between(1945, 2100)]
Number = Annotated[
    Decimal, BeforeValidator(_decimal), PlainSerializer(plain_number), WithJsonSchema({"type": "number", "minimum": 0})
]
"""A figure, exact: 9.5 is nine and a half."""


def _true_or_false(value: Any) -> bool:
    if value not in (True, False, "true", "false"):
        raise PydanticCustomError("bad-true-or-false", "truth", {"value": str(value)})
    return value in (True, "true")


TrueOrFalse = Annotated[bool, BeforeValidator(_true_or_false)]


def _not_a_date(value: Any, *, whole: bool) -> PydanticCustomError:
    forms = {"forms_vi": "2024, 2024-03 hoặc 2024-03-22, đúng tới mức bản nguồn ghi"}
    forms["forms_en"] = "2024, 2024-03 or 2024-03-22, as far as the source goes"
    if whole:
        forms = {"forms_vi": "đủ cả ngày: 2024-03-22", "forms_en": "it with its day: 2024-03-22"}
    return PydanticCustomError("bad-date", "date", {"value": str(value), **forms})


def _partial_date(value: Any) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    try:
        return PartialDate.parse(value)
    except (ValueError, TypeError) as failure:
        raise _not_a_date(value, whole=False) from failure


_DATE_SCHEMA = {
    "anyOf": [
        {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
        {"type": "integer", "minimum": 1945, "maximum": 2100},
    ],
    "description": "Năm, năm-tháng hoặc năm-tháng-ngày: 2024, 2024-03, 2024-03-22",
}

PartialDateField = Annotated[
    PartialDate, BeforeValidator(_partial_date), PlainSerializer(str), WithJsonSchema(_DATE_SCHEMA)
]
"""A date as far as it is known."""


def _whole_date(value: Any) -> PartialDate:
    date = _partial_date(value)
    if date.precision != "day":
        raise _not_a_date(value, whole=True)
    return date


WholeDate = Annotated[
    PartialDate,
    BeforeValidator(_whole_date),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Năm-tháng-ngày"}),
]
"""A date known to the day."""


def _web_address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s<>\"]+", value):
        raise PydanticCustomError("bad-web-address", "address", {"value": value})
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]
"""A full web address, kept as a source of a fact; pages never load anything from it."""
