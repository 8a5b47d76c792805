"""Problems for people, for programs and for pull requests."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitreem.language import LANGS, Lang
from vitreem.problems import (
    CATALOGUE,
    Place,
    Problem,
    has_errors,
    render_github,
    render_json,
    render_text,
    summary,
)

PLACE = Place("plans/lai-chau/2024.yml", 14, 8, 16, "place: lai-chua")
UNKNOWN = Problem(PLACE, "unknown-place", {"value": "lai-chua", "suggestion": "lai-chau"})
BLANK = Problem(Place("plans/a.yml"), "blank-without-note")


def test_a_problem_shows_place_sentence_line_and_remedy() -> None:
    assert render_text([UNKNOWN], Lang.VI) == (
        'plans/lai-chau/2024.yml:14:8: error[unknown-place]: không có địa phương "lai-chua"\n'
        "   14 | place: lai-chua\n"
        '      |        ^^^^^^^^   có phải ý bạn là "lai-chau"?'
    )


def test_problems_stand_in_the_order_of_files_and_lines() -> None:
    text = render_text([UNKNOWN, BLANK], Lang.EN)
    assert text.index("plans/a.yml") < text.index("plans/lai-chau")
    assert "\n\n" in text


def test_a_long_line_is_cut_around_the_mistake() -> None:
    line = "x" * 500 + "đây" + "y" * 500
    text = render_text([Problem(Place("a.yml", 1, 501, 504, line), "empty-text")], Lang.EN)
    shown, carets = text.splitlines()[1:3]
    assert shown[carets.index("^") :].startswith("đây")
    assert len(shown) < 200


def test_every_code_has_both_languages_and_can_be_explained() -> None:
    for code, kind in CATALOGUE.items():
        assert kind.code == code
        for lang in LANGS:
            for words in (kind.message, kind.remedy, kind.why):
                assert words[lang].strip()
                assert words[lang] != words[lang.other]


def test_json_holds_both_languages_and_the_place() -> None:
    (row,) = json.loads(render_json([UNKNOWN]))
    assert (row["path"], row["line"], row["column"], row["end_column"]) == (PLACE.path, 14, 8, 16)
    assert row["message"]["vi"] != row["message"]["en"]


def test_github_commands_are_escaped() -> None:
    problem = Problem(Place("a,b:c.yml", 1, 1), "unknown-place", {"value": "100%\n::error"})
    command = render_github([problem], Lang.EN)
    assert command.startswith("::error file=a%2Cb%3Ac.yml,line=1,col=1,title=unknown-place::")
    assert "100%25%0A" in command
    assert "\n" not in command


@pytest.mark.parametrize(
    ("problems", "vi", "en"),
    [
        ([], "0 lỗi, 0 cảnh báo", "0 errors, 0 warnings"),
        ([UNKNOWN, BLANK], "1 lỗi, 1 cảnh báo", "1 error, 1 warning"),
    ],
)
def test_the_summary_counts(problems: list[Problem], vi: str, en: str) -> None:
    assert summary(problems, Lang.VI) == vi
    assert summary(problems, Lang.EN) == en


def test_only_errors_stop_a_build() -> None:
    assert has_errors([UNKNOWN, BLANK])
    assert not has_errors([BLANK])


def test_an_unknown_code_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        Problem(PLACE, "no-such-code")


@given(st.text(), st.integers(1, 400), st.integers(0, 400), st.text(), st.sampled_from(LANGS))
def test_any_place_can_be_drawn(line: str, column: int, end: int, value: str, lang: Lang) -> None:
    problem = Problem(Place("a.yml", 1, column, end, line), "unknown-place", {"value": value})
    assert value in render_text([problem], lang)
