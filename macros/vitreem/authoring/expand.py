"""Macro calls replaced by tokens, so that Markdown never touches the HTML they make."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, StrictUndefined, TemplateSyntaxError, UndefinedError
from markupsafe import Markup

from vitreem.authoring.macros import MACRO_NAMES, MacroMistake, Macros
from vitreem.authoring.page import ContentPage
from vitreem.library import Library
from vitreem.outputs.web.context import PageContext
from vitreem.problems import Problem
from vitreem.record import suggestion

TOKEN = re.compile(r"vitreempiece[0-9]{4}end")
"""What stands in Markdown for a macro's HTML."""

_BLOCK = re.compile(r"<(?:article|section|table|ul|ol|dl|div|details|p|h[1-6])\b")


@dataclass(frozen=True, slots=True)
class Expanded:
    """Markdown with tokens, and the HTML of each token in order."""

    markdown: str
    pieces: tuple[Markup, ...]


def expand(library: Library, page: ContentPage) -> tuple[Expanded | None, list[Problem]]:
    """Run a page's macro calls; on a mistake, the problem with its line instead."""
    pieces: list[Markup] = []

    def tokened(macro: Callable[..., Markup]) -> Callable[..., Markup]:
        def call(*args: Any, **kwargs: Any) -> Markup:
            pieces.append(macro(*args, **kwargs))
            return Markup(_token(len(pieces) - 1))

        return call

    macros = Macros(PageContext(library, page.lang, page.address)).all()
    # Markdown is not HTML: text passes as it is, and only macros, whose HTML is escaped, add markup.
    environment = Environment(undefined=StrictUndefined, autoescape=True, keep_trailing_newline=True)
    try:
        template = environment.from_string(page.body)
        text = template.render({name: tokened(macro) for name, macro in macros.items()})
    except TemplateSyntaxError as mistake:
        return None, [_problem(page, mistake.lineno, str(mistake.message), str(mistake.message))]
    except MacroMistake as mistake:
        return None, [_problem(page, _line(mistake), mistake.vi, mistake.en)]
    except UndefinedError as mistake:
        name = re.search(r"'([^']+)' is undefined", str(mistake))
        near = suggestion(name[1], list(MACRO_NAMES)).get("suggestion") if name else None
        vi = f'không có macro "{name[1]}"' if name else str(mistake)
        en = f'there is no macro "{name[1]}"' if name else str(mistake)
        if near:
            vi, en = f'{vi}; có phải ý bạn là "{near}"?', f'{en}; did you mean "{near}"?'
        return None, [_problem(page, _line(mistake), vi, en)]
    except TypeError as mistake:
        detail = re.sub(r"^(?:Macros\.)?(?:expand\.<locals>\.)?", "", str(mistake))
        return None, [_problem(page, _line(mistake), detail, detail)]
    return Expanded(text, tuple(pieces)), []


def fill(html: str, pieces: tuple[Markup, ...]) -> str:
    """Put each piece in place of its token; a block that stands alone loses the paragraph around its token."""
    for number, piece in enumerate(pieces):
        token = _token(number)
        if _BLOCK.match(piece.lstrip()):
            html = html.replace(f"<p>{token}</p>", str(piece))
        html = html.replace(token, str(piece))
    return html


def _token(number: int) -> str:
    return f"vitreempiece{number:04d}end"


def _line(mistake: Exception) -> int:
    """The line of the template in which a call failed (from 1)."""
    frames = [frame for frame in traceback.extract_tb(mistake.__traceback__) if frame.filename == "<template>"]
    return frames[-1].lineno or 1 if frames else 1


def _problem(page: ContentPage, line: int, vi: str, en: str) -> Problem:
    place = page.place(line)
    column = max(place.source_line.find("{{"), place.source_line.find("{%"), 0) + 1
    values = {"detail_vi": vi, "detail_en": en, "known": ", ".join(MACRO_NAMES)}
    return Problem(page.place(line, column, max(2, len(place.source_line.rstrip()) - column + 1)), "bad-macro", values)
