"""PLOVER's published gold standard (openeventdata/PLOVER, CC BY-SA 4.0): one sentence and one event a record.

Its classes are those of 2016; `TODAY` gives the class of the present codebook for each. A record is right where its
class is among those coded in the sentence; of what is coded, every other class is wrong.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.errors import GoldError

TODAY = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE"}
VERBAL = ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN")
MATERIAL = ("COOPERATE", "AID", "RETREAT")
"""The classes of material cooperation; those of material conflict are not what a record of diplomacy holds."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One record of the gold standard; ``countries`` are the three-letter codes of both sides, as far as given."""

    id: str
    text: str
    date: str | None
    event: str
    countries: frozenset[str]


@dataclass(frozen=True, slots=True)
class Coded:
    """What was coded of one sentence: the classes, and for each the countries on both sides."""

    events: frozenset[str]
    countries: frozenset[str]


@dataclass(frozen=True, slots=True)
class ClassScore:
    """How often a class is in the gold, was coded, and was right."""

    name: str
    gold: int
    coded: int
    right: int

    @property
    def precision(self) -> float | None:
        """Of what was coded, the share that is right."""
        return self.right / self.coded if self.coded else None

    @property
    def recall(self) -> float | None:
        """Of the gold, the share that was found."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of the two."""
        both = self.gold + self.coded
        return 2 * self.right / both if both else None


def load_gold(path: Path) -> list[Sentence]:
    """The sentences of the file.

    Raises:
        GoldError: it cannot be read, or is not PLOVER's file.
    """
    try:
        records = json.loads(path.read_text(encoding="utf-8", errors="replace"))
        return [_sentence(record) for record in records if record["event"] != "DOCUMENT"]
    except OSError as error:
        raise GoldError(f"{path} cannot be read ({error.strerror}). Give the path of PLOVER_GSR_CAMEO.txt.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise GoldError(f"{path} is not PLOVER_GSR_CAMEO.txt of openeventdata/PLOVER ({error}).") from error


def _sentence(record: dict[str, object]) -> Sentence:
    entities = [one for key in ("source", "target") if isinstance(found := record.get(key), list) for one in found]
    event, date = str(record["event"]), record.get("date")
    return Sentence(
        str(record["id"]),
        str(record["text"]).strip().strip("{}"),
        str(date) if date else None,
        TODAY.get(event, event),
        frozenset(str(one["code"]) for one in entities if one.get("code")),
    )


def scores(gold: Sequence[Sentence], coded: Iterable[Coded]) -> list[ClassScore]:
    """The verbal classes and those of cooperation, these together, then all."""
    pairs = list(zip(gold, coded, strict=True))
    shown = [name for name in (*VERBAL, *MATERIAL) if any(one.event == name for one in gold)]
    each = [_score(name, {name}, pairs) for name in shown]
    every = {one.event for one in gold} | {event for _one, got in pairs for event in got.events}
    return [*each, _score("cooperative and verbal", set(shown), pairs), _score("all classes", every, pairs)]


def both_sides(gold: Sequence[Sentence], coded: Sequence[Coded]) -> tuple[int, int]:
    """In how many sentences the class and every country of the gold are right, and in how many there are countries."""
    known = [(one, got) for one, got in zip(gold, coded, strict=True) if one.countries]
    right = sum(one.event in got.events and one.countries <= got.countries for one, got in known)
    return right, len(known)


def _score(name: str, classes: set[str], pairs: Sequence[tuple[Sentence, Coded]]) -> ClassScore:
    return ClassScore(
        name,
        sum(one.event in classes for one, _got in pairs),
        sum(len(got.events & classes) for _one, got in pairs),
        sum(one.event in classes & got.events for one, got in pairs),
    )
