"""A record that is kept resolved, and what the tests ask of it."""

from collections.abc import Iterable

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document
from dragoman.pipeline.resolving import resolving
from dragoman.record import Record
from dragoman.record.queries.canonical import actors_by_id, engagements_by_id
from record.builders import MANIFEST

Told = tuple[Document, Reading]


class Resolved:
    """A record, with the groups that came of what was entered."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.run = record.begin_run(MANIFEST)

    def enter(self, *told: Told) -> "Resolved":
        for one in told:
            self.record.enter(*one, self.run)
        return self

    def again_after(self, *told: Told) -> "Resolved":
        """Everything decided at once, after reports were entered without."""
        with_keeper = self.record
        self.record = Record(with_keeper.store)
        self.enter(*told)
        self.record = with_keeper
        return self.again()

    def again(self) -> "Resolved":
        """Everything decided anew."""
        with self.record.writing() as connection:
            resolving().everything(connection, lambda: None)
        return self

    def who(self) -> set[frozenset[str]]:
        """The actors that are one, each as ``report actor``."""
        with self.record.asking() as connection:
            return _groups(connection.execute(actors_by_id()))

    def joined(self) -> set[frozenset[str]]:
        """The tellings that are one, each as ``report engagement``."""
        with self.record.asking() as connection:
            return _groups(connection.execute(engagements_by_id()))

    def id_of(self, told: Told, place: int = 0) -> str:
        """The canonical id of an actor of a report."""
        document, reading = told
        with self.record.asking() as connection:
            rows = connection.execute(actors_by_id())
            return next(row[2] for row in rows if (row[0], row[1]) == (document.id, reading.actors[place].id))

    def ids(self, *told: Told) -> list[str]:
        """The canonical id of the first actor of each report."""
        return [self.id_of(one) for one in told]

    def engagement_of(self, told: Told, place: int = 0) -> str:
        """The canonical id of an engagement of a report."""
        document, reading = told
        with self.record.asking() as connection:
            rows = connection.execute(engagements_by_id())
            return next(row[2] for row in rows if (row[0], row[1]) == (document.id, reading.engagements[place].id))


def _groups(rows: Iterable[tuple[str, str, str]]) -> set[frozenset[str]]:
    found: dict[str, set[str]] = {}
    for report, thing, canonical in rows:
        found.setdefault(canonical, set()).add(f"{report} {thing}")
    return {frozenset(group) for group in found.values()}
