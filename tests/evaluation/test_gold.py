"""Gold folders: what is malformed is named by file and key, and quotations are found."""

import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from gold_sample import GOLD, TEXT, write_gold

from dragoman.errors import GoldError
from dragoman.evaluation.gold import load_gold


def spoiled(path: list[Any], value: Any) -> dict[str, Any]:
    answers = deepcopy(GOLD)
    target: Any = answers
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    return answers


@pytest.mark.parametrize(
    ("path", "value", "complaint"),
    [
        (["relevant"], "yes", r"laos.json: relevant should be true or false, not 'yes'"),
        (["actors", 0, "kind"], "robot", r"actors\[0\].kind should be one of person"),
        (["actors", 0, "name"], None, r"actors\[0\].name should be a text"),
        (["actors", 1, "id"], "a1", r"actors holds 'a1' twice"),
        (["engagements", 0, "kind"], "trip", r"engagements\[0\].kind should be one of visit"),
        (["engagements", 0, "date"], "May 13", r"engagements\[0\].date 'May 13' is not a date"),
        (["engagements", 0, "date"], "2024-02-30", r"names no day of that month"),
        (["engagements", 1, "part_of"], "e9", r"is part of 'e9', which is not coded"),
        (["engagements", 1, "participants", 0, "actor"], "a9", r"names the actor 'a9', who is not coded"),
        (["engagements", 1, "participants", 0, "role"], "guest", r"participants\[0\].role should be one of"),
        (["engagements", 1, "quotes"], ["met in Hanoi"], r"quotes words that are not in the text"),
        (["statements", 0, "act"], "sing", r"statements\[0\].act should be one of"),
        (["statements", 0, "speakers"], ["a9"], r"names the speaker 'a9'"),
        (["statements", 0, "engagement"], "e9", r"statements\[0\].engagement is 'e9'"),
        (["statements", 0, "nth"], 2, r"quotes words that are only 1 times in the text"),
        (["statements"], {}, r"statements should be a list"),
        (["actors"], ["a1"], r"actors\[0\] should be an object"),
    ],
)
def test_malformed_answers_are_named(path: list[Any], value: Any, complaint: str, tmp_path: Path) -> None:
    if value == {}:
        value = {"id": "s1"}
    with pytest.raises(GoldError, match=complaint):
        load_gold(write_gold(tmp_path / "gold", spoiled(path, value)))


def test_quotations_are_where_they_say(tmp_path: Path) -> None:
    laos = load_gold(write_gold(tmp_path / "gold"))[1].coding()
    assert laos.text == TEXT
    (span,) = laos.statements[0].spans
    assert TEXT[span.start : span.end] == GOLD["statements"][0]["quote"]


def test_the_second_occurrence_is_found(tmp_path: Path) -> None:
    answers = spoiled(["statements", 0], GOLD["statements"][0] | {"quote": "Laos", "nth": 2})
    laos = load_gold(write_gold(tmp_path / "gold", answers))[1].coding()
    assert laos.statements[0].spans[0].start == TEXT.index("Laos", TEXT.index("Laos") + 1)


def test_quotations_are_found_in_the_text_that_was_read(tmp_path: Path) -> None:
    gold = load_gold(write_gold(tmp_path / "gold"))[1]
    moved = gold.coding("A headline\n" + TEXT)
    assert moved.statements[0].spans[0].start == gold.coding().statements[0].spans[0].start + 11
    with pytest.raises(GoldError, match="not in the text"):
        gold.coding("Something else.")


def test_metadata_goes_to_the_reader(tmp_path: Path) -> None:
    report = load_gold(write_gold(tmp_path / "gold"))[1].report
    assert (report.input_id, report.published, report.source) == ("laos", "2024-05-14", "VNS")


def test_pairs_must_be_whole(tmp_path: Path) -> None:
    folder = write_gold(tmp_path / "gold")
    (folder / "alone.txt").write_text("A report.")
    with pytest.raises(GoldError, match="alone.txt has no answers beside it"):
        load_gold(folder)
    (folder / "alone.txt").unlink()
    (folder / "laos.txt").unlink()
    with pytest.raises(GoldError, match="add laos.txt"):
        load_gold(folder)


def test_a_wrong_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="is no folder"):
        load_gold(tmp_path / "nowhere")
    with pytest.raises(GoldError, match="holds no report whose name contains 'mars'"):
        load_gold(write_gold(tmp_path / "gold"), only="mars")


def test_json_that_is_none_is_told(tmp_path: Path) -> None:
    folder = write_gold(tmp_path / "gold")
    (folder / "laos.json").write_text("{")
    with pytest.raises(GoldError, match="laos.json is not valid JSON"):
        load_gold(folder)


@pytest.mark.parametrize("half", ["dev", "test"])
def test_every_form_of_a_name_stands_by_itself_in_its_report(half: str) -> None:
    within: list[str] = []
    for entry in load_gold(Path(__file__).parents[2] / "evaluation" / "gold" / half):
        for actor in entry.coding().actors:
            forms = actor.names if actor.kind == "person" else ()
            text = " ".join(entry.report.content.split())
            for form in sorted(forms, key=len, reverse=True):
                alone = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", "#", text)
                longer = any(form in other for other in forms if other != form)
                within += [f"{entry.name}: {form}"] if alone == text and longer else []
                text = alone
    assert not within, "parts of names that no sentence uses alone: " + ", ".join(within)
