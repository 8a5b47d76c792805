"""Words are cut into plain text, telephone numbers and document numbers, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitreem.document import Span, spans_of
from vitreem.language import LANGS
from vitreem.library import Library


def marked(library: Library, text: str) -> list[tuple[str, str, str]]:
    return [(span.text, span.kind, span.ref) for span in spans_of(library, text) if span.kind != "text"]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Tổng đài 111", [("111", "hotline", "111")]),
        ("Tổng đài 111- Tiếp nhận", [("111", "hotline", "111")]),
        ("số 1800.599.963, ở Trung tâm", [("1800.599.963", "hotline", "nghe-an-1800599963")]),
        ("111 hoặc 113", [("111", "hotline", "111"), ("113", "hotline", "113")]),
        ("Quyết định 23/QĐ-TTg", [("23/QĐ-TTg", "document", "23-qd-ttg-2021")]),
        ("Nghị định 56/2017/NĐ-CP.", [("56/2017/NĐ-CP", "document", "56-2017-nd-cp")]),
    ],
)
def test_what_is_marked(library: Library, text: str, spans: list[tuple[str, str, str]]) -> None:
    assert marked(library, text) == spans


@pytest.mark.parametrize(
    "text",
    ["115 xã", "111 em", "113 communes", "114 người", "111%", "111/2023", "1.111", "ngày 11/1", "999/QĐ-TTg",
     "gọi 1800 1567"],
)  # fmt: skip
def test_what_is_not_marked(library: Library, text: str) -> None:
    """What counts or dates, what is not registered, and what is out of use."""
    assert marked(library, text) == []


@given(text=st.text(max_size=60) | st.text(alphabet="Gọi 1180.59963/QĐ-TTgNC-P217 ,%\n", max_size=80))
def test_joined_again_the_spans_are_the_text(library: Library, text: str) -> None:
    assert "".join(span.text for span in spans_of(library, text)) == text


def test_no_real_text_loses_a_character(library: Library) -> None:
    for plan in library.plans.values():
        for clause in plan.clauses:
            for lang in LANGS:
                for block in clause.blocks(lang):
                    spans = spans_of(library, block.text)
                    assert "".join(span.text for span in spans) == block.text
                    assert all(span.text for span in spans)


def test_an_empty_library_marks_nothing() -> None:
    assert spans_of(Library(), "Gọi 111 theo 23/QĐ-TTg") == (Span("Gọi 111 theo 23/QĐ-TTg"),)
