"""Set phrases in a report: as they are listed, and in other words, with what is put in and left out."""

import pytest

from dragoman.domain.claims import Reading
from dragoman.domain.relationships import Formula, PhraseUse
from dragoman.resolution.commitments.words import Words
from dragoman.resolution.phrases import PhraseFinder
from record.builders import cite, document, visit

FINDER = PhraseFinder(Words())


def uses(text: str) -> tuple[PhraseUse, ...]:
    it = document(f"Hà Nội — {text}")
    return FINDER.uses(it, Reading(it.id, "reader 1"))


@pytest.mark.parametrize(
    ("printed", "key", "put_in", "left_out"),
    [
        ("the six-major orientation", "six major orientations", (), ()),
        ("six major strategic orientations", "six major orientations", ("strategic",), ()),
        ("the six orientations", "six major orientations", (), ("major",)),
        ("free, open, secure and prosperous Indo-Pacific", "free and open Indo-Pacific", ("secure", "prosperous"), ()),
        ("freedoms of navigation", "freedom of navigation", (), ()),
        ("mutual confidence and trust", "mutual trust", ("confidence",), ()),
    ],
)
def test_a_changed_wording_is_found_with_what_changed(
    printed: str, key: str, put_in: tuple[str, ...], left_out: tuple[str, ...]
) -> None:
    (use,) = uses(f"They spoke of {printed} again.")
    assert (use.key, use.listed, use.put_in, use.left_out) == (key, False, put_in, left_out)
    assert use.citation.quote in printed


@pytest.mark.parametrize(
    "text",
    [
        "They spoke of territorial integrity.",
        "They met six months ago or more.",
        "They praised the Security Initiative and the East Policy.",
        "They will reform the multilateral banks.",
        "Trust is good. Mutual visits are better.",
        "The open and quite often rather unclear but free waters of the Pacific.",
    ],
)
def test_what_has_only_some_of_the_words_is_another_phrase(text: str) -> None:
    assert uses(text) == ()


def test_what_the_reader_found_is_listed_and_told_with_who_said_it() -> None:
    it, reading = visit()
    meeting, praise = reading.engagements[1], reading.statements[1]
    listed = Formula("f1", "special", "special", cite(it, "special"))
    (use,) = FINDER.uses(it, Reading(it.id, "r", reading.actors, reading.engagements, (praise,), formulas=(listed,)))
    assert (use.key, use.listed, use.engagement) == ("special", True, meeting.id)
    assert use.speakers == praise.speakers
    assert (use.said_by, use.sides) == (("LA",), ("LA", "VN"))
