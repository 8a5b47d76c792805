"""`vitreem write FOLDER`: the whole site in a plain frame, where there is no MkDocs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.built_once import built_once
from tests.cli.conftest import Change, Run
from tests.commands import vitreem as vitreem_process
from tests.example_project import PLAN
from tests.html_page import read_html

# The theme prints below a page where it was found; the plain folder does not know where it will stand.
PRINTED = re.compile(r'\s*<p class="v-print">[^<]*</p>\Z')
BLOCKED = """
import sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("mkdocs", "material", "properdocs"):
            raise ModuleNotFoundError(f"{name} is not here")
sys.meta_path.insert(0, Blocker())
"""


@pytest.fixture(scope="module")
def site(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_once(repository, tmp_path_factory)


@pytest.fixture(scope="module")
def plain(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository's site, written by a Python that has no MkDocs."""
    base = tmp_path_factory.mktemp("plain")
    (base / "sitecustomize.py").write_text(BLOCKED, encoding="utf-8")
    said = vitreem_process("write", base / "site", cwd=repository, PYTHONPATH=str(base))
    assert said.returncode == 0, said.stderr
    return base / "site"


def test_pages_say_what_those_of_mkdocs_say(site: Path, plain: Path) -> None:
    pages = sorted(path.relative_to(plain).as_posix() for path in plain.rglob("index.html"))
    assert pages == sorted(path.relative_to(site).as_posix() for path in site.rglob("index.html"))
    assert len(pages) > 80
    for page in pages:
        ours, theirs = (read_html((root / page).read_text(encoding="utf-8")) for root in (plain, site))
        assert ours.article == PRINTED.sub("", theirs.article), page
        assert ours.description == theirs.description, page
        assert ours.title.startswith(theirs.title), page


def test_the_frame_says_the_same(site: Path, plain: Path) -> None:
    for page in ("index.html", "en/index.html", "ke-hoach/long-an-2021-2030/index.html"):
        ours, theirs = ((root / page).read_text(encoding="utf-8") for root in (plain, site))
        for start, end in (("<header", "</header>"), ("<footer", "</footer>")):
            assert ours[ours.index(start) : ours.index(end)] == theirs[theirs.index(start) : theirs.index(end)]


def test_data_is_the_same_bytes(site: Path, plain: Path) -> None:
    files = [path.relative_to(plain) for path in plain.rglob("*") if path.is_file() and path.suffix != ".html"]
    assert len(files) > 15
    assert [file.as_posix() for file in files if (plain / file).read_bytes() != (site / file).read_bytes()] == []


def test_every_link_of_the_plain_site_resolves(plain: Path) -> None:
    missing = []
    for path in plain.rglob("*.html"):
        for tag in read_html(path.read_text(encoding="utf-8")).tags:
            link = (tag["href"] or tag["src"]).partition("#")[0]
            if link and not link.startswith(("https:", "http:", "tel:")):
                target = path.parent / link
                if not (target / "index.html" if link.endswith("/") else target).is_file():
                    missing.append(f"{path.relative_to(plain)}: {link}")
    assert missing == []


def test_it_says_how_much_it_wrote(vitreem: Run, tmp_path: Path) -> None:
    said = vitreem("write", str(tmp_path / "out"), lang="en")
    files = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    assert (said.code, said.out) == (0, f"{len(files)} files, {size:.1f} MB, in {tmp_path / 'out'}\n")


def test_a_project_with_errors_is_not_written(vitreem: Run, change: Change, tmp_path: Path) -> None:
    change(PLAN, "level: district", "level: town")
    said = vitreem("write", str(tmp_path / "out"), lang="en")
    assert said.code == 1
    assert f"{PLAN}:4:8: error[wrong-choice]" in said.err
    assert said.err.endswith("1 error, 0 warnings\n")
    assert not (tmp_path / "out").exists()
