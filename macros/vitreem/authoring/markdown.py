"""Hand-written pages turned into page bodies without MkDocs, for the plain folder."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from functools import partial

import markdown

from vitreem import addresses
from vitreem.authoring.expand import TOKEN, expand, fill
from vitreem.authoring.page import ContentPage, address_of
from vitreem.library import Library
from vitreem.outputs.web.page import WebPage
from vitreem.vietnamese import slug

EXTENSIONS = ["attr_list", "def_list", "fenced_code", "md_in_html", "tables", "toc"]
"""The Markdown extensions that pages may count on; `mkdocs.yml` lists the same."""


def heading_anchor(text: str, separator: str) -> str:
    """Anchors of headings: our own slug, since Python-Markdown's loses the letter đ; macros leave no trace in it."""
    return slug(TOKEN.sub("", text)).replace("-", separator)


def content_web_pages(library: Library, pages: Iterable[ContentPage]) -> Iterator[WebPage]:
    """The body of each page; links to other Markdown files become links to their addresses."""
    for page in pages:
        expanded, _ = expand(library, page)
        if expanded is None:
            continue
        made = markdown.Markdown(
            extensions=EXTENSIONS, extension_configs={"toc": {"slugify": heading_anchor, "permalink": False}}
        )
        html = _links(made.convert(expanded.markdown), page)
        yield WebPage(
            address=page.address,
            lang=page.lang,
            alternate=page.alternate,
            title=page.head.title,
            description=page.head.description,
            make_body=partial(fill, html, expanded.pieces),
        )


def _links(html: str, page: ContentPage) -> str:
    """`href="other.md#x"` as a link to the other page's address."""

    def to_address(match: re.Match[str]) -> str:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), match[1]))
        return f'href="{addresses.relative(address_of(path), page.address)}{match[2] or ""}"'

    return re.sub(r'href="([^":#]+\.md)(#[^"]*)?"', to_address, html)
