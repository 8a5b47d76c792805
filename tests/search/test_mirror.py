"""The script finds the same terms as Python, and the same answers in the same order."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.search.score import judged_queries
from vitreem.language import Lang
from vitreem.outputs.search import Search, snippet
from vitreem.outputs.search.index import FIELDS
from vitreem.search import terms_of

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

pytestmark = pytest.mark.browser

_SPOKEN = [
    "đuối",
    "nước",
    "trẻ",
    "em",
    "bạo",
    "lực",
    "59/KH-SLĐTBXH",
    "56/2017/NĐ-CP",
    "15/5/2024",
    "ngày",
    "15",
    "tháng",
    "5",
    "1800.599.963",
    "UBND",
    "TE",
    "III.5",
    "May",
    "9,5%",
]
_LETTERS = st.text(
    st.characters(codec="utf-8", max_codepoint=0x1EFF)
    | st.sampled_from("đĐơưăâêôạảãáàĩũ\u0301\u0323\u200b\u00ad –/.,;:%&\n\t\u00a0"),
    max_size=60,
)
TEXTS = st.lists(_LETTERS | st.sampled_from(_SPOKEN), max_size=12).map(" ".join) | _LETTERS

ODD = [
    "",
    " ",
    "a",
    "x" * 10_000,
    "🙂👩‍👧",
    "<img src=x onerror=alert(1)>",
    "\x00\x01\x02",
    ".*+?^${}()|[]\\",
    "__proto__",
    "constructor",
    "9" * 500,
    "ﬁ ß İ ŉ",
]


@pytest.fixture
def loaded(context: BrowserContext, search_site: str) -> Page:
    """A page with the scripts of search and an engine for each side."""
    page = context.new_page()
    page.goto(f"{search_site}/tim-kiem/")
    page.evaluate(
        """async () => {
          for (const name of ["analysis", "query", "engine", "service"]) {
            const script = document.createElement("script");
            script.src = "../assets/javascripts/search-" + name + ".js";
            await new Promise((done) => { script.onload = done; document.head.append(script); });
          }
          const fetchJson = async (name) => (await fetch("../assets/search/" + name)).json();
          const loadLunr = async (name) => {
            if (!window.lunr) (0, eval)(await (await fetch("../assets/search/" + name)).text());
            return window.lunr;
          };
          window.services = {};
          for (const lang of ["vi", "en"]) {
            services[lang] = new vitreemSearch.Service(lang, fetchJson, loadLunr);
            await services[lang].engine(lang);
          }
        }"""
    )
    return page


def _terms_in_script(page: Page, texts: list[str], lang: Lang) -> Any:
    return page.evaluate(
        """async ([texts, lang]) => {
          const engine = await services[lang].engine(lang);
          return texts.map((text) => vitreemSearch.termsOf(text, lang, engine.reader.lexicon, engine.core.settings));
        }""",
        [texts, lang.value],
    )


@pytest.mark.parametrize("lang", list(Lang))
def test_terms_of_real_texts_are_the_same(loaded: Page, searches: dict[Lang, Search], lang: Lang) -> None:
    search = searches[lang]
    texts = [text for entry in search.entries for text in (*entry.names, *entry.words, *entry.around)]
    expected = [terms_of(text, lang, search.lexicon) for text in texts]
    assert _terms_in_script(loaded, texts, lang) == expected
    assert len(FIELDS) == 3


@pytest.mark.parametrize("lang", list(Lang))
def test_terms_of_any_text_are_the_same(loaded: Page, searches: dict[Lang, Search], lang: Lang) -> None:
    lexicon = searches[lang].lexicon
    fixed = settings(
        max_examples=60,
        deadline=None,
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )

    @fixed
    @given(st.lists(TEXTS, min_size=20, max_size=40))
    def same(texts: list[str]) -> None:
        assert _terms_in_script(loaded, texts, lang) == [terms_of(text, lang, lexicon) for text in texts]

    same()


def test_answers_are_the_same(loaded: Page, searches: dict[Lang, Search]) -> None:
    queries = [(q.lang, q.query) for q in judged_queries()] + [(lang, query) for lang in Lang for query in ODD]
    told = loaded.evaluate(
        """async (queries) => {
          const answers = [];
          for (const [lang, query] of queries) {
            const found = await services[lang].find(query, {}, 10);
            answers.push([found.total, found.results.map((result) => [result.address, result.score, result.text])]);
          }
          return answers;
        }""",
        [[lang.value, query] for lang, query in queries],
    )
    for (lang, query), (total, results) in zip(queries, told, strict=True):
        search = searches[lang]
        expected = search.find(query)
        asked = search.reader.read(query)
        assert total == len(expected), query
        rows = []
        for result in expected[:10]:
            text = result.entry.text if result.entry.text != result.entry.title else ""
            pieces = [[p.text, p.marked] for p in snippet(text, asked, lang, search.lexicon)] if text else []
            rows.append([result.entry.address, result.score, pieces])
        assert json.loads(json.dumps(rows)) == results, query
