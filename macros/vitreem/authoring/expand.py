"""Macro calls replaced by tokens, so that Markdown never touches the HTML they make."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape

from vitreem.authoring.calls import check_call
from vitreem.authoring.macros import MACRO_NAMES, Macros
from vitreem.authoring.mistake import MacroMistake
from vitreem.authoring.page import ContentPage
from vitreem.library import Library
from vitreem.outputs.web.context import PageContext
from vitreem.problems import Problem
from vitreem.record import suggestion

TOKEN = re.compile(r"vitreempiece[0-9]{4}end")
"""What stands in Markdown for a macro's HTML."""

_TAG = re.compile(r"<[a-z][^<>]*vitreempiece[^<>]*>", re.IGNORECASE)
_BLOCK = re.compile(r"<(?:article|section|table|ul|ol|dl|div|details|p|h[1-6])\b")


@dataclass(frozen=True, slots=True)
class Expanded:
    """Markdown with tokens, and the HTML of each token in order."""

    markdown: str
    pieces: tuple[Markup, ...]


class _Tokened:
    """A macro as templates see it: calling it leaves a token; naming it without a call is a mistake."""

    def __init__(self, name: str, macro: Callable[..., Markup], pieces: list[Markup], *, call: bool) -> None:
        self.name, self.macro, self.pieces, self.call = name, macro, pieces, call

    def __call__(self, *args: Any, **kwargs: Any) -> str:
        check_call(self.name, self.macro, args, kwargs)
        self.pieces.append(self.macro(*args, **kwargs) if self.call else Markup())
        return _token(len(self.pieces) - 1)

    def __html__(self) -> str:
        raise MacroMistake(
            f'macro "{self.name}" thiếu cặp ngoặc: {self.name}(…)',
            f'the macro "{self.name}" lacks its parentheses: {self.name}(…)',
        )

    __str__ = __html__


def expand(library: Library, page: ContentPage, *, call: bool = True) -> tuple[Expanded | None, list[Problem]]:
    """Run a page's macro calls; on a mistake, the problem with its line instead.

    Args:
        library: the records.
        page: the page.
        call: whether macros are run; if not, calls are only looked at, since records with errors would make right
            calls fail.
    """
    pieces: list[Markup] = []
    macros = Macros(PageContext(library, page.lang, page.address)).all()
    # Markdown is not HTML: text passes as it is, and only macros, whose HTML is escaped, add markup.
    # A page may call macros and nothing else of the machine it is built on.
    environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True, keep_trailing_newline=True)
    try:
        template = environment.from_string(page.body)
        text = template.render({name: _Tokened(name, macro, pieces, call=call) for name, macro in macros.items()})
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
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, RecursionError) as mistake:
        # A sum, a filter or a loop that fails: Jinja's own words.
        return None, [_problem(page, _line(mistake), str(mistake), str(mistake))]
    return Expanded(text, tuple(pieces)), []


def fill(html: str, pieces: tuple[Markup, ...]) -> str:
    """Put each piece in place of its token; a block that stands alone loses the paragraph around its token.

    Inside a tag (the text for a picture, say) only the piece's words can stand.
    """
    html = _TAG.sub(lambda tag: _words_only(tag[0], pieces), html)
    for number, piece in enumerate(pieces):
        token = _token(number)
        if _BLOCK.match(piece.lstrip()):
            html = html.replace(f"<p>{token}</p>", str(piece))
        html = html.replace(token, str(piece))
    return html


def _words_only(tag: str, pieces: tuple[Markup, ...]) -> str:
    for number, piece in enumerate(pieces):
        tag = tag.replace(_token(number), str(escape(piece.striptags())))
    return tag


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
