"""The command `search`: what the site's own search answers, as text or as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from vitreem.language import Lang
from vitreem.library import load
from vitreem.outputs.search import Filters, Result, Search, snippet, url_of
from vitreem.outputs.search.entry import KINDS


def add_commands(commands: Any) -> None:
    """Register the command."""
    search = commands.add_parser("search", help="tìm như ô tìm kiếm của trang · search as the site's search box does")
    search.add_argument("query", help="lời cần tìm · what to look for")
    search.add_argument(
        "--lang",
        choices=[lang.value for lang in Lang],
        default=argparse.SUPPRESS,
        help="tiếng của trang · the language of the pages",
    )
    search.add_argument("--json", action="store_true", help="in JSON · print JSON")
    search.add_argument("--place", default="", help="mã địa phương · a place's slug")
    search.add_argument("--year", type=int, default=0, help="năm · a year")
    search.add_argument("--kind", choices=KINDS, default="", help="loại · kind of result")
    search.add_argument(
        "--limit", type=int, default=20, help="số kết quả, 0 là tất cả · results, 0 for all (default 20)"
    )
    search.set_defaults(run=run_search)


def run_search(options: argparse.Namespace) -> int:
    """Print the answers to a query, best first; nothing found is no error."""
    library, _ = load(options.root)
    if options.place and options.place not in library.places:
        vi, en = f'không có địa phương "{options.place}"', f'there is no place "{options.place}"'
        print(vi if options.lang is Lang.VI else en, file=sys.stderr)
        return 2
    search = Search(library, options.lang)
    results = search.find(options.query, Filters(options.place, options.year, options.kind), options.limit)
    if options.json:
        print(json.dumps([_row(result) for result in results], ensure_ascii=False, indent=1))
    else:
        _tell(search, options.query, results)
    return 0


def _row(result: Result) -> dict[str, Any]:
    entry = result.entry
    return {
        "kind": entry.kind,
        "plan": entry.plan or None,
        "clause": entry.clause or None,
        "place": entry.place or None,
        "url": url_of(entry),
        "title": entry.title,
        "score": result.score,
    }


def _tell(search: Search, query: str, results: list[Result]) -> None:
    vietnamese = search.lang is Lang.VI
    if not results:
        print(
            "Không thấy gì. Thử từ khác, hoặc gọi 111."
            if vietnamese
            else "Nothing found. Try another word, or call 111."
        )
        return
    asked = search.reader.read(query)
    for number, result in enumerate(results, 1):
        entry = result.entry
        about = " · ".join(filter(None, (search.place_name(entry.place), search.year_words(entry))))
        print(f"{number:2}. {entry.title}" + (f" ({about})" if about and entry.kind != "place" else ""))
        words = "".join(
            f"[{p.text}]" if p.marked else p.text for p in snippet(entry.text, asked, search.lang, search.lexicon)
        )
        if words and entry.text != entry.title:
            print(f"    {words}")
        print(f"    {url_of(entry)}")
