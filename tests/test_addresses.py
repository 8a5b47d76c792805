"""Every address is decided once; links between pages are relative."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitreem import addresses
from vitreem.language import LANGS, Lang
from vitreem.library import Library

PART = st.sampled_from(["a", "en", "data", "ke-hoach", "plans", "lang-son-bac-son-2024", "v", "2024", "long-an", "x1"])
FOLDERS = st.lists(PART, max_size=4).map(lambda parts: "".join(f"{part}/" for part in parts))
FILES = st.tuples(FOLDERS, PART, st.sampled_from(["html", "json", "csv"])).map(lambda t: f"{t[0]}{t[1]}.{t[2]}")
ADDRESSES = st.one_of(FOLDERS, FILES)


@pytest.mark.parametrize(
    ("clause", "anchor"),
    [
        ("III.5", "iii-5"),
        ("II.2.3.1", "ii-2-3-1"),
        ("V", "v"),
        ("V-2", "v-2"),
        ("2.3", "2-3"),
        ("0", "mo-dau"),
        ("NN", "noi-nhan"),
    ],
)
def test_a_clause_has_the_anchor_of_its_number(clause: str, anchor: str) -> None:
    assert addresses.anchor(clause) == anchor


def test_two_clauses_of_one_plan_never_share_an_anchor(library: Library) -> None:
    """Văn Lãng has a second part V, "V-2", beside the clause "V.2" of the first."""
    plan = library.plans["lang-son-van-lang-2023"]
    anchors = [addresses.clause_anchor(plan, clause.id) for clause in plan.clauses]
    assert len(set(anchors)) == len(anchors)
    assert addresses.clause_anchor(plan, "V-2") == "v-2"
    assert addresses.clause_anchor(plan, "V.2") == "v.2"
    assert addresses.clause_anchor(plan, "V.3") == "v-3"


def test_a_target_has_an_anchor_apart_from_clauses() -> None:
    assert addresses.target_anchor("1.2") == "chi-tieu-1-2"


def test_vietnamese_stands_at_the_root_and_english_under_en() -> None:
    assert addresses.section("home", Lang.VI) == ""
    assert addresses.section("home", Lang.EN) == "en/"
    assert addresses.plan("long-an-2021-2030", Lang.VI) == "ke-hoach/long-an-2021-2030/"
    assert addresses.plan("long-an-2021-2030", Lang.EN) == "en/plans/long-an-2021-2030/"
    assert addresses.place("lang-son", Lang.VI) == "dia-phuong/lang-son/"
    assert addresses.campaign(2024, Lang.EN) == "en/action-month/2024/"


@given(PART)
def test_no_two_kinds_of_page_share_an_address(name: str) -> None:
    made = [make(name, lang) for make in (addresses.plan, addresses.place) for lang in LANGS]
    made += [addresses.plan_data(name), addresses.table(name)]
    assert len(set(made)) == len(made)


@given(ADDRESSES, ADDRESSES, st.sampled_from(["", "#iii-5"]))
def test_a_relative_link_leads_to_its_target(to: str, start: str, anchor: str) -> None:
    """Also where the site is served from a folder."""
    for root in ("https://vi.example/", "https://vi.example/vi-tre-em/"):
        assert urljoin(root + start, addresses.relative(to + anchor, start)) == root + to + anchor


@given(ADDRESSES, ADDRESSES)
def test_a_link_names_neither_host_nor_root(to: str, start: str) -> None:
    assert not addresses.relative(to, start).startswith(("/", "http"))


def test_a_link_within_a_page_is_its_anchor_alone() -> None:
    assert addresses.relative("ke-hoach/a/#v-2", "ke-hoach/a/") == "#v-2"
