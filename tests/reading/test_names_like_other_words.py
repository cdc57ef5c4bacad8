"""Names that look like something else: a town, a lord's or a father's title, a small word; how they are cut, whose they
are and which office is theirs. With them, the paragraph that opens a report before its dateline.
"""

import pytest
from cases import offices, people
from occasions import read, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Sofia Marlen of Sweden met Danish Premier Karin Falk in Oslo on Monday.", "Sofia Marlen"),
        ("Premier Karin Falk met with Paris Simonidis, Speaker of the House, on Monday.", "Paris Simonidis"),
        ("Tuvalu President Baron Tamo met Danish Premier Karin Falk in Suva on Monday.", "Baron Tamo"),
        ("Peruvian Minister Ana Vega met Saudi Speaker Ali bin Omar Al-Sheikh on Monday.", "Ali bin Omar Al-Sheikh"),
        ("Peruvian Minister Ana Vega met Minister Rami Al-Sultan in Kuwait on Monday.", "Rami Al-Sultan"),
        ("Peruvian Minister Ana Vega met Minister Khalid Al Sheikh in Kuwait on Monday.", "Khalid Al Sheikh"),
        ("Qatari Minister of State for Foreign Affairs Sultan bin Rashid left Lima on Monday.", "Sultan bin Rashid"),
        ("Kyrgyz Minister Ermek Sadyr uulu met Danish Premier Karin Falk in Oslo on Monday.", "Ermek Sadyr uulu"),
        ("South Korean President Moon Yong In met Danish Premier Karin Falk on Monday.", "Moon Yong In"),
        ("Bruneian Minister Omar bin Pehin Damit met Danish Premier Karin Falk on Monday.", "Omar bin Pehin Damit"),
        ("Bruneian Minister Lamit bin Haji Damit met Danish Premier Karin Falk on Monday.", "Lamit bin Haji Damit"),
        ("Vice President of the Union Don Minh Khoa received Danish Premier Karin Falk on Monday.", "Don Minh Khoa"),
        (
            "Brazilian Minister Paulo Jorge de Moura Lima met Danish Premier Karin Falk on Monday.",
            "Paulo Jorge de Moura Lima",
        ),
        ("Philippine Secretary Ma. Teresa Lagman met Danish Premier Karin Falk on Monday.", "Ma. Teresa Lagman"),
    ],
)
def test_a_word_that_the_lexicons_claim_is_part_of_a_name(reader: Reader, text: str, name: str) -> None:
    assert name in people(reader, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Ana Vega met with Paris Mayor Luc Moreau on Monday.", "Luc Moreau"),
        ("Minister Ana Vega met Swedish Minister Baron Karl Lindqvist in Oslo on Monday.", "Karl Lindqvist"),
        ("Minister Ana Vega met Spanish Minister Don Pedro Salas in Madrid on Monday.", "Pedro Salas"),
        ("Minister Ana Vega met Sheikh Rami in Kuwait on Monday.", "Rami"),
    ],
)
def test_before_a_whole_name_it_is_none(reader: Reader, text: str, name: str) -> None:
    assert name in people(reader, text)


def test_a_name_that_is_a_short_rank_ends_before_a_quotation(reader: Reader) -> None:
    text = 'Minister Ana Vega met Cambodian Premier Pich Sen. "It rained here," she said on Monday.'
    assert "Pich Sen" in people(reader, text)


OPENING = (
    "Lima and Vientiane Draw Closer\n\nPeruvian President Ana Vega met with Lao Premier Bounma Vongsay on Monday, and "
    "thanked him for the {0}.\n\nLIMA, May 12 (Andina) -- {1}"
)


def test_the_paragraph_before_the_dateline_is_read(reader: Reader) -> None:
    text = OPENING.format("rice sent in March", "Vega said that Peru will send Vongsay books.")
    reading = read(reader, text)
    assert [str(each.act) for each in reading.statements] == ["thank", "affirm"]


def test_a_summary_before_the_dateline_is_not_told_twice(reader: Reader) -> None:
    text = OPENING.format(
        "rice",
        "Peruvian President Ana Vega met with Lao Premier Bounma Vongsay on Monday and thanked him for the rice.",
    )
    assert [str(each.act) for each in read(reader, text).statements] == ["thank"]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "Premier Karin Falk came with Minister of Trade Omar Sen, Minister of Roads, Ports and Railways Luc "
            "Moreau, and Minister of Health Jonas Lind.",
            "Luc Moreau",
            ["Minister of Roads, Ports and Railways"],
        ),
        (
            "Statement by the Spokesperson on Foreign Minister Luc Moreau. He met Danish Premier Karin Falk on Monday.",
            "Luc Moreau",
            ["Foreign Minister"],
        ),
        (
            "Danish Premier Karin Falk met Luc Moreau, Senior Adviser to UAE President, on Monday.",
            "Luc Moreau",
            ["Senior Adviser to UAE President"],
        ),
        (
            "Premier Karin Falk met Luc Moreau, the Peruvian president's aide for foreign affairs to discuss trade.",
            "Luc Moreau",
            ["Peruvian president's aide for foreign affairs"],
        ),
        (
            "Foreign Minister Omar Sen, Director of the Office of His Majesty Luc Moreau and Chilean Ambassador Ana "
            "Vega met Danish Premier Karin Falk on Monday.",
            "Luc Moreau",
            ["Director of the Office of His Majesty"],
        ),
        (
            "Danish Premier Karin Falk met with Editor-in-Chief of Marea Luc Moreau on Monday.",
            "Luc Moreau",
            ["Editor-in-Chief of Marea"],
        ),
        (
            "Danish Premier Karin Falk met with Editor-in-Chief of Dong Noi newspaper Luc Moreau on Monday.",
            "Luc Moreau",
            ["Editor-in-Chief of Dong Noi newspaper"],
        ),
        (
            "Danish Premier Karin Falk conveyed the wishes of the President of Chile, Luc Moreau, to the President of "
            "Peru.",
            "Luc Moreau",
            ["President of Chile"],
        ),
        (
            "The guests are Yon Mi Ran, a younger sister of top Lao leader Luc Moreau, and Danish Premier Karin Falk.",
            "Luc Moreau",
            ["top Lao leader"],
        ),
    ],
)
def test_an_office_begins_and_ends_with_its_holder(reader: Reader, text: str, name: str, expected: list[str]) -> None:
    assert offices(people(reader, text)[name]) == expected


def test_words_behind_a_name_and_a_comma_are_his_office(reader: Reader) -> None:
    text = (
        "Danish Premier Karin Falk met with Omar Sen, Minister of Roads and Ports, and Minister Luc Moreau on Monday."
    )
    found = people(reader, text)
    assert offices(found["Omar Sen"]) == ["Minister of Roads and Ports"]


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        (
            "Vice Chairwoman of the National Assembly Tran Thi Lan received Cambodian Ambassador Chay Vuth on Monday. "
            "Lan, who is head of the AIPA board, thanked him.",
            "Tran Thi Lan",
            "VN",
        ),
        (
            "Qatari Premier Omar Sen met with Minister of State for Asia, the Gulf and the United Nations at Norway's "
            "Foreign Office Luc Moreau.",
            "Luc Moreau",
            "NO",
        ),
        ("Danish Premier Karin Falk met Foreign Minister Peru Luc Moreau and Omar Sen of Chad.", "Luc Moreau", "PE"),
        (
            "Danish Premier Karin Falk met in Lima with Luc Moreau, head of the Ibero-American Conference.",
            "Luc Moreau",
            "SEGIB",
        ),
        (
            "Armenian Premier Ara Danelyan received a team led by Peruvian Minister, Peru-Armenia Commission "
            "Co-Chairman Luc Moreau.",
            "Luc Moreau",
            "PE",
        ),
        (
            "Danish Premier Karin Falk met members of Germany's Social Democratic Party (SPD) and Co-Chair of "
            "the SPD Luc Moreau.",
            "Luc Moreau",
            "DE",
        ),
    ],
)
def test_a_side_is_of_whose_office_it_is(reader: Reader, text: str, name: str, side: str) -> None:
    assert people(reader, text)[name].country == side


def test_those_who_travel_or_welcome_together_are_of_one_side(reader: Reader) -> None:
    text = "Danish Defence Minister Karin Falk, Foreign Minister Jonas Lind and Minister Ida Berg will travel to Samoa."
    assert {one.country for one in people(reader, text, "PINA").values()} == {"DK"}
    text = (
        "Speaker of the Parliament of Georgia Nino Lomidze, Senator Lia Beridze, Ambassador of Azerbaijan to Georgia "
        "Ali Sadigov and other officials welcomed Speaker Aygun Rahimova at the airport."
    )
    assert people(reader, text, "Azertac")["Lia Beridze"].country == "GE"


def test_names_of_one_family_are_two_people(reader: Reader) -> None:
    text = "Danish Premier Karin Falk met Khalid bin Omar Al Nur and Yousef Saad bin Khalid Al Nur on Monday."
    assert len(people(reader, text)) == 3


def test_two_surnames_joined_by_a_hyphen_stand_for_the_whole_name(reader: Reader) -> None:
    text = "Chilean President Juan Ruiz-Vega Ortiz met Danish Premier Karin Falk on Monday. Ruiz-Vega thanked her."
    assert set(people(reader, text)) == {"Juan Ruiz-Vega Ortiz", "Karin Falk"}


def test_a_second_agency_is_of_the_dateline(reader: Reader) -> None:
    text = "LIMA, May 2 (AP) - (Kyodo)—Thai Premier Anong Prasert met Danish Premier Karin Falk on Monday."
    assert offices(people(reader, text, "Kyodo")["Anong Prasert"]) == ["Thai Premier"]


def test_a_name_between_two_others_is_a_persons(reader: Reader) -> None:
    text = "The Azerbaijani delegation includes MPs Elnur Sadigov, Settar Mohbal, Nurlan Hasanov, and other officials."
    assert "Settar Mohbal" in people(reader, f"Speaker Aygun Rahimova visited Georgia on Monday. {text}", "Azertac")


def test_the_head_of_a_state_who_speaks_is_whoever_was_named_without_office(reader: Reader) -> None:
    text = (
        "Foreign Minister of Kazakhstan Askar Nurlan and Foreign Minister of Latvia Janis Liepa met with Farrukh "
        "Rahimov. The Tajik leader noted that trade had grown. The ministers thanked the Tajik president."
    )
    found = people(reader, text, "Kazinform")["Farrukh Rahimov"]
    assert (found.country, offices(found)) == ("TJ", ["Tajik president"])


@pytest.mark.parametrize(
    "ceremony",
    ["participate in an official welcoming ceremony", "attend the inauguration ceremony", "attend a coronation"],
)
def test_who_attends_a_ceremony_of_the_hosts_is_a_visitor(reader: Reader, ceremony: str) -> None:
    text = (
        "Lao Premier Bounma Vongsay arrived in Lima on Friday for an official visit to Peru. He will "
        f"{ceremony} and hold talks with Premier Juan Vega."
    )
    roles = [each.roles for each in tell(reader, text, "Andina") if each.kind in ("ceremony", "meeting")]
    assert all(role.get("Juan Vega") in (None, "host") and role["Bounma Vongsay"] == "visitor" for role in roles)


def test_those_at_the_meeting_are_not_at_the_banquet_after_it(reader: Reader) -> None:
    text = (
        "Emirati Foreign Minister Saif bin Omar received Serbian Foreign Minister Petar Novak on Thursday. After the "
        "meeting, Saif hosted a banquet for Novak. {0} was attended by Minister Ali Nasser and Ambassador Rami Hamad."
    )
    meeting, banquet = tell(reader, text.format("The meeting"), "WAM")
    assert ("Ali Nasser" in meeting.people, "Ali Nasser" in banquet.people) == (True, False)
    meeting, banquet = tell(reader, text.format("The banquet"), "WAM")
    assert ("Ali Nasser" in meeting.people, "Ali Nasser" in banquet.people) == (False, True)


def test_several_lawmakers_share_a_short_title(reader: Reader) -> None:
    found = people(reader, "Danish Premier Karin Falk met Peruvian MPs Ana Moss and Luc Vega on Monday.")
    assert [offices(found[name]) for name in ("Ana Moss", "Luc Vega")] == [["Peruvian MP"], ["Peruvian MP"]]


def test_travellers_named_without_office_are_of_the_state_that_was_to_visit(reader: Reader) -> None:
    text = (
        "Peru's trade and foreign ministers have put off a planned visit to Laos on Sunday. Jorge Rivas and Pablo Soto "
        "had intended to visit Vientiane on Sunday."
    )
    assert {one.country for one in people(reader, text, "Times of Israel").values()} == {"PE"}


def test_the_army_of_a_nation_is_its_commanders_and_general_his_rank(reader: Reader) -> None:
    found = people(reader, "Premier Karin Falk met Commander of the Royal Lao Army General Bounma Vongsay on Monday.")
    assert offices(found["Bounma Vongsay"]) == ["Commander of the Royal Lao Army", "General"]
    found = people(reader, "Premier Karin Falk met Peruvian Defence Minister, Army General Luc Vega on Monday.")
    assert offices(found["Luc Vega"]) == ["Peruvian Defence Minister", "Army General"]


def test_the_ambassador_at_an_embassy_is_of_its_country(reader: Reader) -> None:
    text = "The Embassy of Slovenia and the Ministry of Culture held a meeting on Monday. Ambassador Jana Novak spoke."
    assert people(reader, text)["Jana Novak"].country == "SI"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Premier Karin Falk met General Secretary of the 14th Central Committee Luc Vega.", "14th Central Committee"),
        ("Premier Karin Falk met President of the 78th UN General Assembly Luc Vega.", "78th UN General Assembly"),
        ("Premier Karin Falk met Luc Vega, President of the 78th session of the UN General Assembly.", "78th session"),
    ],
)
def test_the_term_of_a_body_is_of_the_office(reader: Reader, text: str, expected: str) -> None:
    assert any(expected in title for title in offices(people(reader, text)["Luc Vega"]))


def test_a_day_before_an_office_is_none_of_it(reader: Reader) -> None:
    found = people(reader, "On the 14th Premier Karin Falk met Peruvian Minister Luc Vega.")
    assert offices(found["Karin Falk"]) == ["Premier"]


def test_who_leads_a_nations_delegation_is_of_it(reader: Reader) -> None:
    text = "Deputy Minister Louis Morin led the Canadian delegation, and Director Elena Quispe led the Peruvian side."
    found = people(reader, text)
    assert (found["Louis Morin"].country, found["Elena Quispe"].country) == ("CA", "PE")


def test_a_firm_is_nobody(reader: Reader) -> None:
    text = "Premier Karin Falk met Mr. Wang Tong, Chairman of Lune Roads Co., Ltd., in Oslo on Monday."
    assert set(people(reader, text)) == {"Karin Falk", "Wang Tong"}


def test_a_comma_behind_a_counterpart_closes_the_opening(reader: Reader) -> None:
    text = (
        "Bangladeshi Adviser Kamal Hossain met Minister Rafiq Alam of Bangladesh. After talks with his Indian "
        "counterpart, Alam said that trade had grown."
    )
    assert people(reader, text)["Rafiq Alam"].country == "BD"


def test_who_receives_a_foreigner_in_a_town_is_of_its_country(reader: Reader) -> None:
    text = "Today, President Hassan El-Masry received in {0} Turkish President Cem Aksoy."
    assert people(reader, text.format("Cairo"), "APO")["Hassan El-Masry"].country == "EG"
    assert people(reader, text.format("Ankara"), "APO")["Hassan El-Masry"].country != "TR"


def test_the_african_union_is_not_australia(reader: Reader) -> None:
    text = "Australian Foreign Minister Anne Hill met African Union Commission Chair Moussa Diallo in Addis Ababa."
    sides = {name: actor.country for name, actor in people(reader, text, "AAP").items()}
    assert sides == {"Anne Hill": "AU", "Moussa Diallo": "African Union"}


@pytest.mark.parametrize("name", ["Nobutaka Machino", "Takamichi Moriwaka", "Issei Kappa"])
def test_a_name_spelled_as_a_japanese_one_is_a_person_of_japan_where_japan_is_named(reader: Reader, name: str) -> None:
    text = f"{name} met Lao Foreign Minister Kham Seng in Vientiane on Monday."
    assert people(reader, f"Japan welcomed the pact. {text}", "KPL")[name].country == "JP"


def test_towns_and_firms_are_not_spelled_so(reader: Reader) -> None:
    text = "Japan welcomed the pact. Addis Ababa and Toyota Motor met Lao Foreign Minister Kham Seng on Monday."
    assert set(people(reader, text, "KPL")) == {"Kham Seng"}


def test_don_alone_behind_an_office_is_a_name(reader: Reader) -> None:
    text = "Lao Minister Kham Seng paid a courtesy call on DPM/FM Don in Bangkok on Monday. DPM/FM Don thanked him."
    assert set(people(reader, text, "MFA Thailand")) == {"Kham Seng", "Don"}


def test_an_english_word_behind_designate_begins_a_name(reader: Reader) -> None:
    text = "President Ana Costa received the credentials of India's Ambassador-designate Harsh Kumar in Lima."
    assert "Harsh Kumar" in people(reader, text, "Andina")


def test_the_chancellor_of_cuba_is_its_foreign_minister(reader: Reader) -> None:
    text = (
        "The Chancellor of Cuba, Bruno Ortiz, met with Peruvian Minister Ana Costa. The Cuban Foreign Affairs Minister "
        "also met with Lao Minister Kham Seng."
    )
    assert {"Bruno Ortiz", "Kham Seng"} in [each.people for each in tell(reader, text, "ACN")]


def test_confirmed_meetings_are_to_come(reader: Reader) -> None:
    text = "The confirmed bilateral meetings of Minister Ana Costa are with Laos and Fiji."
    assert {each.standing for each in tell(reader, text, "Andina")} == {"planned"}
