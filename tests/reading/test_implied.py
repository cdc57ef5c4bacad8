"""Words that name nobody, across from someone named: the guest, the deputies, an official of the host country."""

import pytest
from occasions import Told, tell

from dragoman.reading.reader import Reader

_VISIT = (
    "Tashkent, UzA. On June 2, Prime Minister of Jordan Hani Haddad, who is on a working visit to our country,"
    " visited the Independence Monument and laid flowers there. "
)
_TALKS = (
    "LIMA, May 3 (Andina) -- Peruvian Foreign Minister Ana Costa received Senators Piet Holm and Jan Lund of Denmark. "
)


def last(reader: Reader, text: str, source: str = "Reuters") -> Told:
    """The engagement that a text tells last."""
    return tell(reader, text, source)[-1]


def test_the_guest_is_whoever_travels_before_anyone_met_him(reader: Reader) -> None:
    received = last(reader, _VISIT + "Later the guest was received by President Botir Karimov.", "UzA")
    assert received.roles == {"Botir Karimov": "host", "Hani Haddad": "visitor"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The parliamentarians are to be received by Prime Minister Rosa Vega, too.",
        "The deputies have also been received by Prime Minister Rosa Vega.",
        "They called on Prime Minister Rosa Vega.",
    ],
)
def test_those_who_came_are_meant_across_from_someone_named(reader: Reader, sentence: str) -> None:
    assert last(reader, _TALKS + sentence).people == {"Rosa Vega", "Piet Holm", "Jan Lund"}


def test_the_delegation_is_of_the_country_that_was_received(reader: Reader) -> None:
    text = (
        "Hanoi (VNA) - Prime Minister Do Van Hai spoke on May 3 at a reception for a delegation of several parties from"
        " Japan's Diet. Earlier in the day, the delegation was received by Deputy Prime Minister Mai Thi Thanh."
    )
    assert last(reader, text, source="VNA").people == {"Mai Thi Thanh", "Japan"}


def test_the_press_is_no_party_told_of_before(reader: Reader) -> None:
    text = _TALKS + "Speaking to the press before the trip, Danish Ambassador Lise Krag said it was long expected."
    assert len(tell(reader, text)) == len(tell(reader, _TALKS))


def test_an_official_met_abroad_without_name_or_country_is_of_the_country_visited(reader: Reader) -> None:
    text = (
        "TOKYO, Aug. 8 -- Vice-Minister Manabu Ozawa visited Togo from August 3 to 6. On August 4, he held talks with"
        " Foreign Minister Kodjo Amega. He also paid a courtesy call on the President of the Senate."
    )
    assert set(last(reader, text, source="MOFA").sides.values()) == {"JP", "TG"}


def test_whom_an_envoy_called_on_is_the_one_who_speaks_and_at_home_his_own_premier(reader: Reader) -> None:
    text = (
        "LIMA, Peru: Prime Minister Ana Costa has said that Peru wants good ties with Chile. Speaking to Peru's"
        " Ambassador-designate to Chile Luis Vega who called on her in Lima on Friday, the prime minister wished him"
        " well for his new post. During the meeting, Prime Minister Ana Costa told Ambassador Luis Vega to visit the"
        " universities."
    )
    assert tell(reader, text) == []


def test_missions_abroad_are_the_publishers_own(reader: Reader) -> None:
    text = (
        "Hanoi (VNA) - Deputy Prime Minister Cao Huu Duc talked in Hanoi on Friday with the heads of Vietnamese"
        " representative missions abroad."
    )
    assert tell(reader, text, "VNA") == []


def test_another_host_of_the_same_guests_receives_them_another_time(reader: Reader) -> None:
    text = _TALKS + "Senators Piet Holm and Jan Lund were also received by Prime Minister Rosa Vega."
    assert [each.people for each in tell(reader, text)] == [
        {"Ana Costa", "Piet Holm", "Jan Lund"},
        {"Rosa Vega", "Piet Holm", "Jan Lund"},
    ]


def test_a_visitor_is_told_to_be_somewhere_just_now(reader: Reader) -> None:
    text = (
        "VIENTIANE -- Lao President Thong Phomma received Cuban Vice President Armando Rosal on Monday. The Cuban"
        " visitor, currently in Laos to open a fair, thanked him."
    )
    visit = next(each for each in tell(reader, text, "KPL") if each.kind == "visit")
    assert (visit.people, visit.countries) == ({"Armando Rosal"}, ("LA",))


def test_the_visitor_of_a_nation_is_of_that_nation(reader: Reader) -> None:
    text = (
        "VIENTIANE -- Lao President Thong Phomma met Cuban Vice President Armando Rosal in Vientiane on Monday."
        " President Phomma praised the doctors. The Cuban visitor, now in Laos to open a fair, agreed with"
        " Phomma."
    )
    visits = [each.people for each in tell(reader, text, "Granma") if each.kind == "visit"]
    assert visits == [{"Armando Rosal"}]
