"""What one plan alone can show to be wrong: languages that disagree, numbers that jump, facts that text denies."""

from __future__ import annotations

from collections.abc import Iterator

from vitreem.plan.check_figures import check_bilingual, check_values
from vitreem.plan.check_times import check_times
from vitreem.plan.model import PREAMBLE, RECIPIENTS, Clause, Plan
from vitreem.problems import Problem
from vitreem.record import Loaded


def check(loaded: Loaded[Plan]) -> Iterator[Problem]:
    """All problems inside a plan, in no particular order."""
    plan = loaded.record
    yield from _check_head(loaded)
    yield from _check_numbering(loaded)
    yield from check_bilingual(loaded)
    for index, clause in enumerate(plan.clauses):
        at = ("clauses", index)
        if clause.id != RECIPIENTS and clause.text is None and clause.heading is None:
            yield Problem(loaded.place(*at, "id"), "empty-clause", {"id": clause.id})
        yield from check_values(loaded, index)
        yield from _check_items(loaded, index)
        yield from check_times(loaded, index)
    yield from _check_targets(loaded)


def _check_head(loaded: Loaded[Plan]) -> Iterator[Problem]:
    plan = loaded.record
    first, last = plan.period.from_, plan.period.to
    if last.last_day < first.first_day:
        values = {"from_": str(first), "to": str(last)}
        yield Problem(loaded.place("period", "to"), "period-reversed", values)
    if plan.number is None and not any(note.kind == "blank-number" for _, note in plan.all_notes()):
        yield Problem(loaded.place("number", key=True), "blank-without-note")
    if str(first.year) not in plan.slug:
        values = {"slug": plan.slug, "year": str(first.year)}
        yield Problem(loaded.place("slug"), "slug-without-place-or-year", values)


def _check_numbering(loaded: Loaded[Plan]) -> Iterator[Problem]:
    """Ids are unique, parents come first, and siblings run on unless a note says why not."""
    seen: dict[str, int] = {}
    last_sibling: dict[str | None, Clause] = {}
    excused = any(note.kind in ("missing-clause", "numbering") for note in loaded.record.notes)
    for index, clause in enumerate(loaded.record.clauses):
        place = loaded.place("clauses", index, "id")
        if clause.id in seen:
            yield Problem(place, "duplicate-clause", {"id": clause.id, "first": str(seen[clause.id])})
            continue
        seen[clause.id] = place.line
        parent = clause.parent_id
        if parent is not None and parent not in seen:
            yield Problem(place, "orphan-clause", {"id": clause.id, "parent": parent})
        if clause.id in (PREAMBLE, RECIPIENTS):
            continue
        before = last_sibling.get(parent)
        gap = before is not None and _ordinal(clause) not in (_ordinal(before), _ordinal(before) + 1)
        if gap and before is not None and not excused and not _excuses(loaded.record, before, clause, parent):
            yield Problem(place, "numbering-gap", {"id": clause.id, "before": before.id})
        last_sibling[parent] = clause


def _excuses(plan: Plan, before: Clause, clause: Clause, parent: str | None) -> bool:
    """Whether a note on a neighbour or the parent tells of the gap."""
    above = plan.clause(parent) if parent else None
    return any(
        note.kind in ("missing-clause", "numbering")
        for other in (before, clause, above)
        if other is not None
        for note in other.notes
    )


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def _ordinal(clause: Clause) -> int:
    """A clause's place among its siblings: "IV" is 4, "2.3.5" is 5, the second V still 5."""
    last = clause.id.rpartition(".")[2].partition("-")[0]
    if last.isdigit():
        return int(last)
    digits = [_ROMAN[letter] for letter in last]
    return sum(-d if any(d < later for later in digits[i + 1 :]) else d for i, d in enumerate(digits))


def _check_items(loaded: Loaded[Plan], index: int) -> Iterator[Problem]:
    """Every `item` points at a block that is there."""
    clause = loaded.record.clauses[index]
    count = len(clause.blocks("vi"))
    items = [("targets", number, target.item) for number, target in enumerate(clause.targets)]
    items += [("tasks", number, task.item) for number, task in enumerate(clause.tasks) if task.item != "each"]
    for name, number, item in items:
        if item is not None and item > count:
            values = {"id": clause.id, "count": str(count), "item": str(item)}
            yield Problem(loaded.place("clauses", index, name, number, "item"), "no-such-item", values)


def _check_targets(loaded: Loaded[Plan]) -> Iterator[Problem]:
    """A target's number stands once in a plan."""
    seen: dict[str, int] = {}
    for index, clause in enumerate(loaded.record.clauses):
        for number, target in enumerate(clause.targets):
            place = loaded.place("clauses", index, "targets", number, "id")
            if target.id in seen:
                yield Problem(place, "duplicate-target", {"id": target.id, "first": str(seen[target.id])})
            seen.setdefault(target.id, place.line)
