"""What one campaign alone can show to be wrong."""

from __future__ import annotations

from collections.abc import Iterator

from vitreem.campaign.model import Campaign
from vitreem.dates import PartialDate
from vitreem.problems import Problem
from vitreem.record import Bilingual, Loaded, compare_languages
from vitreem.vietnamese import fold


def check(loaded: Loaded[Campaign]) -> Iterator[Problem]:
    """Dates run forward, no slogan stands twice, and both languages hold the same figures."""
    campaign = loaded.record
    spans: list[tuple[tuple[str | int, ...], PartialDate, PartialDate]] = [(("end",), campaign.start, campaign.end)]
    spans += [(("events", n, "to"), event.from_, event.to) for n, event in enumerate(campaign.events)]
    for path, start, end in spans:
        if end.last_day < start.first_day:
            yield Problem(loaded.place(*path), "period-reversed", {"from_": str(start), "to": str(end)})
    seen: dict[str, int] = {}
    for number, slogan in enumerate(campaign.slogans):
        for identity, field in ((f"id {slogan.id}", ("id",)), (fold(slogan.text.vi), ("text", "vi"))):
            place = loaded.place("slogans", number, *field)
            if identity in seen:
                yield Problem(place, "slogan-repeated", {"id": slogan.id, "first": str(seen[identity])})
                break
            seen[identity] = place.line
    for where, text in _texts(campaign):
        yield from compare_languages(loaded, where, text)


def _texts(campaign: Campaign) -> Iterator[tuple[tuple[str | int, ...], Bilingual]]:
    yield ("theme",), campaign.theme
    yield from ((("slogans", n, "text"), slogan.text) for n, slogan in enumerate(campaign.slogans))
    yield from ((("events", n, "name"), event.name) for n, event in enumerate(campaign.events))
    if campaign.note:
        yield ("note",), campaign.note
