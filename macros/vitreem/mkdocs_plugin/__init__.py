"""The adapter to MkDocs, and the only room that imports it: events in, our own functions called."""

from vitreem.mkdocs_plugin.plugin import VitreemPlugin

__all__ = ["VitreemPlugin"]
