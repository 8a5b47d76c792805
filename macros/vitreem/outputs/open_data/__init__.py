"""Open data: JSON for each plan and an index, CSV tables, and the schemas of our files.

Reads: the library. Gives: artifacts under `data/` and `schemas/`. The shape is a promise to those who build on it:
fields are added, never renamed or removed.
"""

from vitreem.outputs.open_data.artifacts import artifacts
from vitreem.outputs.open_data.plan_json import plan_json
from vitreem.outputs.open_data.schemas import schema_files

__all__ = ["artifacts", "plan_json", "schema_files"]
