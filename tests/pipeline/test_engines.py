"""Engines keep the order, isolate failures, and give the same in one process and in several."""

import os
from collections.abc import Callable, Iterator
from itertools import islice

import pytest

from dragoman.documents import prepare
from dragoman.domain.claims import Reading
from dragoman.domain.text import Document, Report
from dragoman.errors import DragomanError, KnowledgeError
from dragoman.pipeline.engines import LARGEST_CHUNK, Engine, ManyProcesses, OneProcess, engine_for
from dragoman.sources.failure import SourceFailure
from fakes import FakeReader

ENGINES: dict[str, Callable[[], Engine]] = {
    "one process": lambda: OneProcess(FakeReader()),
    "two processes": lambda: ManyProcesses(FakeReader, 2),
}


def documents(count: int, bad: int = -1) -> list[Document]:
    texts = (f"HANOI — Minister {n} met his guest." + (" BOOM" if n == bad else "") for n in range(count))
    return [prepare(Report(text, f"report {n}")) for n, text in enumerate(texts)]


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Engine:
    return ENGINES[request.param]()


def test_it_names_its_reader(engine: Engine) -> None:
    assert engine.version == FakeReader.version
    assert engine.lexicon_fingerprint == FakeReader.lexicon_fingerprint


def test_it_keeps_the_order_and_says_the_same_everywhere(engine: Engine) -> None:
    given = documents(3 * LARGEST_CHUNK)
    reader = FakeReader()

    assert list(engine.read_all(given)) == [(document, reader.read(document)) for document in given]


def test_one_bad_document_fails_alone_and_in_its_place(engine: Engine) -> None:
    given = documents(20, bad=10)

    outcomes = list(engine.read_all(given))

    assert [document for document, _ in outcomes] == given
    failed = [n for n, (_, outcome) in enumerate(outcomes) if isinstance(outcome, SourceFailure)]
    assert failed == [10]
    assert "a rule that is wrong" in str(outcomes[10][1])


def test_the_first_result_waits_for_no_second_document() -> None:
    asked = []

    def coming() -> Iterator[Document]:
        for document in documents(5):
            asked.append(document)
            yield document

    first = next(OneProcess(FakeReader()).read_all(coming()))

    assert isinstance(first[1], Reading)
    assert len(asked) == 1


def test_only_a_few_chunks_are_taken_ahead_of_the_results() -> None:
    asked = []

    def endless() -> Iterator[Document]:
        document = documents(1)[0]
        while True:
            asked.append(document)
            yield document

    outcomes = ManyProcesses(FakeReader, 2).read_all(endless())

    assert len(list(islice(outcomes, 50))) == 50
    assert len(asked) < 50 + 6 * LARGEST_CHUNK


def test_one_worker_means_this_process() -> None:
    assert isinstance(engine_for(FakeReader, 1), OneProcess)
    assert isinstance(engine_for(FakeReader, 2), ManyProcesses)


def no_reader() -> FakeReader:
    raise KnowledgeError("verbs.toml, line 3: no act is given.")


class DyingReader(FakeReader):
    """Takes its whole process with it."""

    def read(self, document: Document) -> Reading:
        os._exit(9)


def test_a_lexicon_at_fault_is_told_from_other_processes_too() -> None:
    with pytest.raises(KnowledgeError, match="verbs.toml, line 3"):
        ManyProcesses(no_reader, 2)


def test_a_process_that_is_ended_from_outside_is_told() -> None:
    with pytest.raises(DragomanError, match="fewer --workers"):
        list(ManyProcesses(DyingReader, 2).read_all(documents(3)))
