"""JSON Lines: as the schema says, and back into a record as it was."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from exporting import Export, export_of

from dragoman.exports.line_schema import line_schema
from dragoman.record import Record
from record.builders import EVERY, MANIFEST

Call = Callable[..., tuple[int, str, str]]
PUBLISHED = Path(__file__).parent.parent.parent / "docs" / "record.schema.json"


def test_every_line_is_as_the_published_schema_says(export: Export) -> None:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    assert schema == line_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)

    lines = export("jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 10
    assert [error.message for line in lines for error in validator.iter_errors(json.loads(line))] == []


def test_the_schema_refuses_what_is_not_so(export: Export) -> None:
    line = json.loads(export("jsonl").read_text(encoding="utf-8").splitlines()[0])
    line["statements"][0]["act"] = "shout"

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(line, line_schema())


def test_out_and_in_gives_the_same_record(dragoman: Call, example_record: Path, tmp_path: Path) -> None:
    file, other = tmp_path / "record.jsonl", tmp_path / "other.db"
    dragoman("export", "jsonl", "-o", file)
    status, _out, told = dragoman("record", "load", file, "--record", other)
    assert (status, told) == (0, "17 reports taken in: 17 added.\n")

    with Record.open(str(example_record), create=False) as one, Record.open(str(other), create=False) as two:
        with one.asking() as connection:
            ids = list(connection.exec_driver_sql("select id from reports order by id").scalars())
        assert ids
        for id_ in ids:
            assert one.reading(id_) == two.reading(id_)
    for words in (("timeline", "--all"), ("commitments", "--limit", "0"), ("relations", "VN", "CN")):
        answers = [dragoman(*words), dragoman(*words, "--record", other)]
        # a canonical id is that of whichever report came first
        assert len({re.sub(r"\b[gp][0-9a-f]{7}\b", "", str(answer)) for answer in answers}) == 1


def test_hand_made_readings_come_back_as_they_were(tmp_path: Path) -> None:
    with Record.open(str(tmp_path / "one.db")) as record:
        run = record.begin_run(MANIFEST)
        for document, reading in EVERY:
            record.enter(document, reading, run)
    file = export_of(str(tmp_path / "one.db"), "jsonl", tmp_path / "one.jsonl").path

    from dragoman.exports.loading import read_back

    with file.open(encoding="utf-8") as lines:
        back = {document.id: (document, reading) for document, reading in read_back(lines, "one.jsonl")}
    assert back == {document.id: (document, reading) for document, reading in EVERY}


def test_taking_it_in_again_changes_nothing(dragoman: Call, tmp_path: Path) -> None:
    dragoman("export", "jsonl", "-o", tmp_path / "record.jsonl")

    assert dragoman("record", "load", tmp_path / "record.jsonl")[2] == "17 reports taken in: 17 unchanged.\n"


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda line: line[:200], "line 1 of"),
        (lambda line: '{"text": "A report."}', "go in with `dragoman read`"),
        (lambda line: line.replace('"quote": "', '"quote": "never ', 1), "the report does not say"),
    ],
)
def test_what_was_not_exported_so_is_told(
    spoil: Callable[[str], str], told: str, dragoman: Call, tmp_path: Path
) -> None:
    file = tmp_path / "record.jsonl"
    dragoman("export", "jsonl", "-o", file)
    file.write_text(spoil(file.read_text(encoding="utf-8").splitlines()[0]) + "\n", encoding="utf-8")

    status, _out, err = dragoman("record", "load", file, "--record", tmp_path / "other.db")
    assert status == 1
    assert told in err


def test_a_file_that_is_not_there_is_told(dragoman: Call, tmp_path: Path) -> None:
    status, _out, told = dragoman("record", "load", tmp_path / "none.jsonl")

    assert status == 1
    assert "cannot be read" in told
