"""Commands that write: fmt, new, translated, addresses, schemas, write."""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path
from typing import Any

from vitreem.authoring.markdown import content_web_pages
from vitreem.cli.paths import paths_in_project
from vitreem.cli.template import new_plan_text
from vitreem.language import Lang
from vitreem.library.load import PUBLISHED_NAME, record_files
from vitreem.library.translations import confirm
from vitreem.outputs.artifact import Artifact
from vitreem.outputs.open_data import schema_files
from vitreem.outputs.plain_site import plain_site
from vitreem.problems import has_errors, render_text, summary
from vitreem.project import open_project
from vitreem.vietnamese import slug
from vitreem.yamlfile import format_text, read_yaml


def add_commands(commands: Any) -> None:
    """Register the commands of this module."""
    about = "đưa tệp YAML về kiểu viết chuẩn · put YAML files in canonical style"
    fmt = commands.add_parser("fmt", help=about, description=about)
    fmt.add_argument("paths", nargs="*", type=Path, help="mặc định: mọi tệp · default: all files")
    fmt.add_argument("--check", action="store_true", help="chỉ báo, không ghi · tell only, write nothing")
    fmt.set_defaults(run=run_fmt)
    about = "tạo hồ sơ mới từ mẫu · start a new record from a template"
    new = commands.add_parser("new", help=about, description=about)
    new.add_argument("kind", choices=("plan",), help="loại hồ sơ: kế hoạch · the kind of record")
    new.add_argument("--place", required=True, help="mã địa phương · the place's slug, e.g. lai-chau")
    new.add_argument("--year", required=True, type=int, help="năm · the year")
    new.add_argument("--name", default="ke-hoach", help="tên ngắn · a short name for the file")
    new.set_defaults(run=run_new)
    about = "xác nhận bản tiếng Anh đã đúng · confirm that the English says what the Vietnamese says"
    done = commands.add_parser("translated", help=about, description=about)
    done.add_argument("paths", nargs="+", type=Path, help="tệp hoặc thư mục · files or folders")
    done.set_defaults(run=run_translated)
    about = "danh sách địa chỉ trang · the list of addresses"
    addresses = commands.add_parser("addresses", help=about, description=about)
    addresses.add_argument("--accept", action="store_true", help="ghi thêm địa chỉ mới · add new ones to the list")
    addresses.set_defaults(run=run_addresses)
    about = "ghi lại các JSON Schema · write the JSON Schemas"
    schemas = commands.add_parser("schemas", help=about, description=about)
    schemas.set_defaults(run=run_schemas)
    about = "ghi trang ra thư mục, không cần MkDocs · write the pages to a folder, without MkDocs"
    write = commands.add_parser("write", help=about, description=about)
    write.add_argument("folder", type=Path, help="thư mục để ghi · the folder to write to")
    write.set_defaults(run=run_write)


def _say(options: argparse.Namespace, vi: str, en: str) -> None:
    print(vi if options.lang is Lang.VI else en)


def run_fmt(options: argparse.Namespace) -> int:
    """Rewrite files whose style differs; with --check, name them and return 1."""
    plans = options.root / "plans"
    paths = [path.resolve() for path in options.paths] or [plans / path for path in record_files(plans)]
    differ = broken = 0
    for path in paths:
        shown = str(path.relative_to(options.root)) if path.is_relative_to(options.root) else str(path)
        source, problems = read_yaml(path, shown)
        if problems or source.data is None:
            print(render_text(problems, options.lang), file=sys.stderr)
            broken += 1
            continue
        before = "\n".join(source.lines)
        after = format_text(before)
        if after != path.read_text(encoding="utf-8"):
            differ += 1
            print(shown)
            if options.check:
                changes = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
                print(*list(changes)[2:8], sep="\n")
            else:
                path.write_text(after, encoding="utf-8")
    _say(options, f"{differ} tệp khác kiểu chuẩn", f"{differ} files differ from the canonical style")
    return 1 if broken or (options.check and differ) else 0


def run_new(options: argparse.Namespace) -> int:
    """Write a new plan from the template, never over an existing file."""
    library = open_project(options.root).library
    place = library.places.get(options.place)
    if place is None:
        near = difflib.get_close_matches(options.place, library.places, n=3, cutoff=0.4)
        _say(
            options,
            f'Không có địa phương "{options.place}" trong plans/places/. Gần giống: {", ".join(near) or "–"}',
            f'There is no place "{options.place}" in plans/places/. Near: {", ".join(near) or "–"}',
        )
        return 2
    province = library.path_to(place)[0].slug
    name = slug(options.name) or "ke-hoach"
    path = options.root / "plans" / province / f"{name}-{options.year}.yml"
    if path.exists():
        _say(options, f"Đã có tệp {path.relative_to(options.root)}", f"{path.relative_to(options.root)} exists already")
        return 2
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(new_plan_text(place, options.year, name), encoding="utf-8")
    below = path.relative_to(options.root)
    _say(
        options,
        f"Đã tạo {below}. Điền nội dung, rồi chạy: vitreem check",
        f"Wrote {below}. Fill it in, then run: vitreem check",
    )
    return 0


def run_translated(options: argparse.Namespace) -> int:
    """Confirm every English text of the files named; other pairs of their locks stay while still in use."""
    plans = options.root / "plans"
    paths = paths_in_project(options.root, options.paths, options.lang)
    if paths is None:
        return 2
    for path in paths:
        files = (
            [plans / f for f in record_files(plans) if (plans / f).is_relative_to(path)] if path.is_dir() else [path]
        )
        for file in files:
            source, problems = read_yaml(file, str(file.relative_to(options.root)))
            if problems:
                print(render_text(problems, options.lang), file=sys.stderr)
                return 1
            confirmed = confirm(file, source)
            shown = file.relative_to(options.root)
            _say(options, f"{shown}: đã xác nhận {confirmed} đoạn", f"{shown}: {confirmed} texts confirmed")
    return 0


def run_addresses(options: argparse.Namespace) -> int:
    """Print the addresses of the site, or add new ones to the committed list."""
    project = open_project(options.root)
    wrong = [p for p in project.problems if p.kind.severity == "error" and p.code != "vanished-address"]
    if wrong:
        print(render_text(wrong, options.lang), file=sys.stderr)
        return 1
    here = sorted({*project.addresses()} - {""})
    if not options.accept:
        print(*here, sep="\n")
        return 0
    together = sorted({*project.library.published, *here})
    head = "# Địa chỉ đã công bố, mỗi dòng một địa chỉ; không xóa dòng nào. Published addresses; delete none.\n"
    path = options.root / "plans" / "registry" / PUBLISHED_NAME
    path.write_text(head + "".join(f"{address}\n" for address in together), encoding="utf-8")
    new = len(together) - len(project.library.published)
    _say(options, f"thêm {new} địa chỉ, cả thảy {len(together)}", f"{new} addresses added, {len(together)} in all")
    return 0


def run_schemas(options: argparse.Namespace) -> int:
    """Write the schemas into plans/schemas/."""
    folder = options.root / "plans" / "schemas"
    folder.mkdir(exist_ok=True)
    for name, text in schema_files():
        (folder / name).write_text(text, encoding="utf-8")
        print(f"plans/schemas/{name}")
    return 0


def run_write(options: argparse.Namespace) -> int:
    """Write the site in the plain frame; nothing is written when there are errors."""
    project = open_project(options.root)
    if has_errors(project.problems):
        print(render_text(project.problems, options.lang), end="\n\n", file=sys.stderr)
        print(summary(project.problems, options.lang), file=sys.stderr)
        return 1
    overrides = options.root / "overrides"
    assets = [
        Artifact(path.relative_to(overrides).as_posix(), path.read_bytes())
        for path in sorted(overrides.glob("assets/**/*"))
        if path.is_file()
    ]
    count = size = 0
    hand_written = content_web_pages(project.library, project.content)
    for artifact in plain_site(project.library, assets, hand_written):
        path = options.folder / artifact.address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(artifact.content)
        count, size = count + 1, size + len(artifact.content)
    _say(
        options,
        f"{count} tệp, {size / 1e6:.1f} MB, trong {options.folder}",
        f"{count} files, {size / 1e6:.1f} MB, in {options.folder}",
    )
    return 0
