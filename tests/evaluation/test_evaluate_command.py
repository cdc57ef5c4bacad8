"""The command: the table fits 80 columns, JSON is whole, floors fail the run."""

import json
from pathlib import Path

import pytest
import typer
from gold_sample import control, perfect, write_gold
from typer.testing import CliRunner, Result

from dragoman.cli.evaluate import register

app = typer.Typer()
register(app)
app.callback()(lambda: None)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("COLUMNS", "80")
    reading = perfect()
    reading["statements"][0]["act"] = "hope"
    lines = tmp_path / "lines.jsonl"
    lines.write_text("\n".join(json.dumps(item) for item in (control(), reading)))
    return ["evaluate", str(write_gold(tmp_path / "gold")), "--predictions", str(lines)]


def run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def test_the_table(files: list[str]) -> None:
    result = run(*files, "--detail")
    assert result.exit_code == 0
    assert "2 reports" in result.output
    assert "…" not in result.output.split("==")[0]
    assert all(len(line) <= 80 for line in result.output.split("==")[0].splitlines())
    assert "affirm -> hope" in result.output


def test_json(files: list[str]) -> None:
    told = json.loads(run(*files, "--format", "json", "--detail").output)
    assert told["reports"] == 2
    assert told["figures"]["act"]["value"] == 0.75
    assert told["faults"]["laos"]["act"][0]["fault"] == "affirm -> hope"


def test_floors(files: list[str], tmp_path: Path) -> None:
    floors = tmp_path / "floors.json"
    floors.write_text('{"act": 0.7}')
    assert run(*files, "--floors", str(floors)).exit_code == 0
    floors.write_text('{"act": 0.8}')
    result = run(*files, "--floors", str(floors))
    assert result.exit_code == 1
    assert "act is 0.750, below its floor of 0.800" in result.output


def test_agreement(files: list[str], tmp_path: Path) -> None:
    second = write_gold(tmp_path / "second")
    result = run("evaluate", files[1], "--second", str(second))
    assert "Krippendorff" in result.output
    told = json.loads(run("evaluate", files[1], "--second", str(second), "--format", "json").output)
    assert told["alpha"]["act"]["alpha"] == 1
