"""Data pages as MkDocs pages: the body comes from the record, so Markdown never sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import escape
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from vitreem.outputs.web import WebPage

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


class RecordPage(Page):
    """A page whose content is at hand when MkDocs asks for it."""

    def __init__(self, web_page: WebPage, file: File, config: MkDocsConfig) -> None:
        title = str(escape(web_page.title))
        super().__init__(title, file, config)
        self.web_page = web_page
        # The theme does not escape what it puts into <title> and <meta>; of `title` alone it would undo our escaping.
        self.meta = {"title": title, "description": str(escape(web_page.description))}

    def read_source(self, config: MkDocsConfig) -> None:
        """Nothing to read: the record was read with the library."""
        _ = config
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """The body as made from the record."""
        _ = config, files
        self.content = self.web_page.body
        self.toc = TableOfContents([AnchorLink(h.title, h.anchor, h.level) for h in self.web_page.contents])


def record_file(web_page: WebPage, config: MkDocsConfig) -> File:
    """A generated file with its page, at the page's address."""
    file = File.generated(config, f"{web_page.address}index.md", content="")
    RecordPage(web_page, file, config)
    return file


class InLanguage:
    """An object seen with some attributes changed: the site's config with the theme in a page's language."""

    def __init__(self, base: Any, **changes: Any) -> None:
        self.__dict__["_base"], self.__dict__["_changes"] = base, changes

    def __getattr__(self, name: str) -> Any:
        changes = self.__dict__["_changes"]
        return changes[name] if name in changes else getattr(self.__dict__["_base"], name)

    def __getitem__(self, name: str) -> Any:
        changes = self.__dict__["_changes"]
        return changes[name] if name in changes else self.__dict__["_base"][name]

    def __contains__(self, name: object) -> bool:
        return name in self.__dict__["_changes"] or name in self.__dict__["_base"]


def config_in_language(config: MkDocsConfig, language: str, site_name: str) -> InLanguage:
    """The config as the theme's templates should see it on a page in a language."""
    return InLanguage(config, theme=InLanguage(config.theme, language=language), site_name=site_name)
