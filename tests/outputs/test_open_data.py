"""The open data of the real plans: the promised shape, and what the five plans are known to say."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.outputs import contract
from vitreem import addresses
from vitreem.document import task_lines
from vitreem.library import Library
from vitreem.outputs.open_data import artifacts, plan_json

FIVE = [
    "lai-chau-thang-hanh-dong-2024",
    "lang-son-bac-son-2024",
    "lang-son-van-lang-2023",
    "long-an-2021-2030",
    "nghe-an-thanh-linh-2023",
]
Data = dict[str, Any]


@pytest.fixture(scope="module")
def files(library: Library) -> dict[str, bytes]:
    return {artifact.address: artifact.content for artifact in artifacts(library)}


@pytest.fixture(scope="module")
def plans(files: dict[str, bytes]) -> dict[str, Data]:
    return {slug: json.loads(files[f"data/plans/{slug}.json"]) for slug in FIVE}


def _breaches(schema: contract.Schema, data: Any) -> list[str]:
    Draft202012Validator.check_schema(schema)
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(data)]


# The shape


@pytest.mark.parametrize("slug", FIVE)
def test_a_plan_keeps_the_contract(plans: dict[str, Data], slug: str) -> None:
    assert _breaches(contract.PLAN, plans[slug]) == []


def test_the_index_keeps_the_contract_and_lists_every_plan(files: dict[str, bytes], library: Library) -> None:
    index = json.loads(files["data/plans.json"])
    assert _breaches(contract.INDEX, index) == []
    assert [row["slug"] for row in index] == list(library.plans)
    assert set(FIVE) <= set(library.plans)


def test_what_the_index_says_of_a_plan_is_what_the_plan_says(files: dict[str, bytes], plans: dict[str, Data]) -> None:
    for row in json.loads(files["data/plans.json"]):
        assert row == {name: plans[row["slug"]][name] for name in row}
        assert row["data"] == f"/data/plans/{row['slug']}.json"


def test_the_campaigns_keep_the_contract(files: dict[str, bytes], library: Library) -> None:
    campaigns = json.loads(files["data/campaigns.json"])
    assert _breaches(contract.CAMPAIGNS, campaigns) == []
    assert [campaign["year"] for campaign in campaigns] == list(library.campaigns)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("number",), 166),
        (("title", "en"), None),
        (("signed", "precision"), "week"),
        (("targets", 0, "values", 0, "comparator"), "≥"),
        (("targets", 0, "values", 0, "value"), "9,5"),
        (("deadlines", 0, "to"), []),
        (("clauses", 0, "id"), "Phần I"),
    ],
)
def test_the_contract_refuses_what_it_should(
    plans: dict[str, Data], path: tuple[str | int, ...], value: object
) -> None:
    plan = json.loads(json.dumps(plans["long-an-2021-2030"]))
    here = plan
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = value
    assert _breaches(contract.PLAN, plan) != []


@pytest.mark.parametrize("name", ["clauses", "targets", "tasks", "deadlines", "events", "citations", "notes", "level"])
def test_the_contract_misses_what_is_left_out(plans: dict[str, Data], name: str) -> None:
    plan = {key: value for key, value in plans["long-an-2021-2030"].items() if key != name}
    assert _breaches(contract.PLAN, plan) != []


# What the plans say


@pytest.mark.parametrize(
    ("slug", "level", "number", "date", "precision"),
    [
        ("lai-chau-thang-hanh-dong-2024", "province", None, "2024", "year"),
        ("lang-son-bac-son-2024", "district", None, "2024-03", "month"),
        ("lang-son-van-lang-2023", "district", "166", "2023-04-19", "day"),
        ("long-an-2021-2030", "province", None, "2021-03", "month"),
        ("nghe-an-thanh-linh-2023", "commune", None, "2023-05-15", "day"),
    ],
)
def test_the_head_of_a_plan(  # noqa: PLR0913, PLR0917 - the columns of the table above
    plans: dict[str, Data], slug: str, level: str, number: str | None, date: str, precision: str
) -> None:
    plan = plans[slug]
    assert (plan["slug"], plan["level"], plan["number"]) == (slug, level, number)
    assert (plan["signed"]["date"], plan["signed"]["precision"]) == (date, precision)
    assert plan["symbol"] == "KH-UBND"
    assert plan["url"] == {"vi": f"/ke-hoach/{slug}/", "en": f"/en/plans/{slug}/"}


def test_long_an_has_24_targets_with_65_values(plans: dict[str, Data]) -> None:
    plan = plans["long-an-2021-2030"]
    values = [value for target in plan["targets"] for value in target["values"]]
    assert [target["id"] for target in plan["targets"]] == [str(number) for number in range(1, 25)]
    assert len(values) == 65
    assert {value["year"] for value in values} == {2025, 2030, None}
    assert Counter(value["comparator"] for value in values) == {"=": 46, "<": 19}
    assert all(target["assigned_to"] for target in plan["targets"])
    assert plan["period"] == {"from": "2021", "to": "2030"}


@pytest.mark.parametrize("slug", ["lang-son-bac-son-2024", "lang-son-van-lang-2023"])
def test_both_districts_have_twelve_objectives(plans: dict[str, Data], slug: str) -> None:
    assert [target["id"] for target in plans[slug]["targets"]] == [str(number) for number in range(1, 13)]


def test_what_was_reached_before_is_no_target_of_the_plan(plans: dict[str, Data]) -> None:
    values = [value for target in plans["lang-son-bac-son-2024"]["targets"] for value in target["values"]]
    assert [value["year"] for value in values if value.get("baseline")] == [2023]


def test_the_second_part_v_of_van_lang_has_an_id_of_its_own(plans: dict[str, Data]) -> None:
    ids = [clause["id"] for clause in plans["lang-son-van-lang-2023"]["clauses"]]
    assert ids.count("V") == ids.count("V-2") == 1
    labels = {clause["id"]: clause["label"] for clause in plans["lang-son-van-lang-2023"]["clauses"]}
    assert labels["V"] == labels["V-2"] == "V"


def test_bac_son_reports_in_a_chain(plans: dict[str, Data]) -> None:
    """Communes and offices to the district before 15/5 and 10/11; the district to the province after that."""
    due = [(row["day"], row["month"], row["to"]) for row in plans["lang-son-bac-son-2024"]["deadlines"]]
    assert (15, 5, ["uy-ban-nhan-dan-huyen"]) in due
    assert (10, 11, ["uy-ban-nhan-dan-huyen"]) in due
    below = {body for row in plans["lang-son-bac-son-2024"]["deadlines"] for body in row["to"]}
    above = {body for row in plans["lang-son-bac-son-2024"]["deadlines"] for body in row["from"]}
    assert below & above == {"uy-ban-nhan-dan-huyen"}


def test_citations_keep_the_number_as_printed(plans: dict[str, Data]) -> None:
    numbers = {row["number"] for row in plans["lang-son-bac-son-2024"]["citations"]}
    assert "59/KH-SLĐTBXH" in numbers


def test_a_number_known_from_one_plan_alone_is_unverified(plans: dict[str, Data]) -> None:
    lines = {line["number"]: line["status"] for line in plans["nghe-an-thanh-linh-2023"]["hotlines"]}
    assert lines == {"111": "live", "1800.599.963": "unverified"}


def test_the_action_month_of_2024_has_its_theme_and_twelve_slogans(files: dict[str, bytes]) -> None:
    (campaign,) = [row for row in json.loads(files["data/campaigns.json"]) if row["year"] == 2024]
    assert campaign["theme"]["vi"] == "Hành động thiết thực, ưu tiên nguồn lực cho trẻ em"
    assert (campaign["start"], campaign["end"]) == ("2024-06-01", "2024-06-30")
    assert len(campaign["slogans"]) == 12


# Nothing lost


@pytest.mark.parametrize("slug", FIVE)
def test_everything_of_the_record_is_in_its_file(plans: dict[str, Data], library: Library, slug: str) -> None:
    plan, record = plans[slug], library.plans[slug]
    assert [clause["id"] for clause in plan["clauses"]] == [clause.id for clause in record.clauses]
    for row, clause in zip(plan["clauses"], record.clauses, strict=True):
        assert row["anchor"] == addresses.clause_anchor(record, clause.id)
        assert row["text"] == ({"vi": clause.text.vi, "en": clause.text.en} if clause.text else {"vi": "", "en": ""})
        assert row["heading"] == ({"vi": clause.heading.vi, "en": clause.heading.en} if clause.heading else None)
    assert len(plan["targets"]) == len(list(record.targets()))
    assert len(plan["tasks"]) == len(list(task_lines(record)))
    assert len(plan["deadlines"]) == len(list(record.deadlines()))
    assert len(plan["events"]) == len(list(record.events()))
    assert len(plan["citations"]) == sum(len(clause.citations) for clause in record.clauses)
    assert len(plan["notes"]) == len(list(record.all_notes()))
    assert len(plan["recipients"]) == len(record.recipients)


@pytest.mark.parametrize("slug", FIVE)
def test_every_body_and_clause_that_is_named_is_there(plans: dict[str, Data], slug: str) -> None:
    plan = plans[slug]
    clauses = {clause["id"] for clause in plan["clauses"]}
    lists = ("targets", "tasks", "deadlines", "events", "citations", "funds")
    assert {row["clause"] for name in lists for row in plan[name]} <= clauses
    named = {body for task in plan["tasks"] for body in (*task["lead"], *task["partners"])}
    named |= {body for row in plan["deadlines"] for body in (*row["from"], *row["to"], *row["via"])}
    named |= {body for target in plan["targets"] for body in target["assigned_to"]}
    named |= {body for event in plan["events"] for body in event["lead"]}
    assert named | {plan["issuer"]["id"]} == set(plan["bodies"])


def test_ids_of_tasks_are_unique_in_a_plan(plans: dict[str, Data]) -> None:
    for plan in plans.values():
        ids = [task["id"] for task in plan["tasks"]]
        assert len(set(ids)) == len(ids)


def test_addresses_in_the_data_begin_where_the_site_does(example: Library) -> None:
    plan = plan_json(example, next(iter(example.plans.values())), "/tre-em/")
    assert plan["url"]["en"] == "/tre-em/en/plans/vi-du-song-dao-2024/"
    assert plan["data"] == "/tre-em/data/plans/vi-du-song-dao-2024.json"


def test_json_is_utf8_without_escapes_so_that_people_can_read_it(files: dict[str, bytes]) -> None:
    text = files["data/plans/lang-son-bac-son-2024.json"].decode()
    assert "huyện Bắc Sơn" in text
    assert "\\u" not in text
    assert text.endswith("}\n")
