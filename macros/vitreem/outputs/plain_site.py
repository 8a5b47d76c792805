"""The data pages in a frame of our own, for a plain folder: no theme, no generator, any web server.

Reads: web pages, files, the style sheet and scripts. Gives: artifacts whose addresses are files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vitreem.library import Library
from vitreem.outputs.artifact import Artifact
from vitreem.outputs.catalogue import site_files
from vitreem.outputs.web import WebPage, web_pages
from vitreem.outputs.web.context import PageContext, render
from vitreem.outputs.web.frame import frame_of


def plain_site(
    library: Library, assets: Iterable[Artifact] = (), hand_written: Iterable[WebPage] = ()
) -> Iterator[Artifact]:
    """Every file of the site in the plain frame.

    Args:
        library: the records.
        assets: style sheet and scripts.
        hand_written: the pages of `content/`, already turned into bodies.
    """
    for page in (*hand_written, *web_pages(library)):
        yield Artifact(f"{page.address}index.html", framed(library, page).encode())
    yield from assets
    yield from site_files(library)


def framed(library: Library, page: WebPage) -> str:
    """One page in the plain frame."""
    context = PageContext(library, page.lang, page.address)
    frame = frame_of(library, page.lang, page.address, page.alternate)
    return render("plain_frame.html", context, frame=frame, web_page=page)
