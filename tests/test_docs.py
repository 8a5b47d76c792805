"""The documentation tells the truth: commands, options, examples, messages, macros and links are tried here.

A YAML example that begins with a comment naming its file (`# plans/registry/bodies.yml`) is a whole file: it is read
and checked in the smallest valid project, `tests/broken/_valid/`, lists of the registry being added to those there.
"""

from __future__ import annotations

import argparse
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from vitreem.authoring import check_content
from vitreem.authoring.macros import MACRO_NAMES
from vitreem.cli.main import parser
from vitreem.language import LANGS, Lang
from vitreem.library import KIND_OF_FILE, Library, kind_of, load
from vitreem.library_check import check
from vitreem.problems import CATALOGUE, Severity, render_text
from vitreem.yamlfile import parse

ROOT = Path(__file__).resolve().parent.parent
VALID = ROOT / "tests/broken/_valid"
GUIDES = {Lang.VI: "content/dua-ke-hoach-len.md", Lang.EN: "content/en/publish.md"}
DOCS = ("README.md", "CONTRIBUTING.md", *GUIDES.values())

# Options in the text that are not ours, and whose they are.
OPTIONS_OF_OTHERS = {"--update-golden": "pytest, tests/conftest.py", "--dev-addr": "mkdocs serve"}

LARGEST_IMAGE = 150_000

# What the guides show as the most common mistakes: in the example plan these words become those.
MISTAKES = {
    "bad-date": ("date: 2025-03-14", "date: 14/3/2025"),
    "comma-in-braces": ('{vi: "Mục đích, yêu cầu", en', "{vi: Mục đích, yêu cầu, en"),
    "digits-disagree": ("report before 15 November", "report before 5 November"),
    "blocks-disagree": ("\n        - Every class knows Hotline 111.\n", "\n"),
    "unknown-body": ("from: [truong-hoc]", "from: [truong-ho]"),
}


def _text(name: str) -> str:
    """A document as its readers see it."""
    return re.sub(r"\{% (?:end)?raw %\}\n?", "", (ROOT / name).read_text(encoding="utf-8"))


def _fences(name: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", _text(name), flags=re.MULTILINE | re.DOTALL)


def _examples(name: str) -> dict[str, str]:
    """The whole files among a document's examples, by their path."""
    found = {}
    for block in _fences(name, "yaml"):
        path = re.match(r"# (plans/\S+\.yml)\n", block)
        if path:
            found[path[1]] = block
    return found


def _code(name: str) -> Iterator[str]:
    """Every piece of code on one line: code spans, lines of fenced and of indented code."""
    text = _text(name)
    yield from re.findall(r"`([^`\n]+)`", text)
    for block in re.findall(r"^```(?:sh)?\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL):
        yield from block.splitlines()
    yield from re.findall(r"^ {4,}(\S.*)$", text, flags=re.MULTILINE)


def _commands(name: str) -> list[str]:
    """The calls of our command in a document, without its name."""
    calls = (re.match(r"(?:[A-Z_]+=\S+ )?(?:\.venv/bin/)?vitreem (\S.*)$", code.strip()) for code in _code(name))
    return [call[1] for call in calls if call]


def _subcommands() -> dict[str, argparse.ArgumentParser]:
    top = parser()
    (action,) = (one for one in top._actions if isinstance(one, argparse._SubParsersAction))
    return dict(action.choices)


def _options() -> set[str]:
    parsers = [parser(), *_subcommands().values()]
    return {option for one in parsers for option in one._option_string_actions}


def _lay(project: Path, path: str, text: str) -> None:
    """An example laid into a project: over the file of its name, or its rows added to the list there."""
    target = project / path
    target.parent.mkdir(parents=True, exist_ok=True)
    body = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))
    key, _, rows = body.partition("\n")
    old = target.read_text(encoding="utf-8") if target.is_file() else ""
    listed = kind_of(Path(path).relative_to("plans")) not in ("plan", "campaign")
    if listed and old:
        assert f"{key}\n" in old, f"{path}: the example should begin with the key of the list"
        target.write_text(old.rstrip("\n") + "\n" + rows, encoding="utf-8")
    else:
        target.write_text(text, encoding="utf-8")


def _said(project: Path, lang: Lang, severity: Severity = "error") -> str:
    """Everything that is found in a project, as the command tells it."""
    library, problems = load(project)
    problems += check(library)
    return render_text([problem for problem in problems if problem.kind.severity == severity], lang)


@pytest.mark.parametrize("name", DOCS)
def test_every_make_command_exists(name: str) -> None:
    targets = set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {
        word for code in _code(name) for word in re.findall(r"(?:^|&& )(?:[A-Z_]+=\S+ )?make ([a-z][a-z-]*)", code)
    }
    assert named
    assert named - targets == set()


@pytest.mark.parametrize("name", DOCS)
def test_every_command_line_is_one_the_command_takes(name: str) -> None:
    calls = _commands(name)
    assert calls
    for call in calls:
        words = shlex.split(call, comments=True)
        if len(words) == 1:
            assert words[0] in {*_subcommands(), *_options()}, call
            continue
        try:
            parser().parse_args(words)
        except SystemExit as refused:
            pytest.fail(f"{name}: vitreem {call} is refused ({refused})")


@pytest.mark.parametrize("name", DOCS)
def test_every_option_named_exists(name: str) -> None:
    named = {option for code in _code(name) for option in re.findall(r"^(--[a-z][a-z-]*)", code)}
    assert named - _options() - set(OPTIONS_OF_OTHERS) == set()


def test_the_readme_tells_of_every_subcommand_and_option() -> None:
    text = _text("README.md")
    assert [name for name in _subcommands() if f"`vitreem {name}" not in text] == []
    assert [option for option in sorted(_options()) if option.startswith("--") and option not in text] == ["--help"]


@pytest.mark.parametrize(
    ("name", "path"), [(name, path) for name in DOCS if (ROOT / name).is_file() for path in _examples(name)]
)
def test_an_example_is_read_as_its_kind(name: str, path: str) -> None:
    kind = kind_of(Path(path).relative_to("plans"))
    assert kind is not None
    source, broken = parse(_examples(name)[path], path)
    record, wrong = KIND_OF_FILE[kind](source)
    assert render_text([*broken, *wrong], Lang.EN) == ""
    assert record


@pytest.mark.parametrize("name", ["README.md", *GUIDES.values()])
def test_the_examples_of_a_document_together_pass_every_check(name: str, tmp_path: Path) -> None:
    project = shutil.copytree(VALID, tmp_path / "project")
    examples = _examples(name)
    assert examples
    for path, text in examples.items():
        _lay(project, path, text)
    assert _said(project, Lang.EN) == ""


def test_the_readme_names_every_kind_of_file_and_shows_most() -> None:
    text = _text("README.md")
    assert [kind for kind in KIND_OF_FILE if f"| `{kind}` |" not in text] == []
    shown = {kind_of(Path(path).relative_to("plans")) for path in _examples("README.md")}
    # A whole plan stands in the guide for staff, and the lexicon's own head says how it is written.
    assert set(KIND_OF_FILE) - shown <= {"plan", "lexicon"}


@pytest.mark.parametrize("lang", LANGS)
def test_the_common_mistakes_are_told_as_the_guide_says(lang: Lang, tmp_path: Path) -> None:
    [(path, plan)] = [(path, text) for path, text in _examples(GUIDES[lang]).items() if "campaigns" not in path]
    shown = _fences(GUIDES[lang], "text")
    assert len(shown) == len(MISTAKES)
    for (code, (right, wrong)), block in zip(MISTAKES.items(), shown, strict=True):
        assert plan.count(right) == 1, right
        project = shutil.copytree(VALID, tmp_path / code)
        _lay(project, path, plan.replace(right, wrong))
        assert _said(project, lang) + "\n" == block


def test_messages_in_the_readme_are_those_of_the_guides() -> None:
    told = {block for name in GUIDES.values() for block in _fences(name, "text")}
    shown = [block for block in _fences("README.md", "text") if "[" in block]
    assert shown
    assert [block for block in shown if block not in told] == []


@pytest.mark.parametrize("name", DOCS)
def test_every_code_named_is_in_the_catalogue(name: str) -> None:
    named = set(re.findall(r"(?:error|warning)\[([a-z-]+)\]", _text(name)))
    named |= set(re.findall(r"vitreem (?:--lang [a-z]+ )?explain ([a-z-]+)", _text(name)))
    assert named - set(CATALOGUE) == set()


def test_both_guides_say_the_same_block_by_block() -> None:
    vi, en = (_text(name) for name in GUIDES.values())
    shapes = [
        re.findall(
            r"^(?:#+|```\w*| *(?:-|[0-9]+\.)(?= )|\|(?=.)|(?=[^\s#|`-]))", text.partition("\n---\n")[2], re.MULTILINE
        )
        for text in (vi, en)
    ]
    assert shapes[0] == shapes[1]
    assert _examples(GUIDES[Lang.VI]) == _examples(GUIDES[Lang.EN])


@pytest.mark.parametrize("name", DOCS)
def test_every_macro_named_exists(name: str) -> None:
    assert set(re.findall(r"\{\{ ?(\w+)\(", _text(name))) - set(MACRO_NAMES) == set()


def test_every_macro_is_documented() -> None:
    text = _text("README.md") + _text("CONTRIBUTING.md")
    assert [name for name in MACRO_NAMES if not re.search(rf"`\{{\{{ {name}\(", text)] == []


def test_the_pages_in_the_readme_are_right(library: Library, tmp_path: Path) -> None:
    """Two pages that name each other under `translation:`, so each tells where the other stands."""
    vi, en = _fences("README.md", "markdown")
    paths = [re.search(r"^translation: (\S+)$", page, re.MULTILINE) for page in (en, vi)]
    for path, page in zip(paths, (vi, en), strict=True):
        assert path is not None
        target = tmp_path / "content" / path[1]
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page, encoding="utf-8")
    pages, problems = check_content(tmp_path, library)
    assert render_text(problems, Lang.EN) == ""
    assert len(pages) == 2


def _anchors(text: str) -> set[str]:
    """The anchors that GitHub gives to headings."""
    without_code = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ (.*)$", without_code, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_every_link_leads_somewhere(name: str) -> None:
    without_code = re.sub(r"^```.*?^```$|`[^`\n]+`", "", _text(name), flags=re.MULTILINE | re.DOTALL)
    links = re.findall(r"\]\(([^)\s]+)\)", without_code)
    assert links
    dead = []
    for link in links:
        if re.match(r"https?:", link):
            continue
        path, _, anchor = link.partition("#")
        target = ROOT / path if path else ROOT / name
        if not target.exists() or (anchor and anchor not in _anchors(target.read_text(encoding="utf-8"))):
            dead.append(link)
    assert dead == []


def test_every_room_has_its_place_in_contributing() -> None:
    package = ROOT / "macros/vitreem"
    rooms = [
        path for path in [*package.iterdir(), *(package / "outputs").iterdir()] if path.is_dir() or path.suffix == ".py"
    ]
    names = {path.stem for path in rooms if path.stem not in ("__init__", "__pycache__", "artifact")}
    section = _text("CONTRIBUTING.md").partition("## Layers and rooms")[2].partition("\n## ")[0]
    assert {name for name in names if f"`{name}`" not in section and f"`{name}.py`" not in section} == set()


@pytest.mark.parametrize("name", DOCS)
def test_every_path_named_exists(name: str) -> None:
    """Paths in code spans, where they are those of this repository and not of an example."""
    named = re.findall(r"`((?:macros|tests|overrides|requirements|\.github|\.ci)/[\w./-]*)`", _text(name))
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_pictures_are_small() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", _text("README.md"))
    assert pictures
    assert [one for one in pictures if (ROOT / one).stat().st_size > LARGEST_IMAGE] == []


def test_the_changelog_has_its_form() -> None:
    lines = _text("CHANGELOG.md").splitlines()
    assert "## [Unreleased]" in lines
    kinds = {line.removeprefix("### ") for line in lines if line.startswith("### ")}
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
