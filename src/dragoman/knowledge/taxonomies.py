"""Taxonomies: the tier that a label of a relationship has within one side's own list, and never across lists."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dragoman.errors import KnowledgeError
from dragoman.knowledge.folding import search_key
from dragoman.knowledge.lexicons import load_lexicon


@dataclass(frozen=True, slots=True)
class Tier:
    """A label's place in one side's own list: ``rank`` counts from the closest tie, where that side has an order."""

    side: str
    tier: str
    rank: int | None
    of: int
    source: str
    as_of: str


@cache
def load_taxonomies(added: Path | None = None) -> dict[str, dict[str, Tier]]:
    """Each side's tiers by the labels that they are printed as, folded.

    Raises:
        KnowledgeError: an entry has another shape than the packaged ones.
    """
    return {side: _tiers(side, table) for side, table in load_lexicon("taxonomies", added).items()}


def tier_of(side: str, label: str, added: Path | None = None) -> Tier | None:
    """The tier of a label in a side's own list; nothing where it is in none, or the side has no list."""
    return load_taxonomies(added).get(side, {}).get(_key(label))


def _tiers(side: str, table: object) -> dict[str, Tier]:
    if not isinstance(table, dict) or not isinstance(table.get("tiers"), list):
        raise KnowledgeError(f"In taxonomies.toml, '{side}' needs [[{side}.tiers]] with 'tier' and 'forms'.")
    ordered, tiers = table.get("ordered", False), table["tiers"]
    found: dict[str, Tier] = {}
    for place, tier in enumerate(tiers, 1):
        made = Tier(side, tier["tier"], place if ordered else None, len(tiers), table["source"], table["as_of"])
        for form in (tier["tier"], *tier["forms"]):
            found.setdefault(_key(form), made)
    return found


def _key(label: str) -> str:
    return search_key(label).replace("-", " ").replace("co operative", "cooperative")
