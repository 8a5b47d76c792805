"""Values, times and deadlines put into words for a page."""

from __future__ import annotations

from collections.abc import Iterable

from vitreem.body import Body
from vitreem.dates import PartialDate, day_and_month, span_words
from vitreem.language import Lang
from vitreem.library import Library
from vitreem.outputs.web.words import word
from vitreem.plan import Deadline, Plan, Timing, Value
from vitreem.vietnamese import format_number


def value_words(value: Value, lang: Lang) -> str:
    """A target's figure: "dưới 9,5 trên 1.000 trẻ đẻ sống", "at least 80%"."""
    number = format_number(f"{value.value.normalize():f}", english=lang is Lang.EN)
    return word(f"cmp.{value.comparator}", lang) + number + word(f"unit.{value.unit}", lang)


def value_marks(value: Value, lang: Lang) -> list[str]:
    """What the source says besides the figure: its group, "duy trì", "phấn đấu", "mức đã đạt"."""
    marks = [value.group[lang]] if value.group else []
    if value.aim == "maintain" and not value.baseline:
        marks.append(word("aim.maintain", lang))
    if value.strive:
        marks.append(word("value.strive", lang))
    if value.baseline:
        marks.append(word("value.baseline", lang))
    return marks


def due_words(due: Deadline, plan: Plan, lang: Lang) -> str:
    """When a report is due: "trước ngày 15/5/2024", "ngày 15/12 hằng năm".

    Where the source prints no year, a plan of one year says whose year is meant: "trước ngày 15/5 (kế hoạch năm 2024)".
    """
    day = (
        PartialDate(due.year, due.month, due.day).words(lang).removeprefix("ngày ")
        if due.year
        else day_and_month(due.day, due.month, lang)
    )
    more = f" {word('plan.report.every_year', lang)}" if due.every_year else ""
    if not due.year and not due.every_year and plan.period.from_.year == plan.period.to.year:
        more = f" ({word('plan.report.of_year', lang)} {plan.period.from_.year})"
    return f"{word(f'plan.report.{due.rule}', lang)} {day}{more}"


def issuer_words(library: Library, plan: Plan, lang: Lang) -> str:
    """Who issued a plan, with its place: "Ủy ban nhân dân huyện Bắc Sơn"."""
    body, place = library.bodies[plan.issuer], library.places[plan.place]
    if body.kind == "committee":
        return f"{word('plan.committee_of', lang)} {place.called(lang)}"
    return f"{body.name[lang]}, {place.called(lang)}"


def names_in_a_row(bodies: Iterable[Body], lang: Lang) -> str:
    """Names of bodies in one sentence: only the first "Các …" keeps its capital."""
    names = [body.name[lang] for body in bodies]
    later = [name[0].lower() + name[1:] if name.startswith("Các ") else name for name in names[1:]]
    return "; ".join([*names[:1], *later])


def period_words(plan: Plan, lang: Lang) -> str:
    """The plan's period: "năm 2024", "2021–2030", or from day to day."""
    return span_words(plan.period.from_, plan.period.to, lang)


def time_words(timing: Timing | None, lang: Lang) -> str:
    """A task's time in the page's language, as near to the source as it goes."""
    if timing is None:
        return word("plan.time_none", lang)
    return timing.as_written if lang is Lang.VI else timing.english
