"""What is wrong with an author's file, said so that the author can mend it.

Reads: nothing. Gives: `Problem`, a place in a file with a code, and the catalogue of codes with their wording in
Vietnamese and English. Readers and checks collect problems; they never raise on an author's mistake.
"""

from vitreem.problems.catalogue import CATALOGUE, Kind, Severity
from vitreem.problems.model import Place, Problem, has_errors
from vitreem.problems.render import render_github, render_json, render_text, summary

__all__ = [
    "CATALOGUE",
    "Kind",
    "Place",
    "Problem",
    "Severity",
    "has_errors",
    "render_github",
    "render_json",
    "render_text",
    "summary",
]
