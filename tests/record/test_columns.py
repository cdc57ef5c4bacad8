"""Lists in columns: what comes out is what went in, and changing one that came out changes no other."""

import json

import pytest

from dragoman.record.stores import from_json, to_json


@pytest.mark.parametrize("value", [[], ["VN", "CN"], ["Đỗ “Hải”"], [["a"], 1], {"a": ["b"]}, None, ["long" * 40]])
def test_what_was_written_is_read(value: object) -> None:
    assert from_json(to_json(value)) == from_json(to_json(value).encode()) == value == json.loads(to_json(value))


def test_what_was_read_twice_are_two_lists() -> None:
    one, other = from_json('["VN"]'), from_json('["VN"]')
    one.append("CN")

    assert other == from_json('["VN"]') == ["VN"]
