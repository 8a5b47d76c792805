"""Read the glossary."""

from __future__ import annotations

from vitreem.glossary.model import GlossaryFile, Term
from vitreem.problems import Problem
from vitreem.record import Loaded, build_rows
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[Term]], list[Problem]]:
    """The terms of the glossary, or what is wrong with the file."""
    return build_rows(GlossaryFile, lambda file: file.terms, "terms", source)
