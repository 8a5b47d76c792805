"""Which English was confirmed as the translation of which Vietnamese.

Each folder of records has a file `translations.lock`: one line for each confirmed pair, the digests of both texts.
The pair itself is the key, so moving or renumbering a text keeps its confirmation, and any change of the Vietnamese
makes the English visibly stale.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from vitreem.record import Bilingual
from vitreem.yamlfile import Source, read_yaml

LOCK_NAME = "translations.lock"
_PAIR = re.compile(r"^([0-9a-f]{12}) ([0-9a-f]{12})$", re.MULTILINE)
Status = Literal["current", "stale", "unconfirmed"]


def digest(text: str) -> str:
    """A short digest of a text; spaces and line breaks do not count."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Translations:
    """The confirmed pairs of all locks together."""

    pairs: frozenset[tuple[str, str]] = frozenset()
    english: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def read(cls, folder: Path) -> Translations:
        """Read every lock below a folder; lines that are not two digests are passed over."""
        pairs: set[tuple[str, str]] = set()
        for lock in sorted(folder.rglob(LOCK_NAME)):
            pairs |= read_lock(lock)
        return cls(frozenset(pairs), frozenset(en for _, en in pairs))

    def status(self, vi: str, en: str) -> Status:
        """Whether an English text is known to say what the Vietnamese says now."""
        pair = (digest(vi), digest(en))
        if pair in self.pairs:
            return "current"
        return "stale" if pair[1] in self.english else "unconfirmed"

    def of(self, text: Bilingual | None) -> Status:
        """The same for a bilingual text; no text is never stale."""
        return "current" if text is None else self.status(text.vi, text.en)


def read_lock(lock: Path) -> set[tuple[str, str]]:
    """The pairs of one lock; an absent file has none."""
    if not lock.is_file():
        return set()
    text = lock.read_text(encoding="utf-8", errors="replace")
    return {(match[1], match[2]) for match in _PAIR.finditer(text)}


def write_lock(lock: Path, pairs: Iterable[tuple[str, str]]) -> None:
    """Write a lock, sorted, so that merges touch few lines."""
    head = "# Vietnamese and English texts confirmed as saying the same; written by `vitreem translated`.\n"
    lock.write_text(head + "".join(f"{vi} {en}\n" for vi, en in sorted(pairs)), encoding="utf-8")


def confirm(file: Path, source: Source) -> int:
    """Confirm every English text of a file in its folder's lock; returns how many there are.

    Pairs that no file of the folder uses any more are dropped, except those that show another file's English to be
    stale.
    """
    lock = file.parent / LOCK_NAME
    fresh = _digests(source)
    used = set(fresh)
    for sibling in sorted(file.parent.glob("*.y*ml")):
        used |= _digests(read_yaml(sibling, sibling.name)[0])
    waiting = {en for _, en in used} - {en for _, en in fresh}
    write_lock(lock, fresh | {pair for pair in read_lock(lock) if pair in used or pair[1] in waiting})
    return len(fresh)


def _digests(source: Source) -> set[tuple[str, str]]:
    return {(digest(vi), digest(en)) for _, vi, en in pairs_of(source)}


def pairs_of(source: Source) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Every `{vi, en}` in a file, and every time or title with its English, with its path."""
    yield from _walk(source.data, ())


def _walk(node: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    if isinstance(node, dict):
        vi, en = node.get("vi"), node.get("en")
        if isinstance(vi, str) and isinstance(en, str):
            yield path, vi, en
        written, english = node.get("as_written"), node.get("english")
        if isinstance(written, str) and isinstance(english, str):
            yield path, written, english
        for key, value in node.items():
            yield from _walk(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _walk(value, (*path, index))
