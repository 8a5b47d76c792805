"""The search page in a browser: answers as people type, and a helpful line whatever happens."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vitreem.language import Lang
from vitreem.outputs.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = pytest.mark.browser

OPTIONS = "#ket-qua [role=option]"
SETTLED = (
    "() => /[0-9]|Không thấy|Chưa tải|Nothing|could not/.test(document.querySelector('[role=status]').textContent)"
)


def _searched(page: Page, query: str) -> list[str]:
    """Type a query and wait until the page has said something; the addresses of the answers."""
    page.evaluate("() => { document.querySelector('[role=status]').textContent = ''; }")
    page.locator("#tim").fill(query)
    page.wait_for_function(SETTLED)
    found: list[str] = page.locator(OPTIONS).evaluate_all("all => all.map(each => each.dataset.address)")
    return found


@pytest.fixture
def errors(page: Page) -> list[str]:
    """What went wrong in the page's scripts."""
    found: list[str] = []
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


def test_nothing_is_fetched_until_the_box_is_used(page: Page, search_site: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{search_site}/tim-kiem/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "/assets/search/" in url]
    page.locator("#tim").focus()
    page.wait_for_event("request", lambda request: "vi-core" in request.url)


def test_answers_as_the_command_prints_them(
    page: Page, search_site: str, searches: dict[Lang, Search], errors: list[str]
) -> None:
    page.goto(f"{search_site}/tim-kiem/")
    for query in ("duoi nuoc", "xam hai", "bac son", "59/kh sldtbxh", "drowning"):
        shown = _searched(page, query)
        expected = [result.entry.address for result in searches[Lang.VI].find(query, limit=10)]
        assert sorted(shown) == sorted(expected), "the same answers, those of one plan together"
        assert shown[0] == expected[0]
        assert page.evaluate("location.hash.startsWith('#q=') && !location.search")
    assert errors == []


def test_danger_puts_the_hotline_first(page: Page, search_site: str) -> None:
    page.goto(f"{search_site}/tim-kiem/")
    for query in ("bị đánh", "xam hai", "help"):
        assert _searched(page, query)[0].endswith("#111")


def test_the_words_stand_marked_in_their_context(page: Page, search_site: str) -> None:
    page.goto(f"{search_site}/tim-kiem/")
    _searched(page, "duoi nuoc")
    marked = page.locator(f"{OPTIONS} mark").all_inner_texts()
    assert "đuối nước" in [words.lower() for words in marked]


def test_the_keyboard_alone(page: Page, search_site: str) -> None:
    page.goto(f"{search_site}/en/search/")
    first = _searched(page, "drowning")[0]
    box = page.locator("#tim")
    assert box.get_attribute("aria-expanded") == "true"
    box.press("ArrowDown")
    chosen = page.locator(f"{OPTIONS}[aria-selected=true]")
    assert box.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    assert chosen.get_attribute("data-address") == first
    box.press("ArrowUp")
    assert page.locator(OPTIONS).last.get_attribute("aria-selected") == "true"
    box.press("Escape")
    assert box.input_value() == ""
    assert page.locator(OPTIONS).count() == 0


def test_filters(page: Page, search_site: str, searches: dict[Lang, Search]) -> None:
    page.goto(f"{search_site}/tim-kiem/")
    _searched(page, "trẻ em")
    page.locator("select[name=kind]").select_option("slogan")
    page.wait_for_function(
        "() => [...document.querySelectorAll('#ket-qua [role=option]')].every(x => x.className.includes('slogan'))"
    )
    page.locator("select[name=year]").select_option("2022")
    page.wait_for_function(
        "() => [...document.querySelectorAll('#ket-qua [role=option]')].every(x => x.dataset.address.includes('2022'))"
    )
    assert page.locator(OPTIONS).count() > 0
    assert searches


def test_an_address_with_a_query_searches(page: Page, search_site: str) -> None:
    page.goto(f"{search_site}/tim-kiem/#q=duoi%20nuoc")
    page.wait_for_selector(OPTIONS)
    assert page.locator("#tim").input_value() == "duoi nuoc"
    page.goto(f"{search_site}/tim-kiem/#q=%E0%A4%A")
    page.wait_for_function("() => document.querySelector('#tim')")


BAD = [
    "a",
    "x" * 10_000,
    "🙂",
    "<img src=x onerror=alert(1)>",
    "'\"><script>alert(1)</script>",
    ".*+?^${}()|[]\\",
    "\u0007\u0008",
    "__proto__",
    "zzzzqqqq",
]


@pytest.mark.parametrize("query", BAD, ids=range(len(BAD)))
def test_bad_input_gets_a_helpful_line(page: Page, search_site: str, query: str, errors: list[str]) -> None:
    page.on("dialog", lambda _: pytest.fail("markup was injected"))
    page.goto(f"{search_site}/tim-kiem/")
    _searched(page, query)
    assert page.locator("[role=status]").inner_text()
    assert page.locator("#ket-qua img, #ket-qua script").count() == 0
    assert errors == []


def test_an_empty_box_shows_the_lists(page: Page, search_site: str) -> None:
    page.goto(f"{search_site}/tim-kiem/")
    _searched(page, "duoi nuoc")
    page.locator("#tim").fill("")
    page.wait_for_selector("#tro-giup", state="visible")


@pytest.mark.parametrize("pattern", ["**/vi-i.*", "**/vi-t.*", "**/vi-core.*", "**/vi.json", "**/lunr.*"])
def test_a_file_that_fails_to_load(page: Page, search_site: str, pattern: str, errors: list[str]) -> None:
    page.route(pattern, lambda route: route.abort())
    page.goto(f"{search_site}/tim-kiem/")
    _searched(page, "duoi nuoc")
    assert "111" in page.locator("[role=status]").inner_text()
    page.unroute(pattern)
    assert _searched(page, "duoi nuoc"), "it works again when the network does"
    assert errors == []


def test_a_new_deployment_is_noticed(
    page: Page, search_folder: Path, tmp_path: Path, site_server: Callable[[Path], str], errors: list[str]
) -> None:
    folder = shutil.copytree(search_folder, tmp_path / "site")
    page.goto(f"{site_server(folder)}/tim-kiem/")
    assert _searched(page, "xam hai")
    # Every file gets another name, as after a change; the page still has the old list.
    data = folder / "assets/search"
    names = {path.name: path.name.replace(".", ".new", 1) for path in data.iterdir() if path.name.count(".") > 1}
    for path in list(data.iterdir()):
        if path.suffix == ".json":
            text = path.read_text(encoding="utf-8")
            for old, new in names.items():
                text = text.replace(old, new)
            path.write_text(text, encoding="utf-8")
        if path.name in names:
            path.rename(data / names[path.name])
    assert _searched(page, "tiem chung")
    assert errors == []


def test_without_workers(browser: Browser, search_site: str) -> None:
    context = browser.new_context()
    context.add_init_script("delete window.Worker; delete window.DecompressionStream;")
    page = context.new_page()
    page.goto(f"{search_site}/tim-kiem/")
    assert _searched(page, "duoi nuoc")
    context.close()


def test_without_script_the_lists_answer(browser: Browser, search_site: str) -> None:
    context: BrowserContext = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{search_site}/tim-kiem/")
    assert not page.locator("form").is_visible()
    assert page.locator("#tro-giup a").count() > 100
    context.close()
