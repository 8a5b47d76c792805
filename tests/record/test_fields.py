"""What a text in YAML must look like to become a value."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from vitreem import record
from vitreem.dates import PartialDate
from vitreem.record.fields import Year, plain_number


def code(kind: Any, value: object) -> str:
    """The code of the problem that a value is."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    return caught.value.errors()[0]["type"]


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (record.Number, "9.5", Decimal("9.5")),
        (record.Number, "0", Decimal(0)),
        (record.Number, "1000", Decimal(1000)),
        (record.WholeNumber, "18", 18),
        (record.Day, "31", 31),
        (record.Month, "12", 12),
        (Year, "2024", 2024),
        (record.Position, "999", 999),
        (record.TrueOrFalse, "true", True),
        (record.TrueOrFalse, "false", False),
        (record.PartialDateField, "2024-03", PartialDate(2024, 3)),
        (record.WholeDate, "2024-03-22", PartialDate(2024, 3, 22)),
        (record.Text, "  chữ  ", "chữ"),
        (record.Slug, "lang-son-2024", "lang-son-2024"),
        (record.WebAddress, "https://vi.example/a?b=1", "https://vi.example/a?b=1"),
    ],
)
def test_a_value_is_read(kind: Any, text: str, value: object) -> None:
    assert TypeAdapter(kind).validate_python(text) == value


@pytest.mark.parametrize(
    "text", ["0111", "9,5", "1.000.000", "1_000", "-1", "+1", " 1", "1e3", "12:30", "٣", "", "1.", ".5"]
)
def test_numbers_of_another_notation_are_refused_not_guessed(text: str) -> None:
    assert code(record.Number, text) == "bad-number"
    assert code(record.WholeNumber, text) == "bad-number"


@pytest.mark.parametrize(
    ("kind", "text", "problem"),
    [
        (record.WholeNumber, "9.5", "bad-number"),
        (record.Day, "32", "number-out-of-range"),
        (record.Day, "0", "number-out-of-range"),
        (record.Month, "13", "number-out-of-range"),
        (Year, "1944", "number-out-of-range"),
        (record.TrueOrFalse, "no", "bad-true-or-false"),
        (record.TrueOrFalse, "True", "bad-true-or-false"),
        (record.PartialDateField, "22/3/2024", "bad-date"),
        (record.WholeDate, "2024-03", "bad-date"),
        (record.Text, "   ", "empty-text"),
        (record.Slug, "Lang-Son", "bad-slug"),
        (record.Slug, "lang--son", "bad-slug"),
        (record.Slug, "lạng-sơn", "bad-slug"),
        (record.WebAddress, "vi.example", "bad-web-address"),
        (record.WebAddress, "javascript:alert(1)", "bad-web-address"),
        (record.WebAddress, 'https://vi.example/"onclick', "bad-web-address"),
    ],
)
def test_what_is_no_value_has_a_code(kind: Any, text: str, problem: str) -> None:
    assert code(kind, text) == problem


@pytest.mark.parametrize("number", ["0", "NN", "I", "IV", "III.5", "II.2.3.1", "V-2", "V-2.1", "II.3-2", "2.3", "XXIX"])
def test_clause_numbers(number: str) -> None:
    assert TypeAdapter(record.ClauseId).validate_python(number) == number


@pytest.mark.parametrize(
    "number", ["", "IIII", "i", "II.", "II.0", "V-1", "II.01", "a", "1-2-3", "VX", "0.1", "NN.1", "."]
)
def test_what_is_no_clause_number(number: str) -> None:
    assert code(record.ClauseId, number) == "bad-clause-id"


def test_whole_numbers_are_written_without_a_point() -> None:
    assert str(plain_number(Decimal("9.50"))) == "9.5"
    assert str(plain_number(Decimal("90.0"))) == "90"
