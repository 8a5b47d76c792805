"""The files of search, for each language: a list that is never cached, a core, shards of the index and of texts.

The list (`assets/search/vi.json`) names the core; the core names the shards. All but the list carry a hash of their
content in their names, so a phone keeps what has not changed, and a new edition of the site never mixes with an old.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from vitreem.language import LANGS, Lang
from vitreem.library import Library
from vitreem.outputs.artifact import Artifact
from vitreem.outputs.search.engine import Search, place_names
from vitreem.outputs.search.entry import KINDS
from vitreem.outputs.search.packing import FOLDER, beginning, hashed, json_bytes
from vitreem.outputs.search.ranking import KINDS_NAMED, MOST_SHARDS
from vitreem.search import Concept
from vitreem.search.gazetteer import KIND_WORDS
from vitreem.search.references import SECOND, TYPE_WORDS, TYPES

TEXT_BYTES = 4_500


def artifacts(library: Library, langs: Sequence[Lang] = LANGS) -> Iterator[Artifact]:
    """Every file of search in these languages, and the library that the script searches with."""
    lunr = hashed("lunr", lunr_script(), "js")
    yield lunr
    for lang in langs:
        yield from _of_language(Search(library, lang), lunr.address.removeprefix(FOLDER))


def _of_language(search: Search, lunr: str) -> Iterator[Artifact]:
    lang = search.lang.value
    shards = [(beginning(shard), hashed(f"{lang}-i", json_bytes(shard))) for shard in search.shards]
    texts = [(first, hashed(f"{lang}-t", json_bytes(rows))) for first, rows in _texts(search)]
    core = hashed(f"{lang}-core", json_bytes(core_of(search, _names(shards), _names(texts))))
    yield from (shard for _, shard in (*shards, *texts))
    yield core
    yield Artifact(f"{FOLDER}{lang}.json", json_bytes({"core": core.address.removeprefix(FOLDER), "lunr": lunr}))


def _names(files: list[tuple[Any, Artifact]]) -> list[list[Any]]:
    return [[first, file.address.removeprefix(FOLDER)] for first, file in files]


def core_of(search: Search, shards: list[list[Any]], texts: list[list[Any]]) -> dict[str, Any]:
    """What the script needs before it can search: lexicon, vocabulary, places, what ranks the entries."""
    library, lexicon, reader = search.library, search.lexicon, search.reader
    numbers = {slug: number for number, slug in enumerate(library.places, 1)}
    lines = [number for number, entry in enumerate(search.entries) if entry.kind == "hotline" and entry.ref == "111"]
    child_line = lines[0] if lines else -1
    return {
        "lang": search.lang.value,
        "settings": {
            "types": TYPES,
            "typeWords": TYPE_WORDS,
            "second": SECOND,
            "kindWords": KIND_WORDS,
            "weights": asdict(search.weights),
            "tuning": asdict(search.tuning),
            "kindsNamed": KINDS_NAMED,
            "mostShards": MOST_SHARDS,
        },
        "lexicon": {
            "concepts": [
                [each.id, each.role, int(each.everyday), " ".join(each.broader), *map("|".join, _forms(each))]
                for each in lexicon.concepts.values()
            ],
            "empty": {lang.value: " ".join(sorted(lexicon.empty[lang])) for lang in Lang},
        },
        "vocabulary": _by_class(reader.vocabulary.words),
        "names": _gazetteer(library, numbers),
        "parents": _steps([numbers.get(place.parent or "", 0) for place in library.places.values()]),
        "became": [
            [numbers[place.slug], numbers[step.place]]
            for place in library.places.values()
            for step in place.successors
            if step.place in numbers
        ],
        "kinds": KINDS,
        "entries": [
            _steps([KINDS.index(entry.kind) for entry in search.entries]),
            _steps([numbers.get(entry.place, 0) for entry in search.entries]),
            _steps([entry.years[0] for entry in search.entries]),
            _steps([entry.years[1] for entry in search.entries]),
        ],
        "lengths": search.collection.lengths,
        "childLine": child_line,
        "shards": shards,
        "texts": texts,
    }


def _forms(concept: Concept) -> tuple[tuple[str, ...], ...]:
    return concept.vi, concept.abbreviations, concept.en


def _by_class(words: Mapping[str, int]) -> list[str]:
    """Words of each frequency class, joined by spaces."""
    classes = [""] * (max(words.values(), default=0) + 1)
    for word in sorted(words):
        classes[words[word]] += f" {word}" if classes[words[word]] else word
    return classes


def _steps(numbers: Sequence[int]) -> list[int]:
    """Numbers as steps from one to the next, which pack well."""
    return [number - before for before, number in zip((0, *numbers), numbers, strict=False)]


def _gazetteer(library: Library, numbers: Mapping[str, int]) -> list[str]:
    """The names of each place, joined by "|", in the order of the places."""
    names: dict[str, list[str]] = {slug: [] for slug in numbers}
    for name, slug in place_names(library):
        if name not in names[slug]:
            names[slug].append(name)
    return ["|".join(of) for of in names.values()]


def _texts(search: Search) -> Iterator[tuple[int, list[list[Any]]]]:
    """What results show, entry by entry, about `TEXT_BYTES` a file: title, address, text, what it is about."""
    rows: list[list[Any]] = []
    first = size = 0
    for number, entry in enumerate(search.entries):
        about = [search.place_name(entry.place) if entry.kind != "place" else "", search.year_words(entry)]
        row = [entry.title, entry.address, entry.text if entry.text != entry.title else "", *about, entry.plan]
        length = sum(len(str(part).encode()) for part in row)
        if rows and size + length > TEXT_BYTES:
            yield first, rows
            rows, first, size = [], number, 0
        rows.append(row)
        size += length
    if rows:
        yield first, rows


_COMMENT = re.compile(r"/\*.*?\*/|^\s*//[^\n]*$", re.DOTALL | re.MULTILINE)
_PART = re.compile(r"/\*!\n \* (lunr\.\w+)")
# What a query of ready terms never calls: English words, and the language of queries.
_NOT_CALLED = {"lunr.tokenizer", "lunr.stemmer", "lunr.stopWordFilter", "lunr.trimmer"}
_QUERY_LANGUAGE = re.compile(r"lunr\.QueryParseError = function.*(?=/\*\*\s+\* export the module)", re.DOTALL)


def _shipped(path: str) -> Path:
    """A file inside the installed mkdocs, or its fork."""
    for package in ("mkdocs", "properdocs"):
        try:
            found = Path(str(distribution(package).locate_file(package))) / path
        except PackageNotFoundError:
            continue
        if found.is_file():
            return found
    raise FileNotFoundError(f"{path} comes with the package mkdocs, which is not installed")


def lunr_script() -> bytes:
    """lunr.js as the mkdocs package ships it, without comments but for the licence, and without what is not called.

    The file is read from the installed package, which is not imported: the pages are also made without it.

    Raises:
        FileNotFoundError: neither mkdocs nor properdocs is installed, or they no longer ship the file.
    """
    text = _shipped("contrib/search/templates/search/lunr.js").read_text(encoding="utf-8")
    licence, _, rest = text.partition("*/")
    start, *parts = _PART.split(rest)
    kept = start + "".join(
        f"/*{body}" if name not in _NOT_CALLED else "" for name, body in zip(parts[::2], parts[1::2], strict=True)
    )
    kept = _QUERY_LANGUAGE.sub("", kept)
    lines = (line.strip() for line in _COMMENT.sub("", kept).splitlines())
    return (licence + "*/\n" + "\n".join(line for line in lines if line) + "\n").encode()
