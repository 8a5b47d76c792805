"""What can be found: the record of one thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["clause", "plan", "place", "slogan", "hotline", "body", "document", "campaign"]
KINDS: tuple[Kind, ...] = ("hotline", "place", "plan", "clause", "slogan", "campaign", "document", "body")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be found.

    `names` are what it is called, `words` what it says, `around` what stands above it and what kind of thing it is.
    `years` are the first and last year it is about, (0, 0) when it is bound to none; `ref` identifies it in its kind.
    """

    kind: Kind
    ref: str
    address: str
    title: str
    text: str
    names: tuple[str, ...]
    words: tuple[str, ...]
    around: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    plan: str = ""
    clause: str = ""
    place: str = ""
    years: tuple[int, int] = (0, 0)


def texts_of(entry: Entry) -> tuple[Sequence[str], ...]:
    """The texts of the three fields: names, words, around."""
    return entry.names, entry.words, entry.around
