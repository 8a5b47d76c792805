"""Folding, slugs, and the figures that two languages must share."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitreem.vietnamese import figures, fold, format_number, normalise, slug

VIETNAMESE = st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậÁĐƯƠ -.,0123456789", max_size=60)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đường dây nóng", "duong day nong"),
        ("ĐẶC KHU", "dac khu"),
        ("Thừa Thiên - Huế", "thua thien - hue"),
        ("Quỹ Bảo trợ", "quy bao tro"),
    ],
)
def test_folding_drops_marks_and_maps_d_with_stroke(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(VIETNAMESE)
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh Lạng Sơn", "tinh-lang-son"),
        ("59/KH-SLĐTBXH", "59-kh-sldtbxh"),
        ("  Đắk Lắk!  ", "dak-lak"),
        ("…", ""),
    ],
)
def test_a_slug_joins_folded_words(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text(max_size=60))
def test_a_slug_can_always_be_typed(text: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug(text))
    assert slug(slug(text)) == slug(text)


def test_normal_form_has_one_code_point_for_a_marked_letter() -> None:
    assert normalise("Tre\u0309 em") == "Trẻ em"


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("ngày 22/3/2024", "22 March 2024"),
        ("01/6", "1 June"),
        ("tháng 5 năm 2024", "May 2024"),
        ("9,5%", "9.5%"),
        ("1.000 trẻ", "1,000 children"),
        ("12,5 trên 1.000", "12.5 per 1,000"),
        ("1.234.567,8", "1,234,567.8"),
        ("mục II.4.2", "clause II.4.2"),
        ("1800.599.963", "1800.599.963"),
        ("06 tháng", "6 months"),
        ("giai đoạn 2021 - 2030", "2021–2030"),
        ("năm 2024, 100%", "100% in 2024"),
        ("Trẻ em được", "Children may"),
    ],
)
def test_figures_of_a_translation_are_the_same(vi: str, en: str) -> None:
    assert figures(vi) == figures(en, english=True)


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        ("9,5%", "95%"),
        ("ngày 22/3", "23 March"),
        ("số 111", "number 115"),
        ("111 và 111", "111"),
        ("1.000", "1000.0"),
        ("tháng 6", "July"),
        ("6 xã", "may"),
    ],
)
def test_a_figure_translated_wrongly_shows(vi: str, en: str) -> None:
    assert figures(vi) != figures(en, english=True)


@given(st.integers(0, 10**9), st.integers(0, 999))
def test_a_number_counts_as_the_same_in_both_notations(whole: int, thousandths: int) -> None:
    value = f"{whole}.{thousandths:03d}9"
    vi, en = format_number(value, english=False), format_number(value, english=True)
    assert figures(f"là {vi} %") == figures(f"is {en}%", english=True) == Counter([value.replace(".", ",")])


@given(VIETNAMESE, st.booleans())
def test_figures_do_not_depend_on_letters_case_or_spaces_at_the_ends(text: str, english: bool) -> None:
    found = figures(text, english=english)
    assert figures(f"  {text} ", english=english) == found
    assert figures(f"{text} xã", english=english) == found
    assert all(re.fullmatch(r"0|[1-9][0-9]*|[0-9.]+,[0-9,.]+|[0-9,]+", figure) for figure in found)


@given(VIETNAMESE, VIETNAMESE)
def test_figures_of_two_texts_add_up(one: str, other: str) -> None:
    assert figures(f"{one} ; {other}") == figures(one) + figures(other)


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        ("9.5", "9,5", "9.5"),
        ("1000", "1.000", "1,000"),
        ("1234567.25", "1.234.567,25", "1,234,567.25"),
        ("0", "0", "0"),
    ],
)
def test_numbers_are_written_as_each_language_writes_them(value: str, vi: str, en: str) -> None:
    assert format_number(value, english=False) == vi
    assert format_number(value, english=True) == en
