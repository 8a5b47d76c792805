"""The plan record: a document's clauses, and the facts attached to the clauses they come from.

Reads: a `Source`. Gives: `Plan`, and problems that one plan alone can show.
"""

from vitreem.plan.check import check
from vitreem.plan.facts import Citation, Deadline, Event, Fund, Measure, Note, Target, Task, Timing, Value
from vitreem.plan.model import Clause, Footnote, Plan
from vitreem.plan.read import read

__all__ = [
    "Citation",
    "Clause",
    "Deadline",
    "Event",
    "Footnote",
    "Fund",
    "Measure",
    "Note",
    "Plan",
    "Target",
    "Task",
    "Timing",
    "Value",
    "check",
    "read",
]
