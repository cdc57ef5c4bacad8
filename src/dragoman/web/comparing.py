"""The comparison of an engagement's readouts as the page draws it, from the API's own answer.

Readouts are columns under letters; a thing said stands in the columns of the reports that have it.
"""

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

Json = Mapping[str, Any]
SIGNS = {
    "agreed": ("agree", "=", "agreed"),
    "one only": ("only", "1", "one only"),
    "contradicted": ("differ", "≠", "contradicted"),
}
"""Of each standing: how it is coloured, its sign, and its words."""
BAR = 300
"""The width of the longest bar of the share of voice."""


def side_by_side(answer: Json) -> SimpleNamespace:
    """What the page shows of a comparison."""
    readouts = [_readout(place, one) for place, one in enumerate(answer["readouts"])]
    said = [{each["id"]: each for each in one["statements"]} for one in answer["readouts"]]
    items = [_item(number, one, said) for number, one in enumerate(answer["items"], 1)]
    several = [one for one in items if len(one.told) > 1]
    return SimpleNamespace(
        parts=_parts(answer["engagement"]),
        readouts=readouts,
        fields=[_field(one) for one in answer["fields"] if one["standing"] in SIGNS],
        several=several,
        alone=[[one for one in items if list(one.told) == [place]] for place in range(len(readouts))],
        orders=[_order(place, one["statements"], several) for place, one in enumerate(answer["readouts"])],
        sides=list(dict.fromkeys(side for one in readouts for side, _n, _part, _bar in one.voice)),
    )


def _parts(engagement: Json) -> dict[str | None, list[Json]]:
    """Who took part, by side."""
    names = {each["id"]: each["name"] for each in engagement["actors"]}
    found: dict[str | None, list[Json]] = {}
    for part in engagement["participants"]:
        told = {**part, "name": names.get(part["actor"], part["actor"])}
        found.setdefault(part["side"], []).append(told)
    return found


def _readout(place: int, one: Json) -> SimpleNamespace:
    words = sum(one["voice"].values())
    most = max(one["voice"].values(), default=1) or 1
    voice = [(side, n, round(100 * n / (words or 1)), round(BAR * n / most)) for side, n in one["voice"].items()]
    report, *copies = ({**each, "published": each["published"]["edtf"]} for each in (one["report"], *one["copies"]))
    letter = chr(ord("A") + place) if place < 26 else str(place + 1)
    return SimpleNamespace(
        place=place,
        letter=letter,
        report=report,
        copies=copies,
        engagement=one["engagement"],
        voice=voice,
        words=words,
    )


def _field(one: Json) -> SimpleNamespace:
    look, sign, words = SIGNS[one["standing"]]
    return SimpleNamespace(
        name=one["name"], actor=one["actor"], look=look, sign=sign, standing=words, cells=one["values"]
    )


def _item(number: int, one: Json, said: Sequence[Mapping[str, Json]]) -> SimpleNamespace:
    told = {each["readout"]: _statement(said[each["readout"]][each["id"]]) for each in one["statements"]}
    return SimpleNamespace(number=number, told=told, differs=one["attributed"] == "contradicted")


def _statement(one: Json) -> SimpleNamespace:
    names = {each["id"]: each for each in one["actors"]}
    speakers = [names.get(id_, {"id": id_, "name": id_, "country": None}) for id_ in one["speakers"]]
    return SimpleNamespace(
        id=one["id"], speakers=speakers, act=one["act"], content=one["content"], citations=one["citations"]
    )


def _order(place: int, statements: Sequence[Json], several: Sequence[SimpleNamespace]) -> list[SimpleNamespace]:
    """The things that several say, in the order in which this readout has them."""
    at = {one.told[place].id: one for one in several if place in one.told}
    return [at[each["id"]] for each in statements if each["id"] in at]
