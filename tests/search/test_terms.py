"""What texts are searched by."""

from __future__ import annotations

import unicodedata

import pytest

from vitreem.language import Lang
from vitreem.outputs.search import Search
from vitreem.search import terms_of
from vitreem.search.english import stem
from vitreem.search.letters import syllable, undo_telex
from vitreem.search.references import references_in
from vitreem.search.vocabulary import Vocabulary, one_slip
from vitreem.search.words import words_of


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("đuối", ("duoi", "961")),
        ("nước", ("nuoc", "71")),
        ("Hoà", ("hoa", "2")),
        ("hòa", ("hoa", "2")),
        ("an", ("an", "")),
    ],
)
def test_a_syllable_is_letters_and_marks(word: str, parts: tuple[str, str]) -> None:
    assert syllable(word) == syllable(unicodedata.normalize("NFD", word)) == parts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ddoongj", ("dong", "965")),
        ("dduoois", ("duoi", "961")),
        ("nuwowcs", ("nuoc", "71")),
        ("trer", ("tre", "3")),
        ("hoocj", ("hoc", "65")),
        ("ma", None),
        ("bcd", None),
    ],
)
def test_telex_is_undone(typed: str, meant: tuple[str, str] | None) -> None:
    assert undo_telex(typed) == meant


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("59/KH-SLĐTBXH", ("#59/kh-sldtbxh", "#59/kh")),
        ("59 / KH - SLĐTBXH", ("#59/kh-sldtbxh", "#59/kh")),
        ("59/kh sldtbxh", ("#59/kh-sldtbxh", "#59/kh")),
        ("56/2017/NĐ-CP", ("#56/2017/nd-cp", "#56/nd", "#56/2017")),
        ("28-CT/TW", ("#28/ct-tw", "#28/ct")),
        ("chi thi 28 CT TW", ("#28/ct-tw", "#28/ct")),
        ("121/2020/QH14", ("#121/2020/qh14", "#121/qh14", "#121/2020")),
        ("nghị định số 56", ("#56/nd",)),
        ("Decree 56", ("#56/nd",)),
        ("15/5/2024", ("#d15/5/2024", "#d15/5", "#m5")),
        ("ngày 15 tháng 5 năm 2024", ("#d15/5/2024", "#d15/5", "#m5")),
        ("15 May 2024", ("#d15/5/2024", "#d15/5", "#m5")),
        ("May 15", ("#d15/5", "#m5")),
        ("tháng 6/2024", ("#m6/2024", "#m6")),
        ("2021-2030", ("#y2021-2030",)),
        ("1800.599.963", ("#t1800599963",)),
        ("1800 599 963", ("#t1800599963",)),
        ("9,5%", ("#p9,5",)),
        ("mục II.2.3.1", ("#cii.2.3.1",)),
        ("6 tháng", ()),
        ("117 xã", ()),
    ],
)
def test_references(text: str, terms: tuple[str, ...]) -> None:
    found = [term for reference in references_in(words_of(text)) for term in reference.terms]
    assert found == list(terms)


def test_terms_of_a_sentence(searches: dict[Lang, Search]) -> None:
    terms = terms_of("Phòng, chống đuối nước của trẻ", Lang.VI, searches[Lang.VI].lexicon)
    assert {"duoi~961", "nuoc~71", "duoi_nuoc", "@drowning", "^injury", "@prevention"} <= set(terms)
    assert "phong_chong" not in terms, "pairs do not reach over a comma"
    assert not any(term.startswith("cua") for term in terms), "words that say nothing give no term"


def test_an_abbreviation_of_two_letters_counts_in_capitals_only(searches: dict[Lang, Search]) -> None:
    lexicon = searches[Lang.VI].lexicon
    assert "@child" in terms_of("bảo vệ TE", Lang.VI, lexicon)
    assert "@child" not in terms_of("te tua", Lang.VI, lexicon)


@pytest.mark.parametrize("word", ["report", "reports", "reported", "reporting"])
def test_english_stems(word: str) -> None:
    assert stem(word) == "report"


def test_the_vocabulary_parts_and_mends() -> None:
    vocabulary = Vocabulary({"tre": 8, "em": 8, "trem": 0, "duoi": 4, "nuoc": 5, "nuo": 0})
    assert vocabulary.split("treem") == ["tre", "em"]
    assert vocabulary.split("duoinuoc") == ["duoi", "nuoc"]
    assert vocabulary.near("nuco") == ["nuoc", "nuo"]
    assert vocabulary.completed("nu") == ["nuoc", "nuo"]
    assert one_slip("tich", "tihc")
    assert not one_slip("tich", "tich")
    assert not one_slip("tich", "thci")
