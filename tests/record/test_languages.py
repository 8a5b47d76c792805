"""Both languages of a text: the same blocks in the same order, the same figures in each."""

from __future__ import annotations

import pytest

from vitreem.problems import Problem
from vitreem.record import Bilingual, Loaded, compare_languages
from vitreem.record.languages import differing
from vitreem.yamlfile.read import parse


def compared(vi: str, en: str, *, repeats: bool = True) -> list[Problem]:
    text = Bilingual(vi=vi, en=en)
    return list(
        compare_languages(Loaded(text, parse("text: {vi: a, en: b}", "a.yml")[0]), ("text",), text, repeats=repeats)
    )


def test_texts_that_agree() -> None:
    assert compared("Từ 22/3:\n\n- 9,5% trẻ em", "From 22 March:\n\n- 9.5% of children") == []


def test_blocks_are_compared_by_kind_and_order() -> None:
    found = compared("một\n\n- hai\n\n- ba", "- two\n\none\n\n- three")
    assert [problem.code for problem in found] == ["blocks-disagree"]
    assert found[0].values["vi_blocks_en"] == "1 paragraph, 2 bullets"


def test_figures_are_compared_block_by_block() -> None:
    """A figure that moved to another block is wrong in both."""
    found = compared("- 1 việc\n\n- 2 việc", "- 2 tasks\n\n- 1 task")
    assert [(problem.code, problem.values["block"]) for problem in found] == [
        ("digits-disagree", "1"),
        ("digits-disagree", "2"),
    ]


def test_a_problem_is_told_at_the_english() -> None:
    place = compared("111", "115")[0].place
    assert place.source_line[place.column - 1 : place.end_column - 1] == "en"


@pytest.mark.parametrize(
    ("vi", "en", "differs"),
    [
        ("mục 2.3", "clause 2.3", False),
        ("mục 2.3.4", "clause 2.3.4", False),
        ("mục 2.3", "clause 2.4", True),
        ("2,3%", "2.3%", False),
        ("1 1", "1", True),
    ],
)
def test_the_number_of_a_clause_is_not_taken_for_a_decimal(vi: str, en: str, *, differs: bool) -> None:
    assert any(differing(vi, en)) is differs


def test_a_note_may_repeat_a_figure_in_one_language() -> None:
    assert compared("“111”", "“111” (111)", repeats=False) == []
    assert compared("“111”", "“111” (115)", repeats=False) != []


def test_a_date_turned_round_is_found() -> None:
    """Its figures are the same: only day and month have changed places."""
    assert differing("nộp trước ngày 05/7/2025", "due before 7 May 2025") == ("5/7", "7/5")
    assert differing("nộp trước ngày 05/7/2025", "due before 5 July 2025") == ("", "")
    assert differing("mục 3/4 và ngày 4 tháng 3", "item 3/4 and 4 March") == ("", "")
