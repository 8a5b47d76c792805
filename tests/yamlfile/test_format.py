"""`vitreem fmt` changes how a file looks, never what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from vitreem.library.load import record_files
from vitreem.yamlfile import format_text
from vitreem.yamlfile.read import parse

PLANS = Path(__file__).resolve().parents[2] / "plans"


def comments(text: str) -> list[str]:
    return re.findall(r"^\s*(#.*)$", text, flags=re.MULTILINE)


@pytest.mark.parametrize("below", record_files(PLANS), ids=str)
def test_a_real_file_keeps_its_content_and_its_comments(below: Path) -> None:
    text = (PLANS / below).read_text(encoding="utf-8")
    formatted = format_text(text)
    assert parse(formatted, "a")[0].data == parse(text, "a")[0].data
    assert comments(formatted) == comments(text)
    assert format_text(formatted) == formatted


def test_indentation_and_line_ends_become_the_same_everywhere() -> None:
    text = "a:\n- b:   c   \n  d: [e,   f]\n\n\n"
    assert format_text(text) == "a:\n  - b: c\n    d: [e, f]\n"


def test_comments_stay_where_they_stand() -> None:
    text = "# head\na: 1 # why\n# before b\nb: 2\n"
    assert format_text(text).split() == text.split()


def test_text_of_several_lines_becomes_a_block_that_shows_them() -> None:
    formatted = format_text('a: "một\\n\\nhai"\n')
    assert formatted == "a: |\n  một\n\n  hai\n"


def test_long_text_stays_in_one_line() -> None:
    text = f"a: {'từ ' * 200}cuối\n"
    assert format_text(text) == text


@pytest.mark.parametrize("scalar", ["0111", "12:30", "no", "1.10", "2024-03-22", "'111'", '"007"', "1_000", "1.0e3"])
def test_scalars_are_not_rewritten(scalar: str) -> None:
    assert parse(format_text(f"a: {scalar}\n"), "a")[0].data == parse(f"a: {scalar}\n", "a")[0].data
