"""What one plan alone can show to be wrong, and what excuses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Codes = Callable[..., list[str]]


def clause(number: str, **fields: Any) -> dict[str, Any]:
    return {"id": number, "heading": {"vi": "Mục", "en": "Clause"}, **fields}


def note(kind: str) -> dict[str, Any]:
    return {"kind": kind, "text": {"vi": "Theo bản nguồn.", "en": "As in the source."}}


def text(vi: str, en: str) -> dict[str, str]:
    return {"vi": vi, "en": en}


def test_the_small_plan_has_no_problem(codes: Codes) -> None:
    assert codes() == []


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (["0", "I", "II", "III", "IV", "V", "NN"], []),
        (["I", "I.1", "I.2", "II", "II.1"], []),
        (["I", "III"], ["numbering-gap"]),
        (["I", "I.1", "I.3"], ["numbering-gap"]),
        (["II", "I"], ["numbering-gap"]),
        (["IX", "X", "XI"], []),
        (["V", "V-2"], []),
        (["V", "V-2", "VI"], []),
        (["I", "I"], ["duplicate-clause"]),
        (["I", "II.1"], ["orphan-clause"]),
        (["I", "I.1.1"], ["orphan-clause"]),
        (["II", "III"], []),
    ],
)
def test_numbering(codes: Codes, numbers: list[str], expected: list[str]) -> None:
    """Numbers run on among siblings; the first may be any, and the second V of a source is V-2."""
    assert codes(clauses=[clause(number) for number in numbers]) == expected


@pytest.mark.parametrize("kind", ["missing-clause", "numbering"])
@pytest.mark.parametrize("where", ["plan", "parent", "before", "after"])
def test_a_note_excuses_a_gap(codes: Codes, kind: str, where: str) -> None:
    clauses = [clause("I"), clause("I.1"), clause("I.3")]
    if where == "plan":
        assert codes(clauses=clauses, notes=[note(kind)]) == []
        return
    clauses[["parent", "before", "after"].index(where)]["notes"] = [note(kind)]
    assert codes(clauses=clauses) == []


def test_another_kind_of_note_excuses_nothing(codes: Codes) -> None:
    assert codes(clauses=[clause("I"), clause("III", notes=[note("other")])]) == ["numbering-gap"]


@pytest.mark.parametrize(
    ("signed", "late"), [("2024-06-15", []), ("2024-06-16", ["due-before-signing"]), ("2024-06", [])]
)
def test_what_was_due_before_the_signing_is_told(codes: Codes, signed: str, late: list[str]) -> None:
    """A month of signing counts from its first day, so doubt is no warning."""
    due = {"report": text("Báo cáo", "Report"), "rule": "on", "day": "15", "month": "6", "to": ["a"]}
    line = {"place": "Mẫu", "date": signed, "as_written": "…, ngày"}
    assert codes(signed=line, clauses=[clause("I", deadlines=[due])]) == late
    assert codes(signed=line, clauses=[clause("I", deadlines=[due], notes=[note("due-before-signing")])]) == []
    assert codes(signed=line, clauses=[clause("I", deadlines=[{**due, "every_year": "true"}])]) == []
    assert codes(signed=line, clauses=[clause("I", deadlines=[{**due, "year": "2025"}])]) == []


def test_a_task_whose_time_had_passed_is_told_also_for_its_second_time(codes: Codes) -> None:
    time = {"kind": "month", "as_written": "tháng", "english": "month"}
    timing = {**time, "from": "2024-04", "to": "2024-04", "also": [{**time, "from": "2024-02", "to": "2024-02"}]}
    task = {"text": text("Việc", "Task"), "timing": timing}
    assert codes(clauses=[clause("I", tasks=[task])]) == ["due-before-signing"]


@pytest.mark.parametrize(
    ("day", "month", "expected"), [("29", "2", ["impossible-day"]), ("28", "2", ["due-before-signing"])]
)
def test_a_report_is_due_on_a_day_of_every_year(codes: Codes, day: str, month: str, expected: list[str]) -> None:
    due = {"report": text("Báo cáo", "Report"), "rule": "on", "day": day, "month": month, "to": ["a"]}
    assert codes(clauses=[clause("I", deadlines=[due])]) == expected


def target(value: str, **fields: Any) -> dict[str, Any]:
    values = [{"comparator": "=", "value": value, "unit": "percent"}]
    subject = text("Trẻ em", "Children")
    return {"id": "1", "subject": subject, "measures": [{"subject": subject, "values": values}], **fields}


@pytest.mark.parametrize(
    ("value", "vi", "en", "expected"),
    [
        ("90", "Đạt 90%.", "Reach 90%.", []),
        ("9.5", "Dưới 9,5%.", "Under 9.5%.", []),
        ("1000", "Có 1.000 em.", "There are 1,000.", []),
        ("9.50", "Dưới 9,5%.", "Under 9.5%.", []),
        ("9", "Đạt 90%.", "Reach 90%.", ["value-not-in-text"] * 2),
        ("95", "Dưới 9,5%.", "Under 9.5%.", ["value-not-in-text"] * 2),
    ],
)
def test_a_value_stands_in_the_text_of_its_clause(
    codes: Codes, value: str, vi: str, en: str, expected: list[str]
) -> None:
    assert codes(clauses=[clause("I", text=text(vi, en), targets=[target(value)])]) == expected


def test_a_value_stands_in_the_very_block_its_target_names(codes: Codes) -> None:
    words = text("- 80%\n\n- 90%", "- 80%\n\n- 90%")
    assert codes(clauses=[clause("I", text=words, targets=[target("90", item="2")])]) == []
    assert codes(clauses=[clause("I", text=words, targets=[target("90", item="1")])]) == ["value-not-in-text"] * 2
    assert codes(clauses=[clause("I", text=words, targets=[target("90", item="3")])]) == ["no-such-item"]


def test_targets_have_their_own_numbers_across_clauses(codes: Codes) -> None:
    words = text("90%", "90%")
    clauses = [clause(number, text=words, targets=[target("90")]) for number in ("I", "II")]
    assert codes(clauses=clauses) == ["duplicate-target"]


def test_a_clause_says_something_but_recipients_need_not(codes: Codes) -> None:
    assert codes(clauses=[{"id": "I"}, {"id": "NN"}]) == ["empty-clause"]


@pytest.mark.parametrize(
    "fields",
    [
        {"heading": text("Mục 1", "Clause 2")},
        {"footnotes": [{"mark": "1", "text": text("năm 2016", "of 2017")}]},
        {"notes": [{"kind": "other", "text": text("111", "115")}]},
        {"funds": [{"source": "social", "text": text("10 triệu", "10 thousand 1")}]},
        {"tasks": [{"text": text("Việc 1", "Task 2")}]},
        {"deadlines": [{"report": text("6 tháng", "9-month"), "rule": "on", "day": "1", "month": "6", "to": ["a"]}]},
        {
            "events": [
                {"name": text("Lễ 1/6", "1 July"), "timing": {"kind": "undated", "as_written": "a", "english": "a"}}
            ]
        },
        {"targets": [{"id": "1", "subject": text("6 tuổi", "age 7"), "measures": [{"subject": text("a", "b")}]}]},
        {"targets": [{"id": "1", "subject": text("a", "b"), "measures": [{"subject": text("6 tuổi", "age 7")}]}]},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_figures_agree_in_every_text_of_a_clause(codes: Codes, fields: dict[str, Any]) -> None:
    assert codes(clauses=[clause("I", **{"heading": text("Mục", "Clause"), **fields})]) == ["digits-disagree"]


@pytest.mark.parametrize("field", ["title", "summary"])
def test_figures_agree_at_the_head_of_a_plan(codes: Codes, field: str) -> None:
    assert codes(**{field: text("năm 2024", "in 2025")}) == ["digits-disagree"]
    assert codes(recipients=[text("Lớp 1", "Class 2")]) == ["digits-disagree"]


def test_a_blank_number_is_told_by_a_note(codes: Codes) -> None:
    assert codes(number=None) == ["blank-without-note"]
    assert codes(number=None, notes=[note("blank-number")]) == []
