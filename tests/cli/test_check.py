"""`vitreem check`: every problem at once, in the form that a person, a program or GitHub reads."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Change, Run
from tests.commands import environment
from tests.example_project import PLAN


def _break(change: Change) -> None:
    """An error in a plan, an error in a page, and a warning."""
    change(PLAN, "place: vi-du-huyen-song-dao", "place: vi-du-huyen-song-da")
    change("content/gioi-thieu.md", "translation: en/about.md", "translation: en/x.md")
    change("plans/campaigns/2023.yml", "Bơi giỏi, cười tươi", "Bơi giỏi, cười vui")


def test_a_project_without_problems(check: Run) -> None:
    said = check()
    assert (said.code, said.out, said.err) == (0, "0 lỗi, 0 cảnh báo\n", "")
    assert check(lang="en").out == "0 errors, 0 warnings\n"


def test_all_problems_are_told_at_once_by_file_and_line(check: Run, change: Change) -> None:
    _break(change)
    said = check(lang="en")
    assert said.code == 1
    heads = [line for line in said.out.splitlines() if "[" in line and ": " in line and not line.startswith(" ")]
    assert [head.partition(": ")[0] for head in heads] == [
        "content/en/about.md:4:1",
        "content/gioi-thieu.md:4:1",
        "plans/campaigns/2023.yml:2:35",
        f"{PLAN}:3:8",
    ]
    assert said.out.endswith("\n\n3 errors, 1 warning\n")


def test_a_problem_shows_its_line_and_what_was_meant(check: Run, change: Change) -> None:
    _break(change)
    assert check(PLAN).out == (
        f'{PLAN}:3:8: error[unknown-place]: không có địa phương "vi-du-huyen-song-da"\n'
        "   3 | place: vi-du-huyen-song-da\n"
        '     |        ^^^^^^^^^^^^^^^^^^^   có phải ý bạn là "vi-du-huyen-song-dao"?\n'
        "\n1 lỗi, 0 cảnh báo\n"
    )


def test_warnings_alone_do_not_fail(check: Run, change: Change) -> None:
    change("plans/campaigns/2023.yml", "Bơi giỏi, cười tươi", "Bơi giỏi, cười vui")
    said = check()
    assert said.code == 0
    assert "warning[stale-translation]" in said.out
    assert said.out.endswith("0 lỗi, 1 cảnh báo\n")


def test_errors_only(check: Run, change: Change) -> None:
    _break(change)
    said = check("--errors-only")
    assert said.code == 1
    assert "warning" not in said.out
    assert said.out.endswith("3 lỗi, 0 cảnh báo\n")


@pytest.mark.parametrize(
    ("path", "errors"),
    [(PLAN, 1), (f"./{PLAN}", 1), ("plans/vi-du", 1), ("plans/vi-du/", 1), ("plans", 1), ("content", 2), (".", 3)],
)
def test_paths_narrow_what_is_told(check: Run, change: Change, path: str, errors: int) -> None:
    _break(change)
    assert check("--errors-only", path).out.endswith(f"{errors} lỗi, 0 cảnh báo\n")


def test_a_path_may_be_whole_or_from_where_the_command_runs(
    check: Run, change: Change, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _break(change)
    assert check(str(project / PLAN)).code == 1
    monkeypatch.chdir(project / "plans")
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "from vitreem.cli import main; raise SystemExit(main())",
            "--root",
            "..",
            "check",
            "vi-du",
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(),
        check=False,
    )
    assert said.returncode == 1
    assert "unknown-place" in said.stdout


def test_only_well_files_named_is_well(check: Run, change: Change) -> None:
    _break(change)
    assert check("plans/registry").code == 0


@pytest.mark.parametrize("path", ["plans/khong-co.yml", ".."])
def test_a_path_that_is_not_in_the_project_is_no_file_without_problems(check: Run, path: str) -> None:
    said = check(path)
    assert (said.code, said.out, said.err) == (2, "", f"Trong dự án không có {path}\n")
    assert check(path, lang="en").err == f"There is no {path} in the project\n"


def test_json_is_for_programs(check: Run, change: Change) -> None:
    _break(change)
    said = check("--format", "json")
    assert said.code == 1
    rows = json.loads(said.out)
    assert len(rows) == 4
    row = rows[-1]
    assert {key: row[key] for key in ("path", "line", "column", "end_column", "severity", "code")} == {
        "path": PLAN,
        "line": 3,
        "column": 8,
        "end_column": 27,
        "severity": "error",
        "code": "unknown-place",
    }
    assert set(row["message"]) == set(row["remedy"]) == {"vi", "en"}


def test_json_without_problems_is_an_empty_list(check: Run) -> None:
    assert json.loads(check("--format", "json").out) == []


def test_github_shows_problems_beside_the_lines(check: Run, change: Change) -> None:
    _break(change)
    said = check("--format", "github", lang="en")
    assert said.code == 1
    lines = said.out.splitlines()
    assert len(lines) == 4
    assert lines[-1] == (
        f"::error file={PLAN},line=3,col=8,title=unknown-place::"
        'there is no place "vi-du-huyen-song-da" did you mean "vi-du-huyen-song-dao"?'
    )
    assert lines[2].startswith("::warning file=plans/campaigns/2023.yml,line=2,")


def test_github_is_chosen_where_github_runs_it(check: Run, change: Change, monkeypatch: pytest.MonkeyPatch) -> None:
    _break(change)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert check().out.startswith("::error ")
    assert not check("--format", "text").out.startswith("::error ")


def test_the_language_is_named_or_that_of_the_environment(
    project: Path, change: Change, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from vitreem.cli import main  # noqa: PLC0415 - without a language of its own

    _break(change)
    for named, expected in (("en", "there is no place"), ("vi", "không có địa phương"), ("en_GB.UTF-8", "there is no")):
        monkeypatch.setenv("VITREEM_LANG", named)
        assert main(["--root", str(project), "check", "--errors-only"]) == 1
        assert expected in capsys.readouterr().out


def test_a_day_can_be_named_for_what_falls_due(vitreem: Run) -> None:
    said = vitreem("check", "--today", "2026-02-02")
    assert said.code == 0
    assert said.out.count("warning[hotline-overdue]") == 3  # the number out of use is not rechecked
    assert vitreem("check", "--today", "2026-02-01").out == "0 lỗi, 0 cảnh báo\n"
    assert vitreem("check", "--today", "hôm nay").code == 2


def test_without_a_day_it_is_today(vitreem: Run) -> None:
    overdue = dt.datetime.now(dt.UTC).date() > dt.date(2026, 2, 1)
    assert ("hotline-overdue" in vitreem("check").out) is overdue


def test_a_reader_who_goes_away_is_no_failure(project: Path, change: Change) -> None:
    """As in `vitreem check | head -1`."""
    _break(change)
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as gone:
        said = subprocess.run(
            [sys.executable, "-c", "from vitreem.cli import main; raise SystemExit(main())", "check"],
            cwd=project,
            env=environment(),
            stdout=gone,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (said.returncode, said.stderr) == (0, b"")
