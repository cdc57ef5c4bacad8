"""Guests told together, as a team or by what they are at a reception, embassies that give one, and visits that end."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

ARRIVED = "Peruvian President Ana Costa and her husband Luis Costa arrived in London on Monday."
RECEPTION = "The Chinese embassy in Lima hosted a reception on Monday."


def test_the_couple_are_those_who_came(reader: Reader) -> None:
    met = tell(reader, f"{ARRIVED} The couple were welcomed by British Foreign Secretary Tom Hill.")[1]
    assert met.roles == {"Ana Costa": "visitor", "Luis Costa": "visitor", "Tom Hill": "host"}
    assert len(tell(reader, f"{ARRIVED} A couple were welcomed by the mayor.")) == 1


@pytest.mark.parametrize("led", ["is led", "is being led"])
def test_a_delegation_is_called_it(reader: Reader, led: str) -> None:
    text = f"The Polish delegation {led} by Polish Deputy Marshal Jan Kowal. It arrived in Peru on Monday."
    assert one(reader, text).roles == {"Jan Kowal": "head"}


def test_a_thing_is_called_it(reader: Reader) -> None:
    assert tell(reader, "Polish Minister Jan Kowal praised the aid. It arrived in Peru on Monday.") == []


@pytest.mark.parametrize("ended", ["ended her visit", "completed a visit"])
def test_a_visit_that_ended_was_where_it_is_told(reader: Reader, ended: str) -> None:
    text = f"TAIPEI, May 16 (CNA) -- {{}} President Ana Costa {ended} on Monday."
    assert [each.countries for each in tell(reader, text.format("Peruvian"), "CNA Taiwan")] == [("TW",)]
    assert tell(reader, text.format("Taiwanese"), "CNA Taiwan") == []


@pytest.mark.parametrize(
    "guest",
    [
        "Chief guest at the ceremony was Peruvian Minister Ana Costa.",
        "Peruvian Minister Ana Costa was the guest of honour.",
        "Peruvian Minister Ana Costa graced the event as chief guest.",
    ],
)
def test_the_guest_of_honour_takes_part(reader: Reader, guest: str) -> None:
    assert one(reader, f"{RECEPTION} {guest}").people == {"Chinese embassy", "Ana Costa"}


def test_the_guest_of_something_else_takes_no_part(reader: Reader) -> None:
    text = f"{RECEPTION} Peruvian Minister Ana Costa was the chief guest of a school in May."
    assert one(reader, text).people == {"Chinese embassy"}


def test_a_reception_is_attended_behind_its_day(reader: Reader) -> None:
    text = f"{RECEPTION[:-1]}, attended by Peruvian Minister Ana Costa."
    assert one(reader, text).people == {"Chinese embassy", "Ana Costa"}


@pytest.mark.parametrize(("verb", "label"), [("lunched", "lunch"), ("dined", "dinner")])
def test_a_meal_is_told_by_its_verb(reader: Reader, verb: str, label: str) -> None:
    meal = one(reader, f"Peruvian Minister Ana Costa {verb} with Chilean Minister Luis Vega in Lima on Monday.")
    assert (meal.label, meal.people) == (label, {"Ana Costa", "Luis Vega"})
    assert tell(reader, f"Peruvian Minister Ana Costa {verb} with her family in Lima on Monday.") == []


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        ("He also met Serbian Prime Minister Ana Petrov.", "Luc Berger", "Ana Petrov"),
        ("He was also received by Serbian Prime Minister Ana Petrov.", "Luc Berger", "Ana Petrov"),
        ("Serbian Prime Minister Ana Petrov also received him.", "Luc Berger", "Ana Petrov"),
        ("He also met Austrian Chancellor Jan Huber.", "Jan Huber", "Goran Ilic"),
    ],
)
def test_whoever_meets_his_hosts_countrymen_is_the_guest(reader: Reader, text: str, guest: str, host: str) -> None:
    met = tell(reader, f"Serbian President Goran Ilic met French Minister Luc Berger on Saturday. {text}")[1]
    assert met.people == {guest, host}


def test_nobody_meets_an_envoy_of_his_own_country_there(reader: Reader) -> None:
    met = "Serbian President Goran Ilic met French Minister Luc Berger on Saturday. "
    assert len(tell(reader, f"{met}He also met the Serbian ambassador to France Ana Petrov.")) == 1


VISIT = "Vietnamese Minister Tran Van Hung arrived in Laos on May 12 for a two-day visit."


@pytest.mark.parametrize(
    ("officials", "met"),
    [
        ("The Vietnamese officials", {"Tran Van Hung", "Phet Vong"}),
        ("Some Vietnamese officials", {"Việt Nam", "Phet Vong"}),
    ],
)
def test_the_officials_on_a_visit_are_its_head(reader: Reader, officials: str, met: set[str]) -> None:
    text = f"{VISIT} {officials} held talks with Lao Minister Phet Vong."
    assert tell(reader, text)[1].people == met


@pytest.mark.parametrize("leaders", ["former leaders of Laos", "former Lao leaders"])
def test_former_leaders_are_none_of_those_met(reader: Reader, leaders: str) -> None:
    text = (
        "Vietnamese Minister Tran Van Hung met Lao Governor Kham Outtha on May 9. Vietnamese President Le Van Phu met"
        f" Lao President Phet Vong and held meetings with {leaders}."
    )
    told = [sorted(each.people) for each in tell(reader, text)]
    assert told == [["Kham Outtha", "Tran Van Hung"], ["Le Van Phu", "Phet Vong"]]


def test_three_who_met_together_are_not_parted(reader: Reader) -> None:
    text = (
        "Ukrainian Minister Andriy Koval met Turkish Minister Emre Kaya and US Secretary Jack Hollis in a trilateral"
        " format. Koval also held separate meetings with Kaya and Hollis."
    )
    assert [len(each.people) for each in tell(reader, text)] == [3, 2, 2]


def test_who_leads_a_body_with_another_did_not_meet_him(reader: Reader) -> None:
    text = (
        "Ukrainian Minister Andriy Koval met Turkish Minister Emre Kaya. He said that the Working Group, which he heads"
        " together with former NATO Secretary General Anders Falk, had met."
    )
    assert tell(reader, text)[0].people == {"Andriy Koval", "Emre Kaya"}
