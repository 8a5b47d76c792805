"""Read the registry of cited documents."""

from __future__ import annotations

from vitreem.legal.model import LegalDocument, LegalDocumentFile
from vitreem.problems import Problem
from vitreem.record import Loaded, build
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[LegalDocument]], list[Problem]]:
    """The documents of the registry, or what is wrong with it."""
    file, problems = build(LegalDocumentFile, source)
    documents = file.record.documents if file else ()
    return [Loaded(document, source, ("documents", n)) for n, document in enumerate(documents)], problems
