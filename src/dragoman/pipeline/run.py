"""One run, on one screen: collect reports, prepare them, read them, enter what was read in the record.

A run never stops for one bad report: what failed, and why, is counted and told. What was finished stays
in the record when a run is interrupted, and the next run goes on from there.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

from dragoman import __version__
from dragoman.documents import prepare
from dragoman.domain.claims import Reading
from dragoman.domain.contract import to_json
from dragoman.domain.text import Document, Report
from dragoman.errors import RecordError, SourceError
from dragoman.pipeline.engines import Engine, OneProcess, ReadsDocuments
from dragoman.pipeline.results import Finished, Notify, RunResult
from dragoman.record import Record
from dragoman.sources import Given, SourceFailure, collect


def run(
    places: Sequence[str],
    given: Given,
    engine: Engine,
    record: Record | None,
    notify: Notify,
    *,
    skip_known: bool = False,
) -> RunResult:
    """Read all reports at the places and enter them in the record, telling ``notify`` of each as it is done.

    Args:
        skip_known: pass over reports that the record holds by this version of the reader, without reading.
    """
    work = _Run(engine, record, notify, RunResult())
    if record is not None:
        work.result.run = record.begin_run(_manifest(places, given, engine))
    try:
        for document, outcome in engine.read_all(work.documents(collect(places, given), skip_known)):
            work.finish(document, outcome)
    except BaseException:
        work.result.counts["interrupted"] = 1
        with suppress(
            RecordError
        ):  # what stopped the run is what must be told, even where the record is gone
            work.close()
        raise
    work.close()
    return work.result


def read_reports(reports: Iterable[Report], reader: ReadsDocuments | None = None) -> Iterator[dict[str, Any]]:
    """Each report as the contract's JSON object with its text, in order; nothing is kept.

    Raises:
        SourceError: a report could not be read.
    """
    engine = OneProcess(reader or load_reader())
    for document, outcome in engine.read_all(prepare(report) for report in reports):
        if isinstance(outcome, SourceFailure):
            raise SourceError(f"{outcome.origin}: {outcome.reason}")
        yield to_json(document, outcome, with_text=True)


def load_reader() -> ReadsDocuments:
    """The packaged reader; imported here because its language model takes a second to load."""
    from dragoman.reading.reader import Reader

    return Reader.load()


@dataclass(frozen=True, slots=True)
class _Run:
    """One run under way."""

    engine: Engine
    record: Record | None
    notify: Notify
    result: RunResult

    def documents(self, found: Iterable[Report | SourceFailure], skip_known: bool) -> Iterator[Document]:
        """The documents that are to be read; failures and known ones are told on the way."""
        for item in found:
            prepared = item if isinstance(item, SourceFailure) else _prepare(item)
            if isinstance(prepared, SourceFailure):
                self.fail(prepared)
            elif skip_known and self._known(prepared):
                self.tell(Finished(prepared, None, "unchanged"))
            else:
                yield prepared

    def finish(self, document: Document, outcome: Reading | SourceFailure) -> None:
        """Enter one reading in the record and tell of it."""
        if isinstance(outcome, SourceFailure):
            self.fail(outcome)
            return
        status = "not kept"
        if self.record is not None and self.result.run is not None:
            status = self.record.enter(document, outcome, self.result.run).status
        if outcome.unread_reason is not None:
            self.result.counts["unread"] += 1
        self.tell(Finished(document, outcome, status))

    def fail(self, failure: SourceFailure) -> None:
        """Count and tell a failure."""
        self.result.counts["failed"] += 1
        self.result.failures.append(failure)
        self.notify(failure)

    def tell(self, finished: Finished) -> None:
        """Count and tell a finished report."""
        self.result.counts[finished.status] += 1
        self.notify(finished)

    def close(self) -> None:
        """Write what became of the run into the record."""
        if self.record is not None and self.result.run is not None:
            failures = [asdict(failure) for failure in self.result.failures]
            self.record.finish_run(self.result.run, dict(self.result.counts), failures)

    def _known(self, document: Document) -> bool:
        return self.record is not None and self.record.has(document.id, self.engine.version)


def _prepare(report: Report) -> Document | SourceFailure:
    try:
        return prepare(report)
    except SourceError as error:
        return SourceFailure(report.origin, str(error), "")
    except Exception as error:  # noqa: BLE001 - a fault of ours is this report's failure, named and counted
        reason = f"it could not be prepared ({type(error).__name__}: {error})"
        return SourceFailure(report.origin, reason, "Please report this with the text.")


def _manifest(places: Sequence[str], given: Given, engine: Engine) -> dict[str, Any]:
    return {
        "tool": f"dragoman {__version__}",
        "reader": engine.version,
        "lexicons": engine.lexicon_fingerprint,
        "options": asdict(given),
        "inputs": list(places),
    }
