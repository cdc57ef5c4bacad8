"""Resolving, wired to the record: what a report shows is entered, and whoever it touches is decided anew.

It happens in the transaction that enters, replaces, retracts or restores the report, so that the record never holds a
report of which it does not say who is who. Everything can also be decided anew at once, which comes to the same.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, select

from dragoman.domain.claims import Reading
from dragoman.domain.engagements import EngagementKind
from dragoman.domain.identity import Portrait, Shown
from dragoman.domain.tellings import Telling
from dragoman.domain.text import Document, fingerprint
from dragoman.knowledge.lexicons import fingerprint_of_lexicons
from dragoman.knowledge.names import load_names
from dragoman.knowledge.posts import load_posts
from dragoman.knowledge.spellings import load_spellings
from dragoman.record import schema
from dragoman.record.identity import canonical as kept
from dragoman.record.identity import tables
from dragoman.record.identity.judging import Said
from dragoman.record.identity.known import ACTOR
from dragoman.record.identity.known_tellings import ENGAGEMENT
from dragoman.record.identity.register import Change, Register
from dragoman.record.identity.telling_register import TellingRegister
from dragoman.record.identity.texts import keep_copies, replace_text, sharing_a_band
from dragoman.record.record import read_back
from dragoman.resolution import keys as keys_of_people
from dragoman.resolution.canonical import assign
from dragoman.resolution.duplicates import bands, copies, signature
from dragoman.resolution.joining import keys as keys_of_tellings
from dragoman.resolution.joining.joiner import join
from dragoman.resolution.joining.keys import keys_of
from dragoman.resolution.lists import Lists
from dragoman.resolution.memory import Memory
from dragoman.resolution.names import Names
from dragoman.resolution.portraits import Painter
from dragoman.resolution.resolver import Resolved, Resolver

PERSON, ENGAGEMENT_LETTER = "p", "g"
"""What the canonical ids of people, bodies and countries begin with, and those of engagements."""

RULES = "4"
"""Raised whenever a change of the code makes other clusters of the same reports."""


class Resolving:
    """Keeps a record resolved: give it to whatever opens the record for writing."""

    def __init__(self, additions: Path | None = None) -> None:
        names, posts = Names(load_spellings(additions), load_names(additions)), load_posts(additions)
        self._lists = Lists(names, posts)
        self._painter = Painter(names, posts)
        self._resolver = Resolver(self._lists)
        self.rules = f"{RULES}+{fingerprint(fingerprint_of_lexicons(additions))}"

    def changed(self, connection: Connection, report: str, now: tuple[Document, Reading] | None) -> None:
        """A report is new, was read again, or stands no more; what it said before is still in the register."""
        register = Register(connection)
        shown = Shown() if now is None else self._painter.shown(*now, apart=register.set_apart(report))
        keys = {one.portrait.id: self._lists.keys(one.portrait) for one in shown.sightings}
        change = register.replace(report, shown, keys, keys_of_people.near, self._resolver.beside)
        _compare_text(connection, report, None if now is None else now[0])
        self._decide(connection, register, change, (report, now is not None))
        register.mark(report, None if now is None else self.rules)

    def _decide(
        self, connection: Connection, register: Register, change: Change, told: tuple[str, bool] | None = None
    ) -> None:
        """Decide anew who is who, then what was told by the report and of those who are now others."""
        resolved = self._resolver.resolve(change.portraits, register.known, change.beside, change.left)
        moved = _write_people(connection, register, resolved, lambda decided: register.before(decided, change))
        tellings = TellingRegister(connection)
        now, stood = tellings.replace(*told, keys_of, keys_of_tellings.near) if told else ([], {})
        touched = {one.id: one for one in (*now, *tellings.concerning(moved, keys_of))}
        _join(connection, tellings, touched.values(), stood)

    def judged(self, connection: Connection, said: Said) -> None:
        """A person judged two, or took back what he said: decide anew whoever it touches."""
        if said.what == ENGAGEMENT:
            tellings = TellingRegister(connection)
            ids = {f"{one.report} {one.thing}" for one in (said.a, said.b)}
            _join(connection, tellings, tellings.beside(ids), {})
        elif said.apart:
            self.changed(connection, said.b.report, read_back(connection, said.b.report))
        else:
            register = Register(connection)
            changed = register.beside((said.a.report, said.a.thing), (said.b.report, said.b.thing))
            self._decide(connection, register, Change(tuple(changed)))

    def everything(self, connection: Connection, step: Callable[[], None]) -> None:
        """Decide everything anew from what the reports say and people judged; ``step`` is told of each report."""
        register, tellings = Register(connection), TellingRegister(connection)
        told_under = tellings.standing()
        stood = register.clear()
        shown: dict[str, Shown] = {}
        for report in standing(connection):
            document, reading = read_back(connection, report)
            shown[report] = self._painter.shown(document, reading, apart=register.set_apart(report))
            register.mark(report, self.rules)
            _compare_text(connection, report, document)
            step()
        portraits = register.enter_all(shown, self._lists.keys)
        resolved = self._resolver.resolve(portraits, _memory(portraits, shown, register, self._lists))
        _write_people(connection, register, resolved, lambda _decided: _before(shown, stood))
        told = tellings.enter_all(shown, keys_of)
        before = {one.id: Counter((told_under[one.id],)) for one in told if one.id in told_under}
        _join(connection, tellings, told, before)


def _compare_text(connection: Connection, report: str, document: Document | None) -> None:
    """Find the reports that are copies of this one; one that stands no more has none."""
    mine = signature(document) if document else ()
    filed = bands(mine)
    replace_text(connection, report, mine, filed)
    keep_copies(connection, report, copies(mine, sharing_a_band(connection, report, filed)))


def _write_people(
    connection: Connection,
    register: Register,
    resolved: Resolved,
    before: Callable[[set[str]], dict[str, Counter[str]]],
) -> set[str]:
    """Write who is who, and give back the portraits that stand under another id than before."""
    decided = {member for group in resolved.groups for member in group.members}
    stood = before(decided)
    ids = kept.held(connection, {id_ for ids in stood.values() for id_ in ids}, decided)
    elsewhere = register.elsewhere([one.id for one in ids], decided)
    assigned = assign(resolved.groups, stood, ids, kept.next_number(connection), PERSON, elsewhere)
    kept.keep(connection, ACTOR, assigned.changed)
    register.keep_rulings(decided, resolved.rulings)
    moved = register.keep_clusters(assigned.of)
    return moved | register.forward({one.id: one.into for one in assigned.changed if one.into})


def _join(
    connection: Connection, tellings: TellingRegister, touched: Iterable[Telling], stood: dict[str, Counter[str]]
) -> None:
    """Join what was touched: visits first, then all else, since what is planned as a part of a visit moves with it."""
    visits: dict[str, Telling] = {}
    others: dict[str, Telling] = {}
    for one in touched:
        (visits if one.kind is EngagementKind.VISIT else others)[one.id] = one
    moved = _write_joined(connection, tellings, join(visits.values(), tellings.known), stood) if visits else {}
    parts = tellings.known.now_within(moved) - others.keys()
    beside = (one.id for one in tellings.beside(parts) if one.kind is not EngagementKind.VISIT) if parts else ()
    again = tellings.known.tellings({*others, *beside})
    if again:
        _write_joined(connection, tellings, join(again, tellings.known), stood)


def _write_joined(
    connection: Connection, register: TellingRegister, joined: Resolved, succeeding: dict[str, Counter[str]]
) -> dict[str, str]:
    """Write which tellings are of one engagement, and give back those that stand under another id than before."""
    decided = {member for group in joined.groups for member in group.members}
    stood = register.before(decided, succeeding)
    ids = kept.held(connection, {id_ for ids in stood.values() for id_ in ids}, decided)
    elsewhere = register.elsewhere([one.id for one in ids], decided)
    assigned = assign(joined.groups, stood, ids, kept.next_number(connection), ENGAGEMENT_LETTER, elsewhere)
    kept.keep(connection, ENGAGEMENT, assigned.changed)
    moved = register.keep(assigned.of, {one.id: one.into for one in assigned.changed if one.into})
    register.keep_rulings(decided, joined.rulings)
    return moved


@cache
def resolving(additions: Path | None = None) -> Resolving:
    """The one for these lists, made when it is first needed."""
    return Resolving(additions)


def standing(connection: Connection) -> list[str]:
    """Every report that is not retracted."""
    reports = schema.reports.c
    return list(connection.scalars(select(reports.id).where(schema.standing).order_by(reports.id)))


def unresolved(connection: Connection, rules: str) -> list[str]:
    """The reports that were resolved by other rules than these, or not at all."""
    done = select(tables.resolved.c.report).where(tables.resolved.c.rules == rules)
    query = select(schema.reports.c.id).where(schema.standing, schema.reports.c.id.not_in(done))
    return list(connection.scalars(query.order_by(schema.reports.c.id)))


def _memory(portraits: list[Portrait], shown: dict[str, Shown], register: Register, lists: Lists) -> Memory:
    together: dict[frozenset[str], bool] = {}
    for each in shown.values():
        for one in each.together:
            pair = frozenset((one.a, one.b))
            together[pair] = together.get(pair, False) or one.across
    said = register.known.judgements([one.id for one in portraits])
    return Memory(portraits, lists, together, said)


def _before(shown: dict[str, Shown], stood: dict[tuple[str, str], str]) -> dict[str, Counter[str]]:
    """Under which ids each portrait's actors stood."""
    before: dict[str, Counter[str]] = {}
    for each in shown.values():
        for one in each.sightings:
            if id_ := stood.get((one.report, one.actor)):
                before.setdefault(one.portrait.id, Counter())[id_] += 1
    return before
