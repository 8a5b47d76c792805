"""A confirmed pair stays confirmed when it moves; any change of the Vietnamese makes its English stale."""

from __future__ import annotations

from pathlib import Path

from vitreem.library import Translations
from vitreem.library.translations import LOCK_NAME, digest, pairs_of, read_lock, write_lock
from vitreem.record import Bilingual
from vitreem.yamlfile.read import parse


def confirmed(*pairs: tuple[str, str]) -> Translations:
    keys = frozenset((digest(vi), digest(en)) for vi, en in pairs)
    return Translations(keys, frozenset(en for _, en in keys))


def test_a_pair_is_current_stale_or_unconfirmed() -> None:
    known = confirmed(("Trẻ em", "Children"))
    assert known.status("Trẻ em", "Children") == "current"
    assert known.status("Mọi trẻ em", "Children") == "stale"
    assert known.status("Trẻ em", "Kids") == "unconfirmed"
    assert known.of(Bilingual(vi="Mọi trẻ em", en="Children")) == "stale"
    assert known.of(None) == "current"


def test_spaces_and_line_breaks_do_not_count() -> None:
    assert confirmed(("Trẻ em  vui\n", "Children")).status("Trẻ em\nvui", " Children ") == "current"
    assert digest("a b") != digest("ab")


def test_renumbering_and_moving_keep_the_confirmation() -> None:
    """The pair itself is the key, so neither clause numbers nor files matter."""
    before, _ = parse("clauses: [{id: I, text: {vi: một, en: one}}, {id: II, text: {vi: hai, en: two}}]", "a.yml")
    after, _ = parse("clauses: [{id: III, text: {vi: hai, en: two}}, {id: IV, text: {vi: một, en: one}}]", "b.yml")
    known = confirmed(*((vi, en) for _, vi, en in pairs_of(before)))
    assert [known.status(vi, en) for _, vi, en in pairs_of(after)] == ["current", "current"]


def test_every_pair_of_a_file_is_found_with_its_path() -> None:
    source, _ = parse("a: {vi: x, en: y}\nb: [{c: {vi: z, en: w}}, {vi: alone}]\nd: {vi: [x], en: y}", "a.yml")
    assert list(pairs_of(source)) == [(("a",), "x", "y"), (("b", 0, "c"), "z", "w")]


def test_a_lock_is_written_sorted_and_read_back(tmp_path: Path) -> None:
    pairs = {(digest(vi), digest(en)) for vi, en in (("b", "B"), ("a", "A"), ("c", "C"))}
    write_lock(tmp_path / LOCK_NAME, pairs)
    lines = (tmp_path / LOCK_NAME).read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("#")
    assert lines[1:] == sorted(lines[1:])
    assert read_lock(tmp_path / LOCK_NAME) == pairs


def test_all_locks_below_a_folder_count_together(tmp_path: Path) -> None:
    for name, vi in (("lang-son", "một"), ("nghe-an", "hai")):
        (tmp_path / name).mkdir()
        write_lock(tmp_path / name / LOCK_NAME, [(digest(vi), digest("x"))])
    known = Translations.read(tmp_path)
    assert known.status("một", "x") == known.status("hai", "x") == "current"


def test_a_lock_spoilt_by_a_merge_loses_only_the_spoilt_lines(tmp_path: Path) -> None:
    lock = tmp_path / LOCK_NAME
    lock.write_bytes(b"<<<<<<< ours\naaaaaaaaaaaa bbbbbbbbbbbb\n=======\nccc ddd eee\n\xff\xfe\n")
    assert ("a" * 12, "b" * 12) in read_lock(lock)
    assert read_lock(tmp_path / "none") == set()
