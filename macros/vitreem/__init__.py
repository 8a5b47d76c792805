"""vitreem: structured plans for children become a bilingual, searchable site.

The flow in one sentence: YAML files → checked Library → documents → outputs → MkDocs (or a folder).
"""

__version__ = "0.1.0"
