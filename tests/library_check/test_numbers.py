"""Telephone numbers in any text are in the registry, and alive."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from vitreem.library import Library
from vitreem.library_check import check, unregistered
from vitreem.yamlfile.read import parse


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gọi 111 hoặc 1800.599.963", []),
        ("Gọi 1800 599 963", []),
        ("Gọi 1800 1567", [("1800 1567", "111")]),
        ("Gọi 18001567", [("18001567", "111")]),
        ("Gọi 1800.599.936", [("1800.599.936", None)]),
        ("call 911", [("911", None)]),
        ("Hotline 116", [("116", None)]),
    ],
)
def test_a_number_is_registered_replaced_or_unknown(
    library: Library, text: str, found: list[tuple[str, str | None]]
) -> None:
    assert [(number, instead) for _, number, instead in unregistered(library, text)] == found


def problems_in(library: Library, text: str, today: dt.date | None = None) -> list[str]:
    """The codes about numbers for the library with one more file."""
    source, _ = parse(text, "plans/x.yml")
    return [
        problem.code
        for problem in check(dataclasses.replace(library, sources=(source,)), today)
        if "number" in problem.code or problem.code == "hotline-overdue"
    ]


def test_every_text_of_a_file_is_looked_at(library: Library) -> None:
    assert problems_in(library, "a: {b: [{vi: Gọi 999, en: call 999}]}") == ["unregistered-number"] * 2


@pytest.mark.parametrize("field", ["url", "code", "id", "digest", "number"])
def test_codes_and_web_addresses_are_no_texts(library: Library, field: str) -> None:
    assert problems_in(library, f"a: {{{field}: 'gọi 0912345678'}}") == []


def test_the_clock_is_asked_only_where_a_day_is_given(library: Library) -> None:
    """A build must not depend on the day it is made."""
    assert problems_in(library, "a: b") == []
    far = problems_in(library, "a: b", dt.date(2099, 1, 1))
    assert far == ["hotline-overdue"] * sum(line.status != "replaced" for line in library.hotlines.values())
