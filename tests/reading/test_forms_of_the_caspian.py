"""Forms of the palaces and agencies round the Caspian and the Black Sea, in invented reports."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

RECEIVED = (
    "President of the Republic of Azerbaijan Elchin Rasulov has received a delegation led by head of the Cabinet"
    " Office of Chile Luis Salazar.\n"
)


def visits(reader: Reader, text: str, source: str = "Azertac") -> list[tuple[str, str | None, set[str]]]:
    """Standing, first country and travellers of each visit."""
    found = [each for each in tell(reader, text, source) if each.kind == "visit"]
    return [(each.standing, next(iter(each.countries), None), each.people) for each in found]


@pytest.mark.parametrize(
    "words",
    [
        "The head of state trusted and hoped that the visit of the team led by Luis Salazar to the country would"
        " contribute to cooperation.",
        "The President stressed the importance of the visit of the delegation led by Luis Salazar.",
        "It was noted that the visit of Luis Salazar will contribute to trade.",
        "The head of state described Luis Salazar's visit as important.",
        "Adding that it was his first visit to Baku, Luis Salazar said he was impressed.",
        "Luis Salazar said this was his first visit to Azerbaijan.",
    ],
)
def test_hosts_speak_of_the_visit_that_is_being_paid(reader: Reader, words: str) -> None:
    assert visits(reader, RECEIVED + words) == [("occurred", "AZ", {"Luis Salazar"})]


@pytest.mark.parametrize(
    "words",
    [
        "The President hoped that Luis Salazar's visit would take place next year.",
        "The President recalled the visit of Luis Salazar.",
        "Luis Salazar informed the head of state about his trip.",
        "The President wished Luis Salazar a fruitful visit.",
    ],
)
def test_a_visit_of_another_time_is_not_the_one_being_paid(reader: Reader, words: str) -> None:
    assert all(standing != "occurred" for standing, _, _ in visits(reader, RECEIVED + words))


def standings(reader: Reader, text: str) -> list[tuple[str, str, set[str]]]:
    """Kind, standing and people of each engagement."""
    return [(each.kind, each.standing, each.people) for each in tell(reader, text, "TASS")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Polish President Jan Kowal and Armenian President Aram Saroyan may hold talks in Rome next week.", "meeting"),
        ("Talks between Polish President Jan Kowal and Armenian President Aram Saroyan may take place.", "meeting"),
        ("The spokesman said Polish President Jan Kowal could meet Armenian President Aram Saroyan.", "meeting"),
        ("Polish President Jan Kowal might call Armenian President Aram Saroyan tomorrow.", "call"),
        ("Polish President Jan Kowal does not rule out a meeting with Armenian President Aram Saroyan.", "meeting"),
    ],
)
def test_what_may_take_place_is_hypothetical(reader: Reader, text: str, kind: str) -> None:
    assert standings(reader, text) == [(kind, "hypothetical", {"Jan Kowal", "Aram Saroyan"})]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said the two sides could hold talks on trade with Armenian President Aram Saroyan.",
        "Warsaw opened its airspace so that Polish President Jan Kowal could meet Armenian President Aram Saroyan.",
        "Polish President Jan Kowal may have met Armenian President Aram Saroyan.",
        "The palace ruled out a meeting of Polish President Jan Kowal and Armenian President Aram Saroyan.",
    ],
)
def test_what_could_be_done_by_some_side_is_none(reader: Reader, text: str) -> None:
    assert standings(reader, text) == []
