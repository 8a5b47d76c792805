"""A problem and the place it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from vitreem.language import Lang
from vitreem.problems.catalogue import CATALOGUE, Kind


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of one line in a file; line and columns count from 1, in characters."""

    path: str
    line: int = 1
    column: int = 1
    end_column: int = 0
    source_line: str = field(default="", compare=False)

    @property
    def width(self) -> int:
        """How many carets to draw under the line; at least one."""
        return max(1, self.end_column - self.column)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: where it is, what it is, and the words that fill its sentences.

    Raises:
        KeyError: the code is not in the catalogue (a mistake of ours, not of an author).
    """

    place: Place
    code: str
    values: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        _ = CATALOGUE[self.code]

    @property
    def kind(self) -> Kind:
        """The catalogue entry: severity and wording."""
        return CATALOGUE[self.code]

    def message(self, lang: Lang) -> str:
        """What is wrong, in one sentence."""
        return self.kind.message[lang].format_map(self._words(lang))

    def remedy(self, lang: Lang) -> str:
        """What to do about it."""
        suggestion = self.values.get("suggestion")
        if suggestion:
            asked = "có phải ý bạn là" if lang is Lang.VI else "did you mean"
            return f'{asked} "{suggestion}"?'
        return self.kind.remedy[lang].format_map(self._words(lang))

    def _words(self, lang: Lang) -> dict[str, str]:
        """Values for one language: a key ending in "_vi" or "_en" speaks for that language only."""
        own, suffix = {}, f"_{lang.value}"
        for key, value in self.values.items():
            own[key.removesuffix(suffix)] = value
        return own

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        """By file, then by place in it."""
        return (self.place.path, self.place.line, self.place.column, self.code)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any problem stops the build."""
    return any(problem.kind.severity == "error" for problem in problems)
