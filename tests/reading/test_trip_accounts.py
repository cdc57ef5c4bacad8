"""What a traveller tells of his trip: where its meetings were, and that they are news as the trip is."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

TRIP = "TEHRAN, May 15 -- Ali Rezai, an aide to the Iranian foreign minister, has visited Peru, Belgium and Laos."


def test_a_traveller_s_meetings_are_on_the_leg_he_names(reader: Reader) -> None:
    text = f"{TRIP} On his visit to Brussels, he said he met with Helga Berg, secretary general of the European Union."
    trip, in_brussels, in_laos = tell(
        reader, f"{text} Commenting on his trip to Laos, he said he met Minister Kham Vong."
    )

    assert (in_brussels.places, in_brussels.part_of, in_brussels.roles["Helga Berg"]) == (("Brussels",), 0, "host")
    assert (in_laos.places, in_laos.standing, in_laos.part_of) == (("Laos",), "occurred", 0)
    assert trip.countries == ("PE", "BE", "LA")


def test_what_he_recalls_is_not_of_the_trip(reader: Reader) -> None:
    text = f"{TRIP} On his trip to Laos, he recalled that he had met Lao Minister Kham Vong last year."
    met = [each for each in tell(reader, text) if "Kham Vong" in each.people]

    assert all(each.standing == "background" for each in met)


def test_a_visit_that_one_prepares_is_still_to_come(reader: Reader) -> None:
    text = "Peruvian Minister Eva Solis and Lao Ambassador to Peru Noy Chan discussed the preparations for the visit of"
    text = f"{text} President Luis Rojas to Laos. They praised the results of the President's visit to Laos in 2019."
    _, coming, earlier = tell(reader, text)

    assert (coming.kind, coming.standing) == ("visit", "planned")
    assert (earlier.kind, earlier.standing, earlier.date) == ("visit", "background", "2019")


def test_what_is_on_a_traveller_s_agenda_is_planned(reader: Reader) -> None:
    text = "Peruvian Minister Eva Solis arrived in Laos on Monday. Talks with Lao Minister Kham Vong are on her agenda."

    assert [each.standing for each in tell(reader, text)] == ["occurred", "planned"]


@pytest.mark.parametrize(
    ("place", "places"), [("Chumbivala", ()), ("Lima", ("Lima",)), ("May", ("Beijing",)), ("Parliament", ("Beijing",))]
)
def test_a_place_of_no_known_country_is_not_where_the_report_was_filed(
    reader: Reader, place: str, places: tuple[str, ...]
) -> None:
    text = f"BEIJING, May 15 (Xinhua) -- The 8th round of China-Peru border talks was held in {place}."

    assert one(reader, text).places == places


def test_beside_a_gathering_they_met_in_its_town(reader: Reader) -> None:
    text = "LIMA, May 15 -- Trade grew. On the margins of the 2025 summit of the bloc in Vienna, the two sides talked."
    told = one(reader, f"{text} Talks took place between Peruvian Minister Eva Solis and Lao Minister Kham Vong.")

    assert told.places == ("Vienna",)


def test_whoever_is_accompanied_somewhere_is_there(reader: Reader) -> None:
    text = "In a meeting with Lao Minister Kham Vong on Monday, Peruvian Minister Eva Solis spoke of fish."
    met, trip = tell(reader, f"{text} Referring to the delegation accompanying her to Vientiane, Solis praised trade.")

    assert (trip.kind, trip.countries, trip.people) == ("visit", ("LA",), {"Eva Solis"})
    assert (met.part_of, met.roles["Kham Vong"]) == (1, "host")


def test_a_coming_visit_that_one_speaks_of_is_planned(reader: Reader) -> None:
    text = "Peruvian Minister Eva Solis met Lao Minister Kham Vong on Monday. They discussed how to prepare the coming"
    told = tell(reader, f"{text} visit to Laos of Luis Rojas, President of Peru.")

    assert [(each.kind, each.standing) for each in told] == [("meeting", "occurred"), ("visit", "planned")]


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("has a full diary of contacts in Laos, which she reached on Tuesday", "occurred"),
        ("spoke of ties with Laos, which she visited last week", "background"),
    ],
)
def test_a_clause_tells_of_a_visit_to_the_place_before_it(reader: Reader, told: str, standing: str) -> None:
    trip = one(reader, f"Peruvian Minister Eva Solis {told}.")

    assert (trip.kind, trip.standing, trip.countries) == ("visit", standing, ("LA",))


def test_an_agreement_that_one_reached_is_no_place(reader: Reader) -> None:
    assert tell(reader, "Peruvian Minister Eva Solis spoke of the deal with Laos, which she reached on Tuesday.") == []


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Peru and Laos have held several rounds of trade talks.", "background"),
        ("Peru and Laos have held numerous meetings on trade.", "background"),
        ("Peru and Laos have held talks on trade.", "occurred"),
        ("Peru and Laos held several rounds of trade talks on Monday.", "occurred"),
        ("Peruvian Minister Eva Solis has held several meetings with Lao Minister Kham Vong.", "occurred"),
    ],
)
def test_what_states_have_held_again_and_again_is_recalled(reader: Reader, text: str, standing: str) -> None:
    assert {each.standing for each in tell(reader, text)} == {standing}
