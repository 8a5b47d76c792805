"""All records are loaded by the folder and name of their file, and every problem on the way is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from vitreem.library import KIND_OF_FILE, kind_of, load
from vitreem.library.load import read_published, record_files


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("lang-son/bac-son-2024.yml", "plan"),
        ("lang-son/huyen/ke-hoach.yml", "plan"),
        ("places/lang-son.yml", "places"),
        ("campaigns/2024.yml", "campaign"),
        ("registry/hotlines.yml", "hotlines"),
        ("registry/redirects.yaml", "redirects"),
        ("registry/hotline.yml", None),
        ("bac-son-2024.yml", None),
    ],
)
def test_the_kind_of_a_file_is_told_by_its_path(path: str, kind: str | None) -> None:
    assert kind_of(Path(path)) == kind
    assert kind is None or kind in KIND_OF_FILE


def test_schemas_hidden_files_and_other_files_are_no_records(tmp_path: Path) -> None:
    for name in ("schemas/a.yml", ".a.yml", "b/c.yaml", "b/a.yml", "b/readme.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [path.as_posix() for path in record_files(tmp_path)] == ["b/a.yml", "b/c.yaml"]


def test_one_broken_file_leaves_the_others_readable(tmp_path: Path) -> None:
    registry = tmp_path / "plans/registry"
    registry.mkdir(parents=True)
    (registry / "bodies.yml").write_text("bodies: {", encoding="utf-8")
    (registry / "glossary.yml").write_text("terms: [{id: a, vi: a, en: b}]", encoding="utf-8")
    library, problems = load(tmp_path)
    assert [problem.place.path for problem in problems] == ["plans/registry/bodies.yml"]
    assert [item.record.en for item in library.loaded_terms] == ["b"]
    assert library.unread == {"bodies"}


def test_an_empty_project_is_an_empty_library(tmp_path: Path) -> None:
    library, problems = load(tmp_path)
    assert (problems, dict(library.plans), library.published) == ([], {}, {})


def test_published_addresses_keep_their_lines(tmp_path: Path) -> None:
    (tmp_path / "registry").mkdir()
    (tmp_path / "registry/published-addresses.txt").write_text("# head\n\nke-hoach/a/\n en/ \n", encoding="utf-8")
    assert read_published(tmp_path) == {"ke-hoach/a/": 3, "en/": 4}
