"""The built site on a server of this machine, and pages that remember what they asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from tests.built_once import built_once

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# One page of each kind, in both languages.
KINDS = {
    "home": ("", "en/"),
    "places": ("dia-phuong/", "en/places/"),
    "former-place": ("dia-phuong/lang-son-huyen-bac-son/", "en/places/lang-son-huyen-bac-son/"),
    "place": ("dia-phuong/lang-son-xa-bac-son/", "en/places/lang-son-xa-bac-son/"),
    "plans": ("ke-hoach/", "en/plans/"),
    "plan": ("ke-hoach/lang-son-bac-son-2024/", "en/plans/lang-son-bac-son-2024/"),
    "programme": ("ke-hoach/long-an-2021-2030/", "en/plans/long-an-2021-2030/"),
    "plan-with-tasks": ("ke-hoach/nghe-an-thanh-linh-2023/", "en/plans/nghe-an-thanh-linh-2023/"),
    "campaigns": ("thang-hanh-dong/", "en/action-month/"),
    "campaign": ("thang-hanh-dong/2024/", "en/action-month/2024/"),
    "hotlines": ("duong-day-nong/", "en/hotlines/"),
    "about": ("gioi-thieu/", "en/about/"),
    "data": ("du-lieu-mo/", "en/open-data/"),
    "codes": ("ma-loi/", "en/problem-codes/"),
    "publish": ("dua-ke-hoach-len/", "en/publish/"),
    "not-found": ("404.html", "404.html"),
}
ADDRESSES = sorted({address for pair in KINDS.values() for address in pair})

Open = Callable[..., "Page"]


@pytest.fixture(scope="session")
def root(repository: Path, tmp_path_factory: pytest.TempPathFactory, site_server: Callable[[Path], str]) -> str:
    """The address of the site's root, ending in "/"."""
    return site_server(built_once(repository, tmp_path_factory)) + "/"


@pytest.fixture
def open_page(browser: Browser, root: str) -> Iterator[Open]:
    """``open_page("ke-hoach/", width=360)``: a page in a fresh profile, by default on a small phone without script.

    Whatever a test does, in the end nothing may have been asked of another host.
    """
    asked: list[str] = []
    contexts = []

    def open_(address: str = "", *, width: int = 360, script: bool = False, scheme: str = "light") -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            java_script_enabled=script,
            color_scheme="dark" if scheme == "dark" else "light",
        )
        contexts.append(context)
        context.set_default_timeout(15_000)
        context.on("request", lambda request: asked.append(request.url))
        page = context.new_page()
        answer = page.goto(root + address)
        assert answer is not None
        assert answer.ok, address
        return page

    yield open_
    for context in contexts:
        context.close()
    assert asked, "nothing was asked"
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(root).netloc}
