"""Redirects: where a published address moved to, so that no printed link ever dies."""

from vitreem.redirect.model import Redirect, RedirectFile
from vitreem.redirect.read import read

__all__ = ["Redirect", "RedirectFile", "read"]
