"""How fast a served record answers: readers who look at pages and ask the API at once, while one writer adds reports.

A copy of a record (as ``bench_record.py`` fills it) is served by ``dragoman serve`` itself while another process enters
synthetic reports, so that what is measured is the record and the server, not the reading of language. Each reader goes
from page to page by a mix that stands below and thinks in between; ``--think 0`` has them ask again at once. Where they
go is settled beforehand. They go for a minute before it is measured, as on a server that
is in use.
"""

import argparse
import asyncio
import os
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from contextlib import closing
from pathlib import Path
from random import Random
from urllib.parse import quote

import httpx
from synthetic import report

from dragoman.pipeline.resolving import RULES, resolving

SERVE = "from dragoman.cli.main import main; main()"
"""What the command ``dragoman`` runs."""
MOST_PAGES = 2_000
"""Of one reader: as many as could be looked at in the time, and more."""
MIX = (
    (20, "report"), (12, "timeline of two sides"), (10, "person"), (8, "pair"), (8, "search"), (6, "reports"),
    (6, "country"), (5, "start"), (4, "timeline"), (4, "commitments of two sides"), (3, "people"), (2, "map"),
    (2, "network"), (4, "API: report"), (3, "API: engagements"), (3, "API: statements"), (3, "API: search"),
)  # fmt: skip
"""Of a hundred pages so many are of this kind: most are of one report, one person, one pair of sides."""


def address(kind: str, chance: Random, reports: int) -> str:
    """A page of this kind, of a report drawn by chance: newer ones more often, as people look at the news."""
    document, reading = report(reports - 1 - int(reports * chance.random() ** 3))
    sides = list(dict.fromkeys(part.side for part in reading.engagements[0].participants))
    a, b = sides[0], sides[-1]
    person = quote(next(actor.name for actor in reading.actors if actor.kind == "person"))
    words = quote(" ".join(chance.choice(reading.statements).content.split()[:2]))
    return {
        "start": "/",
        "report": f"/reports/{document.id}",
        "reports": "/reports",
        "timeline": "/timeline",
        "timeline of two sides": f"/timeline?side={a}&side={b}",
        "person": f"/people/{person}",
        "people": "/people",
        "country": f"/countries/{a}",
        "pair": f"/pairs/{a}/{b}",
        "commitments of two sides": f"/commitments?side={a}&side={b}",
        "search": f"/search?q={words}",
        "map": "/map",
        "network": "/network",
        "API: report": f"/api/reports/{document.id}",
        "API: engagements": f"/api/engagements?side={a}",
        "API: statements": f"/api/statements?by={a}&limit=20",
        "API: search": f"/api/search?q={words}",
    }[kind]


class Told:
    """What was measured: seconds by kind of page, and whatever was no good answer."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = defaultdict(list)
        self.wrong: Counter[str] = Counter()


def journey(seed: int, given: argparse.Namespace) -> list[tuple[str, str]]:
    """Where one reader will go: pages by kind and path."""
    chance = Random(seed)
    kinds, weights = [kind for _n, kind in MIX], [number for number, _kind in MIX]
    pages = min(MOST_PAGES, int(max(given.seconds, given.warm) / (given.think or 0.05) * 2) + 1)
    return [(kind, address(kind, chance, given.reports)) for kind in chance.choices(kinds, weights, k=pages)]


async def reading(
    client: httpx.AsyncClient, told: Told, pages: list[tuple[str, str]], given: argparse.Namespace, until: float
) -> None:
    """One reader."""
    chance = Random(str(pages[0]))
    await asyncio.sleep(chance.uniform(0, given.think))
    for kind, path in pages:
        if time.monotonic() >= until:
            break
        begun = time.monotonic()
        try:
            answer = await client.get(path, timeout=60)
            if answer.status_code != 200:
                told.wrong[f"{kind}: {answer.status_code}"] += 1
        except httpx.HTTPError as error:
            told.wrong[f"{kind}: {type(error).__name__}"] += 1
        told.seconds[kind].append(time.monotonic() - begun)
        await asyncio.sleep(chance.uniform(0.5, 1.5) * given.think)


async def gone(base: str, seconds: float, given: argparse.Namespace, journeys: list[list[tuple[str, str]]]) -> Told:
    """All readers for so long."""
    told = Told()
    limits = httpx.Limits(max_connections=given.readers)
    async with httpx.AsyncClient(base_url=base, limits=limits) as client:
        until = time.monotonic() + seconds
        await asyncio.gather(*(reading(client, told, pages, given, until) for pages in journeys))
    return told


async def measured(base: str, file: Path, given: argparse.Namespace, journeys: list[list[tuple[str, str]]]) -> Told:
    """All readers and the writer for the time that was given."""
    writer = subprocess.Popen([sys.executable, __file__, "--write", str(file), "--seconds", str(given.seconds)])
    try:
        return await gone(base, given.seconds, given, journeys)
    finally:
        writer.terminate()  # what it is about to enter is entered whole or not at all
        writer.wait()


def write(file: Path, seconds: float) -> None:
    """The writer: a report each second, entered as `dragoman read` enters it."""
    from dragoman.pipeline.kept import keeping
    from dragoman.record import Record

    took: list[float] = []
    until = time.monotonic() + seconds
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    with Record.open(str(file), keeper=keeping()) as record:
        run = record.begin_run({"tool": "benchmarks", "reader": "synthetic"})
        try:
            while time.monotonic() < until:
                made = report(len(took), seed=time.time_ns())
                begun = time.monotonic()
                record.enter(*made, run)
                took.append(time.monotonic() - begun)
                time.sleep(1)
        finally:
            each = ", ".join(f"{one:,.1f}" for one in took)
            print(f"writer: {len(took)} reports added, in {each or 'no'} s", flush=True)


def main() -> None:
    """Serve a copy, measure, print."""
    typed = argparse.ArgumentParser(description=__doc__)
    typed.add_argument("--record", type=Path, default=Path(".bench/100000.db"))
    typed.add_argument("--in-place", action="store_true", help="serve the file itself; the writer adds to it")
    typed.add_argument("--reports", type=int, default=100_000)
    typed.add_argument("--readers", type=int, default=20)
    typed.add_argument("--seconds", type=float, default=60)
    typed.add_argument("--warm", type=float, default=60)
    typed.add_argument("--think", type=float, default=5, help="seconds between pages, on average")
    typed.add_argument("--port", type=int, default=8765)
    typed.add_argument("--workers", type=int, default=2, help="processes that answer")
    typed.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    given = typed.parse_args()
    if given.write:
        write(given.write, given.seconds)
        return
    journeys = [journey(seed, given) for seed in range(given.readers)]
    with tempfile.TemporaryDirectory(dir=given.record.parent) as folder:
        file = given.record if given.in_place else Path(shutil.copy(given.record, folder))
        _settle(file)
        options = ["--port", str(given.port), "--workers", str(given.workers)]
        server = subprocess.Popen([sys.executable, "-c", SERVE, "serve", str(file), *options])
        try:
            base = f"http://127.0.0.1:{given.port}"
            _wait(base)
            asyncio.run(gone(base, given.warm, given, [journey(-seed - 1, given) for seed in range(given.readers)]))
            before = _used(server.pid)
            show(asyncio.run(measured(base, file, given, journeys)), given)
            used = _used(server.pid) - before
            processes = "1 process" if given.workers == 1 else f"{given.workers} processes"
            print(f"server: {processes}, {used:.1f} s of processor time, {used / given.seconds:.0%} of a core")
        finally:
            server.terminate()
            server.wait()


def _settle(file: Path) -> None:
    """Take who is who as it stands, where word lists have changed since the record was filled.

    ``dragoman serve`` would work it out anew for all reports before it answers, which says nothing of how fast it is.
    """
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("UPDATE resolved SET rules = ? WHERE rules LIKE ?", (resolving().rules, f"{RULES}+%"))


def _used(server: int) -> float:
    """Seconds of processor time that a server has used so far, with the processes that answer for it."""
    children = Path(f"/proc/{server}/task/{server}/children")
    others = children.read_text().split() if children.exists() else []
    return sum(_processor_seconds(int(each)) for each in (server, *others))


def _processor_seconds(process: int) -> float:
    """What a process has used so far; none where the system does not tell."""
    try:
        parts = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


def _wait(base: str) -> None:
    for _ in range(300):
        try:
            httpx.get(f"{base}/about", timeout=5)
            return
        except httpx.HTTPError:
            time.sleep(0.2)
    raise SystemExit("The server does not answer.")


def show(told: Told, given: argparse.Namespace) -> None:
    """The figures, by kind of page and together."""
    print(f"{given.reports:,} reports, {given.readers} readers, {given.seconds:g} s, {given.think:g} s of thought")
    print(f"{'':28}{'pages':>7}{'median':>10}{'99th':>10}{'slowest':>10}   (milliseconds)")
    every = [one for some in told.seconds.values() for one in some]
    for kind, some in [*sorted(told.seconds.items()), ("together", every)]:
        some = sorted(some)
        figures = (statistics.median(some), some[min(len(some) - 1, int(len(some) * 0.99))], some[-1])
        print(f"{kind:28}{len(some):>7}" + "".join(f"{one * 1000:10,.0f}" for one in figures))
    print("errors: " + (", ".join(f"{what} {number}" for what, number in told.wrong.items()) or "none"))


if __name__ == "__main__":
    main()
