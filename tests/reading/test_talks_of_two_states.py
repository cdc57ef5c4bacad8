"""Talks, contacts and summits that are told by the two states alone, whoever sat there for them."""

import pytest
from occasions import news, one, tell

from dragoman.reading.reader import Reader

A, B = "Peruvian Foreign Minister Ana Costa", "Chilean Foreign Minister Luis Paz"


@pytest.mark.parametrize(
    ("text", "standing", "date", "sides"),
    [
        (
            "SANTIAGO -- The fourth working contact on fishing rights between Peru and Chile was held behind "
            "closed doors in Arica today.",
            "occurred",
            "2025-05-16",
            {"PE", "CL"},
        ),
        (
            "TOKYO -- The eighth working-level contact between Peru and Chile broke down in Quito on Wednesday.",
            "occurred",
            "2025-05-14",
            {"PE", "CL"},
        ),
        (
            "ATHENS -- Maltese-Cypriot negotiations on fisheries resumed in Gozo on Monday.",
            "occurred",
            "2025-05-12",
            {"MT", "CY"},
        ),
        ("SEOUL -- Inter-Korean talks on rail traffic will resume on May 20.", "planned", "2025-05-20", {"KR", "KP"}),
        (
            "SEOUL -- The fourth contact between the North and the South opened at Panmunjom today.",
            "occurred",
            "2025-05-16",
            {"KR", "KP"},
        ),
        (
            "TOKYO -- The third round of Lima-Santiago talks is scheduled for May 21.",
            "planned",
            "2025-05-21",
            {"PE", "CL"},
        ),
        (
            "TOKYO -- The U.S.-South Korean talks on steel opened in Quito on Monday.",
            "occurred",
            "2025-05-12",
            {"US", "KR"},
        ),
        (
            "TOKYO -- Sino-Mongolian talks on rail links began in Quito on Monday.",
            "occurred",
            "2025-05-12",
            {"CN", "MN"},
        ),
        ("TOKYO -- The Peru-Chile talks on copper were postponed.", "cancelled", None, {"PE", "CL"}),
        (
            "TOKYO -- The second round of Peru-Chile talks is supposed to take place in May.",
            "planned",
            "2025-05",
            {"PE", "CL"},
        ),
        ("TOKYO -- Peru-Chile talks mainly focused on copper.", "occurred", None, {"PE", "CL"}),
        (
            "TOKYO -- Peru and Chile agreed at a working-level meeting in Quito on Monday that trade would resume.",
            "occurred",
            "2025-05-12",
            {"PE", "CL"},
        ),
        (
            "TOKYO -- No step was made on the first day of the current round of Peru-Chile talks being held in Quito.",
            "occurred",
            None,
            {"PE", "CL"},
        ),
        (
            "SEOUL -- South and North Korea held talks on rail traffic at Panmunjom on Monday.",
            "occurred",
            "2025-05-12",
            {"KR", "KP"},
        ),
    ],
)
def test_talks_that_begin_end_or_are_to_come_are_of_the_two_states(
    reader: Reader, text: str, standing: str, date: str | None, sides: set[str]
) -> None:
    told = one(reader, text)

    assert (told.kind, told.standing, told.date, set(told.sides.values())) == ("meeting", standing, date, sides)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Copper prices rose. Peru must carry out the agreement reached at the Peru-Chile contact in Quito.", None),
        ("Copper prices rose. They praised the steps agreed upon during the Peru--Chile high-level talks.", None),
        ("Copper prices rose. The plan collapsed at the Peru-Chile summit in Quito on February 11.", "2025-02-11"),
        ("Copper prices rose. The tariff was attacked during the recent Peru-Chile summit.", None),
        ("Copper prices rose. The conclusions of the Peru-Chile contact in Quito are being carried out.", None),
        ("Copper prices rose. Traders studied the results of the sixth Peru-Chile contact on copper.", None),
    ],
)
def test_talks_recalled_by_the_two_states_are_background(reader: Reader, text: str, date: str | None) -> None:
    told = one(reader, text)

    assert (told.standing, told.date, set(told.sides.values())) == ("background", date, {"PE", "CL"})


def test_talks_whose_day_is_set_are_planned(reader: Reader) -> None:
    told = one(reader, "TOKYO -- Envoys will not be named before the scheduled date for Peru-Chile talks, May 21.")

    assert (told.standing, set(told.sides.values())) == ("planned", {"PE", "CL"})


def test_a_round_to_come_has_its_day_and_place(reader: Reader) -> None:
    told = one(reader, "TOKYO -- The second round of Peru-Chile talks is scheduled to take place in Quito on May 20.")

    assert (told.standing, told.date, told.places) == ("planned", "2025-05-20", ("Quito",))


def test_talks_to_come_of_which_no_day_is_told_are_no_news(reader: Reader) -> None:
    text = "Copper prices rose. The strike endangers the soon-to-be-held third round of Peru-Chile talks."

    assert not news(reader, text)


@pytest.mark.parametrize(
    "text",
    [
        "The Peru-Chile talks are important for trade.",
        "Peru-Chile talks have long been stalled, traders said.",
        "The next round of Peru-Chile talks will depend on copper.",
        "An exchange of envoys is the condition for the next round of Peru-Chile talks.",
        "Peru refused to discuss copper at the third Peru-Chile talks.",
        "He called for talks between Peru and Chile by June.",
        "The resumption of Peru-Chile talks in June would be welcome.",
        "The talks between Chilean miners and Peru broke down on Monday.",
        "Miners asked about the third Peru-Chile summit, held last month in Quito.",
        "The treaty between Peru and Chile was praised in Quito on Monday.",
        "Peru-Chile trade grew after the talks broke down on Monday.",
        "The Peru-Chile-Brazil talks broke down on Monday.",
        "The Peru-Chile football association meeting broke down on Monday.",
        "The talks between the North and the South broke down on Monday.",
    ],
)
def test_a_topic_a_wish_or_people_at_home_are_no_talks_of_two_states(reader: Reader, text: str) -> None:
    assert not tell(reader, "TOKYO -- " + text)


def test_one_contact_that_is_told_twice_is_one(reader: Reader) -> None:
    told = one(
        reader,
        "TOKYO -- The third round of Peru-Chile talks is scheduled for May 21 in Geneva. Traders await the third round "
        "of talks between Peru and Chile, set for May 21.",
    )

    assert (told.standing, told.date) == ("planned", "2025-05-21")


def test_an_earlier_summit_is_not_the_meeting_of_today(reader: Reader) -> None:
    talks, summit = tell(
        reader,
        f"QUITO -- {A} met {B} in Quito on Thursday. The plan collapsed at the Peru-Chile summit in Lima on February "
        "11. Costa told Paz she would study the paper.",
    )

    assert (talks.standing, talks.date, len(talks.people)) == ("occurred", "2025-05-15", 2)
    assert (summit.standing, summit.date, set(summit.sides)) == ("background", "2025-02-11", {"Peru", "Chile"})


@pytest.mark.parametrize("told", ["opened", "broke down"])
def test_talks_of_two_bodies_by_their_long_names_are_of_the_two(reader: Reader, told: str) -> None:
    talks = one(
        reader,
        "LIMA -- The fourth working talks between the Peruvian Association of Relations Across the Lake Straits (ARLS) "
        f"and the Quito-based Lake Exchange Foundation (LEF) {told} in Lima today.",
    )

    assert set(talks.sides.values()) == {"PE", "EC"}
    assert (talks.date, talks.places) == ("2025-05-16", ("Lima",))
