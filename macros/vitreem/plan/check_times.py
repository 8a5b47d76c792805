"""Days exist, spans run forward, and what was due before the signing is told in a note."""

from __future__ import annotations

from collections.abc import Iterator

from vitreem.dates import PartialDate, exists_in_every_year
from vitreem.plan.facts import FurtherTime, Timing
from vitreem.plan.model import Clause, Plan
from vitreem.problems import Problem
from vitreem.record import Loaded

Path = tuple[str | int, ...]


def check_times(loaded: Loaded[Plan], index: int) -> Iterator[Problem]:
    """All that is wrong with the times of one clause."""
    clause = loaded.record.clauses[index]
    noted = any(note.kind in ("due-before-signing", "contradiction") for note in clause.notes)
    for path, due in _dues(loaded, index):
        if isinstance(due, Problem):
            yield due
        elif not noted:
            yield from _late(loaded, due, path)
    for path, time in _times(clause):
        at: Path = ("clauses", index, *path, "to")
        if time.from_ and time.to and time.to.last_day < time.from_.first_day:
            values = {"from_": str(time.from_), "to": str(time.to)}
            yield Problem(loaded.place(*at), "period-reversed", values)
        elif not noted and (last := time.to or time.from_):
            yield from _late(loaded, last, at)


def _dues(loaded: Loaded[Plan], index: int) -> Iterator[tuple[Path, PartialDate | Problem]]:
    """The day each report is due, in the plan's first year where none is printed; a problem for a day there is not."""
    for number, due in enumerate(loaded.record.clauses[index].deadlines):
        path: Path = ("clauses", index, "deadlines", number, "day")
        if not exists_in_every_year(due.day, due.month):
            values = {"day": str(due.day), "month": str(due.month)}
            yield path, Problem(loaded.place(*path), "impossible-day", values)
        elif not due.every_year:
            yield path, PartialDate(due.year or loaded.record.period.from_.year, due.month, due.day)


def _times(clause: Clause) -> Iterator[tuple[Path, Timing | FurtherTime]]:
    """Every time of a clause's tasks and events, with its path."""
    timings: list[tuple[Path, Timing]] = []
    timings += [(("tasks", n, "timing"), task.timing) for n, task in enumerate(clause.tasks) if task.timing]
    timings += [(("events", n, "timing"), event.timing) for n, event in enumerate(clause.events)]
    for path, timing in timings:
        yield path, timing
        yield from (((*path, "also", n), also) for n, also in enumerate(timing.also))


def _late(loaded: Loaded[Plan], due: PartialDate, path: Path) -> Iterator[Problem]:
    signed = loaded.record.signed.date
    if due.last_day < signed.first_day:
        yield Problem(loaded.place(*path), "due-before-signing", {"due": str(due), "signed": str(signed)})
