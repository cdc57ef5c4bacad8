"""What ministers post about their talks, what only the agency tells, and words that a page or the parser joined."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told, words

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            '"Thanked FM Costa for her support. Discussed the preparations for the summit," Falk tweeted.',
            "thank discuss",
        ),
        ('Falk wrote on X: "Glad to meet FM Costa. Conveyed warm greetings of the King."', "appreciate convey"),
        (
            '"Appreciate Brazil\'s help. Reviewed our ties. Agreed to stay in touch," Falk posted on X.',
            "appreciate discuss agree",
        ),
        ("''Extensive exchange of views on fisheries,'' he said in another tweet.", "discuss"),
    ],
)
def test_each_clause_of_a_post_is_what_its_verb_says(reader: Reader, text: str, acts: str) -> None:
    assert hear(reader, f"Falk thanked Costa.\n\n{text}")[1:] == [f"{FALK}: {act}" for act in acts.split()]


@pytest.mark.parametrize(
    "text",
    [
        "It would be recalled that the two countries set up ties in 1960.",
        "Falk paid tribute to the victims of the war and attended a lunch.",
        "Falk honored the memory of the fallen at the Wall of Peace.",
        "Neither ministry replied to a request for comment.",
        "That's according to the press service of the ministry.",
        "Falk met and conferred with Costa on Monday.",
        "The two ministers held a small-group conversation, during which tea was served.",
    ],
)
def test_what_the_agency_tells_is_no_statement(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


def test_tribute_to_what_someone_did_is_praise(reader: Reader) -> None:
    assert hear(reader, "Falk paid tribute to the role of Brazil in the region.") == [f"{FALK}: appreciate"]


def test_whoever_announced_a_meeting_only_told_of_it(reader: Reader) -> None:
    assert hear(reader, "Falk held talks with Costa again on May 13. The minister announced this on X.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hethanked Costa for her help.", [f"{FALK}: thank"]),
        ("Bothministers agreed to open a port.", [f"{BOTH}: agree"]),
        ("Costa hoped that the two countries would continue boostinginvestment.", [f"{COSTA}: hope"]),
    ],
)
def test_words_run_together_are_heard(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, "Falk praised the ties. " + text)[1:] == expected


def test_words_that_the_language_forms_at_will_stay_whole(reader: Reader) -> None:
    text = "Costa praised the counterterrorism talks and the affordability of homes."
    assert words(reader, text) == ["the counterterrorism talks and the affordability of homes"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costa told Falk that Brazil was ready to buy more timber.", "pledge"),
        ("Costa told Falk that the port was ready.", "affirm"),
        ("Costa said that Brazil is ready to buy more timber.", "affirm"),
        ("Costa acknowledged Sweden's support after the flood.", "appreciate"),
        ("Costa acknowledged that the road is long.", "affirm"),
        ("Costa expressed her wishes to make the forum a success.", "hope"),
        ("Costa extended her wishes to the King.", "convey"),
    ],
)
def test_the_content_decides_the_act_of_some_verbs(reader: Reader, text: str, expected: str) -> None:
    assert hear(reader, text) == [f"{COSTA}: {expected}"]


@pytest.mark.parametrize(
    "text",
    [
        "Conveying regards from King Olav Berg to Brazilian leaders, Falk said that trade grows.",
        "Conveying greetings of the King, Falk said that trade grows.",
    ],
)
def test_an_opening_participle_that_the_parser_takes_for_a_noun_is_heard(reader: Reader, text: str) -> None:
    assert hear(reader, text) == [f"{FALK}: convey", f"{FALK}: affirm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Falk took the occasions to affirm Sweden's commitment to trade.", [f"{FALK}: affirm"]),
        ("Costa delivered a speech that highlighted the need for peace.", [f"{COSTA}: affirm"]),
        (
            "Costa recalled the men who fell and assured that Brazil forgets nobody.",
            [f"{COSTA}: affirm", f"{COSTA}: affirm"],
        ),
        ("At the Senate, its president, Rui Lima, recalled the flood of 1999.", ["Rui Lima: affirm"]),
        (
            "Costa noted that her visit showed support for Sweden, and she called on Falk to sign.",
            [f"{COSTA}: affirm", f"{COSTA}: request"],
        ),
        ("Falk and Costa focused discussions on trade.", [f"{BOTH}: discuss"]),
        (
            'The ministers "discussed the quotas and confirmed their intention to meet", the release says.',
            [f"{BOTH}: discuss", f"{BOTH}: affirm"],
        ),
    ],
)
def test_who_speaks_in_forms_that_hide_it(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Costa briefed Falk on her talks in Oslo, saying the two sides agreed to fish less.",
        "Costa recalled the visit during which the two sides announced a port.",
    ],
)
def test_what_was_agreed_at_other_talks_is_part_of_what_is_said(reader: Reader, text: str) -> None:
    assert all(each.startswith(f"{COSTA}: ") for each in hear(reader, text))


def test_rubrics_of_a_page_are_no_speakers(reader: Reader) -> None:
    text = (
        "Source: the Foreign Ministry, as reported by the Post\n\n"
        "Details: Falk told Costa about the talks in Oslo.\n\n"
        'Quote: "It works."'
    )
    assert f"{FALK}: inform" in hear(reader, text)


def test_the_two_leaders_are_those_of_the_meeting_just_told(reader: Reader) -> None:
    reading = read(
        reader,
        "Swedish Prime Minister Jonas Falk met Brazilian President Ana Costa, Chilean President Rui Lima and Peruvian "
        "President Eva Soto in Oslo on May 12.\n\nAt the meeting with Rui Lima, the two leaders agreed to fish less.",
    )
    assert "Jonas Falk & Rui Lima: agree" in told(reading)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Falk urged Costa to send envoys. In response, she promised help.", [f"{FALK}: request", f"{COSTA}: pledge"]),
        ("Falk exchanged with the guest on the work of the council.", [f"{BOTH}: discuss"]),
        ("The ministers gave a positive assessment of the talks.", [f"{BOTH}: appreciate"]),
        ("The ministers also considered the regional scenario.", [f"{BOTH}: discuss"]),
        ("Costa conveyed a message of solidarity from President Lula Braga.", [f"{COSTA}: convey"]),
        ("The consultations provided an opportunity to review the whole range of ties.", [f"{BOTH}: discuss"]),
        ("Falk thanked Lima, whom he welcomed to Oslo.", []),
    ],
)
def test_forms_of_readouts(reader: Reader, text: str, expected: list[str]) -> None:
    assert [each for each in hear(reader, text) if "thank" not in each] == expected


def test_the_official_of_a_side_is_the_one_who_was_met(reader: Reader) -> None:
    text = "The Brazilian Party official said that trade grew."
    assert hear(reader, text) == [f"{COSTA}: affirm"]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            "At his meeting with Chilean President Rui Lima, the two sides discussed timber.",
            "Jonas Falk & Rui Lima: discuss",
        ),
        (
            "Meeting with Chilean President Rui Lima, the two leaders agreed to trade more.",
            "Jonas Falk & Rui Lima: agree",
        ),
        ("Receiving Chilean President Rui Lima, he asked Chile to help.", "Jonas Falk: request"),
    ],
)
def test_who_met_one_meets_the_next(reader: Reader, opening: str, expected: str) -> None:
    text = (
        "Swedish Prime Minister Jonas Falk met Brazilian President Ivo Costa in Oslo on May 12. "
        "Costa said that he treasures the ties. He invited Falk to Brasilia.\n\n"
    )
    reading = read(reader, text + opening)
    assert expected in told(reading)
    assert len([each for each in reading.engagements if each.kind == "meeting"]) == 2


@pytest.mark.parametrize("said", ["asked Brazil to help", "hoped that trade would grow", "suggested a joint port"])
def test_a_meeting_that_opens_a_wish_has_happened(reader: Reader, said: str) -> None:
    text = f"Receiving Brazilian Minister Ana Costa in Oslo on May 12, Swedish Prime Minister Jonas Falk {said}."
    assert [str(each.actuality) for each in read(reader, text).engagements] == ["occurred"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two FMs shared the view that trade grows.", [f"{BOTH}: agree"]),
        ("The two fisheries ministers agreed to meet again.", [f"{BOTH}: agree"]),
        ("The two ministers exchanged viewpoints on timber.", [f"{BOTH}: discuss"]),
        ("Finding a way out of the crisis is the best course, Costa added.", [f"{COSTA}: affirm"]),
        ("Costa said the discussion touched on trade.", [f"{COSTA}: affirm"]),
        (
            "Falk praised the talks, during which both sides reviewed trade and discussed ports.",
            [f"{FALK}: appreciate"],
        ),
    ],
)
def test_more_forms_of_readouts(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_a_deputy_prime_minister_is_called_by_short_forms(reader: Reader) -> None:
    text = (
        "Swedish President Jonas Falk received Brazilian Deputy Prime Minister Ana Costa in Stockholm on May 12. "
        "The Brazilian Deputy PM thanked Falk. The Brazilian DPM praised Sweden."
    )
    assert told(read(reader, text)) == [f"{COSTA}: thank", f"{COSTA}: appreciate"]
