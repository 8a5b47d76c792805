"""All files of open data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from vitreem import addresses
from vitreem.campaign import Campaign
from vitreem.library import Library
from vitreem.outputs.artifact import Artifact
from vitreem.outputs.open_data.plan_json import both, plan_index_row, plan_json, url_of
from vitreem.outputs.open_data.schemas import schema_files
from vitreem.outputs.open_data.tables import tables


def artifacts(library: Library, base_path: str = "/") -> Iterator[Artifact]:
    """Every file of open data.

    Args:
        library: the records.
        base_path: the path of the site's root on its host, "/" or "/folder/"; web addresses in the data begin with it.
    """
    rows = [plan_index_row(library, plan, base_path) for plan in library.plans.values()]
    yield _json(addresses.PLANS_INDEX, rows)
    for plan in library.plans.values():
        yield _json(addresses.plan_data(plan.slug), plan_json(library, plan, base_path))
    yield _json(addresses.CAMPAIGNS, [_campaign(campaign, base_path) for campaign in library.campaigns.values()])
    for name, content in tables(library, base_path):
        yield Artifact(addresses.table(name), content)
    for name, schema in schema_files():
        yield Artifact(f"schemas/{name}", schema.encode())


def _json(address: str, data: Any) -> Artifact:
    return Artifact(address, (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode())


def _campaign(campaign: Campaign, base_path: str) -> dict[str, Any]:
    return {
        "year": campaign.year,
        "theme": both(campaign.theme),
        "start": str(campaign.start),
        "end": str(campaign.end),
        "slogans": [
            {"id": s.id, "vi": s.text.vi, "en": s.text.en, "categories": list(s.categories), "source": s.source}
            for s in campaign.slogans
        ],
        "events": [
            {"name": both(e.name), "from": str(e.from_), "to": str(e.to), "plan": e.plan, "clause": e.clause}
            for e in campaign.events
        ],
        "sources": [{"name": both(s.name), "url": s.url, "plan": s.plan, "clause": s.clause} for s in campaign.source],
        "note": both(campaign.note),
        "url": url_of(base_path, lambda lang: addresses.campaign(campaign.year, lang)),
    }
