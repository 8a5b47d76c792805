"""All checks in order: each file's own, then those across files."""

from __future__ import annotations

import datetime as dt

from vitreem import campaign, plan
from vitreem.library import Library
from vitreem.library_check.identity import check_identity
from vitreem.library_check.lines import check_lines
from vitreem.library_check.numbers import check_numbers
from vitreem.library_check.periods import check_levels, check_loops, check_parents
from vitreem.library_check.references import check_references
from vitreem.library_check.registry_texts import check_registry_texts
from vitreem.library_check.translations import check_translations
from vitreem.problems import Problem
from vitreem.search import lexicon_record


def check(library: Library, today: dt.date | None = None) -> list[Problem]:
    """Every problem of a library's content.

    Args:
        library: what was loaded.
        today: the day against which "recheck by" dates are held; None leaves that check out, as a build does, since
            a build must not depend on the clock.
    """
    problems: list[Problem] = []
    for loaded_plan in library.loaded_plans:
        problems += plan.check(loaded_plan)
    for loaded_campaign in library.loaded_campaigns:
        problems += campaign.check(loaded_campaign)
    problems += check_registry_texts(library)
    problems += check_identity(library)
    problems += check_references(library)
    problems += check_numbers(library, today)
    problems += check_levels(library)
    problems += check_parents(library)
    problems += check_loops(library)
    problems += check_translations(library)
    problems += check_lines(library)
    for loaded_lexicon in library.loaded_lexicons:
        problems += lexicon_record.check(loaded_lexicon)
    return problems
