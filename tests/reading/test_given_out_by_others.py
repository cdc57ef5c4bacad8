"""Words that others give out, whose turn it is to speak, and who is meant by "the latter" and "the invitation"."""

import pytest
from hearing import BOTH, COSTA, FALK, OPENING, hear, read, speakers, told

from dragoman.reading.reader import Reader


@pytest.mark.parametrize("aside", ["for her part", "in turn", "in response", "on her side"])
def test_whose_turn_it_is_hides_no_verb(reader: Reader, aside: str) -> None:
    text = f"Costa, {aside}, asked in detail about the summit, held last month in Rio, spokesman Nils Berg said."
    assert hear(reader, f"{text} She invited Falk to Rio.") == [f"{COSTA}: request", f"{COSTA}: invite"]


@pytest.mark.parametrize("end", ["officials said", "the officials said", "Swedish officials said"])
def test_officials_who_give_out_what_others_said_say_nothing(reader: Reader, end: str) -> None:
    assert hear(reader, f"Costa welcomed the plan, {end}.") == [f"{COSTA}: appreciate"]


def test_officials_who_only_report_a_contact_say_nothing(reader: Reader) -> None:
    text = "Swedish Foreign Minister Jonas Falk met his Brazilian counterpart Ana Costa on Monday, officials said."
    assert told(read(reader, text)) == []


def test_the_latter_is_who_was_named_last(reader: Reader) -> None:
    text = "Falk extended an invitation to Costa to visit Stockholm, which the latter accepted."
    assert hear(reader, text) == [f"{FALK}: invite", f"{COSTA}: agree"]


def test_an_invitation_is_accepted_by_the_one_invited(reader: Reader) -> None:
    text = "Costa invited Falk to Rio. The invitation was accepted with pleasure."
    assert hear(reader, text) == [f"{COSTA}: invite", f"{FALK}: agree"]


def test_envoys_beside_their_host_are_not_both_sides(reader: Reader) -> None:
    text = (
        "Burmese Minister Aung Min received the ambassadors of Norway and Denmark, Ingrid Sol and Mads Kjeld, on "
        "Monday. The ambassadors praised the reforms."
    )
    statement = read(reader, text).statements[0]
    assert not statement.joint
    assert len(statement.speakers) == 2


def test_both_sides_still_agree_together(reader: Reader) -> None:
    assert hear(reader, "The officials discussed trade.") == [f"{BOTH}: discuss"]


def test_whoever_is_told_to_have_made_the_remarks_goes_on(reader: Reader) -> None:
    text = (
        'TEHRAN – "The front of free nations is wide," says the chairman of the Iran-Peru Parliamentary Group.\n\n'
        "Hamid Forou made the remarks in a meeting on Monday with Peruvian Speaker Ana Costa.\n\nThe Iranian lawmaker "
        "went on to say that trade should grow. He praised Peru."
    )
    heard = told(read(reader, text, "Tehran Times"))
    assert heard == ["Hamid Forou: affirm", "Hamid Forou: affirm", "Hamid Forou: appreciate"]


def test_the_two_are_the_first_of_each_side(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk met Brazilian Foreign Minister Ana Costa together with Brazilian Finance "
        "Minister Rui Alves in Stockholm on Monday. The two spoke about voting at the UN."
    )
    assert told(read(reader, text)) == [f"{BOTH}: discuss"]


@pytest.mark.parametrize(
    ("source", "name"),
    [("government sources", "government"), ("foreign ministry officials", "foreign ministry")],
)
def test_nameless_ones_go_on_for_their_body(reader: Reader, source: str, name: str) -> None:
    noun = source.split()[-1]
    text = (
        f"Falk will visit Peru, {source} said.\n\nHe hopes for a fair, the {noun} said.\n\nThe fair is new, they said."
    )
    reading = read(reader, OPENING + text)

    assert [speakers(reading, each) for each in reading.statements] == [name] * 3


@pytest.mark.parametrize("put_in", ["recalling her years in Lima", "while recalling her years in Lima"])
def test_what_is_put_in_does_not_cut_a_statement_off(reader: Reader, put_in: str) -> None:
    reading = read(reader, OPENING + f"Costa also stated that, {put_in}, she would like to send books.")

    assert any(each.content.endswith("she would like to send books") for each in reading.statements)
