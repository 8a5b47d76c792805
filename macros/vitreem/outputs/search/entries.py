"""What can be found: one entry for each clause, plan, place, slogan, hotline, body, cited document and campaign.

Reads: the library. Gives: `Entry` records in a fixed order, each with its address, the words it is found by in three
fields, and the text that a result shows.
"""

from __future__ import annotations

from collections.abc import Iterator

from vitreem import addresses
from vitreem.language import Lang
from vitreem.library import Library
from vitreem.outputs.search.entry import Entry
from vitreem.outputs.search.labels import label
from vitreem.plan import Clause, Plan
from vitreem.plan.model import PREAMBLE, RECIPIENTS
from vitreem.record import parse_blocks

MOST_CLAUSES = 3_000
"""With more clauses than this a plan is one entry that holds the words of all its clauses."""


def entries(library: Library, lang: Lang) -> list[Entry]:
    """Every entry of the site in one language."""
    found: list[Entry] = []
    for make in (_hotlines, _places, _plans, _slogans, _documents, _bodies):
        found += make(library, lang)
    return found


def _hotlines(library: Library, lang: Lang) -> Iterator[Entry]:
    for line in library.hotlines.values():
        uses = tuple(text[lang] for text in (line.use, line.what_happens, line.owner) if text)
        place = library.places.get(line.area)
        yield Entry(
            kind="hotline",
            ref=line.id,
            address=addresses.section("hotlines", lang) + f"#{line.id}",
            title=f"{line.number}: {line.name[lang]}",
            text=line.use[lang],
            names=(*line.spellings, line.name[lang]),
            words=(*uses, place.name[lang] if place else ""),
            concepts=("hotline",),
            place=place.slug if place else "",
        )


def _places(library: Library, lang: Lang) -> Iterator[Entry]:
    for place in library.places.values():
        above = [each.name[lang] for each in library.path_to(place)[:-1]]
        before = [former.name[lang] for former in library.lineage(place)]
        after = [later.name[lang] for later in library.present(place)]
        note = (place.note[lang],) if place.note else ()
        later = f"{label('became', lang)} {', '.join(after)}" if after else ""
        earlier = ", ".join(before)
        acts = [library.documents[s.act].number or "" for s in place.successors if s.act and s.act in library.documents]
        yield Entry(
            kind="place",
            ref=place.slug,
            address=addresses.place(place.slug, lang),
            title=", ".join([place.name[lang], *reversed(above)]),
            text=later or (f"{place.name[lang]} ← {earlier}" if earlier else ""),
            names=(place.name[lang], *place.also_known_as),
            words=(*before, *after, *note, *acts[:1]),
            around=tuple(above),
            concepts=("place-change",) if before or after else (),
            place=place.slug,
        )


def _plans(library: Library, lang: Lang) -> Iterator[Entry]:
    clauses_apart = sum(len(plan.clauses) for plan in library.plans.values()) <= MOST_CLAUSES
    for plan in library.plans.values():
        place = library.places[plan.place]
        years = (plan.period.from_.year, plan.period.to.year)
        address = addresses.plan(plan.slug, lang)
        implements = library.documents.get(plan.implements or "")
        yield Entry(
            kind="plan",
            ref=plan.slug,
            address=address,
            title=plan.title[lang],
            text=plan.summary[lang],
            names=(plan.title[lang], f"{label('plan', lang)} {place.name[lang]}", plan.full_number or ""),
            words=(plan.summary[lang], *(() if clauses_apart else _clause_texts(plan, lang))),
            around=(
                *(above.name[lang] for above in library.path_to(place)),
                library.bodies[plan.issuer].name[lang],
                label(plan.kind, lang),
                (implements.number or "") if implements else "",
            ),
            concepts=("plan",),
            plan=plan.slug,
            place=plan.place,
            years=years,
        )
        for clause in plan.clauses if clauses_apart else ():
            if clause.id != RECIPIENTS:
                yield _clause(library, plan, clause, lang)


def _clause_texts(plan: Plan, lang: Lang) -> Iterator[str]:
    """The words of a plan's clauses, for a site with too many plans to search clause by clause."""
    for clause in plan.clauses:
        yield from (text[lang] for text in (clause.heading, clause.text) if text)


def _clause(library: Library, plan: Plan, clause: Clause, lang: Lang) -> Entry:
    above = list(_above(plan, clause, lang))
    heading = clause.heading[lang] if clause.heading else ""
    blocks = [block.text for block in parse_blocks(clause.text[lang])] if clause.text else []
    name = heading or (above[0] if above else plan.title[lang])
    number = "" if clause.id == PREAMBLE else f"{label('clause', lang)} {clause.id}"
    return Entry(
        kind="clause",
        ref=f"{plan.slug}#{clause.id}",
        address=f"{addresses.plan(plan.slug, lang)}#{addresses.clause_anchor(plan, clause.id)}",
        title=f"{number}. {name}" if number else label("preamble", lang),
        text=" ".join(blocks) or heading,
        names=(heading,),
        words=(*blocks, *(note.text[lang] for note in clause.footnotes), *_facts(library, clause, lang)),
        around=(
            *above,
            plan.title[lang] if clause.id == PREAMBLE else "",
            *(target.subject[lang] for target in clause.targets),
            *_assigned(plan, clause, lang),
        ),
        concepts=_roles(clause),
        plan=plan.slug,
        clause=clause.id,
        place=plan.place,
        years=(plan.period.from_.year, plan.period.to.year),
    )


def _above(plan: Plan, clause: Clause, lang: Lang) -> Iterator[str]:
    """The headings above a clause, nearest first."""
    parent = clause.parent_id
    while parent:
        found = plan.clause(parent)
        if found and found.heading:
            yield found.heading[lang]
        parent = found.parent_id if found else None


def _facts(library: Library, clause: Clause, lang: Lang) -> Iterator[str]:
    """What a clause's record says beside its words: bodies, times, documents by their names."""
    bodies = {body for task in clause.tasks for body in (*task.lead, *task.partners)}
    bodies |= {body for target in clause.targets for body in target.assigned_to}
    for body in sorted(bodies & set(library.bodies)):
        yield library.bodies[body].name[lang]
    times = [task.timing for task in clause.tasks if task.timing]
    yield from dict.fromkeys(time.as_written if lang is Lang.VI else time.english for time in times)
    for due in clause.deadlines:
        yield f"{due.report[lang]}, {due.day}/{due.month}"
    for citation in clause.citations:
        document = library.documents.get(citation.document or "")
        if document:
            yield " ".join(_said(document.number, document.title and document.title[lang]))
    yield from (event.name[lang] for event in clause.events)
    for target in clause.targets:
        values = [value for measure in target.measures for value in measure.values]
        yield from (f"{value.value.normalize():f}".replace(".", ",") for value in values)


def _assigned(plan: Plan, clause: Clause, lang: Lang) -> Iterator[str]:
    """The targets given to the one body that a clause is about, by their subjects."""
    leads = {body for task in clause.tasks for body in task.lead}
    if clause.heading and len(leads) == 1:
        yield from (target.subject[lang] for _, target in plan.targets() if leads & set(target.assigned_to))


def _roles(clause: Clause) -> tuple[str, ...]:
    """What kind of thing a clause holds, as concepts, so that a question by kind finds it."""
    kinds = (
        ("target", clause.targets),
        ("deadline", clause.deadlines),
        ("report", clause.deadlines),
        ("who", any(task.lead for task in clause.tasks)),
        ("when", any(task.timing for task in clause.tasks) or clause.deadlines or clause.events),
        ("funding", clause.funds),
        ("event", clause.events),
    )
    return tuple(name for name, there in kinds if there)


def _slogans(library: Library, lang: Lang) -> Iterator[Entry]:
    for campaign in library.campaigns.values():
        year, address = campaign.year, addresses.campaign(campaign.year, lang)
        about = f"{label('campaign', lang)} {year}"
        yield Entry(
            kind="campaign",
            ref=str(year),
            address=address,
            title=f"{about}: {campaign.theme[lang]}",
            text=campaign.theme[lang],
            names=(about, campaign.theme[lang]),
            words=tuple(event.name[lang] for event in campaign.events),
            concepts=("theme", "slogan", "action-month"),
            years=(year, year),
        )
        for slogan in campaign.slogans:
            yield Entry(
                kind="slogan",
                ref=f"{year}/{slogan.id}",
                address=f"{address}#khau-hieu-{slogan.id}",
                title=slogan.text[lang],
                text=slogan.text[lang],
                names=(),
                words=(slogan.text[lang],),
                around=tuple(label(category, lang) for category in slogan.categories),
                concepts=("slogan",),
                years=(year, year),
            )


def _cited_in(library: Library) -> dict[str, list[tuple[Plan, Clause]]]:
    """For each document, the clauses that cite it."""
    found: dict[str, list[tuple[Plan, Clause]]] = {}
    for plan in library.plans.values():
        for clause in plan.clauses:
            for citation in clause.citations:
                if citation.document:
                    found.setdefault(citation.document, []).append((plan, clause))
    return found


def _said(*texts: object) -> tuple[str, ...]:
    """The texts that are there."""
    return tuple(text for text in texts if isinstance(text, str) and text)


def _documents(library: Library, lang: Lang) -> Iterator[Entry]:
    cited = _cited_in(library)
    for document in library.documents.values():
        places = cited.get(document.id, [])
        address = addresses.section("plans", lang)
        if places:
            address = f"{addresses.plan(places[0][0].slug, lang)}#van-ban-{document.id}"
        title = ": ".join(dict.fromkeys(filter(None, (document.number, document.name(lang)))))
        date = document.date
        year = date.year if date else 0
        yield Entry(
            kind="document",
            ref=document.id,
            address=address,
            title=title,
            text=", ".join(_said(document.issuer and document.issuer[lang], date and date.words(lang))),
            names=_said(document.number, document.title and document.title[lang]),
            words=_said(document.issuer and document.issuer[lang], document.note and document.note[lang]),
            years=(year, year),
        )


def _bodies(library: Library, lang: Lang) -> Iterator[Entry]:
    for body in library.bodies.values():
        where = _first_task(library, body.id)
        if where is None or body.kind == "community":
            continue
        yield Entry(
            kind="body",
            ref=body.id,
            address=f"{addresses.plan(where, lang)}#viec-{body.id}",
            title=body.name[lang],
            text="",
            names=(body.name[lang], *body.abbreviations),
            words=(),
        )


def _first_task(library: Library, body: str) -> str | None:
    """The first plan in which a body leads a task, else one that names it."""
    for plan in library.plans.values():
        if any(body in task.lead for _, task in plan.tasks()):
            return plan.slug
    for plan in library.plans.values():
        named = {plan.issuer, *(each for _, task in plan.tasks() for each in task.partners)}
        named |= {each for _, due in plan.deadlines() for each in (*due.from_, *due.to, *due.via)}
        if body in named or library.bodies[body].name.vi in _whole_text(plan):
            return plan.slug
    return None


def _whole_text(plan: Plan) -> str:
    return " ".join(clause.text.vi for clause in plan.clauses if clause.text)
