"""Sentences that read like those that tell of a contact, where no rule tells one."""

import pytest
from occasions import news

from dragoman.documents.preparing import prepare
from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Role
from dragoman.domain.text import Report
from dragoman.reading import telling
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.likely import SURE, likelihood, load_weights, of_known_sides
from dragoman.reading.reader import Reader


def chance(reader: Reader, text: str) -> float:
    (parsed,) = reader.sentences(prepare(Report(content=text, origin="case", source="VNA", language="en")))
    return likelihood(parsed)


@pytest.fixture
def no_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that has the model alone to tell contacts by."""
    monkeypatch.setattr(telling, "find_triggers", lambda words, parsed: [])
    monkeypatch.setattr(telling, "shallow", lambda parsed: [])


@pytest.mark.parametrize(
    "sentence",
    [
        "Finnish Foreign Minister Leena Virtanen held talks with Chilean Foreign Minister Pablo Reyes on Monday.",
        "A Chilean delegation led by Senator Marta Soto is on a trip to Finland.",
        "The memorandum was signed in Helsinki by Trade Minister Olli Salo and Ambassador Marta Soto.",
    ],
)
def test_a_sentence_like_those_of_contacts_is_likely(reader: Reader, sentence: str) -> None:
    assert chance(reader, sentence) > SURE


@pytest.mark.parametrize(
    "sentence",
    [
        "The share index closed 2 percent higher at 1,204 points.",
        "He stressed that the economy would remain stable in spite of the drought.",
        "Farmers in the delta planted 40,000 hectares of rice.",
    ],
)
def test_a_sentence_unlike_them_is_not(reader: Reader, sentence: str) -> None:
    assert chance(reader, sentence) < 0.35


def test_everyone_named_takes_part_in_a_likely_contact(reader: Reader, no_rules: None) -> None:
    (told,) = news(
        reader,
        "On Monday in Helsinki, a meeting on copper was held between Finnish Trade Minister Olli Salo and a delegation "
        "of Chile led by Senator Marta Soto.",
    )

    assert told.sides == {"Olli Salo": "FI", "Marta Soto": "CL"}


def test_people_of_one_country_among_themselves_are_no_likely_contact(reader: Reader, no_rules: None) -> None:
    assert not news(
        reader,
        "On Monday Finnish Trade Minister Olli Salo held a meeting with Finnish Finance Minister Jari Koski.",
        source="Ministry for Foreign Affairs of Finland",
    )


def test_who_is_known_by_name_alone_is_of_the_body_named_with_him(reader: Reader, no_rules: None) -> None:
    (told,) = news(
        reader,
        "Gao Ming, deputy head of the International Department of the Communist Party of China Central Committee, met "
        "with young members of the Communist Party of Viet Nam led by Ho Ba Long in Beijing on Friday.",
        source="Xinhua",
    )

    assert told.sides["Ho Ba Long"] == "VN"


@pytest.mark.parametrize(("guessed", "known"), [(True, False), (False, True)])
def test_a_side_that_is_only_guessed_makes_no_likely_contact(guessed: bool, known: bool) -> None:
    draft = Draft(EngagementKind.MEETING, "meeting", 0, 9, 0)
    draft.add(Figure(ActorKind.PERSON, "Olli Salo", 0, 9, side="FI", guessed=guessed), Role.PRINCIPAL, 0, 9)
    draft.add(Figure(ActorKind.PERSON, "Jari Koski", 0, 9), Role.PRINCIPAL, 0, 9)

    assert of_known_sides(draft) is known


def test_a_body_of_no_known_side_is_no_other_side() -> None:
    draft = Draft(EngagementKind.CALL, "greetings", 0, 9, 0)
    draft.add(Figure(ActorKind.PERSON, "Olli Salo", 0, 9, side="FI"), Role.PRINCIPAL, 0, 9)
    draft.add(Figure(ActorKind.ORGANISATION, "Command of the District", 20, 43), Role.PRINCIPAL, 20, 43)
    assert not of_known_sides(draft)


def test_what_goes_on_about_the_meeting_is_no_other_one(reader: Reader, no_rules: None) -> None:
    (told,) = news(
        reader,
        "Finnish Foreign Minister Leena Virtanen held talks with Chilean Foreign Minister Pablo Reyes on Monday. "
        "The talks were attended by Finnish Trade Minister Olli Salo and Chilean Ambassador Marta Soto.",
    )

    assert told.roles["Olli Salo"] == told.roles["Marta Soto"] == "member"


def test_the_weights_are_words_that_several_reports_share(reader: Reader) -> None:
    """Weights are of words in lower case, and the strongest are words of contact."""
    weights = load_weights()
    strongest = sorted((word for word in weights if word.startswith("w ")), key=lambda word: -weights[word])[:12]

    assert {"w meeting", "w trip", "w delegation"} <= set(strongest)
    assert all(feature == feature.lower() or feature[0] in "at" for feature in weights)
