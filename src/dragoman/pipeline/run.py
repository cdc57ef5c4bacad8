"""One run, on one screen: collect reports, prepare them, read them, enter what was read in the record.

A run never stops for one bad report: what failed, and why, is counted and told. What was finished stays
in the record when a run is interrupted, and the next run goes on from there.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DataError, IntegrityError

from dragoman import __version__
from dragoman.documents import prepare
from dragoman.domain.claims import Reading
from dragoman.domain.contract import to_json
from dragoman.domain.text import Document, Report
from dragoman.errors import RecordError, SourceError
from dragoman.pipeline.engines import REPORT_IT, Engine, OneProcess, ReadsDocuments
from dragoman.pipeline.results import Finished, LeftOut, News, Notify, RunResult
from dragoman.record import Record
from dragoman.record.held import held
from dragoman.record.retractions import Retraction
from dragoman.settings import LEXICONS
from dragoman.sources.collect import collect
from dragoman.sources.failure import SourceFailure
from dragoman.sources.given import Given


def run(
    places: Sequence[str],
    given: Given,
    engine: Engine,
    record: Record | None,
    notify: Notify,
) -> RunResult:
    """Read all reports at the places and enter them in the record, telling ``notify`` of each as it is done.

    What the record already holds by this version of the reader is not read again.
    """
    return run_found(collect(places, given), places, given, engine, record, notify)


def run_found(
    found: Iterable[Report | SourceFailure],
    places: Sequence[str],
    given: Given,
    engine: Engine,
    record: Record | None,
    notify: Notify,
) -> RunResult:
    """The same for reports that were found already; ``places`` only says where, for the record."""
    work = _Run(engine, record, notify, RunResult())
    if record is not None:
        work.result.run = record.begin_run(_manifest(places, given, engine))
    try:
        for document, outcome in engine.read_all(work.documents(found)):
            work.finish(document, outcome)
    except BaseException:
        work.result.counts["interrupted"] = 1
        with suppress(RecordError):  # what stopped the run is what must be told, even where the record is gone
            work.close()
        raise
    work.close()
    return work.result


def read_reports(reports: Iterable[Report], reader: ReadsDocuments | None = None) -> Iterator[dict[str, Any]]:
    """Each report as the contract's JSON object with its text, in order; nothing is kept.

    Raises:
        SourceError: a report could not be read.
    """
    for document, reading in readings_of(reports, reader):
        yield to_json(document, reading, with_text=True)


def readings_of(reports: Iterable[Report], reader: ReadsDocuments | None = None) -> Iterator[tuple[Document, Reading]]:
    """Each report made ready and what is read of it, in order; nothing is kept.

    Raises:
        SourceError: a report could not be read.
    """
    engine = OneProcess(reader or load_reader())
    for document, outcome in engine.read_all(prepare(report) for report in reports):
        if isinstance(outcome, SourceFailure):
            raise SourceError(f"{outcome.origin}: {outcome.reason}")
        yield document, outcome


def load_reader() -> ReadsDocuments:
    """The packaged reader with the user's lexicons; imported here because its model loads for a second."""
    from dragoman.reading.reader import Reader

    folder = LEXICONS.value()
    return Reader.load(Path(folder) if folder else None)


@dataclass(frozen=True, slots=True)
class _Run:
    """One run under way.

    ``waiting`` holds what is to be told, in the order of the reports; ``None`` stands for one being read.
    """

    engine: Engine
    record: Record | None
    notify: Notify
    result: RunResult
    waiting: deque[News | None] = field(default_factory=deque)

    def documents(self, found: Iterable[Report | SourceFailure]) -> Iterator[Document]:
        """The documents that are to be read; of all others it is told what became of them."""
        for item in found:
            prepared = item if isinstance(item, SourceFailure) else _prepare(item)
            if isinstance(prepared, SourceFailure):
                self._tell_in_order(prepared)
            elif known := self._known(prepared):
                self._tell_in_order(known)
            else:
                self.waiting.append(None)
                yield prepared

    def finish(self, document: Document, outcome: Reading | SourceFailure) -> None:
        """Enter one reading in the record and tell of it."""
        # engines keep the order, and whatever stood before the first report being read has been told
        self.waiting[0] = outcome if isinstance(outcome, SourceFailure) else self._enter(document, outcome)
        self._tell_what_is_ready()

    def close(self) -> None:
        """Write what became of the run into the record."""
        if self.record is not None and self.result.run is not None:
            failures = [asdict(failure) for failure in self.result.failures]
            self.record.finish_run(self.result.run, dict(self.result.counts), failures)

    def _tell_in_order(self, news: News) -> None:
        self.waiting.append(news)
        self._tell_what_is_ready()

    def _tell_what_is_ready(self) -> None:
        while self.waiting and (news := self.waiting[0]) is not None:
            self.waiting.popleft()
            self._count(news)
            self.notify(news)

    def _count(self, news: News) -> None:
        if isinstance(news, SourceFailure):
            self.result.counts["failed"] += 1
            self.result.failures.append(news)
            return
        if isinstance(news, LeftOut):
            self.result.counts["retracted"] += 1
            self.result.notes.append(f"{news.document.origin}: {news.document.id} was {news.retraction}")
            return
        self.result.counts[news.status] += 1
        if news.twin is not None:
            same = f"{news.document.id} has the very text of {news.twin}, which was retracted"
            self.result.notes.append(f"{news.document.origin}: {same}; retract it too if it should not stand")
        if news.reading.unread_reason is not None:
            self.result.counts["unread"] += 1

    def _enter(self, document: Document, reading: Reading) -> News:
        """What the record did with the reading, or why it refuses this one."""
        if self.record is None or self.result.run is None:
            return Finished(document, reading, "not kept")
        try:
            receipt = self.record.enter(document, reading, self.result.run)
            known = self._known(document) if receipt.status == "retracted" else None
            return known or Finished(document, reading, receipt.status, receipt.twin)
        except RecordError as error:
            if error.__cause__ is not None and not isinstance(error.__cause__, IntegrityError | DataError):
                raise  # nothing more can be written, so the run ends
            return SourceFailure(document.origin, str(error).rstrip("."), REPORT_IT)

    def _known(self, document: Document) -> News | None:
        """What is to be told of a report that need not be read: it is held just so, or was retracted."""
        found = held(self.record, document.id, self.engine.version) if self.record is not None else None
        if isinstance(found, Retraction):
            return LeftOut(document, found)
        if found is None or replace(found[0], origin=document.origin) != document:
            return None
        return Finished(document, found[1], "unchanged")


def _prepare(report: Report) -> Document | SourceFailure:
    try:
        return prepare(report)
    except SourceError as error:
        return SourceFailure(report.origin, str(error).rstrip("."), "change it and read it again")
    except Exception as error:  # noqa: BLE001 - a fault of ours is this report's failure, named and counted
        reason = f"it could not be prepared ({type(error).__name__}: {error})"
        return SourceFailure(report.origin, reason, REPORT_IT)


def _manifest(places: Sequence[str], given: Given, engine: Engine) -> dict[str, Any]:
    return {
        "tool": f"dragoman {__version__}",
        "reader": engine.version,
        "lexicons": engine.lexicon_fingerprint,
        "options": asdict(given),
        "inputs": list(places),
    }
