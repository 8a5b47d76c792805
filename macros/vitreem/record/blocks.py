"""The tiny text format of clauses: paragraphs and items, parted by blank lines.

A block that begins with "- " is a bullet, "+ " a sub-bullet, "a) " a lettered item; any other is a paragraph. Nothing
else has a meaning: no Markdown, no HTML. Both languages of a text have the same blocks in the same order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["paragraph", "bullet", "sub-bullet", "lettered"]

_PARTING = re.compile(r"\n[ \t]*\n")
_MARK = re.compile(r"(?:(?P<bullet>- )|(?P<sub>\+ )|(?P<letter>[a-zđ])\) )")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or item; `label` is what is printed before a lettered item ("a)")."""

    kind: BlockKind
    text: str
    label: str = ""


def parse_blocks(text: str) -> tuple[Block, ...]:
    """Cut a text into its blocks; line breaks inside a block are spaces."""
    blocks = []
    for chunk in _PARTING.split(text.strip()):
        words = " ".join(chunk.split())
        match = _MARK.match(words)
        if match is None:
            blocks.append(Block("paragraph", words))
        elif match["letter"]:
            blocks.append(Block("lettered", words[match.end() :], f"{match['letter']})"))
        else:
            blocks.append(Block("bullet" if match["bullet"] else "sub-bullet", words[match.end() :]))
    return tuple(blocks)
