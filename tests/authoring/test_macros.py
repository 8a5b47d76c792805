"""The macros of hand-written pages: what each gives, and what is said when it is called wrongly."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.html_page import read_html, words
from vitreem.authoring import ContentPage, expand
from vitreem.authoring.macros import MACRO_NAMES
from vitreem.language import Lang
from vitreem.library import Library
from vitreem.problems import CATALOGUE, Problem

Html = Callable[..., str]
Mistake = Callable[[str], Problem]

# A call of each macro, and what a reader then sees.
GIVEN = {
    "hotline": ('hotline("115")', "115", "115"),
    "hotline_card": ("hotline_card()", "111 Tổng đài bảo vệ trẻ em", "111 Child protection line"),
    "theme": ("theme(2024)", "An toàn & vui mỗi ngày", "Safe & glad every day"),
    "latest_theme": (
        "latest_theme()",
        "Tháng hành động vì trẻ em năm 2024 An toàn & vui mỗi ngày",
        "Action Month for Children 2024 Safe & glad every day",
    ),
    "slogan": ('slogan(2024, "s1")', "Tổng đài 111 luôn lắng nghe!", "Hotline 111 always listens!"),
    "slogans": (
        "slogans(2024)",
        "Tổng đài 111 luôn lắng nghe! =Trẻ em biết bơi, cả nhà yên tâm",
        "Hotline 111 always listens! =A child who swims, a family at ease",
    ),
    "plan_card": (
        'plan_card("vi-du-song-dao-2024")',
        'Huyện Sông Đào · năm 2024 Công tác trẻ em & gia đình năm 2024, gọi là "Mùa hè <an toàn>"',
        'Sông Đào district · 2024 Work for children & families in 2024, called "A <safe> summer"',
    ),
    "search_link": ('search_link("Tìm xã & kế hoạch")', "Tìm xã & kế hoạch", "Tìm xã & kế hoạch"),
    "danger_now": (
        "danger_now()",
        "111 Trẻ đã bị hại, nghi bị hại, hay cần người lắng nghe",
        "111 A child has been harmed, may have been, or needs someone to listen",
    ),
    "newest_plans": ("newest_plans(1)", "Huyện Sông Đào · năm 2024", "Sông Đào district · 2024"),
    "targets_table": (
        'targets_table("vi-du-song-dao-2024")',
        "Chỉ tiêu Nội dung Mức cần đạt 1. Trẻ em khỏe mạnh Mục I.1",
        "Target What is measured Level to reach 1. Healthy children Clause I.1",
    ),
    "deadlines": (
        'deadlines("vi-du-song-dao-2024")',
        "trước ngày 15/11/2024 Báo cáo năm Ai gửi: Các trường học → Gửi cho: Ủy ban nhân dân huyện (qua Sở",
        "before 15 November 2024 Annual report From: Schools → To: District People's Committee (through Department of",
    ),
    "plan_link": ('plan_link("vi-du-song-dao-2024", "II.2", "M")', "M", "M"),
    "place_link": ('place_link("vi-du-xa-dong-da")', "Xã Đống Đá", "Đống Đá commune"),
    "section_link": ('section_link("plans", "X")', "X", "X"),
    "home_places": (
        "home_places()",
        "Huyện Sông Đào nay là xã Sông Đào, xã Đống Đá",
        "Sông Đào district became Sông Đào commune, Đống Đá commune",
    ),
    "open_data_files": (
        "open_data_files()",
        "plans.json plans/vi-du-song-dao-2024.json campaigns.json targets.csv",
        "plans.json plans/vi-du-song-dao-2024.json campaigns.json targets.csv",
    ),
    "problem_codes": ("problem_codes()", "Một con số dịch sai có thể làm hại trẻ em.", "can hurt a child."),
}


def test_every_macro_is_tried_here() -> None:
    assert set(GIVEN) == set(MACRO_NAMES)


@pytest.mark.parametrize("name", GIVEN)
@pytest.mark.parametrize("lang", list(Lang))
def test_what_a_macro_gives(html: Html, name: str, lang: Lang) -> None:
    call, vi, en = GIVEN[name]
    page = read_html(html(f"{{{{ {call} }}}}", lang))
    assert (vi if lang is Lang.VI else en) in words(page.text)
    assert page.unclosed == []


@pytest.mark.parametrize(
    ("call", "lang", "link"),
    [
        ('hotline("111")', Lang.VI, "tel:111"),
        ("theme(2024)", Lang.VI, "../thang-hanh-dong/2024/"),
        ("theme(2024)", Lang.EN, "../action-month/2024/"),
        ('plan_link("vi-du-song-dao-2024")', Lang.EN, "../plans/vi-du-song-dao-2024/"),
        ('plan_link("vi-du-song-dao-2024", "II.2")', Lang.VI, "../ke-hoach/vi-du-song-dao-2024/#ii-2"),
        ('place_link("vi-du")', Lang.EN, "../places/vi-du/"),
        ('section_link("home")', Lang.VI, "../"),
        ('section_link("home")', Lang.EN, "../"),
        ('section_link("data")', Lang.EN, "../open-data/"),
    ],
)
def test_where_a_macro_leads(html: Html, call: str, lang: Lang, link: str) -> None:
    (anchor,) = read_html(html(f"{{{{ {call} }}}}", lang)).find("a")
    assert anchor["href"] == link


def test_a_number_that_nobody_verified_cannot_be_dialled(html: Html) -> None:
    page = read_html(html('{{ hotline("vi-du-tre-em") }}'))
    assert page.find("a") == []
    assert words(page.text) == "1800.000.963"


def test_every_code_of_the_checker_is_listed(html: Html) -> None:
    assert read_html(html("{{ problem_codes() }}")).ids == list(CATALOGUE)


# A wrong call, and what is then said.
WRONG = [
    ('hotline("112")', 'không có đường dây nóng "112"', 'there is no hotline "112"'),
    ('hotline("18000001")', 'số "18000001" đã ngừng dùng', 'the number "18000001" is out of use'),
    ("theme(1999)", 'không có Tháng hành động năm "1999"', 'there is no Action Month of "1999"'),
    (
        "slogans(2025)",
        'không có Tháng hành động năm "2025"; có phải ý bạn là "2024"?',
        'there is no Action Month of "2025"; did you mean "2024"?',
    ),
    ('slogan(2024, "zz")', 'không có khẩu hiệu "zz"', 'there is no slogan "zz"'),
    (
        'plan_card("song-dao-2024")',
        'không có kế hoạch "song-dao-2024"; có phải ý bạn là "vi-du-song-dao-2024"?',
        'there is no plan "song-dao-2024"; did you mean "vi-du-song-dao-2024"?',
    ),
    (
        'plan_link("vi-du-song-dao-2024", "II.9")',
        'không có mục ở kế hoạch vi-du-song-dao-2024 "II.9"; có phải ý bạn là "II.2"?',
        'there is no clause in plan vi-du-song-dao-2024 "II.9"; did you mean "II.2"?',
    ),
    (
        'place_link("vi-du-xa-song-da")',
        'không có địa phương "vi-du-xa-song-da"; có phải ý bạn là "vi-du-xa-song-dao"?',
        'there is no place "vi-du-xa-song-da"; did you mean "vi-du-xa-song-dao"?',
    ),
    (
        'section_link("plan")',
        'không có mục chính "plan"; có phải ý bạn là "plans"?',
        'there is no section "plan"; did you mean "plans"?',
    ),
    (
        'hotlines("111")',
        'không có macro "hotlines"; có phải ý bạn là "hotline"?',
        'there is no macro "hotlines"; did you mean "hotline"?',
    ),
    ("zzz()", 'không có macro "zzz"', 'there is no macro "zzz"'),
    (
        "plan_card()",
        'macro "plan_card" được gọi sai; cách gọi: plan_card(slug)',
        'the macro "plan_card" is called wrongly; write plan_card(slug)',
    ),
    (
        'home_places("lang-son")',
        'macro "home_places" được gọi sai; cách gọi: home_places()',
        'the macro "home_places" is called wrongly; write home_places()',
    ),
    (
        'plan_link("vi-du-song-dao-2024", muc="II")',
        'macro "plan_link" được gọi sai; cách gọi: plan_link(slug, clause, text)',
        'the macro "plan_link" is called wrongly; write plan_link(slug, clause, text)',
    ),
    (
        'theme("2024")',
        "year của theme phải là một số, không để trong ngoặc kép",
        "year of theme must be a number, without quotation marks",
    ),
    (
        "newest_plans(true)",
        "count của newest_plans phải là một số, không để trong ngoặc kép",
        "count of newest_plans must be a number, without quotation marks",
    ),
    (
        "hotline(111)",
        "line_id của hotline phải là chữ để trong ngoặc kép",
        "line_id of hotline must be text in quotation marks",
    ),
    (
        "hotline",
        'macro "hotline" thiếu cặp ngoặc: hotline(…)',
        'the macro "hotline" lacks its parentheses: hotline(…)',
    ),
]


@pytest.mark.parametrize(("call", "vi", "en"), WRONG, ids=[call for call, _, _ in WRONG])
def test_what_is_said_of_a_wrong_call(mistake: Mistake, call: str, vi: str, en: str) -> None:
    problem = mistake(f"Dòng đầu.\n\nXem {{{{ {call} }}}} nhé.\n")
    assert problem.message(Lang.VI) == f"lời gọi macro sai: {vi}"
    assert problem.message(Lang.EN) == f"a macro call is wrong: {en}"
    assert (problem.place.line, problem.place.column) == (8, 5)


@pytest.mark.parametrize("text", ['{{ hotline("111" }}', "{% if %}", "{{ 1 / 0 }}", '{{ "a" + 1 }}', "{{ x.y }}"])
def test_whatever_jinja_refuses_is_a_problem_at_its_line(mistake: Mistake, text: str) -> None:
    problem = mistake(f"Dòng đầu.\n\n{text}\n")
    assert (problem.code, problem.place.line) == ("bad-macro", 8)


def test_without_campaigns_there_is_no_latest_theme(written: Callable[..., ContentPage], example: Library) -> None:
    _, (problem,) = expand(Library(loaded_hotlines=example.loaded_hotlines), written("{{ latest_theme() }}"))
    assert problem.message(Lang.EN) == "a macro call is wrong: there is no Action Month yet"
