"""A plan as JSON: everything in the record, flat lists with the clause each fact comes from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from vitreem import addresses
from vitreem.document import task_lines
from vitreem.document.spans import spans_of
from vitreem.language import LANGS, Lang
from vitreem.library import Library
from vitreem.plan import Citation, Clause, Plan, Timing, Value
from vitreem.plan.facts import FurtherTime
from vitreem.record import Bilingual
from vitreem.record.fields import plain_number


def both(text: Bilingual | None) -> dict[str, str] | None:
    """A bilingual text as `{vi, en}`."""
    return {"vi": text.vi, "en": text.en} if text is not None else None


def url_of(base_path: str, address: Callable[[Lang], str]) -> dict[str, str]:
    """The web addresses of a page in both languages, from the host's root."""
    return {lang.value: base_path + address(lang) for lang in LANGS}


def plan_index_row(library: Library, plan: Plan, base_path: str) -> dict[str, Any]:
    """What the index says of a plan: its head, without clauses."""
    issuer = library.bodies[plan.issuer]
    place = library.places[plan.place]
    return {
        "slug": plan.slug,
        "place": plan.place,
        "place_name": both(place.name),
        "level": plan.level,
        "kind": plan.kind,
        "number": plan.number,
        "symbol": plan.symbol,
        "signed": {
            "date": str(plan.signed.date),
            "precision": plan.signed.date.precision,
            "place": plan.signed.place,
            "as_written": plan.signed.as_written,
        },
        "issuer": {"id": issuer.id, **(both(issuer.name) or {})},
        "signer": {"authority": list(plan.signer.authority), "name": plan.signer.name},
        "title": both(plan.title),
        "summary": both(plan.summary),
        "period": {"from": str(plan.period.from_), "to": str(plan.period.to)},
        "implements": plan.implements,
        "parent_plan": plan.parent_plan,
        "url": url_of(base_path, lambda lang: addresses.plan(plan.slug, lang)),
        "data": base_path + addresses.plan_data(plan.slug),
    }


def plan_json(library: Library, plan: Plan, base_path: str = "/") -> dict[str, Any]:
    """A whole plan.

    Raises:
        KeyError: the plan refers to a record the library lacks (checks report that before outputs are made).
    """
    return plan_index_row(library, plan, base_path) | {
        "edition": "plain-language",
        "signed_text_prevails": True,
        "source": {"url": plan.source.url, "digest": plan.source.digest} if plan.source else None,
        "recipients": [both(line) for line in plan.recipients],
        "clauses": [_clause(library, plan, clause) for clause in plan.clauses],
        "targets": [
            {
                "id": target.id,
                "clause": clause.id,
                "subject": both(target.subject),
                "assigned_to": list(target.assigned_to),
                "values": [
                    _value(value) | {"measure": number, "measure_subject": both(measure.subject)}
                    for number, measure in enumerate(target.measures, 1)
                    for value in measure.values
                ],
                "measures": [
                    {
                        "subject": both(measure.subject),
                        "indicator": measure.indicator,
                        "qualitative": measure.qualitative,
                        "values": [_value(value) for value in measure.values],
                    }
                    for measure in target.measures
                ],
            }
            for clause, target in plan.targets()
        ],
        "tasks": [
            {
                "id": line.id,
                "clause": line.clause.id,
                "text": both(line.text),
                "lead": list(line.task.lead),
                "partners": list(line.task.partners),
                "timing": _timing(line.task.timing),
            }
            for line in task_lines(plan)
        ],
        "deadlines": [
            {
                "clause": clause.id,
                "report": both(due.report),
                "rule": due.rule,
                "day": due.day,
                "month": due.month,
                "year": due.year,
                "every_year": due.every_year,
                "from": list(due.from_),
                "to": list(due.to),
                "via": list(due.via),
            }
            for clause, due in plan.deadlines()
        ],
        "events": [
            {
                "clause": clause.id,
                "name": both(event.name),
                "timing": _timing(event.timing),
                "lead": list(event.lead),
            }
            for clause, event in plan.events()
        ],
        "funds": [
            {"clause": clause.id, "source": fund.source, "text": both(fund.text)}
            for clause in plan.clauses
            for fund in clause.funds
        ],
        "citations": [
            {"clause": clause.id, **_citation(library, citation)}
            for clause in plan.clauses
            for citation in clause.citations
        ],
        "hotlines": _hotlines(library, plan),
        "notes": [
            {"clause": clause.id if clause else None, "kind": note.kind, "text": both(note.text)}
            for clause, note in plan.all_notes()
        ],
        "bodies": {body: both(library.bodies[body].name) for body in sorted(_bodies(plan))},
    }


def _clause(library: Library, plan: Plan, clause: Clause) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": clause.id,
        "anchor": addresses.clause_anchor(plan, clause.id),
        "label": clause.label,
        "heading": both(clause.heading),
        "text": both(clause.text) or {"vi": "", "en": ""},
        "footnotes": [{"mark": note.mark, "text": both(note.text)} for note in clause.footnotes],
        "translation": library.translations.of(clause.text),
    }
    if clause.official is not None:
        row["official"] = {"vi": clause.official.vi, "en": clause.official.en}
    return row


def _value(value: Value) -> dict[str, Any]:
    row: dict[str, Any] = {
        "comparator": value.comparator,
        "value": plain_number(value.value),
        "unit": value.unit,
        "year": value.year,
    }
    if value.group is not None:
        row["group"] = both(value.group)
    if value.aim is not None:
        row["aim"] = value.aim
    if value.strive:
        row["strive"] = True
    if value.baseline:
        row["baseline"] = True
    return row


def _timing(timing: Timing | None) -> dict[str, Any] | None:
    if timing is None:
        return None
    return _time(timing) | {"also": [_time(time) for time in timing.also]}


def _time(time: Timing | FurtherTime) -> dict[str, Any]:
    return {
        "kind": time.kind,
        "from": str(time.from_) if time.from_ else None,
        "to": str(time.to) if time.to else None,
        "as_written": time.as_written,
        "english": time.english,
    }


def _citation(library: Library, citation: Citation) -> dict[str, Any]:
    if citation.document is None:
        return {
            "document": None,
            "type": None,
            "number": None,
            "date": None,
            "issuer": None,
            "as_written": citation.as_written,
            "english": citation.english,
        }
    document = library.documents[citation.document]
    return {
        "document": document.id,
        "type": document.type,
        "number": document.number,
        "date": str(document.date) if document.date else None,
        "issuer": both(document.issuer),
        "title": both(document.title),
        "as_written": citation.as_written,
    }


def _hotlines(library: Library, plan: Plan) -> list[dict[str, Any]]:
    """Each telephone number a plan's clauses name, once, with the clauses that name it."""
    named: dict[str, list[str]] = {}
    for clause in plan.clauses:
        texts = [clause.text.vi] if clause.text else []
        texts += [note.text.vi for note in clause.footnotes]
        for span in (span for text in texts for span in spans_of(library, text)):
            if span.kind == "hotline" and clause.id not in named.setdefault(span.ref, []):
                named[span.ref].append(clause.id)
    return [
        {
            "number": library.hotlines[ref].number,
            "name": both(library.hotlines[ref].name),
            "status": library.hotlines[ref].status,
            "clauses": clauses,
        }
        for ref, clauses in named.items()
    ]


def _bodies(plan: Plan) -> set[str]:
    found = {plan.issuer}
    for _, target in plan.targets():
        found |= set(target.assigned_to)
    for _, task in plan.tasks():
        found |= {*task.lead, *task.partners}
    for _, due in plan.deadlines():
        found |= {*due.from_, *due.to, *due.via}
    for _, event in plan.events():
        found |= set(event.lead)
    return found
