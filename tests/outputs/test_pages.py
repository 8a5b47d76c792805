"""Pages are pure functions of the records, and lose nothing of what a record says."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.example_project import EXAMPLE, SLUG
from tests.html_page import read_html, words
from vitreem.language import LANGS, Lang
from vitreem.library import Library, load
from vitreem.outputs.catalogue import artifacts
from vitreem.outputs.plain_site import framed
from vitreem.outputs.web import WebPage, web_pages
from vitreem.outputs.web.pages import campaign_page, place_page, plan_page
from vitreem.outputs.web.words import word
from vitreem.plan import Clause
from vitreem.record import Bilingual, parse_blocks


def _rendered(library: Library, pages: list[WebPage]) -> dict[str, str]:
    return {page.address: framed(library, page) for page in pages}


# Purity


def test_the_same_page_twice_is_the_same_text(example: Library) -> None:
    assert list(web_pages(example)) == list(web_pages(example))
    assert list(artifacts(example)) == list(artifacts(example))


def test_the_order_in_which_pages_are_made_does_not_matter(example: Library) -> None:
    """Nothing that one page does is left for the next."""
    makers: list[Callable[[], WebPage]] = []
    for lang in LANGS:
        makers += [partial(plan_page, example, plan, lang) for plan in example.plans.values()]
        makers += [partial(place_page, example, place, lang) for place in example.places.values()]
        makers += [partial(campaign_page, example, campaign, lang) for campaign in example.campaigns.values()]
    forwards = {page.address: page for page in (make() for make in makers)}
    random.Random(7).shuffle(makers)  # noqa: S311 - any order will do
    assert {page.address: page for page in (make() for make in makers)} == forwards
    assert len(forwards) == 2 * (len(example.plans) + len(example.places) + len(example.campaigns))


def test_a_library_loaded_anew_gives_the_same_pages(example: Library) -> None:
    again = load(EXAMPLE)[0]
    assert _rendered(again, list(web_pages(again))) == _rendered(example, list(web_pages(example)))


def test_a_page_of_one_language_has_no_word_of_the_other_frame(example: Library) -> None:
    for page in web_pages(example):
        whole = framed(example, page)
        assert ("Main sections" in whole) is (page.lang is Lang.EN)
        assert ("Các mục chính" in whole) is (page.lang is Lang.VI)


# Nothing lost


def _with_text(library: Library, text: str) -> Library:
    """The example with another text in clause I.1, the same in both languages."""
    (item,) = library.loaded_plans
    clauses = tuple(
        clause.model_copy(update={"text": Bilingual(vi=text, en=text), "targets": ()}) if clause.id == "I.1" else clause
        for clause in item.record.clauses
    )
    return replace(library, loaded_plans=(replace(item, record=item.record.model_copy(update={"clauses": clauses})),))


# Anything a keyboard gives, with what means something in HTML, Markdown and Jinja more often than by chance. Digits
# are left out: a number of the registry is shown with its mark.
_PIECES = st.one_of(
    st.sampled_from(
        ["&", "<", ">", "*", "#", "_", "`", "[x](y)", "{{ a }}", "{% b %}", "&amp;", "<b>", "</p>", '"', "'"]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Nd"))),
)
_SENTENCES = st.lists(_PIECES, min_size=1, max_size=8).map(" ".join).map(words).filter(bool)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=_SENTENCES, lang=st.sampled_from(list(Lang)))
def test_a_text_is_shown_character_for_character(example: Library, text: str, lang: Lang) -> None:
    changed = _with_text(example, f"x{text}")
    page = read_html(plan_page(changed, changed.plans[SLUG], lang).body)
    (block,) = parse_blocks(f"x{text}")
    assert words(block.text) in words(page.text[page.starts["i-1"] : page.starts["ii"]])
    assert page.unclosed == []


@pytest.mark.parametrize("lang", LANGS)
def test_marks_of_html_and_markdown_are_text(example: Library, lang: Lang) -> None:
    (clause,) = [c for c in example.plans[SLUG].clauses if c.id == "I.1"]
    body = plan_page(example, example.plans[SLUG], lang).body
    page = read_html(body)
    seen = words(page.text[page.starts["i-1"] : page.starts["ii"]])
    for block in clause.blocks(lang):
        assert words(block.text) in seen
    assert "&lt;em&gt;tuổi&lt;/em&gt;" in body or "&lt;em&gt;age&lt;/em&gt;" in body


def test_every_text_of_the_example_is_on_its_plan_page(example: Library) -> None:
    """Each heading, text, footnote, note, task, target, event, report, recipient and name, in the page's language."""
    plan = example.plans[SLUG]
    for lang in LANGS:
        text = words(read_html(plan_page(example, plan, lang).body).text)
        # A number is shown as the registry spells it, the same everywhere, and marked when nobody verified it.
        text = text.replace(f" ({word('hotline.unverified', lang)})", "")
        text = text.replace("1800.000.963", "1800 000 963")
        expected = [plan.title, plan.summary, *plan.recipients, *(change.text for change in plan.changed)]
        expected += [target.subject for _, target in plan.targets()]
        expected += [measure.subject for _, target in plan.targets() for measure in target.measures]
        expected += [due.report for _, due in plan.deadlines()] + [event.name for _, event in plan.events()]
        expected += [note.text for _, note in plan.all_notes()]
        expected += [text for clause in plan.clauses for text in _texts(clause)]
        for each in expected:
            assert words(each[lang]) in text
        assert plan.signer.name in text


def _texts(clause: Clause) -> list[Bilingual]:
    blocks = [
        Bilingual(vi=vi.text, en=en.text) for vi, en in zip(clause.blocks("vi"), clause.blocks("en"), strict=True)
    ]
    tasks = [task.text for task in clause.tasks if task.text is not None]
    return [*([clause.heading] if clause.heading else []), *(note.text for note in clause.footnotes), *blocks, *tasks]
