"""How fast a large record is exported, and in how much memory: each format in a process of its own.

Run it on the record that ``make bench-record`` fills: ``python benchmarks/bench_exports.py .bench/100000.db``.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FORMATS = ("csv", "parquet", "jsonl")
_EXPORT = (
    "import sys; from dragoman.cli.main import main; main(['export', sys.argv[1], '-o', sys.argv[2], "
    "'--record', sys.argv[3]])"
)


def main() -> None:
    """Export each format once and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("record", type=Path, help="SQLite file of a record")
    parser.add_argument("formats", nargs="*", default=FORMATS)
    chosen = parser.parse_args()
    print(f"{'format':10} {'seconds':>9} {'reports/s':>10} {'peak MB':>8} {'written MB':>11}")
    for name in chosen.formats:
        with tempfile.TemporaryDirectory(prefix="dragoman-bench-") as folder:
            _measure(name, chosen.record, Path(folder) / "export")


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
