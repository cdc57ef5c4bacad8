"""LangExtract's and Label Studio's annotations beside the record, proposed, and decided one by one."""

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dragoman.cli.main import main
from dragoman.evaluation.imports.marks import Marked
from dragoman.evaluation.imports.placing import report_of
from dragoman.record import Record
from dragoman.record.corrections import corrections
from dragoman.record.proposals import State, accept, proposals
from dragoman.record.queries.selecting import Selection

REPORT = Path(__file__).parent.parent.parent / "examples" / "reports" / "03-vna-reception.txt"
Call = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("imports") / "record.db"
    with pytest.raises(SystemExit):
        main(["read", "--quiet", "--record", str(path), str(REPORT)])
    return path


@pytest.fixture
def record(read: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(read, tmp_path / "record.db"))


@pytest.fixture
def call(record: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    monkeypatch.setenv("COLUMNS", "80")

    def run(*words: object, keys: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(keys))
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main([*map(str, words), "--record", str(record)])
        printed = capsys.readouterr()
        return int(left.value.code or 0), printed.out, printed.err

    return run


def text_of(record: Path) -> tuple[str, str]:
    with Record.open(str(record), create=False) as opened, opened.asking() as connection:
        document = next(Selection(opened, connection).held()).document
        return document.id, document.text


def extraction(text: str, label: str, quote: str, **attributes: str) -> dict[str, Any]:
    """One of LangExtract's, as it writes them."""
    start = text.find(quote)
    place = {"start_pos": start, "end_pos": start + len(quote)} if start >= 0 else None
    status = "match_exact" if place else None
    return {"extraction_class": label, "extraction_text": quote, "char_interval": place, "alignment_status": status,
            "extraction_index": 1, "group_index": 0, "description": None, "attributes": attributes}  # fmt: skip


@pytest.fixture
def extracted(record: Path, tmp_path: Path) -> Path:
    """A file of LangExtract: its text has a head that the record's has not."""
    text = "VNA\n\n" + text_of(record)[1]
    found = [
        extraction(text, "contact", "hosted a reception", type="visit", date="2024-04-03"),
        extraction(text, "actor", "Sok Vannara", name="Sok Vannara", country="Laos"),
        extraction(text, "statement", "invited Duc to visit Cambodia in the third quarter", act="invite"),
        extraction(text, "statement", "-VNA", act="inform"),
        extraction(text, "commitment", "words that nobody wrote"),
        extraction(text, "colour", "Cambodia"),
    ]
    line = {"extractions": found, "text": text, "document_id": "doc_12ab"}
    (tmp_path / "found.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    (tmp_path / "words.toml").write_text('[labels]\ncontact = "engagement"\n[fields]\ntype = "kind"\n')
    return tmp_path / "found.jsonl"


def test_langextract_is_held_against_the_record(call: Call, extracted: Path, record: Path) -> None:
    before = record.read_bytes()
    status, out, told = call("agreement", extracted, "--words", extracted.with_name("words.toml"))

    assert status == 0
    assert "3 of 5 marks of found.jsonl meet a finding of the record." in out
    assert "engagement kind: found.jsonl has visit, the record meeting.\n  “hosted a reception”" in out
    assert "actor country: found.jsonl has LA, the record KH." in out
    assert "statement only in found.jsonl:\n  “-VNA”" in out
    assert "the report does not have the words of this commitment:\n  “words that nobody wrote”" in out
    assert [line.split() for line in out.splitlines() if line.startswith("engagement date")] == [
        ["engagement", "date", "1", "100%", "—", "—"]
    ]
    assert "Nothing of found.jsonl entered the record." in told
    assert record.read_bytes() == before
    assert max(map(len, out.splitlines())) <= 80


def test_what_differs_is_proposed_once_and_changes_nothing(call: Call, extracted: Path, record: Path) -> None:
    words = "--words", extracted.with_name("words.toml"), "--by", "Hà"
    assert "3 differences proposed. Nothing" in call("propose", extracted, *words)[2]
    extracted.rename(extracted.with_name("again.jsonl"))

    _status, _out, told = call("propose", extracted.with_name("again.jsonl"), *words)
    assert "0 differences proposed, 3 known already." in told
    with Record.open(str(record), create=False) as opened:
        assert [(one.label, one.property, one.was, one.value) for one in proposals(opened)] == [
            ("engagement", "kind", "meeting", "visit"),
            ("actor", "country", "KH", "LA"),
            ("statement", None, None, "act: inform"),
        ]
        assert corrections(opened) == ()


def test_one_key_accepts_refuses_and_undoes(call: Call, extracted: Path, record: Path) -> None:
    call("propose", extracted, "--words", extracted.with_name("words.toml"), "--by", "Hà")
    status, out, told = call("review", "--proposals", "--by", "Linh", keys="rzaan")

    assert status == 0
    assert "Engagement, kind: visit rather than meeting?" in out
    assert "found.jsonl, no. 1, imported by Hà on" in out
    assert max(map(len, out.splitlines())) <= 80
    assert "2 proposals decided." in told
    with Record.open(str(record), create=False) as opened:
        said = corrections(opened)
        assert [(one.was, one.value, one.by, one.why) for one in reversed(said)] == [
            ("meeting", "visit", "Linh", "As found.jsonl, no. 1 has it."),
            ("KH", "LA", "Linh", "As found.jsonl, no. 1 has it."),
        ]
        decided = proposals(opened, state=State.ACCEPTED)
        assert [one.correction for one in decided] == [one.id for one in reversed(said)]
        assert len(proposals(opened)) == 1


def test_undoing_an_acceptance_takes_its_correction_back(call: Call, extracted: Path, record: Path) -> None:
    call("propose", extracted, "--words", extracted.with_name("words.toml"), "--by", "Hà")
    call("review", "--proposals", "--by", "Linh", "--why", "The text says so", keys="azq")

    with Record.open(str(record), create=False) as opened:
        assert corrections(opened) == ()
        [taken_back] = corrections(opened, withdrawn=True)
        assert taken_back.why == "The text says so (found.jsonl, no. 1)"
        assert len(proposals(opened)) == 3


def test_accepting_and_what_it_corrects_are_kept_together_or_not_at_all(
    call: Call, extracted: Path, record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call("propose", extracted, "--words", extracted.with_name("words.toml"), "--by", "Hà")

    def fails(*_words: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("dragoman.record.proposals._decide", fails)
    with Record.open(str(record), create=False) as opened:
        first = proposals(opened)[0]
        with pytest.raises(OSError, match="no space"):
            accept(opened, first.id, by="Linh")
        assert corrections(opened) == ()
        assert first in proposals(opened)


def test_a_text_is_known_by_its_words_however_it_is_broken_into_lines(record: Path) -> None:
    report, text = text_of(record)
    broken = "Head of a page\n\n" + "\n".join(text.split())
    with Record.open(str(record), create=False) as opened, opened.asking() as connection:
        assert report_of(connection, Marked(1, None, (), broken, ())) == report
        assert report_of(connection, Marked(1, None, (), broken + " and more", ())) is None
        assert report_of(connection, Marked(1, None, (), "…", ())) is None


def region(number: int, units: int, quote: str, label: str) -> dict[str, Any]:
    """A region of Label Studio, as its JSON export has it."""
    value = {"start": units, "end": units + len(quote.encode("utf-16-le")) // 2, "text": quote, "labels": [label]}
    return {"id": f"r{number}", "from_name": "label", "to_name": "text", "type": "labels", "value": value}


@pytest.fixture
def annotated(record: Path, tmp_path: Path) -> Path:
    """A project exported from Label Studio: predictions of ours, which an annotator made less of."""
    report, text = text_of(record)
    quote = "invited Duc to visit Cambodia in the third quarter"
    choice = {"id": "r1", "from_name": "act", "to_name": "text", "type": "choices", "value": {"choices": ["Request"]}}
    result = [region(1, text.index(quote), quote, "Statement"), choice]
    done = {"id": 7, "completed_by": {"id": 3, "email": "linh@example.org"}, "was_cancelled": False, "result": result}
    task = {"id": 1, "data": {"text": text, "report": report}, "annotations": [done, {**done, "was_cancelled": True}],
            "predictions": [{"model_version": "dragoman 0.1.0", "result": []}]}  # fmt: skip
    (tmp_path / "project.json").write_text(json.dumps([task]), encoding="utf-8")
    return tmp_path / "project.json"


def test_label_studio_corrects_and_takes_away(call: Call, annotated: Path, record: Path) -> None:
    assert "statement act: project.json has request, the record invite." in call("agreement", annotated)[1]
    call("propose", annotated, "--by", "Hà")
    _status, out, _told = call("review", "--proposals", "--list")

    assert "Statement, act: request rather than invite?" in out
    assert "Is this no commitment, as somebody who saw it says?" in out
    call("review", "--proposals", "--by", "Linh", keys="aa" + "r" * 60)
    with Record.open(str(record), create=False) as opened:
        assert sorted(one.verdict.value for one in corrections(opened)) == ["corrected", "rejected"]
        assert proposals(opened) == ()


def test_places_of_label_studio_count_as_browsers_do() -> None:
    from dragoman.evaluation.imports.labelstudio import _marks
    from dragoman.evaluation.imports.marks import Words

    [mark] = _marks([region(1, 3, "Hà", "Actor")], "😀 Hà", Words())
    assert (mark.start, mark.end, mark.quote) == (2, 4, "Hà")


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("x.jsonl", "{", "cannot be read as JSON Lines of LangExtract"),
        ("x.jsonl", '{"extractions": []}', "cannot be read as JSON Lines of LangExtract"),
        ("x.json", '[{"id": 1, "text": "flat"}]', "Export the project as JSON"),
        (
            "x.json",
            '[{"data": {"text": "a"}, "annotations": [{"result": [{"type": "labels", "value": {"labels": []}}]}]}]',
            "Export the project as JSON",
        ),
        ("x.json", "[" * 200_000, "Export the project as JSON"),
        ("x.pdf", "", "is none of these: .csv, .xlsx"),
        ("x.csv", "a,b\n", "Say with --columns FILE.toml"),
    ],
)
def test_bad_files_are_told(name: str, content: str, told: str, call: Call, tmp_path: Path) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    status, _out, error = call("agreement", tmp_path / name)

    assert status == 1
    assert told in error


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("labels = 3\n", "labels, fields and values are tables"),
        ("[values]\nkind = 3\n", "the values of each field are a table of their own"),
    ],
)
def test_words_that_are_no_tables_are_told(words: str, told: str, call: Call, extracted: Path, tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_text(words, encoding="utf-8")
    status, _out, error = call("agreement", extracted, "--columns", tmp_path / "words.toml")

    assert status == 1
    assert told in error


def test_nobody_proposes_or_decides_without_a_name(call: Call, extracted: Path) -> None:
    assert "Say who imports this" in call("propose", extracted)[2]
    assert "Say who imports this" in call("propose", extracted.with_name("none.jsonl"))[2]
    assert "Say who judges" in call("review", "--proposals")[2]
