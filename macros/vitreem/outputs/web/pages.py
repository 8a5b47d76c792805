"""All data pages of the site, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from vitreem import addresses
from vitreem.campaign import Campaign
from vitreem.dates import span_words
from vitreem.document import document_of
from vitreem.language import LANGS, Lang
from vitreem.library import Library
from vitreem.outputs.web import views
from vitreem.outputs.web.context import PageContext, render
from vitreem.outputs.web.page import Heading, WebPage
from vitreem.outputs.web.search_page import search_page
from vitreem.outputs.web.words import word
from vitreem.place import Place
from vitreem.plan import Plan


def web_pages(library: Library) -> Iterator[WebPage]:
    """Every data page, Vietnamese and English side by side."""
    for lang in LANGS:
        yield _index(library, lang, "places")
        yield _index(library, lang, "plans")
        yield _index(library, lang, "campaigns")
        yield _index(library, lang, "hotlines")
        yield search_page(library, lang)
    for place in library.places.values():
        yield from (place_page(library, place, lang) for lang in LANGS)
    for plan in library.plans.values():
        yield from (plan_page(library, plan, lang) for lang in LANGS)
    for campaign in library.campaigns.values():
        yield from (campaign_page(library, campaign, lang) for lang in LANGS)


def _index(library: Library, lang: Lang, name: addresses.Section) -> WebPage:
    page = PageContext(library, lang, addresses.section(name, lang))
    return WebPage(
        address=page.address,
        lang=lang,
        alternate=addresses.section(name, lang.other),
        title=word(f"{name}.title", lang),
        description=word(f"{name}.intro", lang),
        make_body=partial(render, f"{name}.html", page),
    )


def plan_page(library: Library, plan: Plan, lang: Lang) -> WebPage:
    """A plan's page: at a glance, targets, tasks, reports, every clause, citations, notes."""
    page = PageContext(library, lang, addresses.plan(plan.slug, lang))
    document = document_of(library, plan, lang)
    place = library.places[plan.place]
    contents = [
        Heading(word(f"plan.{key}", lang), anchor, 2)
        for key, anchor, there in (
            ("glance", "tom-tat", True),
            ("targets", "chi-tieu", any(True for _ in plan.targets())),
            ("tasks_by_body", "viec-theo-co-quan", any(True for _ in plan.tasks())),
            ("tasks_by_time", "viec-theo-thoi-gian", bool(views.tasks_by_time(plan))),
            ("reports", "bao-cao", any(True for _ in plan.deadlines())),
            ("events", "su-kien", any(True for _ in plan.events())),
            ("funds", "kinh-phi", bool(views.funds(plan))),
            ("text", "toan-van", True),
            ("citations", "van-ban", any(clause.citations for clause in plan.clauses)),
            ("notes", "ghi-chu", any(True for _ in plan.all_notes())),
            ("cite", "trich-dan", True),
        )
        if there
    ]
    return WebPage(
        address=page.address,
        lang=lang,
        alternate=addresses.plan(plan.slug, lang.other),
        title=f"{word('plan', lang)} {place.called(lang)}: {plan.title[lang]}",
        description=plan.summary[lang],
        make_body=partial(render, "plan.html", page, plan=plan, place=place, document=document, contents=contents),
        contents=tuple(contents),
    )


def place_page(library: Library, place: Place, lang: Lang) -> WebPage:
    """A place's page: what it is or became, its plans and those it inherits, who to call."""
    page = PageContext(library, lang, addresses.place(place.slug, lang))
    above = [plan for p in library.path_to(place)[:-1] for plan in library.plans_by_place.get(p.slug, ())]
    for former in (f for p in library.path_to(place)[:-1] for f in library.lineage(p)):
        above += [plan for plan in library.plans_by_place.get(former.slug, ()) if plan not in above]
    own = library.plans_by_place.get(place.slug, ())
    inherited = [plan for former in library.lineage(place) for plan in library.plans_by_place.get(former.slug, ())]
    above = [plan for plan in above if plan not in own and plan not in inherited]
    below = [
        plan
        for plan in library.plans.values()
        if place in library.path_to(library.places[plan.place])[:-1] and plan not in (*own, *inherited)
    ]
    return WebPage(
        address=page.address,
        lang=lang,
        alternate=addresses.place(place.slug, lang.other),
        title=place.name[lang],
        description=f"{place.name[lang]}: {word('site.tagline', lang)}",
        make_body=partial(
            render, "place.html", page, place=place, own=own, inherited=inherited, above=above, below_plans=below
        ),
    )


def campaign_page(library: Library, campaign: Campaign, lang: Lang) -> WebPage:
    """One year's Action Month: theme, slogans, events, sources."""
    page = PageContext(library, lang, addresses.campaign(campaign.year, lang))
    when = span_words(campaign.start, campaign.end, lang)
    plans = [plan for plan in library.plans.values() if plan.period.from_.year == plan.period.to.year == campaign.year]
    return WebPage(
        address=page.address,
        lang=lang,
        alternate=addresses.campaign(campaign.year, lang.other),
        title=f"{word('campaign.title', lang)} {campaign.year}",
        description=f"{word('campaign.theme', lang)}: {campaign.theme[lang]} ({when})",
        make_body=partial(render, "campaign.html", page, campaign=campaign, plans=plans),
    )
