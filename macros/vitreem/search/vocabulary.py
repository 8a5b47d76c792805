"""What to make of a word that no text has: undo raw Telex, part run-together syllables, complete, mend one slip.

Reads: the vocabulary, words without marks and how often each occurs (as a power of two, so that script and Python
count alike). The search script mirrors this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

_LONGEST_PART, _MOST_PARTS = 7, 6


@dataclass(frozen=True)
class Vocabulary:
    """Known words, folded, each with its frequency class (0 is rare)."""

    words: Mapping[str, int]

    @cached_property
    def by_length(self) -> Mapping[int, list[str]]:
        """Words by their length, sorted."""
        found: dict[int, list[str]] = {}
        for word in sorted(self.words):
            found.setdefault(len(word), []).append(word)
        return found

    def __contains__(self, word: object) -> bool:
        return word in self.words

    def split(self, word: str) -> list[str]:
        """The known syllables that a word runs together, the likeliest way; empty when there is none."""
        best: list[tuple[int, list[str]] | None] = [(0, [])] + [None] * len(word)
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - _LONGEST_PART), end):
                before, part = best[start], word[start:end]
                if before is None or part not in self.words or (len(part) == 1 and part not in "aoyu"):
                    continue
                if len(before[1]) >= _MOST_PARTS:
                    continue
                # Each part costs, rare ones more; few, frequent, longer syllables win.
                cost = before[0] + 16 - self.words[part] + (6 if len(part) == 1 else 0)
                here = best[end]
                if here is None or cost < here[0]:
                    best[end] = (cost, [*before[1], part])
        whole = best[len(word)]
        return whole[1] if whole and len(whole[1]) > 1 else []

    def completed(self, start: str, most: int = 6) -> list[str]:
        """Known words that begin so, the most frequent first."""
        return self._ranked(word for word in self.words if word.startswith(start))[:most]

    def near(self, word: str, most: int = 4) -> list[str]:
        """Known words one slip away, the most frequent first; the first letter is seldom the wrong one."""
        found: list[str] = []
        for length in (len(word) - 1, len(word), len(word) + 1):
            found += [known for known in self.by_length.get(length, []) if one_slip(known, word)]
        same = [known for known in found if known[0] == word[0]]
        other = [known for known in found if known[0] != word[0]]
        return [*self._ranked(same), *self._ranked(other)][:most]

    def _ranked(self, words: Iterable[str]) -> list[str]:
        return sorted(words, key=lambda word: (-self.words[word], word))


def one_slip(first: str, second: str) -> bool:
    """Whether two words differ by one letter added, left out or changed, or by two neighbours swapped."""
    if first == second:
        return False
    short, long = (first, second) if len(first) <= len(second) else (second, first)
    at = 0
    while at < len(short) and short[at] == long[at]:
        at += 1
    if len(short) < len(long):
        return len(short) + 1 == len(long) and short[at:] == long[at + 1 :]
    if short[at + 1 :] == long[at + 1 :]:
        return True
    swapped = at + 1 < len(short) and short[at] == long[at + 1] and short[at + 1] == long[at]
    return swapped and short[at + 2 :] == long[at + 2 :]
