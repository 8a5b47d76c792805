"""What one campaign alone can show to be wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest

from vitreem import campaign
from vitreem.yamlfile.read import parse


def codes(**changes: Any) -> list[str]:
    data: dict[str, Any] = {
        "year": "2024",
        "theme": {"vi": "Vì trẻ em", "en": "For children"},
        "start": "2024-06-01",
        "end": "2024-06-30",
        "source": [{"url": "https://vi.example/"}],
        **changes,
    }
    source, problems = parse(json.dumps(data, ensure_ascii=False), "campaign.yml")
    loaded, wrong = campaign.read(source)
    assert loaded is not None, [*problems, *wrong]
    return [problem.code for problem in campaign.check(loaded)]


def slogan(identity: str, vi: str, en: str = "Listen") -> dict[str, Any]:
    return {"id": identity, "text": {"vi": vi, "en": en}, "categories": ["general"]}


def test_a_campaign_without_slogans_is_one() -> None:
    assert codes() == []


@pytest.mark.parametrize(
    ("slogans", "expected"),
    [
        ([slogan("s1", "Lắng nghe trẻ em"), slogan("s2", "Bảo vệ trẻ em")], []),
        ([slogan("s1", "Lắng nghe trẻ em"), slogan("s2", "LẮNG NGHE TRẺ EM")], ["slogan-repeated"]),
        ([slogan("s1", "Lắng nghe trẻ em"), slogan("s1", "Bảo vệ trẻ em")], ["slogan-repeated"]),
        ([slogan("s1", "Tổng đài 111", "Hotline 115")], ["digits-disagree"]),
    ],
)
def test_slogans(slogans: list[dict[str, Any]], expected: list[str]) -> None:
    assert codes(slogans=slogans) == expected


def test_time_runs_forward() -> None:
    assert codes(end="2024-05-31") == ["period-reversed"]
    event = {"name": {"vi": "Lễ", "en": "Launch"}, "from": "2024-06", "to": "2024-05-31"}
    assert codes(events=[event]) == ["period-reversed"]
    assert codes(events=[{**event, "to": "2024-06-01"}]) == []
