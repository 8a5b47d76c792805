"""The Chromium that browser tests use: found, or installed, or plainly said to be missing.

Reads: ``$CHROMIUM``, PATH, and what Playwright has installed. As a command (`make test` runs it with
``--install``) it says in one line what it found, and always succeeds: tests that need a browser skip with the
reason. With ``CHROMIUM_REQUIRED=1``, as on the project's own CI, a missing browser is a failure instead.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
INSTALL_SECONDS = 400


class NoChromiumError(Exception):
    """No usable Chromium; the message says where it was sought."""


def find_chromium() -> Path:
    """The first Chromium that runs.

    Raises:
        NoChromiumError: none does, or ``$CHROMIUM`` names one that does not.
    """
    if named := os.environ.get("CHROMIUM"):
        path = shutil.which(named)
        if path is None or not _runs(path):
            raise NoChromiumError(f"$CHROMIUM names {named}, which is no Chromium that runs")
        return Path(path)
    for name in NAMES:
        path = shutil.which(name)
        if path is not None and _runs(path):
            return Path(path)
    own = _of_playwright()
    if own is not None and _runs(own):
        return Path(own)
    raise NoChromiumError(f"no Chromium: sought $CHROMIUM, {', '.join(NAMES)}, and Playwright's own")


def install_chromium() -> str:
    """Try the system's package (as root, with apt-get), then Playwright's own build.

    Returns:
        What went wrong, empty when nothing did.
    """
    failures = []
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    with_apt = as_root and shutil.which("apt-get") is not None
    if with_apt:
        failure = _run("apt-get", "update") or _run("apt-get", "install", "-y", "--no-install-recommends", "chromium")
        if not failure and any((path := shutil.which(name)) and _runs(path) for name in NAMES):
            return ""
        failures.append(failure or "apt-get installed no Chromium that runs")
    # With apt-get Playwright can also bring the system libraries that its build needs.
    libraries = ["--with-deps"] if with_apt else []
    failure = _run(sys.executable, "-m", "playwright", "install", *libraries, "chromium")
    if not failure:
        return ""
    return "; ".join([*failures, failure])


def _runs(path: str) -> bool:
    """Some systems have a `chromium-browser` that only says to install something else."""
    try:
        done = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and ("Chrom" in done.stdout)


def _of_playwright() -> str | None:
    # In a process of its own: Playwright refuses to start where an event loop already runs.
    script = "import playwright.sync_api as p\nwith p.sync_playwright() as q: print(q.chromium.executable_path)"
    try:
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    except subprocess.TimeoutExpired:
        return None
    return done.stdout.strip() or None


def _run(*command: str) -> str:
    """Run a command of the installation; what went wrong, in one line, or nothing."""
    name = " ".join(Path(word).name for word in command[:4])
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=INSTALL_SECONDS,
            check=False,
            env=environment,
        )
    except OSError as error:
        return f"{name}: {error.strerror}"
    except subprocess.TimeoutExpired:
        return f"{name}: not done after {INSTALL_SECONDS} s"
    if done.returncode == 0:
        return ""
    said = [line.strip() for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    errors = [line for line in said if line.startswith(("E:", "Error:"))]
    return f"{name}: {(errors or said or [f'exit {done.returncode}'])[-1]}"


def main() -> int:
    """Say which Chromium the tests will use; with ``--install``, get one first if there is none."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--install", action="store_true", help="install one if there is none")
    install = parser.parse_args().install
    try:
        found = find_chromium()
    except NoChromiumError as missing:
        failure = ""
        if install and not os.environ.get("CHROMIUM"):
            print("browser: installing Chromium", flush=True)
            failure = install_chromium()
        try:
            found = find_chromium()
        except NoChromiumError:
            print(f"browser: {missing}", *([f"browser: {failure}"] if failure else []), sep="\n")
            print("browser: tests that open pages will not run; for them install Chromium or set $CHROMIUM")
            return 1 if os.environ.get("CHROMIUM_REQUIRED") == "1" else 0
    print(f"browser: {found}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
