"""Hand-written pages: their front matter, the macros writers may call, and what is wrong with either.

Reads: `content/**/*.md` and the library. Gives: Markdown with every macro call replaced by a token, the HTML each
token stands for, and problems with file, line and column.
"""

from vitreem.authoring.check import check_content, content_files
from vitreem.authoring.expand import Expanded, expand, fill
from vitreem.authoring.page import ContentPage, PageHead, read_page

__all__ = ["ContentPage", "Expanded", "PageHead", "check_content", "content_files", "expand", "fill", "read_page"]
