"""What we promise those who build on the open data, as JSON Schema: fields may be added, none renamed or removed.

Written by hand from the design, so that a change of the models cannot change the promise unnoticed.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]


def _object(**fields: Schema) -> Schema:
    return {"type": "object", "required": [name.rstrip("_") for name in fields], "properties": _named(fields)}


def _named(fields: dict[str, Schema]) -> dict[str, Schema]:
    """`from_` stands for "from", which Python keeps for itself."""
    return {name.rstrip("_"): schema for name, schema in fields.items()}


def _list(items: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": items, **more}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


TEXT: Schema = {"type": "string", "minLength": 1}
WORDS: Schema = {"type": "string"}
SLUG: Schema = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
ANCHOR: Schema = {"type": "string", "pattern": r"^[a-z0-9]+([-.][a-z0-9]+)*$"}
YEAR: Schema = {"type": "integer", "minimum": 1945, "maximum": 2100}
DATE: Schema = {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}
DAY: Schema = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
CLAUSE: Schema = {"type": "string", "pattern": "^(0|NN|[IVX]+(-[2-9])?(\\.[0-9]+)*|[0-9]+(\\.[0-9]+)*)$"}
BOTH: Schema = {**_object(vi=TEXT, en=TEXT), "additionalProperties": False}
URLS: Schema = _object(vi={"type": "string", "pattern": "^/"}, en={"type": "string", "pattern": "^/(.*/)?en/"})

TIME: Schema = _object(kind=TEXT, from_=_or_null(DATE), to=_or_null(DATE), as_written=TEXT, english=TEXT)
TIMING: Schema = {"allOf": [TIME, _object(also=_list(TIME))]}

VALUE: Schema = {
    **_object(
        comparator={"enum": ["=", "<", ">", "<=", ">="]},
        value={"type": "number"},
        unit={"enum": ["percent", "per-1000-live-births", "per-100000-children", "count"]},
        year=_or_null(YEAR),
    ),
}
VALUE["properties"] |= {
    "group": BOTH,
    "baseline": {"const": True},
    "strive": {"const": True},
    "aim": {"enum": ["reach", "maintain", "reduce", "increase"]},
}

INDEX_ROW: Schema = _object(
    slug=SLUG,
    place=SLUG,
    level={"enum": ["province", "district", "commune"]},
    kind={"enum": ["annual", "action-month", "programme"]},
    number=_or_null(TEXT),
    symbol=TEXT,
    signed=_object(date=DATE, precision={"enum": ["year", "month", "day"]}, as_written=TEXT),
    issuer=_object(id=SLUG, vi=TEXT, en=TEXT),
    title=BOTH,
    summary=BOTH,
    period=_object(from_=DATE, to=DATE),
    url=URLS,
    data={"type": "string", "pattern": "/data/plans/[a-z0-9-]+\\.json$"},
)
INDEX: Schema = _list(INDEX_ROW, minItems=1)

PLAN: Schema = {
    "allOf": [
        INDEX_ROW,
        _object(
            clauses=_list(
                _object(
                    id=CLAUSE,
                    anchor=ANCHOR,
                    heading=_or_null(BOTH),
                    text=_object(vi=WORDS, en=WORDS),
                    footnotes=_list(_object(mark=TEXT, text=BOTH)),
                    translation={"enum": ["current", "stale", "unconfirmed"]},
                ),
                minItems=1,
            ),
            targets=_list(_object(id=TEXT, clause=CLAUSE, subject=BOTH, values=_list(VALUE), assigned_to=_list(SLUG))),
            tasks=_list(
                _object(
                    id=TEXT,
                    clause=CLAUSE,
                    text=BOTH,
                    lead=_list(SLUG),
                    partners=_list(SLUG),
                    timing=_or_null(TIMING),
                )
            ),
            deadlines=_list(
                _object(
                    report=BOTH,
                    rule={"enum": ["before", "on"]},
                    day={"type": "integer", "minimum": 1, "maximum": 31},
                    month={"type": "integer", "minimum": 1, "maximum": 12},
                    year=_or_null(YEAR),
                    from_=_list(SLUG),
                    to=_list(SLUG, minItems=1),
                )
            ),
            events=_list(_object(clause=CLAUSE, name=BOTH, timing=TIMING, lead=_list(SLUG))),
            citations=_list(
                _object(
                    clause=CLAUSE,
                    type=_or_null(TEXT),
                    number=_or_null(TEXT),
                    date=_or_null(DATE),
                    issuer=_or_null(BOTH),
                )
            ),
            hotlines=_list(_object(number=TEXT, status={"enum": ["live", "unverified", "replaced"]})),
            notes=_list(_object(clause=_or_null(CLAUSE), kind=TEXT, text=BOTH)),
            bodies={"type": "object", "additionalProperties": BOTH},
            signed_text_prevails={"const": True},
        ),
    ]
}

CAMPAIGNS: Schema = _list(
    _object(
        year=YEAR,
        theme=BOTH,
        start=DAY,
        end=DAY,
        slogans=_list(_object(id=SLUG, vi=TEXT, en=TEXT, categories=_list(TEXT, minItems=1))),
        events=_list(_object(name=BOTH, from_=DATE, to=DATE)),
        url=URLS,
    ),
    minItems=1,
)
