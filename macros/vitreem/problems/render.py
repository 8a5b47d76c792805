"""Problems as text for people, JSON for programs, and annotations for GitHub."""

from __future__ import annotations

import json
from collections.abc import Sequence

from vitreem.language import Lang
from vitreem.problems.model import Problem

_SHOWN = 160


def _excerpt(problem: Problem) -> tuple[str, int]:
    """The line with the problem, cut around it when very long, and where its first caret stands (from 0)."""
    place = problem.place
    line = place.source_line.replace("\t", " ")
    start = place.column - 1
    if len(line) <= _SHOWN:
        return line, start
    cut = max(0, start - _SHOWN // 3)
    head = "…" if cut else ""
    tail = "…" if cut + _SHOWN < len(line) else ""
    return head + line[cut : cut + _SHOWN] + tail, start - cut + len(head)


def render_one(problem: Problem, lang: Lang) -> str:
    """One problem as three or four lines: place, sentence, the line with carets, what to do."""
    place, kind = problem.place, problem.kind
    head = f"{place.path}:{place.line}:{place.column}: {kind.severity}[{problem.code}]: {problem.message(lang)}"
    remedy = problem.remedy(lang)
    if not place.source_line.strip():
        return f"{head}\n   {remedy}" if remedy else head
    line, start = _excerpt(problem)
    number = str(place.line)
    gutter = " " * len(number)
    carets = "^" * min(place.width, max(1, len(line) - start))
    return f"{head}\n   {number} | {line}\n   {gutter} | {' ' * start}{carets}" + (f"   {remedy}" if remedy else "")


def summary(problems: Sequence[Problem], lang: Lang) -> str:
    """How many errors and warnings, in one line."""
    errors = sum(problem.kind.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    if lang is Lang.VI:
        return f"{errors} lỗi, {warnings} cảnh báo"
    return f"{errors} error{'s' * (errors != 1)}, {warnings} warning{'s' * (warnings != 1)}"


def render_text(problems: Sequence[Problem], lang: Lang) -> str:
    """All problems in order of file and place, one blank line between them."""
    return "\n\n".join(render_one(problem, lang) for problem in sorted(problems, key=lambda p: p.sort_key))


def render_json(problems: Sequence[Problem]) -> str:
    """All problems as a JSON array, both languages in each."""
    rows = [
        {
            "path": problem.place.path,
            "line": problem.place.line,
            "column": problem.place.column,
            "end_column": problem.place.end_column or problem.place.column + 1,
            "severity": problem.kind.severity,
            "code": problem.code,
            "message": {lang.value: problem.message(lang) for lang in Lang},
            "remedy": {lang.value: problem.remedy(lang) for lang in Lang},
        }
        for problem in sorted(problems, key=lambda p: p.sort_key)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _escape(text: str, *, in_property: bool = False) -> str:
    """GitHub's escaping for workflow commands."""
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if in_property else text


def render_github(problems: Sequence[Problem], lang: Lang) -> str:
    """All problems as GitHub workflow commands, which show beside the lines of a pull request."""
    rows = []
    for problem in sorted(problems, key=lambda p: p.sort_key):
        place = problem.place
        where = f"file={_escape(place.path, in_property=True)},line={place.line},col={place.column}"
        text = f"{problem.message(lang)} {problem.remedy(lang)}".strip()
        rows.append(f"::{problem.kind.severity} {where},title={problem.code}::{_escape(text)}")
    return "\n".join(rows)
