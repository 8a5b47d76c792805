"""From MkDocs' events to our functions, in the order in which MkDocs calls them."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from markupsafe import escape
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files

from vitreem import addresses
from vitreem.authoring import ContentPage, Expanded, expand, fill
from vitreem.language import Lang
from vitreem.mkdocs_plugin.config import VitreemConfig
from vitreem.mkdocs_plugin.record_page import RecordPage, config_in_language, record_file
from vitreem.outputs.catalogue import site_files
from vitreem.outputs.web.frame import frame_of
from vitreem.outputs.web.words import word
from vitreem.problems import has_errors, render_text, summary
from vitreem.project import Project, newest_date, open_project

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

log = logging.getLogger("mkdocs.plugins.vitreem")


def _base_path(config: MkDocsConfig) -> str:
    """The path of the site's root on its host: "/" or "/folder/"."""
    path = urlsplit(config.site_url or "").path
    return path if path.endswith("/") else f"{path}/"


class VitreemPlugin(BasePlugin[VitreemConfig]):  # type: ignore[no-untyped-call]  # as in config.py
    """Brings the library's pages and files into a MkDocs site."""

    project: Project
    written: Mapping[str, ContentPage]
    expanded: dict[str, Expanded]

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check everything before MkDocs touches the last good site."""
        root = Path(config.config_file_path or ".").resolve().parent
        content = Path(config.docs_dir).resolve().relative_to(root).as_posix()
        self.project = open_project(root, self.config.plans, content)
        self.written = {page.path: page for page in self.project.content}
        self.expanded = {}
        self._tell()
        newest = newest_date(self.project.library)
        if newest is not None:
            # What MkDocs stamps into files comes from the content, so that two builds are the same bytes.
            os.environ.setdefault("SOURCE_DATE_EPOCH", str(newest))
        return config

    def _tell(self) -> None:
        lang = Lang(self.config.language)
        problems = self.project.problems
        if not problems:
            return
        text = f"{render_text(problems, lang)}\n\n{summary(problems, lang)}"
        if has_errors(problems):
            raise PluginError(f"vitreem\n{text}")
        # Warnings are for `vitreem check`; here they must not fail a strict build.
        log.info("%s: vitreem check", summary(problems, lang))

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add every data page and every file of data; leave out what of the theme no page uses."""
        for unused in [file for file in files if _unused(file)]:
            files.remove(unused)
        for web_page in self.project.web_pages:
            files.append(record_file(web_page, config))
        for artifact in site_files(self.project.library, _base_path(config)):
            files.append(File.generated(config, artifact.address, content=artifact.content))
        return files

    def on_page_markdown(self, markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Run the macros of a hand-written page."""
        _ = config, files
        written = self._written(page)
        if written is None:
            return markdown
        page.meta = {"title": str(escape(written.head.title)), "description": str(escape(written.head.description))}
        expanded, problems = expand(self.project.library, written)
        if expanded is None:
            raise PluginError(render_text(problems, Lang(self.config.language)))
        self.expanded[written.path] = expanded
        return expanded.markdown

    def on_page_content(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Put what the macros made into the page."""
        _ = config, files
        expanded = self.expanded.pop(page.file.src_uri, None)
        return fill(html, expanded.pieces) if expanded else html

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give the theme the page's language and our frame."""
        _ = nav
        lang, address, alternate = self._where(page)
        seen = config_in_language(config, lang.value, word("site.name", lang))
        return _with(context, config=seen, frame=frame_of(self.project.library, lang, address, alternate))

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """The same for templates without a page: the page "not found", the map of the site."""
        _ = template_name
        home = addresses.section("home", Lang.EN)
        frame = frame_of(self.project.library, Lang.VI, "404.html", home, _base_path(config))
        return _with(context, frame=frame, alternates=self.project.alternates)

    def on_serve(self, server: LiveReloadServer, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Rebuild when a record changes."""
        _ = builder
        server.watch(str(Path(config.config_file_path or ".").parent / self.config.plans))
        return server

    def _written(self, page: Page) -> ContentPage | None:
        return self.written.get(page.file.src_uri)

    def _where(self, page: Page) -> tuple[Lang, str, str]:
        """A page's language, its address, and where it stands in the other language."""
        if isinstance(page, RecordPage):
            return page.web_page.lang, page.web_page.address, page.web_page.alternate
        written = self._written(page)
        if written is None:
            raise PluginError(f"{page.file.src_uri}: unknown page")
        return written.lang, written.address, written.alternate


def _with(context: TemplateContext, **more: Any) -> TemplateContext:
    """The context with what only our templates know, and its config seen in the page's language."""
    together: Any = {**context, **more}
    return cast("TemplateContext", together)


def _unused(file: File) -> bool:
    """The theme's scripts, word cutters for other languages and source maps: 2 MB that no page of ours loads."""
    of_theme = file.src_dir is not None and "material" in Path(file.src_dir).parts
    return of_theme and (file.src_uri.startswith("assets/javascripts/") or file.src_uri.endswith(".map"))
