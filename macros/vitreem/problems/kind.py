"""One entry of the catalogue of problems."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vitreem.language import Lang

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A code and its wording; `{name}` in a sentence is filled from the problem's values."""

    code: str
    severity: Severity
    message: dict[Lang, str]
    remedy: dict[Lang, str]
    why: dict[Lang, str]


def error(code: str, vi: tuple[str, str, str], en: tuple[str, str, str]) -> Kind:
    """An entry that stops the build: (message, remedy, why) in Vietnamese and in English."""
    return _kind(code, "error", vi, en)


def warning(code: str, vi: tuple[str, str, str], en: tuple[str, str, str]) -> Kind:
    """An entry that is shown but does not stop the build."""
    return _kind(code, "warning", vi, en)


def _kind(code: str, severity: Severity, vi: tuple[str, str, str], en: tuple[str, str, str]) -> Kind:
    columns = [{Lang.VI: a, Lang.EN: b} for a, b in zip(vi, en, strict=True)]
    return Kind(code, severity, *columns)
