"""Every id that a record names is declared somewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from vitreem.legal import document_id, document_numbers
from vitreem.library import Library
from vitreem.plan import Clause, Plan
from vitreem.problems import Problem
from vitreem.record import Loaded, suggestion

Path = tuple[str | int, ...]


_DECLARED_IN = {
    "unknown-place": "places",
    "unknown-body": "bodies",
    "unknown-document": "documents",
    "uncited-document": "documents",
    "unknown-hotline": "hotlines",
    "unknown-plan": "plan",
}


def check_references(library: Library) -> Iterator[Problem]:
    """Places, bodies, documents, hotlines, plans and clauses that records point to.

    Where a file that may declare them could not be read, its own problem is told and these are not.
    """
    silent = {code for code, kind in _DECLARED_IN.items() if kind in library.unread}
    return (problem for problem in _all_references(library) if problem.code not in silent)


def _all_references(library: Library) -> Iterator[Problem]:
    for plan in library.loaded_plans:
        yield from _plan(library, plan)
    for place in library.loaded_places:
        if place.record.parent is not None:
            yield from _known(place, ("parent",), place.record.parent, library.places, "unknown-place")
        for n, successor in enumerate(place.record.successors):
            yield from _known(place, ("successors", n, "place"), successor.place, library.places, "unknown-place")
            if successor.act is not None:
                path: Path = ("successors", n, "act")
                yield from _known(place, path, successor.act, library.documents, "unknown-document")
    for line in library.loaded_hotlines:
        if line.record.area != "nation":
            yield from _known(line, ("area",), line.record.area, library.places, "unknown-place")
        if line.record.replaced_by is not None:
            yield from _known(line, ("replaced_by",), line.record.replaced_by, library.hotlines, "unknown-hotline")
        yield from _sources(library, line, line.record.source)
    for campaign in library.loaded_campaigns:
        yield from _sources(library, campaign, campaign.record.source)
        yield from _sources(library, campaign, campaign.record.events, "events")
        for n, slogan in enumerate(campaign.record.slogans):
            if slogan.source is not None:
                plan_slug, _, clause = slogan.source.partition("#")
                path = ("slogans", n, "source")
                yield from _clause(library, campaign, (path, path), plan_slug, clause or None)


def _sources(library: Library, owner: Loaded[Any], rows: Iterable[Any], field: str = "source") -> Iterator[Problem]:
    for n, row in enumerate(rows):
        if row.plan is not None:
            yield from _clause(library, owner, ((field, n, "plan"), (field, n, "clause")), row.plan, row.clause)


def _clause(
    library: Library, owner: Loaded[Any], paths: tuple[Path, Path], plan_slug: str, clause: str | None
) -> Iterator[Problem]:
    """A plan and, if one is named, a clause of it; the paths are where the one and the other are named."""
    yield from _known(owner, paths[0], plan_slug, library.plans, "unknown-plan")
    plan = library.plans.get(plan_slug)
    if plan is not None and clause is not None and plan.clause(clause) is None:
        yield Problem(owner.place(*paths[1]), "unknown-clause", {"value": f"{plan_slug}#{clause}"})


def _known(owner: Loaded[Any], path: Path, value: str, known: Collection[Any], code: str) -> Iterator[Problem]:
    if value not in known:
        yield Problem(owner.place(*path), code, {"value": value} | suggestion(value, [str(key) for key in known]))


def _plan(library: Library, plan: Loaded[Plan]) -> Iterator[Problem]:
    record = plan.record
    yield from _known(plan, ("place",), record.place, library.places, "unknown-place")
    yield from _known(plan, ("issuer",), record.issuer, library.bodies, "unknown-body")
    if record.implements is not None:
        yield from _known(plan, ("implements",), record.implements, library.documents, "unknown-document")
    if record.parent_plan is not None:
        yield from _known(plan, ("parent_plan",), record.parent_plan, library.plans, "unknown-plan")
    for index, clause in enumerate(record.clauses):
        for path, body in _bodies(clause):
            yield from _known(plan, ("clauses", index, *path), body, library.bodies, "unknown-body")
        for n, citation in enumerate(clause.citations):
            if citation.document is not None:
                path = ("clauses", index, "citations", n)
                yield from _known(plan, path, citation.document, library.documents, "unknown-document")
        yield from _uncited(library, plan, index, clause)


def _bodies(clause: Clause) -> Iterator[tuple[Path, str]]:
    """Every body a clause names, with its path."""
    for t, target in enumerate(clause.targets):
        yield from ((("targets", t, "assigned_to", n), body) for n, body in enumerate(target.assigned_to))
    for t, task in enumerate(clause.tasks):
        yield from ((("tasks", t, "lead", n), body) for n, body in enumerate(task.lead))
        yield from ((("tasks", t, "partners", n), body) for n, body in enumerate(task.partners))
    for d, due in enumerate(clause.deadlines):
        for field, bodies in (("from", due.from_), ("to", due.to), ("via", due.via)):
            yield from ((("deadlines", d, field, n), body) for n, body in enumerate(bodies))
    for e, event in enumerate(clause.events):
        yield from ((("events", e, "lead", n), body) for n, body in enumerate(event.lead))


def _uncited(library: Library, plan: Loaded[Plan], index: int, clause: Clause) -> Iterator[Problem]:
    """Document numbers in a clause's words that its citations do not list."""
    texts: list[tuple[Path, str]] = []
    if clause.text is not None:
        texts += [(("text", "vi"), clause.text.vi), (("text", "en"), clause.text.en)]
    for n, footnote in enumerate(clause.footnotes):
        texts += [(("footnotes", n, "text", lang), getattr(footnote.text, lang)) for lang in ("vi", "en")]
    cited = {
        document.number
        for citation in clause.citations
        if citation.document and (document := library.documents.get(citation.document))
    }
    for path, text in texts:
        for position, number in document_numbers(text):
            if number not in cited:
                known = next((d.id for d in library.documents.values() if d.number == number), None)
                suggested = known or document_id(number, plan.record.signed.date.year)
                values = {"clause": clause.id, "number": number, "suggested_id": suggested}
                place = plan.source.place_of((*plan.base, "clauses", index, *path), text, position, number)
                yield Problem(place, "uncited-document", values)
