"""One hand-written page: front matter of our own few fields, then Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from vitreem.language import Lang
from vitreem.problems import Place, Problem
from vitreem.record import Record, Text, build
from vitreem.yamlfile import parse, read_text


class PageHead(Record):
    """The front matter of a page."""

    title: Text = Field(description="Tên trang")
    description: Text = Field(description="Một câu giới thiệu, hiện trong kết quả tìm kiếm")
    translation: Text = Field(description="Tệp của trang này ở thứ tiếng kia, tính từ content/")


KNOWN_HEAD = ", ".join(PageHead.model_fields)


@dataclass(frozen=True, slots=True)
class ContentPage:
    """A page as read; `first_line` is the line of the file on which `body` begins (from 1)."""

    path: str
    shown: str
    head: PageHead
    body: str
    first_line: int
    lines: tuple[str, ...]

    @property
    def lang(self) -> Lang:
        """Pages under `en/` are English."""
        return Lang.EN if self.path.startswith("en/") else Lang.VI

    @property
    def address(self) -> str:
        """Where the page will stand: "en/about.md" → "en/about/"."""
        return address_of(self.path)

    @property
    def alternate(self) -> str:
        """Where the same page stands in the other language."""
        return address_of(self.head.translation)

    def place(self, line: int, column: int = 1, width: int = 1) -> Place:
        """A place in the body, its lines counted from 1."""
        number = min(self.first_line + line - 1, len(self.lines))
        return Place(self.shown, number, column, column + width, self.lines[number - 1])


def address_of(path: str) -> str:
    """The address of a Markdown file below `content/`."""
    stem = path.removesuffix(".md")
    stem = "" if stem == "index" else stem.removesuffix("/index")
    return f"{stem}/" if stem else ""


def read_page(content: Path, path: str, shown: str) -> tuple[ContentPage | None, list[Problem]]:
    """Read a page.

    Args:
        content: the folder of all pages.
        path: the page's path below it, with "/".
        shown: how the file is named in problems.
    """
    text, problems = read_text(content / path, shown)
    if text is None:
        return None, problems
    lines = tuple(text.split("\n"))
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if lines[0].rstrip() != "---" or end is None:
        detail = {"detail_vi": "thiếu dòng ---", "detail_en": "a --- line is missing", "known": KNOWN_HEAD}
        return None, [Problem(Place(shown, 1, 1, 2, lines[0]), "bad-front-matter", detail)]
    # An empty first line keeps line numbers as they are in the file.
    source, broken = parse("\n".join(["", *lines[1:end]]), shown)
    loaded, wrong = build(PageHead, source)
    if loaded is None:
        return None, broken + wrong
    body = "\n".join(lines[end + 1 :])
    return ContentPage(path, shown, loaded.record, body, end + 2, lines), []
