"""Dates as documents give them: sometimes only a year, or a month of a year.

A blank in a source stays blank, so a date carries no more than what is printed. Calendar arithmetic is on
whole days; nothing here reads the clock.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal

from vitreem.language import Lang

Precision = Literal["year", "month", "day"]

_PATTERN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")
_MONTHS_EN = tuple(calendar.month_name)[1:]
FIRST_YEAR, LAST_YEAR = 1945, 2100


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known to the year, the month or the day."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.

        Raises:
            ValueError: the text has another form, or names a day that does not exist.
        """
        match = _PATTERN.match(text)
        if match is None:
            raise ValueError(f"not YYYY, YYYY-MM or YYYY-MM-DD: {text!r}")
        year = int(match[1])
        month, day = (int(part) if part else None for part in match.group(2, 3))
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise ValueError(f"year outside {FIRST_YEAR}-{LAST_YEAR}: {text!r}")
        dt.date(year, 1 if month is None else month, 1 if day is None else day)
        return cls(year, month, day)

    def __str__(self) -> str:
        """ISO 8601, cut to what is known."""
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text

    @property
    def precision(self) -> Precision:
        """How much of the date is known."""
        if self.day is not None:
            return "day"
        return "month" if self.month is not None else "year"

    @property
    def first_day(self) -> dt.date:
        """The first day the date can mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> dt.date:
        """The last day the date can mean."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def words(self, lang: Lang) -> str:
        """The date as a reader writes it: "ngày 19/4/2023", "tháng 3/2024"; "19 April 2023", "March 2024"."""
        if self.month is None:
            return f"năm {self.year}" if lang is Lang.VI else str(self.year)
        if self.day is None:
            if lang is Lang.VI:
                return f"tháng {self.month}/{self.year}"
            return f"{_MONTHS_EN[self.month - 1]} {self.year}"
        if lang is Lang.VI:
            return f"ngày {self.day}/{self.month}/{self.year}"
        return f"{self.day} {_MONTHS_EN[self.month - 1]} {self.year}"


def day_and_month(day: int, month: int, lang: Lang) -> str:
    """A day of every year: "15/5" or "15 May"."""
    return f"{day}/{month}" if lang is Lang.VI else f"{day} {_MONTHS_EN[month - 1]}"


def span_words(start: PartialDate, end: PartialDate, lang: Lang) -> str:
    """A span of time, said once where both ends are the same."""
    if start == end:
        return start.words(lang)
    if start.precision == end.precision == "year":
        return f"{start.year}–{end.year}"
    if lang is Lang.VI:
        return f"từ {start.words(lang)} đến {end.words(lang)}"
    return f"from {start.words(lang)} to {end.words(lang)}"


def exists_in_every_year(day: int, month: int) -> bool:
    """Whether a day and month name a day that comes every year (29 February does not)."""
    return month in range(1, 13) and 1 <= day <= calendar.monthrange(2023, month)[1]
