"""What a reader could take for a telephone number, and what not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitreem.hotline import bare, telephone_like

DIALLED = [
    ("Tổng đài 111", ["111"]),
    ("Tổng đài điện thoại quốc gia bảo vệ trẻ em 111.", ["111"]),
    ("Tổng đài 111- Tiếp nhận thông tin mọi lúc", ["111"]),
    ("Hotline 111 always listens", ["111"]),
    ("hotline (111)", ["111"]),
    ("dial 111 free of charge", ["111"]),
    ("gọi 112", ["112"]),
    ("gọi ngay số 113 hoặc 114", ["113", "114"]),
    ("113, 114, 115", ["113", "114", "115"]),
    ("đường dây nóng 1800.599.963.", ["1800.599.963"]),
    ("số 1800 1567 hoặc 18001567", ["1800 1567", "18001567"]),
    ("1900 1234", ["1900 1234"]),
    ("1900-599-963", ["1900-599-963"]),
    ("+84 24 3974 1234", ["+84 24 3974 1234"]),
    ("(+84) 24 3974 1234", ["(+84) 24 3974 1234"]),
    ("ĐT: 0912 345 678 (Lan)", ["0912 345 678"]),
    ("0912345678/0987654321", ["0912345678", "0987654321"]),
    ("điện thoại 0205.3.812.345", ["0205.3.812.345"]),
    ("call 999", ["999"]),
    ("Chamber 999", ["999"]),
    ("Hotline number is 116", ["116"]),
]


@pytest.mark.parametrize(("text", "numbers"), DIALLED)
def test_digits_one_could_dial(text: str, numbers: list[str]) -> None:
    assert [number for _, number in sorted(telephone_like(text))] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "117 xã, phường, thị trấn",
        "115 trẻ em và 111 học sinh",
        "119 communes",
        "115%", "115 %", "11,5%", "112.5", "1.115",
        "ngày 22/3/2024", "ngày 01.06.2024", "05-06-2024", "2024-06-01", "01/6-30/6",
        "giai đoạn 2021-2030",
        "59/KH-SLĐTBXH", "123/TE-PTTG", "113/2021/NĐ-CP", "23/QĐ-TTg", "28-CT/TW", "1243/NQ-UBTVQH15",
        "12,5 trên 1.000 trẻ đẻ sống", "48/100.000", "1.234.567 đồng",
        "call 24 hours a day",
        "mã 06325",
        "gọi tên 5 em",
    ],
)  # fmt: skip
def test_digits_that_only_count_date_or_name_something(text: str) -> None:
    assert list(telephone_like(text)) == []


@given(st.text(alphabet="Tổngđàigọi số0123456789.-/,%+() \n", max_size=80))
def test_a_position_is_that_of_its_number(text: str) -> None:
    found = list(telephone_like(text))
    assert all(text[at : at + len(number)] == number for at, number in found)
    assert len({at for at, _ in found}) == len(found)


@pytest.mark.parametrize(
    ("written", "dialled"),
    [("1800.599.963", "1800599963"), ("+84 24 3974 1234", "02439741234"), ("(+84) 24-3974", "0243974"), ("111", "111")],
)
def test_a_number_as_dialled(written: str, dialled: str) -> None:
    assert bare(written) == dialled
