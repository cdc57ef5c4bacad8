"""Reports wrapped at a fixed width read as if each paragraph were one line, and are quoted as they stand."""

from pathlib import Path
from textwrap import wrap

import pytest

from dragoman.documents.preparing import prepare
from dragoman.domain.claims import Reading
from dragoman.domain.text import Document, Report
from dragoman.reading.reader import Reader

EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "reports").glob("*.txt"))


def read(reader: Reader, text: str) -> tuple[Document, Reading]:
    document = prepare(Report(content=text, origin="report", language="en"))
    return document, reader.read(document)


def told(reading: Reading) -> list[object]:
    """What a reading says, without where it stands."""
    names = {actor.id: actor.name for actor in reading.actors}
    return [
        *[(actor.name, actor.country, [office.printed for office in actor.offices]) for actor in reading.actors],
        *[
            (
                each.label,
                each.date.edtf,
                [place.name for place in each.places],
                [names[p.actor] for p in each.participants],
            )
            for each in reading.engagements
        ],
        *[([names[one] for one in each.speakers], each.act, each.content) for each in reading.statements],
    ]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_wrapped_report_reads_as_the_report_itself(reader: Reader, path: Path) -> None:
    paragraphs = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    wrapped = "\n\n".join("\n".join(wrap(line, 72, break_on_hyphens=False)) for line in paragraphs)
    _, reading = read(reader, wrapped)
    assert wrapped.count("\n") > 2 * len(paragraphs)
    assert told(reading) == told(read(reader, "\n\n".join(paragraphs))[1])


def test_a_name_cut_by_the_end_of_a_line_is_one_name_and_its_quotation_keeps_the_line(reader: Reader) -> None:
    text = (
        "President Joseph Harrow spoke today with President of Finland\n"
        "Sauli Virtanen.  The two leaders discussed their shared concern over\n"
        "the unprovoked build up on the borders of Moldova and agreed to stay in\n"
        "touch about it in the coming weeks.\n"
    )
    document, reading = read(reader, text)
    assert [actor.name for actor in reading.actors] == ["Joseph Harrow", "Sauli Virtanen"]
    (call,) = reading.engagements
    assert [citation.quote for citation in call.citations] == [
        document.text[citation.start : citation.end] for citation in call.citations
    ]
    assert "Finland\nSauli Virtanen" in call.citations[0].quote
