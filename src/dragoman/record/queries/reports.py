"""The question of which reports there are, the newest first, some at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select
from sqlalchemy.sql import ColumnElement

from dragoman.record import schema
from dragoman.record.queries.answers import Answers, ReportLine
from dragoman.record.queries.days import first_day, last_day
from dragoman.record.queries.loading import LINE, Found, line_of, walked
from dragoman.record.record import Record

_R = schema.reports.c
_LISTED = ("language", "published_earliest", "relevant", "read", "unread_reason", "entered_at")
_OPENING = 120
"""Characters of a text that are given as its first words."""


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """A report in a list: its line, its language, and what was made of it."""

    report: ReportLine
    language: str
    day: str | None
    relevant: bool
    read: bool
    unread_reason: str | None
    entered_at: str
    opening: str
    """The first words of its text."""


def reports(
    record: Record,
    *,
    source: str | None = None,
    from_: str | None = None,
    until: str | None = None,
    relevant: bool | None = None,
    after: tuple[str, str] | None = None,
    limit: int = 50,
) -> Answers[ReportEntry]:
    """Reports that stand, the newest first; those of no known day come last.

    Args:
        source: only of this publisher, as the reports name it.
        from_: first day, month or year of publication.
        until: last day, month or year.
        relevant: only those that tell of an engagement as news, or only those that do not.
        after: day and id of the last report that was given before; ``UNDATED`` where it has no day.
        limit: only so many.

    Raises:
        QuestionError: no such day.
    """
    chosen = list(_chosen(source, from_, until, relevant))
    with record.asking() as connection:
        total = connection.scalar(select(func.count()).select_from(schema.reports).where(*chosen)) or 0
        rows = _newest(connection, chosen, after, limit)
    return Answers.of(
        (
            ReportEntry(
                line_of(row),
                row.language,
                row.published_earliest,
                row.relevant,
                row.read,
                row.unread_reason,
                row.entered_at,
                _whole_words(row.opening),
            )
            for row in rows
        ),
        total,
    )


def _whole_words(opening: str) -> str:
    """The words on one line, without what was cut through at its end."""
    words = " ".join(opening.split())
    return words if len(opening) < _OPENING else words.rpartition(" ")[0] + " …"


def _chosen(
    source: str | None, from_: str | None, until: str | None, relevant: bool | None
) -> Iterator[ColumnElement[bool]]:
    yield schema.standing
    if source is not None:
        yield _R.source == source
    if from_ is not None:
        yield _R.published_latest >= first_day(from_)
    if until is not None:
        yield _R.published_earliest <= last_day(until)
    if relevant is not None:
        yield _R.relevant.is_(relevant)


def _newest(
    connection: Connection, chosen: Sequence[ColumnElement[bool]], after: tuple[str, str] | None, limit: int
) -> list[Found]:
    """Those that come after a report in the order of the list: those of a day by its index, then the others."""
    columns = [*(_R[name] for name in (*LINE, *_LISTED)), func.substr(_R.text, 1, _OPENING).label("opening")]
    return walked(connection, select(*columns).where(*chosen), (_R.published_earliest, _R.id), after, limit)
