"""From the parser's events to plain data, refusing what YAML would change silently."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from vitreem.problems import Place, Problem

MAX_DEPTH = 30
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\u200b\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that no text may hold, typed or written as an escape."""
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Span(NamedTuple):
    """A stretch of a file, counted from 0."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(slots=True)
class _Open:
    """A list or mapping being filled."""

    data: Any
    path: tuple[str | int, ...]
    key: str | None = None


@dataclass(slots=True)
class TreeBuilder:
    """Takes events in order and grows `root`, with the span of every key and value by path."""

    shown: str
    lines: tuple[str, ...]
    root: Any = None
    keys: dict[tuple[str | int, ...], Span] = field(default_factory=dict)
    values: dict[tuple[str | int, ...], Span] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    empty: bool = True
    last_quoted: Span | None = None
    """Where the last scalar stands, if it is in quotes."""
    _stack: list[_Open] = field(default_factory=list)
    _documents: int = 0

    def take(self, event: Any) -> bool:
        """Take one event; False when reading on makes no sense."""
        if isinstance(event, yaml.ScalarEvent):
            self._refuse(event)
            self._scalar(event)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._refuse(event)
            return self._open(event)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._close(event)
        elif isinstance(event, yaml.AliasEvent):
            self._problem(event, "anchor-not-allowed", name=f"*{event.anchor}")
            self._put(None, event, is_key_allowed=True)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._problem(event, "many-documents")
                return False
        return True

    def _refuse(self, event: Any) -> None:
        """Anchors and tags, which YAML allows and we do not."""
        if event.anchor is not None:
            self._problem(event, "anchor-not-allowed", name=f"&{event.anchor}")
        if event.tag is not None:
            self._problem(event, "tag-not-allowed", name=event.tag)

    def _scalar(self, event: Any) -> None:
        plain = event.style is None or event.style == ""
        value = None if plain and event.value in _NULLS else event.value
        if not plain and (control := CONTROL.search(event.value)):
            self._problem(event, "control-character", codepoint=f"{ord(control[0]):04X}")
        self.last_quoted = _span(event) if event.style in ("'", '"') else None
        if self._documents == 1 and not self._stack:
            self.empty = value is None
        self._put(value, event, is_key_allowed=True)

    def _open(self, event: Any) -> bool:
        self.empty = False
        data: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._put(data, event, is_key_allowed=False)
        if path is None:
            return False
        self._stack.append(_Open(data, path))
        if len(self._stack) > MAX_DEPTH:
            self._problem(event, "too-deep", limit=str(MAX_DEPTH))
            return False
        return True

    def _close(self, event: Any) -> None:
        """The end of a list or mapping; in brackets, its span reaches to the closing one."""
        path = self._stack.pop().path
        start, end = self.values[path], _span(event)
        if (start.line, start.column) != (start.end_line, start.end_column):
            self.values[path] = Span(start.line, start.column, end.end_line, end.end_column)

    def _put(self, value: Any, event: Any, *, is_key_allowed: bool) -> tuple[str | int, ...] | None:
        """Put a value where it belongs; returns its path, or None where reading must stop."""
        span = _span(event)
        if not self._stack:
            self.root = value
            self.values[()] = span
            return ()
        top = self._stack[-1]
        if isinstance(top.data, list):
            path = (*top.path, len(top.data))
            top.data.append(value)
        elif top.key is None:
            if not is_key_allowed:
                vi, en = "danh sách hay nhóm mục không thể làm tên mục", "a list or mapping cannot be a name"
                self._problem(event, "yaml-syntax", detail_vi=vi, detail_en=en)
                return None
            self._take_key(top, value, event)
            return top.path
        else:
            path = (*top.path, top.key)
            top.data[top.key] = value
            top.key = None
        self.values[path] = span
        return path

    def _take_key(self, top: _Open, value: Any, event: Any) -> None:
        key = value if isinstance(value, str) else getattr(event, "value", "") or "~"
        path = (*top.path, key)
        if key == "<<":
            self._problem(event, "anchor-not-allowed", name="<<")
        elif key in top.data:
            first = self.keys[path].line + 1
            self._problem(event, "duplicate-key", key=key, first=str(first))
        top.key = key
        self.keys.setdefault(path, _span(event))

    def _problem(self, event: Any, code: str, **values: str) -> None:
        span = _span(event)
        line = self.lines[span.line] if span.line < len(self.lines) else ""
        end = span.end_column if span.end_line == span.line else span.column + 1
        place = Place(self.shown, span.line + 1, span.column + 1, end + 1, line)
        self.problems.append(Problem(place, code, values))


def _span(event: Any) -> Span:
    start, end = event.start_mark, event.end_mark
    return Span(start.line, start.column, end.line, end.column)
