"""The floor the project stands on: its files, requirements, commands and names keep a few promises."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

# Module names that say nothing about what is inside.
DRAWERS = {"base", "common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}
LONGEST, LONGEST_EVER = 300, 400
# Files allowed between LONGEST and LONGEST_EVER lines, each with its reason.
LONGER: dict[str, str] = {}

# Put together here, so that this file does not hold what it looks for.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs"),
        ("registry", "yarnpkg"),
        ("crates", "io"),
        ("rubygems", "org"),
        ("proxy", "golang"),
    )
]
MACHINE_FOLDERS = ("home", "opt", "root", "tmp", "work", "Users", "private", "mnt")
MACHINE_PATH = re.compile(r"(?<![\w.~/$})-])/(?:" + "|".join(MACHINE_FOLDERS) + r")/[\w.]|file:/" + r"/[/\w]")


@pytest.fixture(scope="module")
def files(repository: Path) -> list[Path]:
    """Every file that is tracked or would be: what git ignores is left out."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    # Set by git itself when it runs this from a hook; it would look at another place.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    try:
        listed = subprocess.run(command, cwd=repository, env=environment, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("no git here to say which files are tracked")
    if listed.returncode != 0:
        pytest.skip(f"git does not list the files: {listed.stderr.strip()}")
    paths = (repository / name for name in listed.stdout.split("\0") if name)
    return [path for path in paths if path.is_file()]


def test_no_file_names_a_registry_or_a_place_on_one_machine(files: list[Path], repository: Path) -> None:
    found = []
    for path in files:
        for number, line in enumerate(_lines(path), start=1):
            registry = next((name for name in REGISTRIES if name in line), None)
            machine = MACHINE_PATH.search(line)
            if registry or machine:
                found.append(f"{path.relative_to(repository)}:{number}: {line.strip()[:100]}")
    assert found == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("see {}home/lan/vitreem", True),
        ('"{}tmp/x"', True),
        ("cd {}work/x", True),
        ("file:{0}{0}{0}opt/x", True),
        ("https:{0}{0}vi.example{0}home/x", False),
        (".{}work/x", False),
        ("#!{}usr/bin/env bash", False),
    ],
)
def test_the_search_for_machine_paths_finds_them(line: str, *, found: bool) -> None:
    assert bool(MACHINE_PATH.search(line.format("/"))) is found


@pytest.mark.parametrize("name", ["site", "test"])
def test_every_requirement_is_pinned_and_hashed(repository: Path, name: str) -> None:
    text = (repository / f"requirements/{name}.txt").read_text(encoding="utf-8")
    joined = re.sub(r"\\\n", " ", text)
    lines = [line for line in joined.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    pattern = re.compile(r"[a-z0-9.-]+==[^\s;]+( *;[^\\]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*")
    assert [line[:80] for line in lines if not pattern.fullmatch(line)] == []
    assert len(lines) > 10
    assert "//" not in text


def test_pyproject_and_requirements_agree(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))
    declared = _by_name(project["project"]["dependencies"] + project["build-system"]["requires"])
    wanted = _by_name(_plain_lines(repository / "requirements/site.in"))
    assert {name: str(one.specifier) for name, one in declared.items()} == {
        name: str(one.specifier) for name, one in wanted.items()
    }
    site, test = (_pins(repository / f"requirements/{name}.txt") for name in ("site", "test"))
    assert set(wanted) - set(site) == set()
    assert [f"{name}=={site[name]}" for name, one in wanted.items() if site[name] not in one.specifier] == []
    assert {name: test.get(name) for name in site} == site
    tools = _by_name(_plain_lines(repository / "requirements/test.in"))
    assert set(tools) - set(test) == set()


def test_the_version_is_one(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    tree = ast.parse((repository / "macros/vitreem/__init__.py").read_text(encoding="utf-8"))
    versions = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__"
    ]
    assert versions == [project["version"]]


def test_every_make_command_written_anywhere_exists(files: list[Path], repository: Path) -> None:
    makefile = (repository / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z][a-z-]*):", makefile, flags=re.MULTILINE))
    phony = set(re.findall(r"^\.PHONY: (.*)$", makefile, flags=re.MULTILINE)[0].split())
    assert targets == phony - {"FORCE"}
    readme = repository / "README.md"
    assert {"site", "test"} <= _make_words(readme.read_text(encoding="utf-8"))
    for path in files:
        if path.suffix in {".md", ".yml", ".yaml"} or path.name == "run":
            unknown = _make_words("\n".join(_lines(path))) - targets
            assert unknown == set(), f"{path.relative_to(repository)} speaks of a make command that is not there"


def test_ci_runs_the_tests(repository: Path) -> None:
    run = repository / ".ci/run"
    assert os.access(run, os.X_OK)
    assert "make test" in run.read_text(encoding="utf-8")


def test_no_module_is_a_drawer(repository: Path) -> None:
    drawers = [
        str(path.relative_to(repository))
        for root in ("macros", "tests")
        for path in (repository / root).rglob("*")
        if path.stem in DRAWERS and (path.is_dir() or path.suffix == ".py")
    ]
    assert drawers == []


def test_no_module_is_long(repository: Path) -> None:
    lengths = {
        path.relative_to(repository).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in (repository / "macros").rglob("*.py")
    }
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_EVER} == {}
    assert {path for path, lines in lengths.items() if lines > LONGEST} == set(LONGER)


def _lines(path: Path) -> list[str]:
    """The lines of a text file; none of a binary one."""
    content = path.read_bytes()
    return [] if b"\0" in content else content.decode("utf-8", errors="replace").splitlines()


def _make_words(text: str) -> set[str]:
    """The commands of `make …` in code spans, in fenced code, and where a workflow or a script runs one."""
    fenced = "\n".join(re.findall(r"^```.*?^```", text, flags=re.MULTILINE | re.DOTALL))
    spans = re.findall(r"(?:`|- run: |^exec )make ([a-z][a-z-]*)", text, flags=re.MULTILINE)
    return {*spans, *re.findall(r"^ *(?:\$ )?make ([a-z][a-z-]*)", fenced, flags=re.MULTILINE)}


def _plain_lines(path: Path) -> list[str]:
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith(("#", "-"))]


def _by_name(lines: Iterable[str]) -> dict[str, Requirement]:
    requirements = [Requirement(line) for line in lines]
    return {canonicalize_name(one.name): one for one in requirements}


def _pins(path: Path) -> dict[str, str]:
    """Name and version of each line of a compiled list."""
    found = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {canonicalize_name(name): version for name, version in found}
