"""The JSON Schemas that help staff while they type: fresh, true to the real files, named in each of them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from vitreem.library.load import KIND_OF_FILE, kind_of, record_files
from vitreem.outputs.open_data import schema_files

ROOT = Path(__file__).resolve().parent.parent.parent
PLANS = ROOT / "plans"
FILES = [path.as_posix() for path in record_files(PLANS)]
SCHEMAS = dict(schema_files())


class _EditorLoader(yaml.SafeLoader):
    """YAML as editors read it: version 1.2, in which a date is text and `no` is a word."""


_EditorLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    _EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), list(_first))


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_EditorLoader)  # noqa: S506 - a safe loader of our own


def _validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMAS[f"{kind}.schema.json"]))


def _kind(path: str) -> str:
    kind = kind_of(Path(path))
    assert kind is not None
    return kind


def test_there_is_one_for_each_kind_of_file() -> None:
    assert set(SCHEMAS) == {f"{kind}.schema.json" for kind in KIND_OF_FILE}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_one_in_the_repository_is_fresh(name: str) -> None:
    """`vitreem schemas` writes it."""
    assert (PLANS / "schemas" / name).read_text(encoding="utf-8") == SCHEMAS[name]


def test_no_other_lies_there() -> None:
    assert {path.name for path in (PLANS / "schemas").iterdir()} == set(SCHEMAS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_is_a_schema(name: str) -> None:
    schema = json.loads(SCHEMAS[name])
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("path", FILES)
def test_every_real_file_is_right_by_its_schema(path: str) -> None:
    errors = _validator(_kind(path)).iter_errors(_read(PLANS / path))
    assert [f"{error.json_path}: {error.message}"[:200] for error in errors] == []


@pytest.mark.parametrize("path", FILES)
def test_every_file_names_its_schema_in_its_first_line(path: str) -> None:
    first = (PLANS / path).read_text(encoding="utf-8").partition("\n")[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert named is not None, first
    schema = ((PLANS / path).parent / named[1]).resolve()
    assert schema == (PLANS / "schemas" / f"{_kind(path)}.schema.json").resolve()
    assert schema.is_file()


@pytest.mark.parametrize("path", FILES)
def test_a_misspelt_field_is_refused_while_typing(path: str) -> None:
    data = _read(PLANS / path)
    name = next(iter(data))
    data[f"{name}x"] = data.pop(name)
    assert list(_validator(_kind(path)).iter_errors(data)) != []


# Mistakes deeper in a file: the file, the way to a field, and what a hand makes of it (None: it is left out).
SPOILT: list[tuple[str, tuple[str | int, ...], object]] = [
    ("long-an/2021-2030.yml", ("clauses", 0, "txt"), {}),
    ("long-an/2021-2030.yml", ("clauses", 0, "text", "en"), None),
    ("long-an/2021-2030.yml", ("level",), "city"),
    ("long-an/2021-2030.yml", ("number",), None),
    ("long-an/2021-2030.yml", ("signed", "date"), "3/2021"),
    ("places/lang-son.yml", ("places", 0, "level"), "huyện"),
    ("campaigns/2024.yml", ("start",), "tháng 6"),
    ("registry/hotlines.yml", ("hotlines", 0, "checked_on"), None),
    ("registry/bodies.yml", ("bodies", 0, "name", "en"), None),
    ("registry/documents.yml", ("documents", 0, "nummber"), "1/KH"),
    ("registry/glossary.yml", ("terms",), {}),
]


@pytest.mark.parametrize(("path", "way", "value"), SPOILT)
def test_a_mistake_deep_in_a_file_is_refused_too(path: str, way: tuple[str | int, ...], value: object) -> None:
    data = _read(PLANS / path)
    here = data
    for step in way[:-1]:
        here = here[step]
    if value is None:
        del here[way[-1]]
    else:
        here[way[-1]] = value
    assert list(_validator(_kind(path)).iter_errors(data)) != []


def test_fields_are_explained_in_vietnamese() -> None:
    fields = json.loads(SCHEMAS["plan.schema.json"])["properties"]
    assert fields["summary"]["description"] == "Hai ba câu dễ hiểu cho người dân"
    assert json.loads(SCHEMAS["plan.schema.json"])["title"] == "Kế hoạch của một địa phương"
