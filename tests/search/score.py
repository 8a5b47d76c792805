"""The quality of search on the judged queries: recall@5, MRR and nDCG@10, by kind and half.

`python -m tests.search.score` prints the table; `--half tune --worst 10` shows the weakest queries of the half that
may be looked at.
"""

from __future__ import annotations

# ruff: noqa: T201 - a command: it prints what it measured
import argparse
import math
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vitreem.language import Lang
from vitreem.library import load
from vitreem.outputs.search import Search
from vitreem.outputs.search.entry import Entry
from vitreem.yamlfile import read_yaml

ROOT = Path(__file__).resolve().parents[2]
JUDGED = Path(__file__).with_name("judged.yml")


@dataclass(frozen=True)
class Judged:
    """A query and the grades of what answers it."""

    id: str
    kind: str
    lang: Lang
    half: str
    query: str
    grades: Mapping[str, int]


def judged_queries() -> list[Judged]:
    """The judged set; queries of the kind `nfd` come out decomposed."""
    source, problems = read_yaml(JUDGED, "judged.yml")
    assert not problems, problems
    found = []
    rows: Any = source.data
    for row in rows:
        text = unicodedata.normalize("NFD", row["query"]) if row["kind"] == "nfd" else row["query"]
        grades = {key_of(item): int(item["grade"]) for item in row["relevant"]}
        found.append(Judged(row["id"], row["kind"], Lang(row["lang"]), row["half"], text, grades))
    return found


def key_of(item: Mapping[str, Any]) -> str:
    """What a judged item is about, in the words of `key_of_entry`."""
    if "clause" in item:
        return f"clause:{item['plan']}#{item['clause']}"
    kind = next(name for name in item if name != "grade")
    return f"{kind}:{item[kind]}"


def key_of_entry(entry: Entry) -> str:
    """The same for an entry."""
    return f"{entry.kind}:{entry.ref}"


@dataclass(frozen=True)
class Scores:
    """Recall of the best-graded among the first five, reciprocal rank, nDCG@10; and whether anything was found."""

    recall: float
    mrr: float
    ndcg: float
    empty: bool


def scores_of(keys: Sequence[str], grades: Mapping[str, int]) -> Scores:
    """The scores of one ranking."""
    best = [key for key, grade in grades.items() if grade == max(grades.values())]
    recall = len([key for key in keys[:5] if key in best]) / min(5, len(best))
    mrr = next((1 / rank for rank, key in enumerate(keys, 1) if grades.get(key, 0) > 1), 0.0)
    return Scores(
        recall,
        mrr,
        _dcg([grades.get(key, 0) for key in keys[:10]]) / _dcg(sorted(grades.values(), reverse=True)[:10]),
        not keys,
    )


def _dcg(grades: Iterable[int]) -> float:
    return sum(float(2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades, 1))


def run(searches: Mapping[Lang, Search], queries: Sequence[Judged]) -> dict[str, Scores]:
    """The scores of each query, by its id."""
    return {
        q.id: scores_of([key_of_entry(result.entry) for result in searches[q.lang].find(q.query)], q.grades)
        for q in queries
    }


def table(
    queries: Sequence[Judged], found: Mapping[str, Scores]
) -> list[tuple[str, str, int, float, float, float, int]]:
    """Rows of kind, half, number of queries, recall@5, MRR, nDCG@10, and how many found nothing."""
    kinds = [*dict.fromkeys(q.kind for q in queries), "all"]
    rows = []
    for kind in kinds:
        for half in ("tune", "held"):
            of = [found[q.id] for q in queries if q.half == half and kind in (q.kind, "all")]
            if of:
                means = [sum(getattr(s, name) for s in of) / len(of) for name in ("recall", "mrr", "ndcg")]
                rows.append((kind, half, len(of), *means, sum(s.empty for s in of)))
    return rows


def main() -> None:
    """Print the table, and on request the weakest queries of the tuning half."""
    options = argparse.ArgumentParser()
    options.add_argument("--worst", type=int, default=0)
    options.add_argument("--show", default="")
    given = options.parse_args()
    library, _ = load(ROOT)
    searches = {lang: Search(library, lang) for lang in Lang}
    queries = judged_queries()
    found = run(searches, queries)
    print(f"{'kind':16} {'half':5} {'n':>4} {'recall@5':>9} {'MRR':>6} {'nDCG@10':>8} {'empty':>6}")
    for kind, half, count, recall, mrr, ndcg, empty in table(queries, found):
        print(f"{kind:16} {half:5} {count:4} {recall:9.3f} {mrr:6.3f} {ndcg:8.3f} {empty:6}")
    weak = sorted((q for q in queries if q.half == "tune"), key=lambda q: found[q.id].ndcg)[: given.worst]
    for q in weak or [q for q in queries if q.half == "tune" and q.id == given.show]:
        print(f"\n{q.id} {q.kind} {q.query!r} nDCG {found[q.id].ndcg:.3f}")
        results = searches[q.lang].find(q.query)
        print(
            "  got ",
            *[
                f"{q.grades.get(key_of_entry(r.entry), 0)}·{r.entry.kind}:{r.entry.ref}={r.score:.2f}"
                for r in results[:12]
            ],
        )
        keys = [key_of_entry(r.entry) for r in results]
        best = sorted(q.grades.items(), key=lambda row: -row[1])[:10]
        print("  want", *[f"{grade}·{key}@{keys.index(key) + 1 if key in keys else '-'}" for key, grade in best])


if __name__ == "__main__":
    main()
