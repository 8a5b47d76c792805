"""What every template of a page can use: its language, its words, and links from where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from vitreem import addresses
from vitreem.language import Lang
from vitreem.library import Library
from vitreem.outputs.web.environment import environment
from vitreem.outputs.web.words import word
from vitreem.place import Place
from vitreem.plan import Plan


@dataclass(frozen=True)
class PageContext:
    """A page's language and address, and what follows from them.

    `base_path` is the path of the site's root on its host ("/" or "/folder/"), for a page that is shown at addresses
    not its own, as the page "not found" is: its links begin there. Every other page has None and links relatively.
    """

    library: Library
    lang: Lang
    address: str
    base_path: str | None = None

    def link(self, to: str) -> str:
        """The link from this page to an address."""
        return addresses.relative(to, self.address) if self.base_path is None else self.base_path + to

    def plan(self, plan: Plan, anchor: str = "") -> str:
        """The link to a plan, or to one of its clauses."""
        to = addresses.plan(plan.slug, self.lang)
        return self.link(f"{to}#{anchor}" if anchor else to)

    def place(self, place: Place) -> str:
        """The link to a place."""
        return self.link(addresses.place(place.slug, self.lang))

    def section(self, name: addresses.Section) -> str:
        """The link to a section's index page."""
        return self.link(addresses.section(name, self.lang))

    def word(self, key: str) -> str:
        """Our own words in the page's language."""
        return word(key, self.lang)

    def place_of(self, plan: Plan) -> Place:
        """The place that issued a plan."""
        return self.library.places[plan.place]


def render(template: str, page: PageContext, **values: Any) -> str:
    """A template's text for a page; `t` gives words, `page` links, `library` and `lang` the rest."""
    return environment().get_template(template).render(_context(page) | values)


def render_macro(template: str, name: str, page: PageContext, *args: Any) -> Markup:
    """One macro of a template, called as templates call it."""
    module = environment().get_template(template).make_module(_context(page))
    macro: Callable[..., Markup] = getattr(module, name)
    return macro(*args)


def _context(page: PageContext) -> dict[str, Any]:
    return {"page": page, "library": page.library, "lang": page.lang, "t": page.word}
