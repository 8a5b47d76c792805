"""The two languages of one text compared: the same blocks in the same order, the same figures in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vitreem.problems import Problem
from vitreem.record.blocks import Block, parse_blocks
from vitreem.record.fields import Bilingual
from vitreem.record.read import Loaded, M
from vitreem.vietnamese import days_and_months, figures


def compare_languages(
    loaded: Loaded[M], path: tuple[str | int, ...], text: Bilingual, *, repeats: bool = True
) -> Iterator[Problem]:
    """One bilingual text: same kinds of blocks in the same order, same figures in each.

    An editor's note in English often quotes the Vietnamese and then translates it; with `repeats` False a figure may
    stand more often in one language than in the other.
    """
    vi, en = parse_blocks(text.vi), parse_blocks(text.en)
    if [block.kind for block in vi] != [block.kind for block in en]:
        values = {
            "vi_blocks_vi": _shape(vi, 0), "vi_blocks_en": _shape(vi, 1),
            "en_blocks_vi": _shape(en, 0), "en_blocks_en": _shape(en, 1),
        }  # fmt: skip
        yield Problem(loaded.place(*path, "en", key=True), "blocks-disagree", values)
        return
    for number, (one, other) in enumerate(zip(vi, en, strict=True), 1):
        only_vi, only_en = differing(one.text, other.text, repeats=repeats)
        if only_vi or only_en:
            values = {"block": str(number), "only_vi_vi": only_vi or "(không có)", "only_vi_en": only_vi or "(none)"}
            values |= {"only_en_vi": only_en or "(không có)", "only_en_en": only_en or "(none)"}
            yield Problem(loaded.place(*path, "en", key=True), "digits-disagree", values)


def differing(vi: str, en: str, *, repeats: bool = True) -> tuple[str, str]:
    """The figures that only the Vietnamese and only the English hold, as lists in words."""
    a, b = figures(vi), figures(en, english=True)
    if not repeats:
        a, b = Counter(set(a)), Counter(set(b))
    only_vi, only_en = a - b, b - a
    for figure in list(only_en.elements()):
        # "2.3" is a decimal in English but may also be the number of a clause, which Vietnamese writes alike.
        parts = Counter(figure.split(","))
        if len(figure.split(",")) > 1 and (parts <= only_vi if repeats else parts.keys() <= a.keys()):
            only_en[figure] -= 1
            only_vi -= parts
    if not only_vi and not +only_en:
        # The same figures, but day and month may have changed places: "05/7" is not "7 May".
        days_vi, days_en = days_and_months(vi), days_and_months(en, english=True)
        turned = {day for day in days_en if day not in days_vi and _turned(day) in days_vi}
        only_vi, only_en = Counter(_turned(day) for day in turned), Counter(turned)
    return _listed(only_vi), _listed(+only_en)


def _turned(day_month: str) -> str:
    day, _, month = day_month.partition("/")
    return f"{month}/{day}"


def _listed(found: Counter[str]) -> str:
    return ", ".join(sorted(found.elements()))


_NAMES = {
    "paragraph": ("đoạn", "paragraph"),
    "bullet": ("gạch đầu dòng", "bullet"),
    "sub-bullet": ("gạch phụ", "sub-bullet"),
    "lettered": ("mục chữ", "lettered item"),
}


def _shape(blocks: tuple[Block, ...], language: int) -> str:
    """The blocks counted by kind, in words: "1 đoạn, 3 gạch đầu dòng"."""
    counts = Counter(block.kind for block in blocks)
    return ", ".join(
        f"{count} {_NAMES[kind][language]}{'s' if language and count > 1 else ''}" for kind, count in counts.items()
    )
