"""Read the registry of cited documents."""

from __future__ import annotations

from vitreem.legal.model import LegalDocument, LegalDocumentFile
from vitreem.problems import Problem
from vitreem.record import Loaded, build_rows
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[LegalDocument]], list[Problem]]:
    """The documents of the registry, or what is wrong with the file."""
    return build_rows(LegalDocumentFile, lambda file: file.documents, "documents", source)
