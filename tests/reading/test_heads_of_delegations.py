"""Delegations whose head a later sentence names, parties that share their letters, and those who invite."""

import pytest
from cases import offices, people
from occasions import tell

from dragoman.reading.reader import Reader

_MET = "Peruvian Minister of Labour Ana Costa met an Australian delegation in Lima on Tuesday. "


@pytest.mark.parametrize(
    "then",
    [
        "The delegation was led by Senator Tom Ridley.",
        "The delegation is headed by Senator Tom Ridley.",
        "The Australian delegation in Peru is led by Senator Tom Ridley.",
        "Senator Tom Ridley, who led the delegation, thanked her.",
        "Leader of the delegation Senator Tom Ridley thanked her.",
        "The delegation, led by Senator Tom Ridley, is in Peru until Friday.",
    ],
)
def test_a_delegation_is_its_head_who_is_named_below(reader: Reader, then: str) -> None:
    (told, *_) = tell(reader, _MET + then, "Andina")
    assert told.people == {"Ana Costa", "Tom Ridley"}
    assert people(reader, _MET + then, "Andina")["Tom Ridley"].country == "AU"


def test_they_who_came_are_met_in_the_person_of_their_head(reader: Reader) -> None:
    text = (
        "A delegation from the Lao People's Revolutionary Party is on a visit to Peru. They met Minister of Labour Ana "
        "Costa on Tuesday. The delegation is led by Khamsy Keola."
    )
    assert [each.people for each in tell(reader, text, "Andina")] == [{"Khamsy Keola"}, {"Khamsy Keola", "Ana Costa"}]


@pytest.mark.parametrize(
    "then",
    [
        "The Peruvian delegation was led by Luis Prado.",
        "Luis Prado, head of the Peruvian delegation, said that ties were good.",
        "A delegation led by Luis Prado is due next week.",
    ],
)
def test_another_delegation_has_another_head(reader: Reader, then: str) -> None:
    (told, *_) = tell(reader, _MET + then, "Andina")
    assert "Australia" in told.people


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "Nguyen Van An received a delegation of the Communist Party of Cuba (CPC), led by Jose Leal, member of the "
            "Secretariat of the CPC Central Committee, in Hanoi on March 3.",
            "CU",
        ),
        (
            "Nguyen Van An received Jose Leal, head of the CPC Central Committee's Ideology Department, in Hanoi on "
            "March 3. The Cuban official thanked him.",
            "CU",
        ),
        (
            "Nguyen Van An received Li Guofeng, head of the CPC Central Committee's Publicity Department, in Hanoi on "
            "March 3. The Chinese official had come from Cuba.",
            "CN",
        ),
        ("Nguyen Van An received Li Guofeng, member of the Secretariat of the CPC Central Committee.", "CN"),
    ],
)
def test_letters_that_parties_share_are_of_the_one_told_of(reader: Reader, text: str, country: str) -> None:
    found = people(reader, text)
    assert (found.get("Jose Leal") or found["Li Guofeng"]).country == country


@pytest.mark.parametrize(
    ("inviter", "his"),
    [
        ("Urs Keller, Federal Councillor and Foreign Minister of Switzerland", "Foreign Minister of Switzerland"),
        ("Ana Costa, Minister of Foreign Affairs of Peru", "Minister of Foreign Affairs of Peru"),
        ("Minister of Foreign Affairs of Peru Ana Costa", "Minister of Foreign Affairs of Peru"),
    ],
)
def test_who_invites_keeps_his_offices_from_the_one_invited(reader: Reader, inviter: str, his: str) -> None:
    text = (
        f"At the invitation of {inviter}, State Councilor and Foreign Minister Li Guofeng will visit there on May 20."
    )
    found = people(reader, text, "Xinhua")
    assert offices(found["Li Guofeng"]) == ["State Councilor", "Foreign Minister"]
    assert his in offices(next(actor for name, actor in found.items() if name != "Li Guofeng"))


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Minister Ana Costa met Juan Rey, president of the Spanish government, in Madrid.",
            "president of the Spanish government",
        ),
        (
            "Minister Ana Costa met the Peruvian government's adviser Juan Rey in Madrid.",
            "Peruvian government's adviser",
        ),
        (
            "Nguyen Van An received Juan Rey, member of the Political Bureau and the Secretariat of the Party Central "
            "Committee of Cuba, in Hanoi.",
            "member of the Political Bureau and the Secretariat of the Party Central Committee of Cuba",
        ),
    ],
)
def test_an_office_is_whole(reader: Reader, text: str, office: str) -> None:
    assert offices(people(reader, text)["Juan Rey"]) == [office]


@pytest.mark.parametrize(
    ("days", "date"),
    [
        ("from May 18 (Sun) to June 6 (Fri)", "2025-05-18/2025-06-06"),
        ("from May 18 (Sunday) to 20 (Tuesday)", "2025-05-18/2025-05-20"),
        ("on May 18 (Sun.)", "2025-05-18"),
    ],
)
def test_a_weekday_in_brackets_parts_no_range(reader: Reader, days: str, date: str) -> None:
    (told,) = tell(reader, f"Minister for Foreign Affairs Jiro Hata will visit Peru {days}.", "Kyodo")
    assert told.date == date


@pytest.mark.parametrize("noun", ["telephone conference", "conference call", "telephone meeting"])
def test_a_conference_by_telephone_is_a_call(reader: Reader, noun: str) -> None:
    text = f"On Tuesday, Foreign Minister Jiro Hata held a {noun} with Foreign Minister Ana Costa of Peru."
    (told,) = tell(reader, text, "Kyodo")
    assert (told.kind, told.places) == ("call", ())


@pytest.mark.parametrize("pair", ["India-Peru", "India- Peru", "India - Peru"])
def test_who_led_the_sides_where_one_of_them_is_at_home(reader: Reader, pair: str) -> None:
    text = (
        f"The 5th {pair} Foreign Office Consultations were held in Lima on Tuesday. The Indian side was led by "
        "Secretary Arvind Kelkar and the Peruvian side by Vice Minister Ana Costa."
    )
    (told,) = tell(reader, text, "MEA India")
    assert told.roles == {"Arvind Kelkar": "visitor", "Ana Costa": "host"}


@pytest.mark.parametrize(("arrived", "date"), [("Tuesday", "2025-05-13/.."), ("Thursday", "2025-05-15")])
def test_what_is_done_days_after_an_arrival_may_be_of_any_day(reader: Reader, arrived: str, date: str) -> None:
    text = (
        f"Cuban Foreign Minister Ramiro Alca arrived in Guyana on {arrived}. Alca held talks with Guyanese Foreign "
        "Minister Denise Ram."
    )
    assert [each.date for each in tell(reader, text, "ACN") if each.kind == "meeting"] == [date]


@pytest.mark.parametrize("more", ["", ", and a team of experts"])
def test_a_delegation_told_behind_the_one_who_leads_it(reader: Reader, more: str) -> None:
    text = (
        "Headed by Ana Costa, permanent deputy secretary of the party committee in Salo province, a delegation of the "
        f"Peruvian Communist Party{more} starts a visit to Cuba today, the Cuban Communist Party said."
    )
    (visit,) = tell(reader, text, "ACN")
    assert visit.roles["Ana Costa"] == "head"


@pytest.mark.parametrize(
    "led",
    [
        "a delegation of the Lao People's Revolutionary Party led by Zhou Min",
        "a delegation of young officials of the Lao People's Revolutionary Party led by Zhou Min",
    ],
)
def test_who_leads_a_delegation_of_a_party_is_of_its_country_whatever_the_name(reader: Reader, led: str) -> None:
    text = f"BEIJING, May 13 (Xinhua) -- Chinese Vice Minister Gao Lifen met with {led} in Beijing on Monday."
    assert people(reader, text, "Xinhua")["Zhou Min"].country == "LA"
