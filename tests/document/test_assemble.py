"""The canonical document: sections in the order of the source, and tasks as a reader counts them."""

from __future__ import annotations

import pytest

from vitreem.document import document_of, task_lines
from vitreem.language import LANGS, Lang
from vitreem.library import Library


def test_sections_stand_in_order_with_their_anchors_and_depth(library: Library) -> None:
    plan = library.plans["nghe-an-thanh-linh-2023"]
    sections = document_of(library, plan, Lang.VI).sections
    assert [section.clause.id for section in sections] == [clause.id for clause in plan.clauses]
    depths = {section.clause.id: section.depth for section in sections}
    assert (depths["I"], depths["I.1"], depths["II.2.3.5"]) == (1, 2, 4)


@pytest.mark.parametrize("lang", LANGS)
def test_anchors_of_a_document_are_its_own(library: Library, lang: Lang) -> None:
    for plan in library.plans.values():
        anchors = [section.anchor for section in document_of(library, plan, lang).sections]
        assert len(set(anchors)) == len(anchors)


def test_both_languages_have_the_same_sections_and_blocks(library: Library) -> None:
    for plan in library.plans.values():
        vi, en = (document_of(library, plan, lang) for lang in LANGS)
        for one, other in zip(vi.sections, en.sections, strict=True):
            assert one.anchor == other.anchor
            assert [words.block.kind for words in one.blocks] == [words.block.kind for words in other.blocks]
            assert [note.mark for note in one.footnotes] == [note.mark for note in other.footnotes]


def test_a_task_of_each_block_is_one_line_for_each(library: Library) -> None:
    plan = library.plans["lang-son-bac-son-2024"]
    clause = plan.clause("V.3")
    assert clause is not None
    lines = [line for line in task_lines(plan) if line.clause is clause]
    assert [line.id for line in lines] == [f"V.3/{number}" for number in range(1, 6)]
    assert [line.text.vi for line in lines] == [block.text for block in clause.blocks("vi")]


def test_every_task_has_words_and_its_own_id(library: Library) -> None:
    for plan in library.plans.values():
        lines = list(task_lines(plan))
        assert len({line.id for line in lines}) == len(lines)
        assert {id(line.task) for line in lines} == {id(task) for _, task in plan.tasks()}


def test_a_section_is_as_current_as_its_oldest_text(library: Library) -> None:
    section = document_of(Library(), library.plans["long-an-2021-2030"], Lang.EN).sections[0]
    assert section.translation == "unconfirmed"
