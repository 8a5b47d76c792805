"""Places, as they are and as they were: identity is slug plus dates, never name or code.

Reads: a file of places. Gives: `Place` records; predecessors are derived from successors by the library.
"""

from vitreem.place.model import Place, PlaceFile, Successor
from vitreem.place.read import read

__all__ = ["Place", "PlaceFile", "Successor", "read"]
