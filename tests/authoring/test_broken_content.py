"""One folder of broken pages for every code that a hand-written page can cause, laid over the example."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.example_project import EXAMPLE
from vitreem.language import LANGS, Lang
from vitreem.problems import CATALOGUE, render_text
from vitreem.problems.kinds_pages import KINDS
from vitreem.project import open_project

BROKEN = Path(__file__).resolve().parent.parent / "broken_content"
CODES = sorted(kind.code for kind in KINDS)


def test_every_code_has_its_folder_and_every_folder_its_code() -> None:
    assert sorted(folder.name for folder in BROKEN.iterdir()) == CODES


def test_the_example_itself_has_no_problem() -> None:
    assert render_text(open_project(EXAMPLE).problems, Lang.EN) == ""


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("lang", LANGS)
def test_what_is_said(code: str, lang: Lang, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    project = Path(shutil.copytree(EXAMPLE, tmp_path / "project"))
    shutil.copytree(BROKEN / code / "content", project / "content", dirs_exist_ok=True)
    problems = open_project(project).problems
    assert {problem.code for problem in problems} == {code}
    text = render_text(problems, lang)
    assert f"{CATALOGUE[code].severity}[{code}]" in text
    golden(BROKEN / code / f"expected.{lang}.txt", text + "\n")


def test_a_page_that_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    """Its counterpart in the other language is not blamed for it."""
    project = Path(shutil.copytree(EXAMPLE, tmp_path / "project"))
    (project / "content/gioi-thieu.md").write_text("# Giới thiệu\n", encoding="utf-8")
    found = [(problem.code, problem.place.path) for problem in open_project(project).problems]
    assert found == [("bad-front-matter", "content/gioi-thieu.md")]


def test_an_error_in_the_records_does_not_hide_a_wrong_call(tmp_path: Path) -> None:
    """Macros are not run then, but their names and arguments are still looked at."""
    project = Path(shutil.copytree(EXAMPLE, tmp_path / "project"))
    campaign = project / "plans/campaigns/2024.yml"
    campaign.write_text(campaign.read_text(encoding="utf-8").replace("year: 2024", "year: x"), encoding="utf-8")
    shutil.copytree(BROKEN / "bad-macro/content", project / "content", dirs_exist_ok=True)
    found = {(problem.code, problem.place.path) for problem in open_project(project).problems}
    assert ("bad-number", "plans/campaigns/2024.yml") in found
    assert ("bad-macro", "content/gioi-thieu.md") in found  # no macro of that name
    assert ("bad-macro", "content/en/index.md") in found  # an argument is missing
    assert ("bad-macro", "content/en/about.md") not in found  # an id: it may be in the file that cannot be read


@pytest.mark.parametrize(
    ("path", "other", "owner"),
    [
        ("ke-hoach.md", "en/plans.md", "một trang làm từ plans/"),
        ("gioi-thieu/index.md", "en/x.md", "content/gioi-thieu.md"),
    ],
)
def test_a_page_cannot_take_the_address_of_another(tmp_path: Path, path: str, other: str, owner: str) -> None:
    """MkDocs would keep one of the two and say nothing."""
    project = Path(shutil.copytree(EXAMPLE, tmp_path / "project"))
    for name, pair in ((path, other), (other, path)):
        (project / "content" / name).parent.mkdir(exist_ok=True)
        head = f"---\ntitle: T\ndescription: D\ntranslation: {pair}\n---\n\n# T\n"
        (project / "content" / name).write_text(head, encoding="utf-8")
    taken = [p for p in open_project(project).problems if p.place.path == f"content/{path}"]
    assert [problem.code for problem in taken] == ["address-taken"]
    assert owner in taken[0].message(Lang.VI)
