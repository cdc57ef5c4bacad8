"""What is told beside the talks: signings, ceremonies, programmes, whoever is on a visit, and the like."""

import pytest
from occasions import Told, news, read, tell

from dragoman.reading.reader import Reader

TALKS = "Finnish Prime Minister Leena Virtanen held talks with Chilean President Pablo Reyes in Helsinki on May 13.\n\n"


def labelled(told: list[Told], label: str) -> Told:
    return next(each for each in told if each.label == label)


@pytest.mark.parametrize(
    "sentence",
    [
        "After the talks, the two leaders witnessed the signing of an accord on training nurses by Finnish Minister of "
        "Health Olli Salo and Chilean Minister of Labour Marta Soto.",
        "The signing of the Memorandum on Forests by Minister of Health of Finland Olli Salo and Ms. Marta Soto, "
        "Minister of Trade and Mines of Chile, was witnessed by the two leaders.",
        "They also saw the signing of two agreements by Olli Salo, Finnish Minister of Health, and Marta Soto, Chilean "
        "Minister of Labour.",
    ],
)
def test_those_who_sign_before_others_are_the_signatories(reader: Reader, sentence: str) -> None:
    signing = labelled(news(reader, TALKS + sentence), "signing")

    assert {name for name, role in signing.roles.items() if role == "signatory"} == {"Olli Salo", "Marta Soto"}


@pytest.mark.parametrize(
    "sentence",
    [
        "After the talks, the two leaders witnessed the signing of an accord on forests.",
        "Following the meeting, Virtanen and Reyes signed an accord on forests.",
        "The two leaders then witnessed the signing of an accord by Finnish Minister of Health Olli Salo and Chilean "
        "Minister of Labour Marta Soto.",
    ],
)
def test_what_is_said_after_a_signing_told_in_passing_is_said_in_the_talks(reader: Reader, sentence: str) -> None:
    reading = read(reader, TALKS + sentence + "\n\nReyes asked Finland to buy more fruit. They discussed the Arctic.")
    labels = {each.id: each.label for each in reading.engagements}

    assert sorted(labels.values()) == ["signing", "talks"]
    assert [labels[said.engagement or ""] for said in reading.statements] == ["talks", "talks"]
    assert len(reading.statements[1].speakers) == 2


def test_what_ministers_say_who_sign_by_themselves_is_said_at_the_signing(reader: Reader) -> None:
    reading = read(
        reader,
        TALKS + "Finnish Minister of Health Olli Salo signed an accord with Chilean Minister of Labour Marta Soto in "
        "Helsinki on May 13. Soto said that nurses are few.",
    )
    labels = {each.id: each.label for each in reading.engagements}

    assert [labels[said.engagement or ""] for said in reading.statements] == ["signing"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reyes proposed that the two countries sign an accord on forests.",
        "Virtanen suggested that the two sides hold a summit in June and sign a treaty.",
        "She recommended that the ministers meet in June.",
    ],
)
def test_what_is_asked_for_is_no_engagement(reader: Reader, sentence: str) -> None:
    assert [each.label for each in tell(reader, TALKS + sentence)] == ["talks"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reyes is scheduled to meet Finnish Speaker of Parliament Olli Salo and Finnish Foreign Minister Aino Laine.",
        "On May 20 Reyes will meet Finnish Speaker Olli Salo, and Finnish Foreign Minister Aino Laine.",
        "Reyes is also due to receive Finnish Speaker of Parliament Olli Salo and Finnish Foreign Minister Aino Laine.",
    ],
)
def test_a_programme_lists_meetings_one_by_one(reader: Reader, sentence: str) -> None:
    planned = [sorted(each.people) for each in news(reader, TALKS + sentence) if each.standing == "planned"]

    assert planned == [["Olli Salo", "Pablo Reyes"], ["Aino Laine", "Pablo Reyes"]]


def test_a_programme_lists_holders_of_offices_without_names_too(reader: Reader) -> None:
    told = news(
        reader,
        "Chilean President Pablo Reyes is scheduled to meet Finnish Speaker Olli Salo and the Finnish President.",
    )

    assert [len(each.people) for each in told] == [2, 2]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reyes will meet Finnish Speaker Olli Salo and Finnish Foreign Minister Aino Laine together on May 20.",
        "On May 20 Reyes will hold talks with Finnish Speaker Olli Salo and Finnish Foreign Minister Aino Laine.",
    ],
)
def test_who_is_met_together_is_met_once(reader: Reader, sentence: str) -> None:
    planned = [sorted(each.people) for each in news(reader, TALKS + sentence) if each.standing == "planned"]

    assert planned == [["Aino Laine", "Olli Salo", "Pablo Reyes"]]


@pytest.mark.parametrize(
    "text",
    [
        "Finnish President Leena Virtanen on Tuesday received a delegation led by Pablo Reyes, Head of the Commission "
        "for Trade of the Communist Party of Chile, who is on a working visit to Finland from May 12 to 14.",
        "Finnish President Leena Virtanen met with Pablo Reyes, Secretary General of the National Congress of Chile, "
        "who is paying a working visit to Finland from May 12 to 14.",
        "Finnish President Leena Virtanen on May 13 met Chilean Minister Pablo Reyes, who is on a working visit to "
        "Finland from May 12 to 14.",
    ],
)
def test_who_is_on_a_visit_is_the_person_whatever_stands_between(reader: Reader, text: str) -> None:
    (visit,) = [each for each in news(reader, text) if each.kind == "visit"]

    assert (visit.roles["Pablo Reyes"], visit.type, visit.date) == ("head", "working", "2025-05-12/2025-05-14")


@pytest.mark.parametrize(
    ("lead", "sentence"),
    [
        (
            "The school, built with Finnish aid, was handed over to Chile at a ceremony in Valparaíso on Friday.\n\n",
            "Finnish Ambassador to Chile Leena Virtanen and Chilean Minister Pablo Reyes attended the ceremony.",
        ),
        (
            "Ten boats were presented to the Chilean coast guard at a handover ceremony in Valparaíso on May 16.\n\n",
            "Finnish Ambassador to Chile Leena Virtanen and Chilean Minister Pablo Reyes took part in the ceremony.",
        ),
        (
            "At a ceremony in Valparaíso on 16 May the new library was opened.\n\n",
            "The ceremony was attended by Finnish Ambassador to Chile Leena Virtanen and Chilean Minister Pablo Reyes.",
        ),
    ],
)
def test_a_ceremony_has_the_day_and_place_of_what_was_done_there(reader: Reader, lead: str, sentence: str) -> None:
    (ceremony,) = news(reader, lead + sentence)

    assert (ceremony.kind, ceremony.date, ceremony.places) == ("ceremony", "2025-05-16", ("Valparaíso",))
    assert ceremony.roles == {"Leena Virtanen": "visitor", "Pablo Reyes": "host"}


def test_who_attended_a_ceremony_told_before_is_of_the_company(reader: Reader) -> None:
    (welcome,) = news(
        reader,
        "Finnish President Leena Virtanen hosted a welcome ceremony in Helsinki on May 13 for Chilean President Pablo "
        "Reyes. The ceremony was attended by Finnish Minister Olli Salo and Chilean Ambassador Marta Soto.",
    )

    assert {welcome.roles["Olli Salo"], welcome.roles["Marta Soto"]} == {"member"}


def test_the_two_holders_of_one_office_are_those_who_hold_it(reader: Reader) -> None:
    told = news(
        reader,
        "Finnish Prime Minister Leena Virtanen held talks with Chilean Prime Minister Pablo Reyes in Helsinki on May "
        "13. Reyes also met Finnish Speaker Olli Salo. The two prime ministers witnessed the signing of an accord.",
    )

    assert labelled(told, "signing").people == {"Leena Virtanen", "Pablo Reyes"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The talks were attended by Chilean Foreign Minister Marta Soto and Finnish Minister Olli Salo.",
        "Also present were Chilean Foreign Minister Marta Soto and the Chilean Ambassador to Finland, Luis Vega.",
        "Chilean Foreign Minister Marta Soto attended the meeting.",
    ],
)
def test_who_sits_by_in_talks_of_a_visit_has_come_along(reader: Reader, sentence: str) -> None:
    visit = labelled(
        news(
            reader,
            "Chilean President Pablo Reyes, who is on a state visit to Finland, held talks with Finnish President "
            "Leena Virtanen in Helsinki on May 13. " + sentence,
        ),
        "state visit",
    )

    assert visit.roles == {"Pablo Reyes": "head", "Marta Soto": "member"}


@pytest.mark.parametrize(
    ("sentence", "states", "standing"),
    [
        ("The Joint Committee on Forests of the two countries is scheduled to meet on June 19.", "FI CL", "planned"),
        ("The Chile-Finland Intergovernmental Commission will meet on June 19.", "CL FI", "planned"),
        ("The joint commission on fisheries of the two sides met on May 12.", "FI CL", "occurred"),
    ],
)
def test_a_joint_committee_that_meets_is_a_meeting_of_the_states(
    reader: Reader, sentence: str, states: str, standing: str
) -> None:
    (talks, sitting) = news(reader, TALKS + sentence)

    assert (sitting.kind, sitting.standing) == ("meeting", standing)
    assert list(sitting.sides.values()) == states.split()
    assert sitting.people.isdisjoint(talks.people)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Central Committee of the party met on May 12.",
        "The Foreign Affairs Committee of Chile will meet on June 19.",
        "The committee met its members on May 12.",
    ],
)
def test_a_committee_of_one_state_is_no_engagement(reader: Reader, sentence: str) -> None:
    assert len(news(reader, TALKS + sentence)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "They praised the work since the consultation between Deputy Minister Salo and State Minister Soto in March.",
        "Reyes recalled the talks between Minister of Trade Salo and Minister of Trade Soto in March.",
        "The two leaders hailed the meeting between Finance Minister Salo and Finance Minister Soto in March.",
    ],
)
def test_two_between_whom_talks_are_recalled_are_of_both_sides(reader: Reader, sentence: str) -> None:
    recalled = [each for each in tell(reader, TALKS + sentence, "Finnish Foreign Ministry") if each.date == "2025-03"]

    assert [(each.standing, each.sides) for each in recalled] == [("background", {"Salo": "FI", "Soto": "CL"})]


@pytest.mark.parametrize(
    "sentence",
    [
        "Finnish Minister Olli Salo and Finnish Speaker Aino Laine were present at welcoming the Chilean president.",
        "Finnish Minister Olli Salo and Finnish Speaker Aino Laine were present at the welcome.",
        "Also present were Finnish Minister Olli Salo and Finnish Speaker Aino Laine.",
    ],
)
def test_who_was_present_at_welcoming_a_guest_is_of_the_company(reader: Reader, sentence: str) -> None:
    (welcome,) = news(
        reader, "Chilean President Pablo Reyes was welcomed by Finnish President Leena Virtanen on May 13. " + sentence
    )

    assert {welcome.roles["Olli Salo"], welcome.roles["Aino Laine"]} == {"member"}


@pytest.mark.parametrize(
    "text",
    [
        "Finnish Minister Leena Virtanen visited Chile to attend the summit and the opening ceremony of the fair.",
        "Finnish Minister Leena Virtanen, on a visit to Chile, took part in the opening ceremony of the games.",
    ],
)
def test_the_ceremony_of_a_great_event_is_none_of_two_sides(reader: Reader, text: str) -> None:
    assert all(each.kind != "ceremony" for each in news(reader, text))
