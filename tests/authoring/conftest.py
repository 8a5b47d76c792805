"""A page of the example, written by a test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.example_project import EXAMPLE
from vitreem.authoring import ContentPage, expand, read_page
from vitreem.authoring.markdown import content_web_pages
from vitreem.language import Lang
from vitreem.library import Library, load
from vitreem.problems import Problem

Written = Callable[..., ContentPage]
HEAD = {Lang.VI: ("gioi-thieu.md", "en/about.md"), Lang.EN: ("en/about.md", "gioi-thieu.md")}


@pytest.fixture(scope="session")
def example() -> Library:
    """The records of the example."""
    return load(EXAMPLE)[0]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """``written("text", Lang.EN)``: a page with that text as its body, as read from a file."""

    def write(body: str, lang: Lang = Lang.VI) -> ContentPage:
        path, other = HEAD[lang]
        (tmp_path / path).parent.mkdir(exist_ok=True)
        head = f"---\ntitle: T\ndescription: D\ntranslation: {other}\n---\n"
        (tmp_path / path).write_text(head + body, encoding="utf-8")
        page, problems = read_page(tmp_path, path, f"content/{path}")
        assert page is not None, problems
        return page

    return write


@pytest.fixture
def html(written: Written, example: Library) -> Callable[..., str]:
    """``html("text", Lang.EN)``: what a page's text becomes."""

    def convert(body: str, lang: Lang = Lang.VI) -> str:
        (page,) = content_web_pages(example, [written(body, lang)])
        return page.body

    return convert


@pytest.fixture
def mistake(written: Written, example: Library) -> Callable[[str], Problem]:
    """``mistake("text")``: the one problem of a page's text."""

    def find(body: str) -> Problem:
        expanded, problems = expand(example, written(body))
        assert expanded is None
        (problem,) = problems
        return problem

    return find
