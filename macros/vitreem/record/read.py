"""From plain data to a model, with every mistake told at its place in the file."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from vitreem.problems import CATALOGUE, Place, Problem
from vitreem.yamlfile import Source

M = TypeVar("M", bound=BaseModel)
Row = TypeVar("Row", bound=BaseModel)
Path = tuple[str | int, ...]

_FOUND: dict[type, tuple[str, str]] = {
    str: ("chữ", "text"),
    list: ("danh sách", "a list"),
    dict: ("nhóm các mục", "a group of fields"),
}
_EXPECTED = {
    "string_type": ("chữ", "text"),
    "list_type": ("danh sách (mỗi dòng bắt đầu bằng “- ”)", "a list (each line beginning with “- ”)"),
    "tuple_type": ("danh sách (mỗi dòng bắt đầu bằng “- ”)", "a list (each line beginning with “- ”)"),
    "model_type": ("nhóm các mục con, dạng tên: giá trị", "a group of fields, name: value"),
    "dict_type": ("nhóm các mục con, dạng tên: giá trị", "a group of fields, name: value"),
}
# Which reading of a union failed, as pydantic names it in a path.
_OF_A_UNION = re.compile(r"(?:literal|function-[a-z]+|constrained-[a-z]+)\[")
_LANGUAGES = {"vi": ("tiếng Việt", "Vietnamese"), "en": ("tiếng Anh", "English")}


@dataclass(frozen=True, slots=True)
class Loaded(Generic[M]):
    """A record with the source it came from; `base` is where it stands when a file holds several."""

    record: M
    source: Source
    base: tuple[str | int, ...] = ()

    def place(self, *path: str | int, key: bool = False) -> Place:
        """Where a field of the record stands."""
        return self.source.place(*self.base, *path, key=key)


def build(model: type[M], source: Source) -> tuple[Loaded[M] | None, list[Problem]]:
    """Make the model of a source's data.

    Returns:
        The record, or None together with one problem for each mistake.
    """
    if source.data is None:
        return None, []
    try:
        return Loaded(model.model_validate(source.data), source), []
    except ValidationError as failure:
        return None, list(_told(model, source, failure.errors(include_url=False)))


def build_rows(
    model: type[M], rows_of: Callable[[M], Sequence[Row]], field: str, source: Source
) -> tuple[list[Loaded[Row]], list[Problem]]:
    """The records of a file that holds a list of them under one field, each with its own place."""
    file, problems = build(model, source)
    rows = rows_of(file.record) if file else ()
    return [Loaded(row, source, (field, number)) for number, row in enumerate(rows)], problems


def _told(model: type[BaseModel], source: Source, errors: list[ErrorDetails]) -> Iterator[Problem]:
    """Each mistake once: what pydantic only concludes from another complaint is left out."""
    meant: set[Path] = set()
    seen: set[tuple[Place, str]] = set()
    for details in sorted(errors, key=lambda details: details["type"] == "missing"):
        path = tuple(step for step in details["loc"] if not _OF_A_UNION.match(str(step)))
        if details["type"] == "missing" and path in meant:
            continue  # the field is there, misspelt
        if details["type"] == "too_short" and details["input"]:
            continue  # nothing is too short, but what is there is wrong
        if details["type"] == "literal_error" and path != details["loc"]:
            continue  # the other reading of the union says what is wrong
        problem = _problem(model, source, details, path)
        if problem.code == "unknown-field" and "suggestion" in problem.values:
            meant.add((*path[:-1], problem.values["suggestion"]))
        if (problem.place, problem.code) not in seen:
            seen.add((problem.place, problem.code))
            yield problem


def _problem(model: type[BaseModel], source: Source, details: ErrorDetails, path: Path) -> Problem:
    """One of pydantic's complaints in our words."""
    kind, found = details["type"], details["input"]
    if kind == "missing":
        return _missing(source, path, found)
    if kind == "extra_forbidden":
        return _extra(model, source, path, found)
    if found is None or kind == "too_short":
        return Problem(source.place(*path, key=found is None), "empty-text")
    if isinstance(found, list | dict) and kind in CATALOGUE:
        kind = "string_type"
    if kind in CATALOGUE:
        return Problem(source.place(*path), kind, {k: str(v) for k, v in (details.get("ctx") or {}).items()})
    if kind in ("too_long", "string_too_long"):
        limit = (details.get("ctx") or {}).get("max_length", len(str(found)))
        return Problem(source.place(*path), "bad-slug", {"value": str(found), "fixed": str(found)[:limit].strip("-")})
    if kind in ("literal_error", "enum"):
        choices = str((details.get("ctx") or {}).get("expected", "")).replace(" or ", ", ").replace("'", "")
        values = {"value": str(found), "choices": choices}
        return Problem(source.place(*path), "wrong-choice", values | suggestion(str(found), choices.split(", ")))
    expected = _EXPECTED.get(kind, (f"kiểu khác ({kind})", f"another type ({kind})"))
    is_ = next((words for type_, words in _FOUND.items() if isinstance(found, type_)), ("thứ khác", "something else"))
    return Problem(
        source.place(*path),
        "wrong-type",
        {"expected_vi": expected[0], "expected_en": expected[1], "found_vi": is_[0], "found_en": is_[1]},
    )


def _missing(source: Source, path: Path, found: Any) -> Problem:
    """A field that is not there, told where its neighbours stand."""
    last = str(path[-1])
    by_name = len(path) > 1 and isinstance(path[-2], str)
    place = source.place(*path[:-1], key=by_name)
    if last in _LANGUAGES and isinstance(found, dict) and set(found) <= {"vi", "en"}:
        vi, en = _LANGUAGES[last]
        return Problem(place, "missing-translation", {"language_vi": vi, "language_en": en, "field": last})
    return Problem(place, "missing-field", {"field": last})


def _extra(model: type[BaseModel], source: Source, path: Path, found: Any) -> Problem:
    """A field that should not be there: misspelt, or the rest of a text that a comma in braces cut in two."""
    last, place = str(path[-1]), source.place(*path, key=True)
    if found is None and not re.match(r"[\"']?\s*:", place.source_line[place.end_column - 1 :]):
        before = re.search(r"([0-9]+),\Z", place.source_line[: place.column - 1])
        if before and last.isdigit():
            place = replace(place, column=before.start() + 1)
            return Problem(place, "bad-number", {"value": f"{before[1]},{last}"})
        return Problem(place, "comma-in-braces", {"field": last})
    known = _known_fields(model, path[:-1])
    return Problem(place, "unknown-field", {"field": last, "known": ", ".join(known)} | suggestion(last, known))


def suggestion(value: str, known: list[str] | tuple[str, ...]) -> dict[str, str]:
    """The known name that a misspelt one most likely meant, as a problem's value; empty when none is near."""
    # "unverified" is near to "verified" by its letters and the opposite by its meaning.
    opposites = {f"un{value}", value.removeprefix("un")} - {value}
    near = difflib.get_close_matches(value, [name for name in known if name not in opposites], n=1, cutoff=0.72)
    return {"suggestion": near[0]} if near and near[0] != value else {}


def _known_fields(model: type[BaseModel], path: tuple[Any, ...]) -> list[str]:
    """The fields of the model at a path, for a "did you mean"."""
    here: type[BaseModel] = model
    for step in path:
        if isinstance(step, int) or step not in here.model_fields:
            continue
        inner = _model_inside(here.model_fields[step].annotation)
        if inner is None:
            return []
        here = inner
    return list(here.model_fields)


def _model_inside(annotation: Any) -> type[BaseModel] | None:
    """The model in an annotation such as `tuple[Clause, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in get_args(annotation):
        inner = _model_inside(argument)
        if inner is not None:
            return inner
    return None
