"""A project opened: its library, its hand-written pages, and every problem found in either.

The one place where reading and checking come together, for the MkDocs adapter and for the command line.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from vitreem.authoring import ContentPage, check_content
from vitreem.library import Library, load
from vitreem.library_check import check, check_addresses
from vitreem.outputs.catalogue import artifacts
from vitreem.outputs.web import WebPage, web_pages
from vitreem.problems import Place, Problem, has_errors


@dataclass(frozen=True)
class Project:
    """What was read, and what is wrong with it; `problems` is sorted by file and place."""

    root: Path
    library: Library
    content: tuple[ContentPage, ...]
    problems: tuple[Problem, ...]

    @cached_property
    def web_pages(self) -> tuple[WebPage, ...]:
        """Every data page; bodies are made when asked for."""
        return tuple(web_pages(self.library))

    @cached_property
    def alternates(self) -> dict[str, str]:
        """For each page's address, where the same page stands in the other language."""
        pairs = {page.address: page.alternate for page in self.content}
        return pairs | {page.address: page.alternate for page in self.web_pages}

    def addresses(self) -> Iterator[str]:
        """Every address of the site: pages, then files of data."""
        yield from self.alternates
        yield from (artifact.address for artifact in artifacts(self.library))


def open_project(root: Path, plans: str = "plans", content: str = "content", today: dt.date | None = None) -> Project:
    """Read a project and check it.

    Args:
        root: the project's folder.
        plans: the folder of records below it.
        content: the folder of hand-written pages below it.
        today: the day for checks against the calendar; None leaves them out (see `library_check.check`).
    """
    library, problems = load(root, plans)
    problems += check(library, today)
    pages, wrong = check_content(root, library, content, records_are_whole=not has_errors(problems))
    problems += wrong
    project = Project(root, library, tuple(pages), ())
    if not has_errors(problems):
        # Pages can be named only when all they show is there.
        problems += _taken(project)
        problems += check_addresses(library, list(project.addresses()))
    problems.sort(key=lambda problem: problem.sort_key)
    return Project(root, library, tuple(pages), tuple(problems))


def _taken(project: Project) -> Iterator[Problem]:
    """Hand-written pages at an address where something else stands; MkDocs would keep one of the two silently."""
    record = {"other_vi": "một trang làm từ plans/", "other_en": "a page made from plans/"}
    owners = {page.address: record for page in project.web_pages}
    for page in project.content:
        if page.address in owners:
            place = Place(page.shown, 1, 1, 4, page.lines[0])
            yield Problem(place, "address-taken", {"address": page.address, **owners[page.address]})
        owners.setdefault(page.address, {"other": page.shown})


def newest_date(library: Library) -> int | None:
    """The newest day named in the records as a Unix time (UTC midnight), for what must carry a date."""
    days = [plan.signed.date.first_day for plan in library.plans.values()]
    days += [change.on.first_day for plan in library.plans.values() for change in plan.changed]
    days += [line.checked_on.first_day for line in library.hotlines.values()]
    if not days:
        return None
    return int(dt.datetime.combine(max(days), dt.time(), dt.UTC).timestamp())
