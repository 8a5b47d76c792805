"""Commands that look and tell: check, explain."""

from __future__ import annotations

import argparse
import datetime as dt
import difflib
import os
import re
import sys
from typing import Any

from vitreem.cli.paths import paths_in_project
from vitreem.language import Lang
from vitreem.problems import CATALOGUE, has_errors, render_github, render_json, render_text, summary
from vitreem.project import open_project


def add_commands(commands: Any) -> None:
    """Register the commands of this module."""
    about = "kiểm tra mọi tệp, báo mọi lỗi một lần · check all files, tell all problems at once"
    check = commands.add_parser("check", help=about, description=about)
    check.add_argument("paths", nargs="*", help="chỉ báo lỗi ở các tệp này · tell only of these files")
    check.add_argument(
        "--format", choices=("text", "json", "github"), default=None, help="cách trình bày · how problems are shown"
    )
    check.add_argument("--errors-only", action="store_true", help="bỏ qua cảnh báo · leave warnings out")
    check.add_argument(
        "--today",
        type=dt.date.fromisoformat,
        default=dt.datetime.now(dt.UTC).date(),
        help="ngày để tính quá hạn · the day for overdue checks (YYYY-MM-DD)",
    )
    check.set_defaults(run=run_check)
    about = "giải thích một mã lỗi · explain a problem's code"
    explain = commands.add_parser("explain", help=about, description=about)
    explain.add_argument("code", nargs="?", help="mã lỗi, ví dụ digits-disagree · a code")
    explain.set_defaults(run=run_explain)


def run_check(options: argparse.Namespace) -> int:
    """Tell every problem; 1 when there are errors."""
    lang: Lang = options.lang
    wanted = paths_in_project(options.root, options.paths, lang)
    if wanted is None:
        return 2
    problems = [
        problem
        for problem in open_project(options.root, today=options.today).problems
        if (not options.errors_only or problem.kind.severity == "error")
        and (not wanted or any((options.root / problem.place.path).is_relative_to(path) for path in wanted))
    ]
    style = options.format or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text")
    if style == "json":
        print(render_json(problems))
    elif style == "github":
        print(render_github(problems, lang))
    else:
        if problems:
            print(render_text(problems, lang), end="\n\n")
        print(summary(problems, lang))
    return 1 if has_errors(problems) else 0


def run_explain(options: argparse.Namespace) -> int:
    """Print a code's entry, or all codes."""
    lang: Lang = options.lang
    if options.code is None:
        for each in CATALOGUE.values():
            print(f"{each.code:28} {each.why[lang]}")
        return 0
    if options.code not in CATALOGUE:
        near = difflib.get_close_matches(options.code, CATALOGUE, n=3)
        unknown = f'Không có mã "{options.code}".' if lang is Lang.VI else f'There is no code "{options.code}".'
        print(unknown, *near, sep="\n  ", file=sys.stderr)
        return 2
    kind = CATALOGUE[options.code]
    labels = ("Lỗi", "Vì sao", "Cách sửa") if lang is Lang.VI else ("Problem", "Why", "What to do")
    severity = {"error": ("lỗi", "error"), "warning": ("cảnh báo", "warning")}[kind.severity][lang is Lang.EN]
    sentences = (kind.message[lang], kind.why[lang], kind.remedy[lang])
    plain = [re.sub(r"(?<!\{)\{\w+\}", "…", text).replace("{{", "{").replace("}}", "}") for text in sentences]
    print(f"{kind.code} ({severity})\n")
    for label, text in zip(labels, plain, strict=True):
        print(f"{label}: {text}")
    return 0
