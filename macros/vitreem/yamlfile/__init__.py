"""YAML files in, plain data with places out: the only room that imports a YAML library.

Scalars stay text: whether `0111`, `no` or `12:30` is a number, a truth value or words is for the field's type to
say, not for YAML. What YAML would lose or change silently (duplicate keys, anchors, tags) is a problem.
"""

from vitreem.yamlfile.format import format_text
from vitreem.yamlfile.read import MAX_BYTES, Data, Source, parse, read_text, read_yaml

__all__ = ["MAX_BYTES", "Data", "Source", "format_text", "parse", "read_text", "read_yaml"]
