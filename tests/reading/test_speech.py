"""Acts: which act the words of a clause do, by verb, noun, adjective and complement."""

import pytest
from hearing import COSTA, FALK, hear

from dragoman.reading.quoting import quoted
from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("said that trade grows", "affirm"),
        ("pointed out that trade grows", "affirm"),
        ("attached importance to trade", "affirm"),
        ("made clear that trade must grow", "affirm"),
        ("reaffirmed his commitment to peace", "affirm"),
        ("drew attention to the drought", "affirm"),
        ("announced the opening of a consulate", "inform"),
        ("briefed Costa on the drought", "inform"),
        ("gave an overview of the reforms", "inform"),
        ("laid out the plan", "inform"),
        ("spoke highly of the ties", "appreciate"),
        ("welcomed the decision", "appreciate"),
        ("expressed his delight at the talks", "appreciate"),
        ("was pleased with the talks", "appreciate"),
        ("congratulated Costa on her election", "congratulate"),
        ("sent a message of congratulations to Costa", "congratulate"),
        ("thanked Brazil for its help", "thank"),
        ("expressed his gratitude to Brazil", "thank"),
        ("is grateful to Brazil", "thank"),
        ("put forward three ideas", "propose"),
        ("suggested a joint fund", "propose"),
        ("called on Brazil to join the pact", "request"),
        ("called for Brazil to open its market", "request"),
        ("told Costa to open the market", "request"),
        ("conveyed an invitation to Costa to visit Sweden", "invite"),
        ("expressed readiness to send engineers", "pledge"),
        ("stands ready to send engineers", "pledge"),
        ("vowed to send engineers", "pledge"),
        ("accepted the invitation with pleasure", "agree"),
        ("looked forward to the summit", "hope"),
        ("wished Costa every success", "hope"),
        ("hoped that trade would grow", "hope"),
        ("voiced concern over the drought", "object"),
        ("rejected the claims", "object"),
        ("was critical of the tariffs", "object"),
        ("conveyed greetings from the King", "convey"),
        ("exchanged New Year greetings with Costa", "convey"),
        ("wished Costa a happy new year", "convey"),
        ("explained that trade grows", "inform"),
        ("explained the reform", "inform"),
        ("assured that trade grows", "affirm"),
        ("assured Costa of his support", "pledge"),
        ("reiterated his concern over the drought", "object"),
        ("reiterated his call for a truce", "request"),
        ("reiterated his commitment to peace", "affirm"),
        ("recognised the role of Brazil", "appreciate"),
        ("recognised the state of Brazil", "affirm"),
        ("touched on the drought", "affirm"),
        ("reflected on the ties", "affirm"),
        ("talked about the drought", "affirm"),
        ("inquired about the drought", "request"),
        ("reminded that trade grows", "affirm"),
        ("highly evaluated the plan", "appreciate"),
        ("responded positively to the invitation", "agree"),
        ("expressed disagreement with the tariffs", "object"),
        ("conveyed that help is on its way", "inform"),
        ("expressed condolences over the floods", "convey"),
    ],
)
def test_the_act_follows_the_verb_and_its_words(reader: Reader, clause: str, act: str) -> None:
    assert hear(reader, f"Falk {clause}.") == [f"{FALK}: {act}"]


@pytest.mark.parametrize(
    "clause",
    [
        "called on President Lula Mendes",
        "welcomed the guests at the airport",
        "recalled his ambassador",
        "held a press conference",
        "took part in the dinner",
        "will attend the summit",
        "addressed the opening of the seminar",
        "reached Rio in the evening",
    ],
)
def test_what_is_done_is_not_said(reader: Reader, clause: str) -> None:
    assert f"{FALK}: " not in "".join(hear(reader, f"Falk {clause}."))


def test_a_verb_taken_for_an_adjective_is_still_heard(reader: Reader) -> None:
    lines = hear(reader, "The two sides agreed to meet in Rio, and shared views on the situation at sea.")
    assert [line.split(": ")[1] for line in lines] == ["agree", "discuss"]


def test_views_exchanged_with_someone_are_both_sides(reader: Reader) -> None:
    assert hear(reader, "Falk exchanged views with Costa on trade.") == [f"{COSTA} & {FALK}: discuss"]


@pytest.mark.parametrize(
    ("text", "spans", "left_open"),
    [
        ('He said "yes" and "no".', ['"yes"', '"no"'], False),
        ("He said “yes”.", ["“yes”"], False),
        ('"We are friends.', ['"We are friends.'], True),
    ],
)
def test_quotations_and_what_is_left_open(text: str, spans: list[str], left_open: bool) -> None:
    marks = quoted(text, 0, len(text), False)
    assert [text[low:high] for low, high in marks.spans] == spans
    assert marks.left_open is left_open


def test_a_quotation_entered_ends_at_its_mark() -> None:
    text = 'We stay friends," Smith said.'
    marks = quoted(text, 0, len(text), True)
    assert [text[low:high] for low, high in marks.spans] == ['We stay friends,"']
    assert marks.holds(3)
    assert not marks.holds(len(text) - 3)
