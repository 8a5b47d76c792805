"""The index as the files that phones fetch: small, cut by term, each named by its content.

Terms stand in order, and a cut falls only where the first syllable changes, so that every spelling of a syllable and
its pairs are in one file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from vitreem.outputs.artifact import Artifact

FOLDER = "assets/search/"
SHARD_BYTES = 12_000
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number: int) -> str:
    """A number as JavaScript's `parseInt(…, 36)` reads it."""
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
        if not number:
            return digits


def pack(posting: tuple[Mapping[int, int], ...]) -> str:
    """A term's entries by field: "0,2*3|1|": steps from one entry to the next, "*" and how often when not once."""
    fields = []
    for counts in posting:
        steps, before = [], -1
        for entry in sorted(counts):
            times = f"*{base36(counts[entry])}" if counts[entry] > 1 else ""
            steps.append(base36(entry - before - 1) + times)
            before = entry
        fields.append(",".join(steps))
    return "|".join(fields)


def unpack(packed: str) -> tuple[dict[int, int], ...]:
    """The posting that was packed."""
    fields = []
    for field in packed.split("|"):
        counts, at = {}, -1
        for step in filter(None, field.split(",")):
            gap, _, times = step.partition("*")
            at += int(gap, 36) + 1
            counts[at] = int(times, 36) if times else 1
        fields.append(counts)
    return tuple(fields)


def first_part(term: str) -> str:
    """What terms of one shard share: the first syllable; concepts and references each go by their sign and a letter."""
    return term[:2] if term[0] in "#@^" else term.partition("~")[0].partition("_")[0]


def term_shards(
    postings: Mapping[str, tuple[Mapping[int, int], ...]], size: int = SHARD_BYTES
) -> Iterator[dict[str, str]]:
    """Terms in order with their packed entries, about `size` bytes a shard."""
    shard: dict[str, str] = {}
    length, before = 0, ""
    for term in sorted(postings):
        packed = pack(postings[term])
        part = first_part(term)
        if length > size and part != before:
            yield shard
            shard, length = {}, 0
        shard[term] = packed
        length += len(term) + len(packed) + 6
        before = part
    if shard:
        yield shard


def beginning(shard: Mapping[str, str]) -> str:
    """Where a shard begins: its first term, or what all spellings of that syllable begin with."""
    first, mark, _ = next(iter(shard)).partition("~")
    return first + mark


def json_bytes(data: Any) -> bytes:
    """Compact JSON."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def hashed(name: str, content: bytes, ending: str = "json") -> Artifact:
    """A file whose name changes with its content, so that a phone may keep it for ever."""
    digest = hashlib.sha256(content).hexdigest()[:10]
    return Artifact(f"{FOLDER}{name}.{digest}.{ending}", content)
