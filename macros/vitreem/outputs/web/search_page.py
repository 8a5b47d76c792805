"""The search page: a box that a script brings to life, and lists of topics, places and documents that need none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from vitreem import addresses
from vitreem.language import Lang
from vitreem.library import Library
from vitreem.outputs.web.context import PageContext, render
from vitreem.outputs.web.page import WebPage
from vitreem.outputs.web.words import word
from vitreem.plan import Clause, Plan
from vitreem.search import Concept, lexicon_of, terms_of_all
from vitreem.vietnamese import fold

KINDS = ("hotline", "place", "plan", "clause", "slogan", "campaign", "document", "body")
_MOST_CLAUSES = 4


def search_page(library: Library, lang: Lang) -> WebPage:
    """The page for searching, in a language."""
    page = PageContext(library, lang, addresses.section("search", lang))
    return WebPage(
        address=page.address,
        lang=lang,
        alternate=addresses.section("search", lang.other),
        title=word("search.title", lang),
        description=word("search.intro", lang),
        make_body=partial(_body, page),
    )


def _body(page: PageContext) -> str:
    library, lang = page.library, page.lang
    years = sorted({plan.period.from_.year for plan in library.plans.values()} | set(library.campaigns), reverse=True)
    numbers = {slug: number for number, slug in enumerate(library.places, 1)}
    with_plans = [library.places[slug] for slug in library.plans_by_place]
    provinces = [place for place in library.places.values() if place.level == "province" and not place.former]
    offered = sorted(dict.fromkeys([*provinces, *with_plans]), key=lambda place: fold(place.name[lang]))
    return render(
        "search.html",
        page,
        words=_script_words(lang),
        kinds=KINDS,
        years=years,
        places=[(numbers[place.slug], place) for place in offered],
        topics=list(_topics(library, lang)),
        a_to_z=sorted(library.places.values(), key=lambda place: (fold(place.short), place.slug)),
        documents=sorted(_cited(library), key=lambda row: row[0]),
        root=page.link(""),
    )


def _script_words(lang: Lang) -> str:
    """The words that the script says, as JSON."""
    keys = ("searching", "one", "many", "more", "mended", "nothing", "failed")
    said: dict[str, object] = {key: word(f"search.{key}", lang) for key in keys}
    said["kinds"] = {kind: word(f"search.kind.{kind}", lang) for kind in KINDS}
    said["plan"] = word("plan", lang)
    return json.dumps(said, ensure_ascii=False)


def _topics(library: Library, lang: Lang) -> Iterator[tuple[str, list[tuple[Plan, Clause]]]]:
    """Topics of the lexicon by name, each with the clauses that say most about it."""
    if not library.loaded_lexicons:
        return
    file = library.loaded_lexicons[0].record
    lexicon = lexicon_of(file)
    said: dict[str, list[tuple[int, Plan, Clause]]] = {}
    for plan in library.plans.values():
        for clause in plan.clauses:
            texts = [text[lang] for text in (clause.heading, clause.text) if text]
            terms = [term for term in terms_of_all(texts, lang, lexicon) if term[0] == "@"]
            for term in dict.fromkeys(terms):
                said.setdefault(term[1:], []).append((terms.count(term), plan, clause))
    topics = [concept for concept in file.concepts if concept.role in {"topic", "danger"} and concept.id in said]
    for concept in sorted(topics, key=lambda concept: fold(_name(concept, lang))):
        best = sorted(said[concept.id], key=lambda row: -row[0])[:_MOST_CLAUSES]
        yield _name(concept, lang), [(plan, clause) for _, plan, clause in best]


def _name(concept: Concept, lang: Lang) -> str:
    """The first way to say a concept, with a capital."""
    forms = concept.vi if lang is Lang.VI else concept.en
    name = (forms or concept.vi or concept.en or (concept.id,))[0]
    return name[0].upper() + name[1:]


def _cited(library: Library) -> Iterator[tuple[str, str, str]]:
    """Documents that a plan cites: what they are called, the plan, the anchor there."""
    seen: set[str] = set()
    for plan in library.plans.values():
        for clause in plan.clauses:
            for citation in clause.citations:
                document = library.documents.get(citation.document or "")
                if document and document.id not in seen:
                    seen.add(document.id)
                    yield document.number or document.name(Lang.VI), plan.slug, f"van-ban-{document.id}"
