"""From plain data to a model, with every mistake told at its place in the file."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from vitreem.problems import CATALOGUE, Place, Problem
from vitreem.yamlfile import Source

M = TypeVar("M", bound=BaseModel)

_FOUND = {str: ("chữ", "text"), list: ("danh sách", "a list"), dict: ("nhóm các mục", "a group of fields")}
_EXPECTED = {
    "string_type": ("chữ", "text"),
    "list_type": ("danh sách (mỗi dòng bắt đầu bằng “- ”)", "a list (each line beginning with “- ”)"),
    "tuple_type": ("danh sách (mỗi dòng bắt đầu bằng “- ”)", "a list (each line beginning with “- ”)"),
    "model_type": ("nhóm các mục con, dạng tên: giá trị", "a group of fields, name: value"),
    "dict_type": ("nhóm các mục con, dạng tên: giá trị", "a group of fields, name: value"),
}
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
        return None, [_problem(model, source, details) for details in failure.errors(include_url=False)]


def _problem(model: type[BaseModel], source: Source, details: ErrorDetails) -> Problem:
    """One of pydantic's complaints in our words."""
    path = tuple(details["loc"])
    kind, found, last = details["type"], details["input"], str(path[-1]) if path else ""
    if kind in CATALOGUE:
        return Problem(source.place(*path), kind, {k: str(v) for k, v in (details.get("ctx") or {}).items()})
    if kind == "missing":
        if last in _LANGUAGES and isinstance(found, dict) and set(found) <= {"vi", "en"}:
            vi, en = _LANGUAGES[last]
            values = {"language_vi": vi, "language_en": en, "field": last}
            return Problem(source.place(*path[:-1], key=True), "missing-translation", values)
        return Problem(source.place(*path[:-1]), "missing-field", {"field": last})
    if kind == "extra_forbidden":
        if found is None and " " in last:
            return Problem(source.place(*path, key=True), "comma-in-braces", {"field": last})
        known = _known_fields(model, path[:-1])
        values = {"field": last, "known": ", ".join(known)}
        return Problem(source.place(*path, key=True), "unknown-field", values | suggestion(last, known))
    if kind in ("literal_error", "enum"):
        choices = str((details.get("ctx") or {}).get("expected", "")).replace(" or ", ", ").replace("'", "")
        values = {"value": str(found), "choices": choices}
        return Problem(source.place(*path), "wrong-choice", values | suggestion(str(found), choices.split(", ")))
    if found is None:
        return Problem(source.place(*path), "empty-text")
    expected = _EXPECTED.get(kind, (f"kiểu khác ({kind})", f"another type ({kind})"))
    is_ = _FOUND.get(type(found), (str(type(found).__name__),) * 2)
    return Problem(
        source.place(*path),
        "wrong-type",
        {"expected_vi": expected[0], "expected_en": expected[1], "found_vi": is_[0], "found_en": is_[1]},
    )


def suggestion(value: str, known: list[str] | tuple[str, ...]) -> dict[str, str]:
    """The known name that a misspelt one most likely meant, as a problem's value; empty when none is near."""
    near = difflib.get_close_matches(value, known, n=1, cutoff=0.72)
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
