"""Contacts told in passing: what news follows up, what is spoken of in it, and leads that sum up what is told below."""

import pytest
from occasions import news, one, tell, told

from dragoman.reading.reader import Reader

LIMA = "Agencia Andina Peru"
CALL = "President of Peru Ana Ruiz had a telephone conversation with President of Cuba Juan Soto. "


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Juan Soto told Ana Ruiz about his contacts with the leaders of Chile.", ["Chile", "Juan Soto"]),
        ("Juan Soto told Ana Ruiz about his contacts with the Chilean leadership.", ["Chile", "Juan Soto"]),
        ("She told him of her contacts on the floods with President of Chile Luis Vega.", ["Ana Ruiz", "Luis Vega"]),
        ("They spoke of Chilean Minister Luis Vega's recent talks in Quito.", ["Ecuador", "Luis Vega"]),
        (
            "The parties discussed the floods, taking into account the results of Chilean Minister Luis Vega's talks in"
            " Quito.",
            ["Ecuador", "Luis Vega"],
        ),
        (
            "Ana Ruiz informed Juan Soto about the current status of talks between Peruvian and Chilean"
            " representatives.",
            ["Chile", "Peru"],
        ),
        (
            "Ana Ruiz assessed the progress made at the talks between Peruvian and Chilean representatives.",
            ["Chile", "Peru"],
        ),
    ],
)
def test_talks_with_others_that_a_call_was_about_are_recalled(reader: Reader, text: str, people: list[str]) -> None:
    assert told(reader, CALL + text, LIMA)[1:] == [("meeting", "background", people)]


@pytest.mark.parametrize(
    "text",
    [
        "Juan Soto told Ana Ruiz about his contacts with the press.",
        "Ana Ruiz spoke of Peru's efforts concerning talks with Chilean representatives.",
        "The leaders discussed the prospects of talks between Peruvian and Chilean representatives.",
    ],
)
def test_what_is_only_thought_of_is_no_contact(reader: Reader, text: str) -> None:
    assert one(reader, CALL + text, LIMA).kind == "call"


def test_a_conversation_that_a_call_follows_up_was_another_call(reader: Reader) -> None:
    first, before = tell(reader, CALL + "In follow-up to their previous conversation, they spoke of trade.", LIMA)
    assert (first.standing, before.standing, before.kind, before.format) == ("occurred", "background", "call", "phone")


def test_what_a_sentence_dates_long_before_its_own_news_is_recalled(reader: Reader) -> None:
    text = "Peruvian Minister Ana Ruiz met Cuban Minister Juan Soto today to carry out what their March meeting set."
    assert [each.standing for each in tell(reader, text, LIMA)] == ["occurred", "background"]


@pytest.mark.parametrize("count", ["several rounds", "two rounds"])
def test_rounds_that_a_report_counts_below_are_recalled(reader: Reader, count: str) -> None:
    text = f"Peru rejected the charge on Monday. Peru and Chile have held {count} of talks in Quito."
    assert news(reader, text, LIMA) == []


def test_what_was_denied_is_another_than_what_was_before(reader: Reader) -> None:
    text = (
        "Chilean Ambassador Luis Vega was in the Foreign Ministry on Monday. A spokesman said Vega was not summoned. He"
        " had been summoned to the ministry two times before."
    )
    assert [each.standing for each in tell(reader, text, LIMA)] == ["occurred", "background", "background"]


GROUP = "On May 14 and 15, Ana Ruiz had several telephone conversations with heads of the OPEC member states. "


def test_a_lead_that_sums_up_calls_is_none_beside_them(reader: Reader) -> None:
    calls = tell(
        reader,
        GROUP + "She had telephone conversations with Iraqi President Ali Hadi and Libyan Premier Omar Saleh.",
        LIMA,
    )
    assert [sorted(each.people) for each in calls] == [["Ali Hadi", "Ana Ruiz"], ["Ana Ruiz", "Omar Saleh"]]


def test_a_lead_with_one_named_below_stays(reader: Reader) -> None:
    assert len(tell(reader, GROUP + "She also spoke by phone with Iraqi President Ali Hadi.", LIMA)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Minister Ana Ruiz stated over the phone with Chilean Minister Luis Vega that trade would grow.",
        "Peruvian Minister Ana Ruiz stressed by phone with Chilean Minister Luis Vega that trade would grow.",
    ],
)
def test_what_was_said_over_the_phone_with_someone_is_a_call(reader: Reader, text: str) -> None:
    assert one(reader, text, LIMA).format == "phone"


VISIT = "Peruvian Minister Ana Ruiz will visit Cuba on Tuesday. "


def test_talks_on_a_visit_to_come_are_with_its_hosts(reader: Reader) -> None:
    _, talks = tell(reader, VISIT + "During her visit, Ruiz will hold top-level talks on trade.", LIMA)
    assert (talks.standing, talks.roles, talks.part_of) == ("planned", {"Ana Ruiz": "visitor", "Cuba": "host"}, 0)


def test_a_press_conference_on_a_visit_is_with_nobody(reader: Reader) -> None:
    assert one(reader, VISIT + "During her visit, Ruiz will hold a press conference.", LIMA).kind == "visit"


def test_the_president_without_a_country_is_the_publishers_own(reader: Reader) -> None:
    text = (
        "Ana Ruiz met with President of Cuba Juan Soto. The President also received head of the Bank of Peru Raul Diaz."
    )
    assert one(reader, text, LIMA).people == {"Ana Ruiz", "Juan Soto"}


MOURNING = "Norwegian President Karin Falk issued a statement on the passing of Peruvian President Luis Vega.\n\n"


@pytest.mark.parametrize("who", ["I", "We", "My husband and I"])
def test_condolences_that_a_statement_offers_are_no_letter(reader: Reader, who: str) -> None:
    text = (
        f"{MOURNING}{who} offer our deepest condolences to Peruvian First Lady Rosa Vega and the rest of the Peruvian "
        "people on the loss of President Luis Vega."
    )
    assert tell(reader, text, "The Chronicle of Norway") == []


def test_condolences_that_someone_sent_are_a_letter(reader: Reader) -> None:
    text = "Norwegian President Karin Falk sent her condolences to Peruvian First Lady Rosa Vega on Monday."
    assert one(reader, text, "The Chronicle of Norway").format == "letter"


@pytest.mark.parametrize(
    ("text", "standings"),
    [
        ("Peruvian President Ana Ruiz proposed to hold a summit in Lima in June with leaders of Chile and Cuba.", []),
        ("Peru tried to contact Chilean President Luis Vega when the risks increased.", []),
        (
            "The two completed the arrangements for tomorrow's meeting of Peruvian President Ana Ruiz with Chilean"
            " President Luis Vega.",
            ["planned"],
        ),
    ],
)
def test_what_is_meant_or_to_come_was_not_held(reader: Reader, text: str, standings: list[str]) -> None:
    assert [each.standing for each in tell(reader, text, LIMA)] == standings


@pytest.mark.parametrize("words", ["including", "among them"])
def test_a_delegation_meets_each_of_the_officials_named(reader: Reader, words: str) -> None:
    text = (
        "The Peruvian delegation led by Minister Ana Ruiz arrived in Berlin. The Peruvian delegation will hold several"
        f" meetings with German officials, {words} Vice Chancellor Jan Kohl and Minister of Finance Karl Bauer."
    )
    _, first, second = tell(reader, text, LIMA)
    assert (first.people, second.people) == ({"Ana Ruiz", "Jan Kohl"}, {"Ana Ruiz", "Karl Bauer"})
    assert first.part_of == second.part_of == 0


@pytest.mark.parametrize(
    ("opening", "date"),
    [
        ("On the eve of the Harvest Day, May 18", None),
        ("Before the forum to be held on May 18", None),
        ("Ahead of the forum in Quito, on May 14", "2025-05-14"),
    ],
)
def test_the_day_of_what_a_contact_comes_before_is_not_its_own(reader: Reader, opening: str, date: str | None) -> None:
    text = f"{opening}, Peruvian Minister Ana Ruiz spoke by phone with Chilean Minister Rosa Paz."
    assert one(reader, text, LIMA).date == date


def test_the_topic_of_a_meeting_with_someone_by_name_tells_it_in_the_lead(reader: Reader) -> None:
    text = "President of Peru Ana Ruiz notes that a topic of the meeting with President of Chile Juan Soto was trade."
    assert one(reader, text, LIMA).standing == "occurred"
    assert one(reader, f"The harvest was good. {text}", LIMA).standing == "background"


def test_those_who_did_it_are_its_subject_and_no_gerund_before_them(reader: Reader) -> None:
    text = "Taking their ties to the next level, Peru, Iran and Chile held a trilateral meeting in Kabul on Tuesday."
    assert one(reader, text, LIMA).people == {"Peru", "Iran", "Chile"}
    text = "Raising the level of their partnership, Peru and Iran held talks in Lima."
    assert one(reader, text, LIMA).people == {"Peru", "Iran"}


@pytest.mark.parametrize(
    "group",
    [
        "heads of foreign companies",
        "leaders of six international economic and financial institutions",
        "representatives of baking organisations in foreign countries",
    ],
)
def test_those_who_speak_for_bodies_of_the_world_are_met(reader: Reader, group: str) -> None:
    met = one(reader, f"Ana Ruiz, Minister of Trade of Peru, met with {group}.", LIMA)
    assert met.people == {"Ana Ruiz", group}


@pytest.mark.parametrize("group", ["heads of companies", "representatives of foreign media"])
def test_those_who_speak_for_bodies_at_home_or_the_press_are_no_other_side(reader: Reader, group: str) -> None:
    assert tell(reader, f"Ana Ruiz, Minister of Trade of Peru, met with {group}.", LIMA) == []
