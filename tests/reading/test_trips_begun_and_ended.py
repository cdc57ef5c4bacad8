"""Trips told by the journey there or the return home, by their programme, or as not taking place."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Peruvian Foreign Minister Ana Costa"


def visits(reader: Reader, text: str, source: str = "Andina") -> list[tuple[str, str | None, str | None, set[str]]]:
    """Standing, day, first country and travellers of each visit."""
    found = [each for each in tell(reader, text, source) if each.kind == "visit"]
    return [(each.standing, each.date, next(iter(each.countries), None), each.people) for each in found]


@pytest.mark.parametrize(
    ("text", "day", "country"),
    [
        (f"{COSTA} flew to Quito on Monday for talks.", "2025-05-12/..", "EC"),
        (f"{COSTA} reached Quito on Monday.", "2025-05-12/..", "EC"),
        (f"{COSTA} headed to Quito on Monday with a message from the President.", "2025-05-12/..", "EC"),
        (f"{FALK} will visit Peru starting on Friday.", "2025-05-16/..", "PE"),
        (f"{COSTA} headed a delegation to Quito on Monday.", "2025-05-12", "EC"),
        (f"{COSTA} will visit Quito on Friday.", "2025-05-16", "EC"),
    ],
)
def test_who_set_out_is_there_from_that_day_on(reader: Reader, text: str, day: str, country: str) -> None:
    (_, date, place, _) = visits(reader, text)[0]

    assert (date, place) == (day, country)


@pytest.mark.parametrize(
    ("text", "day", "country"),
    [
        (f"LIMA, May 13 (Andina) - {FALK} arrived on Monday for a two-day visit.", "2025-05-12/2025-05-13", "PE"),
        (
            "Minister Ana Costa arrived at Salto Airport here today for a two-day visit to Chile.",
            "2025-05-16/2025-05-17",
            "CL",
        ),
        (f"LIMA, May 13 (Andina) - {FALK} held a two-day seminar.", None, None),
    ],
)
def test_where_a_guest_arrived_is_told_by_the_dateline_or_the_visit(
    reader: Reader, text: str, day: str | None, country: str | None
) -> None:
    assert [(date, place) for (_, date, place, _) in visits(reader, text)] == ([(day, country)] if country else [])


@pytest.mark.parametrize(
    ("text", "day", "country"),
    [
        (f"{COSTA} returned home on Sunday from Quito.", "../2025-05-11", "EC"),
        (f"{COSTA} came back from Chile on Monday.", "../2025-05-12", "CL"),
        (f"{COSTA} has returned from Chile, where she attended a fair.", None, "CL"),
        ("The Chancellor of Peru, Ana Costa, arrived in Lima from Quito on Monday.", "../2025-05-12", "EC"),
        (f"{COSTA} arrived in Quito from Lima on Monday.", "2025-05-12/..", "EC"),
    ],
)
def test_who_came_home_was_on_a_visit(reader: Reader, text: str, day: str | None, country: str) -> None:
    assert [(date, place) for (_, date, place, _) in visits(reader, text)] == [(day, country)]


def test_the_return_of_others_is_no_visit(reader: Reader) -> None:
    assert visits(reader, "The nurses returned from Chile on Monday.") == []


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (f"{FALK}'s visit to Peru has been put on hold, his office said on Thursday.", "cancelled"),
        (f"{FALK} ditched a trip to Peru.", "cancelled"),
        (f"A spokesman denied that {FALK} had visited Peru in April.", "denied"),
        (f"{FALK} is not scheduled to travel to Peru, a spokesman said.", "denied"),
        (f"No trip by {FALK} to Peru is being prepared, the ministry said.", "denied"),
        (f"A spokesman said there were no plans for a visit by {FALK} to Peru.", "denied"),
        (f"{FALK} is scheduled to travel to Peru, a spokesman said.", "planned"),
    ],
)
def test_what_is_denied_or_put_off_is_told_so(reader: Reader, text: str, standing: str) -> None:
    (told, _, place, people) = visits(reader, text)[0]

    assert (told, place, people) == (standing, "PE", {"Jonas Falk"})


def test_what_was_done_instead_is_not_called_off(reader: Reader) -> None:
    told = visits(reader, f"{FALK} scrapped a visit to Chile and flew to Lima on Monday.")

    assert [(standing, place) for (standing, _, place, _) in told] == [("cancelled", "CL"), ("occurred", "PE")]


@pytest.mark.parametrize(
    ("text", "standing", "day"),
    [
        (f"{FALK} and his team set off for Lima on Monday.", "occurred", "2025-05-12/.."),
        (f"{FALK} will spend May 20 and 21 in Lima.", "planned", "2025-05-20/2025-05-21"),
        (f"{FALK} will be on a fact-finding mission in Peru from May 20 to 21.", "planned", "2025-05-20/2025-05-21"),
        (f"{FALK} is to visit Peru's Salto free zone on May 20.", "planned", "2025-05-20"),
        (f"The cabinet is arranging for {FALK} to visit Peru in June.", "planned", "2025-06"),
        (f"A possible visit by {FALK} to Peru is being discussed.", "hypothetical", None),
    ],
)
def test_a_trip_is_told_by_other_words(reader: Reader, text: str, standing: str, day: str | None) -> None:
    assert visits(reader, text) == [(standing, day, "PE", {"Jonas Falk"})]


def test_money_spent_is_no_visit(reader: Reader) -> None:
    assert visits(reader, "The Swedish government will spend two million dollars in Peru.") == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (f"{FALK} will be in Quito on May 20 at the invitation of President Luis Vera.", {"Jonas Falk", "Luis Vera"}),
        (f"{FALK}, in Lima at Costa's invitation, toured a mine with {COSTA}.", {"Jonas Falk", "Ana Costa"}),
        (f"{FALK} will be in Quito on May 20 to meet President Luis Vera.", {"Jonas Falk"}),
    ],
)
def test_who_invited_is_of_the_country_of_the_visit(reader: Reader, text: str, people: set[str]) -> None:
    assert visits(reader, text, "Reuters")[0][3] == people


@pytest.mark.parametrize(
    ("text", "standing", "day"),
    [
        (f"{FALK} pays a visit to Peru on Tuesday.", "planned", "2025-05-20"),
        (f"{FALK} travels to Lima on Tuesday.", "planned", "2025-05-20"),
        (f"{FALK} pays a visit to Peru on May 13.", "occurred", "2025-05-13"),
    ],
)
def test_the_present_with_a_weekday_tells_what_is_to_come(
    reader: Reader, text: str, standing: str, day: str | None
) -> None:
    assert visits(reader, text) == [(standing, day, "PE", {"Jonas Falk"})]


def test_days_between_which_a_gathering_was_held_are_no_partners(reader: Reader) -> None:
    text = f"{COSTA} attended the 12th APEC Energy Ministers' Meeting, which was held in Quito between 8 and 9 May."

    (told,) = tell(reader, text, "Andina")
    assert (told.kind, told.date, told.countries) == ("conference", "2025-05-08/2025-05-09", ("EC",))


@pytest.mark.parametrize(
    ("text", "kind", "people"),
    [
        (
            f"{COSTA} will co-chair a joint cabinet retreat with {FALK} on May 20.",
            "meeting",
            {"Ana Costa", "Jonas Falk"},
        ),
        (f"{FALK} toured the National Museum with {COSTA} on Monday.", "meeting", {"Ana Costa", "Jonas Falk"}),
    ],
)
def test_leaders_at_a_retreat_or_a_sight_meet(reader: Reader, text: str, kind: str, people: set[str]) -> None:
    assert [(each.kind, each.people) for each in tell(reader, text, "Andina")] == [(kind, people)]


def test_a_sight_seen_with_ones_own_is_no_meeting(reader: Reader) -> None:
    text = f"{COSTA} toured the National Museum with Peruvian Culture Minister Rosa Vega on Monday."

    assert tell(reader, text, "Andina") == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"During his working visit to Peru, which lasted from May 7 to 10, {FALK} toured a mine.", "05-07/2025-05-10"),
        (f"Among those with {FALK} on his visit to Peru, which ran from May 7 to 10, is Eva Lund.", "05-07/2025-05-10"),
        (f"{FALK} is on a visit to Peru, which lasted ten years in a state of war.", None),
    ],
)
def test_a_visit_lasts_as_long_as_the_clause_behind_its_country_says(
    reader: Reader, text: str, day: str | None
) -> None:
    assert visits(reader, text)[0][1:3] == (day and f"2025-{day}", "PE")


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        (f"{COSTA} met him at the gangway.", "ceremony"),
        (f"He was received on arrival by {COSTA}.", "ceremony"),
        (f"{COSTA} met him at the ministry.", "meeting"),
    ],
)
def test_a_guest_is_met_where_he_sets_foot_in_the_country(reader: Reader, more: str, kind: str) -> None:
    told = tell(reader, f"LIMA - {FALK} arrived in Lima on Monday for an official visit. {more}", "Andina")

    assert {each.kind for each in told} == {"visit", kind}


def test_a_ceremony_on_a_visit_of_days_takes_one(reader: Reader) -> None:
    text = f"{FALK}, who arrived in Lima on Sunday on a three-day visit, was accorded a ceremonial welcome on Monday."

    assert [each.date for each in tell(reader, text, "Andina") if each.kind == "ceremony"] == ["2025-05-12"]


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("from Tuesday", "2025-05-20/.."),
        ("today and tomorrow", "2025-05-16/2025-05-17"),
        ("in the autumn", "2025-09/2025-11"),
        ("in the latter half of the year", "2025-07/2025-12"),
        ("on Tuesday", "2025-05-20"),
        ("from Tuesday to Thursday", "2025-05-20/2025-05-22"),
    ],
)
def test_when_a_visit_is_to_come(reader: Reader, when: str, day: str) -> None:
    assert visits(reader, f"{FALK} will visit Peru {when}.")[0][:2] == ("planned", day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{FALK} is on a visit to Peru, the agency reported on Tuesday.", None),
        (f"{FALK} came to Peru on Tuesday, the agency reported.", "2025-05-13"),
    ],
)
def test_the_day_of_a_report_is_not_that_of_the_visit(reader: Reader, text: str, day: str | None) -> None:
    assert visits(reader, text)[0][1] == day


def test_all_that_someone_is_scheduled_to_do_is_to_come(reader: Reader) -> None:
    text = (
        f"LIMA - {FALK} is scheduled to lay a wreath at the Monument to Heroes and Martyrs, meet with {COSTA} and visit"
        " Laos on May 20."
    )

    assert {each.standing for each in tell(reader, text, "Andina")} == {"planned"}
