"""Occasions told in other words: letters, homage, credentials of many, those who led the sides, offices alone."""

import pytest
from occasions import read, tell

from dragoman.reading.reader import Reader


def told(reader: Reader, text: str, source: str = "VNA") -> list[tuple[str, list[str]]]:
    """The kind and the people of each engagement."""
    return [(each.kind, sorted(each.people)) for each in tell(reader, text, source)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Turkish President Kemal Demir has written to Russian leader Igor Orlov to apologise for the incident.",
            [("call", ["Igor Orlov", "Kemal Demir"])],
        ),
        (
            "Japanese Foreign Minister Mori Kenji paid a courtesy on Philippine President Rodrigo Cruz on Thursday.",
            [("meeting", ["Mori Kenji", "Rodrigo Cruz"])],
        ),
        (
            "Cuban Foreign Minister Pedro Gil held a fraternal exchange with Nicaraguan Foreign Minister Denis Roca.",
            [("meeting", ["Denis Roca", "Pedro Gil"])],
        ),
        (
            "Talks between Chile and Peru were held in Lima on Tuesday. Foreign Secretary of Chile Ana Vidal and her "
            "Peruvian counterpart Luis Soto led the respective sides.",
            [("meeting", ["Ana Vidal", "Luis Soto"])],
        ),
        (
            "Six new envoys have presented their Letters of Credence to Ghanaian President Kofi Boateng. They are the "
            "Ambassador of Algeria, Ali Haddad, and the Ambassador of Finland, Leena Virtanen.",
            [("ceremony", ["Ali Haddad", "Kofi Boateng", "Leena Virtanen"])],
        ),
        (
            "It is important that the leaders of Chile and Peru meet regularly and exchange messages.",
            [],
        ),
        (
            "The Russian President Igor Orlov called Polish Prime Minister Jan Nowak. To Lam met with Polish Prime "
            "Minister Jan Nowak in Warsaw on Monday.",
            [("call", ["Igor Orlov", "Jan Nowak"]), ("meeting", ["Jan Nowak", "To Lam"])],
        ),
    ],
)
def test_other_words_for_an_engagement(reader: Reader, text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert told(reader, text) == expected


def test_officials_of_one_country_among_themselves(reader: Reader) -> None:
    text = "President Biden hosted Leader Carson, Senator Dalton and Representative Ames in the Roosevelt Room."
    assert told(reader, text, "White House") == []


def test_the_vice_president_and_the_president_are_two(reader: Reader) -> None:
    text = (
        "Vice President Carla Hart of the United States spoke with President Alex Gomez of Guatemala. The Vice "
        "President and President Gomez discussed trade. The Vice President re-affirmed her support for free elections."
    )
    reading = read(reader, text, "VNA")
    names = {actor.id: actor.name for actor in reading.actors}
    said = [(sorted(names[one] for one in each.speakers), each.act.value) for each in reading.statements]
    assert said == [(["Alex Gomez", "Carla Hart"], "discuss"), (["Carla Hart"], "affirm")]


def test_labels_within_a_paragraph_say_who_speaks(reader: Reader) -> None:
    text = (
        "Igor Orlov presented the Order of Friendship to President of Turkmenistan Serdar Atayev.\n\n"
        "President of Russia Igor Orlov: We are glad to see you. We thank you for your visit. (Ceremony.) President "
        "of Turkmenistan Serdar Atayev: We thank Russia for this high decoration. Our countries will go on working "
        "together."
    )
    reading = read(reader, text, "VNA")
    names = {actor.id: actor.name for actor in reading.actors}
    thanks = [names[each.speakers[0]] for each in reading.statements if each.act.value == "thank"]
    assert thanks == ["Igor Orlov", "Serdar Atayev"]


def test_the_office_after_a_name_is_not_the_next_ones(reader: Reader) -> None:
    text = (
        "King Hamad received Steven Boone, the US Ambassador to Bahrain and Vice Admiral George Wick, Commander of "
        "the US Fifth Fleet, on Monday."
    )
    offices = {actor.name: [office.printed for office in actor.offices] for actor in read(reader, text, "VNA").actors}
    assert offices["Steven Boone"] == ["US Ambassador to Bahrain"]
    assert "US Ambassador to Bahrain" not in offices["George Wick"]


def test_host_and_guest_of_a_ceremony_are_so_in_their_talks(reader: Reader) -> None:
    text = (
        "Cuban President Miguel Gil chaired an official welcome ceremony for Vietnamese President Nguyen Van Minh at "
        "the palace in Havana on Sunday. Following the ceremony, the two leaders held talks."
    )
    talks = [each.roles for each in tell(reader, text, "VNA") if each.kind == "meeting"]
    assert talks == [{"Miguel Gil": "host", "Nguyen Van Minh": "visitor"}]
