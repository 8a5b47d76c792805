"""`vitreem search`: what it prints."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vitreem.cli import main


def _printed(capsys: pytest.CaptureFixture[str], repository: Path, *words: str) -> str:
    assert main(["--root", str(repository), "search", *words]) == 0
    return capsys.readouterr().out


def test_json(capsys: pytest.CaptureFixture[str], repository: Path) -> None:
    rows = json.loads(_printed(capsys, repository, "bao cao 6 thang bac son", "--lang", "vi", "--json"))
    assert list(rows[0]) == ["kind", "plan", "clause", "place", "url", "title", "score"]
    assert (rows[0]["plan"], rows[0]["clause"]) == ("lang-son-bac-son-2024", "VI")
    assert rows[0]["url"] == "/ke-hoach/lang-son-bac-son-2024/#vi"
    scores = [row["score"] for row in rows]
    assert scores == sorted(scores, reverse=True)


def test_filters(capsys: pytest.CaptureFixture[str], repository: Path) -> None:
    rows = json.loads(
        _printed(capsys, repository, "duoi nuoc", "--json", "--kind", "clause", "--year", "2023", "--place", "nghe-an")
    )
    assert {(row["kind"], row["plan"]) for row in rows} == {("clause", "nghe-an-thanh-linh-2023")}


def test_words_in_context(capsys: pytest.CaptureFixture[str], repository: Path) -> None:
    told = _printed(capsys, repository, "drowning", "--lang", "en", "--limit", "3")
    assert "[drowning]" in told
    assert "/en/plans/" in told


def test_nothing_found_is_said(capsys: pytest.CaptureFixture[str], repository: Path) -> None:
    assert "111" in _printed(capsys, repository, "zzzzqqqq")
    assert json.loads(_printed(capsys, repository, "zzzzqqqq", "--json")) == []


def test_an_unknown_place_is_told(capsys: pytest.CaptureFixture[str], repository: Path) -> None:
    assert main(["--root", str(repository), "--lang", "en", "search", "x", "--place", "nowhere"]) == 2
    assert 'no place "nowhere"' in capsys.readouterr().err
