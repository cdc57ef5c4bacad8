"""Other words for a contact: what agencies say for meetings, receptions, farewells and calls beside the usual verbs."""

import pytest
from occasions import news

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Finnish Minister Olli Salo dined with Chilean Minister Marta Soto in Helsinki on May 8.", "meeting"),
        ("Finnish Minister Olli Salo chatted with Chilean Minister Marta Soto in Helsinki on May 8.", "meeting"),
        ("Finnish Minister Olli Salo had a one-on-one with Chilean Minister Marta Soto in Helsinki.", "meeting"),
        ("Finnish Minister Olli Salo had an interaction with Chilean Minister Marta Soto on May 8.", "meeting"),
        ("Finnish Minister Olli Salo played host to Chilean Minister Marta Soto on May 8.", "meeting"),
        ("Finnish Minister Olli Salo was host to Chilean Minister Marta Soto on May 8.", "meeting"),
        ("Chilean Ambassador Marta Soto took leave of Finnish Minister Olli Salo on May 8.", "meeting"),
        ("Finnish Minister Olli Salo got a call from Chilean Minister Marta Soto on May 8.", "call"),
        ("Finnish Minister Olli Salo called Chilean Minister Marta Soto on May 8.", "call"),
        ("Finnish Minister Olli Salo on Friday called Chilean Minister Marta Soto.", "call"),
    ],
)
def test_other_words_for_a_contact_of_two(reader: Reader, sentence: str, kind: str) -> None:
    (told,) = news(reader, sentence)

    assert (told.kind, told.people) == (kind, {"Olli Salo", "Marta Soto"})


@pytest.mark.parametrize("verb", ["watched a performance", "attended the opening of the school"])
def test_two_sides_who_attend_something_together_are_at_a_ceremony(reader: Reader, verb: str) -> None:
    text = f"Minister Le Van Tam and Chilean Minister Marta Soto {verb} in Hanoi on May 8."
    (told,) = news(reader, text, source="VNA")

    assert (told.kind, told.roles) == ("ceremony", {"Marta Soto": "visitor", "Le Van Tam": "host"})


def test_an_envoy_invited_to_the_ministry_meets_its_people(reader: Reader) -> None:
    text = "Chilean Ambassador Marta Soto was invited to the Foreign Ministry in Hanoi on May 8."
    (told,) = news(reader, text, source="VNA")

    assert (told.kind, "Marta Soto" in told.roles) == ("meeting", True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Minister Le Van Tam and Deputy Minister Tran Van Bo watched a performance in Hanoi on May 8.",
        "Minister Le Van Tam on Friday called Chilean Minister Marta Soto a friend.",
        "Minister Le Van Tam took leave of absence in May.",
        "Chile was host to a football match on May 8.",
    ],
)
def test_what_only_looks_like_them(reader: Reader, sentence: str) -> None:
    assert news(reader, sentence, source="VNA") == []


def test_a_visit_of_someone_received_is_a_meeting(reader: Reader) -> None:
    (told,) = news(reader, "Finnish Minister Olli Salo received a visit of Chilean Minister Marta Soto in Helsinki.")

    assert (told.kind, told.roles) == ("meeting", {"Olli Salo": "host", "Marta Soto": "visitor"})


def test_who_ended_a_visit_here_was_where_it_is_told(reader: Reader) -> None:
    text = "HELSINKI, May 15 (Xinhua) -- Chilean Minister Marta Soto ended a visit here on Thursday."
    (visit,) = news(reader, text, source="Xinhua")

    assert (visit.kind, visit.countries) == ("visit", ("FI",))
