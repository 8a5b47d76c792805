"""The answers are good, and stay so: the judged queries, half of which were never looked at in tuning."""

from __future__ import annotations

import unicodedata

import pytest

from tests.search.score import judged_queries, key_of, run, table
from vitreem.language import Lang
from vitreem.library import Library
from vitreem.outputs.search import Search

FLOOR = 0.85


def test_every_judged_thing_can_be_found(searches: dict[Lang, Search]) -> None:
    known = {f"{entry.kind}:{entry.ref}" for entry in searches[Lang.VI].entries}
    missing = {key for query in judged_queries() for key in query.grades if key not in known}
    assert missing == set()
    assert key_of({"slogan": "2024/s1", "grade": "3"}) == "slogan:2024/s1"


def test_quality(searches: dict[Lang, Search]) -> None:
    queries = judged_queries()
    found = run(searches, queries)
    for kind, half, _, _, _, ndcg, empty in table(queries, found):
        assert empty == 0, f"{kind}, {half}: a query found nothing"
        if kind == "all":
            assert ndcg >= FLOOR, f"{half}: nDCG@10 is {ndcg:.3f}"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_way_of_writing_does_not_count(searches: dict[Lang, Search], form: str) -> None:
    search = searches[Lang.VI]
    for query in ("sức khỏe tâm thần", "hòa giải", "Thụy Hùng"):
        expected = search.find(query, limit=10)
        assert search.find(unicodedata.normalize(form, query), limit=10) == expected  # type: ignore[arg-type]
    assert search.find("sức khoẻ", limit=5) == search.find("sức khỏe", limit=5)


def test_marks_are_minded(searches: dict[Lang, Search]) -> None:
    search = searches[Lang.VI]
    first = [result.entry.ref for result in search.find("bạo", limit=5)]
    assert first
    assert first != [result.entry.ref for result in search.find("báo", limit=5)]


def test_search_without_a_lexicon(library: Library) -> None:
    bare = Library(
        loaded_plans=library.loaded_plans,
        loaded_places=library.loaded_places,
        loaded_hotlines=library.loaded_hotlines,
        loaded_bodies=library.loaded_bodies,
        loaded_documents=library.loaded_documents,
    )
    assert Search(bare, Lang.VI).find("đuối nước")
