"""The macros that writers call in Markdown: `{{ hotline("111") }}`, `{{ plan_card("…") }}`, and their kin.

Each takes ids and gives HTML; an id that does not exist raises `MacroMistake`, which becomes a problem with the line.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from markupsafe import Markup, escape

from vitreem import addresses
from vitreem.authoring.mistake import MacroMistake
from vitreem.outputs.web.context import PageContext, render_macro
from vitreem.plan import Plan
from vitreem.record import suggestion

T = TypeVar("T")
Key = TypeVar("Key", bound=Hashable)


def _pick(known: Mapping[Key, T], key: Key, vi: str, en: str) -> T:
    if key in known:
        return known[key]
    near = suggestion(str(key), [str(one) for one in known]).get("suggestion")
    hint_vi, hint_en = (f'; có phải ý bạn là "{near}"?', f'; did you mean "{near}"?') if near else ("", "")
    raise MacroMistake(f'không có {vi} "{key}"{hint_vi}', f'there is no {en} "{key}"{hint_en}')


@dataclass(frozen=True)
class Macros:
    """All macros, for one page."""

    page: PageContext

    def hotline(self, line_id: str = "111") -> Markup:
        """A telephone number that can be dialled, in running text."""
        line = _pick(self.page.library.hotlines, line_id, "đường dây nóng", "hotline")
        if line.status == "replaced":
            raise MacroMistake(f'số "{line.number}" đã ngừng dùng', f'the number "{line.number}" is out of use')
        return render_macro("pieces.html", "phone", self.page, line)

    def hotline_card(self, line_id: str = "111") -> Markup:
        """Everything known about a telephone number."""
        line = _pick(self.page.library.hotlines, line_id, "đường dây nóng", "hotline")
        return render_macro("pieces.html", "hotline_card", self.page, line)

    def search_link(self, text: str) -> Markup:
        """A wide link to the search page, in the place where readers look for a search box."""
        return Markup('<p><a class="v-search-link" href="{}">{}</a></p>').format(self.page.section("search"), text)

    def danger_now(self) -> Markup:
        """Whom to call when a child is in danger right now, as large buttons."""
        return render_macro("pieces.html", "danger_now", self.page)

    def theme(self, year: int) -> Markup:
        """The theme of a year's Action Month, linked to its page."""
        campaign = _pick(self.page.library.campaigns, year, "Tháng hành động năm", "Action Month of")
        link = self.page.link(addresses.campaign(year, self.page.lang))
        return Markup('<a class="v-theme" href="{}">{}</a>').format(link, campaign.theme[self.page.lang])

    def latest_theme(self) -> Markup:
        """The theme of the newest Action Month on the site, with its year."""
        campaigns = self.page.library.campaigns
        if not campaigns:
            raise MacroMistake("chưa có Tháng hành động nào", "there is no Action Month yet")
        return render_macro("home_pieces.html", "theme_card", self.page, next(iter(campaigns.values())))

    def slogan(self, year: int, slogan_id: str) -> Markup:
        """One slogan."""
        campaign = _pick(self.page.library.campaigns, year, "Tháng hành động năm", "Action Month of")
        slogan = _pick({s.id: s for s in campaign.slogans}, slogan_id, "khẩu hiệu", "slogan")
        return Markup("<q>{}</q>").format(slogan.text[self.page.lang])

    def slogans(self, year: int) -> Markup:
        """All slogans of a year as a list."""
        campaign = _pick(self.page.library.campaigns, year, "Tháng hành động năm", "Action Month of")
        rows = Markup("").join(Markup("<li>{}</li>").format(s.text[self.page.lang]) for s in campaign.slogans)
        return Markup('<ul class="v-slogans">{}</ul>').format(rows)

    def plan_card(self, slug: str) -> Markup:
        """A plan in a few lines, linked to its page."""
        plan = _pick(self.page.library.plans, slug, "kế hoạch", "plan")
        return render_macro("pieces.html", "plan_card", self.page, plan)

    def newest_plans(self, count: int = 3) -> Markup:
        """The newest plans as cards."""
        plans = list(self.page.library.plans.values())[:count]
        cards = Markup("").join(render_macro("pieces.html", "plan_card", self.page, plan) for plan in plans)
        return Markup('<div class="v-cards">{}</div>').format(cards)

    def targets_table(self, slug: str) -> Markup:
        """A plan's targets as a table."""
        return render_macro("pieces.html", "targets_table", self.page, self._plan(slug))

    def deadlines(self, slug: str) -> Markup:
        """A plan's report deadlines: who, to whom, by when."""
        return render_macro("pieces.html", "reports", self.page, self._plan(slug))

    def plan_link(self, slug: str, clause: str = "", text: str = "") -> Markup:
        """A link to a plan, or to one of its clauses."""
        plan = self._plan(slug)
        if clause:
            _pick({c.id: c for c in plan.clauses}, clause, f"mục ở kế hoạch {slug}", f"clause in plan {slug}")
        link = self.page.plan(plan, addresses.clause_anchor(plan, clause) if clause else "")
        return Markup('<a href="{}">{}</a>').format(link, text or plan.title[self.page.lang])

    def place_link(self, slug: str, text: str = "") -> Markup:
        """A link to a place."""
        place = _pick(self.page.library.places, slug, "địa phương", "place")
        return Markup('<a href="{}">{}</a>').format(self.page.place(place), text or place.name[self.page.lang])

    def section_link(self, name: addresses.Section, text: str = "") -> Markup:
        """A link to a main section: places, plans, campaigns, hotlines, about, data."""
        known: Collection[str] = ("home", "places", "plans", "campaigns", "hotlines", "about", "data", "search")
        _pick({one: one for one in known}, name, "mục chính", "section")
        return Markup('<a href="{}">{}</a>').format(self.page.section(name), text or escape(name))

    def home_places(self) -> Markup:
        """The places that have plans, as a list of links with what they are called today."""
        return render_macro("home_pieces.html", "places_list", self.page)

    def open_data_files(self) -> Markup:
        """The files of open data with their addresses."""
        return render_macro("home_pieces.html", "data_files", self.page)

    def problem_codes(self) -> Markup:
        """Every code of `vitreem check` with its sentence and remedy."""
        return render_macro("home_pieces.html", "problem_codes", self.page)

    def _plan(self, slug: str) -> Plan:
        return _pick(self.page.library.plans, slug, "kế hoạch", "plan")

    def all(self) -> dict[str, Callable[..., Markup]]:
        """Every macro by its name in Markdown."""
        names = [name for name in vars(type(self)) if not name.startswith("_") and name not in ("all", "page")]
        return {name: getattr(self, name) for name in names}


MACRO_NAMES = tuple(name for name in vars(Macros) if not name.startswith("_") and name not in ("all", "page"))
