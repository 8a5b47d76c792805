"""A mistake stops the build before MkDocs touches the site of the last good build, and says where to mend it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.commands import mkdocs
from tests.example_project import lay_example


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Path:
    """A small project with its built site."""
    project = lay_example(tmp_path_factory.mktemp("good") / "project", repository)
    built = mkdocs(project, project / "site")
    assert built.returncode == 0, built.stderr
    return project


@pytest.fixture
def project(good: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(good, tmp_path / "project"))


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


# What is broken: the file, the words there, what a hand makes of them, and how the problem is then told.
MISTAKES = {
    "plan": (
        "plans/vi-du/song-dao-2024.yml",
        "place: vi-du-huyen-song-dao",
        "place: vi-du-huyen-song-da",
        "plans/vi-du/song-dao-2024.yml:3:8: error[unknown-place]: ",
    ),
    "yaml": (
        "plans/registry/bodies.yml",
        "bodies:\n",
        "bodies:\n\t- x\n",
        "plans/registry/bodies.yml:2:1: error[tab-indent]: ",
    ),
    "macro": (
        "content/index.md",
        "{{ home_places() }}",
        "{{ home_place() }}",
        "content/index.md:9:1: error[bad-macro]: ",
    ),
    "macro-id": (
        "content/en/index.md",
        '{{ section_link("plans", "the plans") }}',
        '{{ plan_card("vi-du-2020") }}',
        "content/en/index.md:15:5: error[bad-macro]: ",
    ),
    "front-matter": (
        "content/gioi-thieu.md",
        "translation: en/about.md\n---\n",
        "translation: en/about.md\n",
        "content/gioi-thieu.md:1:1: error[bad-front-matter]: ",
    ),
    "front-matter-field": (
        "content/en/about.md",
        "description:",
        "descripton:",
        "content/en/about.md:3:1: error[unknown-field]: ",
    ),
    "number": (
        "content/en/about.md",
        "Nobody is tracked.",
        "Call 0912 345 678.",
        "content/en/about.md:11:6: error[unregistered-number]: ",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
@pytest.mark.parametrize("strict", [True, False], ids=["strict", "lenient"])
def test_the_last_good_site_survives_a_mistake(project: Path, mistake: str, strict: bool) -> None:
    before = _bytes(project / "site")
    file, old, new, told = MISTAKES[mistake]
    _change(project / file, old, new)
    built = mkdocs(project, project / "site", strict=strict)
    assert built.returncode != 0
    assert told in built.stdout + built.stderr
    assert "Traceback" not in built.stderr
    assert _bytes(project / "site") == before
    assert len(before) > 50


def test_a_mended_project_builds_again(project: Path) -> None:
    file, old, new, _ = MISTAKES["plan"]
    before = _bytes(project / "site")
    _change(project / file, old, new)
    assert mkdocs(project, project / "site").returncode != 0
    _change(project / file, new + "\n", old + "\n")
    assert mkdocs(project, project / "site").returncode == 0
    assert _bytes(project / "site") == before


def test_a_mistake_in_a_record_is_told_once_and_not_at_every_page_that_shows_it(project: Path) -> None:
    file, old, new, _ = MISTAKES["plan"]
    _change(project / file, old, new)
    built = mkdocs(project, project / "site")
    assert "content/" not in built.stderr
    assert "1 lỗi, 0 cảnh báo" in built.stderr


def test_warnings_do_not_stop_a_strict_build(project: Path) -> None:
    (project / "plans/vi-du/translations.lock").unlink()
    built = mkdocs(project, project / "site")
    assert built.returncode == 0
    assert "0 lỗi, 1 cảnh báo: vitreem check" in built.stderr


def test_titles_and_descriptions_are_escaped(good: Path) -> None:
    """Those of the example hold quotation marks, ampersands and angle brackets."""
    written = (good / "site/gioi-thieu/index.html").read_text(encoding="utf-8")
    assert "<title>&#34;Giới thiệu&#34; &amp; &lt;hơn nữa&gt; · Vì trẻ em</title>" in written
    assert 'content="Ai &amp; vì sao: &#34;ví dụ&#34; &lt;thử&gt;."' in written
    plan = (good / "site/en/plans/vi-du-song-dao-2024/index.html").read_text(encoding="utf-8")
    assert "called &#34;A &lt;safe&gt; summer&#34; · For children</title>" in plan
    assert "<safe>" not in plan


def test_a_moved_address_leads_to_the_new_one(good: Path) -> None:
    moved = (good / "site/ke-hoach/song-dao-cu/index.html").read_text(encoding="utf-8")
    assert '<meta http-equiv="refresh" content="0; url=../vi-du-song-dao-2024/">' in moved
    assert moved.count('<a href="../vi-du-song-dao-2024/">') == 2
