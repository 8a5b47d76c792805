"""The canonical style of our YAML files, comments kept.

Two-space indentation, lists indented under their key, long text unfolded, one blank line at the end. Only ruamel.yaml
keeps comments and quotes; it is slow (about 45 ms a plan), so it is used for writing alone.
"""

from __future__ import annotations

import io
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString, ScalarString

from vitreem.vietnamese import normalise

_FOLD_AT = 160


def format_text(text: str) -> str:
    """The same content in canonical style.

    Raises:
        ruamel.yaml.error.YAMLError: the text is not valid YAML (read it with `read_yaml` first).
    """
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 10_000_000
    yaml.allow_unicode = True
    yaml.representer.add_representer(type(None), _null)
    yaml.indent(mapping=2, sequence=4, offset=2)
    data = yaml.load(normalise(text))
    _unfold(data)
    out = io.StringIO()
    yaml.dump(data, out)
    lines = [line.rstrip() for line in out.getvalue().split("\n")]
    return "\n".join(lines).rstrip("\n") + "\n"


def _null(representer: Any, _: None) -> Any:
    """A blank is said plainly, never left as an empty place after a colon."""
    return representer.represent_scalar("tag:yaml.org,2002:null", "null")


def _unfold(node: object) -> None:
    """Text of several lines becomes a literal block, which diffs line by line."""
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in list(pairs):
        if isinstance(value, str) and "\n" in value.strip("\n") and not isinstance(value, LiteralScalarString):
            node[key] = LiteralScalarString(value if value.endswith("\n") else value + "\n")  # type: ignore[index]
        elif not isinstance(value, ScalarString):
            _unfold(value)
