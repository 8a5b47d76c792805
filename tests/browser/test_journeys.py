"""What people come for, on a phone 360 pixels wide, without script, by links alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import ADDRESSES, Open
from tests.html_page import words
from vitreem.language import Lang
from vitreem.library import Library

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.browser

BAC_SON = "lang-son-bac-son-2024"


def _in_view(page: Page, locator: Locator) -> bool:
    box, size = locator.bounding_box(), page.viewport_size
    assert box is not None
    assert size is not None
    return 0 <= box["y"] < size["height"] and box["x"] >= 0 and box["x"] + box["width"] <= size["width"]


def _colour(locator: Locator, what: str) -> tuple[float, ...]:
    """A computed colour as red, green and blue; what is transparent has none."""
    value = str(locator.evaluate("(element, what) => getComputedStyle(element)[what]", what))
    numbers = tuple(float(number) for number in re.findall(r"[0-9.]+", value))
    return () if len(numbers) == 4 and numbers[3] == 0 else numbers[:3]


def _brightness(colour: tuple[float, ...]) -> float:
    return sum(colour) / (3 * 255)


def test_a_citizen_finds_what_her_district_promised(open_page: Open, library: Library, root: str) -> None:
    """Home, her place, its plan, clause III.7."""
    page = open_page()
    page.get_by_role("main").get_by_role("link", name="Huyện Bắc Sơn", exact=True).first.click()
    assert page.get_by_role("heading", level=1).inner_text() == "Huyện Bắc Sơn"
    assert "xã" in page.locator(".v-successors").inner_text().lower()  # what it is today
    page.locator(".v-card__title a").first.click()
    assert page.url == f"{root}ke-hoach/{BAC_SON}/"
    page.locator('.v-anchor[href="#iii-7"]').click()
    clause = page.locator("#iii-7")
    assert page.url.endswith("#iii-7")
    assert clause.evaluate("element => element.matches(':target')")
    assert _in_view(page, clause.locator("h4"))
    record = library.plans[BAC_SON].clause("III.7")
    assert record is not None
    shown = words(clause.inner_text())
    for block in record.blocks("vi"):
        assert words(block.text) in shown


def test_the_clause_that_was_linked_to_stands_out(open_page: Open) -> None:
    page = open_page(f"ke-hoach/{BAC_SON}/#iii-7")
    assert _in_view(page, page.locator("#iii-7 h4"))
    assert _colour(page.locator("#iii-7"), "backgroundColor") != _colour(page.locator("#iii-8"), "backgroundColor")
    assert _colour(page.locator("#iii-7"), "backgroundColor") != ()


def test_a_planner_sees_who_reports_to_whom_by_when(open_page: Open, library: Library) -> None:
    page = open_page(f"ke-hoach/{BAC_SON}/")
    page.locator('.v-on-page a[href="#bao-cao"]').click()
    rows = page.locator("#bao-cao ~ .v-reports > li")
    due = list(library.plans[BAC_SON].deadlines())
    assert rows.count() == len(due) >= 3
    chains = [words(text) for text in rows.all_inner_texts()]
    assert chains[0].startswith("trước ngày 15/5 (kế hoạch năm 2024) Báo cáo 6 tháng Ai gửi: ")
    for text, (_, deadline) in zip(chains, due, strict=True):
        names = [library.bodies[body].name.vi for body in (*deadline.from_, *deadline.to)]
        positions = [text.lower().index(name.lower()) for name in names]
        assert positions == sorted(positions)
        assert "→" in text
    assert _in_view(page, page.locator("#bao-cao"))


@pytest.mark.parametrize("address", ["", "ke-hoach/long-an-2021-2030/", "en/places/lai-chau/", "404.html"])
def test_the_number_for_children_is_within_reach_of_the_thumb(open_page: Open, address: str) -> None:
    """Without scrolling, at the bottom, large enough to hit."""
    page = open_page(address)
    call = page.locator('.v-thumb a[href="tel:111"]')
    box = call.bounding_box()
    assert box is not None
    assert _in_view(page, call)
    assert box["height"] >= 44
    assert box["width"] >= 44
    assert box["y"] > 600
    assert page.locator('h1 a[href="tel:111"], .v-bar a[href="tel:111"]').first.is_visible()


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("ke-hoach/long-an-2021-2030/", "en/plans/long-an-2021-2030/"),
        ("en/plans/lang-son-van-lang-2023/", "ke-hoach/lang-son-van-lang-2023/"),
        ("dia-phuong/nghe-an-xa-thanh-linh/", "en/places/nghe-an-xa-thanh-linh/"),
        ("en/action-month/2024/", "thang-hanh-dong/2024/"),
        ("gioi-thieu/", "en/about/"),
    ],
)
def test_the_switch_leads_to_the_same_page_in_the_other_language(
    open_page: Open, root: str, address: str, other: str
) -> None:
    page = open_page(address)
    page.locator(".v-switch").click()
    assert page.url == root + other
    assert page.locator("html").get_attribute("lang") == (Lang.EN if other.startswith("en/") else Lang.VI).value
    page.locator(".v-switch").click()
    assert page.url == root + address


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_sticks_out_of_a_phone_320_pixels_wide(open_page: Open, address: str) -> None:
    page = open_page(address, width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    inside = "element => element.getBoundingClientRect().right <= 320"
    assert page.locator("h1").first.evaluate(inside)


@pytest.mark.parametrize("address", ADDRESSES)
def test_text_is_large_enough_to_read(open_page: Open, address: str) -> None:
    sizes = (
        open_page(address)
        .locator("main p, main li, main td, main dd")
        .evaluate_all("elements => elements.map(element => parseFloat(getComputedStyle(element).fontSize))")
    )
    assert sizes
    assert min(sizes) >= 15


@pytest.mark.parametrize("address", ["", f"ke-hoach/{BAC_SON}/", "en/hotlines/"])
def test_the_dark_scheme_is_dark(open_page: Open, address: str) -> None:
    light, dark = open_page(address), open_page(address, scheme="dark")
    for page, paper, ink in ((light, (0.85, 1.0), (0.0, 0.35)), (dark, (0.0, 0.25), (0.7, 1.0))):
        body = page.locator("body")
        assert paper[0] <= _brightness(_colour(body, "backgroundColor")) <= paper[1]
        assert ink[0] <= _brightness(_colour(page.locator("main p").first, "color")) <= ink[1]
        assert ink[0] <= _brightness(_colour(page.locator("h1").first, "color")) <= ink[1]


def test_paper_has_the_text_and_not_the_frame(open_page: Open) -> None:
    page = open_page(f"ke-hoach/{BAC_SON}/")
    page.emulate_media(media="print")
    for part in (".v-header", ".v-thumb", ".v-on-page"):
        assert not page.locator(part).is_visible(), part
    assert page.locator("h1").is_visible()
    assert page.locator("#iii-7").is_visible()
    assert _brightness(_colour(page.locator("body"), "backgroundColor")) == 1.0


def test_paper_is_white_and_folded_parts_are_open_there(open_page: Open) -> None:
    """Also when the reader's screen is dark."""
    page = open_page(f"ke-hoach/{BAC_SON}/", scheme="dark")
    folded = page.locator("details.v-body li").first
    assert not folded.is_visible()
    page.emulate_media(media="print")
    assert _brightness(_colour(page.locator("body"), "backgroundColor")) == 1.0
    assert _brightness(_colour(page.locator("#iii-7 p, #iii-7 li").first, "color")) < 0.35
    assert folded.is_visible()


def test_a_keyboard_reaches_the_text_first(open_page: Open) -> None:
    page = open_page("ke-hoach/")
    page.keyboard.press("Tab")
    skip = page.locator(".v-skip")
    assert skip.evaluate("element => element === document.activeElement")
    assert _in_view(page, skip)
    page.keyboard.press("Enter")
    assert page.url.endswith("ke-hoach/#noi-dung")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_folded_part_opens_without_script(open_page: Open) -> None:
    page = open_page("ke-hoach/nghe-an-thanh-linh-2023/")
    task = page.locator("details.v-body li").first
    assert not task.is_visible()
    page.locator("details.v-body summary").first.click()
    assert task.is_visible()
