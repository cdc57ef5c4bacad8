"""Where and when what is told took place, where its own sentence does not say so; invented people."""

import pytest
from occasions import news, tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"


@pytest.mark.parametrize(
    "text",
    [
        f"{FALK} will leave Stockholm for Quito on Monday for talks with Ecuadorean President Pablo Marchena.",
        f"{FALK} arrived from Quito, where he met Ecuadorean President Pablo Marchena on May 12.",
        f"{FALK} will travel to Quito, where he is to hold talks with Ecuadorean President Pablo Marchena.",
    ],
)
def test_a_contact_is_where_one_goes_for_it(reader: Reader, text: str) -> None:
    (meeting,) = [each for each in tell(reader, text) if each.kind == "meeting"]

    assert meeting.countries == ("EC",)
    assert meeting.roles == {"Jonas Falk": "visitor", "Pablo Marchena": "host"}


def test_where_one_only_comes_from_is_no_place_of_the_next_meeting(reader: Reader) -> None:
    text = f"{FALK} returned from Quito. On May 12 he met Norwegian Foreign Minister Ingrid Berg."

    assert [each.countries for each in tell(reader, text) if each.kind == "meeting"] == [()]


def test_whoever_met_one_of_them_there_meets_the_others_there(reader: Reader) -> None:
    text = (
        f"{FALK} met Ecuadorean President Pablo Marchena in Quito on May 12.\n\n"
        "Falk also held talks with Ecuadorean Trade Minister Rosa Andrade."
    )
    (_, second) = tell(reader, text)

    assert second.countries == ("EC",)
    assert second.roles == {"Jonas Falk": "visitor", "Rosa Andrade": "host"}


def test_whoever_received_someone_abroad_elsewhere_is_not_moved(reader: Reader) -> None:
    text = (
        f"{FALK} met Ecuadorean President Pablo Marchena in Quito on May 12.\n\n"
        "On May 14 Falk held talks with Norwegian Foreign Minister Ingrid Berg."
    )

    assert tell(reader, text)[1].countries == ()


def test_a_meeting_during_a_conference_is_of_its_days_and_place(reader: Reader) -> None:
    text = (
        f"On May 12-13, 2025, {FALK} attended the 5th Global Fisheries Summit in Oslo.\n\n"
        "During the summit, Falk met with Chilean Foreign Minister Alberto Soto."
    )
    meeting = next(each for each in tell(reader, text) if each.kind == "meeting")

    assert (meeting.date, meeting.countries) == ("2025-05-12/2025-05-13", ("NO",))


def test_a_day_long_visit_to_a_capital_is_of_the_day_of_its_meeting(reader: Reader) -> None:
    text = (
        f"{FALK} met Ecuadorean President Pablo Marchena on Thursday.\n\n"
        "Falk, who arrived in the Ecuadorean capital in the morning on a day-long visit, met President Marchena."
    )
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert (visit.date, visit.countries) == ("2025-05-15", ("EC",))
    assert visit.places == ("the Ecuadorean capital",)


def test_a_two_day_visit_is_of_the_days_of_its_first_and_last_meeting(reader: Reader) -> None:
    text = (
        f"{FALK} met Ecuadorean President Pablo Marchena on May 12 as part of his two-day visit to Ecuador.\n\n"
        "On May 13 Falk held talks with Ecuadorean Trade Minister Rosa Andrade."
    )
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert visit.date == "2025-05-12/2025-05-13"


def test_a_visit_that_one_winds_up_ends_on_the_day_of_the_saying(reader: Reader) -> None:
    text = f'"The talks went well," {FALK} said on Thursday as he wound up his three-day visit to Ecuador.'

    assert [each.date for each in tell(reader, text)] == ["2025-05-13/2025-05-15"]


def test_what_is_received_before_leaving_is_no_part_of_the_trip(reader: Reader) -> None:
    text = f"{FALK} received Chilean Senator Alberto Soto at the ministry shortly before he departed for Quito."
    meeting, visit = news(reader, text)

    assert (meeting.kind, visit.kind, visit.countries) == ("meeting", "visit", ("EC",))
    assert meeting.part_of is None


def test_later_is_the_day_of_which_the_lead_tells(reader: Reader) -> None:
    text = (
        "President Pablo Marchena said on Thursday that Ecuador values its ties with Sweden.\n\n"
        f"Later, {FALK} called on Vice President Rosa Andrade."
    )

    assert [each.date for each in tell(reader, text)] == ["2025-05-15"]


@pytest.mark.parametrize("guest", ["visiting Ecuadorean President Pablo Marchena", "the visiting Pablo Marchena"])
def test_whoever_meets_a_visiting_guest_is_at_home(reader: Reader, guest: str) -> None:
    text = f"President Pablo Marchena of Ecuador is in talks.\n\n{FALK} met with {guest} on May 12."
    meeting = next(each for each in tell(reader, text) if each.kind == "meeting")

    assert meeting.countries == ("SE",)
    assert meeting.roles == {"Jonas Falk": "host", "Pablo Marchena": "visitor"}


def test_what_happened_on_the_first_day_of_a_visit_is_of_that_day(reader: Reader) -> None:
    text = (
        f"{FALK} arrived in Quito on Friday for a three-day visit to Ecuador.\n\n"
        "He was received by President Pablo Marchena and will meet Trade Minister Rosa Andrade."
    )
    visit, met, to_come = sorted(tell(reader, text), key=lambda each: (each.kind != "visit", each.standing))

    assert visit.date == to_come.date == "2025-05-16/2025-05-18"
    assert met.date == "2025-05-16"


def test_talks_of_which_one_host_is_briefed_are_part_of_the_visit(reader: Reader) -> None:
    text = (
        f"{FALK} paid an official visit to Ecuador from May 12 to 14.\n\n"
        "He briefed his host on the outcomes of his talks with Ecuadorean Trade Minister Rosa Andrade."
    )
    visit, talks = tell(reader, text)

    assert (talks.standing, talks.part_of, talks.countries) == ("occurred", 0, ("EC",))


def test_the_day_before_of_a_report_without_a_day_is_the_one_before_it(reader: Reader) -> None:
    text = f"{FALK} held a meeting the day before with Ecuadorean President Pablo Marchena."

    assert [each.date for each in tell(reader, text)] == ["2025-05-15"]


def test_the_longer_interval_of_a_visit_dates_it(reader: Reader) -> None:
    text = (
        f"{FALK} visited Ecuador on Tuesday to meet President Pablo Marchena.\n\n"
        "Falk arrived in Quito on Monday night on a three-day visit to Ecuador."
    )

    assert [each.date for each in tell(reader, text) if each.kind == "visit"] == ["2025-05-12/2025-05-14"]


def test_a_visit_from_which_one_returns_today_ends_today(reader: Reader) -> None:
    text = f"{FALK} is paying a two-day state visit to Ecuador and is scheduled to return to Stockholm today."

    assert [each.date for each in tell(reader, text)] == ["2025-05-15/2025-05-16"]


def test_the_day_of_what_is_spoken_of_is_not_that_of_the_talks(reader: Reader) -> None:
    text = (
        f"{FALK} met Ecuadorean President Pablo Marchena in Quito on Thursday.\n\n"
        "They held discussions about the Ecuadorean leader's official visit to Sweden taking place from Monday, June 2."
    )
    meetings = [each for each in tell(reader, text) if each.kind == "meeting"]

    assert [each.date for each in meetings] == ["2025-05-15"]


def test_a_visit_told_on_its_second_of_two_days_began_the_day_before(reader: Reader) -> None:
    text = f"{FALK} reached Quito on Thursday, on the second day of his two-day visit to Ecuador."

    assert [each.date for each in tell(reader, text)] == ["2025-05-14/2025-05-15"]


def test_a_city_called_the_capital_is_one_place(reader: Reader) -> None:
    text = f"{FALK} arrived in the Ecuadorean capital Quito on Thursday on an official visit."

    assert [each.countries for each in tell(reader, text)] == [("EC",)]


def test_what_one_was_able_to_do_on_a_weekday_lies_behind(reader: Reader) -> None:
    text = f"{FALK} was also able to meet with Ecuadorean President Pablo Marchena on Wednesday morning."

    assert [each.date for each in tell(reader, text)] == ["2025-05-14"]


def test_a_stop_at_the_own_embassy_is_where_its_name_says(reader: Reader) -> None:
    text = (
        f"{FALK} called on Ecuadorean President Pablo Marchena on Thursday.\n\n"
        "In the morning, Falk visited the Embassy of Sweden in Quito."
    )
    stop = tell(reader, text)[-1]

    assert (stop.date, stop.countries) == ("2025-05-15", ("EC",))


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (
            "Lao Trade Minister Bounthong Sisavath met two Japanese lawmakers, Aya Mori and Ken Oda, on Thursday.",
            ("LA",),
        ),
        ("Lao Trade Minister Bounthong Sisavath met Japanese lawmaker Aya Mori beside the Pacific summit.", ()),
        (
            "Lao Trade Minister Bounthong Sisavath met Japanese lawmaker Aya Mori on Thursday. The talks in Tokyo were"
            " warm.",
            (),
        ),
    ],
)
def test_whoever_is_of_the_papers_country_met_his_guests_at_home(
    reader: Reader, text: str, countries: tuple[str, ...]
) -> None:
    assert tell(reader, text, source="Vientiane Times")[0].countries == countries


TOUR = (
    "Swedish Minister Anna Falk travelled to Peru and Chile from May 4 to 9. In Peru, she met President Ana Costa. {}"
    "\n\nIn Chile, she met President Luis Soto."
)


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        ("She also met the UN coordinator Tom Hill.", "PE"),
        ("She also met Chilean Minister Tom Hill.", "CL"),
    ],
)
def test_what_follows_the_country_of_a_trip_is_there(reader: Reader, sentence: str, country: str) -> None:
    met = next(each for each in tell(reader, TOUR.format(sentence)) if "Tom Hill" in each.people)
    assert met.countries == (country,)


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (
            "Swedish Minister Anna Falk met Peruvian Minister Ana Costa in Lima. She also met Lao Minister Kham Vong.",
            "PE",
        ),
        ("Peruvian Minister Ana Costa met Lao Minister Kham Vong in Lima. She met Swedish Minister Anna Falk.", ""),
        (
            "Swedish Minister Anna Falk met Peruvian Minister Ana Costa in Lima on May 5. On May 9 she met Lao Minister"
            " Kham Vong.",
            "",
        ),
    ],
)
def test_a_traveller_meets_third_parties_where_he_is(reader: Reader, text: str, countries: str) -> None:
    assert tell(reader, text)[1].countries == ((countries,) if countries else ())


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Serbian President Goran Ilic on Thursday called off his meeting with Lao Minister Kham Vong.", ("RS",)),
        ("Serbian President Goran Ilic will meet Lao Minister Kham Vong tomorrow.", ("RS",)),
        ("Serbian President Goran Ilic will meet Lao Minister Kham Vong next week.", ()),
        ("Serbian Minister Goran Ilic left for Laos. He will meet Lao Minister Kham Vong tomorrow.", ("LA",)),
    ],
)
def test_what_is_to_be_at_once_is_where_it_is_filed(reader: Reader, text: str, countries: tuple[str, ...]) -> None:
    assert tell(reader, f"BELGRADE, May 16 (Tanjug) -- {text}", "Tanjug")[-1].countries == countries


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Turkish Minister Emre Kaya met Peruvian Minister Ana Costa in Kermanshah on Monday.", ("IR",)),
        ("Turkish Minister Emre Kaya and Peruvian Minister Ana Costa discussed a cotton project in Nampula.", ()),
        ("Turkish Minister Emre Kaya and Peruvian Minister Ana Costa discussed trade in Nampula on Monday.", ("MZ",)),
    ],
)
def test_a_larger_town_is_known_and_what_is_discussed_is_elsewhere(
    reader: Reader, text: str, countries: tuple[str, ...]
) -> None:
    assert tell(reader, text)[0].countries == countries


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("On the sidelines Lao Minister Kham Vong met with host Peru's Foreign Minister Ana Costa.", ("PE",)),
        ("On the sidelines Lao Minister Kham Vong met with the host, Peruvian Minister Ana Costa.", ("PE",)),
        ("On the sidelines Lao Minister Kham Vong met with TV host Ana Costa of Peru.", ()),
    ],
)
def test_whoever_is_called_host_is_at_home(reader: Reader, text: str, countries: tuple[str, ...]) -> None:
    assert tell(reader, text)[0].countries == countries


@pytest.mark.parametrize(
    ("how", "kind"),
    [("spoke in person", "meeting"), ("spoke face-to-face", "meeting"), ("spoke", "call")],
)
def test_those_who_speak_in_person_meet(reader: Reader, how: str, kind: str) -> None:
    text = f"Ukrainian President Bohdan Kravets {how} with US President Jack Hollis."
    assert [each.kind for each in tell(reader, text)] == [kind]


def test_the_prime_ministers_of_two_states_are_those_of_them(reader: Reader) -> None:
    text = "The prime ministers of Peru and Laos spoke with Ukrainian President Bohdan Kravets."
    assert tell(reader, text)[0].people == {"Peru", "Laos", "Bohdan Kravets"}
