"""A file is read as plain text with places; what YAML would change silently is refused."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from vitreem.problems import Place
from vitreem.yamlfile import read_text, read_yaml
from vitreem.yamlfile.read import parse


def codes(text: str) -> list[str]:
    return [problem.code for problem in parse(text, "a.yml")[1]]


@pytest.mark.parametrize("scalar", ["0111", "12:30", "no", "yes", "1.10", "1_000", "0x1F", "2024-03-22", ".inf", "9,5"])
def test_scalars_stay_text(scalar: str) -> None:
    """Plain YAML would make 73, 750, False and 1.1 of the first of these."""
    assert parse(f"a: {scalar}\nb: [{scalar.replace(',', '.')}]", "a.yml")[0].data == {
        "a": scalar,
        "b": [scalar.replace(",", ".")],
    }


@pytest.mark.parametrize("blank", ["", "~", "null", "Null", "NULL"])
def test_a_blank_is_none_and_quotes_make_it_text(blank: str) -> None:
    assert parse(f'a: {blank}\nb: "{blank}"', "a.yml")[0].data == {"a": None, "b": blank}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: 1\na: 2", "duplicate-key"),
        ("a: &x 1\nb: 2", "anchor-not-allowed"),
        ("a: *x", "anchor-not-allowed"),
        ("a: *Quan trọng", "anchor-not-allowed"),
        ("a: {<<: 1}", "anchor-not-allowed"),
        ("a: !!int 1", "tag-not-allowed"),
        ("a: !Quan trọng", "tag-not-allowed"),
        ("a: 1\n---\nb: 2", "many-documents"),
        ("a:\n\tb: 1", "tab-indent"),
        ('a: "b\nc: 1', "unclosed-quote"),
        ('a: {b: "c, d: "e"}', "unclosed-quote"),
        ('a: "b\nc: "d"', "unclosed-quote"),
        ("a: b: c", "yaml-syntax"),
        ('a: "b" c "d"', "yaml-syntax"),
        ("[a, b]: c", "yaml-syntax"),
        ("a: {b: c", "yaml-syntax"),
        ("", "empty-file"),
        ("# nothing\n", "empty-file"),
        ("a: 1\x07", "control-character"),
        ("a: b\u2028c", "control-character"),
        ('a: "b\\u0007c"', "control-character"),
        ('"b\\x1e": c', "control-character"),
        ("[" * 31 + "]" * 31, "too-deep"),
    ],
)
def test_what_is_refused(text: str, code: str) -> None:
    assert codes(text) == [code]


def test_a_file_with_a_problem_has_no_data() -> None:
    assert parse("a: 1\na: 2", "a.yml")[0].data is None


def test_deep_nesting_is_stopped_early() -> None:
    """Ten thousand brackets cost no stack."""
    assert codes("[" * 10_000) == ["too-deep"]


@pytest.mark.parametrize(
    ("path", "key", "marked"),
    [
        (("a",), False, "một: hai"),
        (("b", 0, "c"), False, "Thạch Đà"),
        (("b", 0, "c"), True, "c"),
        (("b", 0), False, "c"),
        (("b",), True, "b"),
        (("d",), False, "[x, y]"),
        (("d", 1), False, "y"),
        (("a", "missing"), False, "một: hai"),
        (("b", 0, "missing"), False, "c"),
        (("missing", "deeper"), False, "a"),
    ],
)
def test_every_field_has_its_place_also_behind_vietnamese_letters(
    path: tuple[str | int, ...],
    key: bool,
    marked: str,
) -> None:
    """A field that is not there is told at the nearest one around it."""
    source, problems = parse('a: "một: hai"\nb:\n  - c: Thạch Đà\nd: [x, y]\n', "a.yml")
    assert problems == []
    place = source.place(*path, key=key)
    assert place.source_line[place.column - 1 : place.end_column - 1].strip('"') == marked


def test_words_are_found_in_the_line_they_stand_in() -> None:
    text = "số 111 và 111"
    source, _ = parse("a: |\n  gọi\n  số 111 và 111\nb: 111\n", "a.yml")
    at = [source.place_of(("a",), f"gọi\n{text}\n", position, "111") for position in (7, 14)]
    assert [(place.line, place.column, place.end_column) for place in at] == [(3, 6, 9), (3, 13, 16)]


def test_words_that_run_over_a_line_end_are_placed_at_their_text() -> None:
    source, _ = parse("a: >-\n  số 1800\n  1567\n", "a.yml")
    assert source.place_of(("a",), "số 1800 1567", 3, "1800 1567").line == 1


def test_text_is_read_in_composed_form_with_plain_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(codecs.BOM_UTF8 + "a: Tre\u0309 em\r\nb: 1\r".encode())
    assert read_text(path, "a.yml") == ("a: Trẻ em\nb: 1\n", [])


def test_the_limit_is_on_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_text("a: ẻ", encoding="utf-8")
    assert read_text(path, "a.yml", limit=6)[1] == []
    assert [problem.code for problem in read_text(path, "a.yml", limit=5)[1]] == ["file-too-large"]


def test_a_wrong_byte_is_told_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes("đầu: 1\ncuối: ".encode() + b"\xc9")
    source, problems = read_yaml(path, "a.yml")
    assert source.data is None
    assert [(problem.code, problem.place) for problem in problems] == [("not-utf8", Place("a.yml", 2, 7, 8))]
