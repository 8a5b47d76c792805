"""Published addresses never die: each still has a page, a file, or a redirect."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from vitreem.library import Library
from vitreem.problems import Place, Problem

PUBLISHED = "plans/registry/published-addresses.txt"


def check_addresses(library: Library, addresses: Collection[str]) -> Iterator[Problem]:
    """The committed list against what this build makes.

    Args:
        library: the records, with the list of published addresses and the redirects.
        addresses: every address of this build, hand-written pages included.
    """
    here = set(addresses)
    for item in library.loaded_redirects:
        target = item.record.to.partition("#")[0]
        if target not in here:
            yield Problem(item.place("to"), "vanished-address", {"address": target})
        if item.record.from_ in here:
            values = {"address": item.record.from_, "other": item.record.from_}
            yield Problem(item.place("from"), "address-taken", values)
    kept = here | {item.record.from_ for item in library.loaded_redirects}
    for address, number in library.published.items():
        if address not in kept:
            place = Place(PUBLISHED, number, 1, len(address) + 1, address)
            yield Problem(place, "vanished-address", {"address": address})
    new = here - set(library.published) - {""}  # the home page needs no line
    if new and library.published:
        yield Problem(Place(PUBLISHED), "new-address", {"count": str(len(new))})
