"""Read one YAML file: text, then events, then plain data with a place for every field.

Events, not nodes, because only events tell anchors and aliases apart from what they stand for. The C parser does
the work; a 27 KB plan takes a few milliseconds.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import yaml

from vitreem.problems import Place, Problem
from vitreem.vietnamese import normalise
from vitreem.yamlfile.events import CONTROL, Span, TreeBuilder
from vitreem.yamlfile.syntax import syntax_problem

Data: TypeAlias = "str | list[Data] | dict[str, Data] | None"
Path_ = tuple[str | int, ...]

_REASONS: dict[type[OSError], tuple[str, str]] = {
    FileNotFoundError: ("tệp không còn (liên kết tới tệp đã mất)", "it is gone (a link to nothing)"),
    IsADirectoryError: ("đây là thư mục", "it is a folder"),
    PermissionError: ("máy không cho đọc", "reading is not permitted"),
}

MAX_BYTES = 2_000_000
"""The largest file read; a real plan takes 30-80 KB."""

# A list or group of fields has no width where it begins; its first word is shown instead.
_WORD = re.compile(r"(?:[^\s:]|:(?!\s|$))*")


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read: its data (None when unreadable), and where each field stands."""

    path: str
    data: Data = None
    lines: tuple[str, ...] = ()
    keys: dict[Path_, Span] = field(default_factory=dict, repr=False)
    values: dict[Path_, Span] = field(default_factory=dict, repr=False)

    def place(self, *path: str | int, key: bool = False) -> Place:
        """Where the value at a path stands; with `key` where its name stands.

        Steps that the file does not have (a field that is missing, a default) are dropped from the end, so the
        nearest enclosing field is named.
        """
        for end in range(len(path), -1, -1):
            step = path[:end]
            by_name = key or (end < len(path) and not isinstance(self._value(step), str))
            for table in (self.keys, self.values) if by_name else (self.values, self.keys):
                if step in table:
                    return self._at(table[step])
        return self._at(Span(0, 0, 0, 0))

    def place_of(self, path: Path_, text: str, position: int, words: str) -> Place:
        """Where words stand that were found at a position of the text at a path, whose lines YAML may have joined.

        When they cannot be told in the file (they run over the end of a line), the place is that of the text.
        """
        start, span = self.place(*path), self.values.get(path)
        if span is None or not words:
            return start
        left = text.count(words, 0, position)
        for number in range(span.line, min(span.end_line, len(self.lines) - 1) + 1):
            line = self.lines[number]
            column = line.find(words, span.column if number == span.line else 0)
            while column >= 0:
                if left == 0:
                    return Place(self.path, number + 1, column + 1, column + 1 + len(words), line)
                left -= 1
                column = line.find(words, column + len(words))
        return start

    def _value(self, path: Path_) -> Data:
        """The data at a path; None where the path leads nowhere."""
        here: Data = self.data
        for step in path:
            if isinstance(here, dict) and isinstance(step, str):
                here = here.get(step)
            elif isinstance(here, list) and isinstance(step, int) and step < len(here):
                here = here[step]
            else:
                return None
        return here

    def _at(self, span: Span) -> Place:
        line = self.lines[span.line] if span.line < len(self.lines) else ""
        if span.end_line != span.line:
            end = len(line.rstrip())
        elif span.end_column == span.column:
            end = span.column + len(_WORD.match(line[span.column :])[0])  # type: ignore[index]  # it matches anything
        else:
            end = span.end_column
        return Place(self.path, span.line + 1, span.column + 1, end + 1, line)


def read_text(path: Path, shown: str, limit: int = MAX_BYTES) -> tuple[str | None, list[Problem]]:
    """A file's text, in NFC, or the reason why it cannot be had.

    Args:
        path: the file.
        shown: how the file is named in problems (relative to the project).
        limit: the largest size in bytes; a larger file is not read at all.
    """
    try:
        size = path.stat().st_size
        if size > limit:
            values = {"size": f"{size / 1e6:.1f} MB", "limit": f"{limit / 1e6:.0f} MB"}
            return None, [Problem(Place(shown), "file-too-large", values)]
        raw = path.read_bytes()
    except OSError as failure:
        said = failure.strerror or str(failure)
        vi, en = next((words for kind, words in _REASONS.items() if isinstance(failure, kind)), (said, said))
        return None, [Problem(Place(shown), "unreadable-file", {"reason_vi": vi, "reason_en": en})]
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None, [Problem(Place(shown), "not-utf8", {"found": "UTF-16"})]
    raw = raw.removeprefix(codecs.BOM_UTF8)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as failure:
        before = raw[: failure.start].decode("utf-8")
        line = before.count("\n")
        column = len(before) - (before.rfind("\n") + 1)
        shown_line = raw.splitlines()[line].decode("utf-8", "replace") if raw.splitlines()[line:] else ""
        place = Place(shown, line + 1, column + 1, column + 2, shown_line)
        return None, [Problem(place, "not-utf8", {"found": f"byte 0x{raw[failure.start]:02X}"})]
    return normalise(text.replace("\r\n", "\n").replace("\r", "\n")), []


def read_yaml(path: Path, shown: str, limit: int = MAX_BYTES) -> tuple[Source, list[Problem]]:
    """Read a YAML file; never raises on what stands in it.

    Returns:
        The source, with `data` None when the file cannot be used, and all problems found.
    """
    text, problems = read_text(path, shown, limit)
    if text is None:
        return Source(shown), problems
    return parse(text, shown)


def parse(text: str, shown: str) -> tuple[Source, list[Problem]]:
    """The same for text at hand."""
    lines = tuple(text.split("\n"))
    control = CONTROL.search(text)
    if control is not None:
        line = text.count("\n", 0, control.start())
        column = control.start() - (text.rfind("\n", 0, control.start()) + 1)
        place = Place(shown, line + 1, column + 1, column + 2, lines[line])
        return Source(shown, lines=lines), [
            Problem(place, "control-character", {"codepoint": f"{ord(control[0]):04X}"})
        ]
    builder = TreeBuilder(shown, lines)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if not builder.take(event):
                break
    except yaml.MarkedYAMLError as failure:
        found = syntax_problem(failure, shown, lines, builder.last_quoted)
        if all(problem.place.line != found.place.line for problem in builder.problems):
            builder.problems.append(found)
        return Source(shown, lines=lines), builder.problems
    except (yaml.YAMLError, RecursionError) as failure:
        builder.problems.append(Problem(Place(shown), "yaml-syntax", {"detail": str(failure)}))
        return Source(shown, lines=lines), builder.problems
    if builder.empty and not builder.problems:
        builder.problems.append(Problem(Place(shown, 1, 1, 1, lines[0]), "empty-file"))
    usable = not builder.problems
    source = Source(shown, builder.root if usable else None, lines, builder.keys, builder.values)
    return source, builder.problems
