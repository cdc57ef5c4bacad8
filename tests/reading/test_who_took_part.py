"""Who took part: partners in lists and groups, and words beside them that are no partner."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader


def _parties(reader: Reader, text: str) -> list[set[str]]:
    return [set(each.sides) for each in tell(reader, text)]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Peruvian Prime Minister Ana Costa received Mr. Kham Seng, Chairman of Lao River Works Co., Ltd., in Lima "
            "on Monday.",
            {"Ana Costa", "Kham Seng"},
        ),
        (
            "Peruvian Foreign Minister Ana Costa met with Kham Seng, the speaker of Lao National Assembly in the Cuban "
            "city this afternoon.",
            {"Ana Costa", "Kham Seng"},
        ),
        (
            "Peruvian Vice Minister Ana Costa met on Monday with representatives of parties of Laos and Cambodia, who "
            "came to Lima for the ASEAN Youth Forum.",
            {"Ana Costa", "Laos", "Cambodia"},
        ),
        (
            "Peru's Ministry of Trade and Cuba's Ministry of Mines held the third session of the Peru-Cuba Joint Trade "
            "Committee in Lima on Monday.",
            {"Ministry of Trade", "Ministry of Mines"},
        ),
    ],
)
def test_words_beside_a_partner_are_no_partner(reader: Reader, text: str, met: set[str]) -> None:
    assert _parties(reader, text) == [met]


def test_the_committee_of_two_states_is_of_both_where_one_ministry_holds_it(reader: Reader) -> None:
    text = "The Ministry of Trade held the third session of the Peru-Cuba Joint Trade Committee in Lima on Monday."
    (told,) = tell(reader, text)
    assert "Cuba" in told.sides


def test_a_reception_for_the_ties_of_two_states_is_of_those_who_attended(reader: Reader) -> None:
    text = (
        "The Peruvian Association for Friendship with Foreign Countries held a reception to celebrate the 20th "
        "anniversary of diplomatic relations between Peru and Laos in Lima on Monday. Mr. Luis Vega, Deputy Minister "
        "of Foreign Affairs of Peru, and Mr. Kham Seng, Vice Minister of Culture of Laos, attended the reception."
    )
    (told,) = tell(reader, text)
    assert {"Luis Vega", "Kham Seng"} <= set(told.sides)
    assert not {"Peru", "Laos"} & set(told.sides)


def test_the_states_among_many_whose_leaders_wrote_are_those_who_did(reader: Reader) -> None:
    text = "Leaders of many countries, including Laos and Kenya, have sent letters to Peruvian President Ana Costa."
    assert sorted(map(sorted, _parties(reader, text))) == [["Ana Costa", "Kenya"], ["Ana Costa", "Laos"]]


def test_an_assistant_secretary_for_a_region_is_one_with_his_name(reader: Reader) -> None:
    text = (
        "US Deputy Secretary of State John Gale, joined by Assistant Secretary of State for Near Eastern Affairs Louis "
        "Orr, met with Peruvian Foreign Minister Ana Costa on Monday."
    )
    assert _parties(reader, text) == [{"John Gale", "Louis Orr", "Ana Costa"}]


def test_the_name_behind_a_leader_s_is_his_envoy_s(reader: Reader) -> None:
    text = (
        "Lao Foreign Minister Kham Seng received on Monday the Special Envoy of Peruvian President Ana Costa, Luis "
        "Vega, in Vientiane."
    )
    assert _parties(reader, text) == [{"Kham Seng", "Luis Vega"}]


def test_the_name_behind_an_office_of_one_s_own_is_another_s(reader: Reader) -> None:
    text = "Lao Foreign Minister Kham Seng met with Peruvian Deputy Minister Ana Costa, Luis Vega and Hugo Paz in Lima."
    assert _parties(reader, text) == [{"Kham Seng", "Ana Costa", "Luis Vega", "Hugo Paz"}]


def test_a_state_met_is_the_counterpart_named_below(reader: Reader) -> None:
    text = (
        "Peruvian Defence Minister Ana Costa had bilateral meetings with her counterparts from Laos, Kenya and Cuba on "
        "Friday. Costa and her Lao counterpart Kham Seng highlighted the growth of the partnership."
    )
    told = _parties(reader, text)
    assert {"Ana Costa", "Kham Seng"} in told and {"Ana Costa", "Laos"} not in told
    assert len(told) == 3


def test_who_signed_with_him_at_another_time_was_not_met_by_name(reader: Reader) -> None:
    text = (
        "Peruvian Minister Ana Costa met the ministers of Laos and Kenya on Friday. Last year Costa and her Lao "
        "counterpart Kham Seng signed a treaty."
    )
    assert {"Ana Costa", "Laos"} in _parties(reader, text)


def test_the_secretary_of_state_is_a_foreign_minister_s_counterpart(reader: Reader) -> None:
    text = (
        "Peruvian foreign minister on Friday spoke with her U.S. counterpart. An official said Peruvian minister Ana "
        "Costa asked the U.S. Secretary of State John Gale for help."
    )
    assert {"Ana Costa", "John Gale"} in _parties(reader, text)


@pytest.mark.parametrize(
    ("met", "whom"),
    [
        (
            "spoke on Friday with the President of Laos, Kham Seng, and the leaders of Kenya and the Organization of "
            "American States (OAS). The leaders agreed to keep in touch.",
            {"Kham Seng", "Kenya", "Organization of American States"},
        ),
        (
            "met in Vientiane with Lao Foreign Minister Kham Seng, senators and representatives from both parties, "
            "Mayor Vilay Phon and farmers.",
            {"Kham Seng", "Vilay Phon"},
        ),
    ],
)
def test_a_list_goes_on_behind_those_without_names(reader: Reader, met: str, whom: set[str]) -> None:
    assert _parties(reader, f"Peruvian Foreign Minister Ana Costa {met}") == [{"Ana Costa", *whom}]


def test_the_leaders_who_do_what_follows_are_not_of_the_list(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa met Lao Prime Minister Kham Seng, and the leaders of Kenya and Cuba "
        "signed a treaty in Lima."
    )
    assert {"Ana Costa", "Kham Seng"} in _parties(reader, text)


def test_the_first_envoy_of_a_list_may_stand_without_a_comma(reader: Reader) -> None:
    text = (
        "Peruvian President Ana Costa received the credentials of the new Ambassadors of Laos Kham Seng, Kenya, Joseph "
        "Otieno and Cuba, Luis Vega, on Monday."
    )
    (told,) = tell(reader, text)
    assert told.sides == {"Ana Costa": "PE", "Kham Seng": "LA", "Joseph Otieno": "KE", "Luis Vega": "CU"}


def test_one_of_counterparts_is_of_the_nation_before_him(reader: Reader) -> None:
    text = "Peruvian Minister Ana Costa had a meeting with her counterparts from Laos, Kham Seng, in Lima on Monday."
    assert _parties(reader, text) == [{"Ana Costa", "Kham Seng"}]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Peruvian Minister Ana Costa met with UK Secretary of State for Foreign and Commonwealth Affairs Hugh "
            "Marlow and member of the British royal family Prince Rupert in Lima.",
            {"Ana Costa", "Hugh Marlow", "Rupert"},
        ),
        (
            "At a reception for General Kham Seng of the Lao People's Army in Lima, Peruvian Deputy Minister Ana Costa "
            "praised the ties.",
            {"Ana Costa", "Kham Seng"},
        ),
        (
            "Madam Ana Costa, the Minister of Foreign Affairs and Trade of Peru has received a farewell call from Mr "
            "Kham Seng, Ambassador of Laos. The Foreign Minister congratulated Mr Seng.",
            {"Ana Costa", "Kham Seng"},
        ),
    ],
)
def test_offices_go_with_their_holders(reader: Reader, text: str, met: set[str]) -> None:
    assert _parties(reader, text) == [met]


def test_what_was_held_between_two_is_of_these_alone(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa spoke with Lao Foreign Minister Kham Seng on Friday. They exchanged "
        "views on the results of the talks held Tuesday between Kenya and Chad."
    )
    assert _parties(reader, text) == [{"Ana Costa", "Kham Seng"}, {"Kenya", "Chad"}]


def test_whoever_is_sworn_in_receives_those_who_attend(reader: Reader) -> None:
    text = (
        "Peruvian President Ana Costa is on a visit to Laos. She attended Lao President Kham Seng's swearing-in "
        "ceremony on Sunday."
    )
    (told,) = [each for each in tell(reader, text) if each.kind == "ceremony"]
    assert told.roles == {"Ana Costa": "visitor", "Kham Seng": "host"}


@pytest.mark.parametrize(
    "told",
    [
        "Lao Minister Kham Seng arrived in Lima, leading a delegation that includes Deputy Minister Boun Phon.",
        "Lao Minister Kham Seng arrived in Lima. Included in the Lao delegation is Deputy Minister Boun Phon.",
    ],
)
def test_those_whom_a_delegation_includes_travel_with_its_leader(reader: Reader, told: str) -> None:
    (visit,) = tell(reader, told)
    assert visit.sides == {"Kham Seng": "LA", "Boun Phon": "LA"}


def test_what_an_agenda_includes_is_no_traveller(reader: Reader) -> None:
    text = (
        "Lao Minister Kham Seng arrived in Lima on Monday. Included in the agenda are meetings with Peruvian "
        "President Ana Costa."
    )
    (visit,) = [each for each in tell(reader, text) if each.kind == "visit"]
    assert visit.people == {"Kham Seng"}


@pytest.mark.parametrize(("office", "guest"), [("President", "Kham Seng"), ("Vice President", "Lao Trade Association")])
def test_an_association_that_was_received_is_its_head_who_speaks(reader: Reader, office: str, guest: str) -> None:
    text = (
        "Peruvian Minister Ana Costa received the Lao Trade Association (LTA) in Lima on Monday. "
        f"LTA {office} Kham Seng said it has many members."
    )
    assert _parties(reader, text) == [{"Ana Costa", guest}]


def test_those_who_attended_a_seminar_of_two_parties_took_part(reader: Reader) -> None:
    text = (
        "The Communist Party of Cuba and the Lao People's Revolutionary Party held a seminar in Havana on Monday. Luis "
        "Vega, head of a department of the Communist Party of Cuba, attended the seminar."
    )
    (told,) = tell(reader, text)
    assert "Luis Vega" in told.people
