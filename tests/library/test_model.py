"""The ways from one record to another, on the records of this repository."""

from __future__ import annotations

import pytest

from vitreem.library import Library


def slugs(places: object) -> list[str]:
    return [place.slug for place in places]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("former", "today"),
    [
        # Through two changes: December 2024 and July 2025.
        ("nghe-an-xa-thanh-linh", ["nghe-an-xa-dai-dong"]),
        ("nghe-an-thi-tran-dung", ["nghe-an-xa-dai-dong"]),
        (
            "lang-son-huyen-bac-son",
            ["lang-son-xa-bac-son", "lang-son-xa-hung-vu", "lang-son-xa-nhat-hoa", "lang-son-xa-tan-tri",
             "lang-son-xa-vu-lang", "lang-son-xa-vu-le"],
        ),
        ("long-an", ["tay-ninh"]),
        ("lai-chau", []),
        ("lang-son-xa-bac-son", []),
    ],
)  # fmt: skip
def test_what_a_former_place_is_today(library: Library, former: str, today: list[str]) -> None:
    assert slugs(library.present(library.places[former])) == today


def test_a_place_inherits_from_all_it_was_made_of(library: Library) -> None:
    lineage = slugs(library.lineage(library.places["nghe-an-xa-dai-dong"]))
    assert {"nghe-an-thi-tran-dung", "nghe-an-xa-thanh-linh", "nghe-an-huyen-thanh-chuong"} <= set(lineage)
    assert lineage.index("nghe-an-thi-tran-dung") < lineage.index("nghe-an-xa-thanh-linh")
    assert library.lineage(library.places["lai-chau"]) == ()


def test_lineage_and_present_are_each_others_inverse(library: Library) -> None:
    for place in library.places.values():
        for today in library.present(place):
            assert place in library.lineage(today)
        if not place.successors:
            for former in library.lineage(place):
                assert place in library.present(former)


def test_the_path_to_a_place_begins_with_its_province(library: Library) -> None:
    path = library.path_to(library.places["nghe-an-xa-thanh-linh"])
    assert slugs(path) == ["nghe-an", "nghe-an-huyen-thanh-chuong", "nghe-an-xa-thanh-linh"]


def test_children_are_the_places_directly_below(library: Library) -> None:
    assert "lang-son-huyen-bac-son" in slugs(library.children["lang-son"])
    assert "nghe-an-xa-thanh-linh" not in slugs(library.children["nghe-an"])


@pytest.mark.parametrize(
    ("place", "lines"),
    [
        ("nghe-an", ["nghe-an-1800599963"]),
        ("nghe-an-xa-thanh-linh", ["nghe-an-1800599963"]),
        ("nghe-an-xa-dai-dong", ["nghe-an-1800599963"]),
        ("lang-son-huyen-bac-son", []),
    ],
)
def test_local_lines_are_those_of_the_places_above(library: Library, place: str, lines: list[str]) -> None:
    """National lines are no local ones, and a replaced line is never among them."""
    assert [line.id for line in library.hotlines_for(library.places[place])] == lines


def test_the_child_line_is_111(library: Library) -> None:
    assert library.child_line.number == "111"
    with pytest.raises(LookupError):
        _ = Library().child_line


def test_plans_stand_newest_first(library: Library) -> None:
    years = [plan.period.from_.year for plan in library.plans.values()]
    assert years == sorted(years, reverse=True)
    assert list(library.campaigns) == sorted(library.campaigns, reverse=True)


def test_of_two_records_with_one_id_the_first_keeps_it(library: Library) -> None:
    first, second = library.loaded_bodies[:2]
    double = Library(loaded_bodies=(first, second, first))
    assert list(double.bodies) == [first.record.id, second.record.id]
