"""A plan and its clauses, and what follows from a clause's number."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from vitreem.plan import Clause, Plan
from vitreem.record import Loaded


@pytest.mark.parametrize(
    ("number", "label", "parent"),
    [
        ("I", "I", None),
        ("III.5", "5", "III"),
        ("II.2.3.1", "2.3.1", "II.2.3"),
        ("V-2", "V", None),
        ("V-2.1", "1", "V-2"),
        ("2.3", "2.3", "2"),
        ("0", "", None),
        ("NN", "", None),
    ],
)
def test_the_label_is_what_the_source_prints(number: str, label: str, parent: str | None) -> None:
    clause = Clause(id=number)
    assert clause.label == label
    assert clause.parent_id == parent


def test_a_period_may_be_written_as_one_year(build: Callable[..., Loaded[Plan]]) -> None:
    period = build(period="2024").record.period
    assert (str(period.from_), str(period.to)) == ("2024", "2024")


def test_the_full_number_is_blank_where_the_source_is(build: Callable[..., Loaded[Plan]]) -> None:
    assert build().record.full_number == "07/KH-UBND"
    assert build(number=None).record.full_number is None


def test_facts_are_listed_with_their_clauses(build: Callable[..., Loaded[Plan]]) -> None:
    plan = build().record
    assert [(clause.id, target.id) for clause, target in plan.targets()] == [("II.1", "1")]
    assert [clause.id for clause, _ in plan.tasks()] == ["III", "III"]
    assert [clause.id for clause, _ in plan.deadlines()] == ["IV"]
    assert list(plan.events()) == []


def test_notes_on_the_whole_plan_come_first(build: Callable[..., Loaded[Plan]]) -> None:
    note = {"kind": "other", "text": {"vi": "a", "en": "a"}}
    plan = build(notes=[note], clauses=[{"id": "I", "heading": {"vi": "a", "en": "a"}, "notes": [note]}]).record
    assert [clause and clause.id for clause, _ in plan.all_notes()] == [None, "I"]


def test_a_citation_may_be_its_id_alone(build: Callable[..., Loaded[Plan]]) -> None:
    clause = build().record.clause("0")
    assert clause is not None
    assert clause.citations[0].document == "12-kh-stdu-2024"
