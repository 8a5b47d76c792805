"""The canonical document of a plan: what page, PDF and DOCX all say, decided once.

Reads: a plan and the library. Gives: sections in order, each a list of blocks whose words are cut into spans
(plain text, telephone numbers, cited documents).
"""

from vitreem.document.assemble import Document, Footnote, Section, TaskLine, document_of, task_lines
from vitreem.document.spans import Span, spans_of

__all__ = ["Document", "Footnote", "Section", "Span", "TaskLine", "document_of", "spans_of", "task_lines"]
