"""A run that is killed at any point leaves a whole record, and the next run completes it; two runs take turns."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dragoman.record import Record
from dragoman.record.checking import check
from record.builders import MANIFEST, small
from record.tables import contents

TESTS = Path(__file__).parents[1]
REPORTS = 100
RUN_OF = 500
READ = "import sys; from fakes import FakeReader; from dragoman.cli.main import main; main(load=FakeReader)"
ENTER = f"""
import sys
from record.builders import MANIFEST, small
from dragoman.record import Record
print("begins", flush=True)
with Record.open(sys.argv[1]) as record:
    run = record.begin_run(MANIFEST)
    for number in range({REPORTS}):
        print(record.enter(*small(number), run).document, flush=True)
"""


def python(script: str, *words: str) -> "subprocess.Popen[str]":
    """Python in a process of its own, that finds what the tests share."""
    surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join((str(TESTS), *sys.path))}
    command = [sys.executable, "-c", script, *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=surroundings)


def kill_after(process: "subprocess.Popen[str]", lines: int, pause: float) -> list[str]:
    """Kill a process after so many lines and a pause; give the whole lines that it told."""
    with process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(lines)]
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        told += process.stdout.readlines()
    return [line.strip() for line in told if line.endswith("\n")]


def assert_whole(record: Record) -> set[str]:
    """Nothing is wrong with the record; give the reports it holds."""
    found = list(check(record))
    assert [one for one in found if one.faults] == []
    return {one.report for one in found if one.report is not None}


@pytest.mark.parametrize("seed", range(3))
def test_killed_while_entering(empty_url: str, seed: int) -> None:
    chance = random.Random(seed)
    # at first while the tables are being made
    lines = 1 if seed < 2 else chance.randrange(2, REPORTS)
    told = kill_after(python(ENTER, empty_url), lines, chance.uniform(0, 0.3 if seed < 2 else 0.01))
    known = {document.id: (document, reading) for document, reading in map(small, range(REPORTS))}
    with Record.open(empty_url) as record:
        held = assert_whole(record)
        assert set(told) - {"begins"} <= held  # what was said to be finished is there
        assert all(record.reading(id_) == known[id_] for id_ in held)
        run = record.begin_run(MANIFEST)
        statuses = [record.enter(*pair, run).status for pair in known.values()]
        assert statuses.count("unchanged") == len(held)
        assert statuses.count("added") == REPORTS - len(held)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of reports of which the fake reader reads one meeting each."""
    file = tmp_path_factory.mktemp("reports") / "reports.jsonl"
    told = ({"text": f"HANOI — Vietnamese and Lao ministers met, for the {number}th time."} for number in range(RUN_OF))
    file.write_text("".join(json.dumps(one) + "\n" for one in told))
    return file


def test_a_run_killed_again_and_again_is_completed_by_the_next(url: str, reports: Path, tmp_path: Path) -> None:
    """What `dragoman read` has printed is in the record, whole, wherever it is killed."""
    chance, words = random.Random(len(url)), ("read", "--format", "json", str(reports), "--record")
    finished: set[str] = set()
    for _ in range(4):
        process = python(READ, *words, url)
        lines = kill_after(process, len(finished) + chance.randrange(1, RUN_OF // 5), chance.uniform(0, 0.02))
        told = {json.loads(line)["report"]["id"] for line in lines}
        with Record.open(url) as record:
            held = assert_whole(record)
        assert finished | told <= held
        assert len(held) < RUN_OF
        finished = held
    last = python(READ, *words, url)
    _, summary = last.communicate()
    assert last.returncode == 0
    assert f"{RUN_OF} reports read: {RUN_OF - len(finished)} added, {len(finished)} unchanged." in summary
    never_killed = tmp_path / "never-killed.db"
    python(READ, *words, str(never_killed)).communicate()
    with Record.open(url) as record, Record.open(str(never_killed)) as other:
        assert contents(record, lasting=True) == contents(other, lasting=True)


def test_two_runs_at_once_both_finish(url: str, reports: Path, tmp_path: Path) -> None:
    some = tmp_path / "some.jsonl"
    some.write_text("".join(reports.read_text().splitlines(keepends=True)[:200]))
    runs = [python(READ, "read", "--quiet", str(some), "--record", url) for _ in range(2)]
    told = [run.communicate()[1] for run in runs]
    assert [run.returncode for run in runs] == [0, 0], told
    with Record.open(url) as record:
        assert len(assert_whole(record)) == 200


def test_two_that_make_the_record_at_once_both_finish(empty_url: str) -> None:
    runs = [python(ENTER, empty_url) for _ in range(2)]
    told = [run.communicate()[1] for run in runs]
    assert [run.returncode for run in runs] == [0, 0], told
    with Record.open(empty_url) as record:
        assert len(assert_whole(record)) == REPORTS
