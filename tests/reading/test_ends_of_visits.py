"""Visits told by their end: the days that a departure, a length and a conclusion give, and what lies within them."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
LIMA = "LIMA, May 16 (Andina) -- "


def visits(reader: Reader, text: str) -> list[tuple[str, str | None, tuple[str | None, ...]]]:
    """The label, days and countries of every visit that is news."""
    told = tell(reader, text, source="Andina")
    return [(each.label, each.date, each.countries) for each in told if each.kind == "visit" and not each.own_mission]


@pytest.mark.parametrize(
    ("text", "label", "days"),
    [
        (f"{FALK} left here yesterday ending a week-long working visit to Peru.", "week-long working visit", "09/15"),
        (
            f"{FALK} and his wife left here this morning ending their three-day visit to Peru.",
            "three-day visit",
            "14/16",
        ),
        (
            f"{FALK} left for home this afternoon, winding up his 4-day official visit to Peru.",
            "4-day official visit",
            "13/16",
        ),
        (
            f"{FALK} left Lima for home at noon on 13 May after ending a four-day visit to Peru.",
            "four-day visit",
            "10/13",
        ),
        (f"{FALK} left Lima yesterday after a four-day visit to Peru.", "four-day visit", "12/15"),
        (f"{FALK} left Lima yesterday after paying an official visit to Peru.", "official visit", "../15"),
        (f"{FALK} left Cusco this afternoon, ending his official visit to Peru.", "official visit", "../16"),
        (f"{FALK} ended his official visit to Peru yesterday.", "official visit", "../15"),
        (f"The visit to Peru by {FALK}, which began on 14 May, ended this morning.", "visit", "14/16"),
        (f"{FALK} concluded his one-day visit to Peru yesterday.", "one-day visit", "15"),
        ("A Swedish trade delegation headed by Jonas Falk left here for home on May 15.", "visit", "15"),
    ],
)
def test_a_departure_ends_a_visit(reader: Reader, text: str, label: str, days: str) -> None:
    first, _, last = days.rpartition("/")
    date = (
        f"2025-05-{last}" if not first else f"../2025-05-{last}" if first == ".." else f"2025-05-{first}/2025-05-{last}"
    )

    assert visits(reader, LIMA + text) == [(label, date, ("PE",))]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"{FALK} arrived in Lima on 14 May. He is to stay in Peru for four days.", "2025-05-14/2025-05-17"),
        (
            "A Swedish team led by Minister Jonas Falk arrived here on 14 May. It will stay for five days.",
            "2025-05-14/2025-05-18",
        ),
        (
            f"A pact was signed during a three-day visit to Peru by {FALK}. Falk left here yesterday for Quito.",
            "2025-05-13/2025-05-15",
        ),
        (
            f"{FALK}, who is on an official visit to Peru, met President Rosa Vega on Wednesday. Falk left Lima for"
            " Cusco on Thursday. He will leave for home on Saturday.",
            "../2025-05-17",
        ),
        (
            f"{FALK} arrived here on Tuesday on an official visit. Falk is scheduled to leave for Quito on May 19.",
            "2025-05-13/2025-05-19",
        ),
        (f"{FALK} left here this morning for Cusco, continuing his official visit to Peru.", None),
    ],
)
def test_later_words_tell_the_days_of_a_visit(reader: Reader, text: str, days: str | None) -> None:
    assert visits(reader, LIMA + text)[0][1] == days


def test_a_departure_for_another_country_begins_a_visit_there(reader: Reader) -> None:
    told = visits(reader, f"{LIMA}{FALK} left here for Quito today after concluding his week-long visit to Peru.")

    assert {(date, countries) for _, date, countries in told} == {
        ("2025-05-16/..", ("EC",)),
        ("2025-05-10/2025-05-16", ("PE",)),
    }


def test_what_was_done_before_the_end_is_within_the_visit(reader: Reader) -> None:
    text = f"{LIMA}{FALK} left here today, ending his visit to Peru. On May 14 Mayor Rosa Vega gave a dinner for Falk."
    visit, dinner = tell(reader, text, source="Andina")

    assert (visit.date, dinner.date, dinner.part_of) == ("../2025-05-16", "2025-05-14", 0)


def test_a_tour_has_the_places_of_all_its_legs(reader: Reader) -> None:
    text = f"{LIMA}{FALK} arrived here today on the first leg of a tour which will also take him to Chile and Brazil."

    assert visits(reader, text) == [("tour", "2025-05-16/..", ("PE", "CL", "BR"))]


def test_one_speaks_to_a_guest_where_he_is(reader: Reader) -> None:
    text = f"{LIMA}{FALK} was received by President Rosa Vega on May 13 on his stop-over in Peru.\n\n"
    text += "Speaking to her guest, the President said that trade would grow."

    assert [each.kind for each in tell(reader, text, source="Andina")] == ["meeting", "visit"]


def test_one_speaks_to_others_over_the_telephone(reader: Reader) -> None:
    text = f"{LIMA}{FALK} spoke to President Rosa Vega on Monday."

    assert [each.kind for each in tell(reader, text, source="Andina")] == ["call"]


@pytest.mark.parametrize(
    ("text", "days", "country"),
    [
        (f"Following a four-day visit to Peru, {FALK} left Lima for Madrid on 15 May.", "2025-05-12/2025-05-15", "PE"),
        (f"{FALK} left here for Quito today after a five-day visit to Peru.", "2025-05-12/2025-05-16", "PE"),
        (f"{FALK} said this at a press conference here today at the end of his visit to Peru.", "../2025-05-16", "PE"),
        (f"{FALK}, who is on an official visit to Peru, is to leave for Chile on Sunday.", "../2025-05-18", "PE"),
        ("President Rosa Vega returned to Peru on Friday after visiting Chile.", "../2025-05-16", "CL"),
    ],
)
def test_a_visit_that_is_over_has_its_end(reader: Reader, text: str, days: str, country: str) -> None:
    assert (days, (country,)) in [(date, countries) for _, date, countries in visits(reader, LIMA + text)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("President Rosa Vega left here today for Quito on a three-day visit to Ecuador.", "2025-05-16/2025-05-18"),
        (f"{FALK} arrived today in Cusco on the last leg of a nine-day visit to Peru.", "2025-05-16"),
        (
            "At the invitation of Rosa Vega, minister of foreign affairs of Peru, Jonas Falk, foreign minister of"
            " Sweden, will pay a visit to Peru from May 20 to 24, according to its spokesman here today.",
            "2025-05-20/2025-05-24",
        ),
        (
            "President Rosa Vega met with Swedish Speaker Ida Berg here today.\n\nBerg arrived here on May 4. She is"
            " scheduled to end her Peru visit today.",
            "2025-05-04/2025-05-16",
        ),
    ],
)
def test_a_day_is_that_of_the_visit_which_it_is_told_of(reader: Reader, text: str, days: str) -> None:
    assert [date for _, date, _ in visits(reader, LIMA + text)] == [days]


def test_an_agency_s_guest_abroad_is_a_guest_where_it_reports_from(reader: Reader) -> None:
    text = f"QUITO, May 16 (Andina) -- {FALK} made his remarks at a press conference at the end of his two-day visit."

    assert [countries for _, _, countries in visits(reader, text)] == [("EC",)]


def test_the_last_leg_of_a_tour_is_told_by_its_own_visit(reader: Reader) -> None:
    text = f"{LIMA}President Rosa Vega met with {FALK}, who arrived in Lima yesterday for a two-day visit to Peru, the"
    text += " last leg of his tour of southern Africa."

    assert visits(reader, text) == [("two-day visit", "2025-05-15/2025-05-16", ("PE",))]


def test_something_is_said_while_meeting_a_guest(reader: Reader) -> None:
    text = f"{LIMA}President Rosa Vega said here today that trade enjoys good prospects while meeting with {FALK}, who"
    text += " arrived here on Wednesday on a six-day visit to Peru."
    meeting, visit = tell(reader, text, source="Andina")

    assert (meeting.date, meeting.part_of, meeting.people) == ("2025-05-16", 1, {"Rosa Vega", "Jonas Falk"})
    assert (visit.date, visit.standing) == ("2025-05-14/2025-05-19", "occurred")


@pytest.mark.parametrize(
    ("text", "date", "country"),
    [
        ("President Rosa Vega said she plans to discuss trade when she visits Chile May 26.", "2025-05-26", "CL"),
        ("President Rosa Vega said that she will travel to Chile after visiting Brazil in June.", "2025-06", "BR"),
        (
            "The pact is timed with President Rosa Vega's visit to Chile beginning May 26, a source said.",
            "2025-05-26",
            "CL",
        ),
        ("President Rosa Vega will leave for Quito on Sunday. She arrives in Santiago on Monday.", "2025-05-19", "CL"),
    ],
)
def test_what_a_noun_or_the_present_tells_may_be_to_come(reader: Reader, text: str, date: str, country: str) -> None:
    told = [each for each in tell(reader, LIMA + text, source="Andina") if each.countries == (country,)]

    assert [(each.standing, each.date) for each in told] == [("planned", date)]


@pytest.mark.parametrize(
    ("text", "standing", "date"),
    [
        ("President Rosa Vega spoke of trade after her visit to Chile in March.", "occurred", "2025-03"),
        ("President Rosa Vega suggested that the pact be signed when she comes to Chile in June.", None, None),
    ],
)
def test_what_was_or_is_only_suggested_is_not_to_come(
    reader: Reader, text: str, standing: str | None, date: str | None
) -> None:
    told = [
        (each.standing, each.date) for each in tell(reader, LIMA + text, source="Andina") if each.countries == ("CL",)
    ]

    assert ("planned", date) not in told and (standing is None or told == [(standing, date)])


def test_a_return_from_a_visit_ends_it(reader: Reader) -> None:
    text = f"{LIMA}Trade grows, Foreign Minister Rosa Vega said today on her return from a three-day visit to Chile."

    assert visits(reader, text) == [("three-day visit", "2025-05-14/2025-05-16", ("CL",))]


def test_a_visit_may_be_called_by_the_nation_that_it_is_paid_to(reader: Reader) -> None:
    assert visits(reader, f"{LIMA}{FALK} on Wednesday ended his Peruvian visit.") == [
        ("peruvian visit", "../2025-05-14", ("PE",))
    ]


def test_the_city_is_the_one_that_a_report_is_from(reader: Reader) -> None:
    text = f"QUITO, May 16 (Andina) -- {FALK}, who arrived in the city on Monday, spoke of trade."

    assert [countries for _, _, countries in visits(reader, text)] == [("EC",)]


def test_what_was_done_on_the_first_leg_of_a_tour_was_there(reader: Reader) -> None:
    text = f"{LIMA}{FALK} arrived here today on the first leg of a tour that will take him to Chile and Brazil.\n\n"
    text += "Falk also laid a wreath at the monument to the fallen."
    _, wreath = tell(reader, text, source="Andina")

    assert (wreath.kind, wreath.countries, wreath.part_of) == ("ceremony", ("PE",), 0)


@pytest.mark.parametrize(
    ("text", "date", "country"),
    [
        (
            f"{FALK} left Lima this afternoon for Quito at the end of a four-day visit to Peru.",
            "2025-05-13/2025-05-16",
            "PE",
        ),
        ("President Rosa Vega flew out of Lima on Thursday for an official visit to Chile.", "2025-05-15", "CL"),
    ],
)
def test_a_journey_begins_one_visit_and_ends_another(reader: Reader, text: str, date: str, country: str) -> None:
    told = [each for each in tell(reader, LIMA + text, source="Andina") if each.countries == (country,)]

    assert [(each.standing, each.date) for each in told] == [("occurred", date)]


def test_a_title_that_tells_of_a_departure_ends_no_visit(reader: Reader) -> None:
    text = f"Vega Departs On Visit\n\n{LIMA}President Rosa Vega flew out of Lima on Friday for a visit to Chile."
    text += " Trade will be discussed during her three-day visit."

    assert [date for _, date, _ in visits(reader, text)] == ["2025-05-16/2025-05-18"]


def test_a_visit_of_last_year_is_not_to_come(reader: Reader) -> None:
    text = f"{LIMA}The visit to Chile in June and July last year by President Rosa Vega opened a new stage."

    assert [each.standing for each in tell(reader, text, source="Andina")] in ([], ["background"])


def test_a_visit_told_again_with_its_length_has_so_many_days(reader: Reader) -> None:
    text = (
        f"{LIMA}{FALK} left Lima on Friday for Cusco as part of his three-day visit to Peru. He returns home the same"
    )
    text += " day."

    assert [date for _, date, _ in visits(reader, text)] == ["2025-05-14/2025-05-16"]


def test_officials_only_report_a_visit(reader: Reader) -> None:
    text = f"{LIMA}Sweden wants to join the pact, officials said.\n\n{FALK}, who arrived in Peru on Wednesday for"
    text += " a five-day visit, expressed interest in trade at a meeting with President Rosa Vega, the officials said."

    assert [each.standing for each in tell(reader, text, source="Andina")] == ["occurred", "occurred"]
