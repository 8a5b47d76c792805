"""The head of a hand-written page: three fields, each told at its line when it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from vitreem.authoring import ContentPage, read_page
from vitreem.authoring.page import address_of
from vitreem.language import Lang
from vitreem.problems import Problem, render_text


def _read(folder: Path, text: str, path: str = "trang.md") -> tuple[ContentPage | None, list[Problem]]:
    (folder / path).parent.mkdir(exist_ok=True)
    (folder / path).write_bytes(text.encode())
    return read_page(folder, path, f"content/{path}")


GOOD = "---\ntitle: Trang\ndescription: Một câu.\ntranslation: en/page.md\n---\n\n# Trang\n"


def test_a_page_is_its_head_and_its_body(tmp_path: Path) -> None:
    page, problems = _read(tmp_path, GOOD)
    assert problems == []
    assert page is not None
    assert (page.head.title, page.head.description, page.head.translation) == ("Trang", "Một câu.", "en/page.md")
    assert page.body == "\n# Trang\n"
    assert (page.lang, page.address, page.alternate) == (Lang.VI, "trang/", "en/page/")


@pytest.mark.parametrize("text", [GOOD.replace("\n", "\r\n"), "\ufeff" + GOOD, GOOD.replace("---\n", "---  \n")])
def test_windows_line_ends_a_byte_order_mark_and_trailing_spaces_are_fine(tmp_path: Path, text: str) -> None:
    page, problems = _read(tmp_path, text)
    assert problems == []
    assert page is not None
    assert page.body == "\n# Trang\n"


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("index.md", ""),
        ("gioi-thieu.md", "gioi-thieu/"),
        ("en/index.md", "en/"),
        ("en/about.md", "en/about/"),
        ("huong-dan/index.md", "huong-dan/"),
        ("huong-dan/duoi-nuoc.md", "huong-dan/duoi-nuoc/"),
    ],
)
def test_a_file_decides_its_address(path: str, address: str) -> None:
    assert address_of(path) == address


def test_a_page_below_en_is_english(tmp_path: Path) -> None:
    page, _ = _read(tmp_path, GOOD.replace("en/page.md", "trang.md"), "en/page.md")
    assert page is not None
    assert page.lang is Lang.EN


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("title: Trang\n", "titel: Trang\n", "content/trang.md:2:1: error[unknown-field]: "),
        ("description: Một câu.\n", "", "content/trang.md:2:1: error[missing-field]: "),
        ("title: Trang\n", "title:\n", "content/trang.md:2:1: error[empty-text]: "),
        ("title: Trang\n", 'title: "Trang\n', "content/trang.md:2:8: error[unclosed-quote]: "),
        ("title: Trang\n", "title: Trang\ntitle: Hai\n", "content/trang.md:3:1: error[duplicate-key]: "),
        ("title: Trang\n", "title: &a Trang\n", "content/trang.md:2:8: error[anchor-not-allowed]: "),
        ("en/page.md\n", "[en/page.md]\n", "content/trang.md:4:14: error[wrong-type]: "),
    ],
)
def test_a_mistake_is_told_at_its_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in GOOD
    page, problems = _read(tmp_path, GOOD.replace(old, new))
    assert page is None
    assert render_text(problems, Lang.EN).startswith(told)


def test_a_misspelt_field_is_told_with_the_one_that_was_meant(tmp_path: Path) -> None:
    _, (problem,) = _read(tmp_path, GOOD.replace("title:", "titel:"))
    assert problem.remedy(Lang.VI) == 'có phải ý bạn là "title"?'
    assert problem.remedy(Lang.EN) == 'did you mean "title"?'


def test_a_file_that_is_no_text_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "anh.md").write_bytes(b"\xff\xfe\x00binary")
    page, problems = read_page(tmp_path, "anh.md", "content/anh.md")
    assert page is None
    assert [problem.code for problem in problems] == ["not-utf8"]


def test_lines_of_the_body_are_counted_from_the_top_of_the_file(tmp_path: Path) -> None:
    page, _ = _read(tmp_path, GOOD)
    assert page is not None
    place = page.place(2)
    assert (place.line, place.source_line) == (7, "# Trang")
