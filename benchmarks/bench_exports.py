"""How fast a record is exported, and in how much memory: each format in a process of its own.

``make bench`` runs it on a small record of synthetic reports; give the record that ``make bench-record`` fills for the
figures of a large one: ``python benchmarks/bench_exports.py .bench/100000.db``.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FORMATS = ("csv", "parquet", "jsonl")
REPORTS = 1_000
"""Synthetic reports that are exported where no record is given."""

_EXPORT = (
    "import sys; from dragoman.cli.main import main; main(['export', sys.argv[1], '-o', sys.argv[2], "
    "'--record', sys.argv[3]])"
)


def main() -> None:
    """Export each format once and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("record", nargs="?", type=Path, help="SQLite file of a record")
    parser.add_argument("formats", nargs="*", default=FORMATS)
    parser.add_argument("--reports", type=int, default=REPORTS, help="synthetic ones, where no record is given")
    parser.add_argument("--all", action="store_true", help="every format there is")
    chosen = parser.parse_args()
    formats = every_format() if chosen.all else chosen.formats
    with tempfile.TemporaryDirectory(prefix="dragoman-bench-") as folder:
        record = chosen.record or synthetic_record(Path(folder) / "record.db", chosen.reports)
        print(f"{'export':10} {'seconds':>9} {'reports/s':>10} {'peak MB':>8} {'written MB':>11}")
        for name in formats:
            _measure(name, record, Path(folder) / name)


def every_format() -> list[str]:
    """The names of all formats but dossiers, which are made of a chosen pair, person or report."""
    from dragoman.exports.registry import all_formats

    return [name for name in all_formats() if not name.startswith("dossier")]


def synthetic_record(path: Path, reports: int = REPORTS) -> Path:
    """A record of synthetic reports."""
    from synthetic import READER, report

    from dragoman.record import Record

    with Record.open(str(path)) as record:
        run = record.begin_run({"tool": "benchmarks", "reader": READER})
        for number in range(reports):
            record.enter(*report(number), run)
        record.finish_run(run, {"added": reports})
    return path


def _measure(name: str, record: Path, target: Path) -> None:
    started = time.perf_counter()
    words = [sys.executable, "-c", _EXPORT, name, str(target), str(record)]
    process = subprocess.Popen(words, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    told = process.stderr.read()
    _pid, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if status:
        sys.exit(told)
    reports = int(told.split("from ")[1].split(" report")[0].replace(",", ""))
    files = [target] if target.is_file() else list(target.rglob("*"))
    written = sum(each.stat().st_size for each in files) / 1e6
    peak = used.ru_maxrss / 1024
    print(f"{name:10} {seconds:>9.1f} {reports / seconds:>10.0f} {peak:>8.0f} {written:>11.1f}", flush=True)


if __name__ == "__main__":
    main()
