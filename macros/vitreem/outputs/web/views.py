"""What templates are given beyond the records: tasks gathered by body and by time, citations gathered by document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from vitreem.body import Body
from vitreem.document import Document, Section, TaskLine, task_lines
from vitreem.legal import LegalDocument
from vitreem.library import Library
from vitreem.place import Place
from vitreem.plan import Citation, Clause, Fund, Plan


@dataclass
class BodyTasks:
    """A body's tasks as lead and as partner; no body gathers the tasks that name none."""

    body: Body | None
    lead: list[TaskLine] = field(default_factory=list)
    partner: list[TaskLine] = field(default_factory=list)


def tasks_by_body(library: Library, plan: Plan) -> list[BodyTasks]:
    """Bodies in the order they first lead a task, then those that only take part, then tasks that name nobody."""
    rows: dict[str, BodyTasks] = {}
    nobody = BodyTasks(None)
    lines = list(task_lines(plan))
    for line in lines:
        for body in line.task.lead:
            rows.setdefault(body, BodyTasks(library.bodies[body])).lead.append(line)
        if not line.task.lead:
            nobody.lead.append(line)
    for line in lines:
        for body in line.task.partners:
            rows.setdefault(body, BodyTasks(library.bodies[body])).partner.append(line)
    return [*rows.values(), *([nobody] if nobody.lead else [])]


def tasks_by_time(plan: Plan) -> list[TaskLine]:
    """Tasks that name a time: dated ones in order of their start, then the rest in the order of the plan."""
    timed = [line for line in task_lines(plan) if line.task.timing is not None]

    def start(line: TaskLine) -> tuple[int, str]:
        timing = line.task.timing
        dated = timing is not None and timing.from_ is not None and timing.kind not in ("all-year", "periodic")
        return (0, str(timing.from_)) if dated and timing is not None else (1, "")

    return sorted(timed, key=start)


@dataclass
class Cited:
    """A document a plan cites, with the clauses that cite it; `document` is None for one without number."""

    document: LegalDocument | None
    citation: Citation
    clauses: list[Clause] = field(default_factory=list)


def cited_documents(library: Library, plan: Plan) -> list[Cited]:
    """Documents in the order of their first mention."""
    rows: dict[str, Cited] = {}
    for clause in plan.clauses:
        for citation in clause.citations:
            key = citation.document or f"= {citation.as_written}"
            document = library.documents[citation.document] if citation.document else None
            row = rows.setdefault(key, Cited(document, citation))
            if clause not in row.clauses:
                row.clauses.append(clause)
    return list(rows.values())


def bodies_named(library: Library, ids: Iterable[str]) -> list[Body]:
    """Bodies by their ids."""
    return [library.bodies[body] for body in ids]


def funds(plan: Plan) -> list[tuple[Clause, Fund]]:
    """Where the plan's money comes from, with the clauses that say so."""
    return [(clause, fund) for clause in plan.clauses for fund in clause.funds]


def clauses_of(lines: Iterable[TaskLine]) -> list[Clause]:
    """The clauses of tasks, each once, in order."""
    found: list[Clause] = []
    for line in lines:
        if line.clause not in found:
            found.append(line.clause)
    return found


def doubtful(clause: Clause) -> bool:
    """Whether an editor's note says that a figure of the clause's one target may be misprinted."""
    return len(clause.targets) == 1 and any(note.kind == "doubtful-figure" for note in clause.notes)


def translation_states(document: Document) -> list[str]:
    """What there is to say once, at the top of an English page, about its translation."""
    states = {section.translation for section in document.sections}
    return [state for state in ("stale", "unconfirmed") if state in states]


_AUTHORITY = {
    "tm. ủy ban nhân dân": "On behalf of the People's Committee",
    "kt. chủ tịch": "for the Chair",
    "chủ tịch": "Chair",
    "phó chủ tịch": "Vice Chair",
}
"""The standing forms of Decree 30/2020/NĐ-CP, Appendix I, part 7a."""


def authority_in_english(lines: Iterable[str]) -> list[str]:
    """The authority lines of a signature in English, where they are standing forms."""
    known = (re.sub(r"\.\s*", ". ", line).lower() for line in lines)
    return [_AUTHORITY[line] for line in known if line in _AUTHORITY]


@dataclass
class Part:
    """A part of a plan ("III.") with the clauses directly in it, for the contents of the full text."""

    section: Section
    inner: list[Section] = field(default_factory=list)


def parts(document: Document) -> list[Part]:
    """The parts in order, preamble and recipients among them."""
    found: list[Part] = []
    for section in document.sections:
        if section.depth == 1:
            found.append(Part(section))
        elif section.depth == 2 and found:  # noqa: PLR2004 directly inside a part
            found[-1].inner.append(section)
    return found


def successors_alike(place: Place) -> bool:
    """Whether all that a place became, became so on one day, by one act, in the same measure."""
    return len({(s.on, s.act, s.part) for s in place.successors}) == 1


def commune_tasks(library: Library, plan: Plan) -> list[TaskLine]:
    """What a plan of a level above asks of the People's Committees of communes."""
    committees = {body.id for body in library.bodies.values() if body.kind == "committee" and body.level == "commune"}
    return [line for line in task_lines(plan) if committees & set(line.task.lead)]
