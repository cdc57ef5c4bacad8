"""The JSON has every key that the contract names, in a fixed order, and quotes what it cites."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

import samples
from dragoman.domain.contract import to_json

RULES = Path(__file__).parents[2] / "docs" / "coding-rules.md"


def promised() -> dict[str, Any]:
    """The example object of the contract."""
    block = re.search(r"```json\n(.*?)```", RULES.read_text(encoding="utf-8"), re.DOTALL)
    assert block is not None
    return dict(json.loads(block[1]))


def missing(promise: Any, given: Any, path: str = "") -> list[str]:
    """The keys of the promise that are not given, by their paths."""
    if isinstance(promise, dict):
        gone = [f"{path}.{key}" for key in promise if given is not None and key not in given]
        inner = [key for key in promise if given is not None and key in given]
        return gone + [lost for key in inner for lost in missing(promise[key], given[key], f"{path}.{key}")]
    if isinstance(promise, list) and promise and given:
        return missing(promise[0], given[0], f"{path}[]")
    return []


def test_every_key_of_the_contract_is_there() -> None:
    assert missing(promised(), to_json(*samples.visit())) == []


def test_a_key_that_is_not_there_would_be_noticed() -> None:
    given = to_json(*samples.visit())
    del given["engagements"][0]["participants"][0]["capacity"]

    assert missing(promised(), given) == [".engagements[].participants[].capacity"]


@pytest.mark.parametrize("sample", [samples.visit, samples.crowd, samples.nothing, samples.foreign])
def test_every_quotation_is_the_text_of_its_offsets(sample: Any) -> None:
    given = to_json(*sample(), with_text=True)
    text = given["report"]["text"]

    def quotations(value: Any) -> Any:
        if isinstance(value, dict):
            if "quote" in value:
                yield value
            for inner in value.values():
                yield from quotations(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from quotations(inner)

    for cited in quotations(given):
        assert text[cited["start"] : cited["end"]] == cited["quote"]


def test_the_same_reading_gives_the_same_bytes() -> None:
    assert json.dumps(to_json(*samples.visit())) == json.dumps(to_json(*samples.visit()))


def test_the_first_place_stands_alone_too() -> None:
    visit, talks, _ = to_json(*samples.visit())["engagements"]

    assert visit["place"] == visit["places"][0] == {"name": "Oslend", "country": "OS", "basis": "stated"}
    assert to_json(*samples.crowd())["engagements"][0]["place"] is None
    assert talks["part_of"] == visit["id"]


def test_a_report_in_another_language_says_why_it_is_unread() -> None:
    report = to_json(*samples.foreign())["report"]

    assert report["relevant"] is False
    assert "Vietnamese" in report["unread_reason"]
