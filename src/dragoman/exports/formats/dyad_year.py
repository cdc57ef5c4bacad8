"""Dyad-years: how often two sides were in contact in a year, by kind, and which rule counts each."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from dragoman.domain.engagements import Actuality, Engagement, EngagementKind, sides_of
from dragoman.domain.engagements import Format as Contact
from dragoman.exports.codebooks.codes import is_country
from dragoman.exports.codebooks.trips import HEAD, rank_of, titles_of
from dragoman.exports.codebooks.verdicts import (
    BACKGROUND,
    SOURCE,
    TOLD_BEFORE,
    VERDICT,
    Verdict,
    source_row,
    verdict_row,
)
from dragoman.exports.csv_tables import write_csv
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.tables.rows import Row
from dragoman.record.queries.selecting import Held, Selection

COUNTED = Verdict(True, "counted", "It took place between two sides, in a year that is known.")
NOT_REAL = Verdict(False, "not_occurred", "It is planned, proposed, cancelled or denied.")
ONE_SIDE = Verdict(False, "one_side", "No second side is known.")
MANY = Verdict(False, "many_sides", "A gathering of more than two sides tells of no dyad.")
NO_YEAR = Verdict(False, "no_year", "Neither it nor its report has a year, and none is made up.")
PART = Verdict(False, "part_of_visit", "It belongs to a visit of the same year, which is counted.")

COUNTS = ("visits_a_to_b", "visits_b_to_a", "meetings", "calls", "ceremonies", "top_level", "planned", "cancelled")

_YEARS = Table(
    "dyad_years",
    "A row is two sides and a year in which reports of this record tell of contact; years without any have no row.",
    (
        Column(
            "a",
            "string",
            "One side, by code; the two stand in sorted order.",
            required=True,
        ),
        Column("b", "string", "The other.", required=True),
        Column("year", "integer", "The year.", required=True),
        Column("engagements", "integer", "All that are counted, each once whoever tells it.", required=True),
        Column("visits_a_to_b", "integer", "Visits of a's people to b.", required=True),
        Column("visits_b_to_a", "integer", "Visits of b's people to a.", required=True),
        Column("meetings", "integer", "Meetings outside any visit that is counted.", required=True),
        Column("calls", "integer", "Conversations by telephone or video, and letters.", required=True),
        Column("ceremonies", "integer", "Ceremonies outside any visit that is counted.", required=True),
        Column("top_level", "integer", "Of all, those with a head of state or government.", required=True),
        Column("planned", "integer", "Engagements that were planned; not among those counted.", required=True),
        Column("cancelled", "integer", "Engagements that were cancelled; not among those counted.", required=True),
        Column("reports", "integer", "Reports that tell of any of this.", required=True),
    ),
    ("a", "b", "year"),
)
_ENGAGEMENTS = Table(
    "engagements",
    "A row is one engagement as one report tells it: whether it is counted, and in which dyad-year.",
    (
        Column("id", "string", "Report and engagement.", required=True),
        *VERDICT,
        Column("a", "string", "One side."),
        Column("b", "string", "The other."),
        Column("year", "integer", "The year."),
        Column("counts_as", "string", "The column in which it is counted.", COUNTS[:5]),
        Column("top_level", "boolean", "Whether a head of state or government takes part.", required=True),
        Column("occasion", "string", "Id of the engagement over all reports.", required=True),
        *SOURCE,
    ),
    ("id",),
)


class _Years:
    """The counts so far, and which occasions are among them."""

    def __init__(self) -> None:
        self.counts: dict[tuple[str, str, int], dict[str, int]] = defaultdict(lambda: dict.fromkeys(COUNTS, 0))
        self.reports: dict[tuple[str, str, int], set[str]] = defaultdict(set)
        self._told: set[tuple[str, str]] = set()

    def rows(self, held: Held) -> Iterator[Row]:
        """The engagements of a report, each counted or not."""
        reading = held.reading
        between = sides_of(reading.engagements, {one.id: one.country for one in reading.actors})
        counted: set[str] = set()
        for one in reading.engagements:
            sides, year = sorted(between[one.id]), _year(held, one)
            pair = next(iter(combinations(sides, 2))) if len(sides) == 2 else (None, None)
            verdict, top = self._verdict(held, one, sides, year, counted), _is_top(held, one)
            kind = _kind(one, pair[0])
            if pair[0] and pair[1] and year is not None and not one.background:
                self._count((pair[0], pair[1], year), held, one, verdict, kind, top)
            if verdict.included or verdict is TOLD_BEFORE:
                counted.add(one.id)
            yield {
                "id": f"{held.document.id}-{one.id}",
                **verdict_row(verdict),
                "a": pair[0],
                "b": pair[1],
                "year": year,
                "counts_as": kind if verdict.included else None,
                "top_level": top,
                "occasion": held.occasion(one.id),
                **source_row(held, one.citations[0]),
            }

    def _verdict(self, held: Held, one: Engagement, sides: list[str], year: int | None, counted: set[str]) -> Verdict:
        checks = (
            (one.background, BACKGROUND),
            (one.actuality is not Actuality.OCCURRED, NOT_REAL),
            (len(sides) < 2, ONE_SIDE),
            (len(sides) > 2, MANY),
            (year is None, NO_YEAR),
            (one.part_of in counted, PART),
            ((held.occasion(one.id), "occurred") in self._told, TOLD_BEFORE),
        )
        return next((verdict for holds, verdict in checks if holds), COUNTED)

    def _count(
        self, key: tuple[str, str, int], held: Held, one: Engagement, verdict: Verdict, kind: str, top: bool
    ) -> None:
        self.reports[key].add(held.document.id)
        counts, told = self.counts[key], (held.occasion(one.id), one.actuality.value)
        if verdict.included:
            counts[kind] += 1
            counts["top_level"] += top
        elif one.actuality.value in counts and told not in self._told:
            counts[one.actuality.value] += 1
        self._told.add(told)


def _year(held: Held, one: Engagement) -> int | None:
    day = one.date.earliest or held.document.published.earliest
    return int(day[:4]) if day else None


def _is_top(held: Held, one: Engagement) -> bool:
    actors = held.actors
    return any(rank_of(titles_of(actors.get(part.actor), part)) == HEAD for part in one.participants)


def _kind(one: Engagement, a: str | None) -> str:
    """The column in which an engagement is counted."""
    if one.format is not Contact.IN_PERSON or one.kind is EngagementKind.CALL:
        return "calls"
    if one.kind is EngagementKind.CEREMONY:
        return "ceremonies"
    if one.kind is not EngagementKind.VISIT:
        return "meetings"
    visited = [place.country for place in one.places if is_country(place.country)]
    guests = {part.side for part in one.participants if part.role in ("head", "visitor", "member")}
    return "visits_b_to_a" if a in visited and a not in guests else "visits_a_to_b"


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    years = _Years()

    def rows() -> Iterator[tuple[str, Row]]:
        for held in selection.held():
            for row in years.rows(held):
                if not row["included"]:
                    losses.note(f"engagements are not counted: {row['rule']}", row["id"])
                yield "engagements", row
        for a, b, year in sorted(years.counts):
            counts = years.counts[a, b, year]
            all_ = sum(counts[name] for name in COUNTS[:5])
            reports = len(years.reports[a, b, year])
            yield "dyad_years", {"a": a, "b": b, "year": year, "engagements": all_, **counts, "reports": reports}

    write_csv(target, "dragoman-dyad-year", "Dyad-years of a Dragoman record", [_YEARS, _ENGAGEMENTS], rows())


FORMAT = Format(
    name="dyad-year",
    sentence="Counts of contact by two sides and year, with every engagement and the rule by which it is counted.",
    suffix="",
    tables=(_YEARS, _ENGAGEMENTS),
    loses=(
        "Everything but that there was contact: who met, and what was said.",
        "Gatherings of more than two sides: they are rows that are not included.",
        "Years without a report: no row is no zero, since a silent corpus proves nothing.",
    ),
    write=_write,
)
