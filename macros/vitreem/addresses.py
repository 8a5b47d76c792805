"""Every address of the site, decided once: pages, anchors, files of data.

An address is a path from the site's root without a leading slash ("ke-hoach/long-an-2021-2030/"); the site may be
served from a folder, so pages link to each other relatively.
"""

from __future__ import annotations

import posixpath
from typing import Literal

from vitreem.language import Lang
from vitreem.plan.model import PREAMBLE, RECIPIENTS, Plan
from vitreem.vietnamese import slug

Section = Literal["home", "places", "plans", "campaigns", "hotlines", "about", "data", "search"]

_SECTIONS: dict[Section, dict[Lang, str]] = {
    "home": {Lang.VI: "", Lang.EN: "en/"},
    "places": {Lang.VI: "dia-phuong/", Lang.EN: "en/places/"},
    "plans": {Lang.VI: "ke-hoach/", Lang.EN: "en/plans/"},
    "campaigns": {Lang.VI: "thang-hanh-dong/", Lang.EN: "en/action-month/"},
    "hotlines": {Lang.VI: "duong-day-nong/", Lang.EN: "en/hotlines/"},
    "about": {Lang.VI: "gioi-thieu/", Lang.EN: "en/about/"},
    "data": {Lang.VI: "du-lieu-mo/", Lang.EN: "en/open-data/"},
    "search": {Lang.VI: "tim-kiem/", Lang.EN: "en/search/"},
}

PLANS_INDEX = "data/plans.json"
CAMPAIGNS = "data/campaigns.json"


def section(name: Section, lang: Lang) -> str:
    """The index page of a section."""
    return _SECTIONS[name][lang]


def plan(plan_slug: str, lang: Lang) -> str:
    """A plan's page."""
    return f"{section('plans', lang)}{plan_slug}/"


def place(place_slug: str, lang: Lang) -> str:
    """A place's page."""
    return f"{section('places', lang)}{place_slug}/"


def campaign(year: int, lang: Lang) -> str:
    """The page of one year's Action Month."""
    return f"{section('campaigns', lang)}{year}/"


def plan_data(plan_slug: str) -> str:
    """A plan's open data."""
    return f"data/plans/{plan_slug}.json"


def table(name: str) -> str:
    """A table of open data: targets, tasks, deadlines, slogans, hotlines or places."""
    return f"data/{name}.csv"


def anchor(clause_id: str) -> str:
    """A clause's anchor, the same in both languages: "III.5" → "iii-5"; the preamble "mo-dau"."""
    if clause_id == PREAMBLE:
        return "mo-dau"
    if clause_id == RECIPIENTS:
        return "noi-nhan"
    return slug(clause_id)


def clause_anchor(record: Plan, clause_id: str) -> str:
    """A clause's anchor on its plan's page.

    The second part V of a plan ("V-2") and the second clause of part V ("V.2") would share "#v-2". The part keeps it;
    the clause then keeps its dot: "#v.2".
    """
    own = anchor(clause_id)
    taken = "." in clause_id and any("-" in clause.id and anchor(clause.id) == own for clause in record.clauses)
    return clause_id.lower() if taken else own


def target_anchor(target_id: str) -> str:
    """A target's row in the table of targets."""
    return f"chi-tieu-{slug(target_id)}"


def relative(to: str, start: str) -> str:
    """The link from the page at one address to another address; `to` may end in an anchor."""
    path, hash_, fragment = to.partition("#")
    if path == start and hash_:
        return f"#{fragment}"
    base = start if start.endswith("/") or not start else posixpath.dirname(start)
    link = posixpath.relpath("/" + path, "/" + base)
    if path.endswith("/") or not path:
        link += "/"
    return link + hash_ + fragment
