"""The stem of an English word: plural, "-ing" and "-ed" taken off, nothing more.

Vietnamese never passes through here. The search script mirrors this module.
"""

from __future__ import annotations

import re
from functools import lru_cache

_IRREGULAR = {"children": "child", "people": "person", "men": "man", "women": "woman", "lives": "life", "wives": "wife"}
_SHORT, _LONG = 3, 4


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A folded word without its endings: "reports", "reported" and "reporting" → "report"."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= _SHORT:
        return word
    if word.endswith("ies") and len(word) > _LONG:
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) >= _SHORT and re.search("[aeiouy]", root):
            word = root[:-1] if re.search(r"([bdgmnprt])\1$", root) else root
            break
    if word.endswith("e") and len(word) > _LONG:
        word = word[:-1]
    if word.endswith("i") and len(word) > _LONG:
        word = word[:-1] + "y"
    return word
