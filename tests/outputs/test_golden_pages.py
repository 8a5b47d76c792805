"""The bodies of pages of the example, word for word. `pytest --update-golden` writes them anew; read what changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.example_project import SLUG
from tests.html_page import read_html
from vitreem.language import LANGS, Lang
from vitreem.library import Library
from vitreem.outputs.plain_site import framed
from vitreem.outputs.web import WebPage, web_pages
from vitreem.outputs.web.pages import campaign_page, place_page, plan_page

GOLDEN = Path(__file__).resolve().parent / "golden"


def _hotlines(library: Library, lang: Lang) -> WebPage:
    return next(page for page in web_pages(library) if page.lang is lang and page.address.endswith(_HOTLINES[lang]))


_HOTLINES = {Lang.VI: "duong-day-nong/", Lang.EN: "hotlines/"}
PAGES: dict[str, Callable[[Library, Lang], WebPage]] = {
    "plan": lambda library, lang: plan_page(library, library.plans[SLUG], lang),
    "former-place": lambda library, lang: place_page(library, library.places["vi-du-huyen-song-dao"], lang),
    "place": lambda library, lang: place_page(library, library.places["vi-du-xa-song-dao"], lang),
    "campaign": lambda library, lang: campaign_page(library, library.campaigns[2024], lang),
    "hotlines": _hotlines,
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("lang", LANGS)
def test_the_body_of_a_page(example: Library, name: str, lang: Lang, golden: Callable[[Path, str], None]) -> None:
    page = PAGES[name](example, lang)
    assert read_html(page.body).unclosed == []
    golden(GOLDEN / f"{name}.{lang}.html", page.body.strip() + "\n")


def test_the_plain_frame(example: Library, golden: Callable[[Path, str], None]) -> None:
    """The frame of the folder that `vitreem write` makes, around a short page."""
    page = PAGES["campaign"](example, Lang.EN)
    whole = framed(example, page)
    assert read_html(whole).unclosed == []
    golden(GOLDEN / "plain-frame.en.html", whole.replace(page.body, "…") + "\n")


def test_every_golden_page_is_compared() -> None:
    expected = {f"{name}.{lang}.html" for name in PAGES for lang in LANGS} | {"plain-frame.en.html"}
    assert {path.name for path in GOLDEN.iterdir()} == expected
