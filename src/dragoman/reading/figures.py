"""Figures: who and what a report names, while it is being read, and the words that their names are matched
by."""

import re
from dataclasses import dataclass, field

from dragoman.domain.actors import ActorKind
from dragoman.reading.offices import TitlePhrase

_IN_FULL = {"pm": "prime minister", "premier": "prime minister"}
_GENERATION = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii"))
_JOINED_INITIAL = re.compile(r"\b[a-z]{1,2}\.(?=[^\W\d_]{2})")
"""An initial printed with the name: "k.boateng"."""


@dataclass(slots=True, eq=False)
class OfficeFact:
    """An office printed of someone: the words, where they stand, what the grammar saw in them, where its body stands,
    and where the body above that, if the title only says "its"."""

    text: str
    start: int
    end: int
    phrase: TitlePhrase
    body: tuple[int, int] | None
    above: tuple[int, int] | None = None


@dataclass(slots=True, eq=False)
class Figure:
    """Someone or something of the report, under all its names; ``forms`` maps a written form to its first offset.

    ``guessed`` where the side is only the likeliest: what is told of the person may overrule it.
    """

    kind: ActorKind
    name: str
    start: int
    end: int
    side: str | None = None
    forms: dict[str, int] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    offices: list[OfficeFact] = field(default_factory=list)
    career: list[OfficeFact] = field(default_factory=list)
    """Offices that a clause tells of, in which nobody acts here: "was previously Governor"."""
    marks: list[str] = field(default_factory=list)
    side_basis: str = "stated"
    seen: list[int] = field(default_factory=list)
    parent: str | None = None
    female: bool | None = None
    styles: set[str] = field(default_factory=set)
    """Honorifics printed with the name."""
    guessed: bool = False
    came: bool = False
    """Whether a clause tells that the person came to the publisher's country: "who is visiting Peru"."""

    def posted_to(self) -> str | None:
        """Where the person is posted, if an office says so."""
        return next((fact.phrase.posted_to for fact in self.offices if fact.phrase.posted_to), None)

    def is_envoy(self) -> bool:
        """Whether an office of the person is that of an envoy posted abroad."""
        return any(fact.phrase.envoy for fact in self.offices)

    def yet_to_leave(self) -> bool:
        """Whether an envoy is only designated, and so is received by his own leaders before he leaves."""
        printed = (word for fact in self.offices for word in (fact.text.lower(), *fact.phrase.marks))
        return self.is_envoy() and any("designate" in word for word in (*printed, *self.marks))

    def heads(self) -> set[str]:
        """The heads of the person's offices, a short one in full: "prime minister" for "PM" and "premier"."""
        return {_IN_FULL.get(fact.phrase.head, fact.phrase.head) for fact in self.offices}

    def heads_of_state(self) -> set[str]:
        """The heads of the person's offices that are of no body: "president", but not that of a parliament or bank."""
        whole = {fact.phrase.head for fact in self.offices if fact.phrase.organisation is None}
        return {_IN_FULL.get(head, head) for head in whole}

    def derive_side(self, side: str | None, *, guessed: bool = False) -> None:
        """Takes a side that the report does not print with the name but lets one conclude, or only guess."""
        if side is not None and self.side is None:
            self.side, self.side_basis, self.guessed = side, "derived", guessed

    def belong_to(self, side: str) -> None:
        """Takes the side of a group that he is told to be one of or to lead, unless the report prints another."""
        if self.side is None or self.side_basis == "derived":
            self.side, self.side_basis, self.guessed = side, "derived", False


def name_words(text: str) -> tuple[str, ...]:
    """The folded lower-case words of a name, initials and generation marks left out."""
    plain = _JOINED_INITIAL.sub("", text.replace("-", " ").replace(",", " ").lower())
    words = [word.strip(".,'") for word in plain.split()]
    return tuple(word for word in words if len(word) > 1 and word not in _GENERATION)
