"""The two languages of every page.

A language is always passed as a parameter, never kept in a global: one build makes both.
"""

from __future__ import annotations

from enum import StrEnum


class Lang(StrEnum):
    """A language of the site; the value is its BCP 47 code."""

    VI = "vi"
    EN = "en"

    @property
    def other(self) -> Lang:
        """The language to switch to."""
        return Lang.EN if self is Lang.VI else Lang.VI


LANGS: tuple[Lang, ...] = (Lang.VI, Lang.EN)
