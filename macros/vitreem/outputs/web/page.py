"""A page before it gets its frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from vitreem.language import Lang


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of a page's table of contents."""

    title: str
    anchor: str
    level: int


@dataclass(frozen=True)
class WebPage:
    """The body of a page, with what its frame has to know.

    `address` and `alternate` are paths from the site's root; `alternate` is the same page in the other language. The
    body is made when it is first asked for, so that addresses can be listed without rendering anything.
    """

    address: str
    lang: Lang
    alternate: str
    title: str
    description: str
    make_body: Callable[[], str] = field(repr=False, compare=False)
    contents: tuple[Heading, ...] = ()

    @cached_property
    def body(self) -> str:
        """The HTML of the page's content."""
        return self.make_body()
