"""The question by words: which reports or statements have them, the best first, each with a snippet of its text.

Of very many hits the newest are ranked; the others follow by day. So the order is the same on every store.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Select, Table, exists, select, tuple_
from sqlalchemy.sql import ColumnElement

from dragoman.domain.statements import Act
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.portions import among, portions
from dragoman.record.queries.answers import Answers, Hit
from dragoman.record.queries.days import first_day, last_day
from dragoman.record.queries.engagements import one_of
from dragoman.record.queries.loading import Found, lines_of, statement_entries
from dragoman.record.queries.search_index import ask_indexes, count, has_all
from dragoman.record.queries.sides import side_named
from dragoman.record.queries.snippets import report_snippet, statement_snippet
from dragoman.record.queries.terms import Term, terms_of
from dragoman.record.record import Record
from dragoman.record.words import BREAK, numbers_of

RANKED = 1000
"""Hits that are ranked, the newest: ranking them takes a few milliseconds, and of more nobody sees the end."""

UNRANKED = -1.0
"""Stands for the score of what is not ranked, below all others."""

_USUAL_LENGTH = {schema.report_search: 300, schema.statement_search: 20}
_SATURATION, _LENGTH_COUNTS = 1.2, 0.75
"""As in BM25: how soon more of the same word adds little, and how much a long text needs more of it."""


Place = tuple[float, int, int]
"""Where a hit stands: its score (below nought where it is not ranked), its number, and the least number ranked.

The score depends on the text alone, and the least number goes from page to page, so that hits added meanwhile do not
move any other.
"""


class Hits(Answers[Hit]):
    """Hits, and the place of each."""

    places: tuple[Place, ...] = ()


def search(
    record: Record,
    typed: str,
    *,
    within: str = "reports",
    side: str | None = None,
    act: str | None = None,
    from_: str | None = None,
    until: str | None = None,
    limit: int | None = None,
    behind: Place | None = None,
) -> Hits:
    """Reports or statements that have all the words typed; accents and case do not matter.

    Args:
        typed: words; ``"several in quotes"`` stand together; ``coop*`` is any word that begins so. Whatever else
            is typed is passed over, and where no word is left nothing is found.
        within: ``reports`` or ``statements``.
        side: only reports of an engagement of this country or body, or statements of those who speak for it.
        act: only statements of this act, such as ``propose``.
        from_: first day, month or year of the report, or of the statement's engagement.
        until: last day, month or year.
        limit: only so many.
        behind: only what comes after this place.

    Raises:
        QuestionError: no such side, act or day; or an act of reports.
    """
    sought = Sought(typed, within, side, act, from_, until)
    terms = terms_of(typed)
    with record.asking() as connection:
        searched, chosen = _narrowed(connection, sought)
        if not terms:
            return Hits.of([], 0)
        places, hits, total = _hits(connection, searched, chosen, terms, limit, behind)
        found = Hits.of(_shown(connection, searched, hits, terms), total)
        found.places = tuple(places)
        return found


@dataclass(frozen=True, slots=True)
class Sought:
    """What is searched for, as in :func:`search`."""

    typed: str
    within: str = "reports"
    side: str | None = None
    act: str | None = None
    from_: str | None = None
    until: str | None = None


def hits_of(connection: Connection, sought: Sought, most: int) -> list[Found]:
    """The newest hits, without their words: what is found in which report, and when.

    Raises:
        QuestionError: no such side, act or day; or an act of reports.
    """
    searched, chosen = _narrowed(connection, sought)
    if not terms_of(sought.typed):
        return []
    columns = [column for column in searched.c if column.name not in ("number", "words")]
    newest = select(*columns).where(*chosen).order_by(searched.c.number.desc())  # numbers sort by day
    return list(connection.execute(newest.limit(most)).all())


def _narrowed(connection: Connection, sought: Sought) -> tuple[Table, list[ColumnElement[bool]]]:
    """Which texts are searched, and what chooses among them."""
    within = one_of(sought.within, ["reports", "statements"], "place to search in")
    searched = schema.statement_search if within == "statements" else schema.report_search
    if sought.act is not None and searched is schema.report_search:
        raise QuestionError("A report has no act; search for an act in statements.")
    terms = terms_of(sought.typed)
    ask_indexes(connection)
    chosen = [has_all(searched, terms, connection.dialect.name)] if terms else []
    chosen += _within(searched, sought.from_, sought.until)
    if sought.side is not None:
        chosen.append(_of_side(searched, side_named(connection, sought.side)))
    if sought.act is not None:
        chosen.append(_of_act(searched, one_of(sought.act, [known.value for known in Act], "act")))
    return searched, chosen


def _within(searched: Table, from_: str | None, until: str | None) -> Iterator[ColumnElement[bool]]:
    if from_ is not None:
        yield searched.c.number >= numbers_of(first_day(from_)).start
    if until is not None:
        yield searched.c.number.between(numbers_of(None).stop, numbers_of(last_day(until)).stop - 1)


def _of_side(searched: Table, side: str) -> ColumnElement[bool]:
    if searched is schema.report_search:
        sides = schema.engagement_sides.c
        return exists().where(sides.report == searched.c.report, sides.side == side)
    spoken = schema.statement_sides.c
    return exists().where(
        spoken.report == searched.c.report, spoken.statement == searched.c.statement, spoken.side == side
    )


def _of_act(searched: Table, act: str) -> ColumnElement[bool]:
    statements = schema.statements.c
    return exists().where(
        statements.report == searched.c.report, statements.id == searched.c.statement, statements.act == act
    )


def _hits(
    connection: Connection,
    searched: Table,
    chosen: Sequence[ColumnElement[bool]],
    terms: Sequence[Term],
    limit: int | None,
    behind: Place | None,
) -> tuple[list[Place], list[Found], int]:
    """The hits to be shown with the places of them, the best first, and how many there are in all."""
    number = searched.c.number
    newest: Select[tuple[object, ...]] = select(*searched.c).where(*chosen).order_by(number.desc())
    score = _scorer(terms, _USUAL_LENGTH[searched])
    rows = list(connection.execute(newest.limit(RANKED) if behind is None else newest.where(number >= behind[2])).all())
    least = behind[2] if behind else rows[-1].number if len(rows) == RANKED else 0
    ranked = sorted(((score(row.words), row) for row in rows), key=lambda each: (-each[0], -each[1].number))
    found = [((worth, row.number, least), row) for worth, row in ranked]
    found = [each for each in found if behind is None or each[0][:2] < behind[:2]]
    if behind is None and len(rows) < RANKED:
        return [place for place, _row in found[:limit]], [row for _place, row in found[:limit]], len(found)
    if limit is None or len(found) < limit:
        below = least if behind is None or behind[0] >= 0 else behind[1]
        rest = newest.where(number < below).limit(None if limit is None else limit - len(found))
        found += [((UNRANKED, row.number, least), row) for row in connection.execute(rest).all()]
    total = count(connection, searched, terms, chosen)
    some = found[:limit]
    return [place for place, _row in some], [row for _place, row in some], total


def _scorer(terms: Sequence[Term], usual_length: int) -> Callable[[str], float]:
    """Each term counts the more the oftener it comes, and again in the title; so do all of them side by side."""
    needles = [term.needle for term in terms]
    together = Term(tuple(word for term in terms for word in term.words), terms[-1].begins).needle

    def score(words: str) -> float:
        padded = f" {words} "
        length = words.count(" ") / usual_length
        damping = _SATURATION * (1 - _LENGTH_COUNTS + _LENGTH_COUNTS * length)
        title = padded[: padded.find(BREAK) + 1]
        counts = [padded.count(needle) for needle in needles]
        return (
            sum(count / (count + damping) for count in counts)
            + sum(needle in title for needle in needles)
            + (len(needles) > 1 and together in padded)
        )

    return score


def _shown(connection: Connection, searched: Table, hits: Sequence[Found], terms: Sequence[Term]) -> Iterator[Hit]:
    if searched is schema.report_search:
        lines, texts = lines_of(connection, (hit.report for hit in hits)), _texts(connection, hits)
        for hit in hits:
            line = lines[hit.report]
            yield Hit(line, None, report_snippet(texts[hit.report], line.title or "", terms))
        return
    for statement in statement_entries(connection, _statements(connection, hits)):
        yield Hit(statement.report, statement, statement_snippet(statement.citations, terms))


def _texts(connection: Connection, hits: Sequence[Found]) -> dict[str, str]:
    reports = schema.reports.c
    query = select(reports.id, reports.text)
    return {
        report: text
        for some in portions([hit.report for hit in hits])
        for report, text in connection.execute(query.where(among(reports.id, some))).all()
    }


def _statements(connection: Connection, hits: Sequence[Found]) -> list[Found]:
    """The statements of these hits, in their order."""
    table = schema.statements
    key = tuple_(table.c.report, table.c.id)
    found = {
        (row.report, row.id): row
        for some in portions([(hit.report, hit.statement) for hit in hits])
        for row in connection.execute(select(table).where(key.in_(some))).all()
    }
    return [found[hit.report, hit.statement] for hit in hits]
