"""MkDocs 1 is no longer developed: ProperDocs, which continues it, builds the very same pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.built_once import built_once
from tests.html_page import HtmlPage, read_html


@pytest.fixture(scope="module")
def properdocs_site(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_once(repository, tmp_path_factory, "properdocs")


def test_both_write_the_same_files(site: Path, properdocs_site: Path) -> None:
    files = [
        {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        for folder in (site, properdocs_site)
    ]
    assert files[0] == files[1]


def test_every_page_says_the_same(properdocs_site: Path, pages: dict[str, HtmlPage]) -> None:
    for address, page in pages.items():
        other = read_html((properdocs_site / address / "index.html").read_text(encoding="utf-8"))
        assert other.article == page.article, address
        assert "<h1" in page.article


def test_the_frame_differs_only_in_the_name_of_the_program(properdocs_site: Path, pages: dict[str, HtmlPage]) -> None:
    generator = re.compile(r'<meta name="generator" content="[^"]*">')
    for address, page in pages.items():
        other = (properdocs_site / address / "index.html").read_text(encoding="utf-8")
        assert generator.sub("", other) == generator.sub("", page.source), address


def test_everything_but_pages_is_the_same_bytes(site: Path, properdocs_site: Path) -> None:
    others = [path for path in site.rglob("*") if path.is_file() and path.suffix != ".html"]
    assert len(others) > 20
    differing = [
        path.name for path in others if path.read_bytes() != (properdocs_site / path.relative_to(site)).read_bytes()
    ]
    assert differing == []
