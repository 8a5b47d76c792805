"""Terms with their fixed English, so that the same word is said the same way everywhere."""

from vitreem.glossary.model import GlossaryFile, Term
from vitreem.glossary.read import read

__all__ = ["GlossaryFile", "Term", "read"]
