"""A small site that can only be searched: the search pages, the scripts, the files of search."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from vitreem.language import Lang
from vitreem.library import Library
from vitreem.outputs.search import Search
from vitreem.outputs.search.artifacts import artifacts
from vitreem.outputs.web.search_page import search_page


@pytest.fixture(scope="session")
def searches(library: Library) -> dict[Lang, Search]:
    """The search of both sides, over the records of this repository."""
    return {lang: Search(library, lang) for lang in Lang}


def write_search_site(library: Library, repository: Path, folder: Path) -> Path:
    """Write what a browser needs to search a library."""
    for artifact in artifacts(library):
        path = folder / artifact.address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(artifact.content)
    shutil.copytree(repository / "overrides/assets/javascripts", folder / "assets/javascripts")
    for lang in Lang:
        page = search_page(library, lang)
        path = folder / page.address / "index.html"
        path.parent.mkdir(parents=True)
        path.write_text(
            f'<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>x</title>{page.body}</html>', "utf-8"
        )
    return folder


@pytest.fixture(scope="session")
def search_folder(library: Library, repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the small site."""
    return write_search_site(library, repository, tmp_path_factory.mktemp("search"))


@pytest.fixture(scope="session")
def search_site(search_folder: Path, site_server: Callable[[Path], str]) -> str:
    """The address of the small site."""
    return site_server(search_folder)
