"""The layers of the package: a room imports what lies below it, never a sibling."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "macros/vitreem"

LAYERS: tuple[frozenset[str], ...] = tuple(
    frozenset(names.split())
    for names in (
        "language",
        "problems vietnamese dates",
        "yamlfile",
        "record",
        "plan campaign place hotline body legal glossary redirect search",
        "library",
        "addresses",
        "library_check document",
        "outputs",
        "authoring",
        "project",
        "mkdocs_plugin cli",
    )
)
LEVEL = {name: number for number, names in enumerate(LAYERS) for name in names}

# Who may import what, by the first part of the name; all else that is not ours may be imported by anyone.
ONLY_IN = {
    "yaml": {"yamlfile"},
    "ruamel": {"yamlfile"},
    "mkdocs": {"mkdocs_plugin"},
    "properdocs": {"mkdocs_plugin"},
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def _room(path: Path) -> str:
    """The room a file belongs to: its first folder, or its own name."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imports(path: Path) -> Iterator[str]:
    """Every module a file imports, anywhere in it, by its full name."""
    package = ("vitreem", *path.relative_to(PACKAGE).parent.parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            yield from (f"{module}.{name.name}" for name in node.names)


def _ours(path: Path) -> Iterator[tuple[str, ...]]:
    """The modules of this package that a file imports, cut at the first dot and without "vitreem"."""
    for name in _imports(path):
        parts = tuple(name.split("."))
        if parts[0] == "vitreem" and len(parts) > 1 and parts[1] != "__version__":
            yield parts[1:]


def test_every_room_has_its_layer() -> None:
    assert {_room(path) for path in MODULES} - {"__init__"} == set(LEVEL)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_imports_only_what_lies_below_it(path: Path) -> None:
    room = _room(path)
    if room == "__init__":
        assert list(_ours(path)) == []
        return
    others = {name[0] for name in _ours(path)} - {room}
    assert {name for name in others if LEVEL[name] >= LEVEL[room]} == set()


def test_no_two_rooms_import_each_other() -> None:
    known = {(_room(path), name[0]) for path in MODULES for name in _ours(path)}
    assert {(one, other) for one, other in known if one != other and (other, one) in known} == set()


@pytest.mark.parametrize(
    "path", [path for path in MODULES if _room(path) == "outputs"], ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_a_room_of_outputs_imports_no_sibling(path: Path) -> None:
    """It may import modules that lie directly under `outputs/`; the one that lists the rooms may import them all."""
    rooms = {folder.name for folder in (PACKAGE / "outputs").iterdir() if folder.is_dir()}
    below = path.relative_to(PACKAGE / "outputs").parts
    if len(below) == 1:
        return
    imported = {name[1] for name in _ours(path) if name[0] == "outputs" and len(name) > 1}
    assert imported & rooms <= {below[0]}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_library_of_others_has_one_room(path: Path) -> None:
    wrong = [name for name in _imports(path) if _room(path) not in ONLY_IN.get(name.split(".")[0], {_room(path)})]
    assert wrong == []


def test_the_ground_floor_needs_the_standard_library_only() -> None:
    for path in MODULES:
        if LEVEL.get(_room(path), 9) < LEVEL["yamlfile"]:
            outside = {name.split(".")[0] for name in _imports(path)} - {"vitreem"}
            assert outside <= set(sys.stdlib_module_names), path


def test_all_but_the_adapter_runs_without_mkdocs() -> None:
    """Everything but `mkdocs_plugin` imports in a process where MkDocs cannot be imported."""
    names = [
        ".".join(("vitreem", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
        for path in MODULES
        if _room(path) != "mkdocs_plugin" and path.stem != "__main__"
    ]
    script = (
        "import importlib, sys\n"
        "for name in ('mkdocs', 'properdocs', 'material'): sys.modules[name] = None\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "print('imported', sum(name.startswith('vitreem') for name in sys.modules))"
    )
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, env=environment, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("imported ")


def test_the_test_of_imports_sees_them_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Relative imports and those inside functions count too."""
    monkeypatch.setitem(globals(), "PACKAGE", tmp_path)
    path = tmp_path / "plan" / "x.py"
    path.parent.mkdir()
    path.write_text(
        "import yaml.nodes\nfrom . import model\nfrom ..library import Library\n"
        "def f() -> None:\n    from vitreem.outputs.web import pages\n",
        encoding="utf-8",
    )
    assert list(_ours(path)) == [("plan", "model"), ("library", "Library"), ("outputs", "web", "pages")]
    assert "yaml.nodes" in set(_imports(path))
