"""The tiny text format: blank lines part blocks, and a mark at the start says what a block is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitreem.record import Block, parse_blocks


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("Lời văn", Block("paragraph", "Lời văn")),
        ("- việc", Block("bullet", "việc")),
        ("+ phần", Block("sub-bullet", "phần")),
        ("a) mục", Block("lettered", "mục", "a)")),
        ("đ) mục", Block("lettered", "mục", "đ)")),
        ("-không cách", Block("paragraph", "-không cách")),
        ("A) chữ hoa", Block("paragraph", "A) chữ hoa")),
        ("1. số", Block("paragraph", "1. số")),
        ("**đậm** <b>", Block("paragraph", "**đậm** <b>")),
    ],
)
def test_a_mark_makes_the_kind(text: str, block: Block) -> None:
    assert parse_blocks(text) == (block,)


def test_blank_lines_part_blocks_and_other_line_ends_are_spaces() -> None:
    assert parse_blocks("\nmột\n hai\n \t\n- ba\n  bốn\n\n\n- năm\n") == (
        Block("paragraph", "một hai"),
        Block("bullet", "ba bốn"),
        Block("bullet", "năm"),
    )


@given(st.text())
def test_every_word_is_kept(text: str) -> None:
    joined = " ".join(f"{block.label} {block.text}" for block in parse_blocks(text)).split()
    kept = [word for word in text.split() if word not in "-+"]
    assert [word for word in joined if word not in "-+"] == kept
