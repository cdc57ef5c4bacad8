"""What a report takes up again: a contact that a caption told, talks with another by "the two ministers", a counterpart
and a body whose people are named later, and those who are called foreign.
"""

import pytest
from cases import offices, people
from hearing import speakers
from occasions import news, one, read, tell

from dragoman.reading.reader import Reader

AFTER_A_CAPTION = (
    "{}\n\n{} Vice President Pham Thi Lan thanked Chile for its aid to Vietnam.\n\n"
    "Speaker Marta Soto said her country wants to buy more rice."
)


@pytest.mark.parametrize(
    ("caption", "opening", "date"),
    [
        (
            "Vice President Pham Thi Lan receives Chilean Speaker Marta Soto at the State Guest House. (Photo: VNA)",
            "At the reception,",
            None,
        ),
        (
            "Vice President Pham Thi Lan (right) and Chilean Speaker Marta Soto at the meeting. (Photo: VNA)",
            "Speaking at the meeting in Hanoi on March 2,",
            "2025-03-02",
        ),
    ],
)
def test_a_caption_alone_tells_what_the_text_takes_up(
    reader: Reader, caption: str, opening: str, date: str | None
) -> None:
    text = AFTER_A_CAPTION.format(caption, opening)
    met = one(reader, text, source="VNA")
    assert (met.people, met.date) == ({"Pham Thi Lan", "Marta Soto"}, date)
    reading = read(reader, text, source="VNA")
    assert all(each.engagement == reading.engagements[0].id for each in reading.statements)


def test_a_caption_tells_its_contact_though_the_text_tells_another(reader: Reader) -> None:
    text = (
        "President Le Van Tam receives Polish Premier Anna Zielinska in Hanoi. (Photo: SGGP)\n\n"
        "At the reception, President Le Van Tam affirmed that Vietnam wants to buy more apples from Poland.\n\n"
        "Previously on the same day, Vice President Pham Thi Lan received Polish Premier Anna Zielinska."
    )
    met = [each.people for each in news(reader, text, source="SGGP")]
    assert met == [{"Le Van Tam", "Anna Zielinska"}, {"Pham Thi Lan", "Anna Zielinska"}]


@pytest.mark.parametrize(
    ("behind", "date", "place"),
    [
        ("in Lima on May 12, Costa praised her host until May 13", "2025-05-12", "Lima"),
        (", which took place in Lima, Costa spoke of the forum in Quito in June", None, "Lima"),
        (", Costa spoke of the forum in Quito on May 2", None, None),
        ("in Lima, Costa spoke of a letter of May 2", None, "Lima"),
    ],
)
def test_the_day_and_place_of_talks_may_stand_behind_their_noun(
    reader: Reader, behind: str, date: str | None, place: str | None
) -> None:
    lead = "Finnish Foreign Minister Ana Costa met with Peruvian Foreign Minister Luis Vega. "
    met = tell(reader, f"{lead}At the meeting {behind}.")[0]
    assert (met.date, met.places) == (date, (place,) if place else ())


def test_talks_at_which_the_two_agreed_are_with_whom_they_name(reader: Reader) -> None:
    text = (
        "Foreign Minister Ana Costa paid a visit to Peru on May 12. She called on Peruvian President Luis Vega. At the"
        " talks with her Peruvian counterpart Jorge Rojas, the two foreign ministers agreed to open a port."
    )
    _, call, talks = tell(reader, text, source="STT")
    assert (call.people, talks.people) == ({"Ana Costa", "Luis Vega"}, {"Ana Costa", "Jorge Rojas"})
    agreed = read(reader, text, source="STT").statements[-1]
    assert speakers(read(reader, text, source="STT"), agreed) == "Ana Costa & Jorge Rojas"


@pytest.mark.parametrize(
    ("own", "other", "met"),
    [
        ("Prime Minister", "Prime Minister", "Marta Soto"),
        ("Foreign Minister", "Minister of Foreign Affairs", "Marta Soto"),
        ("Foreign Minister", "Deputy Minister of Foreign Affairs", "Chile"),
        ("Foreign Minister", "Minister of Trade", "Chile"),
    ],
)
def test_a_counterpart_is_the_one_of_a_like_office(reader: Reader, own: str, other: str, met: str) -> None:
    text = (
        f"Finnish {own} Olli Salo met with his Chilean counterpart in Quito on Monday. "
        f"Chilean {other} Marta Soto said fish is dear."
    )
    assert one(reader, text).people == {"Olli Salo", met}


def test_a_plan_is_to_meet_those_whom_a_list_of_leaders_names(reader: Reader) -> None:
    text = (
        "Vice President Aino Laine received Chilean Speaker Marta Soto in Helsinki on May 12. During her stay, Soto is"
        " scheduled to meet with Finnish leaders, including Prime Minister Olli Salo."
    )
    told = tell(reader, text, source="STT")
    planned = next(each for each in told if each.standing == "planned" and each.kind == "meeting")
    assert planned.people == {"Marta Soto", "Olli Salo"}


def test_a_body_received_is_in_the_end_whoever_leads_its_team(reader: Reader) -> None:
    text = (
        "Minister of Justice Olli Salo received a delegation from the Chilean Supreme Court in Helsinki on May 12. The"
        " Chilean delegation, headed by Vice President Marta Soto, is in Finland from May 11 to 15. Hosting the Chilean"
        " guests, Salo thanked them."
    )
    met = [each.people for each in tell(reader, text, source="STT") if each.kind == "meeting"]
    assert met == [{"Olli Salo", "Marta Soto"}]


def test_a_commission_of_a_party_is_one_body_with_its_party(reader: Reader) -> None:
    text = (
        "HANOI (VNA) - Party official Le Van Tam received a delegation from the Commission for External Relations of"
        " the Lao People's Revolutionary Party in Hanoi on May 12."
    )
    met = one(reader, text, source="VNA")
    assert met.sides == {
        "Le Van Tam": "VN",
        "Commission for External Relations of the Lao People's Revolutionary Party": "LA",
    }


def test_those_called_foreign_are_whom_one_met_one_by_one(reader: Reader) -> None:
    text = (
        "HANOI (VNA) - Speaker Le Van Tam held meetings with Speaker of the Parliament of Chile Marta Soto; and"
        " President of the Senate of Poland Anna Zielinska in Rome on May 12. For their part, the foreign leaders"
        " pledged to send seeds to Vietnam."
    )
    reading = read(reader, text, source="VNA")
    assert [speakers(reading, each) for each in reading.statements] == ["Anna Zielinska & Marta Soto"]
    assert not reading.statements[0].joint


def test_a_label_before_a_quotation_may_stand_within_a_paragraph(reader: Reader) -> None:
    text = (
        "Finnish Foreign Minister Olli Salo held talks with Chilean Foreign Minister Marta Soto on Monday. They praised"
        " the trade in fish. Foreign Minister Olli Salo: “I believe that it will grow.”"
    )
    reading = read(reader, text)
    assert speakers(reading, reading.statements[-1]) == "Olli Salo"


def test_a_name_may_stand_behind_the_short_form_of_a_body(reader: Reader) -> None:
    text = "Premier Olli Salo received Director of the Kyrgyz Harvest Service (KHS) Azamat Beishenov on Monday."
    found = people(reader, text)
    assert offices(found["Azamat Beishenov"]) == ["Director of the Kyrgyz Harvest Service (KHS)"]


def test_a_guest_whose_name_is_not_of_home_is_a_guest_where_no_country_is_named(reader: Reader) -> None:
    text = "HANOI (VNA) - Premier Le Van Tam received Director of the World Harvest Bureau (WHB) Ana Costa on Monday."
    assert one(reader, text, source="VNA").people == {"Le Van Tam", "Ana Costa"}


@pytest.mark.parametrize("guest", ["Chilean Deputy Minister", "Chilean Deputy Minister of Foreign Affairs"])
def test_whoever_speaks_at_the_reception_for_a_guest_does_not_hold_his_office(reader: Reader, guest: str) -> None:
    text = (
        f"HANOI (VNA) - Premier Le Van Tam received {guest} Marta Soto in Hanoi on May 12. At the reception for the"
        f" {guest}, PM Tam thanked Chile."
    )
    assert one(reader, text, source="VNA").sides == {"Le Van Tam": "VN", "Marta Soto": "CL"}


def test_the_guest_tells_of_his_own_talks(reader: Reader) -> None:
    text = (
        "Finnish Premier Olli Salo received Chilean Senator Marta Soto in Helsinki on May 12. Salo praised the ties."
        " The guest informed the PM of the results of her talks with Interior Minister Aino Laine."
    )
    met = [each.people for each in tell(reader, text, source="STT")]
    assert met == [{"Olli Salo", "Marta Soto"}, {"Marta Soto", "Aino Laine"}]
