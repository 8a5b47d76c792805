"""Whatever stands in a file, reading and checking it ends in problems, never in an exception."""

from __future__ import annotations

import dataclasses
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from vitreem.language import LANGS
from vitreem.library import KIND_OF_FILE, Library, load
from vitreem.library.load import _FIELDS, record_files
from vitreem.library_check import check
from vitreem.problems import Problem, render_github, render_json, render_text
from vitreem.vietnamese import normalise
from vitreem.yamlfile import Source, read_yaml
from vitreem.yamlfile.read import parse

PLANS = Path(__file__).resolve().parents[1] / "plans"
VALID = Path(__file__).resolve().parent / "broken/_valid/plans"

YAML_LIKE = st.text(alphabet="abđẻ:-{}[]\"'\n\t #&*!|>%@`,?~0159\\\x00\x85\ufeff\u2028<=", max_size=120)
TEXT = st.text(max_size=40)
SCALARS = st.none() | TEXT | st.sampled_from(["", "0", "111", "2024", "2024-03", "II.1", "true", "null", "each"])
DATA = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3))


def _examined(source: Source, problems: list[Problem]) -> None:
    """Every reader and every check on a source; every way to show what they find."""
    found = list(problems)
    for name, read in KIND_OF_FILE.items():
        records, wrong = read(source)
        found += wrong
        rows = records if isinstance(records, list) else [records] if records else []
        loaded: dict[str, Any] = {_FIELDS[name]: tuple(rows)}
        library = dataclasses.replace(Library(), sources=(source,), **loaded)
        found += check(library)
    _shown(found)


def _shown(problems: list[Problem]) -> None:
    for lang in LANGS:
        assert render_text(problems, lang).count("[") >= len(problems)
        assert render_github(problems, lang).count("\n") == max(0, len(problems) - 1)
    assert len(json.loads(render_json(problems))) == len(problems)


@given(st.binary(max_size=200) | YAML_LIKE.map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(b"\xff\xfea")
@example(b"\xef\xbb\xbf\xc9")
@example(b"a: \xc3")
@example(b"\r\xc3")
def test_any_bytes_can_be_read(raw: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.yml"
        path.write_bytes(raw)
        source, problems = read_yaml(path, "a.yml")
    assert problems or source.data is not None
    _examined(source, problems)


@given(YAML_LIKE)
@example("- *a b")
@example("? [a]\n: b")
@example('{"a": "b" c}')
@example("a: |\n\tb")
@example("%YAML 9.9\n---\na: b")
@example("a: !<!> b")
def test_any_text_can_be_read(text: str) -> None:
    source, problems = parse(text, "a.yml")
    assert problems or source.data is not None
    _examined(source, problems)


@given(DATA)
def test_any_data_can_be_checked(data: Any) -> None:
    source, problems = parse(json.dumps(data), "a.yml")
    _examined(source, problems)


PARTS = st.sampled_from(
    ["", " ", "\t", "\n", "\n\n", "  ", '"', "'", ": ", ":", "- ", "{", "}", "[", "]", ",", "#", "&a ", "*a", "!!int ",
     "~", "null", "0111", "9,5", "12:30", "no", "…", "---\n", "\u200b", "\x07", "|\n", ">-\n", "1800 1567",
     "99/QĐ-TTg", "V-2", "II.1", "\\"]
)  # fmt: skip


@pytest.mark.parametrize("below", ["thi-du/xa-mau-2024.yml", "registry/hotlines.yml", "places/thi-du.yml"])
@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_with_slips_is_read_and_checked(below: str, data: st.DataObject) -> None:
    """Pieces lost, doubled or typed at any place, as slips of the hand are."""
    text = (VALID / below).read_text(encoding="utf-8")
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        lost = data.draw(st.integers(0, 12))
        text = text[:at] + data.draw(PARTS) + text[at + lost :]
    source, problems = parse(text, "a.yml")
    _examined(source, problems)


@pytest.mark.parametrize("below", [path for path in record_files(PLANS) if len(path.parts) > 1], ids=str)
@settings(max_examples=6)
@given(data=st.data())
def test_a_real_file_with_a_slip_is_read_and_checked(below: Path, data: st.DataObject) -> None:
    text = (PLANS / below).read_text(encoding="utf-8")
    at = data.draw(st.integers(0, len(text)))
    text = text[:at] + data.draw(PARTS) + text[at + data.draw(st.integers(0, 60)) :]
    source, problems = parse(text, "a.yml")
    _examined(source, problems)


# No control characters (refused), no surrogates (no text), no letters that the composed form changes.
WORDS = st.text(
    alphabet=st.characters(exclude_categories=["C", "Zl", "Zp"]) | st.sampled_from("\n\t\"'\\: #-"), max_size=40
).map(normalise)


@given(st.dictionaries(WORDS.filter(lambda word: word != "<<"), st.lists(WORDS | st.none(), max_size=4), min_size=1))
def test_valid_data_comes_back_as_text(data: dict[str, list[str | None]]) -> None:
    """JSON is YAML, and what is written as JSON is read unchanged."""
    source, problems = parse(json.dumps(data, ensure_ascii=False), "a.yml")
    assert problems == []
    assert source.data == data


@settings(max_examples=25)
@given(files=st.lists(st.tuples(st.sampled_from(["places/a", "registry/hotlines", "x/p", "campaigns/c"]), YAML_LIKE)))
def test_any_project_can_be_loaded(files: list[tuple[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in [*files, ("registry/published-addresses", "\x85")]:
            suffix = "txt" if "published" in name else "yml"
            path = Path(folder) / f"plans/{name}.{suffix}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8", "surrogatepass"))
        library, problems = load(Path(folder))
        _shown([*problems, *check(library)])
