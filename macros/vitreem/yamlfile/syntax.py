"""What the YAML parser complains of, in words of ours and placed where the author has to look."""

from __future__ import annotations

import re

import yaml

from vitreem.problems import Place, Problem
from vitreem.yamlfile.events import Span

# The parser's complaint, and the same in both languages; other complaints are told in the parser's own words.
_DETAILS = (
    (
        "mapping values are not allowed",
        'có dấu ":" ở chỗ không chờ đợi',
        'there is a ":" where none is expected',
    ),
    (
        "did not find expected '-' indicator",
        'dòng này phải bắt đầu bằng "- " như các dòng khác của danh sách, hoặc thụt lề sâu hơn',
        'this line should begin with "- " like the others of its list, or be indented further',
    ),
    (
        "did not find expected key",
        "thụt lề ở đây không khớp với các dòng trước",
        "the indentation does not agree with the lines before",
    ),
    (
        "could not find expected ':'",
        'dòng này thiếu dấu ":" sau tên mục',
        'a name on this line lacks its ":"',
    ),
    (
        "found character that cannot start any token",
        "chữ không thể bắt đầu bằng ký tự này nếu không có dấu nháy",
        "text cannot begin with this character unless it is in quotes",
    ),
    (
        "block sequence entries are not allowed",
        'dấu "- " đứng ở chỗ không chờ đợi',
        'there is a "- " where none is expected',
    ),
    (
        "found unknown escape character",
        'dấu "\\" trong dấu nháy kép có nghĩa riêng; hãy dùng dấu nháy đơn',
        'a "\\" inside double quotes has a meaning of its own; use single quotes',
    ),
)
_UNCLOSED_BRACKET = ('dấu "{}" mở ở đây không được đóng', 'the "{}" opened here is never closed')
_AFTER_QUOTE = (
    "chữ còn tiếp sau dấu nháy đóng; dấu nháy nằm trong câu phải viết là “ ”",
    "text goes on after the closing quote; write quotes inside a text as “ ”",
)


def syntax_problem(
    failure: yaml.MarkedYAMLError, shown: str, lines: tuple[str, ...], last_quoted: Span | None
) -> Problem:
    """A scanner's or parser's complaint as a problem.

    Args:
        failure: the complaint.
        shown: how the file is named.
        lines: its lines.
        last_quoted: where the text in quotes stands that was read last, just before the complaint.
    """
    context, detail = failure.context or "", failure.problem or "?"
    opened, here = _start(failure.context_mark, lines), _start(failure.problem_mark, lines)
    if "quoted scalar" in context and "escape" not in detail:
        place = _place(shown, lines, *opened)
        quote = place.source_line[place.column - 1 : place.column] or '"'
        return Problem(place, "unclosed-quote", {"quote": quote})
    if last_quoted is not None and _follows(last_quoted, here, lines):
        return _after_quote(shown, lines, last_quoted, here)
    tabs = re.match(r" *(\t+)", lines[here[0]])
    if tabs is not None:
        return Problem(_place(shown, lines, here[0], tabs.start(1), tabs.end(1)), "tab-indent")
    for word, code in (("tag", "tag-not-allowed"), ("anchor", "anchor-not-allowed"), ("alias", "anchor-not-allowed")):
        if f"scanning an {word}" in context or f"scanning a {word}" in context:
            return _refused(shown, lines, opened, code)
    if "parsing a flow" in context and (here[0] != opened[0] or here[1] >= len(lines[here[0]].rstrip())):
        bracket = lines[opened[0]][opened[1] : opened[1] + 1]
        vi, en = (sentence.format(bracket) for sentence in _UNCLOSED_BRACKET)
        return Problem(_place(shown, lines, *opened), "yaml-syntax", {"detail_vi": vi, "detail_en": en})
    vi, en = next(((vi, en) for said, vi, en in _DETAILS if said in detail), (f"{context} {detail}".strip(),) * 2)
    return Problem(_place(shown, lines, *here), "yaml-syntax", {"detail_vi": vi, "detail_en": en})


def _start(mark: yaml.Mark | None, lines: tuple[str, ...]) -> tuple[int, int]:
    """Line and column of a mark, from 0, inside the file."""
    number = min(mark.line if mark else 0, len(lines) - 1)
    return number, mark.column if mark and mark.line == number else 0


def _place(shown: str, lines: tuple[str, ...], line: int, column: int, end: int | None = None) -> Place:
    return Place(shown, line + 1, column + 1, (column + 1 if end is None else end) + 1, lines[line])


def _follows(quoted: Span, here: tuple[int, int], lines: tuple[str, ...]) -> bool:
    """Whether a place stands right behind a text in quotes, on its last line."""
    line, column = here
    return line == quoted.end_line and not lines[line][quoted.end_column : column].strip()


def _after_quote(shown: str, lines: tuple[str, ...], quoted: Span, here: tuple[int, int]) -> Problem:
    """A quote that closed too early: because its own end is missing, or because quotes stand inside the text."""
    line, column = quoted.line, quoted.column
    quote = lines[line][column : column + 1]
    if quoted.end_line > line or lines[line].count(quote) % 2:
        return Problem(_place(shown, lines, line, column), "unclosed-quote", {"quote": quote})
    vi, en = _AFTER_QUOTE
    return Problem(_place(shown, lines, *here), "yaml-syntax", {"detail_vi": vi, "detail_en": en})


def _refused(shown: str, lines: tuple[str, ...], opened: tuple[int, int], code: str) -> Problem:
    """A tag, anchor or alias that is not even well formed: usually text beginning with "!", "&" or "*"."""
    line, column = opened
    word = re.match(r"[^\s,\]}]*", lines[line][column:])
    name = word[0] if word else ""
    return Problem(_place(shown, lines, line, column, column + max(1, len(name))), code, {"name": name})
