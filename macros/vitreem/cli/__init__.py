"""The command `vitreem`: check, explain, fmt, new, translated, addresses, schemas, write."""

from vitreem.cli.main import main

__all__ = ["main"]
