"""CSV tables: UTF-8 with a byte order mark, so that Excel opens Vietnamese right; RFC 4180 line ends."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

from vitreem import addresses
from vitreem.document import task_lines
from vitreem.language import Lang
from vitreem.library import Library
from vitreem.plan.facts import Comparator
from vitreem.record.fields import plain_number

Row = Sequence[object]


def tables(library: Library, base_path: str) -> Iterator[tuple[str, bytes]]:
    """Each table's name and content."""
    yield "targets", _csv(_TARGETS, _targets(library, base_path))
    yield "tasks", _csv(_TASKS, _tasks(library, base_path))
    yield "deadlines", _csv(_DEADLINES, _deadlines(library, base_path))
    yield "slogans", _csv(_SLOGANS, _slogans(library))
    yield "hotlines", _csv(_HOTLINES, _hotlines(library))
    yield "places", _csv(_PLACES, _places(library, base_path))


def _csv(head: str, rows: Iterable[Row]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head.split())
    for row in rows:
        writer.writerow(["" if cell is None else _guarded(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")


# What makes a spreadsheet run a cell's text, and the comparators, which begin so and do nothing.
_FORMULA_MARKS = ("=", "+", "-", "@", "\t", "\r")
_COMPARATORS = frozenset(get_args(Comparator))


def _guarded(cell: object) -> object:
    """A text that a spreadsheet would run as a formula is marked as text."""
    if isinstance(cell, str) and cell.startswith(_FORMULA_MARKS) and cell not in _COMPARATORS:
        return f"'{cell}"
    return cell


def _true(flag: bool) -> str | None:
    """A truth value as JSON writes it; what is not so stays empty."""
    return "true" if flag else None


def _ids(ids: Iterable[str]) -> str:
    return " ".join(ids)


_TARGETS = (
    "plan place target clause subject_vi subject_en measure_vi measure_en comparator value unit year "
    "group_vi group_en aim strive baseline assigned_to url_vi"
)


def _targets(library: Library, base_path: str) -> Iterator[Row]:
    for plan in library.plans.values():
        for clause, target in plan.targets():
            url = f"{base_path}{addresses.plan(plan.slug, Lang.VI)}#{addresses.clause_anchor(plan, clause.id)}"
            for measure in target.measures:
                subjects = (target.subject.vi, target.subject.en, measure.subject.vi, measure.subject.en)
                head = (plan.slug, plan.place, target.id, clause.id, *subjects)
                tail = (_ids(target.assigned_to), url)
                for value in measure.values:
                    group = (value.group.vi, value.group.en) if value.group else (None, None)
                    flags = (value.aim, _true(value.strive), _true(value.baseline))
                    figure = (value.comparator, plain_number(value.value), value.unit, value.year)
                    yield (*head, *figure, *group, *flags, *tail)
                if measure.qualitative:
                    yield (*head, *(None,) * 9, *tail)


_TASKS = "plan place task clause text_vi text_en lead partners timing from to as_written english url_vi"


def _tasks(library: Library, base_path: str) -> Iterator[Row]:
    for plan in library.plans.values():
        for line in task_lines(plan):
            time = line.task.timing
            when = (time.kind, time.from_, time.to, time.as_written, time.english) if time else (None,) * 5
            url = f"{base_path}{addresses.plan(plan.slug, Lang.VI)}#{addresses.clause_anchor(plan, line.clause.id)}"
            who = (_ids(line.task.lead), _ids(line.task.partners))
            yield (plan.slug, plan.place, line.id, line.clause.id, line.text.vi, line.text.en, *who, *when, url)


_DEADLINES = "plan place clause report_vi report_en rule day month year every_year from to via url_vi"


def _deadlines(library: Library, base_path: str) -> Iterator[Row]:
    for plan in library.plans.values():
        for clause, due in plan.deadlines():
            url = f"{base_path}{addresses.plan(plan.slug, Lang.VI)}#{addresses.clause_anchor(plan, clause.id)}"
            day = (due.rule, due.day, due.month, due.year, _true(due.every_year))
            who = (_ids(due.from_), _ids(due.to), _ids(due.via))
            yield (plan.slug, plan.place, clause.id, due.report.vi, due.report.en, *day, *who, url)


_SLOGANS = "year slogan vi en categories source"


def _slogans(library: Library) -> Iterator[Row]:
    for campaign in library.campaigns.values():
        for slogan in campaign.slogans:
            yield (campaign.year, slogan.id, slogan.text.vi, slogan.text.en, _ids(slogan.categories), slogan.source)


_HOTLINES = (
    "number name_vi name_en kind area status hours_vi hours_en cost_vi cost_en owner_vi owner_en "
    "checked_on recheck_by replaced_by"
)


def _hotlines(library: Library) -> Iterator[Row]:
    for line in library.hotlines.values():
        names = (line.number, line.name.vi, line.name.en, line.kind, line.area, line.status)
        terms = (line.hours.vi, line.hours.en, line.cost.vi, line.cost.en, line.owner.vi, line.owner.en)
        yield (*names, *terms, line.checked_on, line.recheck_by, line.replaced_by)


_PLACES = "place name_vi name_en level kind parent from to successors url_vi"


def _places(library: Library, base_path: str) -> Iterator[Row]:
    for place in library.places.values():
        url = base_path + addresses.place(place.slug, Lang.VI)
        names = (place.slug, place.name.vi, place.name.en, place.level, place.kind, place.parent)
        yield (*names, place.valid.from_, place.valid.to, _ids(s.place for s in place.successors), url)
