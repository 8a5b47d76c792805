"""From a plan to its document: sections with anchors, depth, words and facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vitreem import addresses
from vitreem.document.spans import Span, spans_of
from vitreem.language import Lang
from vitreem.library import Library
from vitreem.library.translations import Status
from vitreem.plan import Clause, Plan, Task
from vitreem.record import Bilingual, Block


@dataclass(frozen=True, slots=True)
class Words:
    """A block with its words cut into spans."""

    block: Block
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote and its mark."""

    mark: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A clause ready to be written: `depth` is 1 for a part (I.), 2 for I.1, and so on."""

    clause: Clause
    anchor: str
    depth: int
    heading: tuple[Span, ...]
    blocks: tuple[Words, ...]
    footnotes: tuple[Footnote, ...]
    translation: Status


@dataclass(frozen=True, slots=True)
class Document:
    """A plan in one language, in the order of its source."""

    plan: Plan
    lang: Lang
    sections: tuple[Section, ...]


def document_of(library: Library, plan: Plan, lang: Lang) -> Document:
    """The canonical document of a plan in a language."""
    return Document(plan, lang, tuple(_section(library, plan, clause, lang) for clause in plan.clauses))


def _section(library: Library, plan: Plan, clause: Clause, lang: Lang) -> Section:
    return Section(
        clause=clause,
        anchor=addresses.clause_anchor(plan, clause.id),
        depth=1 + clause.id.count("."),
        heading=spans_of(library, clause.heading[lang]) if clause.heading else (),
        blocks=tuple(Words(block, spans_of(library, block.text)) for block in clause.blocks(lang)),
        footnotes=tuple(Footnote(note.mark, spans_of(library, note.text[lang])) for note in clause.footnotes),
        translation=_translation(library, clause),
    )


def _translation(library: Library, clause: Clause) -> Status:
    """The worst state of a clause's texts."""
    texts = [clause.heading, clause.text, *(note.text for note in clause.footnotes)]
    states = {library.translations.of(text) for text in texts}
    return "stale" if "stale" in states else "unconfirmed" if "unconfirmed" in states else "current"


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task as a reader counts them: a task of `item: each` is one line for each block."""

    id: str
    clause: Clause
    task: Task
    text: Bilingual


def task_lines(plan: Plan) -> Iterator[TaskLine]:
    """All tasks of a plan, in order; ids are the clause's with a number when it has several."""
    for clause in plan.clauses:
        rows = [(task, text) for task in clause.tasks for text in _task_texts(clause, task)]
        for number, (task, text) in enumerate(rows, 1):
            yield TaskLine(clause.id if len(rows) == 1 else f"{clause.id}/{number}", clause, task, text)


def _task_texts(clause: Clause, task: Task) -> list[Bilingual]:
    if task.text is not None:
        return [task.text]
    vi, en = clause.blocks("vi"), clause.blocks("en")
    pairs = [Bilingual(vi=a.text, en=b.text) for a, b in zip(vi, en, strict=False)]
    if isinstance(task.item, int) and task.item <= len(pairs):
        return [pairs[task.item - 1]]
    if task.item == "each":
        return pairs
    if clause.heading is not None:
        return [clause.heading]
    return [Bilingual(vi=" ".join(p.vi for p in pairs), en=" ".join(p.en for p in pairs))] if pairs else []
