"""A run counts what failed, keeps what was finished, and never reads the same report twice."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.domain.text import Document, Report
from dragoman.errors import SourceError
from dragoman.pipeline.engines import OneProcess
from dragoman.pipeline.results import Finished, LeftOut, News, RunResult
from dragoman.pipeline.run import read_reports, run
from dragoman.record import Record
from dragoman.record.retractions import retract
from dragoman.sources.failure import SourceFailure
from dragoman.sources.given import Given
from fakes import FakeReader

PLAIN = Given()


class CountingReader(FakeReader):
    """Remembers what it was asked to read."""

    def __init__(self) -> None:
        self.read_by_me: list[str] = []

    def read(self, document: Document):  # type: ignore[no-untyped-def]
        self.read_by_me.append(document.origin)
        return super().read(document)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with Record.open(f"sqlite:///{tmp_path / 'record.db'}") as opened:
        yield opened


def lines(folder: Path, *texts: str) -> str:
    path = folder / "reports.jsonl"
    path.write_text("".join(json.dumps({"id": f"n{n}", "text": text}) + "\n" for n, text in enumerate(texts)))
    return str(path)


def go(place: str, record: Record | None, reader: FakeReader | None = None, given: Given = PLAIN):  # type: ignore[no-untyped-def]
    told: list[News] = []
    result = run([place], given, OneProcess(reader or FakeReader()), record, told.append)
    return result, told


MET = "HANOI — Vietnamese and Lao ministers met on Monday number {}."


def test_it_enters_reports_and_says_so(tmp_path: Path, record: Record) -> None:
    result, told = go(lines(tmp_path, MET.format(1), MET.format(2)), record)

    assert isinstance(result, RunResult)
    assert result.counts["added"] == 2
    assert [news.document.input_id for news in told if isinstance(news, Finished)] == ["n0", "n1"]
    assert all(record.has(news.document.id, "fake 1") for news in told if isinstance(news, Finished))


def test_one_bad_report_costs_only_itself(tmp_path: Path, record: Record) -> None:
    place = lines(tmp_path, MET.format(1), "HANOI — BOOM, they met.", MET.format(3))

    result, told = go(place, record)

    assert result.counts == {"added": 2, "failed": 1}
    assert [type(news) for news in told] == [Finished, SourceFailure, Finished]
    assert result.failures[0].origin.endswith("reports.jsonl:2")


def test_a_known_report_is_told_from_the_record_and_not_read_again(tmp_path: Path, record: Record) -> None:
    place = lines(tmp_path, MET.format(1), MET.format(2))
    _, first = go(place, record)
    reader = CountingReader()

    result, second = go(place, record, reader)

    assert result.counts == {"unchanged": 2}
    assert reader.read_by_me == []
    assert [news.reading for news in second] == [news.reading for news in first]


def test_news_keep_the_order_of_the_reports(tmp_path: Path, record: Record) -> None:
    go(lines(tmp_path, *(MET.format(n) for n in range(0, 40, 3))), record)

    _, told = go(lines(tmp_path, *(MET.format(n) for n in range(40))), record)

    numbers = [news.document.origin.rsplit(":")[-1] for news in told if isinstance(news, Finished)]
    assert numbers == [str(n) for n in range(1, 41)]


def test_other_metadata_is_another_document_to_read(tmp_path: Path, record: Record) -> None:
    place = lines(tmp_path, MET.format(1))
    go(place, record)

    reader = CountingReader()
    go(place, record, reader, Given(language="vi"))

    assert len(reader.read_by_me) == 1


class NewerReader(CountingReader):
    """The same reader with other rules."""

    version = "fake 1+other"


def test_what_was_read_by_other_rules_is_read_again(tmp_path: Path, record: Record) -> None:
    place = lines(tmp_path, MET.format(1), MET.format(2))
    go(place, record)

    result, told = go(place, record, NewerReader())

    assert result.counts == {"reread": 2}
    assert all(record.has(news.document.id, "fake 1+other") for news in told if isinstance(news, Finished))
    assert go(place, record, NewerReader())[0].counts == {"unchanged": 2}


def test_a_retracted_report_is_neither_read_nor_brought_back(tmp_path: Path, record: Record) -> None:
    place = lines(tmp_path, MET.format(1), MET.format(2))
    _, (first, _second) = go(place, record)
    assert isinstance(first, Finished)
    retract(record, first.document.id, by="Anna", why="It was withdrawn.")
    reader = NewerReader()

    result, told = go(place, record, reader)

    assert result.counts == {"reread": 1, "retracted": 1}
    assert [type(news) for news in told] == [LeftOut, Finished]
    assert len(reader.read_by_me) == 1
    (note,) = result.notes
    assert f"{first.document.id} was retracted by Anna on 20" in note
    assert "It was withdrawn." in note


def test_the_text_of_a_retracted_report_from_elsewhere_is_entered_with_a_note(tmp_path: Path, record: Record) -> None:
    place = lines(tmp_path, MET.format(1))
    _, (first,) = go(place, record)
    assert isinstance(first, Finished)
    retract(record, first.document.id, by="Anna", why="It was withdrawn.")

    result, (again,) = go(place, record, given=Given(source="Elsewhere"))

    assert isinstance(again, Finished)
    assert result.counts == {"added": 1}
    assert result.notes == [
        f"{again.document.origin}: {again.document.id} has the very text of {first.document.id}, which was retracted; "
        "retract it too if it should not stand"
    ]


def test_what_was_finished_stays_when_a_run_is_interrupted(tmp_path: Path, record: Record) -> None:
    place = lines(tmp_path, *(MET.format(n) for n in range(10)))
    done: list[News] = []

    def interrupted(news: News) -> None:
        done.append(news)
        if len(done) == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run([place], Given(), OneProcess(FakeReader()), record, interrupted)

    result, _ = go(place, record)
    assert result.counts["unchanged"] >= 4
    assert result.counts["unchanged"] + result.counts["added"] == 10


def test_a_language_without_a_reader_is_kept_and_counted(tmp_path: Path, record: Record) -> None:
    result, told = go(lines(tmp_path, MET.format(1)), record, given=Given(language="vi"))

    assert result.counts == {"added": 1, "unread": 1}
    assert record.has(told[0].document.id, "fake 1")


def test_without_a_record_nothing_is_kept(tmp_path: Path) -> None:
    result, _ = go(lines(tmp_path, MET.format(1)), None)

    assert result.counts == {"not kept": 1}
    assert result.run is None


def test_reports_are_read_as_the_contract_has_them() -> None:
    given = [Report(MET.format(n), f"r{n}", input_id=f"in{n}") for n in range(3)]

    read = list(read_reports(given, FakeReader()))

    assert [one["report"]["input_id"] for one in read] == ["in0", "in1", "in2"]
    for one in read:
        text = one["report"]["text"]
        for citation in one["engagements"][0]["citations"]:
            assert text[citation["start"] : citation["end"]] == citation["quote"] == "met"


def test_reports_for_measuring_must_all_be_read() -> None:
    with pytest.raises(SourceError, match="a rule that is wrong"):
        list(read_reports([Report("BOOM", "r0", language="en")], FakeReader()))
