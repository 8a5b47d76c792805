"""What stands at a moved address: a page that leads on without a server's help or script, or a file's own content.

Reads: the redirects of the library and the files already made. Gives: one artifact at each old address.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markupsafe import escape

from vitreem import addresses
from vitreem.library import Library
from vitreem.outputs.artifact import Artifact


def redirect_files(library: Library, made: Iterable[Artifact]) -> Iterator[Artifact]:
    """A page or file at every old address.

    Programs that fetch a moved file of data would not follow a page, so the file's content stands at both addresses.
    """
    files = {artifact.address: artifact.content for artifact in made}
    for item in library.loaded_redirects:
        old, new = item.record.from_, item.record.to
        if new in files:
            yield Artifact(old, files[new])
        else:
            yield Artifact(f"{old}index.html" if old.endswith("/") else old, _page(old, new))


def _page(old: str, new: str) -> bytes:
    link = escape(addresses.relative(new, old))
    text = (
        '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang đã chuyển · Page moved</title>'
        f'<meta http-equiv="refresh" content="0; url={link}"><link rel="canonical" href="{link}"></head>'
        f'<body><p>Trang đã chuyển sang <a href="{link}">địa chỉ mới</a>. '
        f'<span lang="en">This page moved to <a href="{link}">a new address</a>.</span></p></body></html>\n'
    )
    return text.encode()
