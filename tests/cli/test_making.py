"""The commands that write: fmt, new, translated, addresses, schemas."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Change, Run
from tests.example_project import PLAN
from vitreem.library import load
from vitreem.outputs.open_data import schema_files

NEW = ("new", "plan", "--place", "vi-du-huyen-song-dao", "--year", "2025")
LIST = "plans/registry/published-addresses.txt"


# fmt


def test_files_in_canonical_style_stay_as_they_are(vitreem: Run, project: Path) -> None:
    before = {path: path.read_bytes() for path in (project / "plans").rglob("*.yml")}
    said = vitreem("fmt")
    assert (said.code, said.out) == (0, "0 tệp khác kiểu chuẩn\n")
    assert {path: path.read_bytes() for path in before} == before


def test_fmt_puts_a_file_in_style_and_keeps_its_comments(vitreem: Run, change: Change, project: Path) -> None:
    good = (project / PLAN).read_text(encoding="utf-8")
    change(PLAN, "level: district\n", "level:    district # theo bản in\n\n# một dòng giải thích\n")
    said = vitreem("fmt", lang="en")
    assert (said.code, said.out) == (0, f"{PLAN}\n1 files differ from the canonical style\n")
    after = (project / PLAN).read_text(encoding="utf-8")
    comments = re.compile(r" +# theo bản in\n\n# một dòng giải thích\n")
    assert len(comments.findall(after)) == 1
    assert comments.sub("\n", after) == good
    assert vitreem("fmt", "--check").code == 0


def test_fmt_check_writes_nothing_and_shows_what_differs(vitreem: Run, change: Change, project: Path) -> None:
    change(PLAN, "level: district\n", "level:    district\n")
    before = (project / PLAN).read_bytes()
    said = vitreem("fmt", "--check")
    assert said.code == 1
    assert "-level:    district\n+level: district\n" in said.out
    assert said.out.startswith(f"{PLAN}\n")
    assert (project / PLAN).read_bytes() == before


def test_fmt_of_one_file_leaves_the_others(vitreem: Run, change: Change) -> None:
    change(PLAN, "level: district\n", "level:    district\n")
    assert vitreem("fmt", "--check", "plans/campaigns/2024.yml").code == 0
    assert vitreem("fmt", "--check", PLAN).code == 1


def test_fmt_does_not_touch_a_file_it_cannot_read(vitreem: Run, change: Change, project: Path) -> None:
    change(PLAN, "level: district\n", 'level: "district\n')
    before = (project / PLAN).read_bytes()
    said = vitreem("fmt")
    assert said.code == 1
    assert f"{PLAN}:4:8: error[unclosed-quote]" in said.err
    assert (project / PLAN).read_bytes() == before


def test_fmt_changes_nothing_that_is_said(vitreem: Run, project: Path) -> None:
    """Spaces within braces and at the ends of lines are style; the records stay the same."""
    before = load(project)[0]
    for path in (project / "plans").rglob("*.yml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("{", "{  ").replace("}", "  }").replace("\n", "  \n"), encoding="utf-8")
    assert len(vitreem("fmt").out.splitlines()) > 5
    after = load(project)[0]
    assert after.plans == before.plans
    assert after.places == before.places
    assert after.hotlines == before.hotlines


# new


def test_a_new_plan_is_a_template_that_check_does_not_accept(vitreem: Run, check: Run, project: Path) -> None:
    said = vitreem(*NEW)
    path = "plans/vi-du/ke-hoach-2025.yml"
    assert (said.code, said.out) == (0, f"Đã tạo {path}. Điền nội dung, rồi chạy: vitreem check\n")
    assert (project / path).is_file()
    checked = check("--errors-only", "--format", "github")
    assert checked.code == 1
    titles = {line.partition("title=")[2].partition("::")[0] for line in checked.out.splitlines()}
    assert titles == {"placeholder-left"}


def test_a_template_filled_in_is_a_plan(vitreem: Run, check: Run, project: Path) -> None:
    vitreem(*NEW)
    path = project / "plans/vi-du/ke-hoach-2025.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("…", "x"), encoding="utf-8")
    said = check("--errors-only")
    assert (said.code, said.out) == (0, "0 lỗi, 0 cảnh báo\n")
    assert "vi-du-huyen-song-dao-ke-hoach-2025" in load(project)[0].plans


def test_a_template_is_in_canonical_style_and_names_its_schema(vitreem: Run, project: Path) -> None:
    vitreem(*NEW)
    text = (project / "plans/vi-du/ke-hoach-2025.yml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../schemas/plan.schema.json\n")
    assert vitreem("fmt", "--check", "plans/vi-du/ke-hoach-2025.yml").code == 0


def test_new_never_writes_over_a_file(vitreem: Run, project: Path) -> None:
    vitreem(*NEW)
    path = project / "plans/vi-du/ke-hoach-2025.yml"
    path.write_text("của tôi", encoding="utf-8")
    assert vitreem(*NEW).code == 2
    assert path.read_text(encoding="utf-8") == "của tôi"


def test_a_name_may_be_written_with_marks(vitreem: Run, project: Path) -> None:
    vitreem(*NEW, "--name", "Tháng hành động")
    assert (project / "plans/vi-du/thang-hanh-dong-2025.yml").is_file()


def test_a_place_that_does_not_exist(vitreem: Run) -> None:
    said = vitreem("new", "plan", "--place", "huyen-song-dao", "--year", "2025")
    assert said.code == 2
    assert 'Không có địa phương "huyen-song-dao" trong plans/places/. Gần giống: vi-du-huyen-song-dao' in said.out


# translated


def test_a_changed_text_is_stale_until_someone_confirms_it(vitreem: Run, check: Run, change: Change) -> None:
    assert check().out == "0 lỗi, 0 cảnh báo\n"
    change(PLAN, "Tính theo năm sinh.", "Chỉ tính theo năm sinh.")
    said = check()
    assert said.code == 0
    assert said.out.count("warning[stale-translation]") == 1
    assert said.out.count("warning") == 1
    confirmed = vitreem("translated", PLAN)
    assert confirmed.code == 0
    assert confirmed.out.startswith(f"{PLAN}: đã xác nhận ")
    assert check().out == "0 lỗi, 0 cảnh báo\n"


def test_a_new_text_is_unconfirmed_and_not_stale(check: Run, change: Change) -> None:
    change(
        PLAN,
        "text: {vi: Tính theo năm sinh., en: Counted by year of birth.}",
        "text: {vi: Theo tuổi., en: By age.}",
    )
    said = check()
    assert "warning[unconfirmed-translation]" in said.out
    assert "stale" not in said.out


def test_confirming_one_file_leaves_the_stale_text_of_another(vitreem: Run, check: Run, change: Change) -> None:
    change("plans/campaigns/2023.yml", "Bơi giỏi, cười tươi", "Bơi giỏi, cười vui")
    vitreem("translated", "plans/campaigns/2024.yml")
    assert check().out.count("warning[stale-translation]") == 1
    vitreem("translated", "plans/campaigns")
    assert check().out == "0 lỗi, 0 cảnh báo\n"


def test_a_text_moved_to_another_clause_stays_confirmed(check: Run, change: Change) -> None:
    """The pair of texts is the key, not its place."""
    note = '\n    footnotes:\n      - mark: "1"\n        text: {vi: Tính theo năm sinh., en: Counted by year of birth.}'
    change(PLAN, note, "")
    change(PLAN, "    funds:\n", note.lstrip("\n") + "\n    funds:\n")
    assert check().out == "0 lỗi, 0 cảnh báo\n"


@pytest.mark.parametrize("path", ["plans/khong-co.yml", "/"])
def test_translated_needs_files_of_the_project(vitreem: Run, path: str) -> None:
    said = vitreem("translated", path, lang="en")
    assert (said.code, said.err) == (2, f"There is no {path} in the project\n")


# addresses


def test_a_published_address_that_vanishes_is_an_error(vitreem: Run, check: Run, project: Path) -> None:
    assert vitreem("addresses", "--accept").code == 0
    assert "thang-hanh-dong/2023/" in (project / LIST).read_text(encoding="utf-8").splitlines()
    assert check().out == "0 lỗi, 0 cảnh báo\n"
    (project / "plans/campaigns/2023.yml").unlink()
    said = check("--format", "github", lang="en")
    assert said.code == 1
    lines = said.out.splitlines()
    assert len(lines) == 2
    assert f"::error file={LIST},line=" in lines[0]
    assert 'no page stands any longer at the published address "en/action-month/2023/"' in lines[0]
    assert 'no page stands any longer at the published address "thang-hanh-dong/2023/"' in lines[1]


def test_a_redirect_keeps_an_old_address_alive(vitreem: Run, check: Run, change: Change, project: Path) -> None:
    vitreem("addresses", "--accept")
    (project / "plans/campaigns/2023.yml").unlink()
    change(
        "plans/registry/redirects.yml",
        "redirects:\n",
        "redirects:\n"
        "  - {from: thang-hanh-dong/2023/, to: thang-hanh-dong/}\n"
        "  - {from: en/action-month/2023/, to: en/action-month/}\n",
    )
    assert check("--errors-only").out == "0 lỗi, 0 cảnh báo\n"


def test_a_new_page_is_told_until_it_is_accepted(vitreem: Run, check: Run, project: Path) -> None:
    vitreem("addresses", "--accept")
    text = (project / "plans/campaigns/2023.yml").read_text(encoding="utf-8").replace("2023", "2022")
    (project / "plans/campaigns/2022.yml").write_text(text, encoding="utf-8")
    said = check(lang="en")
    assert said.code == 0
    assert "warning[new-address]: new pages not yet in the list of published addresses: 2" in said.out
    assert vitreem("addresses", "--accept", lang="en").out.startswith("2 addresses added, ")
    assert check().out == "0 lỗi, 0 cảnh báo\n"


def test_an_address_once_accepted_is_never_taken_off_the_list(vitreem: Run, project: Path) -> None:
    vitreem("addresses", "--accept")
    before = (project / LIST).read_text(encoding="utf-8")
    (project / "plans/campaigns/2023.yml").unlink()
    assert vitreem("addresses", "--accept").code == 0
    assert (project / LIST).read_text(encoding="utf-8") == before


def test_addresses_are_listed_in_order(vitreem: Run) -> None:
    lines = vitreem("addresses").out.splitlines()
    assert lines == sorted(lines)
    assert {
        "en/",
        "ke-hoach/",
        "en/plans/vi-du-song-dao-2024/",
        "data/plans.json",
    } <= {*lines}
    # A moved address is in the list of published ones already.
    assert "ke-hoach/song-dao-cu/" not in lines


def test_addresses_of_a_project_with_errors_are_not_listed(vitreem: Run, change: Change, project: Path) -> None:
    change(PLAN, "level: district", "level: town")
    assert vitreem("addresses", "--accept").code == 1
    assert not (project / LIST).exists()


# schemas


def test_schemas_are_written(vitreem: Run, project: Path) -> None:
    said = vitreem("schemas")
    assert said.code == 0
    written = {path.name: path.read_text(encoding="utf-8") for path in (project / "plans/schemas").iterdir()}
    assert written == dict(schema_files())
    assert said.out.splitlines() == [f"plans/schemas/{name}" for name, _ in schema_files()]
