"""Load every file under `plans/`: each into the record its folder and name tell, all problems collected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from vitreem import body, campaign, glossary, hotline, legal, place, plan, redirect
from vitreem.library.model import Library
from vitreem.library.translations import Translations
from vitreem.problems import Place, Problem
from vitreem.record import Loaded
from vitreem.search import lexicon_record
from vitreem.yamlfile import Source, read_yaml

PUBLISHED_NAME = "published-addresses.txt"

Read = Callable[[Source], tuple[Any, list[Problem]]]

KIND_OF_FILE: dict[str, Read] = {
    "plan": plan.read,
    "places": place.read,
    "campaign": campaign.read,
    "hotlines": hotline.read,
    "bodies": body.read,
    "documents": legal.read,
    "glossary": glossary.read,
    "redirects": redirect.read,
    "lexicon": lexicon_record.read,
}
"""What reads each kind of file; a kind's schema is `plans/schemas/<kind>.schema.json`."""

_FIELDS = {
    "plan": "loaded_plans",
    "places": "loaded_places",
    "campaign": "loaded_campaigns",
    "hotlines": "loaded_hotlines",
    "bodies": "loaded_bodies",
    "documents": "loaded_documents",
    "glossary": "loaded_terms",
    "redirects": "loaded_redirects",
    "lexicon": "loaded_lexicons",
}


def kind_of(path: Path) -> str | None:
    """The kind of a file, told by its path below `plans/`; None for a file that has no place there."""
    folder = path.parts[0] if len(path.parts) > 1 else ""
    if folder == "registry":
        return path.stem if path.stem in KIND_OF_FILE else None
    return {"": None, "places": "places", "campaigns": "campaign"}.get(folder, "plan")


def record_files(folder: Path) -> list[Path]:
    """The YAML files below `plans/`, in a fixed order; schemas and hidden files are no records."""
    found = [*folder.rglob("*.yml"), *folder.rglob("*.yaml")]
    below = [path.relative_to(folder) for path in found]
    return sorted(path for path in below if path.parts[0] != "schemas" and not path.name.startswith("."))


def load(root: Path, folder: str = "plans") -> tuple[Library, list[Problem]]:
    """Read all records of a project.

    Args:
        root: the project's folder; problems name files relative to it.
        folder: where the records are, below `root`.

    Returns:
        The library of all records that could be read, and every problem found on the way.
    """
    found: dict[str, list[Loaded[Any]]] = {name: [] for name in _FIELDS.values()}
    problems: list[Problem] = []
    sources: list[Source] = []
    unread: set[str] = set()
    for below in record_files(root / folder):
        shown = f"{folder}/{below.as_posix()}"
        kind = kind_of(below)
        if kind is None:
            problems.append(Problem(Place(shown), "unknown-kind-of-file"))
            continue
        source, broken = read_yaml(root / folder / below, shown)
        records, wrong = KIND_OF_FILE[kind](source)
        problems += broken + wrong
        if broken or wrong:
            unread.add(kind)
        sources.append(source)
        found[_FIELDS[kind]] += records if isinstance(records, Sequence) else [records] if records else []
    loaded: dict[str, Any] = {name: tuple(records) for name, records in found.items()}
    return Library(
        **loaded,
        sources=tuple(sources),
        translations=Translations.read(root / folder),
        published=read_published(root / folder),
        unread=frozenset(unread),
    ), problems


def read_published(folder: Path) -> dict[str, int]:
    """The committed list of published addresses, one a line, each with its line's number."""
    path = folder / "registry" / PUBLISHED_NAME
    if not path.is_file():
        return {}
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return {line.strip(): number for number, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")}
