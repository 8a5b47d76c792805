"""What is wrong with the hand-written pages: front matter, pairs, links, macros, telephone numbers."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from vitreem.authoring.expand import expand
from vitreem.authoring.page import ContentPage, read_page
from vitreem.library import Library
from vitreem.library_check import unregistered
from vitreem.problems import Place, Problem


def content_files(content: Path) -> list[str]:
    """Every Markdown file below `content/`, in a fixed order."""
    return sorted(path.relative_to(content).as_posix() for path in content.rglob("*.md"))


def check_content(
    root: Path, library: Library, folder: str = "content", *, records_are_whole: bool = True
) -> tuple[list[ContentPage], list[Problem]]:
    """Read and check all pages.

    Args:
        root: the project's folder.
        library: the records.
        folder: the folder of pages below it.
        records_are_whole: whether the records are without errors. Where not, macros are not run, so that a mistake
            in a record is not told once more at every page that shows it.

    Returns:
        The pages that could be read, and every problem found.
    """
    pages: list[ContentPage] = []
    problems: list[Problem] = []
    for path in content_files(root / folder):
        page, wrong = read_page(root / folder, path, f"{folder}/{path}")
        problems += wrong
        if page is not None:
            pages.append(page)
    by_path = {page.path: page for page in pages}
    unread = set(content_files(root / folder)) - set(by_path)
    for page in pages:
        if page.head.translation not in unread:
            problems += _pair(page, by_path)
        _, wrong = expand(library, page, call=records_are_whole)
        problems += wrong
        problems += _links(page, {*by_path, *unread})
        if "hotlines" not in library.unread:
            problems += _numbers(library, page)
    return pages, problems


# A link to another hand-written page; inside code it is an example, not a link.
_CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?P<target>[^\s):#]+\.md)(?:#[^\s)]*)?\)")


def _links(page: ContentPage, known: set[str]) -> list[Problem]:
    """Links to Markdown files that are not there."""
    body = _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), page.body)
    found = []
    for link in _LINK.finditer(body):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), link["target"]))
        if target not in known:
            place = _at(page, link.start("target"), len(link["target"]))
            found.append(Problem(place, "dead-link", {"target": link["target"]}))
    return found


def _at(page: ContentPage, position: int, width: int) -> Place:
    """The place of a stretch of a page's body."""
    line = page.body.count("\n", 0, position) + 1
    return page.place(line, position - (page.body.rfind("\n", 0, position) + 1) + 1, width)


def _pair(page: ContentPage, by_path: dict[str, ContentPage]) -> list[Problem]:
    other = by_path.get(page.head.translation)
    if other is not None and other.head.translation == page.path and other.lang is not page.lang:
        return []
    line = next((n for n, text in enumerate(page.lines, 1) if text.startswith("translation:")), 1)
    language = {"language_vi": "tiếng Anh", "language_en": "English"}
    if page.lang.value == "en":
        language = {"language_vi": "tiếng Việt", "language_en": "Vietnamese"}
    place = page.place(line - page.first_line + 1, 1, len(page.lines[line - 1]))
    return [Problem(place, "page-without-pair", language)]


def _numbers(library: Library, page: ContentPage) -> list[Problem]:
    found = []
    for position, number, replacement in unregistered(library, page.body):
        place = _at(page, position, len(number))
        if replacement is None:
            found.append(Problem(place, "unregistered-number", {"number": number}))
        else:
            found.append(Problem(place, "replaced-number", {"number": number, "replacement": replacement}))
    return found
