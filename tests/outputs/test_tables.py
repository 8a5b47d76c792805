"""The CSV tables: they open in a spreadsheet, say what the JSON says, and run no formula."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.example_project import SLUG
from vitreem.library import Library
from vitreem.outputs.open_data import artifacts, plan_json
from vitreem.outputs.open_data.tables import _csv

NAMES = ["targets", "tasks", "deadlines", "slogans", "hotlines", "places"]
Row = dict[str, str]


def _rows(content: bytes) -> list[Row]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def _tables(library: Library) -> dict[str, bytes]:
    return {
        artifact.address.removeprefix("data/").removesuffix(".csv"): artifact.content
        for artifact in artifacts(library)
        if artifact.address.endswith(".csv")
    }


@pytest.fixture(scope="module")
def tables(library: Library) -> dict[str, bytes]:
    return _tables(library)


@pytest.fixture(scope="module")
def invented(example: Library) -> dict[str, list[Row]]:
    return {name: _rows(content) for name, content in _tables(example).items()}


def test_the_six_tables(tables: dict[str, bytes]) -> None:
    assert sorted(tables) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_table_opens_in_a_spreadsheet(tables: dict[str, bytes], name: str) -> None:
    """UTF-8 with a byte order mark, as Excel wants it; line ends of RFC 4180; every row as wide as the head."""
    content = tables[name]
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
    assert len(rows) > 1
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(set(rows[0])) == len(rows[0])


def test_targets_are_those_of_the_json(tables: dict[str, bytes], library: Library) -> None:
    expected = []
    for plan in library.plans.values():
        for target in plan_json(library, plan)["targets"]:
            for measure in target["measures"]:
                head = (plan.slug, target["id"], target["clause"], measure["subject"]["vi"])
                expected += [
                    (*head, v["comparator"], str(v["value"]), v["unit"], str(v["year"] or ""))
                    for v in measure["values"]
                ] or [(*head, "", "", "", "")]
    columns = ("plan", "target", "clause", "measure_vi", "comparator", "value", "unit", "year")
    assert [tuple(row[name] for name in columns) for row in _rows(tables["targets"])] == expected
    assert len(expected) > 65


def test_tasks_are_those_of_the_json(tables: dict[str, bytes], library: Library) -> None:
    expected = []
    for plan in library.plans.values():
        for task in plan_json(library, plan)["tasks"]:
            time = task["timing"] or {}
            who = (" ".join(task["lead"]), " ".join(task["partners"]))
            when = tuple(time.get(name) or "" for name in ("kind", "from", "to", "as_written", "english"))
            expected.append((plan.slug, task["id"], task["text"]["en"], *who, *when))
    columns = ("plan", "task", "text_en", "lead", "partners", "timing", "from", "to", "as_written", "english")
    assert [tuple(row[name] for name in columns) for row in _rows(tables["tasks"])] == expected
    assert len(expected) > 100


def test_deadlines_are_those_of_the_json(tables: dict[str, bytes], library: Library) -> None:
    expected = []
    for plan in library.plans.values():
        for due in plan_json(library, plan)["deadlines"]:
            when = (due["rule"], str(due["day"]), str(due["month"]), str(due["year"] or ""))
            who = tuple(" ".join(due[name]) for name in ("from", "to", "via"))
            expected.append((plan.slug, due["clause"], due["report"]["vi"], *when, *who))
    columns = ("plan", "clause", "report_vi", "rule", "day", "month", "year", "from", "to", "via")
    assert [tuple(row[name] for name in columns) for row in _rows(tables["deadlines"])] == expected


def test_slogans_are_those_of_the_json(tables: dict[str, bytes], library: Library) -> None:
    (data,) = [a.content for a in artifacts(library) if a.address == "data/campaigns.json"]
    expected = [(str(c["year"]), s["id"], s["vi"], s["en"]) for c in json.loads(data) for s in c["slogans"]]
    rows = _rows(tables["slogans"])
    assert [tuple(row[name] for name in ("year", "slogan", "vi", "en")) for row in rows] == expected


def test_hotlines_and_places_are_those_of_the_records(tables: dict[str, bytes], library: Library) -> None:
    lines = [(row["number"], row["status"], row["recheck_by"]) for row in _rows(tables["hotlines"])]
    assert lines == [(line.number, line.status, str(line.recheck_by)) for line in library.hotlines.values()]
    places = [(row["place"], row["name_vi"], row["parent"]) for row in _rows(tables["places"])]
    assert places == [(p.slug, p.name.vi, p.parent or "") for p in library.places.values()]


def test_a_link_in_a_row_leads_to_its_clause(invented: dict[str, list[Row]]) -> None:
    assert {row["url_vi"] for row in invented["targets"]} == {f"/ke-hoach/{SLUG}/#i-1"}
    assert [row["url_vi"] for row in invented["tasks"]] == [f"/ke-hoach/{SLUG}/#ii-1", f"/ke-hoach/{SLUG}/#ii-2"]


def test_a_measure_without_figure_is_a_row_without_value(invented: dict[str, list[Row]]) -> None:
    rows = [(row["measure_vi"], row["comparator"], row["value"], row["strive"]) for row in invented["targets"]]
    assert rows == [
        ("Trẻ em từ 6 tuổi biết bơi", "=", "90", "true"),
        ("Trẻ em bị suy dinh dưỡng", "<", "9.5", ""),
        ("Trẻ em vui", "", "", ""),
    ]


@pytest.mark.parametrize(
    "cell", ["=1+1", "=cmd|' /C calc'!A0", "+84 111", "-2+3", "@SUM(A1)", "\t=1", "=", "- một gạch đầu dòng"]
)
def test_a_text_that_a_spreadsheet_would_run_is_marked_as_text(cell: str) -> None:
    (row,) = _rows(_csv("text", [(cell,)]))
    assert row["text"] == (cell if cell == "=" else f"'{cell}")


def test_a_slogan_that_begins_like_a_formula_is_marked_as_text(invented: dict[str, list[Row]]) -> None:
    assert [row["vi"] for row in invented["slogans"]][1] == "'=Trẻ em biết bơi, cả nhà yên tâm"


@pytest.mark.parametrize("name", NAMES)
def test_no_cell_of_the_real_tables_is_run(tables: dict[str, bytes], name: str) -> None:
    comparators = {"=", "<", ">", "<=", ">="}
    cells = [cell for row in _rows(tables[name]) for cell in row.values() if cell and cell not in comparators]
    assert [cell for cell in cells if cell[0] in "=+-@\t\r"] == []


def test_quotes_commas_and_line_ends_survive() -> None:
    text = 'a "b", c\nd; é — ữ'
    assert _rows(_csv("text", [(text,)])) == [{"text": text}]
