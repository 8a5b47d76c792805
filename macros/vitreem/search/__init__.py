"""What a text is searched by: words, marks, references and concepts, the same for records and for queries.

Reads: texts and the lexicon. Gives: terms. Everything here but the lexicon's record is mirrored by the script
`overrides/assets/javascripts/search-analysis.js`; a test holds the two together.
"""

from vitreem.search.analysis import terms_of, terms_of_all
from vitreem.search.concepts import Lexicon, lexicon_of
from vitreem.search.lexicon_record import Concept, LexiconFile

__all__ = ["Concept", "Lexicon", "LexiconFile", "lexicon_of", "terms_of", "terms_of_all"]
