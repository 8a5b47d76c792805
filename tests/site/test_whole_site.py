"""The real site as a visitor gets it: both languages whole, no dead link, nothing from elsewhere, right numbers."""

from __future__ import annotations

import itertools
import posixpath
import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.commands import mkdocs
from tests.html_page import HtmlPage, Tag, read_html, words
from vitreem import addresses
from vitreem.document import document_of
from vitreem.language import LANGS, Lang
from vitreem.library import Library
from vitreem.library_check import unregistered
from vitreem.outputs.web import web_pages
from vitreem.outputs.web.words import word
from vitreem.project import Project, open_project

SITE_URL = "https://vitreem.example/"
OLD_NUMBER = "18001567"
VAN_LANG = "lang-son-van-lang-2023"
Pages = dict[str, HtmlPage]


@pytest.fixture(scope="module")
def project(repository: Path) -> Project:
    return open_project(repository)


@pytest.fixture(scope="module")
def not_found(site: Path) -> HtmlPage:
    return read_html((site / "404.html").read_text(encoding="utf-8"))


def _lang(address: str) -> Lang:
    return Lang.EN if address.startswith("en/") else Lang.VI


def _links(page: HtmlPage) -> list[tuple[Tag, str]]:
    """Every address a page names, with the tag that names it."""
    found = []
    for tag in page.tags:
        found += [(tag, tag[name]) for name in ("href", "src", "action", "poster", "data") if name in tag.attributes]
        found += [(tag, part.split()[0]) for part in tag["srcset"].split(",") if part.strip()]
    return found


def _refused(site: Path, pages: Pages, address: str, link: str) -> str | None:
    """Why a link of the page at an address leads nowhere; None when it leads somewhere or out of the site."""
    target = urlsplit(urljoin(SITE_URL + address, link))
    if target.scheme not in ("http", "https") or not target.geturl().startswith(SITE_URL):
        return None
    path = unquote(target.path).lstrip("/")
    file = site / path / "index.html" if path.endswith("/") or not path else site / path
    if not file.is_file():
        return f"{address}: {link}: no such file"
    if target.fragment and path in pages and unquote(target.fragment) not in pages[path].ids:
        return f"{address}: {link}: no such anchor"
    return None


# Whole


def test_every_page_stands_in_both_languages(pages: Pages, project: Project) -> None:
    assert set(project.alternates) == set(pages)
    vietnamese = {address for address in pages if _lang(address) is Lang.VI}
    english = set(pages) - vietnamese
    assert {project.alternates[address] for address in vietnamese} == english
    assert {project.alternates[address] for address in english} == vietnamese
    assert len(vietnamese) > 40


def test_every_kind_of_record_has_its_pages(pages: Pages, library: Library) -> None:
    for lang in LANGS:
        assert {addresses.plan(slug, lang) for slug in library.plans} <= set(pages)
        assert {addresses.place(slug, lang) for slug in library.places} <= set(pages)
        assert {addresses.campaign(year, lang) for year in library.campaigns} <= set(pages)


def test_every_address_ever_published_still_answers(site: Path, project: Project) -> None:
    """Also each that this build makes is a file where `addresses.py` says."""
    published = {*project.addresses(), *project.library.published}
    missing = [a for a in published if not (site / (f"{a}index.html" if a.endswith("/") or not a else a)).is_file()]
    assert missing == []


def test_the_map_of_the_site_lists_every_page_with_its_pair(site: Path, project: Project) -> None:
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    listed = {}
    for url in ET.parse(site / "sitemap.xml").getroot().findall("s:url", spaces):  # noqa: S314 - our own file
        pair = {link.get("hreflang"): link.get("href") for link in url.findall("x:link", spaces)}
        listed[url.findtext("s:loc", "", spaces)] = pair
    expected = {}
    for address, other in project.alternates.items():
        lang = _lang(address)
        expected[SITE_URL + address] = {lang.value: SITE_URL + address, lang.other.value: SITE_URL + other}
    assert listed == expected


# Links


def test_every_link_and_anchor_inside_the_site_resolves(site: Path, pages: Pages, not_found: HtmlPage) -> None:
    everywhere = {**pages, "404.html": not_found}
    links = [(address, link) for address, page in everywhere.items() for _, link in _links(page)]
    assert len(links) > 3000
    assert [why for address, link in links if (why := _refused(site, pages, address, link))] == []


def test_the_link_checker_finds_dead_links(site: Path, pages: Pages) -> None:
    assert _refused(site, pages, "ke-hoach/", "khong-co/") == "ke-hoach/: khong-co/: no such file"
    assert _refused(site, pages, "ke-hoach/", "../#khong-co") == "ke-hoach/: ../#khong-co: no such anchor"
    assert _refused(site, pages, "ke-hoach/", "lang-son-bac-son-2024/#iii-7") is None


def test_links_out_of_the_site_are_web_or_telephone_and_keep_their_opener(pages: Pages) -> None:
    wrong = []
    for address, page in pages.items():
        for tag in page.find("a"):
            target = urlsplit(tag["href"])
            inside = not target.scheme and not target.netloc
            calls = target.scheme == "tel"
            out = target.scheme in ("http", "https") and "noopener" in tag["rel"].split()
            if not (inside or calls or out):
                wrong.append(f"{address}:{tag.line}: {tag['href']}")
    assert wrong == []


def test_a_link_within_the_site_is_relative_so_that_any_folder_can_hold_it(pages: Pages) -> None:
    absolute = [(a, link) for a, page in pages.items() for tag, link in _links(page) if link.startswith("/")]
    assert absolute == []


def test_not_found_works_wherever_it_is_shown(
    site: Path, repository: Path, tmp_path: Path, not_found: HtmlPage
) -> None:
    """A server shows it at the address that was asked for, so its links begin at the site's root."""
    links = [link for _, link in _links(not_found) if not link.startswith(("#", "tel:", "https://"))]
    assert len(links) > 10
    assert [link for link in links if not link.startswith("/")] == []
    assert mkdocs(repository, tmp_path / "site", SITE_URL="https://vi.example/tre-em").returncode == 0
    below = read_html((tmp_path / "site" / "404.html").read_text(encoding="utf-8"))
    links = [link for _, link in _links(below) if not link.startswith(("#", "tel:", "https://"))]
    assert [link for link in links if not link.startswith("/tre-em/")] == []
    moved = [link for link in links if not (site / (link.removeprefix("/tre-em/") or "index.html")).exists()]
    assert moved == []


# Nothing from elsewhere


def test_no_page_loads_anything_from_elsewhere(pages: Pages, not_found: HtmlPage) -> None:
    named = {"canonical", "alternate", "next", "prev"}  # these are told, not loaded
    loaded = [
        (address, link)
        for address, page in {**pages, "404.html": not_found}.items()
        for tag, link in _links(page)
        if tag.name != "a" and not (tag.name == "link" and named & set(tag["rel"].split()))
    ]
    assert len(loaded) >= 2 * len(pages)  # style sheets at least
    assert [(a, link) for a, link in loaded if urlsplit(link).scheme or urlsplit(link).netloc] == []


def test_only_the_search_page_has_a_script_and_it_is_our_own(pages: Pages, not_found: HtmlPage) -> None:
    for address, page in {**pages, "404.html": not_found}.items():
        scripts = [tag.attributes.get("src") for tag in page.find("script")]
        searching = address in {addresses.section("search", lang) for lang in Lang}
        own = [addresses.relative("assets/javascripts/search-page.js", address)] if searching else []
        assert scripts == own, address
        assert page.find("iframe") == []
        assert [tag for tag in page.tags if any(name.startswith("on") for name in tag.attributes)] == []


def test_no_style_sheet_loads_anything_from_elsewhere(site: Path) -> None:
    sheets = [path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.css"))]
    assert len(sheets) >= 2
    for sheet in sheets:
        assert "@import" not in sheet
        urls = re.findall(r"url\(\s*[\"']?([^\"')]+)", sheet)
        assert [url for url in urls if re.match(r"(?:https?:)?//", url)] == []


# Each page


def test_a_page_says_its_language(pages: Pages) -> None:
    assert {a: page.find("html")[0]["lang"] for a, page in pages.items()} == {a: _lang(a).value for a in pages}


def test_both_languages_of_a_page_name_each_other_and_the_switch_leads_there(pages: Pages, project: Project) -> None:
    for address, page in pages.items():
        lang, other = _lang(address), project.alternates[address]
        assert page.alternates == {lang.value: SITE_URL + address, lang.other.value: SITE_URL + other}
        assert pages[other].alternates == page.alternates
        (switch,) = page.of_class("v-switch")
        assert urljoin(SITE_URL + address, switch["href"]) == SITE_URL + other
        assert (switch["lang"], switch["hreflang"]) == (lang.other.value, lang.other.value)


def test_headings_make_an_outline(pages: Pages, not_found: HtmlPage) -> None:
    """One first heading, and no level left out on the way down."""
    for address, page in {**pages, "404.html": not_found}.items():
        levels = [level for level, _ in page.headings]
        assert levels.count(1) == 1, address
        assert levels[0] == 1, address
        skipped = [(a, b) for a, b in itertools.pairwise(levels) if b > a + 1]
        assert skipped == [], address
        assert [level for level, text in page.headings if not text.strip()] == [], address


def test_ids_are_unique_on_a_page(pages: Pages) -> None:
    for address, page in pages.items():
        twice = [name for name, count in Counter(page.ids).items() if count > 1]
        assert twice == [], address


def test_every_clause_of_van_lang_has_an_anchor_of_its_own(pages: Pages, library: Library) -> None:
    plan = library.plans[VAN_LANG]
    anchors = {addresses.clause_anchor(plan, clause.id) for clause in plan.clauses}
    assert len(anchors) == len(plan.clauses)
    assert {"v-2", "v.2"} < anchors
    assert Counter(pages[addresses.plan(VAN_LANG, Lang.VI)].ids)["v-2"] == 1


def test_elements_are_closed_where_they_were_opened(pages: Pages) -> None:
    assert {address: page.unclosed for address, page in pages.items() if page.unclosed} == {}


def test_title_and_description_say_what_the_record_says(pages: Pages, project: Project) -> None:
    expected = {page.address: (page.title, page.description) for page in web_pages(project.library)}
    expected |= {page.address: (page.head.title, page.head.description) for page in project.content}
    assert set(expected) == set(pages)
    for address, (title, description) in expected.items():
        assert pages[address].title == (
            title if title == word("site.name", _lang(address)) else f"{title} · {word('site.name', _lang(address))}"
        )
        assert words(pages[address].description) == words(description)


# Telephone numbers


def test_every_page_carries_the_number_for_children(pages: Pages, not_found: HtmlPage) -> None:
    for address, page in {**pages, "404.html": not_found}.items():
        assert len(page.find("a", href="tel:111")) >= 2, address  # above and below


def test_only_numbers_of_the_registry_that_are_alive_can_be_dialled(pages: Pages, library: Library) -> None:
    alive = {f"tel:{line.digits}" for line in library.hotlines.values() if line.live}
    dialled = {tag["href"] for page in pages.values() for tag in page.find("a") if tag["href"].startswith("tel:")}
    assert {"tel:111", "tel:113", "tel:114", "tel:115"} <= dialled <= alive


def test_no_page_shows_digits_that_look_like_a_number_but_are_not_in_the_registry(
    pages: Pages, library: Library
) -> None:
    """Not in what is seen, nor in what is read out; the old number stands nowhere but struck through."""
    found = []
    for address, page in pages.items():
        shown = [*page.text.splitlines(), *page.spoken, page.title, page.description]
        found += [(address, number) for text in shown for _, number, _ in unregistered(library, words(text))]
    assert found == []


def test_the_search_for_unknown_numbers_finds_them(library: Library) -> None:
    assert [number for _, number, _ in unregistered(library, "Gọi 0912 345 678 hoặc 111")] == ["0912 345 678"]
    assert [number for _, number, _ in unregistered(library, f"Hotline {OLD_NUMBER}")] == [OLD_NUMBER]


def test_the_old_number_is_shown_only_as_out_of_use(pages: Pages) -> None:
    struck = {address for address, page in pages.items() if OLD_NUMBER in page.struck}
    assert struck == {addresses.section("hotlines", lang) for lang in LANGS}
    for page in pages.values():
        assert OLD_NUMBER not in re.sub(r"[^0-9\n]", "", page.text)
        assert page.find("a", href=f"tel:{OLD_NUMBER}") == []


@pytest.mark.parametrize("lang", LANGS)
def test_a_number_that_nobody_verified_says_so_and_cannot_be_dialled(
    pages: Pages, library: Library, lang: Lang
) -> None:
    page = pages[addresses.section("hotlines", lang)]
    unsure = [line for line in library.hotlines.values() if line.status == "unverified"]
    assert "1800599963" in [line.digits for line in unsure]
    for line in unsure:
        card = words(page.text[page.starts[f"so-{line.id}"] :])
        assert card.startswith(f"{line.number} {line.name[lang]} {word('hotline.unverified', lang)}")
        assert page.find("a", href=f"tel:{line.digits}") == []


# Plans


@pytest.mark.parametrize("lang", LANGS)
def test_a_plan_page_holds_every_clause_in_order_and_whole(pages: Pages, library: Library, lang: Lang) -> None:
    unsure = f" ({word('hotline.unverified', lang)})"
    for plan in library.plans.values():
        page = pages[addresses.plan(plan.slug, lang)]
        sections = document_of(library, plan, lang).sections
        assert [section.clause.id for section in sections] == [clause.id for clause in plan.clauses]
        whole = words(page.text[page.starts["toan-van"] :]).replace(unsure, "")
        at = 0
        for section in sections:
            assert section.anchor in page.ids
            heading = section.clause.heading
            for text in [*([heading[lang]] if heading else []), *(block.block.text for block in section.blocks)]:
                at = whole.find(words(text), at)
                assert at >= 0, f"{plan.slug} {section.clause.id} {lang}: {text}"
                at += len(words(text))


@pytest.mark.parametrize("lang", LANGS)
def test_an_anchor_stands_at_its_own_clause(pages: Pages, library: Library, lang: Lang) -> None:
    for plan in library.plans.values():
        page = pages[addresses.plan(plan.slug, lang)]
        sections = [s for s in document_of(library, plan, lang).sections if page.ids.count(s.anchor) == 1]
        starts = [page.starts[section.anchor] for section in sections]
        assert starts == sorted(starts)
        for section, start, end in zip(sections, starts, [*starts[1:], len(page.text)], strict=True):
            seen = words(page.text[start:end])
            assert all(words(block.spans[0].text) in seen for block in section.blocks), section.clause.id


def test_a_plan_page_says_that_the_signed_text_prevails(pages: Pages, library: Library) -> None:
    for slug in library.plans:
        for lang, sentence in ((Lang.VI, "văn bản đã ký mới có giá trị"), (Lang.EN, "the signed text prevails")):
            page = pages[addresses.plan(slug, lang)]
            assert sentence in words(page.text[: page.starts["tom-tat"]])


def test_a_blank_number_stays_blank(pages: Pages, library: Library) -> None:
    for plan in library.plans.values():
        for lang in LANGS:
            text = words(pages[addresses.plan(plan.slug, lang)].text)
            blank = f"…/{plan.symbol} ({word('plan.number_blank', lang)})"
            assert (blank in text) is (plan.number is None)
            assert plan.full_number is None or plan.full_number in text


def test_anchors_are_those_that_were_promised(pages: Pages) -> None:
    """Printed and sent links point at them: III.5 is #iii-5, the second V of Văn Lãng is #v-2."""
    assert "iii-5" in pages["ke-hoach/lang-son-bac-son-2024/"].ids
    assert "v-2" in pages["ke-hoach/lang-son-van-lang-2023/"].ids
    assert {"mo-dau", "noi-nhan"} <= set(pages["en/plans/long-an-2021-2030/"].ids)


def test_pages_of_former_places_lead_to_those_of_today(pages: Pages, library: Library) -> None:
    for place in library.places.values():
        address = addresses.place(place.slug, Lang.VI)
        links = {posixpath.normpath(posixpath.join(address, tag["href"])) for tag in pages[address].find("a")}
        assert {addresses.place(s.place, Lang.VI).rstrip("/") for s in place.successors} <= links
