"""Every code a problem can have: how bad it is, what it says, what to do, and why the rule exists.

The catalogue is split by where a problem is found: in the YAML itself, in the shape of a record, inside one
file's content, and across files. `vitreem explain CODE` prints an entry; a page of the site lists them all.
"""

from __future__ import annotations

from vitreem.problems.kind import Kind, Severity
from vitreem.problems.kinds_across import KINDS as ACROSS
from vitreem.problems.kinds_inside import KINDS as INSIDE
from vitreem.problems.kinds_pages import KINDS as PAGES
from vitreem.problems.kinds_shape import KINDS as SHAPE
from vitreem.problems.kinds_yaml import KINDS as YAML

__all__ = ["CATALOGUE", "Kind", "Severity"]

CATALOGUE: dict[str, Kind] = {kind.code: kind for kind in (*YAML, *SHAPE, *INSIDE, *ACROSS, *PAGES)}
