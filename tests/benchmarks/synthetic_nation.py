"""An invented nation: 34 provinces, 3,321 communes, a plan each, made of the clauses of the real plans.

Everything about it is invented but the clauses' words: places are called "Tỉnh Mẫu …" and "Xã Mẫu …". The same seed
gives the same nation. `python -m tests.benchmarks.synthetic_nation` prints what searching it costs.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import time
from bisect import bisect_right
from pathlib import Path

from tests.search.score import judged_queries
from vitreem.dates import PartialDate
from vitreem.language import Lang
from vitreem.library import Library, load
from vitreem.outputs.search.artifacts import artifacts
from vitreem.outputs.search.engine import Search
from vitreem.place import Place
from vitreem.plan import Clause, Plan
from vitreem.record import Loaded
from vitreem.yamlfile import parse

ROOT = Path(__file__).resolve().parents[2]
PROVINCES, COMMUNES, CLAUSES = 34, 3_321, 20
_SYLLABLES = [
    "An",
    "Bình",
    "Cao",
    "Đông",
    "Giang",
    "Hà",
    "Hòa",
    "Khánh",
    "Lâm",
    "Long",
    "Minh",
    "Nam",
    "Nghĩa",
    "Phú",
    "Quang",
    "Sơn",
    "Tân",
    "Thanh",
    "Thủy",
    "Tiên",
    "Vân",
    "Vĩnh",
    "Xuân",
    "Yên",
]


def synthetic_nation(library: Library, seed: int = 1) -> Library:
    """The invented nation, with the hotlines, documents, campaigns and lexicon of a real library."""
    dice = random.Random(seed)  # noqa: S311 - nothing secret
    source, _ = parse("{}", "synthetic.yml")
    clauses = [clause for plan in library.plans.values() for clause in plan.clauses if clause.text]
    models = list(library.plans.values())
    places: list[Loaded[Place]] = []
    plans: list[Loaded[Plan]] = []
    for number in range(PROVINCES):
        province = _place(library, f"tinh-mau-{number + 1}", f"Mẫu {_name(dice)} {number + 1}", None)
        places.append(Loaded(province, source))
        plans.append(Loaded(_plan(dice, models, clauses, province), source))
        for commune in range(number, COMMUNES, PROVINCES):
            name = f"Mẫu {_name(dice)} {_name(dice)}"
            place = _place(library, f"xa-mau-{commune + 1}", name, province.slug)
            places.append(Loaded(place, source))
            plans.append(Loaded(_plan(dice, models, clauses, place), source))
    return Library(
        loaded_plans=tuple(plans),
        loaded_places=tuple(places),
        loaded_campaigns=library.loaded_campaigns,
        loaded_hotlines=tuple(item for item in library.loaded_hotlines if item.record.area == "nation"),
        loaded_bodies=library.loaded_bodies,
        loaded_documents=library.loaded_documents,
        loaded_lexicons=library.loaded_lexicons,
        sources=(source,),
    )


def _name(dice: random.Random) -> str:
    return " ".join(dice.choice(_SYLLABLES) for _ in range(2))


def _place(library: Library, slug: str, short: str, parent: str | None) -> Place:
    model = library.places["nghe-an"]
    kind, level, english = ("tỉnh", "province", "province") if parent is None else ("xã", "commune", "commune")
    name = model.name.model_copy(update={"vi": f"{kind.capitalize()} {short}", "en": f"{short} {english}"})
    changes = {"slug": slug, "name": name, "short": short, "kind": kind, "level": level, "parent": parent}
    return model.model_copy(update=changes | {"also_known_as": (), "successors": (), "note": None})


def _plan(dice: random.Random, models: list[Plan], clauses: list[Clause], place: Place) -> Plan:
    model, year = dice.choice(models), dice.randint(2021, 2026)
    chosen = dice.sample(clauses, CLAUSES)
    title = model.title.model_copy(
        update={
            "vi": f"Công tác trẻ em năm {year} ở {place.short}",
            "en": f"Work for children in {place.short}, {year}",
        }
    )
    period = model.period.model_copy(update={"from_": PartialDate(year), "to": PartialDate(year)})
    return model.model_copy(
        update={
            "slug": f"{place.slug}-{year}",
            "place": place.slug,
            "level": place.level,
            "number": str(dice.randint(1, 400)),
            "title": title,
            "period": period,
            "clauses": tuple(clause.model_copy(update={"id": f"I.{at}"}) for at, clause in enumerate(chosen, 1)),
        }
    )


def cost_of_query(search: Search, sizes: dict[str, list[int]], text_sizes: list[tuple[int, int]], query: str) -> int:
    """What a phone fetches for a first query: core, shards of the index, texts of ten results; gzip bytes."""
    asked = search.reader.read(query)
    units = search.ranker._affordable(asked.units)
    shards = {bisect_right(search.cuts, pick.term) - 1 for unit in units for pick in unit.picks}
    starts = [start for start, _ in text_sizes]
    texts = {bisect_right(starts, hit.entry) - 1 for hit in search.ranker.rank(asked)[:10]}
    index = sum(sizes["i"][shard] for shard in shards if shard >= 0)
    return sizes["core"][0] + index + sum(text_sizes[at][1] for at in texts)


def main() -> None:
    """Print sizes and times."""
    options = argparse.ArgumentParser()
    options.add_argument("--lang", choices=[lang.value for lang in Lang], default="vi")
    lang = Lang(options.parse_args().lang)
    library, _ = load(ROOT)
    nation = synthetic_nation(library)
    began = time.perf_counter()
    files = {artifact.address.split("/")[-1]: artifact.content for artifact in artifacts(nation, (lang,))}
    size = sum(map(len, files.values())) / 1e6
    print(f"built in {time.perf_counter() - began:.0f} s, {len(files)} files, {size:.1f} MB")
    scripts = [path.read_bytes() for path in (ROOT / "overrides/assets/javascripts").glob("search-*.js")]
    scripts += [content for name, content in files.items() if name.startswith("lunr.")]
    code = sum(len(gzip.compress(content, 9)) for content in scripts)
    print(f"code {code / 1000:.1f} KB")
    search = Search(nation, lang)
    packed = {name: len(gzip.compress(content, 9)) for name, content in files.items() if name.startswith(f"{lang}-")}
    sizes: dict[str, list[int]] = {
        kind: [size for name, size in packed.items() if name.startswith(f"{lang}-{kind}.")]
        for kind in ("core", "i", "t")
    }
    starts = _text_starts(files, lang)
    texts = list(zip(starts, sizes["t"], strict=True))
    costs = sorted(cost_of_query(search, sizes, texts, q.query) for q in judged_queries() if q.lang is lang)
    core, biggest = sizes["core"][0] / 1000, max(sizes["i"]) / 1000
    median, most = (code + costs[len(costs) // 2]) / 1000, (code + costs[-1]) / 1000
    print(f"{lang}: core {core:.1f} KB, {len(sizes['i'])} shards of at most {biggest:.1f} KB")
    print(f"{lang}: a query with the code: median {median:.1f} KB, most {most:.1f} KB")


def _text_starts(files: dict[str, bytes], lang: Lang) -> list[int]:
    core = next(json.loads(content) for name, content in files.items() if name.startswith(f"{lang}-core."))
    return [start for start, _ in core["texts"]]


if __name__ == "__main__":
    main()
