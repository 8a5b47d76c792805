"""All records together: what was loaded, and how records refer to each other.

Reads: the folder `plans/`. Gives: a `Library`, from which every output is made.
"""

from vitreem.library.load import KIND_OF_FILE, kind_of, load
from vitreem.library.model import Library
from vitreem.library.translations import Translations

__all__ = ["KIND_OF_FILE", "Library", "Translations", "kind_of", "load"]
