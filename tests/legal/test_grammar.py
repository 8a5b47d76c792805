"""The numbers of documents, also in the irregular forms that plans print."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitreem.legal import document_id, document_numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Quyết định số 23/QĐ-TTg ngày 07/01/2021", "23/QĐ-TTg"),
        ("Nghị định 56/2017/NĐ-CP", "56/2017/NĐ-CP"),
        ("Nghị quyết số 121/2020/QH14", "121/2020/QH14"),
        ("Nghị quyết 1243/NQ-UBTVQH15", "1243/NQ-UBTVQH15"),
        ("Thông tư 13/2021/TT-BLĐTBXH, ngày 30/9/2021", "13/2021/TT-BLĐTBXH"),
        ("Công văn 123/TE-PTTG", "123/TE-PTTG"),
        ("Công văn số 982/LĐTBXH-CTE", "982/LĐTBXH-CTE"),
        ("Kế hoạch số 59/KH-SLĐTBXH, do Sở", "59/KH-SLĐTBXH"),
        ("05/2023/TTLT-BCA-VKSNDTC-TANDTC", "05/2023/TTLT-BCA-VKSNDTC-TANDTC"),
        # The party's form, and the same with the slash where the state has it.
        ("Chỉ thị số 28-CT/TW", "28-CT/TW"),
        ("Chỉ thị 06-CT/TU của Ban thường vụ Tỉnh ủy", "06-CT/TU"),
        ("28/CT-TW", "28/CT-TW"),
        ("173-KH/UBND", "173-KH/UBND"),
        # A serial number that looks like a year.
        ("2022/KH-UBND", "2022/KH-UBND"),
        # A stray space of a scan; a dash that is none.
        ("63/KH- SLĐTBOXH", "63/KH-SLĐTBOXH"),
        ("100/PA-UBND-VX &TC", "100/PA-UBND-VX&TC"),
        ("23/QĐ–TTg", "23/QĐ-TTg"),
        # What follows is no part of it.
        ("23/QĐ-TTg - Kế hoạch", "23/QĐ-TTg"),
        ("(90/KH-UBND)", "90/KH-UBND"),
    ],
)
def test_a_number_is_found_and_cleaned(text: str, number: str) -> None:
    assert [found for _, found in document_numbers(text)] == [number]


@pytest.mark.parametrize(
    "text",
    ["ngày 22/3/2024", "01/6-30/6", "2021-2030", "Thông tư 29/2019", "18/18", "Quý II/2022", "lớp 2-A", "xã 3-Bắc",
     "a 10-Year plan", "6-month report", "48/100.000"],
)  # fmt: skip
def test_dates_rates_and_words_are_no_document_numbers(text: str) -> None:
    assert list(document_numbers(text)) == []


@given(st.text(alphabet="0123456789/-– KHQĐTgABđê.,", max_size=60))
def test_a_position_is_where_the_number_begins(text: str) -> None:
    for at, number in document_numbers(text):
        assert text[at:].replace("–", "-").replace(" ", "").startswith(number.replace(" ", ""))


@pytest.mark.parametrize(
    ("number", "year", "identity"),
    [
        ("59/KH-SLĐTBXH", 2024, "59-kh-sldtbxh-2024"),
        ("28-CT/TW", 2023, "28-ct-tw-2023"),
        ("56/2017/NĐ-CP", 2023, "56-2017-nd-cp"),
        ("121/2020/QH14", 2023, "121-2020-qh14"),
        ("1243/NQ-UBTVQH15", 2024, "1243-nq-ubtvqh15-2024"),
        ("2022/KH-UBND", 2023, "2022-kh-ubnd-2023"),
        ("23/QĐ-TTg", None, "23-qd-ttg"),
    ],
)
def test_an_id_holds_the_year_once(number: str, year: int | None, identity: str) -> None:
    assert document_id(number, year) == identity
