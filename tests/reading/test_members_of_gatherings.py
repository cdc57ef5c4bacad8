"""Gatherings of several states: who is a member, who holds them, and how they were held."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

S = "Swedish Foreign Minister Jonas Falk"
FALK = "Jonas Falk"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Peruvian President Eva Solis, Chilean President Luis Rojas and Bolivian President Ana Quispe held a summit"
            " on water in Lima on Monday.",
            {"Eva Solis": "host", "Luis Rojas": "principal", "Ana Quispe": "principal"},
        ),
        (
            "Peruvian Minister Eva Solis and her Chilean and Bolivian counterparts Luis Rojas and Ana Quispe held a"
            " trilateral meeting in Lima on Monday.",
            {"Eva Solis": "host", "Luis Rojas": "visitor", "Ana Quispe": "visitor"},
        ),
        (f"{S} will host the ASEAN-Nordic Summit in Vienna on Monday.", {FALK: "host"}),
    ],
)
def test_of_those_who_hold_a_gathering_together_the_one_at_home_is_host(
    reader: Reader, text: str, roles: dict[str, str]
) -> None:
    assert one(reader, text).roles == roles


@pytest.mark.parametrize(
    ("text", "label", "format_"),
    [
        (f"This was stated by {S} in a speech at the ASEAN summit.", "ASEAN summit", "in_person"),
        (f"{S} made the call in a speech at the Peru-ASEAN leaders' meeting, held via video link.", None, "video"),
        (f"This was said by {S} during the online participation in the Asian Tea Summit.", "Asian Tea Summit", "video"),
        (f"{S} told reporters after an online speech at the G7 summit.", "G7 summit", "video"),
        (f"{S} took part via video link in the ASEAN summit in Vienna.", "ASEAN summit", "video"),
        (f"{S} spoke online at the international conference PortsNow in Vienna.", "international conference", "video"),
    ],
)
def test_what_is_said_in_a_speech_tells_of_the_gathering(
    reader: Reader, text: str, label: str | None, format_: str
) -> None:
    told = one(reader, text)

    assert (told.kind, told.label, told.format) == ("conference", label or "Peru-ASEAN leaders' meeting", format_)
    assert told.roles == {FALK: "member"}


@pytest.mark.parametrize(
    "text",
    [
        f"{S} said in a speech at the Start-up Summit in Malmö that trade grew.",
        f"{S} said in a speech at the party's congress that trade grew.",
        f"{S} thanked the Polish side for its speech at the ASEAN summit.",
    ],
)
def test_speeches_at_home_and_of_others_tell_of_no_gathering(reader: Reader, text: str) -> None:
    assert tell(reader, text) == []


def test_whoever_else_attended_a_gathering_is_its_member(reader: Reader) -> None:
    text = f"{S} addressed the ASEAN-Nordic summit on Monday. Also attending the summit were Lao Prime Minister"
    told = one(reader, f"{text} Kham Vong and Philippine President Rico Dalan.")

    assert told.roles == {FALK: "member", "Kham Vong": "member", "Rico Dalan": "member"}


def test_what_was_done_as_part_of_attending_a_gathering_was_done_on_a_trip_there(reader: Reader) -> None:
    text = f"As part of his participation in the UN Water Conference in Glasgow, {S} met leaders of several countries."
    trip, met = tell(reader, f"{text} He had a brief meeting with Latvian President Egils Berz.")

    assert (trip.kind, trip.type, trip.countries) == ("visit", "multilateral_attendance", ("GB",))
    assert (met.part_of, met.countries, met.people) == (0, ("GB",), {FALK, "Egils Berz"})


def test_leaders_of_many_bodies_are_named_one_by_one(reader: Reader) -> None:
    text = f"{S} will hold a roundtable meeting with leaders of four institutions via video link on Monday. The four"
    text += " leaders are World Bank President Ann Low, WTO Director-General Ito Sano and IMF Director Ida Berg."
    told = one(reader, f"{text} It will be the fifth meeting for the minister and leaders of the institutions.")

    assert (told.kind, told.format, told.standing) == ("conference", "video", "planned")
    assert told.roles == {FALK: "host", "Ann Low": "member", "Ito Sano": "member", "Ida Berg": "member"}


def test_talks_with_the_leaders_of_member_states_are_a_gathering(reader: Reader) -> None:
    told = one(reader, f"{S} took part in a meeting with the leaders of the ASEAN member states on Monday.")

    assert (told.kind, told.roles[FALK]) == ("conference", "member")


@pytest.mark.parametrize("partners", ["Lao ministers", "Lao leaders", "Lao Minister Kham Vong"])
def test_talks_with_several_of_one_state_are_a_meeting(reader: Reader, partners: str) -> None:
    assert one(reader, f"{S} held a meeting with {partners} on Monday.").kind == "meeting"


def test_a_gathering_is_hosted_by_a_state_and_brings_others_together(reader: Reader) -> None:
    text = f"{S} spoke at the ASEAN-Nordic summit hosted by Sweden, which brought together Laos, Peru and Cuba."
    told = one(reader, text)

    assert told.roles == {FALK: "host", "Laos": "member", "Peru": "member", "Cuba": "member"}


def test_a_gathering_is_hosted_by_another_state_than_the_speaker_s(reader: Reader) -> None:
    told = one(reader, f"{S} spoke at the ASEAN-Nordic summit hosted by Laos.")

    assert told.roles == {FALK: "member", "Laos": "host"}


def test_whoever_spoke_at_a_gathering_was_there(reader: Reader) -> None:
    text = "Lao Premier Kham Vong addressed the World Water Forum in Vienna on Monday. Peruvian Minister Eva Solis said"
    told = one(reader, f"{text} that rivers need care. Ministry spokesman Rico Dalan said that the forum went well.")

    assert told.people == {"Kham Vong", "Eva Solis"}


def test_of_several_news_whoever_speaks_need_not_have_been_there(reader: Reader) -> None:
    text = "Lao Premier Kham Vong addressed the World Water Forum in Vienna on Monday and met Cuban Minister Ana Ruiz."
    told = tell(reader, f"{text} Peruvian Minister Eva Solis said that rivers need care.")

    assert all("Eva Solis" not in each.people for each in told)


def test_a_sentence_that_counts_the_contact_tells_no_other(reader: Reader) -> None:
    text = "Lao Premier Kham Vong met Cuban Premier Ana Ruiz. It was the third meeting between Kham Vong and Ana Ruiz."

    assert one(reader, text).label == "meeting"
