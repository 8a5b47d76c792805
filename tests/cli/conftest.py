"""The example laid where commands may change it, and the commands themselves, run in this process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.example_project import TODAY, lay_example
from vitreem.cli import main

Run = Callable[..., "Said"]
Change = Callable[[str, str, str], None]


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str


@pytest.fixture
def project(tmp_path: Path, repository: Path) -> Path:
    """The example, on its own."""
    return lay_example(tmp_path / "project", repository)


@pytest.fixture
def vitreem(project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """``vitreem("check", "--errors-only", lang="en")``: run in the project's folder."""
    monkeypatch.chdir(project)
    for name in ("VITREEM_LANG", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str, lang: str = "vi") -> Said:
        capsys.readouterr()
        try:
            code = main(["--lang", lang, *arguments])
        except SystemExit as stop:  # argparse leaves so
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def check(vitreem: Run) -> Run:
    """``check("--errors-only")``: `vitreem check` on a day on which nothing is overdue."""

    def run(*arguments: str, lang: str = "vi") -> Said:
        return vitreem("check", "--today", str(TODAY), *arguments, lang=lang)

    return run


@pytest.fixture
def change(project: Path) -> Callable[[str, str, str], None]:
    """``change(file, old, new)``: replace words in a file of the project, once."""

    def replace(file: str, old: str, new: str) -> None:
        text = (project / file).read_text(encoding="utf-8")
        assert old in text
        (project / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace
