"""The book: what is compared across reports is entered, found by its words, and linked, on an open connection."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, select

from dragoman.domain.followthrough import OCCASION, Filing, FollowThrough, Likeness, Passage, Undertaking
from dragoman.domain.relationships import PairTold, PhraseUse
from dragoman.record import schema
from dragoman.record.ledger import tables
from dragoman.record.portions import among, portions

MANY = "many"
"""The pair under which what binds more than four sides is filed: all its pairs would be too many."""


def pairs_of(sides: Sequence[str]) -> tuple[str, ...]:
    """Under which pairs what binds these sides is filed; nothing for one side alone."""
    if len(sides) > 4:
        return (MANY,)
    return tuple(" ".join(pair) for pair in combinations(sorted(sides), 2))


class Book:
    """The ledger's tables, read and written on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def clear(self) -> None:
        """Take everything out."""
        for table in tables.OF_REPORT:
            self._connection.execute(table.delete())

    def remove(self, report: str) -> None:
        """Take everything of a report out, and whatever was found between it and others."""
        for table in tables.BETWEEN_REPORTS:
            self._connection.execute(table.delete().where(table.c.earlier == report))
        for table in tables.OF_REPORT:
            self._connection.execute(table.delete().where(table.c.report == report))

    def enter(
        self,
        report: str,
        undertakings: Sequence[tuple[Undertaking, Filing]],
        passages: Sequence[tuple[Passage, Filing]],
    ) -> None:
        """Enter what a report undertakes and tells; a passage's number is its place among them."""
        rows: dict[Table, list[dict[str, Any]]] = {table: [] for table in tables.OF_REPORT}
        for one, filing in undertakings:
            _undertaking(rows, one, filing)
        for position, (passage, filing) in enumerate(passages):
            _passage(rows, position, passage, filing)
        for table in reversed(tables.OF_REPORT):
            if rows[table]:
                self._connection.execute(table.insert(), rows[table])

    def enter_ties(self, report: str, day: str | None, pairs: Iterable[PairTold], uses: Sequence[PhraseUse]) -> None:
        """Enter between whom a report tells news, and which set phrases it uses."""
        rows = [_pair(report, day, pair) for pair in pairs]
        if rows:
            self._connection.execute(tables.pair_reports.insert(), rows)
        numbered = [({"report": report, "position": place}, use) for place, use in enumerate(uses)]
        if numbered:
            self._connection.execute(tables.phrase_uses.insert(), [key | _use(day, use) for key, use in numbered])
        sides = [
            key | {"side": side, "speaks": side in use.said_by, "key": use.key, "day": day}
            for key, use in numbered
            for side in use.sides
        ]
        if sides:
            self._connection.execute(tables.phrase_sides.insert(), sides)

    def undertaken_before(self, passage: Passage, filing: Filing) -> tuple[Undertaking, ...]:
        """Undertakings of earlier reports and those of its days, of the passage's sides, that share its words."""
        if passage.day is None:
            return ()
        keys = tables.undertaking_keys
        before = (keys.c.day <= _days_on(passage.day, OCCASION)) & (keys.c.report != passage.report)
        return self.undertakings(self._sharing(keys, passage.sides, filing, before, keys.c.commitment))

    def undertaken_elsewhere(self, one: Undertaking, filing: Filing) -> tuple[Undertaking, ...]:
        """Undertakings of other reports, of the same sides, that share its words."""
        keys = tables.undertaking_keys
        others = keys.c.report != one.report
        return self.undertakings(self._sharing(keys, one.sides, filing, others, keys.c.commitment))

    def told_after(self, one: Undertaking, filing: Filing) -> tuple[tuple[int, Passage], ...]:
        """Passages of later reports and those of its days, with their numbers, of its sides, that share its words."""
        if one.day is None:
            return ()
        keys = tables.passage_keys
        after = (keys.c.day >= _days_on(one.day, -OCCASION)) & (keys.c.report != one.report)
        found = self._sharing(keys, one.sides, filing, after, keys.c.position)
        table = tables.passages
        places = sorted({position for _report, position in found})
        query = select(table).where(table.c.position.in_(places))
        rows = of_reports(self._connection, query, table.c.report, found)
        return tuple((row.position, passage_of(row)) for row in rows if (row.report, row.position) in found)

    def undertakings(self, keys: Collection[tuple[str, str]]) -> tuple[Undertaking, ...]:
        """The undertakings of these reports and commitments."""
        table, said = tables.undertakings, schema.commitments
        joined = table.join(said, (said.c.report == table.c.report) & (said.c.id == table.c.commitment))
        wanted = select(table, said.c.goal, said.c.measures, said.c.deadline).select_from(joined)
        rows = of_reports(self._connection, wanted, table.c.report, keys)
        return tuple(undertaking_of(row) for row in rows if (row.report, row.commitment) in keys)

    def follow(self, links: Iterable[tuple[str, int, Passage, Undertaking, FollowThrough]]) -> None:
        """Enter what passages show: the report, the passage's number, the passage, and the undertaking."""
        rows = [
            {
                "report": report,
                "position": position,
                "earlier": undertaking.report,
                "commitment": undertaking.commitment,
                "day": passage.day,
                "step": shown.step.value,
                "rule": shown.rule,
                "why": shown.why,
                "sure": shown.sure,
                "words": list(shown.words),
                "measure": shown.measure,
            }
            for report, position, passage, undertaking, shown in links
        ]
        if rows:
            self._connection.execute(tables.follow_through.insert(), rows)

    def join(self, links: Iterable[tuple[Undertaking, Undertaking, Likeness]]) -> None:
        """Enter which undertakings are one: the later, the earlier that stands for both, and why."""
        rows = [
            {
                "report": later.report,
                "commitment": later.commitment,
                "earlier": earlier.report,
                "earlier_commitment": earlier.commitment,
                "rule": likeness.rule,
                "why": likeness.why,
                "sure": likeness.sure,
                "again": likeness.again,
                "words": list(likeness.words),
            }
            for later, earlier, likeness in links
        ]
        if rows:
            self._connection.execute(tables.same_commitments.insert(), rows)

    def _sharing(
        self, keys: Table, sides: Sequence[str], filing: Filing, when: ColumnElement[bool], thing: ColumnElement[Any]
    ) -> set[tuple[str, Any]]:
        """What is filed between two of these sides under enough of these words.

        A shared word is worth what it is worth to either, and must be enough for both, so that each finds the other.
        """
        pairs, words = pairs_of(sides), filing.words
        if not pairs or not words:
            return set()
        query = select(keys.c.report, thing, keys.c.pair, keys.c.word, keys.c.worth, keys.c.least)
        worth: Counter[tuple[str, Any, str]] = Counter()
        least: dict[tuple[str, Any, str], int] = {}
        for some in portions(sorted(words)):
            for row in self._connection.execute(query.where(keys.c.pair.in_(pairs), among(keys.c.word, some), when)):
                key = (row[0], row[1], row.pair)
                worth[key] += max(row.worth, words[row.word])
                least[key] = max(row.least, filing.least)
        return {(report, one) for (report, one, pair), sum_ in worth.items() if sum_ >= least[report, one, pair]}


def _days_on(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def of_reports(
    connection: Connection, query: Select[Any], report: ColumnElement[str], keys: Collection[tuple[str, Any]]
) -> Iterator[Row[Any]]:
    """The query's rows of the reports of these keys, in order; what lies together by report is read together."""
    for some in portions(sorted({key[0] for key in keys})):
        yield from connection.execute(query.where(among(report, some)).order_by(report)).all()


def undertaking_of(row: Row[Any]) -> Undertaking:
    """The undertaking of a row of ``undertakings`` with its commitment's goal, measures and deadline."""
    return Undertaking(
        row.report,
        row.commitment,
        row.day,
        row.engagement,
        row.form,
        tuple(row.makers),
        tuple(row.sides),
        row.goal,
        tuple(row.measures),
        row.deadline,
    )


def passage_of(row: Row[Any]) -> Passage:
    """The passage of a row of ``passages``."""
    return Passage(
        row.report, row.start, row.end, row.quote, row.day, tuple(row.sides), tuple(row.acts), tuple(row.engagements)
    )


def _undertaking(rows: dict[Table, list[dict[str, Any]]], one: Undertaking, filing: Filing) -> None:
    key = {"report": one.report, "commitment": one.commitment}
    told = {"engagement": one.engagement, "form": one.form, "makers": list(one.makers), "sides": list(one.sides)}
    rows[tables.undertakings].append(key | told | {"day": one.day})
    for side in one.sides:
        row = key | {"side": side, "makes": side in one.makers, "day": one.day}
        rows[tables.undertaking_sides].append(row)
    rows[tables.undertaking_keys] += [key | each for each in _filed(one.sides, filing, one.day)]


def _filed(sides: Sequence[str], filing: Filing, day: str | None) -> Iterator[dict[str, Any]]:
    for pair in pairs_of(sides):
        for word, worth in sorted(filing.words.items()):
            yield {"pair": pair, "word": word, "worth": worth, "least": filing.least, "day": day}


def _passage(rows: dict[Table, list[dict[str, Any]]], position: int, passage: Passage, filing: Filing) -> None:
    key = {"report": passage.report, "position": position}
    told = {"start": passage.start, "end": passage.end, "quote": passage.text, "day": passage.day}
    about = {
        "sides": list(passage.sides),
        "acts": list(passage.acts),
        "engagements": list(passage.engagements),
    }
    rows[tables.passages].append(key | told | about)
    rows[tables.passage_keys] += [key | each for each in _filed(passage.sides, filing, passage.day)]


def _pair(report: str, day: str | None, pair: PairTold) -> dict[str, Any]:
    cited = pair.citation
    where = {"start": cited.start, "end": cited.end, "quote": cited.quote} if cited else dict.fromkeys(_CITED)
    return {"report": report, "a": pair.a, "b": pair.b, "day": day, "talks": pair.talks, **where}


_CITED = ("start", "end", "quote")


def _use(day: str | None, use: PhraseUse) -> dict[str, Any]:
    return {
        "key": use.key,
        "day": day,
        "start": use.citation.start,
        "end": use.citation.end,
        "quote": use.citation.quote,
        "listed": use.listed,
        "put_in": list(use.put_in),
        "left_out": list(use.left_out),
        "engagement": use.engagement,
        "speakers": list(use.speakers),
        "said_by": list(use.said_by),
        "sides": list(use.sides),
    }
