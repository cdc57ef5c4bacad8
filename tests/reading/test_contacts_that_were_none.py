"""Contacts that were none: forbidden or not expected ones, photographs, wishes, quotations that end; and contacts of a
list, of the day of a header, of the days of the news and of talks that began with several at one table."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "told",
    [
        "Peruvian Minister Luis Vega was barred from visiting Laos.",
        "Peruvian President Luis Vega had banned his ministers to meet with Lao Minister Kham Seng.",
        "Peruvian Minister Luis Vega is unlikely to travel to Laos in June.",
        "Peruvian Minister Luis Vega was unable to attend the Mekong Forum in Laos.",
        "Peruvian Minister Luis Vega had photo sessions with Ministers Kham Seng and Ana Ruiz of Laos respectively.",
        "Minister Luis Vega praised the good ties and the agreements that Peru and Laos have signed.",
        "The minister took issue with the planned Peru-Laos naval exercise.",
    ],
)
def test_what_tells_of_no_contact(reader: Reader, told: str) -> None:
    assert tell(reader, told, source="Andina") == []


@pytest.mark.parametrize(
    "told",
    [
        "Peruvian Minister Luis Vega met Lao Minister Kham Seng, who was barred from visiting Cuba.",
        "Peruvian Minister Luis Vega met Lao Minister Kham Seng to stop people from visiting the border.",
        "Peru and Laos have signed an agreement on rice.",
        "Peru and Laos began a planned joint naval exercise on Monday.",
    ],
)
def test_what_tells_of_one_beside(reader: Reader, told: str) -> None:
    assert one(reader, told, source="Andina").standing == "occurred"


def test_wishes_brought_by_guests_are_no_letter(reader: Reader) -> None:
    text = (
        "President Petr Novak received the credentials presented by two new ambassadors in Prague on Tuesday. The"
        " ambassadors are Olav Berg from Norway and Sara Levi from Israel. The ambassadors offered congratulations."
    )
    assert one(reader, text, source="CTK").kind == "ceremony"


def test_a_body_that_concludes_what_it_says_holds_no_conference(reader: Reader) -> None:
    text = 'Peru and Laos held talks on Monday. "The two sides want peace," the EEAS concluded.'
    assert [each.kind for each in tell(reader, text)] == ["meeting"]


def test_talks_of_others_that_are_praised(reader: Reader) -> None:
    text = (
        "Kazakh President Arman Bekov phoned French President Luc Vernet on Friday. Both presidents spoke well of the"
        " consultations by a contact group held in Oslo and called for more of them."
    )
    assert one(reader, text).kind == "call"


def test_each_of_a_list_has_his_own_day(reader: Reader) -> None:
    text = (
        "Peruvian Minister Luis Vega talked by telephone with Lao Minister Kham Seng and Cuban Minister Ana Ruiz on May"
        " 6, with Chilean Minister Juan Paz on May 8, and with Bolivian Minister Rosa Diaz on May 15."
    )
    told = tell(reader, text)
    assert [each.date for each in told] == ["2025-05-06", "2025-05-06", "2025-05-08", "2025-05-15"]
    assert {each.standing for each in told} == {"occurred"}


def test_those_of_a_list_with_one_day_share_it(reader: Reader) -> None:
    text = "Peruvian Minister Luis Vega phoned Lao Minister Kham Seng and Cuban Minister Ana Ruiz on May 15."
    assert {each.date for each in tell(reader, text)} == {"2025-05-15"}


@pytest.mark.parametrize(("line", "date"), [("MAY 15, 2025", "2025-05-15"), ("March 3, 2025", "2025-05-16")])
def test_today_is_the_day_above_the_text(reader: Reader, line: str, date: str) -> None:
    text = f"Readout of Minister Vega's Call\n\n{line}\n\nMinister Vega of Peru phoned Lao Minister Kham Seng today."
    assert one(reader, text).date == date


@pytest.mark.parametrize(("day", "standing"), [("today", "occurred"), ("on April 3", "background")])
def test_the_past_perfect_of_the_day_of_the_news(reader: Reader, day: str, standing: str) -> None:
    text = (
        "Peruvian Minister Luis Vega arrived in Laos today for a visit. Vega had held talks with Lao Minister Kham Seng"
    )
    assert tell(reader, f"{text} {day}.")[1].standing == standing


def test_talks_begun_with_several_are_one(reader: Reader) -> None:
    people = "Lao President Kham Seng, Cuban President Juan Paz, Chilean Minister Rosa Diaz and Czech Minister Jan Kos"
    assert len(one(reader, f"Peruvian President Luis Vega has begun talks with {people} in Lima.").people) == 5


def test_who_is_going_somewhere_is_not_yet_there(reader: Reader) -> None:
    visit = one(reader, "New Peruvian Foreign Minister Luis Vega is going to Laos on his first visit abroad.")
    assert visit.standing == "planned"


def test_the_remarks_of_the_lead_were_made_at_a_meeting(reader: Reader) -> None:
    lead = "Peruvian Minister Luis Vega on Thursday said rice is dear. "
    text = f"{lead}Vega made his remarks during a meeting with Lao Minister Kham Seng."
    assert one(reader, text).date == "2025-05-15"


def test_an_envoy_lives_elsewhere(reader: Reader) -> None:
    text = "Petar Novak, Ambassador of Croatia to Peru with residence in Quito, called on Peruvian Minister Luis Vega."
    assert one(reader, text, source="Andina").countries == ("PE",)


def test_a_guest_who_will_be_there_until_a_day_is_there(reader: Reader) -> None:
    text = "Cuban President Raul Ortiz welcomed Lao President Kham Seng, who will be in Cuba until Sunday."
    visit = tell(reader, text)[1]
    assert (visit.standing, visit.date) == ("occurred", "../2025-05-18")


def test_a_guest_who_will_be_there_from_a_day_is_not(reader: Reader) -> None:
    visit = one(reader, "Lao President Kham Seng will be in Cuba from Sunday.")
    assert visit.standing == "planned"


def test_the_day_of_an_appointment_is_of_no_meeting(reader: Reader) -> None:
    text = (
        "Sultan Hamid of Brunei met Malaysian Prime Minister Azlan Noor on Thursday. Sultan Hamid is the first foreign"
        " leader to meet Azlan after his appointment as Prime Minister on May 10."
    )
    assert one(reader, text).date == "2025-05-15"


def test_who_will_work_with_others_to_an_end_holds_no_session(reader: Reader) -> None:
    assert tell(reader, "Peru will work with the World Bank to cut debt, Minister Luis Vega said on Monday.") == []


@pytest.mark.parametrize(
    "more",
    [
        "The minister said the two sides work together at multilateral forums, mainly in 2026 when they mark 50 years.",
        "The meetings will be held in Vientiane under the theme “Rice”, with some 30 activities.",
        "During her meetings, she stressed that Peru, as a member of APEC, sells fish.",
        "Children from a school, diplomats and officials greeted the minister there.",
    ],
)
def test_what_tells_of_no_second_contact(reader: Reader, more: str) -> None:
    text = f"Peruvian Minister Ana Costa met Lao Minister Kham Seng in Vientiane on May 12. {more}"
    assert one(reader, text).date == "2025-05-12"


def test_an_own_envoy_is_no_guest(reader: Reader) -> None:
    assert tell(reader, "Peruvian President Ana Costa will meet 40 Peruvian ambassadors and diplomats on Monday.") == []


def test_envoys_of_another_nation_are(reader: Reader) -> None:
    told = one(reader, "Peruvian President Ana Costa will meet 40 Lao ambassadors and diplomats on Monday.")
    assert told.standing == "planned"


def test_a_counterpart_named_later_is_not_met_twice(reader: Reader) -> None:
    text = (
        "Peruvian Minister Ana Costa met her Lao and Cuban counterparts in Quito on May 12. Costa also held talks with"
        " Lao Minister Kham Seng."
    )
    partners = [each.people - {"Ana Costa"} for each in tell(reader, text)]
    assert sorted(partners, key=str) == [{"Cuba"}, {"Kham Seng"}]


def test_another_of_that_side_is_met_besides(reader: Reader) -> None:
    text = "Peruvian Minister Ana Costa met Lao officials in Quito on May 12. Costa also met Lao Minister Kham Seng."
    assert len(tell(reader, text)) == 2


def test_a_body_with_its_letters_is_one(reader: Reader) -> None:
    text = "Peruvian President Ana Costa received the ambassadors of Laos, Cuba and the European Union (EU) on May 12."
    assert "EU" not in {name for each in tell(reader, text) for name in each.people if "European Union" in each.people}


def test_a_session_of_the_day_is_news(reader: Reader) -> None:
    text = (
        "Peruvian Minister Ana Costa and Lao Minister Kham Seng signed a deal in Lima on May 12.\n\nThe signing took"
        " place within the framework of the eighth session of the Peru-Laos Joint Trade Committee that opened on the"
        " same day."
    )
    assert [(each.standing, each.date) for each in tell(reader, text)] == [("occurred", "2025-05-12")] * 2


LEAD = "A Peruvian foreign ministry official met with the Lao ambassador to Peru on May 12, the ministry said. "


def test_those_of_the_lead_are_named_next(reader: Reader) -> None:
    met = one(reader, f"{LEAD}Luis Vega, Commissioner at Peru's foreign ministry, met with Kham Seng of Laos.")
    assert (met.people, met.date, met.countries) == ({"Luis Vega", "Kham Seng"}, "2025-05-12", ("PE",))


def test_those_of_another_day_are_not_of_the_lead(reader: Reader) -> None:
    text = f"{LEAD}Peruvian Minister Luis Vega met with Lao Ambassador Kham Seng on May 14."
    assert [each.date for each in tell(reader, text)] == ["2025-05-12", "2025-05-14"]


@pytest.mark.parametrize("ministry", ["Laos's Foreign Ministry", "Laos’s Ministry of Foreign Affairs"])
def test_whose_ministry_it_is(reader: Reader, ministry: str) -> None:
    met = one(reader, f"{ministry} hosted a meeting with a delegation of the US Department of State.", source="Andina")
    assert met.countries == ("LA",)


def test_who_is_presented_with_an_order_is_honoured(reader: Reader) -> None:
    text = "Peruvian Minister Luis Vega presented Lao President Kham Seng with the Order of the Sun in Vientiane."
    assert (one(reader, text).label, one(reader, text).countries) == ("award", ("LA",))


def test_who_is_presented_with_a_book_is_not(reader: Reader) -> None:
    assert tell(reader, "Peruvian Minister Luis Vega presented Lao President Kham Seng with a book on May 12.") == []


def test_a_visit_in_conjunction_with_talks_goes_where_it_goes(reader: Reader) -> None:
    text = (
        "Peruvian President Ana Costa is to make a two-day visit to Laos starting tomorrow in conjunction with the"
        " Annual Leaders' Consultation between Peru and Laos."
    )
    visit = tell(reader, text)[0]
    assert (visit.kind, visit.date, visit.countries) == ("visit", "2025-05-17/2025-05-18", ("LA",))


def test_the_days_of_the_whole_trip(reader: Reader) -> None:
    text = (
        "Peruvian Speaker Luis Vega left Lima on May 12 for a conference in Austria. Vega will also pay a visit to"
        " Belgium during his trip from May 12-18."
    )
    assert tell(reader, text)[0].date == "2025-05-12/2025-05-18"


def test_a_coming_told_in_the_present_lasts(reader: Reader) -> None:
    text = (
        "Lao PM arrives in Lima, beginning official visit\n\nLao Prime Minister Kham Seng arrives in Lima on May 15\n\n"
        "Made at the invitation of Prime Minister Luis Vega, it is Kham Seng’s first official visit to Peru."
    )
    assert one(reader, text, source="Andina").date == "2025-05-15/.."


def test_who_returned_from_travel_was_there(reader: Reader) -> None:
    visit = one(reader, "Peruvian Special Envoy Luis Vega returned on May 15 from travel to Laos and Cuba.")
    assert (visit.date, visit.countries) == ("../2025-05-15", ("LA", "CU"))


@pytest.mark.parametrize(("source", "home"), [("Vestnik Kavkaza", "RU"), ("Andina", "PE")])
def test_the_country_is_the_one_that_the_guest_visits(reader: Reader, source: str, home: str) -> None:
    text = "Austrian President Klaus Hofer arrived in Vientiane on May 15. He earlier visited the country in 2016."
    assert [each.countries for each in tell(reader, text, source=source)] == [("LA",)] * 2
    text = "Austrian President Klaus Hofer arrived in Laos on May 15. Austrian Minister Ana Berg visited the country."
    assert home in {country for each in tell(reader, text, source=source) for country in each.countries}
