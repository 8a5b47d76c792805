"""The plugin's settings in `mkdocs.yml`."""

from __future__ import annotations

from mkdocs.config import config_options
from mkdocs.config.base import Config


class VitreemConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves its __init_subclass__ untyped
    """`plugins: - vitreem:` takes these."""

    plans = config_options.Type(str, default="plans")
    language = config_options.Choice(("vi", "en"), default="vi")
    """The language in which problems are told on the terminal."""
