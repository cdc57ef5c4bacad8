"""The days of a visit that later sentences tell, what falls with a visit that is called off, and what is ahead."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Brazilian President Ana Costa"
LEAD = f"{FALK} will pay an official visit to Brazil next week, his ministry said on Friday."


@pytest.mark.parametrize(
    ("lead", "more", "date"),
    [
        (LEAD, f"Falk will be in Brasilia on May 20 to 22. He will meet {COSTA}.", "2025-05-20/2025-05-22"),
        (LEAD, "He plans to leave for Brasilia on Sunday. Falk is to return home Tuesday.", "2025-05-18/2025-05-20"),
        (LEAD, f"Falk will meet {COSTA} during his visit starting on Wednesday, it said.", "2025-05-21"),
        (
            f"{FALK} will make a two-day visit to Brazil next week.",
            f"Falk will meet {COSTA} during his visit starting on Wednesday, it said.",
            "2025-05-21/2025-05-22",
        ),
        (
            f"{FALK} is expected to travel to Brazil on Sunday.",
            "He is expected to land in Brasilia in the afternoon and will end his visit the next day.",
            "2025-05-18/2025-05-19",
        ),
        (
            f"{FALK} will arrive in Brazil on May 20.",
            "Falk is scheduled to fly back to Stockholm on May 23.",
            "2025-05-20/2025-05-23",
        ),
    ],
)
def test_later_sentences_tell_the_days_of_a_visit(reader: Reader, lead: str, more: str, date: str) -> None:
    visits = [each.date for each in tell(reader, f"{lead}\n\n{more}") if each.kind == "visit"]

    assert visits == [date]


@pytest.mark.parametrize(
    "more",
    [
        f"{COSTA} will be in Lima on May 28.",
        "The trade minister is to return home on May 28.",
    ],
)
def test_days_of_others_are_not_those_of_the_visit(reader: Reader, more: str) -> None:
    visit = next(each for each in tell(reader, f"{LEAD}\n\n{more}") if each.kind == "visit")

    assert visit.date == "2025-05-19/2025-05-25"


def test_what_is_planned_on_a_visit_called_off_is_called_off(reader: Reader) -> None:
    text = (
        f"{FALK} has postponed his visit to Brazil, the ministry said.\n\n"
        f"Falk was scheduled to arrive in Brasilia on June 14 to meet with {COSTA}."
    )
    visit, meeting = tell(reader, text)

    assert (visit.standing, visit.date) == ("cancelled", "2025-06-14")
    assert (meeting.standing, meeting.date, meeting.part_of) == ("cancelled", "2025-06-14", 0)
    assert meeting.roles == {"Jonas Falk": "visitor", "Ana Costa": "host"}


def test_a_call_instead_of_a_visit_called_off_is_planned(reader: Reader) -> None:
    text = f"{FALK} has cancelled his visit to Brazil.\n\nFalk will instead speak by telephone with {COSTA} on Monday."

    assert [each.standing for each in tell(reader, text) if each.kind == "call"] == ["planned"]


@pytest.mark.parametrize(
    "text",
    [
        f"No reason was given for the postponement of a visit by {COSTA} to Sweden.",
        f"Officials confirmed the cancellation of the visit of {COSTA} to Sweden.",
        f"The visit of {COSTA} to Sweden has been deferred, the ministry said.",
    ],
)
def test_a_noun_of_putting_off_cancels(reader: Reader, text: str) -> None:
    assert [each.standing for each in tell(reader, text)] == ["cancelled"]


def test_the_day_that_was_given_out_before_is_that_of_a_visit_called_off(reader: Reader) -> None:
    text = (
        f"{COSTA}'s visit to Sweden has been postponed, the ministry said on Thursday.\n\n"
        "It had earlier been reported that Costa would pay an official visit to Sweden on June 3."
    )

    assert [(each.standing, each.date) for each in tell(reader, text)] == [("cancelled", "2025-06-03")]


@pytest.mark.parametrize(
    "text",
    [
        f"{FALK} landed in Peru on Wednesday, ahead of a meeting with {COSTA}.",
        f"{FALK} left Stockholm on Wednesday for talks with {COSTA}.",
    ],
)
def test_talks_for_which_one_travels_are_ahead(reader: Reader, text: str) -> None:
    assert [each.standing for each in tell(reader, text) if each.kind == "meeting"] == ["planned"]


def test_a_journey_of_which_the_day_is_ahead_is_planned(reader: Reader) -> None:
    (visit,) = tell(reader, f"{FALK} is arriving in Brazil for a three-day visit on Monday.")

    assert (visit.standing, visit.date) == ("planned", "2025-05-19/2025-05-21")


@pytest.mark.parametrize(
    "more",
    [
        f"{FALK} made a visit to Brazil in April.",
        f"On March 26, {FALK} and Chilean Foreign Minister Alberto Soto met in Lima.",
        f"Last week, {FALK} met with Chilean Foreign Minister Alberto Soto in Lima.",
    ],
)
def test_what_is_told_by_the_month_beside_news_of_a_weekday_is_recalled(reader: Reader, more: str) -> None:
    lead = f"{FALK} met Ecuadorean President Pablo Marchena in Quito on Thursday."
    told = tell(reader, f"{lead}\n\nThe talks were about trade. {more}", published=None)

    assert [each.standing for each in told] == ["occurred", "background"]


@pytest.mark.parametrize("day", ["in April", "in April 2019", "last month"])
def test_what_is_told_by_the_month_alone_is_recalled_after_news_without_a_day(reader: Reader, day: str) -> None:
    text = (
        f"{FALK} is to visit Ecuador soon.\n\nThe trip is about trade. Chilean Foreign Minister Alberto Soto visited "
        f"Peru {day}. Trade grew fast. In Lima, he met Peruvian President Rosa Vega."
    )
    told = [each for each in tell(reader, text, published=None) if "Alberto Soto" in each.people]

    assert [(each.kind, each.standing) for each in told] == [("visit", "background"), ("meeting", "background")]


def test_a_month_in_the_lead_is_news(reader: Reader) -> None:
    (visit,) = tell(reader, f"{FALK} visited Brazil in April.", published=None)

    assert visit.standing == "occurred"


def test_a_day_by_the_month_is_news_where_the_lead_has_none(reader: Reader) -> None:
    text = (
        f"{FALK} has paid a working visit to Ecuador.\n\n"
        "On March 26, Ecuadorean President Pablo Marchena received Falk in Quito."
    )

    assert [each.standing for each in tell(reader, text, published=None)] == ["occurred", "occurred"]


def test_the_first_since_someone_else_came_is_recalled(reader: Reader) -> None:
    text = (
        f"{FALK}'s trip marks the first official visit to Lima by a Swedish foreign minister since "
        "November 2017, when then-foreign minister Eva Lind visited Peru's capital."
    )
    lind = next(each for each in tell(reader, text) if "Eva Lind" in each.people)

    assert lind.standing == "background"


@pytest.mark.parametrize("verb", ["unveiled the plan", "announced the deal", "flew home"])
def test_a_lead_that_goes_on_after_a_meeting_tells_of_it(reader: Reader, verb: str) -> None:
    text = f"{FALK} {verb} on Thursday after he met {COSTA} in Brasilia."

    assert [each.standing for each in tell(reader, text) if each.kind == "meeting"] == ["occurred"]


def test_what_was_years_before_is_no_news(reader: Reader) -> None:
    text = f"{FALK} signed the deal on Thursday, two years after he met {COSTA} in Brasilia."

    assert [each.standing for each in tell(reader, text) if each.kind == "meeting"] == ["background"]


def test_a_visit_begun_on_a_day_is_under_way_though_its_talks_are_ahead(reader: Reader) -> None:
    text = f"{FALK}'s first official visit to Brazil began on Thursday.\n\nDuring his visit, Falk will meet {COSTA}."

    assert [each.standing for each in tell(reader, text)] == ["occurred", "planned"]


def test_a_week_without_a_year_has_its_weekdays(reader: Reader) -> None:
    text = (
        "STOCKHOLM, Nov 9 (Wire) -- The Foreign Ministry on Tuesday announced that Swedish Foreign Minister Jonas Falk "
        "will visit Brazil this week.\n\nThe visit from Tuesday to Thursday is Falk's first visit abroad."
    )
    (visit,) = tell(reader, text, published=None)

    assert visit.date == "XXXX-11-09/XXXX-11-11"


def test_a_meeting_of_next_week_has_the_days_of_its_visit(reader: Reader) -> None:
    text = f"{COSTA} will welcome {FALK} in Brasilia next week.\n\nFalk will visit Brazil from May 20 to 22."

    assert {each.date for each in tell(reader, text)} == {"2025-05-20/2025-05-22"}


def test_he_in_a_spokesmans_words_is_the_traveller(reader: Reader) -> None:
    text = (
        f"{FALK} will visit Brazil next week.\n\n"
        "He will hold talks with Trade Minister Lia Souza, ministry spokesman Olof Lund said.\n\n"
        f"He is also scheduled to pay a courtesy call on {COSTA}, Lund added."
    )
    call = next(each for each in tell(reader, text) if "Ana Costa" in each.people)

    assert call.roles == {"Jonas Falk": "visitor", "Ana Costa": "host"}


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        (
            f"{COSTA} welcomed {FALK} to Brasilia on an official visit to Brazil on Thursday.",
            "official",
            "official visit",
        ),
        (f"{COSTA} held talks with {FALK}, who is visiting Brazil, on a working visit.", "working", "working visit"),
        (
            f"{FALK} landed in Brunei on Thursday for his first state visit to the sultanate.",
            "state",
            "first state visit",
        ),
    ],
)
def test_the_type_of_a_visit_stands_beside_its_verb(reader: Reader, text: str, kind: str, label: str) -> None:
    (visit,) = [each for each in tell(reader, text) if each.kind == "visit"]

    assert (visit.type, visit.label) == (kind, label)


def test_the_sultanate_is_the_country_just_named(reader: Reader) -> None:
    text = f"{FALK} landed in Brunei on Thursday for his first state visit to the sultanate."
    (visit,) = tell(reader, text, source="Xinhua")

    assert visit.countries == ("BN",)


@pytest.mark.parametrize(
    "text",
    [
        f"A day after it was announced that they will meet in June, {FALK} on Monday met {COSTA} in Rome.",
        f"Weeks before the leaders will gather in Oslo, {FALK} on Monday hosted {COSTA} in Rome.",
    ],
)
def test_a_day_between_name_and_verb_is_of_the_verb(reader: Reader, text: str) -> None:
    meeting = next(each for each in tell(reader, text) if each.roles.keys() >= {"Jonas Falk", "Ana Costa"})

    assert meeting.date == "2025-05-12"


def test_a_morning_without_a_day_gives_way_to_the_day_printed(reader: Reader) -> None:
    text = f"{COSTA} received {FALK} in Brasilia this morning (February 02)."

    assert [each.date for each in tell(reader, text, published=None)] == ["XXXX-02-02"]


def test_credentials_are_presented_where_the_head_of_state_is(reader: Reader) -> None:
    text = (
        f"Envoys of four states presented their credentials to {COSTA} at a ceremony held on Thursday.\n\n"
        "Ambassadors of Peru, Chile, Ghana and Fiji presented their credentials to the President at a function."
    )
    (ceremony,) = tell(reader, text)

    assert (ceremony.date, ceremony.countries) == ("2025-05-15", ("BR",))


def test_whoever_opens_with_receiving_is_at_home(reader: Reader) -> None:
    (reception,) = tell(reader, f"Receiving {FALK}, {COSTA} hailed the ties.")

    assert reception.countries == ("BR",)


def test_the_visit_under_way_is_not_the_one_recalled(reader: Reader) -> None:
    text = (
        f"{FALK} visited Brasilia on Tuesday.\n\nFalk last visited Brazil in January 2020.\n\n"
        "Prior to his departure for Brasilia, Falk explained the purposes of his visit to Brazil."
    )

    assert [each.standing for each in tell(reader, text)] == ["occurred", "background"]


def test_a_readout_is_dated_by_the_city_and_day_above_it(reader: Reader) -> None:
    text = (
        "Readout of the Secretary-General's meeting\n\nNew York, 24 September 2013\n\n"
        "The Secretary-General met today with Brazilian President Ana Costa. They discussed trade."
    )

    assert [each.date for each in tell(reader, text, source="United Nations", published=None)] == ["2013-09-24"]


def test_next_monday_gives_way_to_the_day_printed_with_it(reader: Reader) -> None:
    text = f"BRASILIA, Feb 16 (ACN) {FALK} will arrive in Brazil next Monday, February 19, the ministry said."

    assert [each.date for each in tell(reader, text, published=None)] == ["XXXX-02-19"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            f"On May 14, the official visit of {FALK} to Brazil came to an end.\n\n"
            f"During the visit, he held talks with {COSTA} on May 13.",
            "../2025-05-14",
        ),
        (
            f"{FALK} is on a visit to Brazil.\n\nThe visit, which began on May 13, ends on May 17.",
            "2025-05-13/2025-05-17",
        ),
    ],
)
def test_a_visit_has_the_days_of_its_beginning_and_end(reader: Reader, text: str, date: str) -> None:
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert visit.date == date


def test_a_delegation_that_left_after_its_visit_is_news(reader: Reader) -> None:
    text = f"{FALK} left Brasilia on Thursday after ending a three-day visit to Brazil."

    assert [(each.kind, each.standing) for each in tell(reader, text)] == [("visit", "occurred")]


def test_a_visit_once_called_off_is_recalled_where_it_was_made_since(reader: Reader) -> None:
    text = (
        f"{FALK} arrived in Brasilia on Thursday for a state visit to Brazil.\n\n"
        "Falk had cancelled his visit to Brazil scheduled in early April following a strike."
    )
    told = tell(reader, text)

    assert [(each.standing, each.date) for each in told] == [("occurred", "2025-05-15/.."), ("background", "2025-04")]


def test_what_someone_tells_of_the_day_of_the_news_is_news(reader: Reader) -> None:
    text = (
        f"{COSTA} received {FALK} in Brasilia on Thursday.\n\n"
        "The same morning, Costa granted a farewell audience to Chilean Ambassador Ana Rojas, Peter Lund added."
    )

    assert [(each.standing, each.date) for each in tell(reader, text)] == [("occurred", "2025-05-15")] * 2


@pytest.mark.parametrize(
    "again",
    [
        "That is according to a joint statement following the May 11 meeting, posted by the ministry.",
        "A joint statement was issued after Sunday's talks.",
    ],
)
def test_talks_named_again_by_their_day_are_of_it(reader: Reader, again: str) -> None:
    (meeting,) = tell(reader, f"{FALK} and {COSTA} at a meeting in Paris stressed their support.\n\n{again}")

    assert meeting.date == "2025-05-11"


def test_whoever_is_welcomed_to_a_headquarters_is_met_there(reader: Reader) -> None:
    text = f"NATO Secretary General Eva Lind welcomed {FALK} to NATO Headquarters on Monday (12 May 2025)."
    meeting = next(each for each in tell(reader, text, source="NATO") if each.kind == "meeting")

    assert (meeting.places, meeting.countries) == (("NATO Headquarters",), ("BE",))
