"""The question of commitments: who undertook what to whom, and what later reports show of it up to a day.

Only reports published up to that day are asked, for what was undertaken and for what became of it. One that several
reports tell of is one entry, and so is one that is undertaken again before it is done.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import Connection, Row, select

from dragoman.domain.followthrough import NO_REPORT, Step, is_open, is_overdue, status_of, up_to_the_end
from dragoman.record import schema
from dragoman.record.identity import tables as identity
from dragoman.record.identity.known import in_portions
from dragoman.record.ledger import tables
from dragoman.record.ledger.book import of_reports
from dragoman.record.portions import among
from dragoman.record.queries.as_of import AsOf
from dragoman.record.queries.as_of import as_of as as_of_day
from dragoman.record.queries.canonical import engagements_by_id
from dragoman.record.queries.days import first_day
from dragoman.record.queries.engagements import one_of
from dragoman.record.queries.ledger_answers import (
    Board,
    CarriedOutEntry,
    CommitmentEntry,
    RetellingEntry,
    StepEntry,
)
from dragoman.record.queries.loading import Surroundings, quotation
from dragoman.record.queries.sides import side_named
from dragoman.record.queries.undertakings import MOST, Side, newest_undertakings, ordered, parties, undated_undertakings
from dragoman.record.record import Record

STATUSES = (NO_REPORT, *(step.value for step in Step))
_AGAIN, _WHY_AGAIN = "undertaken once more", "On a later occasion the same sides undertook it again."
Key = tuple[str, str]
Place = tuple[str, str, int]
"""Where a commitment stands: its day (empty where it is not known), its report, and its place there."""
StepKey = tuple[str, int, str, str]
"""A step of a commitment: its report, the number of the passage, the commitment's report and id."""


def commitments(
    record: Record,
    between: Sequence[str] = (),
    *,
    by: str | None = None,
    open_: bool = False,
    status: str | None = None,
    from_: str | None = None,
    as_of: str | None = None,
    limit: int | None = None,
    behind: Place | None = None,
    looked_at: int = MOST,
) -> Board:
    """Commitments, newest first, each with what became of it.

    Args:
        between: countries or bodies that are all sides of it, by code or name.
        by: a side that is among its makers.
        open_: only those that nothing has completed, cancelled or superseded.
        status: only those of this status: a step such as ``completed``, or "no report found".
        from_: only those undertaken on this day, in this month or year, or later.
        as_of: as the record stood on this day; else on the day of its newest report.
        limit: no more than so many.
        behind: only what comes after this place, the newest first.
        looked_at: how many undertakings of the sides, the newest.

    Raises:
        QuestionError: a side, status or day that the record does not know.
    """
    asked = (tuple(between), by, open_, status, from_, as_of, limit, behind, looked_at)
    return record.overview(("commitments", *asked), lambda: _commitments(record, *asked))


def _commitments(
    record: Record,
    between: Sequence[str],
    by: str | None,
    open_: bool,
    status: str | None,
    from_: str | None,
    as_of: str | None,
    limit: int | None,
    behind: Place | None,
    looked_at: int,
) -> Board:
    wanted = one_of(status, STATUSES, "status") if status else None
    first = first_day(from_) if from_ else ""
    with record.asking() as connection:
        chosen = [Side(side_named(connection, side)) for side in between]
        chosen += [Side(side_named(connection, by), makes=True)] if by else []
        chosen = ordered(connection, chosen)
        when = as_of_day(connection, as_of)
        standing, groups = _all_standing(connection, chosen, when, looked_at)
        found = [
            each
            for each in standing
            if (wanted is None or each.status == wanted)
            and (not open_ or is_open(each.status))
            and _day_of(each.group.head) >= first
        ]
        ahead = found if behind is None else [each for each in found if each.place < behind]
        shown = ahead if limit is None else ahead[:limit]
        entries = _entries(connection, shown, groups, when)
        undated = undated_undertakings(connection, chosen) if when.asked else 0
    last = shown[-1].place if shown else None
    return Board(when.day, entries, _by_status(found), len(ahead) - len(shown), undated, last)


@dataclass(frozen=True, slots=True)
class SinceAndOpen:
    """The newest commitments undertaken since a day, the board of the open ones, and those that came up again since."""

    new: tuple[CommitmentEntry, ...]
    board: Board
    again: tuple[CommitmentEntry, ...]


def since_and_open(
    record: Record,
    between: Sequence[str],
    first: str,
    as_of: str | None,
    *,
    new: int,
    still: int,
    again: int,
    looked_at: int = MOST,
) -> SinceAndOpen:
    """What was undertaken since a day, and what is open.

    Args:
        record: the record.
        between: the sides.
        first: the day.
        as_of: as in :func:`commitments`.
        new: only so many of those undertaken since, the newest.
        still: only so many of the open ones.
        again: open ones that are looked at for what came up again, the newest.
        looked_at: how many undertakings of the two, the newest.

    Raises:
        QuestionError: a side or day that the record does not know.
    """
    with record.asking() as connection:
        chosen = ordered(connection, [Side(side_named(connection, side)) for side in between])
        when = as_of_day(connection, as_of)
        standing, groups = _all_standing(connection, chosen, when, looked_at)
        since = [each for each in standing if _day_of(each.group.head) >= first][:new]
        opened = [each for each in standing if is_open(each.status)]
        come_up = [each for each in opened[:again] if _came_up(each, first)]
        shown = list({each.key: each for each in (*since, *opened[:still], *come_up)}.values())
        entries = {
            each.key: entry for each, entry in zip(shown, _entries(connection, shown, groups, when), strict=True)
        }
        undated = undated_undertakings(connection, chosen) if when.asked else 0
    seen = tuple(entries[each.key] for each in opened[:still])
    board = Board(when.day, seen, _by_status(opened), len(opened) - len(seen), undated)
    return SinceAndOpen(tuple(entries[one.key] for one in since), board, tuple(entries[one.key] for one in come_up))


def _came_up(found: "_Standing", first: str) -> bool:
    """Whether a report of that day or later comes back to it."""
    return any(each.step == Step.REAFFIRMED.value and (each.day or "") >= first for each in found.steps)


def _by_status(found: Iterable["_Standing"]) -> dict[str, int]:
    """How many there are of each status, most first."""
    counts = Counter(each.status for each in found)
    return {status: counts[status] for status in sorted(counts, key=lambda one: (-counts[one], STATUSES.index(one)))}


def _all_standing(
    connection: Connection, chosen: Sequence[Side], when: AsOf, most: int = MOST
) -> tuple[list["_Standing"], Mapping[Key, "_Group"]]:
    """How each of the newest commitments of some sides stands, the newest first, and with which each is one."""
    rows = newest_undertakings(connection, chosen, when, most)
    steps = _steps(connection, [(row.report, row.commitment) for row in rows], when)
    groups = _groups(connection, rows, steps)
    each_once = {group.key: group for group in groups.values()}.values()
    standing = [_stands(group, [row for key in group.every() for row in steps.get(key, ())]) for group in each_once]
    return sorted(standing, key=lambda each: each.place, reverse=True), groups


def _day_of(row: Row[Any]) -> str:
    """The day of its report, else that of its engagement, as far as one is known."""
    return row.day or row.at_latest or ""


@dataclass(frozen=True, slots=True)
class _Shown:
    """One step: the row of ``follow_through``, or (``again``) of the undertaking that came back to it."""

    step: str
    day: str | None
    report: str
    sure: bool
    row: Row[Any]
    again: bool = False


@dataclass(slots=True)
class _Group:
    """Undertakings that are one: the first of them stands for all; ``again`` are those of later occasions."""

    head: Row[Any]
    members: list[Row[Any]] = field(default_factory=list)
    again: list[Row[Any]] = field(default_factory=list)
    closed: str | None = None

    @property
    def key(self) -> Key:
        """The commitment that stands for all."""
        return self.head.report, self.head.commitment

    def every(self) -> list[Key]:
        """The commitments that are this one."""
        return [(row.report, row.commitment) for row in (self.head, *self.members, *self.again)]


def _groups(
    connection: Connection, rows: Sequence[Row[Any]], steps: Mapping[Key, Sequence[Row[Any]]]
) -> dict[Key, _Group]:
    """With which others each commitment is one."""
    links = _links(connection, [(row.report, row.commitment) for row in rows])
    occasions = _occasions(connection, [row for row in rows if (row.report, row.commitment) in links])
    groups: dict[Key, _Group] = {}
    for row in rows:
        key = (row.report, row.commitment)
        known = [
            (groups[other], again and occasions.get(key, key) != occasions.get(other, other))
            for other, again in links.get(key, ())
            if other in groups
        ]
        same = next((group for group, again in known if not again), None)
        before = next((group for group, again in known if again and not _closed(group, row.day)), None)
        if same is not None:
            same.members.append(row)
            groups[key] = same
        elif before is not None:
            before.again.append(row)
            groups[key] = before
        else:
            groups[key] = _Group(row)
        if key in steps:
            _close(groups[key], _closing_day(steps[key]))
    return groups


def _occasions(connection: Connection, rows: Sequence[Row[Any]]) -> Mapping[Key, str]:
    """At which engagement each was undertaken, by the id that all reports of it share."""
    table = identity.tellings.c
    reports = {row.report for row in rows if row.engagement}
    found = in_portions(connection, reports, lambda some: engagements_by_id().where(among(table.report, some)))
    joined = {(row.report, row.engagement): row.canonical for row in found}
    keys = (((row.report, row.commitment), (row.report, row.engagement)) for row in rows)
    return {key: id_ for key, told in keys if (id_ := joined.get(told))}


def _closed(group: _Group, day: str | None) -> bool:
    return group.closed is not None and day is not None and group.closed < day


def _close(group: _Group, day: str | None) -> None:
    if day is not None and (group.closed is None or day < group.closed):
        group.closed = day


def _links(connection: Connection, keys: Sequence[Key]) -> Mapping[Key, list[tuple[Key, bool]]]:
    """To which earlier ones each is surely the same, those of the same occasion first."""
    table = tables.same_commitments
    columns = (table.c[name] for name in ("report", "commitment", "earlier", "earlier_commitment", "sure", "again"))
    found: dict[Key, list[tuple[Key, bool]]] = defaultdict(list)
    for row in of_reports(connection, select(*columns), table.c.report, keys):
        if row.sure:
            found[row.report, row.commitment].append(((row.earlier, row.earlier_commitment), row.again))
    for links in found.values():
        links.sort(key=lambda link: (link[1], link[0]))
    return found


def _closing_day(steps: Sequence[Row[Any]]) -> str | None:
    return min((row.day for row in steps if row.sure and not is_open(row.step)), default=None)


def _steps(connection: Connection, keys: Sequence[Key], when: AsOf) -> dict[Key, list[Row[Any]]]:
    """What reports that stand, up to the day, show of each, oldest first, without the words."""
    table = tables.follow_through
    columns = (table.c[name] for name in ("report", "position", "earlier", "commitment", "day", "step", "sure"))
    query = select(*columns).where(when.counts(table.c.report))
    found: dict[Key, list[Row[Any]]] = defaultdict(list)
    for row in of_reports(connection, query, table.c.earlier, keys):
        found[row.earlier, row.commitment].append(row)
    for rows in found.values():
        rows.sort(key=lambda row: (row.day, row.report, row.position))
    return found


@dataclass(frozen=True, slots=True)
class _Standing:
    """A group with the steps that count, those that are doubtful, and how it stands after them."""

    group: _Group
    steps: tuple[_Shown, ...]
    doubtful: tuple[_Shown, ...]
    status: str

    @property
    def key(self) -> Key:
        return self.group.key

    @property
    def place(self) -> Place:
        """Where it stands among all; the words of one report keep their order."""
        head = self.group.head
        return _day_of(head), head.report, -head.position


def _told(connection: Connection, shown: Iterable[_Standing]) -> dict[StepKey, Row[Any]]:
    """The words of steps, by report, passage and commitment."""
    table, told = tables.follow_through, tables.passages
    wanted = {_step_key(one.row) for each in shown for one in (*each.steps, *each.doubtful) if not one.again}
    query = select(table, told.c.start, told.c.end, told.c.quote).join(
        told, (told.c.report == table.c.report) & (told.c.position == table.c.position)
    )
    rows = of_reports(connection, query, table.c.report, [(report, id_) for report, _place, _of, id_ in wanted])
    return {key: row for row in rows if (key := _step_key(row)) in wanted}


def _step_key(row: Row[Any]) -> StepKey:
    return row.report, row.position, row.earlier, row.commitment


def _stands(group: _Group, rows: Sequence[Row[Any]]) -> _Standing:
    """How a group stands after these steps."""
    if not rows and not group.again:
        return _Standing(group, (), (), NO_REPORT)
    shown = [_Shown(row.step, row.day, row.report, row.sure, row) for row in rows]
    shown += [_Shown(Step.REAFFIRMED.value, row.day, row.report, True, row, again=True) for row in group.again]
    shown.sort(key=lambda each: (each.day or "", each.report, each.again))
    sure = _once([each for each in shown if each.sure])
    sure = sure[: up_to_the_end([(Step(each.step), each.day) for each in sure])]
    doubtful = _once([each for each in shown if not each.sure])
    status = status_of([Step(each.step) for each in sure])
    return _Standing(group, tuple(sure), tuple(doubtful) if is_open(status) else (), status)


def _once(shown: Sequence[_Shown]) -> list[_Shown]:
    """Each step of a report once; that it was undertaken again counts only where nothing else of the report does."""
    kept: dict[tuple[str, str], _Shown] = {}
    for each in shown:
        kept.setdefault((each.report, each.step), each)
    return list(kept.values())


def _entries(
    connection: Connection, shown: Sequence[_Standing], groups: Mapping[Key, _Group], when: AsOf
) -> tuple[CommitmentEntry, ...]:
    keys = [key for each in shown for key in each.group.every()]
    carried = _carried_out(connection, keys, groups, when)
    earlier = [one.commitment for each in carried.values() for one in each]
    reports = {report for report, _id in (*keys, *earlier)}
    reports |= {step.report for each in shown for step in (*each.steps, *each.doubtful)}
    around = Surroundings(connection, reports)
    said = {(row.report, row.id): row for row in _rows(connection, (*keys, *earlier))}
    cited = around.by_owner(schema.citations, "owner", [id_ for _report, id_ in (*keys, *earlier)])
    work = _Work(around, said, cited, parties(connection, keys), carried, _told(connection, shown), when.day)
    return tuple(work.entry(each) for each in shown)


def _rows(connection: Connection, keys: Sequence[Key]) -> Iterable[Row[Any]]:
    return of_reports(connection, select(schema.commitments), schema.commitments.c.report, keys)


@dataclass(frozen=True, slots=True)
class _Carried:
    """A passage that surely shows a step of an earlier commitment."""

    commitment: Key
    step: str
    start: int
    end: int


def _carried_out(
    connection: Connection, keys: Sequence[Key], groups: Mapping[Key, _Group], when: AsOf
) -> dict[str, list[_Carried]]:
    """By report, what its passages show of earlier commitments, each by the one that stands for it."""
    table, told = tables.follow_through, tables.passages
    query = (
        select(*(table.c[name] for name in ("report", "earlier", "commitment", "step", "sure")))
        .add_columns(told.c.start, told.c.end)
        .join(told, (told.c.report == table.c.report) & (told.c.position == table.c.position))
        .where(when.counts(table.c.earlier))
    )
    found: dict[str, list[_Carried]] = defaultdict(list)
    for row in of_reports(connection, query, table.c.report, keys):
        earlier = (row.earlier, row.commitment)
        if not row.sure:  # asked for in SQL, it would lead SQLite to an index of all that is sure
            continue
        first = groups[earlier].key if earlier in groups else earlier
        found[row.report].append(_Carried(first, row.step, row.start, row.end))
    return found


@dataclass(frozen=True, slots=True)
class _Work:
    """What the entries of one answer have in common."""

    around: Surroundings
    said: Mapping[Key, Row[Any]]
    cited: Mapping[Key, list[Row[Any]]]
    parties: Mapping[Key, Row[Any]]
    carried: Mapping[str, list[_Carried]]
    told: Mapping[StepKey, Row[Any]]
    day: str | None

    def entry(self, found: _Standing) -> CommitmentEntry:
        """One commitment with what became of it."""
        head = found.group.head
        row, status = self.said[head.report, head.commitment], found.status
        return CommitmentEntry(
            report=self.around.lines[head.report],
            id=row.id,
            statement=row.statement,
            engagement=head.engagement,
            day=head.day,
            at=head.at,
            form=row.form,
            makers=tuple(self.around.name(head.report, one) for one in row.makers),
            counterparts=tuple(self.around.name(head.report, one) for one in row.counterparts),
            sides=tuple(self.parties[found.key].sides),
            goal=row.goal,
            measures=tuple(row.measures),
            specificity=row.specificity,
            deadline=row.deadline,
            citations=tuple(map(quotation, self.cited[head.report, row.id])),
            status=status,
            open=is_open(status),
            deadline_passed=is_open(status) and is_overdue(row.deadline, self.day),
            as_of=self.day,
            steps=tuple(map(self._step, found.steps)),
            doubtful=tuple(map(self._step, found.doubtful)),
            told_by=tuple(
                self._retelling(other, head, again)
                for others, again in ((found.group.members, False), (found.group.again, True))
                for other in others
            ),
            carries_out=tuple(self._carries_out(found.group)),
        )

    def _carries_out(self, group: _Group) -> Iterator[CarriedOutEntry]:
        """The earlier commitments of which the words that undertake this one are a step."""
        seen = set(group.every())
        for report, commitment in group.every():
            words = [(each.start, each.end) for each in self.cited[report, commitment]]
            for told in self.carried.get(report, ()):
                (earlier, id_), within = told.commitment, (told.start, told.end)
                if told.commitment not in seen and any(map(partial(_stands_in, within), words)):
                    seen.add(told.commitment)
                    goal = self.said[told.commitment].goal
                    yield CarriedOutEntry(id_, goal, told.step, self.around.lines[earlier])

    def _step(self, shown: _Shown) -> StepEntry:
        row, line = shown.row, self.around.lines[shown.report]
        if not shown.again:
            row = self.told[_step_key(row)]
            words = tuple(row.words)
            return StepEntry(row.step, row.day, row.sure, row.rule, row.why, words, row.measure, line, quotation(row))
        cited = quotation(self.cited[row.report, row.commitment][0])
        return StepEntry(shown.step, row.day, True, _AGAIN, _WHY_AGAIN, (), None, line, cited)

    def _retelling(self, row: Row[Any], head: Row[Any], again: bool) -> RetellingEntry:
        said = self.said[row.report, row.commitment]
        return RetellingEntry(
            id=said.id,
            goal=said.goal,
            again=again,
            makers=tuple(self.around.name(row.report, one) for one in said.makers),
            counterparts=tuple(self.around.name(row.report, one) for one in said.counterparts),
            deadline=said.deadline,
            report=self.around.lines[row.report],
            citations=tuple(map(quotation, self.cited[row.report, row.commitment])),
            otherwise=not again and self._makers(row) != self._makers(head),
        )

    def _makers(self, row: Row[Any]) -> set[str]:
        return set(self.parties[row.report, row.commitment].makers)


def _stands_in(whole: tuple[int, int], part: tuple[int, int]) -> bool:
    return whole[0] <= part[0] and part[1] <= whole[1]
