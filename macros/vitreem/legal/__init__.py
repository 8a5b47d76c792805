"""Legal documents that plans cite, and the grammar of their numbers.

Reads: the registry of documents. Gives: `LegalDocument` records, and a finder of document numbers in a text.
"""

from vitreem.legal.grammar import document_id, document_numbers
from vitreem.legal.model import LegalDocument, LegalDocumentFile
from vitreem.legal.read import read

__all__ = ["LegalDocument", "LegalDocumentFile", "document_id", "document_numbers", "read"]
