"""The search of the site: entries, index, ranking, and the files that the search script loads.

Reads: the library with its lexicon. Gives: results for `vitreem search`, and artifacts.
"""

from vitreem.outputs.search.engine import Filters, Result, Search, url_of
from vitreem.outputs.search.snippets import snippet

__all__ = ["Filters", "Result", "Search", "snippet", "url_of"]
