"""Our own commands run as a user runs them: in a process of their own, with an environment that is known."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

# What a developer or a CI may have set and what would change our output.
_OURS = ("SITE_URL", "SOURCE_DATE_EPOCH", "VITREEM_LANG", "GITHUB_ACTIONS", "PYTHONWARNINGS", "PYTHONUNBUFFERED")


def environment(**more: str) -> dict[str, str]:
    """The environment without what changes our output, and with `more`; a PYTHONPATH goes before one that is there."""
    plain = {key: value for key, value in os.environ.items() if key not in _OURS}
    if "PYTHONPATH" in more and "PYTHONPATH" in plain:
        more["PYTHONPATH"] = os.pathsep.join((more["PYTHONPATH"], plain["PYTHONPATH"]))
    return {**plain, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", **more}


def run(*arguments: str | Path, cwd: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
    """Run Python with arguments; what it wrote is kept as text, and `more` is added to its environment."""
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(
        command, cwd=cwd, env=environment(**more), capture_output=True, text=True, encoding="utf-8", check=False
    )


def vitreem(*arguments: str | Path, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run the command `vitreem` in a folder."""
    return run("-c", "import sys; from vitreem.cli import main; sys.exit(main())", *arguments, cwd=cwd, **more)


def mkdocs(
    project: Path, folder: Path, *, program: str = "mkdocs", strict: bool = True, **more: str
) -> subprocess.CompletedProcess[str]:
    """Build the site of a project into a folder, with MkDocs or with ProperDocs."""
    options = ("--strict" if strict else "--no-strict", "--config-file", project / "mkdocs.yml", "--site-dir", folder)
    return run("-m", program, "build", *options, cwd=project, **more)
