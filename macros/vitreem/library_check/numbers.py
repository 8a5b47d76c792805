"""Telephone numbers: everything that looks like one is in the registry, alive, and checked in time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

from vitreem.hotline import bare, telephone_like
from vitreem.library import Library
from vitreem.problems import Problem
from vitreem.yamlfile import Source

_NOT_WORDS = frozenset({"slug", "id", "url", "code", "digest", "number", "from", "to", "date", "checked_on"})


def check_numbers(library: Library, today: dt.date | None) -> Iterator[Problem]:
    """Numbers in all texts against the registry, and the registry against the calendar."""
    if "hotlines" in library.unread:
        return
    lines = library.hotlines.values()
    if library.loaded_hotlines and not any(
        line.kind == "child-protection" and line.live and line.area == "nation" for line in lines
    ):
        yield Problem(library.loaded_hotlines[0].source.place("hotlines", key=True), "no-child-line")
    registry = {item.source.path for item in library.loaded_hotlines}
    for source in library.sources:
        if source.path not in registry:
            for path, text in _words(source.data, ()):
                yield from _in_text(library, source, path, text)
    yield from _registry_numbers(library)
    for item in library.loaded_hotlines:
        line = item.record
        if today is not None and line.status != "replaced" and line.recheck_by.last_day < today:
            values = {"number": line.number, "recheck_by": str(line.recheck_by)}
            yield Problem(item.place("recheck_by"), "hotline-overdue", values)


_DIALLED = re.compile(r"\+?[0-9](?:[ .\-]?[0-9])*")
_LENGTHS = {3, *range(7, 13)}


def _registry_numbers(library: Library) -> Iterator[Problem]:
    """Numbers of the registry can be dialled, and none stands twice."""
    first: dict[str, int] = {}
    for item in library.loaded_hotlines:
        number = item.record.number
        place = item.place("number")
        if not _DIALLED.fullmatch(number) or len(item.record.digits) not in _LENGTHS:
            yield Problem(place, "bad-telephone", {"number": number})
        elif item.record.digits in first:
            yield Problem(place, "identity-repeated", {"id": number, "first": str(first[item.record.digits])})
        first.setdefault(item.record.digits, place.line)


def unregistered(library: Library, text: str) -> Iterator[tuple[int, str, str | None]]:
    """Telephone-like digits of a text that must not be shown: position, digits, and their live replacement if any."""
    # A number out of use stays out of use, whatever else claims it.
    lines = sorted(library.hotlines.values(), key=lambda line: line.status == "replaced")
    by_digits = {bare(spelling): line for line in lines for spelling in line.spellings}
    for position, number in telephone_like(text):
        line = by_digits.get(bare(number))
        if line is None:
            yield position, number, None
        elif line.status == "replaced":
            successor = library.hotlines.get(line.replaced_by or "")
            yield position, number, successor.number if successor else "111"


def _in_text(library: Library, source: Source, path: tuple[str | int, ...], text: str) -> Iterator[Problem]:
    for position, number, replacement in unregistered(library, text):
        place = source.place_of(path, text, position, number)
        if replacement is None:
            yield Problem(place, "unregistered-number", {"number": number})
        else:
            yield Problem(place, "replaced-number", {"number": number, "replacement": replacement})


def _words(node: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text a reader may see, with its path; ids, codes, dates and web addresses are no words."""
    if isinstance(node, str):
        yield path, node
    elif isinstance(node, dict):
        for key, value in node.items():
            if key not in _NOT_WORDS or isinstance(value, dict):
                yield from _words(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _words(value, (*path, index))
