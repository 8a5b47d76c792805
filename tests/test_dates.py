"""Dates carry what the source prints and no more."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitreem.dates import PartialDate, day_and_month, exists_in_every_year, span_words
from vitreem.language import Lang


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("2024", "year", dt.date(2024, 1, 1), dt.date(2024, 12, 31)),
        ("2024-02", "month", dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
        ("2023-04-19", "day", dt.date(2023, 4, 19), dt.date(2023, 4, 19)),
    ],
)
def test_a_date_may_be_a_year_a_month_or_a_day(text: str, precision: str, first: dt.date, last: dt.date) -> None:
    date = PartialDate.parse(text)
    assert (date.precision, date.first_day, date.last_day) == (precision, first, last)


@pytest.mark.parametrize(
    "text",
    ["", "24", "2024-3", "2024-13", "2024-02-30", "22-03-2024", "22/3/2024", "2024-03-22 ", "2024-00", "1944", "2101",
     "٢٠٢٤", "2024\n", "2024-03-22T00:00"],
)  # fmt: skip
def test_other_forms_and_days_that_do_not_exist_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        PartialDate.parse(text)


@given(st.dates(dt.date(1945, 1, 1), dt.date(2100, 12, 31)), st.sampled_from([4, 7, 10]))
def test_a_date_is_written_as_it_is_read(day: dt.date, length: int) -> None:
    text = day.isoformat()[:length]
    assert str(PartialDate.parse(text)) == text
    assert PartialDate.parse(text).first_day <= day <= PartialDate.parse(text).last_day


@pytest.mark.parametrize(
    ("text", "vi", "en"),
    [
        ("2024", "năm 2024", "2024"),
        ("2024-03", "tháng 3/2024", "March 2024"),
        ("2023-04-09", "ngày 9/4/2023", "9 April 2023"),
    ],
)
def test_a_date_in_words(text: str, vi: str, en: str) -> None:
    assert PartialDate.parse(text).words(Lang.VI) == vi
    assert PartialDate.parse(text).words(Lang.EN) == en


@pytest.mark.parametrize(
    ("start", "end", "vi", "en"),
    [
        ("2024", "2024", "năm 2024", "2024"),
        ("2021", "2030", "2021–2030", "2021–2030"),
        ("2024-05", "2024-06-30", "từ tháng 5/2024 đến ngày 30/6/2024", "from May 2024 to 30 June 2024"),
    ],
)
def test_a_span_in_words_says_equal_ends_once(start: str, end: str, vi: str, en: str) -> None:
    ends = PartialDate.parse(start), PartialDate.parse(end)
    assert span_words(*ends, Lang.VI) == vi
    assert span_words(*ends, Lang.EN) == en


def test_a_day_of_every_year_in_words() -> None:
    assert day_and_month(15, 5, Lang.VI) == "15/5"
    assert day_and_month(15, 5, Lang.EN) == "15 May"


@pytest.mark.parametrize(
    ("day", "month", "exists"),
    [(28, 2, True), (29, 2, False), (31, 11, False), (30, 11, True), (1, 13, False), (0, 1, False), (1, 0, False)],
)
def test_the_29th_of_february_does_not_come_every_year(day: int, month: int, *, exists: bool) -> None:
    assert exists_in_every_year(day, month) is exists
