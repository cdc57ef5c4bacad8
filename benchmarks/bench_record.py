"""How long the record takes to enter one more report and to answer each question, at a hundred thousand reports.

Run it with ``make bench-record``. A record of synthetic reports is filled on SQLite and on a PostgreSQL server
started for it, and kept in a folder, so that the next run need not fill it again. Each figure is the median over
many different people, countries, words and ids drawn from the reports by chance, always the same ones; beside it
stands the slowest.
"""

import argparse
import gc
import sqlite3
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from random import Random

import books
import psycopg
from sqlalchemy import Boolean, Table, event
from synthetic import READER, report

import postgresql
from dragoman.cli.serve import SWEPT
from dragoman.domain.claims import Reading
from dragoman.domain.text import Document
from dragoman.knowledge.countries import load_countries
from dragoman.pipeline.bookkeeping import bookkeeping
from dragoman.pipeline.comparing import compare
from dragoman.pipeline.kept import keeping
from dragoman.pipeline.resolving import RULES, resolving, unresolved
from dragoman.record import Record, queries, schema
from dragoman.record.entry import Entry, insert
from dragoman.record.identity import tables
from dragoman.record.queries.briefing import brief
from dragoman.record.queries.commitments import commitments
from dragoman.record.queries.phrase_candidates import candidates as phrase_candidates
from dragoman.record.queries.phrases import formulas
from dragoman.record.queries.relations import relations
from dragoman.record.queries.someone import meant
from dragoman.record.rows import Row, reading_rows

REPORTS = 100_000
AT_ONCE = 250
COUNTRIES = load_countries()
HELD = 4 * 1024 * 1024
"""Kibibytes of the file in memory while it is filled."""
TIMES = 40
"""Different questions of each kind."""

MANIFEST = {"tool": "benchmarks", "reader": READER}
LIMIT = 50
"""Answers to a question: as many as the command line shows unless told otherwise."""

Sample = tuple[Document, Reading]
Question = Callable[[Record, Sample, Random], object]


def _person(sample: Sample, chance: Random) -> str:
    return chance.choice([actor.name for actor in sample[1].actors if actor.kind == "person"])


def _sides(sample: Sample) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.side or "" for part in sample[1].engagements[0].participants))


def _day(sample: Sample) -> str:
    return str(sample[0].published.edtf)


def _office(sample: Sample, chance: Random) -> str:
    person = chance.choice([actor for actor in sample[1].actors if actor.kind == "person"])
    return f"{person.offices[0].title} of {COUNTRIES[person.country or ''].name}"


def _who(record: Record, typed: str) -> object:
    """As the command line asks: several of one name are listed, one is told of whole."""
    known = queries.whom(record, typed)
    return known if len(meant(known)) > 1 else queries.who(record, typed, limit=LIMIT)


def _said(record: Record, typed: str) -> object:
    """As someone asks who is told of namesakes: of the one whom most reports name."""
    return queries.said(record, meant(queries.whom(record, typed))[0].id or typed, limit=LIMIT)


def _words(sample: Sample, chance: Random, number: int) -> str:
    content = chance.choice(sample[1].statements).content.split()
    start = chance.randrange(max(1, len(content) - number))
    return " ".join(content[start : start + number])


def _year(sample: Sample) -> str:
    return str(sample[0].published.edtf)[:4]


QUESTIONS: dict[str, Question] = {
    "show (a report)": lambda record, it, chance: queries.show(record, it[0].id),
    "show (a statement)": lambda record, it, chance: queries.show(record, it[1].statements[0].id),
    "why (an engagement)": lambda record, it, chance: queries.why(record, it[1].engagements[0].id),
    "who (full name)": lambda record, it, chance: _who(record, _person(it, chance)),
    "who (one word)": lambda record, it, chance: _who(record, chance.choice(_person(it, chance).split())),
    "timeline (newest)": lambda record, it, chance: queries.timeline(record, limit=LIMIT),
    "timeline (two sides)": lambda record, it, chance: queries.timeline(record, _sides(it), limit=LIMIT),
    "timeline (a month)": lambda record, it, chance: queries.timeline(
        record, from_=str(it[0].published.edtf)[:7], until=str(it[0].published.edtf)[:7], limit=LIMIT
    ),
    "said (a person)": lambda record, it, chance: _said(record, _person(it, chance)),
    "said (a country, an act)": lambda record, it, chance: queries.said(
        record, _sides(it)[0], act=it[1].statements[0].act.value, limit=LIMIT
    ),
    "said (one country to another)": lambda record, it, chance: queries.said(
        record, _sides(it)[0], to=_sides(it)[-1], limit=LIMIT
    ),
    "office": lambda record, it, chance: queries.office(record, _office(it, chance)),
    "office (on a day)": lambda record, it, chance: queries.office(record, _office(it, chance), on=_day(it)),
    "compare": lambda record, it, chance: compare(record, it[1].engagements[0].id),
    "review (the next question)": lambda record, it, chance: queries.questions(record, limit=1),
    "search (three words)": lambda record, it, chance: queries.search(record, _words(it, chance, 3), limit=LIMIT),
    "search (a phrase)": lambda record, it, chance: queries.search(record, f'"{_words(it, chance, 3)}"', limit=LIMIT),
    "search (statements, side)": lambda record, it, chance: queries.search(
        record, _words(it, chance, 2), within="statements", side=_sides(it)[0], limit=LIMIT
    ),
    "search (a side, a year)": lambda record, it, chance: queries.search(
        record, _words(it, chance, 1), side=_sides(it)[0], from_=_year(it), until=_year(it), limit=LIMIT
    ),
    "search (beginning of a word)": lambda record, it, chance: queries.search(
        record, _words(it, chance, 1)[:4] + "*", limit=LIMIT
    ),
    "commitments (two sides)": lambda record, it, chance: commitments(record, _sides(it), limit=LIMIT),
    "commitments (a side, open)": lambda record, it, chance: commitments(
        record, _sides(it)[:1], open_=True, limit=LIMIT
    ),
    "commitments (newest)": lambda record, it, chance: commitments(record, limit=LIMIT),
    "commitments (on a day)": lambda record, it, chance: commitments(record, _sides(it), as_of=_day(it), limit=LIMIT),
    "relations": lambda record, it, chance: relations(record, *_sides(it)),
    "relations (on a day)": lambda record, it, chance: relations(record, *_sides(it), as_of=_day(it)),
    "formulas": lambda record, it, chance: formulas(record),
    "formulas (two sides)": lambda record, it, chance: formulas(record, between=_sides(it)),
    "formulas (words of no list)": lambda record, it, chance: formulas(record, _words(it, chance, 3)),
    "formulas (candidates)": lambda record, it, chance: phrase_candidates(record, between=_sides(it)),
    "brief (a year)": lambda record, it, chance: brief(record, *_sides(it), since=_day(it)[:4], as_of=_day(it)[:4]),
}
"""Every question that is measured: one line each, asked of a report drawn by chance."""


def main() -> None:
    """Fill what is not filled, measure, and print."""
    typed = argparse.ArgumentParser(description=__doc__)
    typed.add_argument("--reports", type=int, default=REPORTS)
    typed.add_argument("--folder", type=Path, default=Path(".bench"), help="where the filled records are kept")
    typed.add_argument("--store", choices=["sqlite", "postgresql"], help="only this one")
    typed.add_argument("--fill-only", action="store_true")
    typed.add_argument("--only", default="", help="only questions whose name contains this")
    typed.add_argument("--times", type=int, default=TIMES, help="different questions of each kind")
    typed.add_argument("--no-entering", action="store_true", help="only questions, nothing is entered")
    given = typed.parse_args()
    given.folder.mkdir(exist_ok=True)
    gc.set_threshold(*SWEPT)  # as the command line does
    stores = [given.store] if given.store else ["sqlite", "postgresql"]
    figures = {}
    for store in stores:
        with _url(store, given.folder, given.reports) as url:
            with Record.open(url, keeper=keeping()) as record:
                _hold_more(record)
                filled = _file(given.folder, given.reports)
                if store == "postgresql" and filled.exists() and not record.count():
                    _copy(filled, url)
                _fill(record, given.reports)
                _resolve(record)
                books.fill(record, given.reports)
            if given.fill_only:
                continue
            with Record.open(url, keeper=keeping()) as record:
                figures[store] = dict(_measured(record, given))
    if figures:
        _print(figures, given)


@contextmanager
def _url(store: str, folder: Path, reports: int) -> Iterator[str]:
    if store == "sqlite":
        yield f"sqlite:///{_file(folder, reports)}"
        return
    with postgresql.running((), folder.resolve() / f"postgresql-{reports}") as server:
        if not server.holds("record"):
            server.execute("CREATE DATABASE record TEMPLATE template0")
        yield server.url("record")


def _file(folder: Path, reports: int) -> Path:
    return folder.resolve() / f"{reports}.db"


def _hold_more(record: Record) -> None:
    """Fill with much of a SQLite file in memory: ids come in no order, so that every page is written to in turn."""
    if record.store.file is None:
        return
    event.listen(record.store.engine, "connect", lambda raw, _record: raw.execute(f"PRAGMA cache_size = -{HELD}"))
    record.close()  # connections that were open before know nothing of it


def _copy(file: Path, url: str) -> None:
    """Fill an empty record on a server with what a filled one in a file holds, row for row."""
    with closing(sqlite3.connect(file)) as source, psycopg.connect(url.replace("+psycopg", "")) as target:
        for table in schema.metadata.sorted_tables:
            names = ", ".join(f'"{column.name}"' for column in table.c)
            flags = [place for place, column in enumerate(table.c) if isinstance(column.type, Boolean)]
            with target.cursor().copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
                for row in source.execute(f"SELECT {names} FROM {table.name}"):
                    values = list(row)
                    for place in flags:
                        values[place] = bool(values[place])
                    copy.write_row(values)
            print(f"  {table.name} copied", flush=True)
        target.commit()
        target.autocommit = True
        target.execute("VACUUM ANALYZE")  # as a server does by itself, some minutes after so many rows came


def _fill(record: Record, reports: int) -> None:
    """Enter what is missing; a run that was ended goes on where it stood."""
    run, begun, entered = record.begin_run(MANIFEST), time.perf_counter(), 0
    for start in range(0, reports, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, reports))
        if record.has(report(numbers[-1])[0].id, READER):
            continue
        missing = [one for one in map(report, numbers) if not record.has(one[0].id, READER)]
        _enter_together(record, missing, run)
        entered += len(missing)
        if entered % 5000 == 0:
            print(f"  {entered:,} entered in {time.perf_counter() - begun:,.0f} s", flush=True)
    record.finish_run(run, {"added": entered})


def _resolve(record: Record) -> None:
    """Work out who is who and what tells the same, unless it is."""
    rules = resolving().rules
    with record.writing() as connection:
        done = tables.resolved
        lists_alone = done.c.rules.startswith(f"{RULES}+")  # word lists that grew make no others of invented names
        connection.execute(done.update().where(lists_alone).values(rules=rules))
        if unresolved(connection, rules):
            resolving().everything(connection, lambda: None)


def _enter_together(record: Record, made: Sequence[Sample], run: str) -> None:
    """What entering them one by one would leave, in one transaction and a few long inserts."""
    rows: dict[Table, list[Row]] = defaultdict(list)
    for document, reading in made:
        entry = Entry.of(document, reading)
        rows[schema.reports].append(entry.report | {"run": run, "read_at": "", "entered_at": ""})
        rows[schema.readings].append(entry.kept)
        for table, some in reading_rows(document, reading).items():
            rows[table] += some
    with record.writing() as connection:
        for table, some in rows.items():
            insert(connection, table, some)


def _measured(record: Record, given: argparse.Namespace) -> Iterator[tuple[str, list[float]]]:
    only, times, entering = given.only, given.times, not given.no_entering
    if entering and only in "enter one more":
        run = record.begin_run(MANIFEST)
        fresh = [report(number, seed=time.time_ns()) for number in range(times)]
        yield "enter one more", [_seconds(partial(record.enter, *one, run)) for one in fresh]
    if entering and only in "keep the ledger of one more":
        yield (
            "keep the ledger of one more",
            [_seconds(partial(_keep, record, report(number))) for number in range(times)],
        )
    for name, question in QUESTIONS.items():
        if only in name:
            chance = Random(name)
            print(f"  {name}", file=sys.stderr, flush=True)
            samples = [report(chance.randrange(given.reports)) for _ in range(times)]
            yield name, [_seconds(partial(question, record, sample, chance)) for sample in samples]


def _keep(record: Record, sample: Sample) -> None:
    """File a report anew and compare it with all others."""
    with record.writing() as connection:
        bookkeeping().changed(connection, sample[0].id, sample)


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _print(figures: dict[str, dict[str, list[float]]], given: argparse.Namespace) -> None:
    print(f"{given.reports:,} reports; milliseconds, median of {given.times} and slowest")
    print(f"{'':30}" + "".join(f"{store:>22}" for store in figures) + "   ratio")
    for name in next(iter(figures.values())):
        medians = [statistics.median(times[name]) * 1000 for times in figures.values()]
        slowest = [max(times[name]) * 1000 for times in figures.values()]
        cells = "".join(f"{median:12,.1f}{most:10,.0f}" for median, most in zip(medians, slowest, strict=True))
        ratio = f"{medians[1] / medians[0]:8.1f}" if len(medians) > 1 else ""
        print(f"{name:30}{cells}{ratio}")


if __name__ == "__main__":
    main()
