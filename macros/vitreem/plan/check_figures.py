"""Figures of the two languages compared, block by block, and targets compared with the text they come from."""

from __future__ import annotations

from collections.abc import Iterator

from vitreem.plan.model import Plan
from vitreem.problems import Problem
from vitreem.record import Bilingual, Loaded, compare_languages
from vitreem.vietnamese import figures, format_number

Path = tuple[str | int, ...]


def check_bilingual(loaded: Loaded[Plan]) -> Iterator[Problem]:
    """Both languages of every text have the same blocks and the same figures."""
    for path, text in _texts(loaded.record):
        yield from compare_languages(loaded, path, text, repeats="notes" not in path)


def _texts(plan: Plan) -> Iterator[tuple[Path, Bilingual]]:
    """Every bilingual text of a plan with its path in the file."""
    yield ("title",), plan.title
    yield ("summary",), plan.summary
    yield from ((("notes", n, "text"), note.text) for n, note in enumerate(plan.notes))
    yield from ((("recipients", n), line) for n, line in enumerate(plan.recipients))
    for index, clause in enumerate(plan.clauses):
        at: Path = ("clauses", index)
        if clause.heading:
            yield (*at, "heading"), clause.heading
        if clause.text:
            yield (*at, "text"), clause.text
        yield from (((*at, "footnotes", n, "text"), note.text) for n, note in enumerate(clause.footnotes))
        yield from (((*at, "notes", n, "text"), note.text) for n, note in enumerate(clause.notes))
        yield from (((*at, "funds", n, "text"), fund.text) for n, fund in enumerate(clause.funds))
        yield from (((*at, "events", n, "name"), event.name) for n, event in enumerate(clause.events))
        yield from (((*at, "deadlines", n, "report"), due.report) for n, due in enumerate(clause.deadlines))
        yield from (((*at, "tasks", n, "text"), task.text) for n, task in enumerate(clause.tasks) if task.text)
        for n, target in enumerate(clause.targets):
            yield (*at, "targets", n, "subject"), target.subject
            for m, measure in enumerate(target.measures):
                yield (*at, "targets", n, "measures", m, "subject"), measure.subject


def check_values(loaded: Loaded[Plan], index: int) -> Iterator[Problem]:
    """Every value of a target stands in the text of its clause, in both languages."""
    clause = loaded.record.clauses[index]
    if not clause.targets or clause.text is None:
        return
    for number, target in enumerate(clause.targets):
        for lang, name_vi, name_en in (("vi", "tiếng Việt", "Vietnamese"), ("en", "tiếng Anh", "English")):
            blocks = clause.blocks(lang)
            if target.item is not None and target.item <= len(blocks):
                blocks = (blocks[target.item - 1],)
            known = figures(" ".join(block.text for block in blocks), english=lang == "en")
            for m, measure in enumerate(target.measures):
                for v, value in enumerate(measure.values):
                    written = format_number(f"{value.value.normalize():f}", english=False).replace(".", "")
                    if written not in known:
                        path = ("clauses", index, "targets", number, "measures", m, "values", v, "value")
                        shown = format_number(f"{value.value.normalize():f}", english=lang == "en")
                        values = {
                            "value": shown, "id": target.id, "clause": clause.id,
                            "language_vi": name_vi, "language_en": name_en,
                        }  # fmt: skip
                        yield Problem(loaded.place(*path), "value-not-in-text", values)
