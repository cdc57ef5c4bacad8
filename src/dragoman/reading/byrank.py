"""Those who are told of by their rank alone: "the General", after "Gen. Alonso Kim" was told of."""

import re

from dragoman.reading.figures import Figure

_RANKS = {
    "general": r"Gen\.?|General",
    "admiral": r"Adm\.?|Admiral",
    "colonel": r"Col\.?|Colonel",
    "marshal": r"Marshal",
    "brigadier": r"Brig\.?|Brigadier",
    "commodore": r"Cdre\.?|Commodore",
    "captain": r"Capt\.?|Captain",
}


def of_that_rank(printed: str, text: str, people: list[Figure]) -> Figure | None:
    """The one of those who are told of whose name the rank stands before."""
    rank = _RANKS.get(printed.split()[-1].lower())
    if rank is None:
        return None
    bearers = [one for one in people if re.search(rf"\b(?:{rank}) {re.escape(one.name.split()[0])}\b", text)]
    return bearers[0] if len(bearers) == 1 else None
