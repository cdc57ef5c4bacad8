"""Whatever is wrong with the input: a clear sentence, a non-zero exit, nothing lost, nothing half-written."""

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from outcomes import Command

from dragoman.record import Record

GOOD = "HANOI — Vietnamese and Lao ministers met on Monday, number {}. They talked."
TESTS = Path(__file__).parent.parent
RUN = "import sys; from fakes import {reader}; from dragoman.cli.main import main; main(load={reader})"


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(GOOD.format(0))
    return path


def command(*words: object, reader: str = "FakeReader") -> list[str]:
    """The command in a process of its own."""
    return [sys.executable, "-c", RUN.format(reader=reader), *map(str, words)]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(TESTS), *sys.path))}


def kept(tmp_path: Path) -> int:
    """How many good reports the record holds, each whole."""
    from sqlalchemy import func, select

    from dragoman.record import schema

    with Record.open(str(tmp_path / "kept" / "record.db"), create=False) as record, record.asking() as asked:
        assert asked.scalar(select(func.count()).select_from(schema.readings)) == asked.scalar(
            select(func.count()).select_from(schema.reports)
        )
        return int(asked.scalar(select(func.count()).select_from(schema.reports)) or 0)


def no_traceback(text: str) -> None:
    assert "Traceback" not in text
    assert "Error" not in text


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("missing.txt", None, "no such file"),
        ("empty.txt", b"", "it is empty"),
        ("blank.txt", b" \n\n\t ", "it is empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)), "not text"),
        ("long.txt", b"The ministers met and talked. " * 1_750_000, "longer than the limit"),
    ],
)
def test_what_cannot_be_read_is_named_and_the_others_are_read(
    dragoman: Command, tmp_path: Path, good: Path, name: str, content: bytes | None, told: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)

    left = dragoman("read", "--quiet", tmp_path / name, good)

    assert left.status == 1
    assert "1 report read: 1 added, 1 failed." in left.err
    assert name in left.err
    assert told in left.err
    no_traceback(left.err)
    assert kept(tmp_path) == 1


def test_an_unreadable_file_is_named(dragoman: Command, tmp_path: Path, good: Path) -> None:
    locked = Path("/proc/self/mem")  # even root cannot read it from its beginning
    if not locked.exists():
        locked = tmp_path / "locked.txt"
        locked.write_text("x")
        locked.chmod(0)

    left = dragoman("read", "--quiet", locked, good)

    assert left.status == 1
    assert str(locked) in left.err
    assert kept(tmp_path) == 1


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-8"])
def test_marked_and_wide_encodings_are_read(dragoman: Command, tmp_path: Path, encoding: str) -> None:
    text = "\ufeffHÀ NỘI — Lê Thị Ánh met her guest from Laos."
    (tmp_path / "wide.txt").write_bytes(text.encode(encoding))

    left = dragoman("read", "--format", "json", "--with-text", tmp_path / "wide.txt")

    assert left.status == 0
    assert json.loads(left.out)["report"]["text"].startswith("HÀ NỘI — Lê Thị Ánh met")


def test_a_wrongly_declared_encoding_does_no_harm(dragoman: Command, tmp_path: Path) -> None:
    page = (
        '<html><head><meta charset="iso-8859-1"><title>Visit</title></head><body><article><h1>Visit</h1>'
        "<p>Minister Lê Thị Ánh of Việt Nam met her Lao counterpart in Hà Nội on Monday to talk of trade.</p>"
        "<p>The two sides agreed to meet again in the third quarter of the year, as reported.</p>"
        "</article></body></html>"
    )
    (tmp_path / "page.html").write_bytes(page.encode("utf-8"))

    left = dragoman("read", "--format", "json", "--with-text", tmp_path / "page.html")

    assert left.status == 0
    assert "Lê Thị Ánh of Việt Nam met" in json.loads(left.out)["report"]["text"]


def test_one_broken_line_is_named_and_the_others_are_read(dragoman: Command, tmp_path: Path) -> None:
    lines = [json.dumps({"text": GOOD.format(number)}) for number in range(5)]
    lines[2] = lines[2][:-5]
    (tmp_path / "reports.jsonl").write_text("\n".join(lines))

    left = dragoman("read", "--quiet", tmp_path / "reports.jsonl")

    assert left.status == 1
    assert "4 reports read: 4 added, 1 failed." in left.err
    assert "reports.jsonl:3" in left.err
    assert kept(tmp_path) == 4


def test_an_unsupported_language_is_kept_and_said_to_be_unread(dragoman: Command, tmp_path: Path) -> None:
    text = "Chiều 12/3, tại Hà Nội, Thứ trưởng Bộ Ngoại giao đã tiếp Đại sứ và trao đổi về hợp tác hai nước."
    (tmp_path / "vi.txt").write_text(text)

    left = dragoman("read", tmp_path / "vi.txt")

    assert left.status == 0
    assert "Kept, but not read: there is no reader for vi" in left.out
    assert "1 in a language that has no reader" in left.err
    assert kept(tmp_path) == 1


def test_a_report_that_trips_the_reader_costs_only_itself(dragoman: Command, tmp_path: Path, good: Path) -> None:
    (tmp_path / "bad.txt").write_text("BOOM, they met on Monday in Hanoi.")

    left = dragoman("read", "--quiet", tmp_path / "bad.txt", good)

    assert left.status == 1
    assert "bad.txt: the reader failed on it" in left.err
    assert "please report it" in left.err
    assert kept(tmp_path) == 1


def test_a_record_that_cannot_be_written_is_told(dragoman: Command, good: Path) -> None:
    left = dragoman("read", good, "--record", "/proc/nowhere/record.db")

    assert left.status == 1
    assert "/proc/nowhere" in left.err
    no_traceback(left.err)


def test_a_file_that_is_no_record_is_left_alone(dragoman: Command, good: Path) -> None:
    left = dragoman("read", good, "--record", good)

    assert left.status == 1
    assert "not a record" in left.err
    assert good.read_text() == GOOD.format(0)


def test_a_full_disk_stops_the_run_and_keeps_what_was_finished(tmp_path: Path) -> None:
    # plainly English: to tell other languages the identifier unpacks its model into a file larger than this disk
    weather = " The rain was on the roof of the hall." * 150
    lines = [json.dumps({"text": GOOD.format(number) + weather}) for number in range(300)]
    (tmp_path / "reports.jsonl").write_text("\n".join(lines))
    record = tmp_path / "kept" / "record.db"
    words = ("read", "--quiet", tmp_path / "reports.jsonl", "--record", record)

    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))

    full = subprocess.run(command(*words), env=environment(), preexec_fn=small_disk, capture_output=True, text=True)
    assert full.returncode == 1
    assert "disk" in full.stderr
    no_traceback(full.stderr)
    finished = kept(tmp_path)
    assert 0 < finished < 300

    later = subprocess.run(command(*words), env=environment(), capture_output=True, text=True)
    assert f"{finished} unchanged" in later.stderr
    assert kept(tmp_path) == 300


def test_output_that_cannot_be_written_is_told(good: Path) -> None:
    with open("/dev/full", "w") as full:
        left = subprocess.run(
            command("read", "--no-record", good),
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )

    assert left.returncode == 1
    assert "The output cannot be written" in left.stderr
    no_traceback(left.stderr)


def test_a_reader_of_the_output_may_leave_early(tmp_path: Path) -> None:
    lines = [json.dumps({"text": GOOD.format(number) * 50}) for number in range(500)]
    (tmp_path / "reports.jsonl").write_text("\n".join(lines))
    words = command("read", "--no-record", "--format", "json", tmp_path / "reports.jsonl")

    with subprocess.Popen(words, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read().decode()

    assert said == ""


@pytest.mark.parametrize("workers", [1, 2])
def test_an_interrupted_run_keeps_what_was_finished_and_the_next_goes_on(tmp_path: Path, workers: int) -> None:
    lines = [json.dumps({"text": GOOD.format(number)}) for number in range(1000)]
    (tmp_path / "reports.jsonl").write_text("\n".join(lines))
    record = tmp_path / "kept" / "record.db"
    words = ("read", "--format", "json", tmp_path / "reports.jsonl", "--record", record, "--workers", workers)

    with subprocess.Popen(
        command(*words, reader="SlowReader"),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A shell starts background jobs with the interrupt ignored, and that is inherited.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        for _ in range(100):
            process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        process.stdout.read()
        said = process.stderr.read()

    assert process.returncode == 130
    assert "What was finished stays in the record" in said
    no_traceback(said)
    finished = kept(tmp_path)
    assert 100 <= finished < 1000

    later = subprocess.run(command(*words), env=environment(), capture_output=True, text=True)
    assert later.returncode == 0
    assert f"{finished} unchanged" in later.stderr
    assert kept(tmp_path) == 1000
