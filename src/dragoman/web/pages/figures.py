"""Two pictures of the record: engagements by host country on a map, and who met whom as a network."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations, product
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from dragoman.web.narrowing import Narrowed, choices
from dragoman.web.site import kept_page, link, record_of
from dragoman.web.world import world

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
LOOKED_AT = 500
"""Engagements drawn in one picture, the newest."""
NODES = 60
"""People in the network: those with most ties; more cannot be told apart."""


@router.get("/map")
def drawn(request: Request, narrowed: Narrowed) -> HTMLResponse:
    """Engagements by the country where they took place."""
    record = record_of(request)

    def made() -> dict[str, Any]:
        wanted = narrowed.wanted()
        found = narrowed.hosts(record)
        there = {one.country: link("/timeline", {**wanted, "host": one.country}) for one in found.countries}
        return dict(
            world=world(),
            found=found,
            there=there,
            data=link("/api/map", wanted),
            **choices(record, wanted),
        )

    return kept_page(request, "map.html", made)


@router.get("/network")
def network(request: Request, narrowed: Narrowed) -> HTMLResponse:
    """Who met whom across sides."""
    record = record_of(request)

    def made() -> dict[str, Any]:
        found = narrowed.found(record, LOOKED_AT)
        met, names = _met(found)
        ties = Counter({one: 0 for pair in met for one in pair})
        for pair, times in met.items():
            for one in pair:
                ties[one] += times
        shown = {one for one, _n in ties.most_common(NODES)}
        order = sorted(shown, key=lambda one: (-ties[one], names[one][0]))
        colours = {code: place % 8 for place, code in enumerate(sorted({names[one][1] or "" for one in order}))}
        return dict(
            nodes=[(one, *names[one], ties[one], colours[names[one][1] or ""]) for one in order],
            lines=[
                (a, b, n) for (a, b), n in sorted(met.items(), key=lambda each: (-each[1], each[0])) if {a, b} <= shown
            ],
            names=names,
            people=len(ties),
            number=len(found),
            data=link("/api/network", narrowed.wanted()),
            **choices(record, narrowed.wanted()),
        )

    return kept_page(request, "network.html", made)


def _met(entries: Iterable[Any]) -> tuple[Counter[tuple[str, str]], dict[str, tuple[str, str | None]]]:
    """How often two people of two sides took part in one engagement, and everyone's name and side."""
    met: Counter[tuple[str, str]] = Counter()
    names: dict[str, tuple[str, str | None]] = {}
    keys: dict[tuple[str, str | None], str] = {}
    for entry in entries:
        by_side: dict[str | None, set[str]] = defaultdict(set)
        for part in entry.participants:
            if not part.actor.name or part.actor.name == part.actor.country:
                continue
            key = keys.setdefault((part.actor.name, part.side), part.actor.id)
            names.setdefault(key, (part.actor.name, part.side))
            by_side[part.side].add(key)
        for one, other in combinations(by_side.values(), 2):
            met.update((min(pair), max(pair)) for pair in product(one, other))
    return met, names
