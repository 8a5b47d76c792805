"""Read the list of redirects."""

from __future__ import annotations

from vitreem.problems import Problem
from vitreem.record import Loaded, build_rows
from vitreem.redirect.model import Redirect, RedirectFile
from vitreem.yamlfile import Source


def read(source: Source) -> tuple[list[Loaded[Redirect]], list[Problem]]:
    """The redirects, or what is wrong with the file."""
    return build_rows(RedirectFile, lambda file: file.redirects, "redirects", source)
