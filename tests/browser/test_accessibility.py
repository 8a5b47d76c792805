"""axe-core finds nothing to mend on a page of each kind, in both languages, in the light and in the dark."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import ADDRESSES, Open

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def axe() -> Axe:
    return Axe()


def _found(results: object) -> list[str]:
    violations = results.response["violations"]  # type: ignore[attr-defined]
    return [
        f"{rule['id']} ({rule['impact']}): {node['target'][0]}: {node['failureSummary']}"
        for rule in violations
        for node in rule["nodes"][:3]
    ]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_to_mend(open_page: Open, axe: Axe, address: str, scheme: str) -> None:
    page = open_page(address, script=True, scheme=scheme)
    assert _found(axe.run(page)) == []


def test_axe_finds_what_is_wrong(open_page: Open, axe: Axe) -> None:
    page = open_page("ke-hoach/", script=True)
    page.evaluate("document.documentElement.removeAttribute('lang')")
    assert [text.partition(" ")[0] for text in _found(axe.run(page))] == ["html-has-lang"]
