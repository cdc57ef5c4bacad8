"""Every measure is right on a perfect reading and moves when its field, and only its field, is spoiled."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from gold_sample import cite, control, perfect, write_gold

from dragoman.errors import GoldError
from dragoman.evaluation.detail import faults, sentence_at
from dragoman.evaluation.score import FOUND, RIGHT, Evaluation, evaluate, score_files

Reading = dict[str, Any]
Spoil = Callable[[Reading], object]


def scored(tmp_path: Path, spoil: Spoil = lambda reading: None) -> Evaluation:
    reading = perfect()
    spoil(reading)
    return evaluate(write_gold(tmp_path / "gold"), lambda reports: [control(), reading])


def moved(evaluation: Evaluation) -> set[str]:
    return {name for name, figure in evaluation.figures.items() if figure.value != 1}


def test_a_perfect_reading_is_perfect(tmp_path: Path) -> None:
    evaluation = scored(tmp_path)
    assert list(evaluation.figures) == [*FOUND, *RIGHT]
    assert moved(evaluation) == set()
    assert faults(evaluation) == {}
    assert {name: figure.gold for name, figure in evaluation.figures.items()} == {
        "engagements": 3,
        "engagements_news": 2,
        "participants": 5,
        "statements": 4,
        "statements_speaker_act": 4,
        "relationships": 1,
        "relevance": 2,
        "status": 3,
        "kind": 3,
        "visit_type": 2,
        "format": 3,
        "date": 3,
        "place": 3,
        "part_of": 3,
        "side": 5,
        "office": 3,
        "role": 5,
        "speaker": 4,
        "carried_speaker": 1,
        "act": 4,
        "joint": 4,
        "short_forms": 1,
    }


SPOILED: list[tuple[str, Spoil, set[str]]] = [
    ("relevance", lambda r: r["report"].update(relevant=False), {"relevance"}),
    ("actuality", lambda r: r["engagements"][0].update(actuality="planned"), {"status"}),
    ("background", lambda r: r["engagements"][1].update(background=True), {"status", "engagements_news"}),
    ("kind", lambda r: r["engagements"][1].update(kind="call"), {"kind"}),
    ("visit type", lambda r: r["engagements"][0].update(visit_type="state"), {"visit_type"}),
    ("format", lambda r: r["engagements"][1].update(format="video"), {"format"}),
    ("date", lambda r: r["engagements"][1].update(date={"edtf": "2024-05-14"}), {"date"}),
    ("unknown date", lambda r: r["engagements"][1].update(date={"edtf": None}), {"date"}),
    ("year", lambda r: r["engagements"][1].update(date={"edtf": "XXXX-05-13"}), {"date"}),
    (
        "place",
        lambda r: r["engagements"][1].update(places=[{"name": "Hà Nội", "country": "VN"}]),
        {"place"},
    ),
    ("no place", lambda r: r["engagements"][1].update(places=[], place=None), {"place"}),
    ("part of", lambda r: r["engagements"][1].update(part_of=None), {"part_of"}),
    ("side", lambda r: r["engagements"][1]["participants"][0].update(side="LA"), {"side"}),
    ("role", lambda r: r["engagements"][1]["participants"][0].update(role="host"), {"role"}),
    ("office", lambda r: r["engagements"][1]["participants"][0].update(capacity="Minister"), {"office"}),
    ("participant", lambda r: r["engagements"][1]["participants"].pop(), {"participants"}),
    ("engagement", lambda r: r["engagements"].pop(1), {"engagements", "engagements_news"}),
    ("background engagement", lambda r: r["engagements"].pop(2), {"engagements"}),
    ("statement", lambda r: r["statements"].pop(1), {"statements", "statements_speaker_act"}),
    (
        "statement elsewhere",
        lambda r: r["statements"][1].update(citations=[cite("President Hồ An")]),
        {"statements", "statements_speaker_act"},
    ),
    ("act", lambda r: r["statements"][1].update(act="hope"), {"act", "statements_speaker_act"}),
    (
        "speaker",
        lambda r: r["statements"][1].update(speakers=["xa2"]),
        {"speaker", "statements_speaker_act"},
    ),
    (
        "carried speaker",
        lambda r: r["statements"][2].update(speakers=[]),
        {"speaker", "carried_speaker", "statements_speaker_act"},
    ),
    (
        "joint speakers",
        lambda r: r["statements"][3].update(speakers=["xa1"]),
        {"speaker", "statements_speaker_act"},
    ),
    ("joint", lambda r: r["statements"][3].update(joint=False), {"joint"}),
    ("relationship", lambda r: r["relationships"].clear(), {"relationships"}),
    ("pair", lambda r: r["relationships"][0].update(a="CN"), {"relationships"}),
    ("label", lambda r: r["relationships"][0].update(label="partnership"), {"relationships"}),
    ("short form", lambda r: r["actors"][0].update(names=["Lê Văn Tám"]), {"short_forms"}),
]


@pytest.mark.parametrize(("what", "spoil", "figures"), SPOILED, ids=[entry[0] for entry in SPOILED])
def test_a_spoiled_field_moves_its_measure_alone(what: str, spoil: Spoil, figures: set[str], tmp_path: Path) -> None:
    evaluation = scored(tmp_path, spoil)
    assert moved(evaluation) == figures
    assert faults(evaluation)["laos"]


def test_spellings_of_one_name_are_one(tmp_path: Path) -> None:
    evaluation = scored(tmp_path, lambda r: r["actors"][0].update(name="Le Van Tam", names=["Tam"]))
    assert moved(evaluation) == set()


def test_precision_and_recall_are_told_apart(tmp_path: Path) -> None:
    def add(reading: Reading) -> None:
        extra = reading["engagements"][1] | {"id": "x9", "citations": [cite("Both sides agreed")]}
        reading["engagements"].append(extra | {"participants": []})

    figure = scored(tmp_path, add).figures["engagements"]
    assert (figure.precision, figure.recall) == (0.75, 1)
    assert figure.value == pytest.approx(6 / 7)


def test_two_meetings_told_apart_are_not_one(tmp_path: Path) -> None:
    """A meeting of the same traveller with someone else, told elsewhere, is a miss and an extra."""

    def other_meeting(reading: Reading) -> None:
        meeting = reading["engagements"][1]
        meeting["participants"][1]["actor"] = "xa4"
        meeting["citations"] = [cite("Both sides agreed")]

    figure = scored(tmp_path, other_meeting).figures["engagements"]
    assert (figure.right, figure.missed, figure.extra) == (2, 1, 1)


def test_the_detail_shows_gold_and_got_with_the_sentence(tmp_path: Path) -> None:
    found = faults(scored(tmp_path, lambda r: r["engagements"][1].update(format="video")))
    (fault,) = found["laos"]["format"]
    assert fault.line == "in_person -> video  [meeting (met): Lê Văn Tám, Thongsay Keola]"
    assert fault.sentence == "On May 13, Tám met in Vientiane with Lao Foreign Minister Thongsay Keola."


def test_a_span_over_two_sentences_shows_both() -> None:
    from dragoman.domain.text import Span

    assert sentence_at("One. Two! Three. Four.", Span(6, 12)) == "Two! Three."
    assert sentence_at("One.", None) == ""


def test_printed_lines_are_scored_like_a_reader(tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_text("\n".join(json.dumps(item) for item in (control(), perfect())) + "\n")
    gold = write_gold(tmp_path / "gold")
    assert moved(score_files(gold, lines)) == set()
    assert score_files(gold, lines, only="bridge").figures["engagements"].value is None


def test_text_that_was_not_printed_is_checked_by_its_fingerprint(tmp_path: Path) -> None:
    def other_text(reading: Reading) -> None:
        reading["report"] = {"input_id": "laos", "relevant": True, "text_sha256": "0" * 64}

    with pytest.raises(GoldError, match="laos is of another text; print it with --with-text"):
        scored(tmp_path, other_text)


def test_a_report_without_a_reading_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="laos has no reading"):
        evaluate(write_gold(tmp_path / "gold"), lambda reports: [control()])


def test_a_reading_without_a_key_is_named(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="laos has no 'statements'"):
        scored(tmp_path, lambda reading: reading.pop("statements"))
