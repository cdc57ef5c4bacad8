"""What happened, what is planned or called off, what is only wished for, and what is recalled."""

import pytest
from occasions import news, one, read, tell

from dragoman.reading.reader import Reader

FALK, COSTA = "Jonas Falk", "Ana Costa"
S = "Swedish Foreign Minister Jonas Falk"
B = "Brazilian Foreign Minister Ana Costa"


@pytest.mark.parametrize(
    "text",
    [
        f"{S} will meet {B} in Vienna on May 20.",
        f"{S} is scheduled to meet {B} in Vienna on May 20.",
        f"{S} is expected to hold talks with {B} in Vienna on May 20.",
        f"{S} is due to meet {B} in Vienna on May 20.",
        f"{S} plans to meet {B} in Vienna on May 20.",
        f"{S} is set to meet with {B} in Vienna on May 20.",
        f"Talks between {S} and {B} will take place in Vienna on May 20.",
        f"A meeting between {S} and {B} is scheduled for May 20.",
    ],
)
def test_what_the_agency_says_will_be_is_planned(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.standing) == ("meeting", "planned")
    assert told.people == {FALK, COSTA}
    assert told.date == "2025-05-20"


@pytest.mark.parametrize(
    "text",
    [
        f"{S} will pay an official visit to Brazil from May 20 to 22.",
        f"{S} is scheduled to pay an official visit to Brazil from May 20 to 22.",
        f"{S} will visit Brazil from May 20 to 22.",
    ],
)
def test_a_planned_visit(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.standing, told.date) == ("visit", "planned", "2025-05-20/2025-05-22")
    assert read(reader, text).relevant


@pytest.mark.parametrize(
    "text",
    [
        f"{S} postponed his visit to Brazil.",
        f"{S} cancelled his official visit to Brazil.",
        f"{S} called off his visit to Brazil.",
        f"The visit of {S} to Brazil has been postponed.",
        f"{S}'s visit to Brazil was called off.",
    ],
)
def test_what_was_called_off_is_cancelled(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.standing) == ("visit", "cancelled")
    assert told.people == {FALK}
    assert told.countries == ("BR",)


@pytest.mark.parametrize(
    "text",
    [
        f"A meeting between {S} and {B} was cancelled.",
        f"{S} cancelled a meeting with {B}.",
        f"The talks between {S} and {B} have been postponed.",
    ],
)
def test_a_meeting_called_off(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.standing, told.people) == ("meeting", "cancelled", {FALK, COSTA})


@pytest.mark.parametrize("text", [f"{S} did not meet {B} in Vienna.", f"{S} never met with {B} in Vienna."])
def test_what_did_not_take_place_is_no_news(reader: Reader, text: str) -> None:
    assert news(reader, text) == []
    assert not read(reader, text).relevant
    assert {each.standing for each in tell(reader, text)} <= {"denied", "background"}


def test_what_is_denied_is_no_news(reader: Reader) -> None:
    assert news(reader, f"{S} denied having met {B} in Vienna.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{S} hopes to meet {B} soon.",
        f"{S} said he wants to meet {B}.",
        f"{S} proposed to meet {B} in Vienna.",
        f"{S} invited {B} to visit Sweden.",
        f"{S} expressed his wish to meet with {B}.",
    ],
)
def test_what_is_only_wished_for_is_nothing(reader: Reader, text: str) -> None:
    assert news(reader, text) == []


MET = f"{S} met with {B} in Vienna on May 14."


@pytest.mark.parametrize(
    "sentence",
    [
        "The two sides agreed to hold the next consultations in Stockholm.",
        "Falk invited Costa to visit Sweden.",
        "Falk said he looks forward to Costa's visit to Sweden.",
        "They hope that the two prime ministers will meet this year.",
        "The ministers discussed high-level visits.",
        "Falk proposed increasing meetings between the two parliaments.",
    ],
)
def test_what_the_parties_agree_or_hope_to_hold_is_only_said(reader: Reader, sentence: str) -> None:
    assert len(news(reader, f"{MET}\n\n{sentence}")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Falk thanked Costa for her recent visit to Sweden.",
        "Falk praised the outcomes of Costa's recent visit to Sweden.",
        "Falk recalled his visit to Brazil in 2019.",
        "Costa said she visited Sweden in March.",
        "Falk said that he had met Brazilian President Luiza Prado in New York last year.",
        "Falk noted that Brazilian President Luiza Prado paid a state visit to Sweden in 2023.",
        "Costa visited Sweden in March 2022.",
    ],
)
def test_what_is_recalled_is_background(reader: Reader, sentence: str) -> None:
    told = tell(reader, f"{MET}\n\n{sentence}")
    told_now = [each for each in told if each.standing != "background"]

    assert [(each.kind, each.date) for each in told_now] == [("meeting", "2025-05-14")]


@pytest.mark.parametrize(
    ("sentence", "traveller", "country"),
    [
        ("Falk praised Costa's recent visit to Sweden.", COSTA, "SE"),
        ("Falk thanked Costa for her recent visit to Sweden.", COSTA, "SE"),
        ("Falk recalled his visit to Brazil in 2019.", FALK, "BR"),
        ("Costa visited Sweden in March 2022.", COSTA, "SE"),
    ],
)
def test_a_recalled_visit_is_kept_as_background(reader: Reader, sentence: str, traveller: str, country: str) -> None:
    (recalled,) = [each for each in tell(reader, f"{MET}\n\n{sentence}") if each.standing == "background"]

    assert (recalled.kind, recalled.people, recalled.countries) == ("visit", {traveller}, (country,))
    assert recalled.part_of is None


def test_a_report_that_only_recalls_is_not_relevant(reader: Reader) -> None:
    text = f"{S} said that he met {B} in Vienna in 2019. Falk praised Brazil."

    assert news(reader, text) == []
    assert not read(reader, text).relevant


@pytest.mark.parametrize(
    "said",
    [
        "praised the port during",
        "affirmed Sweden's support at",
        "called for peace at",
        "said trade has doubled at",
    ],
)
def test_said_at_a_meeting_with_is_news(reader: Reader, said: str) -> None:
    told = one(reader, f"{S} {said} a meeting with {B} in Vienna on May 14.")

    assert (told.kind, told.standing, told.people) == ("meeting", "occurred", {FALK, COSTA})


@pytest.mark.parametrize(
    "text",
    [
        f"{S} met with {B} in Vienna on May 14, a spokesperson said.",
        f"The foreign ministry said {S} met with {B} in Vienna on May 14.",
        f"Swedish government spokeswoman Karin Holm said {S} met with {B} in Vienna on May 14.",
        f"{S} met with {B} in Vienna on May 14, according to the foreign ministry.",
    ],
)
def test_what_an_agency_or_a_spokesperson_tells_is_news(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.standing) == ("meeting", "occurred")
    assert {FALK, COSTA} <= told.people


def test_a_spokesperson_s_announcement_is_planned(reader: Reader) -> None:
    text = f"{S} will pay a visit to Brazil from May 20 to 22, the foreign ministry announced on May 14."
    told = one(reader, text)

    assert (told.standing, told.date) == ("planned", "2025-05-20/2025-05-22")


def test_planned_and_done_are_two(reader: Reader) -> None:
    text = f"{MET}\n\nFalk will meet Jordanian Foreign Minister Karim Haddad in Amman on May 20."
    told = tell(reader, text)

    assert [(each.standing, each.date) for each in told] == [
        ("occurred", "2025-05-14"),
        ("planned", "2025-05-20"),
    ]


def test_old_news_of_another_meeting_is_background(reader: Reader) -> None:
    text = f"{MET}\n\nFalk met with Jordanian Foreign Minister Karim Haddad in Amman on January 9."

    assert [each.standing for each in tell(reader, text)] == ["occurred", "background"]


def test_a_dated_meeting_since_an_earlier_one_is_news(reader: Reader) -> None:
    text = f"{S} met with {B} in Vienna on May 14 for the first time since their meeting in Oslo in January."
    told = news(reader, text)

    assert [(each.date, each.countries) for each in told] == [("2025-05-14", ("AT",))]


def test_a_meeting_since_an_earlier_one_is_news(reader: Reader) -> None:
    text = f"{S} met with {B} for the first time since their meeting in Oslo in January."

    assert len(news(reader, text)) == 1


def test_what_came_before_a_visit_is_background(reader: Reader) -> None:
    text = f"Two weeks after meeting {B}, {S} arrived in Jordan on May 14."

    assert [each.kind for each in news(reader, text)] == ["visit"]
