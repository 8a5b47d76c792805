"""Macros work wherever Markdown lets text stand, and nothing of how they work is left in the page."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.html_page import HtmlPage, read_html, words
from vitreem.authoring.markdown import EXTENSIONS

Html = Callable[..., str]
CALL = '{{ hotline("111") }}'
PHONE = '<a class="v-phone" href="tel:111" translate="no">111</a>'


def _page(html: Html, body: str) -> HtmlPage:
    made = html(body)
    assert "vitreempiece" not in made
    assert "{{" not in made
    return read_html(made)


def test_in_running_text(html: Html) -> None:
    assert html(f"Gọi {CALL} ngay.") == f"<p>Gọi {PHONE} ngay.</p>"


def test_in_a_heading_without_a_trace_in_its_anchor(html: Html) -> None:
    assert html(f"## Gọi {CALL} ngay\n") == f'<h2 id="goi-ngay">Gọi {PHONE} ngay</h2>'
    assert html("## Đường dây") == '<h2 id="duong-day">Đường dây</h2>'


def test_in_emphasis_lists_tables_and_quotations(html: Html) -> None:
    body = f"**{CALL}**\n\n- {CALL}\n- _{CALL}_\n\n| a | b |\n|---|---|\n| {CALL} | x |\n\n> {CALL}\n\n1. {CALL}\n"
    page = _page(html, body)
    assert len(page.find("a", href="tel:111")) == 6
    assert {"strong", "li", "em", "td", "blockquote", "ol"} <= {tag.name for tag in page.tags}
    assert page.unclosed == []


@pytest.mark.parametrize("body", [f"`{CALL}`", f"    {CALL}", f"```\n{CALL}\n```", f"<pre>{CALL}</pre>"])
def test_in_code(html: Html, body: str) -> None:
    page = _page(html, body)
    assert words(page.text) == "111"
    assert len(page.find("a", href="tel:111")) == 1


def test_as_the_words_of_a_link_or_of_a_picture(html: Html) -> None:
    """Inside a tag only the words of a macro can stand, escaped."""
    page = _page(html, f'![Gọi {CALL}](111.png "{CALL}")\n\n<span title="{{{{ theme(2024) }}}}">x</span>')
    (picture,) = page.find("img")
    assert (picture["alt"], picture["title"]) == ("Gọi 111", "111")
    (span,) = page.find("span")
    assert span["title"] == "An toàn & vui mỗi ngày"
    assert page.unclosed == []


def test_a_block_that_stands_alone_stands_in_no_paragraph(html: Html) -> None:
    made = html('Trước.\n\n{{ plan_card("vi-du-song-dao-2024") }}\n\nSau.')
    assert made.startswith('<p>Trước.</p>\n<article class="v-card">')
    assert made.endswith("</article>\n<p>Sau.</p>")


def test_more_than_ten_calls_each_keep_their_own(html: Html) -> None:
    body = "\n\n".join(f'{{{{ section_link("plans", "n{number}") }}}}' for number in range(120))
    assert words(_page(html, body).text) == " ".join(f"n{number}" for number in range(120))


def test_a_macro_in_a_loop_and_a_condition(html: Html) -> None:
    body = '{% for n in ["111", "115"] %}{{ hotline(n) }} {% endfor %}{% if false %}{{ hotline("x") }}{% endif %}'
    assert [tag["href"] for tag in _page(html, body).find("a")] == ["tel:111", "tel:115"]


def test_what_a_page_shows_of_macros_with_raw_stays_as_it_is(html: Html) -> None:
    assert html('{% raw %}Viết {{ hotline("111") }}.{% endraw %}') == '<p>Viết {{ hotline("111") }}.</p>'


def test_markdown_is_not_escaped_and_text_of_records_is(html: Html) -> None:
    made = html('**A** & {{ plan_link("vi-du-song-dao-2024") }}')
    assert made.startswith("<p><strong>A</strong> &amp; <a href=")
    assert "Mùa hè &lt;an toàn&gt;&#34;</a></p>" in made


def test_links_to_other_pages_are_links_to_their_addresses(html: Html) -> None:
    made = html("[x](index.md#rieng-tu) [y](en/about.md) [z](https://vi.example/a.md)")
    assert [tag["href"] for tag in read_html(made).find("a")] == [
        "../#rieng-tu",
        "../en/about/",
        "https://vi.example/a.md",
    ]


def test_mkdocs_and_the_plain_folder_know_the_same_markdown(repository: Path) -> None:
    listed = (repository / "mkdocs.yml").read_text(encoding="utf-8").partition("markdown_extensions:\n")[2]
    assert re.findall(r"^  - (\w+)", listed, flags=re.MULTILINE) == EXTENSIONS
