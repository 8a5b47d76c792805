"""Pages that lead from a moved address to the new one, without a server's help and without script."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import escape

from vitreem import addresses
from vitreem.library import Library
from vitreem.outputs.artifact import Artifact


def redirect_pages(library: Library) -> Iterator[Artifact]:
    """One small page at each old address."""
    for item in library.loaded_redirects:
        old, new = item.record.from_, item.record.to
        link = escape(addresses.relative(new, old))
        text = (
            '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang đã chuyển · Page moved</title>'
            f'<meta http-equiv="refresh" content="0; url={link}"><link rel="canonical" href="{link}">'
            f'<p>Trang đã chuyển sang <a href="{link}">địa chỉ mới</a>. '
            f'<span lang="en">This page moved to <a href="{link}">a new address</a>.</span></p></html>\n'
        )
        yield Artifact(old + "index.html" if old.endswith("/") else old, text.encode())
