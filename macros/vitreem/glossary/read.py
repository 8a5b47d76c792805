"""Read the glossary."""

from __future__ import annotations

from vitreem.glossary.model import GlossaryFile, Term
from vitreem.problems import Problem
from vitreem.record import Loaded, build
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[Term]], list[Problem]]:
    """The terms of the glossary, or what is wrong with it."""
    file, problems = build(GlossaryFile, source)
    terms = file.record.terms if file else ()
    return [Loaded(term, source, ("terms", n)) for n, term in enumerate(terms)], problems
