"""Web pages: the body of every data page, as a pure function of record, language and library.

Reads: the library and the canonical documents. Gives: `WebPage`s, which a frame (the theme's, or our plain one)
turns into files.
"""

from vitreem.outputs.web.page import Heading, WebPage
from vitreem.outputs.web.pages import web_pages

__all__ = ["Heading", "WebPage", "web_pages"]
