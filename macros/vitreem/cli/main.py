"""The command line: its subcommands, their help in Vietnamese and English, and exit codes.

Exit codes: 0 all well (warnings may have been shown), 1 errors in the author's files, 2 the command was used wrongly.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from vitreem import __version__
from vitreem.cli import checking, making, searching
from vitreem.language import Lang


def parser() -> argparse.ArgumentParser:
    """The parser of all subcommands."""
    top = argparse.ArgumentParser(
        prog="vitreem",
        description="Vì trẻ em: kiểm tra và xuất bản kế hoạch vì trẻ em. · Check and publish plans for children.",
        epilog="vitreem LỆNH --help: xem cách dùng từng lệnh · how to use each command",
    )
    top.add_argument("--version", action="version", version=f"vitreem {__version__}")
    top.add_argument("--root", type=Path, default=Path(), help="thư mục dự án · the project's folder (default: .)")
    top.add_argument(
        "--lang",
        choices=[lang.value for lang in Lang],
        default=None,
        help="ngôn ngữ của thông báo · language of messages (default: VITREEM_LANG or vi)",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="LỆNH/COMMAND")
    checking.add_commands(commands)
    making.add_commands(commands)
    searching.add_commands(commands)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    options = parser().parse_args(argv)
    named = options.lang or os.environ.get("VITREEM_LANG", "vi")
    options.lang = Lang.EN if named.startswith("en") else Lang.VI
    options.root = options.root.resolve()
    if options.command != "explain" and not (options.root / "plans").is_dir():
        vi = f"Không thấy thư mục plans/ trong {options.root}. Chạy lệnh trong thư mục dự án, hoặc dùng --root."
        en = f"There is no folder plans/ in {options.root}. Run this in the project's folder, or use --root."
        print(vi if options.lang is Lang.VI else en, file=sys.stderr)
        return 2
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output went away (`vitreem check | head`); that is no failure of ours.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code
