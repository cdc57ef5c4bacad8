"""Calls by telephone, on screen and by letter; credentials, wreaths, signings and awards."""

import pytest
from occasions import news, one, tell

from dragoman.reading.reader import Reader

FALK, COSTA = "Jonas Falk", "Ana Costa"
S = "Swedish Foreign Minister Jonas Falk"
B = "Brazilian Foreign Minister Ana Costa"


@pytest.mark.parametrize(
    "text",
    [
        f"{S} spoke by phone with {B} on May 14.",
        f"{S} and {B} spoke by phone on May 14.",
        f"{S} had a phone call with {B} on May 14.",
        f"{S} held a telephone conversation with {B} on May 14.",
        f"{S} held phone talks with {B} on May 14.",
        f"{S} phoned {B} on May 14.",
        f"{S} talked with {B} by telephone on May 14.",
        f"A telephone conversation took place between {S} and {B} on May 14.",
        f"In a phone call with {B} on May 14, {S} said trade has doubled.",
        f"{S} spoke with {B} on May 14.",
        f"{S} received a phone call from {B} on May 14.",
    ],
)
def test_a_telephone_call(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.format, told.standing) == ("call", "phone", "occurred")
    assert told.people == {FALK, COSTA}
    assert told.date == "2025-05-14"


def test_a_call_has_no_place_and_no_host(reader: Reader) -> None:
    told = one(reader, f"STOCKHOLM — {S} spoke by phone with {B} on May 14.")

    assert told.places == ()
    assert set(told.roles.values()) == {"principal"}


@pytest.mark.parametrize(
    "text",
    [
        f"{S} held online talks with {B} on May 14.",
        f"{S} held a video conference with {B} on May 14.",
        f"{S} held talks with {B} via videoconference on May 14.",
        f"{S} and {B} held a virtual meeting on May 14.",
        f"{S} met with {B} online on May 14.",
    ],
)
def test_on_screen_it_is_a_meeting(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.format, told.places) == ("meeting", "video", ())
    assert told.people == {FALK, COSTA}


def test_calls_with_two_are_two(reader: Reader) -> None:
    text = f"{S} held separate phone calls with {B} and Jordanian Foreign Minister Karim Haddad on May 14."

    assert [each.people for each in tell(reader, text)] == [{FALK, COSTA}, {FALK, "Karim Haddad"}]


class TestLetters:
    def test_where_the_letter_is_the_news(self, reader: Reader) -> None:
        told = one(reader, f"{S} sent a message of congratulations to {B} on May 14.")

        assert (told.kind, told.format) == ("call", "letter")
        assert told.people == {FALK, COSTA}

    def test_greetings_at_a_meeting_are_no_call(self, reader: Reader) -> None:
        text = f"{S} met with {B} on May 14.\n\nFalk conveyed greetings to President Luiza Prado of Brazil."

        assert one(reader, text).kind == "meeting"

    def test_a_letter_handed_over_at_a_meeting_is_no_call(self, reader: Reader) -> None:
        text = f"{S} met with {B} on May 14.\n\nFalk sent a letter to Brazilian President Luiza Prado."

        assert [each.kind for each in news(reader, text)] == ["meeting"]


class TestCredentials:
    @pytest.mark.parametrize(
        "text",
        [
            "Swedish Ambassador Johan Ekberg presented his credentials to Brazilian President Ana Costa on May 14.",
            "Brazilian President Ana Costa received the credentials of Swedish Ambassador Johan Ekberg on May 14.",
            "Swedish Ambassador Johan Ekberg presented his letter of credence to Brazilian President Ana Costa"
            " on May 14.",
            "Brazilian President Ana Costa received credentials from Swedish Ambassador Johan Ekberg on May 14.",
        ],
    )
    def test_the_envoy_is_the_visitor_whoever_is_told_first(self, reader: Reader, text: str) -> None:
        told = one(reader, text)

        assert told.kind == "ceremony"
        assert told.roles == {"Johan Ekberg": "visitor", COSTA: "host"}
        assert told.date == "2025-05-14"

    def test_a_talk_after_the_ceremony_is_a_meeting_of_its_own(self, reader: Reader) -> None:
        text = (
            "Swedish Ambassador Johan Ekberg presented his credentials to Brazilian President Ana Costa on May 14."
            "\n\nAfter the ceremony, Costa held talks with Ekberg."
        )
        told = tell(reader, text)

        assert [each.kind for each in told] == ["ceremony", "meeting"]
        assert {each.date for each in told} == {"2025-05-14"}


def test_a_traveller_s_wreath_is_part_of_the_visit(reader: Reader) -> None:
    text = f"{S} paid an official visit to Brazil from May 12 to 14.\n\nFalk laid a wreath at the War Memorial."
    visit, wreath = tell(reader, text)

    assert (wreath.kind, wreath.roles, wreath.part_of) == ("ceremony", {FALK: "visitor"}, 0)
    assert visit.kind == "visit"


def test_a_wreath_at_home_is_none(reader: Reader) -> None:
    assert tell(reader, f"{S} laid a wreath at the War Memorial in Stockholm on May 14.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{S} and {B} signed an agreement on fisheries in Vienna on May 14.",
        f"{S} signed a memorandum of understanding with {B} in Vienna on May 14.",
        f"{S} signed an agreement with {B} in Vienna on May 14.",
    ],
)
def test_those_who_sign_are_signatories(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert told.kind == "ceremony"
    assert told.roles == {FALK: "signatory", COSTA: "signatory"}
    assert told.date == "2025-05-14"


def test_talks_and_a_signing_are_two(reader: Reader) -> None:
    text = f"{S} held talks with {B} in Vienna on May 14.\n\nThe two ministers then signed an agreement on fisheries."
    told = tell(reader, text)

    assert [each.kind for each in told] == ["meeting", "ceremony"]
    assert told[1].people == {FALK, COSTA}
    assert told[1].date == "2025-05-14"


def test_witnesses_do_not_sign(reader: Reader) -> None:
    text = f"{S} held talks with {B} in Vienna on May 14.\n\nThey witnessed the signing of two agreements."
    signing = tell(reader, text)[1]

    assert (signing.kind, set(signing.roles.values())) == ("ceremony", {"principal"})


@pytest.mark.parametrize(
    "text",
    [
        f"{S} presented the Order of the Polar Star to Brazilian Ambassador to Sweden Luiza Prado on May 14.",
        f"{S} on May 14 awarded the Friendship Medal to Brazilian Ambassador to Sweden Luiza Prado.",
        f"{S} conferred the Friendship Order on Brazilian Ambassador to Sweden Luiza Prado on May 14.",
    ],
)
def test_an_order_given_is_a_ceremony(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.label) == ("ceremony", "award")
    assert told.people == {FALK, "Luiza Prado"}


def test_to_speak_highly_of_something_is_no_call(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk met Chilean Foreign Minister Alberto Soto in Lima on May 12.\n\n"
        "Both sides spoke highly of their ties."
    )

    assert [each.kind for each in tell(reader, text)] == ["meeting"]
