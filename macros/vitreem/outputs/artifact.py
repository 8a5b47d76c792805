"""What every output gives: files with an address and bytes, the same bytes for the same records."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file of the site: its address from the root, and its content."""

    address: str
    content: bytes
