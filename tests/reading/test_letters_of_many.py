"""Letters of several, greetings that two exchange, and ceremonies told by what was opened or signed there."""

import pytest
from occasions import news, tell

from dragoman.reading.reader import Reader

MANY = "LIMA - Messages on the National Day continue to arrive addressed to Peruvian President Ana Costa."


@pytest.mark.parametrize(
    ("more", "writer"),
    [
        ("“I value our dialogue”, reads the message of the President of Kenya Jonas Mwangi.", "Jonas Mwangi"),
        ("In his letter, Kenyan President Jonas Mwangi hoped for more trade.", "Jonas Mwangi"),
        ("Kenyan President Jonas Mwangi wished the President good health.", "Jonas Mwangi"),
        ("Congratulations also came from Kenyan President Jonas Mwangi.", "Jonas Mwangi"),
        ("“Our two nations are friends”, writes the King of Spain.", "Spain"),
    ],
)
def test_each_of_many_letters_is_told(reader: Reader, more: str, writer: str) -> None:
    told = news(reader, f"{MANY}\n\n{more}", "Andina")

    assert [(each.kind, each.format, each.people) for each in told] == [("call", "letter", {writer, "Ana Costa"})]


def test_whoever_wrote_leaves_the_list_of_those_who_did(reader: Reader) -> None:
    text = (
        "LIMA - Leaders of Kenya and Chile on Monday sent messages to Peruvian President Ana Costa.\n\n"
        "In his message, Kenyan President Jonas Mwangi hoped for more trade."
    )

    assert [each.people for each in news(reader, text, "Andina")] == [
        {"Chile", "Ana Costa"},
        {"Jonas Mwangi", "Ana Costa"},
    ]


def test_others_exchange_greetings_too(reader: Reader) -> None:
    text = (
        "LIMA - Peruvian President Ana Costa and Kenyan President Jonas Mwangi on Monday exchanged letters."
        "\n\nPeruvian Foreign Minister Rosa Salas and her Kenyan colleague Paul Otieno also exchanged greetings."
    )

    assert [each.people for each in news(reader, text, "Andina")] == [
        {"Ana Costa", "Jonas Mwangi"},
        {"Rosa Salas", "Paul Otieno"},
    ]


def test_one_letter_makes_no_letter_of_what_others_write(reader: Reader) -> None:
    text = (
        "LIMA - In a letter to Peruvian President Ana Costa, Kenyan President Jonas Mwangi protested.\n\n"
        "Chilean President Luis Vera wrote on his page that he saw no reason."
    )

    assert all("Luis Vera" not in each.people for each in tell(reader, text, "Andina"))


def test_letters_exchanged_as_news_of_their_own_stand_beside_a_contact(reader: Reader) -> None:
    text = (
        "LIMA - Peruvian Foreign Minister Rosa Salas met Chilean Foreign Minister Luis Vera in Lima on Monday.\n\n"
        "Also on Monday, Peruvian President Ana Costa and Kenyan President Jonas Mwangi exchanged letters."
    )

    assert {"Ana Costa", "Jonas Mwangi"} in [each.people for each in news(reader, text, "Andina")]


@pytest.mark.parametrize(
    "more",
    [
        "Deputy Culture Minister of Peru Rosa Salas and Ambassador of Kenya Paul Otieno attended the opening.",
        "At the opening, Peruvian Deputy Culture Minister Rosa Salas thanked Ambassador of Kenya Paul Otieno."
        " Addressing the event, Ambassador Otieno thanked the museum.",
        "Inaugurating it along with Peruvian Deputy Culture Minister Rosa Salas, Kenyan Ambassador Paul Otieno said"
        " that ties are old.",
    ],
)
def test_an_exhibition_of_one_nation_in_another_is_of_both(reader: Reader, more: str) -> None:
    text = f"LIMA - An exhibition of Kenyan masks opened at the Museum of Art on Thursday.\n\n{more}"

    assert [(each.kind, each.people) for each in news(reader, text, "Andina")] == [
        ("ceremony", {"Rosa Salas", "Paul Otieno"})
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Jonas Mwangi will meet with Peruvian President Ana Costa on Monday to sign a treaty.",
        "Kenyan President Jonas Mwangi held talks with Peruvian President Ana Costa on Monday. The talks ended with the"
        " signing of a treaty.",
    ],
)
def test_those_who_meet_sign_what_the_meeting_was_for(reader: Reader, text: str) -> None:
    signed = [each.people for each in tell(reader, text) if each.label == "signing"]

    assert signed == [{"Jonas Mwangi", "Ana Costa"}]


@pytest.mark.parametrize(
    ("more", "label"),
    [
        ("They cut the ribbon for a clinic.", "inauguration"),
        ("The two ministers planted a tree in the garden.", "tree planting"),
    ],
)
def test_two_cut_a_ribbon_or_plant_a_tree(reader: Reader, more: str, label: str) -> None:
    text = f"LIMA - Kenyan Minister Jonas Mwangi met Peruvian Minister Ana Costa in Lima on Monday.\n\n{more}"
    told = [(each.label, each.people) for each in news(reader, text, "Andina") if each.kind == "ceremony"]

    assert told == [(label, {"Jonas Mwangi", "Ana Costa"})]


def test_a_book_of_condolences_is_signed_at_the_embassy(reader: Reader) -> None:
    text = (
        "LIMA - Peruvian Deputy Minister Rosa Salas went to the Kenyan Embassy in Lima to sign the book of condolences."
    )
    told = [(each.kind, each.label, each.sides) for each in news(reader, text, "Andina")]

    assert told == [("ceremony", "book of condolences", {"Rosa Salas": "PE", "Kenyan Embassy in Lima": "KE"})]
