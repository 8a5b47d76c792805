"""A page before it gets its frame."""

from __future__ import annotations

from dataclasses import dataclass

from vitreem.language import Lang


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of a page's table of contents."""

    title: str
    anchor: str
    level: int


@dataclass(frozen=True, slots=True)
class WebPage:
    """The body of a page, with what its frame has to know.

    `address` and `alternate` are paths from the site's root; `alternate` is the same page in the other language.
    """

    address: str
    lang: Lang
    alternate: str
    title: str
    description: str
    body: str
    contents: tuple[Heading, ...] = ()
