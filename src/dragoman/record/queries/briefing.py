"""The question before a meeting: what happened between two sides since a day, and what is open between them.

It is put together from the other questions and asks nothing of its own but what each side asked for. Everything in it
is cited.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import ColumnElement, Connection, Row, func, or_, select

from dragoman.domain.engagements import Actuality
from dragoman.domain.followthrough import OCCASION, Step, days_between
from dragoman.domain.relationships import Change
from dragoman.domain.statements import Act
from dragoman.record import schema
from dragoman.record.portions import among, portions
from dragoman.record.queries.answers import EngagementEntry, Part, StatementEntry
from dragoman.record.queries.as_of import AsOf
from dragoman.record.queries.as_of import as_of as as_of_day
from dragoman.record.queries.canonical import Canonical
from dragoman.record.queries.commitments import since_and_open
from dragoman.record.queries.days import first_day
from dragoman.record.queries.homes import Homes, countries
from dragoman.record.queries.ledger_answers import (
    AskEntry,
    Board,
    Briefing,
    Cited,
    CommitmentEntry,
    CounterpartEntry,
    LabelChange,
    PhraseChange,
    PhraseEntry,
    RelationEntry,
)
from dragoman.record.queries.loading import statement_entries
from dragoman.record.queries.names import fullness
from dragoman.record.queries.occasions import between, occasions
from dragoman.record.queries.offices_last import LastPrinted, offices_last
from dragoman.record.queries.phrases import formulas
from dragoman.record.queries.relations import relations
from dragoman.record.queries.sides import side_named
from dragoman.record.record import Record

MOST_ENGAGEMENTS = 400
"""Reports of engagements looked at for one briefing, the newest."""

LOOKED_AT = 100
"""Commitments told of in one briefing, the newest."""

UNDERTAKEN = 1_000
"""Undertakings of the two looked at for one briefing, the newest; the board of commitments has more."""

ON_A_PAGE = 400
"""Undertakings of the two looked at for a page, the newest: their last years; the board of commitments has more."""

MOST_PEOPLE = 20
"""People of each side in one briefing, those who took part last."""

MOST_COMMITMENTS = 15
"""Open commitments in one briefing: those whose time is over, then the newest."""

ESTABLISHED = 3
"""Engagements in which a set phrase must have been used for it to be missed."""

_S, _E = schema.statements.c, schema.engagements.c
_ASKING = (Act.REQUEST.value, Act.PROPOSE.value, Act.INVITE.value)
_ANSWERING = (Act.AGREE.value, Act.PLEDGE.value, Act.OBJECT.value, Act.AFFIRM.value, Act.APPRECIATE.value)
ALIKE = 85
"""How alike, of 100, the words of two reports must be for them to tell of one request."""

AGAIN = "propose again"
"""The act of a side that comes back to what it proposed before."""
_ACCEPTS = ("accept", "agreed", "agree", "concurred", "concur", "welcomed", "supported", "backed", "endorsed")
_REFUSES = ("reject", "declin", "refus", "ruled out", "oppose")


def brief(record: Record, one: str, other: str, *, since: str, as_of: str | None = None) -> Briefing:
    """What is needed before the next meeting of two sides.

    Args:
        record: the record.
        one: a country or body, by code or name.
        other: the other one.
        since: the day, month or year from which on what happened is told.
        as_of: as reports published up to this day have it.

    Raises:
        QuestionError: a side or a day that the record does not know.
    """
    with record.asking() as connection:
        sides = side_named(connection, one), side_named(connection, other)
    return briefed(record, sides, relations(record, *sides, as_of=as_of), since=since, as_of=as_of).briefing


@dataclass(frozen=True, slots=True)
class Briefed:
    """A briefing with the answers that it was put together from, for a page that shows them too."""

    briefing: Briefing
    board: Board
    phrases: tuple[PhraseEntry, ...]


def briefed(
    record: Record,
    sides: tuple[str, str],
    ties: RelationEntry,
    *,
    since: str,
    as_of: str | None = None,
    shown: int | None = None,
) -> Briefed:
    """The briefing of two sides, by code, whose relations as of that day are known.

    Args:
        record: the record.
        sides: the two.
        ties: their relations.
        since: as in :func:`brief`.
        as_of: as in :func:`brief`.
        shown: only by the newest so many reports of their engagements, with so many open commitments, and without
            what became of what was asked; for a page.

    Raises:
        QuestionError: a day that is none.
    """
    (a, b), first = sides, first_day(since)
    with record.asking() as connection:
        when = as_of_day(connection, as_of)
        told = between(connection, a, b, when.reports, _since(first), limit=shown or MOST_ENGAGEMENTS)
        canonical = Canonical(connection, {entry.report.id for entry in told})
        happened = [entry for entry in told if _happened(entry, first)]
        ahead = [entry for entry in told if _is_ahead(entry, when.day)]
        statements = _statements(connection, canonical, happened)
        there = {canonical.actor(entry.report.id, part.actor.id) for entry in told for part in entry.participants}
        homes = countries(connection, there)
        engagements = occasions(canonical, homes, happened)
        planned = occasions(canonical, homes, ahead)
        people = tuple(_people(connection, canonical, homes, happened, (a, b), when))
    many = (
        {"new": LOOKED_AT, "still": LOOKED_AT, "looked_at": UNDERTAKEN}
        if shown is None
        else {"new": 0, "still": shown, "looked_at": ON_A_PAGE}
    )
    undertaken = since_and_open(record, (a, b), first, as_of, again=LOOKED_AT, **many)
    board, phrases = undertaken.board, formulas(record, between=(a, b), as_of=as_of)
    asked = (*_asked(statements, (a, b), undertaken.new), *_asked_again(undertaken.again, (a, b), first))
    due = _most_pressing(board.entries, {each.cited.citation.quote for each in asked})
    briefing = Briefing(
        a=a,
        b=b,
        since=first,
        as_of=when.day,
        engagements=engagements,
        planned=tuple(each for each in planned if not _came_about(each.id, engagements)),
        commitments=due[:MOST_COMMITMENTS],
        more_commitments=max(0, len(due) - MOST_COMMITMENTS) + board.left_out,
        more_engagements=told.total - len(told),
        asked=_once(sorted(asked, key=lambda each: each.day or "", reverse=True)),
        labels=tuple(_label_changes(ties, first)),
        phrases=tuple(_phrase_changes(phrases, first)),
        people=people,
        disagreements=tuple(each for each in ties.disagreements if each.day >= first),
    )
    return Briefed(briefing, board, phrases)


def _since(first: str) -> ColumnElement[bool]:
    """What may have happened since a day, or is planned."""
    ahead = _E.actuality.in_((Actuality.PLANNED.value, Actuality.PROPOSED.value))
    return or_(func.coalesce(_E.date_latest, _E.day) >= first, ahead)


def _happened(entry: EngagementEntry, first: str) -> bool:
    last = entry.date.latest or entry.day
    return entry.actuality == Actuality.OCCURRED.value and last is not None and last >= first


def _is_ahead(entry: EngagementEntry, day: str | None) -> bool:
    """Whether an engagement is planned and its time is not over, as far as it is known."""
    if entry.actuality not in (Actuality.PLANNED.value, Actuality.PROPOSED.value) or day is None:
        return False
    return entry.date.latest is None and entry.date.edtf is not None or (entry.date.latest or "") >= day


def _came_about(id_: str, engagements: Sequence[Any]) -> bool:
    return any(each.id == id_ for each in engagements)


def _statements(
    connection: Connection, canonical: Canonical, happened: Sequence[EngagementEntry]
) -> tuple[StatementEntry, ...]:
    """What was asked and answered at these engagements, and by reports of them without saying at which."""
    theirs = {(entry.report.id, entry.id) for entry in happened}
    rows: list[Row[Any]] = []
    for some in portions(sorted({report for report, _id in theirs})):
        query = (
            select(schema.statements)
            .join(schema.reports)
            .where(among(_S.report, some), _S.act.in_({*_ASKING, *_ANSWERING}))
            .order_by(schema.reports.c.published_earliest, _S.report, _S.position)
        )
        found = connection.execute(query)
        rows += (row for row in found if row.engagement is None or (row.report, row.engagement) in theirs)
    return _at_home(connection, canonical, statement_entries(connection, rows))


def _at_home(
    connection: Connection, canonical: Canonical, said: Sequence[StatementEntry]
) -> tuple[StatementEntry, ...]:
    """The statements with their speakers and listeners of the country that they are of over all reports."""
    actors = {(each.report.id, one.id) for each in said for one in (*each.speakers, *each.addressees)}
    homes = Homes(connection, canonical, actors)
    return tuple(
        replace(
            each,
            speakers=tuple(homes.named(each.report.id, one) for one in each.speakers),
            addressees=tuple(homes.named(each.report.id, one) for one in each.addressees),
        )
        for each in said
    )


# -- what each side asked for


def _asked(
    statements: Sequence[StatementEntry], sides: tuple[str, str], undertaken: Sequence[CommitmentEntry]
) -> Iterator[AskEntry]:
    """Requests, proposals and invitations of each side, newest first, with what was answered."""
    by_statement = {(each.report.id, each.statement): each for each in undertaken if each.statement}
    for place in range(len(statements) - 1, -1, -1):
        said = statements[place]
        side = _side_of(said, sides)
        if said.act not in _ASKING or side is None or said.joint or not _is_to_the_other(said, sides, side):
            continue
        answer = _answer(statements[place + 1 :], said, side)
        commitment = by_statement.get((said.report.id, said.id))
        yield AskEntry(
            act=said.act,
            side=side,
            speakers=said.speakers,
            content=said.content,
            day=said.report.published,
            cited=_cited(said),
            answer=_answered(answer) if answer else None,
            answered_by=answer.speakers if answer else (),
            answer_cited=_cited(answer) if answer else None,
            became=commitment.steps if commitment else (),
        )


def _asked_again(entries: Sequence[CommitmentEntry], sides: tuple[str, str], first: str) -> Iterator[AskEntry]:
    """Proposals made before, and come back to since."""
    for entry in entries:
        made = {one.country for one in entry.makers} & set(sides)
        if entry.form != "proposal" or len(made) != 1 or (entry.day or first) >= first:
            continue
        for step in entry.steps:
            if step.step == Step.REAFFIRMED.value and (step.day or "") >= first:
                cited = Cited(step.report, step.citation)
                yield AskEntry(AGAIN, min(made, key=str) or "", (), entry.goal, step.day, cited, None, (), None, ())


def _once(asked: Sequence[AskEntry]) -> tuple[AskEntry, ...]:
    """What was asked, once where several reports of the same days tell it in nearly the same words."""
    kept: list[AskEntry] = []
    for one in asked:
        place = _told_already(one, kept)
        if place is None:
            kept.append(one)
            continue
        other = kept[place]
        answered = other if other.answer else one
        kept[place] = replace(
            other,
            also=(*other.also, one.cited),
            answer=answered.answer,
            answered_by=answered.answered_by,
            answer_cited=answered.answer_cited,
            became=other.became or one.became,
        )
    return tuple(kept)


def _told_already(one: AskEntry, kept: Sequence[AskEntry]) -> int | None:
    """The place of the same request among those kept, which are in the order of their days."""
    near = takewhile(lambda place: _is_near(one, kept[place]), range(len(kept) - 1, -1, -1))
    return next((place for place in near if _is_same(one, kept[place])), None)


def _is_near(one: AskEntry, other: AskEntry) -> bool:
    return one.day == other.day or abs(days_between(one.day, other.day)) <= OCCASION


def _is_same(one: AskEntry, other: AskEntry) -> bool:
    if (one.side, one.act) != (other.side, other.act):
        return False
    return fuzz.token_set_ratio(one.content.lower(), other.content.lower()) >= ALIKE


def _is_to_the_other(said: StatementEntry, sides: tuple[str, str], side: str) -> bool:
    """Whether it is asked of the other side: at an engagement of the two, or of someone of that side."""
    if said.engagement is not None:
        return True
    return bool({one.country for one in said.addressees} & (set(sides) - {side}))


def _side_of(said: StatementEntry, sides: tuple[str, str]) -> str | None:
    spoken = {one.country for one in said.speakers} & set(sides)
    return spoken.pop() if len(spoken) == 1 else None


def _answer(following: Sequence[StatementEntry], said: StatementEntry, side: str) -> StatementEntry | None:
    """What the other side says to it: the first that accepts or refuses, before it asks anything itself.

    Past something else that the same side asked, an answer must take up words of what was asked.
    """
    asked_more = False
    for other in following:
        own = not other.joint and side in {one.country for one in other.speakers}
        if other.report.id != said.report.id or other.engagement != said.engagement:
            return None
        if other.act in _ASKING:
            if not own:
                return None
            asked_more = True
        elif not own and other.act in _ANSWERING and _answered(other) and _is_to(other, said, asked_more):
            return other
    return None


def _is_to(answer: StatementEntry, said: StatementEntry, asked_more: bool) -> bool:
    """Whether an answer is to what was asked: it takes up its words, or says little of its own right behind it."""
    own = {word for word in _words(answer.content) if len(word) > 4}
    if "invitation" in _words(answer.content):
        return said.act == Act.INVITE.value
    if len(own & set(_words(said.content))) >= 2:
        return True
    return not asked_more and len(own) <= 3


def _words(text: str) -> list[str]:
    return [word.strip(".,;:“”\"'()").lower() for word in text.split()]


def _answered(answer: StatementEntry) -> str | None:
    """In one word what an answer says: accepted or refused; nothing where it says neither."""
    quote = answer.citations[0].quote.lower() if answer.citations else ""
    if answer.act == Act.OBJECT.value or any(word in quote for word in _REFUSES):
        return "refused"
    if answer.act in (Act.AGREE.value, Act.PLEDGE.value) or any(word in quote for word in _ACCEPTS):
        return "accepted"
    return None


def _cited(said: StatementEntry) -> Cited:
    return Cited(said.report, said.citations[0])


def _most_pressing(entries: Sequence[CommitmentEntry], asked: set[str]) -> tuple[CommitmentEntry, ...]:
    """Open commitments without those that are told among what was asked, those whose time is over first."""
    left = [each for each in entries if not (each.form == "proposal" and each.citations[0].quote in asked)]
    specific = ("high", "medium", "low")
    return tuple(sorted(left, key=lambda each: (not each.deadline_passed, specific.index(each.specificity))))


# -- what changed in words


def _label_changes(ties: RelationEntry, first: str) -> Iterator[LabelChange]:
    for entry in ties.labels:
        changes = [each for each in entry.changes if each.change != Change.REAFFIRMED.value]
        told = {use.report.id for change in changes for use in change.uses}
        if (entry.first.day or "") >= first and entry.first.report.id not in told:
            first_cited = Cited(entry.first.report, entry.first.citations[0])
            yield LabelChange("first used", entry.label, entry.channels, entry.first.day, (first_cited,))
        for change in changes:
            if (change.day or "") >= first:
                cited = tuple(Cited(use.report, use.citations[0]) for use in change.uses)
                yield LabelChange(change.change, entry.label, entry.channels, change.day, cited)
        for omission in entry.omissions:
            if omission.day >= first:
                missed = Cited(omission.report, omission.citation)
                yield LabelChange("missing", entry.label, entry.channels, omission.day, (missed,))


def _phrase_changes(phrases: Sequence[PhraseEntry], first: str) -> Iterator[PhraseChange]:
    for entry in phrases:
        used = entry.first
        if (used.day or "") >= first:
            yield PhraseChange(
                "first used",
                entry.key,
                used.text,
                used.day,
                used.put_in,
                used.left_out,
                Cited(used.report, used.citation),
            )
        for use in (one.first for one in entry.wordings if not one.listed):
            if (use.day or "") >= first and use is not used:
                cited = Cited(use.report, use.citation)
                yield PhraseChange("in other words", entry.key, use.text, use.day, use.put_in, use.left_out, cited)
        if (entry.last.day or first) < first and entry.engagements >= ESTABLISHED:
            last = entry.last
            cited = Cited(last.report, last.citation)
            yield PhraseChange("not used since", entry.key, last.text, last.day, last.put_in, last.left_out, cited)


# -- who


def _people(
    connection: Connection,
    canonical: Canonical,
    homes: Mapping[str, str],
    entries: Sequence[EngagementEntry],
    sides: tuple[str, str],
    when: AsOf,
) -> Iterator[CounterpartEntry]:
    """The people of both sides with the offices that any report prints last, those who took part last first."""
    kinds = _kinds(connection, entries)
    seen: dict[str, list[tuple[EngagementEntry, Part]]] = defaultdict(list)
    for entry in entries:
        for part in entry.participants:
            if kinds.get((entry.report.id, part.actor.id)) == "person":
                seen[canonical.actor(entry.report.id, part.actor.id)].append((entry, part))
    theirs = {id_: homes[id_] if homes.get(id_) in sides else _side_in(parts) for id_, parts in seen.items()}
    lately = sorted(theirs, key=lambda id_: seen[id_][-1][0].day or "", reverse=True)
    shown = [(side, id_) for side in sides for id_ in [one for one in lately if theirs[one] == side][:MOST_PEOPLE]]
    offices = offices_last(connection, [id_ for _side, id_ in shown], when)
    for side, id_ in shown:
        yield _counterpart(id_, side, seen[id_], canonical, offices.get(id_))


def _side_in(parts: Sequence[tuple[EngagementEntry, Part]]) -> str:
    return next((part.side or part.actor.country or "" for _entry, part in reversed(parts)), "")


def _counterpart(
    id_: str,
    side: str,
    parts: Sequence[tuple[EngagementEntry, Part]],
    canonical: Canonical,
    office: LastPrinted | None,
) -> CounterpartEntry:
    last = parts[-1]
    titled = next((each for each in reversed(parts) if _is_named(each[1])), last)
    cited = dict.fromkeys((Cited(titled[0].report, titled[1].citation), *([office.cited] if office else ())))
    return CounterpartEntry(
        id=id_,
        name=max((part.actor.name for _entry, part in parts), key=fullness),
        side=side,
        office=office.title if office else titled[1].capacity,
        office_day=office.day if office else titled[0].report.published,
        last_seen=last[0].day,
        engagements=len({canonical.engagement(entry.report.id, entry.id) for entry, _part in parts}),
        cited=tuple(cited),
    )


def _is_named(part: Part) -> bool:
    """Whether someone's part is cited with the name, and with an office."""
    return bool(part.capacity) and part.actor.name.split()[-1] in part.citation.quote


def _kinds(connection: Connection, entries: Sequence[EngagementEntry]) -> dict[tuple[str, str], str]:
    actors = schema.actors.c
    found: dict[tuple[str, str], str] = {}
    for some in portions(sorted({entry.report.id for entry in entries})):
        query = select(actors.report, actors.id, actors.kind).where(among(actors.report, some))
        found |= {(row.report, row.id): row.kind for row in connection.execute(query).all()}
    return found
