"""An HTML page as tests look at it: what it links to, what it loads, its ids, headings and the words one can see."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_INLINE = frozenset(
    {"a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u"}
)
_UNSEEN = frozenset({"script", "style", "template", "head"})
_SPOKEN = ("alt", "title", "aria-label", "placeholder")


@dataclass
class Tag:
    """A start tag."""

    name: str
    attributes: dict[str, str]
    line: int

    def __getitem__(self, name: str) -> str:
        return self.attributes.get(name, "")

    @property
    def classes(self) -> set[str]:
        """Its classes."""
        return set(self["class"].split())


@dataclass
class HtmlPage:
    """What was read of a page; `text` is what a reader sees, one line for each block."""

    source: str
    tags: list[Tag] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    title: str = ""
    text: str = ""
    struck: list[str] = field(default_factory=list)
    spoken: list[str] = field(default_factory=list)
    starts: dict[str, int] = field(default_factory=dict)
    unclosed: list[str] = field(default_factory=list)

    def find(self, tag_name: str, **attributes: str) -> list[Tag]:
        """The start tags of a name with these attributes (`rel="alternate"`)."""
        return [
            tag
            for tag in self.tags
            if tag.name == tag_name and all(tag.attributes.get(key) == value for key, value in attributes.items())
        ]

    def of_class(self, name: str) -> list[Tag]:
        """The start tags with a class."""
        return [tag for tag in self.tags if name in tag.classes]

    @property
    def description(self) -> str:
        """The description, as a search engine shows it."""
        return "".join(tag["content"] for tag in self.find("meta", name="description"))

    @property
    def alternates(self) -> dict[str, str]:
        """Language to address, as `<link rel="alternate" hreflang>` gives them."""
        return {tag["hreflang"]: tag["href"] for tag in self.find("link", rel="alternate") if tag["hreflang"]}

    @property
    def article(self) -> str:
        """The HTML inside the outermost `<article>`: the body without its frame."""
        start = re.search(r"<article class=\"[^\"]*md-typeset\">", self.source)
        assert start is not None, "no article"
        return self.source[start.end() : self.source.rindex("</article>")].strip()


class _Reader(HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.page = HtmlPage(source)
        self.open: list[str] = []
        self.pieces: list[str] = []
        self.length = 0
        self.feed(source)
        self.close()
        self.page.text = "".join(self.pieces)
        self.page.unclosed += self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = Tag(tag, {key: value or "" for key, value in attrs}, self.getpos()[0])
        self.page.tags.append(found)
        if tag not in _INLINE:
            self._write("\n")
        if found["id"]:
            self.page.ids.append(found["id"])
            self.page.starts.setdefault(found["id"], self.length)
        if re.fullmatch(r"h[1-6]", tag):
            self.page.headings.append((int(tag[1]), ""))
        if tag == "s":
            self.page.struck.append("")
        self.page.spoken += [found[name] for name in _SPOKEN if found[name]]
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # in HTML a slash at the end closes nothing

    def handle_endtag(self, tag: str) -> None:
        if tag not in _INLINE:
            self._write("\n")
        if self.open and self.open[-1] == tag:
            self.open.pop()
        elif tag in self.open:
            while self.open.pop() != tag:
                pass
            self.page.unclosed.append(f"before </{tag}> in line {self.getpos()[0]}")
        else:
            self.page.unclosed.append(f"</{tag}> in line {self.getpos()[0]}")

    def handle_data(self, data: str) -> None:
        if "title" in self.open and "head" in self.open:
            self.page.title += data.strip()
        if _UNSEEN & set(self.open):
            return
        if "s" in self.open:
            self.page.struck[-1] += data
            return
        if self.page.headings and any(re.fullmatch(r"h[1-6]", tag) for tag in self.open):
            level, words = self.page.headings[-1]
            self.page.headings[-1] = (level, words + data)
        self._write(data)

    def _write(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)


def read_html(source: str) -> HtmlPage:
    """Read a page."""
    return _Reader(source).page


def words(text: str) -> str:
    """A text with every run of spaces and line ends as one space."""
    return " ".join(text.split())
