"""Bodies: the offices, committees, unions and groups that plans give work to.

A body is a role ("Department of Health"), not the office of one place; a plan's place says whose it is.
"""

from vitreem.body.model import Body, BodyFile
from vitreem.body.read import read

__all__ = ["Body", "BodyFile", "read"]
