"""One folder of broken input for every code a data file can cause: what is said, in both languages, and where.

`tests/broken/_valid/` is the smallest whole project. Each other folder of `tests/broken/` holds the few files that
are laid over it, the expected texts of everything then found, and `place.txt`: the stretches that must be marked with
the folder's code, one a line, as `file:line: the marked words`.
"""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from vitreem import addresses
from vitreem.language import LANGS, Lang
from vitreem.library import Library, load
from vitreem.library.translations import LOCK_NAME, digest, pairs_of, write_lock
from vitreem.library_check import check, check_addresses
from vitreem.problems import CATALOGUE, Problem, render_text
from vitreem.problems.kinds_pages import KINDS as PAGES

BROKEN = Path(__file__).resolve().parent / "broken"
VALID = BROKEN / "_valid"
TODAY = dt.date(2024, 7, 1)

CODES = sorted(set(CATALOGUE) - {kind.code for kind in PAGES})
# What else a mistake brings about: without its parent a number is also missing; a wrong number is also no translation.
FOLLOWING = {"orphan-clause": {"numbering-gap"}, "unregistered-number": {"digits-disagree"}}
ABOUT_TRANSLATION = {"stale-translation", "unconfirmed-translation"}


def _large(project: Path) -> None:
    """A file of 200 MB that takes no room on the disk."""
    with (project / "plans/thi-du/xa-mau-2024.yml").open("r+b") as file:
        file.seek(200_000_000 - 1)
        file.write(b"\n")


def _legacy_encodings(project: Path) -> None:
    """A name typed in a legacy 8-bit encoding, and a file saved as UTF-16."""
    plan = project / "plans/thi-du/xa-mau-2024.yml"
    raw = plan.read_bytes()
    plan.write_bytes(raw.replace("  place: Mẫu".encode(), b"  place: M\xc9u"))
    campaign = project / "plans/campaigns/2024.yml"
    campaign.write_text(campaign.read_text(encoding="utf-8"), encoding="utf-16")


def _folder_and_dead_link(project: Path) -> None:
    """A folder and a link to nothing, both named like data files."""
    (project / "plans/thi-du/2023.yml").mkdir()
    (project / "plans/thi-du/2025.yml").symlink_to("moved-away.yml")


# What cannot be kept as a file in the repository is made here.
MADE: dict[str, Callable[[Path], None]] = {
    "file-too-large": _large,
    "not-utf8": _legacy_encodings,
    "unreadable-file": _folder_and_dead_link,
}


def _confirm(project: Path) -> None:
    """Confirm every English text, as `vitreem translated` does."""
    library, _ = load(project)
    pairs = {(digest(vi), digest(en)) for source in library.sources for _, vi, en in pairs_of(source)}
    write_lock(project / "plans" / LOCK_NAME, pairs)


def _lay(code: str, project: Path) -> None:
    """The valid project with the folder of a code laid over it."""
    shutil.copytree(VALID, project)
    if code in ABOUT_TRANSLATION:
        _confirm(project)
    if (BROKEN / code / "plans").is_dir():
        shutil.copytree(BROKEN / code / "plans", project / "plans", dirs_exist_ok=True)
    if code in MADE:
        MADE[code](project)
    if code not in ABOUT_TRANSLATION:
        _confirm(project)


def _addresses(library: Library) -> list[str]:
    sections: tuple[addresses.Section, ...] = ("home", "places", "plans", "campaigns", "hotlines", "about")
    found = [addresses.section(name, lang) for name in sections for lang in LANGS]
    for lang in LANGS:
        found += [addresses.plan(slug, lang) for slug in library.plans]
        found += [addresses.place(slug, lang) for slug in library.places]
        found += [addresses.campaign(year, lang) for year in library.campaigns]
    return [address for address in found if address]


def _problems(project: Path) -> list[Problem]:
    library, problems = load(project)
    return [*problems, *check(library, TODAY), *check_addresses(library, _addresses(library))]


@pytest.fixture
def found(code: str, tmp_path: Path) -> list[Problem]:
    """Every problem of the project with the folder of `code` laid over it."""
    _lay(code, tmp_path / "project")
    return _problems(tmp_path / "project")


def test_the_valid_project_has_no_problem(tmp_path: Path) -> None:
    shutil.copytree(VALID, tmp_path / "project")
    _confirm(tmp_path / "project")
    assert render_text(_problems(tmp_path / "project"), Lang.EN) == ""


def test_every_code_has_its_folder_and_every_folder_its_code() -> None:
    assert sorted(folder.name for folder in BROKEN.iterdir() if not folder.name.startswith("_")) == CODES


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("lang", LANGS)
def test_what_is_said(code: str, lang: Lang, found: list[Problem], golden: Callable[[Path, str], None]) -> None:
    text = render_text(found, lang)
    assert f"{CATALOGUE[code].severity}[{code}]" in text
    golden(BROKEN / code / f"expected.{lang}.txt", text + "\n")


@pytest.mark.parametrize("code", CODES)
def test_the_place_is_that_of_the_mistake(code: str, found: list[Problem]) -> None:
    wanted = (BROKEN / code / "place.txt").read_text(encoding="utf-8").splitlines()
    assert wanted, "place.txt names no place"
    assert set(wanted) == {_marked(problem) for problem in found if problem.code == code}


def _marked(problem: Problem) -> str:
    """A problem's place with the words over the carets."""
    place = problem.place
    words = place.source_line[place.column - 1 : max(place.end_column, place.column + 1) - 1]
    return f"{place.path}:{place.line}: {words}".rstrip(" ")


@pytest.mark.parametrize("code", CODES)
def test_a_folder_is_about_its_own_mistake(code: str, found: list[Problem]) -> None:
    """Nothing else is reported than what follows from the mistake itself."""
    assert {problem.code for problem in found} - {code} <= FOLLOWING.get(code, set())


def test_a_file_too_large_is_never_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size alone is looked at, so that a wrongly pasted film does not fill the memory."""
    _lay("file-too-large", tmp_path / "project")
    read = Path.read_bytes

    def small_only(path: Path) -> bytes:
        assert path.stat().st_size < 10_000_000
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", small_only)
    assert "file-too-large" in {problem.code for problem in _problems(tmp_path / "project")}
