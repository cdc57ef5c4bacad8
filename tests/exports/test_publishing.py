"""What holds for every format: the same bytes, whole or not at all, a README, and errors that say what to do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from exporting import Export, export_of

from dragoman.errors import ExportError, QuestionError
from dragoman.exports import Format, Losses, all_formats, format_named, publish
from dragoman.record import Record
from dragoman.record.queries.selecting import Filters, Selection

Call = Callable[..., tuple[int, str, str]]


def all_bytes(path: Path) -> dict[str, bytes]:
    if path.is_file():
        return {"": path.read_bytes()}
    return {str(each.relative_to(path)): each.read_bytes() for each in sorted(path.rglob("*")) if each.is_file()}


@pytest.mark.parametrize("name", all_formats())
def test_the_same_record_gives_the_same_bytes(name: str, export: Export) -> None:
    first, second = export(name), export(name)

    assert all_bytes(first) == all_bytes(second)
    assert all_bytes(first)


@pytest.mark.parametrize("name", all_formats())
def test_every_format_comes_with_a_readme_of_its_fields_and_losses(
    name: str, example_record: Path, tmp_path: Path
) -> None:
    made = export_of(str(example_record), name, tmp_path / "export")

    page = made.readme.read_text(encoding="utf-8")
    assert "## What this format does not hold" in page
    assert all(f"`{column.name}`" in page for table in format_named(name).tables for column in table.columns)
    assert all(line in page for line in made.losses.lines())


@pytest.mark.parametrize("name", all_formats())
def test_every_format_says_what_its_fields_are(name: str) -> None:
    format_ = format_named(name)

    assert format_.sentence.endswith(".")
    assert format_.tables
    assert all(column.sentence.endswith(".") for table in format_.tables for column in table.columns)


@pytest.mark.parametrize("name", all_formats())
def test_a_disk_that_fills_half_way_leaves_nothing(name: str, example_record: Path, small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(b"." * 4096)

    with pytest.raises(ExportError, match="No space left on device"):
        for number in range(20):  # a small export fits a few times
            export_of(str(example_record), name, small_disk / f"export{number}")

    left = [each.name for each in small_disk.iterdir() if each.name.startswith(".")]
    assert left == []


def test_a_full_disk_leaves_what_stood_there(example_record: Path, small_disk: Path) -> None:
    target = small_disk / "record.jsonl"
    target.write_text("older", encoding="utf-8")

    with pytest.raises(ExportError, match="No space left on device"):
        export_of(str(example_record), "jsonl", target, replace=True)

    assert [each.name for each in small_disk.iterdir()] == ["record.jsonl"]
    assert target.read_text(encoding="utf-8") == "older"


@pytest.mark.parametrize("suffix", [".txt", ""])
def test_an_interruption_leaves_nothing_half_written(suffix: str, example_record: Path, tmp_path: Path) -> None:
    def write(selection: Selection, target: Path, losses: Losses) -> None:
        (target if suffix else target / "table").write_text("half", encoding="utf-8")
        raise KeyboardInterrupt

    stopped = Format("stopped", "Stops half-way.", suffix, (), (), write)
    opened = Record.open(str(example_record), create=False)
    with opened as record, record.asking() as connection, pytest.raises(KeyboardInterrupt):
        publish(stopped, Selection(record, connection), tmp_path / "export")

    assert list(tmp_path.iterdir()) == []


def test_an_unknown_format_names_those_near_it(dragoman: Call, tmp_path: Path) -> None:
    status, _out, told = dragoman("export", "jsnl", "-o", tmp_path / "x")

    assert status == 1
    assert "There is no export format 'jsnl'. Did you mean jsonl" in told


@pytest.mark.parametrize(
    "words", [("--between", "VN", "FR"), ("--kind", "visit", "--until", "1950"), ("--status", "denied", "--side", "VN")]
)
def test_an_empty_selection_is_told_and_writes_nothing(words: tuple[str, ...], dragoman: Call, tmp_path: Path) -> None:
    status, _out, told = dragoman("export", "jsonl", *words, "-o", tmp_path / "none.jsonl")

    assert status == 1
    assert "The record holds nothing" in told
    assert [each.name for each in tmp_path.iterdir()] == ["kept"]


@pytest.mark.parametrize(
    "words",
    [("--kind", "banquet"), ("--side", "Atlantis"), ("--person", "Zzyzx"), ("--since", "soon"), ("--report", "zz")],
)
def test_a_filter_that_names_nothing_known_is_told(words: tuple[str, ...], dragoman: Call, tmp_path: Path) -> None:
    status, _out, told = dragoman("export", "jsonl", *words, "-o", tmp_path / "none.jsonl")

    assert status == 1
    assert told.startswith("dragoman: ")


def test_what_stands_there_is_replaced_only_when_told(dragoman: Call, tmp_path: Path) -> None:
    target = tmp_path / "record.jsonl"
    target.write_text("mine", encoding="utf-8")

    status, _out, told = dragoman("export", "jsonl", "-o", target)
    assert (status, target.read_text(encoding="utf-8")) == (1, "mine")
    assert "--force" in told

    status, _out, _told = dragoman("export", "jsonl", "-o", target, "--force")
    assert status == 0
    assert target.read_text(encoding="utf-8").startswith('{"report"')


def test_there_must_be_a_folder_to_write_in(dragoman: Call, tmp_path: Path) -> None:
    status, _out, told = dragoman("export", "jsonl", "-o", tmp_path / "nowhere" / "record.jsonl")

    assert status == 1
    assert "There is no folder" in told


def test_a_file_is_not_written_over_a_folder(dragoman: Call, tmp_path: Path) -> None:
    status, _out, told = dragoman("export", "jsonl", "-o", tmp_path, "--force")

    assert status == 1
    assert "is a folder" in told


def test_standard_output_gets_the_same_bytes(dragoman: Call, tmp_path: Path) -> None:
    dragoman("export", "jsonl", "-o", tmp_path / "record.jsonl")
    status, out, _told = dragoman("export", "jsonl", "-o", "-")

    assert status == 0
    assert out == (tmp_path / "record.jsonl").read_text(encoding="utf-8")


def test_filters_leave_only_what_was_asked_for(example_record: Path) -> None:
    with Record.open(str(example_record), create=False) as record, record.asking() as connection:
        held = list(Selection(record, connection, Filters(between=("VN", "Cambodia"), kind="meeting")).held())

    engagements = [one for each in held for one in each.reading.engagements]
    assert engagements
    assert {one.kind.value for one in engagements} == {"meeting"}
    for each in held:
        known = {one.id for one in each.reading.engagements}
        assert {one.engagement for one in each.reading.statements} <= known
        assert {part.actor for one in each.reading.engagements for part in one.participants} <= set(each.actors)


def test_a_person_chooses_what_they_said_and_where_they_were(example_record: Path) -> None:
    with Record.open(str(example_record), create=False) as record, record.asking() as connection:
        held = list(Selection(record, connection, Filters(person="Sok Vannara")).held())

    assert held
    for each in held:
        named = {actor.id for actor in each.reading.actors if "Vannara" in actor.name}
        assert all(named & {part.actor for part in one.participants} for one in each.reading.engagements)


def test_reports_come_in_the_order_of_their_days(example_record: Path) -> None:
    with Record.open(str(example_record), create=False) as record, record.asking() as connection:
        days = [each.document.published.earliest for each in Selection(record, connection).held()]

    known = [day for day in days if day]
    assert days == [*sorted(known), *[None] * (len(days) - len(known))]


def test_an_empty_record_is_told(tmp_path: Path) -> None:
    with Record.open(str(tmp_path / "record.db")) as record, record.asking() as connection:
        pytest.raises(QuestionError, Selection, record, connection).match("holds no report yet")


@pytest.mark.parametrize(("answer", "status", "left"), [(True, 0, '{"report"'), (False, 1, "mine")])
def test_at_a_terminal_it_asks_before_it_replaces(
    answer: bool, status: int, left: str, dragoman: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "record.jsonl"
    target.write_text("mine", encoding="utf-8")
    asked: list[str] = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setattr("typer.confirm", lambda question, **_more: asked.append(question) or answer)

    assert dragoman("export", "jsonl", "-o", target)[0] == status
    assert asked == [f"{target} exists. Replace it?"]
    assert target.read_text(encoding="utf-8").startswith(left)


def test_a_folder_that_no_export_wrote_is_never_replaced(dragoman: Call, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "thesis.txt").write_text("years of work", encoding="utf-8")

    status, _out, told = dragoman("export", "csv", "-o", folder, "--force")
    assert status == 1
    assert "holds what no export has written" in told
    assert (folder / "thesis.txt").exists()


def test_an_older_export_is_replaced_as_a_whole(dragoman: Call, tmp_path: Path) -> None:
    dragoman("export", "csv", "-o", tmp_path / "tables")
    (tmp_path / "tables" / "stray.csv").write_text("left from before", encoding="utf-8")

    assert dragoman("export", "csv", "-o", tmp_path / "tables", "--force")[0] == 0
    assert not (tmp_path / "tables" / "stray.csv").exists()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["kept", "tables"]


def test_a_long_export_moves_a_bar(example_record: Path, tmp_path: Path) -> None:
    moved: list[None] = []
    with Record.open(str(example_record), create=False) as record, record.asking() as connection:
        selection = Selection(record, connection, step=lambda: moved.append(None))
        publish(format_named("csv"), selection, tmp_path / "tables")

    assert len(moved) == 17
