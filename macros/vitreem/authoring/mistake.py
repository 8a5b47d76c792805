"""What macros raise when a writer called them wrongly; `expand` turns it into a problem with its line."""

from __future__ import annotations


class MacroMistake(Exception):  # noqa: N818 - a writer's mistake; nothing of ours failed
    """A writer's mistake in a call: what is wrong, in both languages."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi, self.en = vi, en
