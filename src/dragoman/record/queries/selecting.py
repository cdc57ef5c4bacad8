"""What is asked of the record for an export: which reports, and of each only what was asked for.

A selection is walked through report by report, a portion at a time, so that its size does not matter. Reports come
in the order of their days and then of their ids, whatever the order in which they were entered.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from dragoman.domain.actors import Actor
from dragoman.domain.claims import Reading
from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.domain.followthrough import Step
from dragoman.domain.text import Document
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.codec import decode
from dragoman.record.corrected import CHANGING, Correction, corrected, said_of
from dragoman.record.portions import among, portions
from dragoman.record.queries.canonical import Canonical
from dragoman.record.queries.days import first_day, last_day
from dragoman.record.queries.engagements import one_of
from dragoman.record.queries.ids import report_named
from dragoman.record.queries.names import actors_named, nobody
from dragoman.record.queries.narrowing import Wanted, narrowed, promising
from dragoman.record.queries.sides import side_named
from dragoman.record.queries.statuses import statuses
from dragoman.record.record import Record, claims_of

_R = schema.reports.c
_E = schema.engagements.c


@dataclass(frozen=True, slots=True)
class Filters:
    """What was asked for, as typed; whatever is left empty chooses everything."""

    between: tuple[str, ...] = ()
    person: str | None = None
    reports: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    kind: str | None = None
    status: str | None = None
    news: bool = False
    followed: str | None = None

    def describe(self) -> str:
        """The filters in words; empty where there are none."""
        between = f"between {' and '.join(self.between)}" if len(self.between) > 1 else f"with {''.join(self.between)}"
        said = (
            (self.between, between),
            (self.person, f"with {self.person} taking part or speaking"),
            (self.reports, f"from {' and '.join(self.reports)}"),
            (self.since, f"since {self.since}"),
            (self.until, f"until {self.until}"),
            (self.kind, f"of the kind {self.kind}"),
            (self.status, f"that is {self.status}"),
            (self.news, "that is news"),
            (self.followed, f"of commitments that are {self.followed}"),
        )
        parts = [words for given, words in said if given]
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Held:
    """One report of a selection, what was read of it, and the canonical ids of what it shows.

    ``people`` and ``occasions`` lead from the ids of actors and engagements to those that all reports share;
    ``statuses`` tell how commitments stand of which a later report shows anything.
    """

    document: Document
    reading: Reading
    people: Mapping[str, str] = field(default_factory=dict)
    occasions: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)
    corrections: Sequence[Correction] = ()

    def corrected_by(self, id: str) -> str | None:
        """What was corrected of something, by whom, when and why, in a sentence for each fact."""
        mine = (one for one in self.corrections if one.subject == id and one.verdict in CHANGING)
        return " ".join(f"{one.property} {one.was!r} {one}" for one in mine) or None

    def person(self, actor: str) -> str:
        """The canonical id of an actor of this report."""
        return self.people.get(actor, actor)

    def occasion(self, engagement: str) -> str:
        """The canonical id of an engagement that this report tells."""
        return self.occasions.get(engagement, engagement)

    @property
    def actors(self) -> Mapping[str, Actor]:
        """The actors of this report by their ids."""
        return {actor.id: actor for actor in self.reading.actors}


class Selection:
    """The reports that were asked for, to be walked through as often as is needed.

    Args:
        connection: of the record; what is read through it is of one moment.
        filters: what is wanted.
        step: told of each report that is walked past.

    Raises:
        QuestionError: the filters name what the record does not know, or nothing answers to them.
    """

    def __init__(
        self,
        record: Record,
        connection: Connection,
        filters: Filters | None = None,
        step: Callable[[], None] | None = None,
    ) -> None:
        self.record = record
        self.connection = connection
        self.filters = filters or Filters()
        self.step = step or (lambda: None)
        self._wanted = _wanted(connection, self.filters)
        self._followed = _followed(self.filters.followed)
        self.given = 0  # how many reports the last walk gave
        self.ids = _ids(connection, self.filters, self._wanted)
        if not self.ids:
            raise nothing(self.filters)

    def held(self, *, whole: bool = False, claims: bool = False) -> Iterator[Held]:
        """Each report with what was asked for of it, in the order of days.

        Args:
            whole: every report of which something was asked for comes with all that was read of it.
            claims: readings come with their claims too, which is slower.

        Raises:
            QuestionError: nothing in these reports answers to the filters.
        """
        self.given = 0
        for some in portions(self.ids):
            canonical, standing = Canonical(self.connection, some), statuses(self.connection, some)
            said = said_of(self.connection, some)
            for document, reading in _read(self.connection, some, said, claims):
                self.step()
                wanted = self._wanted.of(document.id, document.published.earliest)
                kept = narrowed(reading, wanted) if wanted.narrows else reading
                if kept is not None and self.filters.followed:
                    kept = promising(kept, standing.get(document.id, {}), self._followed)
                if kept is None:
                    continue
                self.given += 1
                chosen = reading if whole else kept
                yield Held(
                    document,
                    chosen,
                    {one.id: canonical.actor(document.id, one.id) for one in chosen.actors},
                    {one.id: canonical.engagement(document.id, one.id) for one in chosen.engagements},
                    standing.get(document.id, {}),
                    said.get(document.id, ()),
                )
        if not self.given:
            raise nothing(self.filters)


def nothing(filters: Filters) -> QuestionError:
    """That nothing answers to the filters."""
    asked = filters.describe()
    if asked:
        return QuestionError(f"The record holds nothing {asked}. Ask for less, or look with `dragoman timeline`.")
    return QuestionError("The record holds no report yet. Enter some with `dragoman read`.")


@dataclass(frozen=True, slots=True)
class _Resolved:
    """The filters with every name looked up; the actors that are wanted by report."""

    wanted: Wanted
    actors: Mapping[str, frozenset[str]] | None

    def of(self, report: str, published: str | None) -> Wanted:
        """What is wanted of one report."""
        people = None if self.actors is None else self.actors.get(report, frozenset())
        return replace(self.wanted, people=people, published=published)


def _wanted(connection: Connection, filters: Filters) -> _Resolved:
    kinds, actualities = [one.value for one in EngagementKind], [one.value for one in Actuality]
    wanted = Wanted(
        sides=frozenset(side_named(connection, side) for side in filters.between),
        first=first_day(filters.since) if filters.since else None,
        last=last_day(filters.until) if filters.until else None,
        kind=one_of(filters.kind, kinds, "kind of engagement") if filters.kind else None,
        actuality=one_of(filters.status, actualities, "status of an engagement") if filters.status else None,
        news=filters.news,
    )
    return _Resolved(wanted, _named(connection, filters.person) if filters.person else None)


def _followed(typed: str | None) -> str | None:
    """The step that commitments must show; ``None`` where they must show none."""
    known = [*(one.value for one in Step), "open"]
    found = one_of(typed, known, "state of a commitment") if typed else None
    return None if found == "open" else found


def _named(connection: Connection, name: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for report, actor in connection.execute(actors_named(name)):
        found.setdefault(report, set()).add(actor)
    if not found:
        raise nobody(connection, name)
    return {report: frozenset(actors) for report, actors in found.items()}


def _ids(connection: Connection, filters: Filters, resolved: _Resolved) -> Sequence[str]:
    """The reports in which something may be wanted; what is surely not is not read at all."""
    wanted = resolved.wanted
    chosen: list[ColumnElement[bool]] = [schema.standing]
    if filters.reports:
        chosen.append(_R.id.in_([report_named(connection, one) for one in filters.reports]))
    if wanted.kind is not None or wanted.actuality is not None or wanted.news:
        chosen.append(_R.id.in_(select(_E.report).where(and_(True, *_engaged(wanted)))))
    if wanted.first is not None or wanted.last is not None:
        chosen.append(or_(_R.id.in_(select(_E.report).where(*_within(wanted, _E.day))), _published_within(wanted)))
    query = select(_R.id).where(*chosen).order_by(_R.published_earliest.is_(None), _R.published_earliest, _R.id)
    found = connection.scalars(query)
    return [id_ for id_ in found if resolved.actors is None or id_ in resolved.actors]


def _engaged(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.kind is not None:
        yield _E.kind == wanted.kind
    if wanted.actuality is not None:
        yield _E.actuality == wanted.actuality
    if wanted.news:
        yield _E.background.is_(False)


def _within(wanted: Wanted, day: ColumnElement[str]) -> Iterator[ColumnElement[bool]]:
    if wanted.first is not None:
        yield func.coalesce(_E.date_latest, day) >= wanted.first
    if wanted.last is not None:
        yield day <= wanted.last


def _published_within(wanted: Wanted) -> ColumnElement[bool]:
    conditions = [_R.published_earliest >= wanted.first] if wanted.first is not None else []
    conditions += [_R.published_earliest <= wanted.last] if wanted.last is not None else []
    return and_(*conditions)


def _read(
    connection: Connection, some: Sequence[str], said: Mapping[str, Sequence[Correction]], claims: bool
) -> Iterator[tuple[Document, Reading]]:
    readings = schema.readings.c
    query = select(_R.id, _R.text, readings.document, readings.body).join_from(schema.reports, schema.readings)
    rows = {row.id: row for row in connection.execute(query.where(among(_R.id, some)))}
    for id_ in some:
        row = rows.pop(id_)
        document = decode(Document, {**row.document, "text": row.text})
        reading = decode(Reading, row.body, document)
        mine = said.get(id_, ())
        if claims or mine:
            reading = corrected(replace(reading, claims=claims_of(connection, document)), mine)
        yield document, reading
