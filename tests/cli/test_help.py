"""Help, explanations, and what is said when a command is used wrongly: in Vietnamese and in English."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from vitreem import __version__
from vitreem.cli.main import parser
from vitreem.problems import CATALOGUE

COMMANDS = ("check", "explain", "fmt", "new", "translated", "addresses", "schemas", "write", "search")


def test_these_are_all_commands(vitreem: Run) -> None:
    listed = vitreem("--help").out
    assert [command for command in COMMANDS if f"\n    {command} " in listed] == list(COMMANDS)
    (choices,) = [action.choices for action in parser()._actions if action.dest == "command"]
    assert set(choices or ()) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_what_a_command_does_in_both_languages(vitreem: Run, command: str) -> None:
    said = vitreem(command, "--help")
    assert said.code == 0
    about = said.out.split("\n\n")[1]
    vi, separator, en = about.partition("·")
    assert separator
    assert any(letter in vi.lower() for letter in "ạảấầẩậắằặẹẻếềểệịọỏốồổộớờởợụủứừửựỳỵỷỹđ")
    assert en.isascii()
    assert len(en) > 10


def test_every_option_and_argument_is_explained() -> None:
    (commands,) = [action for action in parser()._actions if action.dest == "command"]
    assert isinstance(commands.choices, dict)
    actions = [action for command in commands.choices.values() for action in command._actions]
    assert len(actions) > 15
    assert [action.dest for action in actions if not action.help] == []
    assert [action.dest for action in actions if action.dest != "help" and "·" not in str(action.help)] == []


def test_the_version(vitreem: Run) -> None:
    assert vitreem("--version").out == f"vitreem {__version__}\n"


@pytest.mark.parametrize("arguments", [(), ("chek",), ("check", "--formt", "json"), ("new", "plan"), ("write",)])
def test_a_command_used_wrongly(vitreem: Run, arguments: tuple[str, ...]) -> None:
    said = vitreem(*arguments)
    assert said.code == 2
    assert said.err.startswith("usage: vitreem")


@pytest.mark.parametrize("command", [c for c in COMMANDS if c != "explain"])
def test_outside_a_project(vitreem: Run, tmp_path: Path, command: str) -> None:
    more = {
        "new": ["plan", "--place", "x", "--year", "2026"],
        "translated": ["x"],
        "write": ["x"],
        "search": ["x"],
    }.get(command, [])
    empty = tmp_path / "empty"
    empty.mkdir()
    said = vitreem("--root", str(empty), command, *more)
    assert said.code == 2
    assert said.err == f"Không thấy thư mục plans/ trong {empty}. Chạy lệnh trong thư mục dự án, hoặc dùng --root.\n"
    assert vitreem("--root", str(empty), command, *more, lang="en").err == (
        f"There is no folder plans/ in {empty}. Run this in the project's folder, or use --root.\n"
    )
    assert list(empty.iterdir()) == []


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_code_is_explained(vitreem: Run, code: str) -> None:
    vi, en = vitreem("explain", code), vitreem("explain", code, lang="en")
    assert vi.code == en.code == 0
    assert [line.partition(":")[0] for line in vi.out.splitlines()[2:]] == ["Lỗi", "Vì sao", "Cách sửa"]
    assert [line.partition(":")[0] for line in en.out.splitlines()[2:]] == ["Problem", "Why", "What to do"]
    assert vi.out.startswith(f"{code} (")
    assert re.findall(r"\{\w*\}|\{\{|\}\}", vi.out + en.out) == []  # no place for a value left open


def test_an_explanation_stands_without_the_values_of_a_case(vitreem: Run) -> None:
    assert vitreem("explain", "unknown-place", lang="en").out == (
        "unknown-place (error)\n\n"
        'Problem: there is no place "…"\n'
        "Why: A reference to nothing would be a dead link on the page.\n"
        "What to do: check the spelling, or declare it in plans/places/\n"
    )


def test_all_codes_in_a_list(vitreem: Run) -> None:
    lines = vitreem("explain").out.splitlines()
    assert [line.split()[0] for line in lines] == list(CATALOGUE)


def test_a_code_that_does_not_exist(vitreem: Run) -> None:
    said = vitreem("explain", "unknown-plase")
    assert said.code == 2
    assert said.err.splitlines()[0] == 'Không có mã "unknown-plase".'
    assert "unknown-place" in said.err
    assert vitreem("explain", "x", lang="en").err == 'There is no code "x".\n'


def test_explain_needs_no_project(tmp_path: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-c", "from vitreem.cli import main; raise SystemExit(main())", "explain", "bad-date"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert said.returncode == 0
