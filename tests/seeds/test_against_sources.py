"""The five first plans against the sources they restate, where those are at hand.

The plans are told in plain words, so sentences differ; but every number, date and document number of a source
stands in the restatement, and no long run of its words was copied.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from vitreem.legal import document_numbers
from vitreem.library import Library
from vitreem.plan import Plan

SEEDS = Path(__file__).resolve().parents[2].parent / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the sources are not beside the repository")

SLUGS = (
    "lang-son-bac-son-2024",
    "nghe-an-thanh-linh-2023",
    "lai-chau-thang-hanh-dong-2024",
    "long-an-2021-2030",
    "lang-son-van-lang-2023",
)
LONGEST_RUN = 11
"""Words in a row that a plan and its source may share; titles apart."""

# Numbers of a source that its restatement leaves out, each with the reason.
LEFT_OUT: dict[str, dict[str, str]] = {}

# Document numbers as a scan prints them, and as they are read.
SCANNED: dict[str, str] = {}

# Official wordings that no registry holds: names of programmes, of movements and of bodies.
OFFICIAL = (
    # Standards, programmes and schemes.
    "chuẩn Cộng đồng an toàn, phòng, chống tai nạn, thương tích trẻ em",
    "Chương trình Bảo vệ và hỗ trợ trẻ em tương tác lành mạnh, sáng tạo trên môi trường mạng",
    "Chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng",
    "Chăm sóc, hỗ trợ trẻ em khuyết tật tiếp cận các dịch vụ bảo vệ, chăm sóc, giáo dục tại cộng đồng",
    "Phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử",
    "phục vụ chuyển đổi số quốc gia giai đoạn 2022-2025, tầm nhìn đến năm 2030",
    "Chương trình hành động vì trẻ em giai đoạn 2021-2030",
    # Titles of documents, as far as these plans quote them.
    "tăng cường hiệu lực, hiệu quả việc thực hiện chính sách, pháp luật về phòng, chống xâm hại trẻ em",
    "tăng cường sự lãnh đạo của Đảng đối với công tác bảo vệ, chăm sóc và giáo dục trẻ em",
    # Movements and events.
    "Toàn dân chăm sóc, giáo dục, bảo vệ trẻ em",
    "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh",
    "Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư",
    "Xây dựng nông thôn mới, đô thị văn minh",
    "Giải cầu lông trẻ, thiếu niên, nhi đồng tỉnh Lai Châu lần thứ XX năm 2024",
    # Bodies and lines that the registries name otherwise.
    "Bộ Lao động - Thương binh và Xã hội",
    "Sở Lao động - Thương binh và Xã hội",
    "Phòng Lao động, Thương binh, Xã hội - Dân tộc",
    "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "Câu lạc bộ quyền trẻ em, Đội tuyên truyền măng non, Hội đồng trẻ em",
    "Trung tâm công tác xã hội tỉnh",
    "Tổng đài điện thoại quốc gia bảo vệ trẻ em",
    "Tổng đài quốc gia bảo vệ trẻ em",
    "đường dây nóng bảo vệ trẻ em của tỉnh",
)

_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_DATE = re.compile(r"([0-9]{1,2})\s*[/.-]\s*([0-9]{1,2})\s*[/.-]\s*((?:19|20)[0-9]{2})")
_LONG_DATE = re.compile(r"ngày\s+([0-9]{1,2})\s+tháng\s+([0-9]{1,2})\s+năm\s+([0-9]{4})", re.IGNORECASE)


def _source(slug: str) -> str:
    return unicodedata.normalize("NFC", (SEEDS / f"{slug}.txt").read_text(encoding="utf-8"))


def _vietnamese(node: Any) -> Iterator[str]:
    """Every text of a plan's file but the English."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in ("en", "english"):
                yield from _vietnamese(value)
    elif isinstance(node, list):
        for value in node:
            yield from _vietnamese(value)
    elif isinstance(node, str):
        yield node


def _restated(library: Library, slug: str) -> str:
    loaded = next(item for item in library.loaded_plans if item.record.slug == slug)
    return "\n".join(_vietnamese(loaded.source.data))


def _dates(text: str) -> set[tuple[int, int, int]]:
    rows = [*_DATE.findall(text), *_LONG_DATE.findall(text)]
    iso = [
        (day, month, year) for year, month, day in re.findall(r"\b((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})\b", text)
    ]
    return {(int(day), int(month), int(year)) for day, month, year in [*rows, *iso]}


def _stands_alone(number: str, text: str) -> bool:
    return re.search(rf"(?<![0-9]){re.escape(number)}(?![0-9])", text) is not None


@pytest.mark.parametrize("slug", SLUGS)
def test_every_number_of_the_source_is_told(library: Library, slug: str) -> None:
    restated, left_out = _restated(library, slug), LEFT_OUT.get(slug, {})
    missing = {number for number in _NUMBER.findall(_source(slug)) if not _stands_alone(number, restated)}
    assert missing == set(left_out)


@pytest.mark.parametrize("slug", SLUGS)
def test_every_date_of_the_source_is_told(library: Library, slug: str) -> None:
    """Compared as day, month and year; how a date is printed may differ."""
    assert _dates(_source(slug)) - _dates(_restated(library, slug)) == set()


@pytest.mark.parametrize("slug", SLUGS)
def test_every_document_number_of_the_source_is_told(library: Library, slug: str) -> None:
    found = {SCANNED.get(number, number) for _, number in document_numbers(_source(slug))}
    found -= {library.plans[slug].full_number}
    told = {number for _, number in document_numbers(_restated(library, slug))}
    assert found - told == set()


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _copied(source: str, restated: str, length: int) -> list[str]:
    """The longest runs of at least `length` words that both texts share, in the order of the restatement."""
    ours, theirs = _words(restated), _words(source)
    starts: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(theirs) - length + 1):
        starts[tuple(theirs[at : at + length])].append(at)
    runs, at = [], 0
    while at + length <= len(ours):
        longest = 0
        for begin in starts.get(tuple(ours[at : at + length]), ()):
            run = length
            while ours[at + run : at + run + 1] == theirs[begin + run : begin + run + 1] != []:
                run += 1
            longest = max(longest, run)
        if longest:
            runs.append(" ".join(ours[at : at + longest]))
        at += longest or 1
    return runs


def _official(library: Library) -> list[str]:
    """What is told word for word: names of bodies and plans, titles, themes and slogans; the longest first."""
    names = [body.name.vi for body in library.bodies.values()] + [plan.title.vi for plan in library.plans.values()]
    titles = [document.title.vi for document in library.documents.values() if document.title]
    themes = [campaign.theme.vi for campaign in library.campaigns.values()]
    slogans = [slogan.text.vi for campaign in library.campaigns.values() for slogan in campaign.slogans]
    wordings = [" ".join(_words(wording)) for wording in (*names, *titles, *themes, *slogans, *OFFICIAL)]
    # A short name ("trẻ em") would break up every run.
    return sorted((wording for wording in wordings if wording.count(" ") > 4), key=len, reverse=True)


def _prose(plan: Plan) -> Iterator[str]:
    """The plain words of a plan, each text by itself; headings, quotations of the source and names are no prose."""
    yield plan.summary.vi
    for clause in plan.clauses:
        yield from (block.text for block in clause.blocks("vi"))
        yield from (note.text.vi for note in clause.footnotes)
        yield from (task.text.vi for task in clause.tasks if task.text)
        yield from (fund.text.vi for fund in clause.funds)
        for target in clause.targets:
            yield from (measure.subject.vi for measure in target.measures)


@pytest.mark.parametrize("slug", SLUGS)
def test_no_long_run_of_words_is_copied(library: Library, slug: str) -> None:
    source, official = _source(slug), _official(library)
    copied = []
    for text in _prose(library.plans[slug]):
        for _, number in document_numbers(text):
            text = text.replace(number, "(official)")  # noqa: PLW2901
        words = f" {' '.join(_words(_DATE.sub('(official)', text)))} "
        for wording in official:
            words = words.replace(f" {wording} ", " (official) ")
        copied += _copied(source, words, LONGEST_RUN + 1)
    assert copied == []


def test_the_search_for_copied_runs_finds_them() -> None:
    source = "một hai ba bốn năm sáu bảy tám chín mười"
    assert _copied(source, "không ba bốn năm sáu bảy không", 4) == ["ba bốn năm sáu bảy"]
    assert _copied(source, "ba bốn năm không sáu bảy tám", 4) == []
