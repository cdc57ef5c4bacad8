"""A small gold folder made by hand, and the reading that answers all of it."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

TEXT = """HÀ NỘI — Deputy Minister of Foreign Affairs Lê Văn Tám paid a working visit to Laos from May 13-14.

On May 13, Tám met in Vientiane with Lao Foreign Minister Thongsay Keola. Tam said the
comprehensive partnership between Việt Nam and Laos is growing. He proposed a new forum.
Trade has doubled. Both sides agreed to meet again.

President Hồ An will visit China in June.
"""

GOLD: dict[str, Any] = {
    "input": {"published": "2024-05-14", "source": "VNS", "lang": "en", "title": None, "url": None},
    "relevant": True,
    "actors": [
        {
            "id": "a1",
            "kind": "person",
            "name": "Lê Văn Tám",
            "names": ["Lê Văn Tám", "Tám", "Tam"],
            "country": "VN",
            "offices": ["Deputy Minister of Foreign Affairs"],
        },
        {
            "id": "a2",
            "kind": "person",
            "name": "Thongsay Keola",
            "names": ["Thongsay Keola"],
            "country": "LA",
            "offices": ["Foreign Minister"],
        },
        {"id": "a3", "kind": "person", "name": "Hồ An", "names": [], "country": "VN", "offices": []},
        {"id": "a4", "kind": "country", "name": "China", "names": ["China"], "country": "CN"},
    ],
    "engagements": [
        {
            "id": "e1",
            "kind": "visit",
            "visit_type": "working",
            "label": "working visit",
            "actuality": "occurred",
            "background": False,
            "format": "in_person",
            "date": "2024-05-13/2024-05-14",
            "places": [{"name": "Laos", "country": "LA"}],
            "part_of": None,
            "participants": [{"actor": "a1", "role": "head", "side": "VN"}],
            "quotes": ["Lê Văn Tám paid a working visit to Laos from May 13-14"],
        },
        {
            "id": "e2",
            "kind": "meeting",
            "visit_type": None,
            "label": "met",
            "actuality": "occurred",
            "background": False,
            "format": "in_person",
            "date": "2024-05-13",
            "places": [{"name": "Vientiane", "country": "LA"}],
            "part_of": "e1",
            "participants": [
                {"actor": "a1", "role": "visitor", "side": "VN"},
                {"actor": "a2", "role": "host", "side": "LA"},
            ],
            "quotes": ["Tám met in Vientiane with Lao Foreign Minister Thongsay Keola"],
        },
        {
            "id": "e3",
            "kind": "visit",
            "visit_type": "unspecified",
            "label": "visit",
            "actuality": "planned",
            "background": True,
            "format": "in_person",
            "date": "2024-06",
            "places": [{"name": "China", "country": "CN"}],
            "part_of": None,
            "participants": [
                {"actor": "a3", "role": "visitor", "side": "VN"},
                {"actor": "a4", "role": "host", "side": "CN"},
            ],
            "quotes": ["President Hồ An will visit China in June"],
        },
    ],
    "statements": [
        {
            "id": "s1",
            "engagement": "e2",
            "speakers": ["a1"],
            "act": "affirm",
            "joint": False,
            "carried": False,
            "quote": "Tam said the\ncomprehensive partnership between Việt Nam and Laos is growing",
        },
        {
            "id": "s2",
            "engagement": "e2",
            "speakers": ["a1"],
            "act": "propose",
            "joint": False,
            "carried": False,
            "quote": "He proposed a new forum",
        },
        {
            "id": "s3",
            "engagement": "e2",
            "speakers": ["a1"],
            "act": "affirm",
            "joint": False,
            "carried": True,
            "quote": "Trade has doubled",
        },
        {
            "id": "s4",
            "engagement": "e2",
            "speakers": ["a1", "a2"],
            "act": "agree",
            "joint": True,
            "carried": False,
            "quote": "Both sides agreed to meet again",
        },
    ],
    "relationships": [
        {
            "a": "VN",
            "b": "LA",
            "channel": "state",
            "label": "comprehensive partnership",
            "change": "mentioned",
            "quotes": ["comprehensive partnership"],
        }
    ],
}

CONTROL = "The Prime Minister opened a bridge in Huế.\n"
NO_ENGAGEMENT: dict[str, Any] = {"input": {}, "relevant": False, "actors": [], "engagements": []}


def write_gold(folder: Path, answers: dict[str, Any] | None = None) -> Path:
    """A gold folder of two reports; the first one's answers may be given."""
    folder.mkdir(exist_ok=True)
    (folder / "laos.txt").write_text(TEXT, encoding="utf-8")
    (folder / "laos.json").write_text(json.dumps(answers or GOLD), encoding="utf-8")
    (folder / "bridge.txt").write_text(CONTROL, encoding="utf-8")
    (folder / "bridge.json").write_text(json.dumps(NO_ENGAGEMENT), encoding="utf-8")
    return folder


def perfect() -> dict[str, Any]:
    """The reading that answers the whole report as the gold does, under other ids."""
    gold = deepcopy(GOLD)
    return {
        "report": {"input_id": "laos", "relevant": True, "text": TEXT},
        "actors": [_actor(entry) for entry in gold["actors"]],
        "engagements": [_engagement(entry) for entry in gold["engagements"]],
        "statements": [_statement(entry) for entry in gold["statements"]],
        "relationships": [_relationship(entry) for entry in gold["relationships"]],
    }


def control() -> dict[str, Any]:
    """The reading of the report without any engagement."""
    return {
        "report": {"input_id": "bridge", "relevant": False, "text": CONTROL},
        "actors": [],
        "engagements": [],
        "statements": [],
        "relationships": [],
    }


def cite(quote: str) -> dict[str, Any]:
    """A citation of the first place where the words stand."""
    start = TEXT.index(quote)
    return {"start": start, "end": start + len(quote), "quote": quote}


def _actor(entry: dict[str, Any]) -> dict[str, Any]:
    offices = [{"title": title, "printed": title} for title in entry.get("offices", [])]
    return entry | {"id": "x" + entry["id"], "names": entry["names"] or [entry["name"]], "offices": offices}


def _engagement(entry: dict[str, Any]) -> dict[str, Any]:
    parts = [part | {"actor": "x" + part["actor"], "capacity": None} for part in entry["participants"]]
    return entry | {
        "id": "x" + entry["id"],
        "part_of": entry["part_of"] and "x" + entry["part_of"],
        "date": {"edtf": entry["date"]},
        "place": entry["places"][0],
        "participants": parts,
        "citations": [cite(quote) for quote in entry["quotes"]],
    }


def _statement(entry: dict[str, Any]) -> dict[str, Any]:
    speakers = ["x" + id for id in entry["speakers"]]
    return entry | {"id": "x" + entry["id"], "speakers": speakers, "citations": [cite(entry["quote"])]}


def _relationship(entry: dict[str, Any]) -> dict[str, Any]:
    return entry | {"citations": [cite(quote) for quote in entry["quotes"]]}
