"""News that a body or its press office gives out, programmes of a minister, and what is said to one's own people."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader

MET = "Swedish Foreign Minister Jonas Falk met with Brazilian Foreign Minister Ana Costa in Stockholm on Monday"


@pytest.mark.parametrize(
    "end",
    [
        "the press service of the minister said",
        "the Public Relations Directorate of the ministry said",
        "the Swedish Foreign Ministry reported",
    ],
)
def test_who_only_gives_out_that_people_met_says_nothing(reader: Reader, end: str) -> None:
    assert told(read(reader, f"{MET}, {end}.")) == []


def test_a_press_office_gives_out_what_both_agreed(reader: Reader) -> None:
    text = "A statement of the press service said Falk received Costa on Monday. They agreed to meet again, it said."
    assert hear(reader, text) == [f"{BOTH}: agree"]


def test_commanders_are_both_sides(reader: Reader) -> None:
    assert hear(reader, "The two commanders agreed to hold exercises.") == [f"{BOTH}: agree"]


@pytest.mark.parametrize(
    "news",
    [
        "Foreign Minister Jonas Falk will visit Brazil in June, the Swedish Foreign Ministry said.",
        "Foreign Minister Jonas Falk is to arrive in Brazil on Monday, Foreign Ministry spokesman Nils Berg said.",
        "Foreign Minister Jonas Falk has called off his visit to Brazil, the Swedish Foreign Ministry said.",
    ],
)
def test_a_body_or_its_spokesman_informs_of_a_contact(reader: Reader, news: str) -> None:
    assert [each.rsplit(": ")[1] for each in told(read(reader, news))] == ["inform"]


def test_a_spokesman_who_judges_a_visit_affirms(reader: Reader) -> None:
    text = "Costa's visit to Stockholm in May was a bold move, Foreign Ministry spokesman Nils Berg said."
    assert hear(reader, text) == ["Nils Berg: affirm"]


@pytest.mark.parametrize(
    "programme", ["The minister will also speak at a forum in Malmo.", "The guest will open a fair."]
)
def test_the_programme_of_a_minister_is_no_pledge(reader: Reader, programme: str) -> None:
    assert hear(reader, f"Costa praised Sweden. {programme}") == [f"{COSTA}: appreciate"]


def test_a_side_that_will_do_something_pledges(reader: Reader) -> None:
    heard = hear(reader, "Costa praised Sweden. The Brazilian side will send two ships.")
    assert heard == [f"{COSTA}: appreciate", f"{COSTA}: pledge"]


def test_a_time_of_day_ends_no_label(reader: Reader) -> None:
    text = (
        "“Falk told Costa of the talks,” his aide Nils Berg said.\n\nFalk arrived at the palace at 8:10 pm.\n\n"
        "Costa left the palace at 9:40 pm. Officials of both sides were there."
    )
    assert [each for each in hear(reader, text) if each.startswith((FALK, COSTA))] in ([], [f"{FALK}: inform"])


def test_who_denies_a_contact_of_two_states_speaks_to_both(reader: Reader) -> None:
    text = (
        "Swedish Foreign Ministry spokesman Nils Berg has denied a report on talks between Foreign Minister Jonas Falk "
        "and Brazilian Foreign Minister Ana Costa.\n\n“It is not in the diary,” Berg told reporters."
    )
    assert told(read(reader, text)) == ["Nils Berg: object", "Nils Berg: affirm"]


@pytest.mark.parametrize(
    "text",
    [
        "President Jonas Falk presented a letter of credence to newly assigned Ambassador of Sweden to the Republic of "
        "Peru Nils Berg on Monday.\n\nThe President said, “Our trade with Peru is small. You must read my message.” "
        "Ambassador Nils Berg vowed to help Swedes living in Peru.",
        "STOCKHOLM – Prime Minister Jonas Falk has said that Sweden wants good ties with Peru.\n\nSpeaking to Sweden’s "
        "Ambassador designate to Peru Nils Berg who called on him on Friday, the prime minister said that ties with "
        "Peru are old.\n\nFalk told Ambassador Nils Berg to work for the trade target.",
    ],
)
def test_a_leader_and_his_own_envoy_speak_at_home(reader: Reader, text: str) -> None:
    reading = read(reader, text, "TT")
    assert (reading.engagements, told(reading)) == ((), [])


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Costa welcomed the delegation and stressed that ties are old.", ["appreciate", "affirm"]),
        ("Costa welcomed the guests to Brazil, and then pointed out that ties are old.", ["appreciate", "affirm"]),
        ("Costa welcomed the guests at the airport.", []),
        ("Falk offered sympathy to Brazil over the flood.", ["convey"]),
        ("Both ratified the common will to increase trade.", ["affirm"]),
        ("They expressed their disposition to exchange doctors.", ["pledge"]),
        ("Falk will use the summit to look for help with the tariffs.", []),
    ],
)
def test_small_forms_of_speech(reader: Reader, text: str, heard: list[str]) -> None:
    assert [each.rsplit(": ")[1] for each in hear(reader, text)] == heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (
            "Speaking highly of Sweden's help during the drought, Costa expressed the hope for more firms.",
            [f"{COSTA}: appreciate", f"{COSTA}: hope"],
        ),
        (
            "Recalling the visit of the Brazilian President to Stockholm last December, Falk expressed hope that trade "
            "would grow.",
            [f"{FALK}: affirm", f"{FALK}: hope"],
        ),
        (
            "Offering festival wishes to the minister and people of Sweden, Costa briefed the host on the committee.",
            [f"{COSTA}: convey", f"{COSTA}: inform"],
        ),
        ("Speaking about trade, Falk expressed hope that it would grow.", [f"{FALK}: hope"]),
    ],
)
def test_a_participle_at_the_head_says_something_itself(reader: Reader, text: str, heard: list[str]) -> None:
    assert hear(reader, text) == heard
