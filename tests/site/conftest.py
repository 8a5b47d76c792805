"""The built site, for the tests of this folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.built_once import built_once
from tests.html_page import HtmlPage, read_html


@pytest.fixture(scope="session")
def site(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of this repository's site, built by MkDocs."""
    return built_once(repository, tmp_path_factory)


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, HtmlPage]:
    """Every page by its address ("", "ke-hoach/", "en/plans/"); the page "not found" is not among them."""
    return {
        path.parent.relative_to(site).as_posix().removeprefix(".") + "/" * (path.parent != site): read_html(
            path.read_text(encoding="utf-8")
        )
        for path in sorted(site.rglob("index.html"))
    }
