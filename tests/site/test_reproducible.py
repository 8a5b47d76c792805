"""The same content gives the same bytes, whoever builds it, where and when."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import pytest

from tests.commands import mkdocs
from vitreem.library import Library
from vitreem.project import newest_date

LATER = 40_000_000  # seconds, more than a year


def _digests(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_two_machines_build_the_same_bytes(site: Path, repository: Path, tmp_path: Path) -> None:
    """Another folder, time zone, language and order of sets."""
    elsewhere = tmp_path / "thư mục khác" / "site"
    made = mkdocs(repository, elsewhere, TZ="Pacific/Kiritimati", LANG="vi_VN.UTF-8", LC_ALL="C", PYTHONHASHSEED="7")
    assert made.returncode == 0, made.stderr
    here = _digests(site)
    assert len(here) > 120
    assert _digests(elsewhere) == here


def test_a_later_day_builds_the_same_bytes(repository: Path, tmp_path: Path, site: Path) -> None:
    """The clock of the process that builds stands more than a year ahead."""
    ahead = tmp_path / "ahead"
    ahead.mkdir()
    (ahead / "sitecustomize.py").write_text(
        "import datetime, time\n"
        "_now = time.time\n"
        f"time.time = lambda: _now() + {LATER}\n"
        "class Later(datetime.datetime):\n"
        "    @classmethod\n"
        "    def now(cls, tz=None):\n"
        f"        return datetime.datetime.fromtimestamp(_now() + {LATER}, tz)\n"
        "datetime.datetime = Later\n",
        encoding="utf-8",
    )
    made = mkdocs(repository, tmp_path / "site", PYTHONPATH=str(ahead))
    assert made.returncode == 0, made.stderr
    assert _digests(tmp_path / "site") == _digests(site)


def test_what_must_carry_a_date_carries_that_of_the_newest_record(library: Library, site: Path) -> None:
    """Bytes 4 to 8 of a gzip file hold its time (RFC 1952)."""
    stamped = int.from_bytes((site / "sitemap.xml.gz").read_bytes()[4:8], "little")
    newest = newest_date(library)
    assert newest is not None
    assert stamped == newest
    assert time.gmtime(stamped).tm_hour == 0


@pytest.mark.parametrize("name", ["sitemap.xml", "404.html", "index.html", "data/plans.json"])
def test_no_file_names_the_folder_it_was_built_in(site: Path, repository: Path, name: str) -> None:
    text = (site / name).read_text(encoding="utf-8")
    assert str(repository) not in text
    assert str(site) not in text
