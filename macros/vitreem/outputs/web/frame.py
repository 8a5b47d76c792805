"""What surrounds a page's body: navigation, the hotline bar, the switch to the other language.

The theme's templates and our plain frame are given the same `Frame`, so both say the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from vitreem import addresses
from vitreem.hotline import Hotline
from vitreem.language import Lang
from vitreem.library import Library
from vitreem.outputs.web.context import PageContext
from vitreem.outputs.web.environment import environment

_NAV: tuple[addresses.Section, ...] = ("search", "places", "plans", "campaigns", "hotlines", "about")


@dataclass(frozen=True, slots=True)
class NavItem:
    """An entry of the main navigation."""

    title: str
    href: str
    here: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame of one page; links are relative to it."""

    lang: Lang
    word: Callable[[str], str]
    nav: tuple[NavItem, ...]
    home: str
    places: str
    search: str
    hotlines: str
    data: str
    about: str
    switch: str
    alternates: tuple[tuple[str, str], ...]
    child_line: Hotline
    emergency: tuple[Hotline, ...]
    style: str

    @property
    def header(self) -> Markup:
        """What stands above the page's body."""
        return _part("header", self)

    @property
    def footer(self) -> Markup:
        """What stands below it, and the bar within reach of the thumb."""
        return _part("footer", self)


def _part(name: str, frame: Frame) -> Markup:
    """A macro of `frame_pieces.html`; rendered by us, since a theme's environment does not escape."""
    module = environment().get_template("frame_pieces.html").module
    made: Markup = getattr(module, name)(frame)
    return made


def frame_of(library: Library, lang: Lang, address: str, alternate: str, base_path: str | None = None) -> Frame:
    """The frame of the page at an address.

    Args:
        library: the records.
        lang: the page's language.
        address: where it stands.
        alternate: where the same page stands in the other language.
        base_path: for a page whose links cannot be relative (see `PageContext`).
    """
    page = PageContext(library, lang, address, base_path)
    both = {lang: address, lang.other: alternate}
    return Frame(
        lang=lang,
        word=page.word,
        nav=tuple(
            NavItem(page.word(f"nav.{name}"), page.section(name), address.startswith(addresses.section(name, lang)))
            for name in _NAV
        ),
        home=page.section("home"),
        places=page.section("places"),
        search=page.section("search"),
        hotlines=page.section("hotlines"),
        data=page.section("data"),
        about=page.section("about"),
        switch=page.link(alternate),
        alternates=tuple((each.value, both[each]) for each in Lang),
        child_line=library.child_line,
        emergency=tuple(
            line for line in library.hotlines.values() if line.kind in ("police", "fire", "ambulance") and line.live
        ),
        style=page.link("assets/stylesheets/vitreem.css"),
    )
