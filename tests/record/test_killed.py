"""A run that is killed at any point leaves a whole record, and the next run completes it."""

import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select

from dragoman.record import Record, schema
from record.builders import MANIFEST, small

REPORTS = 100

ENTER = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parents[1])!r})
from record.builders import MANIFEST, small
from dragoman.record import Record
print("begins", flush=True)
with Record.open(sys.argv[1]) as record:
    run = record.begin_run(MANIFEST)
    for number in range({REPORTS}):
        print(record.enter(*small(number), run).document, flush=True)
"""


def kill_after(path: Path, lines: int, pause: float) -> list[str]:
    """Enter reports in another process, kill it after so many lines and a pause, and give what it told."""
    command = [sys.executable, "-c", ENTER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [process.stdout.readline().strip() for _ in range(lines)]
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        told += process.stdout.read().split("\n")[:-1]
    return [line for line in told if line and line != "begins"]


@pytest.mark.parametrize("seed", range(8))
def test_a_killed_run_leaves_a_whole_record(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    path = tmp_path / "record.db"
    # the first of them while the tables are being made
    lines = 1 if seed < 2 else chance.randrange(1, REPORTS)
    told = kill_after(path, lines, chance.uniform(0, 0.3 if seed < 2 else 0.01))
    if path.exists():
        with closing(sqlite3.connect(path)) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    with Record.open(str(path)) as record:
        known = {document.id: (document, reading) for document, reading in map(small, range(REPORTS))}
        with record.asking() as connection:
            held = list(connection.scalars(select(schema.reports.c.id)))
        assert set(told) <= set(held)  # what was said to be finished is there
        assert all(record.reading(id_) == known[id_] for id_ in held)
        assert_complete(record, len(held))
        run = record.begin_run(MANIFEST)
        statuses = [record.enter(*pair, run).status for pair in known.values()]
        assert statuses.count("unchanged") == len(held)
        assert statuses.count("added") == REPORTS - len(held)
        assert_complete(record, REPORTS)


def assert_complete(record: Record, reports: int) -> None:
    """Each small reading makes one row of these for each report, and two of those."""
    once = (schema.readings, schema.engagements, schema.statements, schema.statement_speakers, schema.claims)
    twice = (schema.actors, schema.participants, schema.engagement_sides)
    with record.asking() as connection:
        for tables, times in ((once, 1), (twice, 2)):
            for table in tables:
                assert connection.scalar(select(func.count()).select_from(table)) == times * reports


def test_two_runs_at_once_both_finish(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    command = [sys.executable, "-c", ENTER, str(path)]
    runs = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [run.wait(timeout=60) for run in runs] == [0, 0]
    with Record.open(str(path)) as record:
        assert_complete(record, REPORTS)
