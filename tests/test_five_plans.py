"""The five first plans: how much each of them holds, counted once by hand from its source."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from vitreem.document import task_lines
from vitreem.legal import document_numbers
from vitreem.library import Library, load
from vitreem.library_check import check
from vitreem.plan import Plan, Value
from vitreem.problems import has_errors

BAC_SON, VAN_LANG = "lang-son-bac-son-2024", "lang-son-van-lang-2023"
THANH_LINH, LAI_CHAU, LONG_AN = "nghe-an-thanh-linh-2023", "lai-chau-thang-hanh-dong-2024", "long-an-2021-2030"
FIVE = (BAC_SON, THANH_LINH, LAI_CHAU, LONG_AN, VAN_LANG)


def test_the_data_of_the_repository_has_no_error(repository: Path, library: Library) -> None:
    _, problems = load(repository)
    assert not has_errors([*problems, *check(library)])


def test_the_five_are_there(library: Library) -> None:
    assert set(FIVE) <= set(library.plans)


@pytest.mark.parametrize(
    ("slug", "clauses", "citations"),
    [(BAC_SON, 38, 14), (THANH_LINH, 53, 11), (LAI_CHAU, 26, 7), (LONG_AN, 31, 2), (VAN_LANG, 34, 11)],
)
def test_clauses_and_citations(library: Library, slug: str, clauses: int, citations: int) -> None:
    plan = library.plans[slug]
    assert len(plan.clauses) == clauses
    assert sum(len(clause.citations) for clause in plan.clauses) == citations


@pytest.mark.parametrize(
    ("slug", "targets", "values"),
    [(BAC_SON, 12, 16), (VAN_LANG, 12, 17), (LONG_AN, 24, 65), (THANH_LINH, 0, 0), (LAI_CHAU, 0, 0)],
)
def test_targets_and_values(library: Library, slug: str, targets: int, values: int) -> None:
    found = [target for _, target in library.plans[slug].targets()]
    measures = [measure for target in found for measure in target.measures]
    assert (len(found), sum(len(measure.values) for measure in measures)) == (targets, values)


def test_thanh_linh_times_28_tasks(library: Library) -> None:
    assert sum(line.task.timing is not None for line in task_lines(library.plans[THANH_LINH])) == 28


def _deadlines(plan: Plan) -> list[tuple[str, int, int]]:
    return [(due.rule, due.day, due.month) for _, due in plan.deadlines()]


@pytest.mark.parametrize(
    ("slug", "deadlines"),
    [
        (BAC_SON, [("before", 15, 5), ("before", 10, 11), ("before", 25, 5), ("before", 20, 11)]),
        (VAN_LANG, [("before", 10, 5), ("before", 10, 11)]),
        (THANH_LINH, [("on", 10, 5), ("on", 30, 10)]),
        (LAI_CHAU, [("before", 20, 7)]),
        (LONG_AN, [("on", 15, 12)]),
    ],
)
def test_reports_are_due(library: Library, slug: str, deadlines: list[tuple[str, int, int]]) -> None:
    found = _deadlines(library.plans[slug])
    assert [due for due in deadlines if due not in found] == []
    assert len(found) == len(deadlines)


@pytest.mark.parametrize(
    ("slug", "head"),
    [
        (BAC_SON, (None, "2024-03", 8, "Dương Thị Thép")),
        (THANH_LINH, (None, "2023-05-15", 5, "Nguyễn Văn Hiến")),
        (LAI_CHAU, (None, "2024", 7, "Tổng Thanh Hải")),
        (LONG_AN, (None, "2021-03", 11, "Phạm Tấn Hòa")),
        (VAN_LANG, ("166", "2023-04-19", 9, "Bé Thị Vãn")),
    ],
)
def test_the_head_says_what_is_printed_and_leaves_blanks_blank(library: Library, slug: str, head: object) -> None:
    """Number, date as far as known, recipients, and the signer's name as the scan has it."""
    plan = library.plans[slug]
    assert (plan.number, str(plan.signed.date), len(plan.recipients), plan.signer.name) == head


def test_clause_numbers_follow_the_sources_with_their_faults(library: Library) -> None:
    """Văn Lãng has two fifth parts, Long An none; Thanh Lĩnh lacks 2.3.4, and two of its branches share numbers."""
    van_lang = [clause.id for clause in library.plans[VAN_LANG].clauses]
    assert van_lang.index("V") < van_lang.index("V-2") < van_lang.index("NN")
    long_an = {clause.id for clause in library.plans[LONG_AN].clauses}
    assert "VI" in long_an
    assert "V" not in long_an
    thanh_linh = {clause.id for clause in library.plans[THANH_LINH].clauses}
    assert {"II.2.3.3", "II.2.3.5", "II.3.3.1"} <= thanh_linh
    assert "II.2.3.4" not in thanh_linh


def _values(plan: Plan) -> list[Value]:
    return [value for _, target in plan.targets() for measure in target.measures for value in measure.values]


def test_long_an_sets_its_values_for_2025_and_2030(library: Library) -> None:
    values = _values(library.plans[LONG_AN])
    assert Counter(value.year for value in values) == {2030: 33, 2025: 31, None: 1}
    assert Counter(value.comparator for value in values) == {"=": 46, "<": 19}
    assert Counter(value.unit for value in values) == {
        "percent": 55,
        "per-1000-live-births": 6,
        "per-100000-children": 4,
    }


def test_what_is_a_baseline_and_what_is_more_than(library: Library) -> None:
    """Bắc Sơn names one level already reached in 2023; Văn Lãng wants more than 90% once."""
    assert [value.year for value in _values(library.plans[BAC_SON]) if value.baseline] == [2023]
    assert [str(value.value) for value in _values(library.plans[VAN_LANG]) if value.comparator == ">"] == ["90"]


def test_the_hotline_111_stands_in_four_of_the_five(library: Library) -> None:
    def texts(plan: Plan) -> str:
        return " ".join(clause.text.vi for clause in plan.clauses if clause.text)

    assert {slug for slug in FIVE if "111" in texts(library.plans[slug])} == set(FIVE) - {LONG_AN}
    assert {slug for slug in FIVE if "1800.599.963" in texts(library.plans[slug])} == {THANH_LINH}


@pytest.mark.parametrize(
    ("slug", "numbered"), [(BAC_SON, 11), (THANH_LINH, 6), (LAI_CHAU, 4), (LONG_AN, 1), (VAN_LANG, 7)]
)
def test_distinct_numbered_documents_are_cited(library: Library, slug: str, numbered: int) -> None:
    """Among them Decision 06/QĐ-TTg, which two plans call only "Đề án 06"."""
    cited = {c.document for clause in library.plans[slug].clauses for c in clause.citations if c.document}
    with_number = {identity for identity in cited if library.documents[identity].number}
    assert len(with_number) == numbered


def test_every_registered_number_is_one_the_grammar_reads(library: Library) -> None:
    for document in library.documents.values():
        if document.number is not None:
            assert [number for _, number in document_numbers(document.number)] == [document.number]


def test_2024_has_twelve_slogans(library: Library) -> None:
    assert len(library.campaigns[2024].slogans) == 12
    assert library.campaigns[2024].theme.vi == "Hành động thiết thực, ưu tiên nguồn lực cho trẻ em"
