"""The Jinja environment of our own templates: strict, escaping, without any state of its own."""

from __future__ import annotations

from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from vitreem import addresses
from vitreem.dates import span_words
from vitreem.document import spans_of
from vitreem.language import Lang
from vitreem.outputs.web import phrases, views
from vitreem.outputs.web.words import word
from vitreem.problems import CATALOGUE


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Compiled templates; a name that a template misspells is an error, and all text is escaped."""
    made = Environment(
        loader=PackageLoader("vitreem.outputs.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        CATALOGUE=CATALOGUE,
        Lang=Lang,
        addresses=addresses,
        phrases=phrases,
        span_words=span_words,
        spans_of=spans_of,
        views=views,
        word=word,
    )
    return made
