"""With whom it was: those named a sentence later, at the head of a list, or after "with"."""

import pytest
from hearing import read as heard
from hearing import told as said
from occasions import news, read, tell

from dragoman.reading.reader import Reader

MET = "Finnish Foreign Minister Leena Virtanen met Chilean Foreign Minister Pablo Reyes in Helsinki on May 13. "


@pytest.mark.parametrize("verb", ["headed", "led"])
def test_whoever_heads_a_delegation_needs_no_office(reader: Reader, verb: str) -> None:
    text = f"Finnish Foreign Minister Leena Virtanen received the delegation of the Danube Commission, {verb} by Marco"
    [told] = tell(reader, f"{text} Vestergaard.")

    assert told.people == {"Leena Virtanen", "Marco Vestergaard"}


def test_a_minister_told_among_others_is_named_where_he_speaks(reader: Reader) -> None:
    text = (
        "Finnish Deputy Foreign Minister Leena Virtanen met top diplomats from Bolivia, Ghana and Peru in Lima on May "
        "13. Tomas Ayala, acting foreign minister of Bolivia, called for more trains."
    )
    reading = read(reader, text)
    names = {actor.id: actor.name for actor in reading.actors}
    met = [{names[part.actor] for part in each.participants} for each in reading.engagements]
    [asked] = reading.statements

    assert [each - {"Leena Virtanen"} for each in met] == [{"Tomas Ayala"}, {"Ghana"}, {"Peru"}]
    assert asked.engagement == reading.engagements[0].id


@pytest.mark.parametrize(
    "clause",
    [
        "Virtanen agreed with Reyes on the need for a treaty.",
        "Virtanen agreed with her Chilean counterpart to open a school.",
        "Virtanen reviewed with the Chilean minister ties in health.",
        "Virtanen discussed with Reyes the ice of the Arctic.",
    ],
)
def test_what_one_agrees_or_discusses_with_another_both_say(reader: Reader, clause: str) -> None:
    assert said(heard(reader, MET + clause))[0].startswith("Leena Virtanen & Pablo Reyes: ")


@pytest.mark.parametrize(
    "clause, act",
    [
        ("The two ministers exchanged on the state of the forests.", "discuss"),
        ("They coincided in the will to train nurses.", "agree"),
    ],
)
def test_ministers_exchange_on_a_matter_and_coincide_in_it(reader: Reader, clause: str, act: str) -> None:
    assert said(heard(reader, MET + clause)) == [f"Leena Virtanen & Pablo Reyes: {act}"]


def test_this_came_during_a_meeting_of_both_sides(reader: Reader) -> None:
    text = (
        "Finnish Foreign Minister Leena Virtanen agreed with Chilean Foreign Minister Pablo Reyes on the need for a "
        "treaty. This came during a meeting of both sides on Tuesday."
    )
    [told] = news(reader, text)

    assert (told.people, told.date) == ({"Leena Virtanen", "Pablo Reyes"}, "2025-05-13")


def test_in_a_headline_a_comma_parts_two_people(reader: Reader) -> None:
    text = f"Finland: Virtanen, Chilean Foreign Secretary Agree on Early Talks\n\n12 May 2025\n\n{MET}"
    reading = read(reader, text)
    virtanen = next(actor for actor in reading.actors if actor.name == "Leena Virtanen")

    assert (virtanen.country, [office.title for office in virtanen.offices]) == ("FI", ["Finnish Foreign Minister"])


@pytest.mark.parametrize(
    "text",
    [
        "The guest was accompanied by Ana Soto, an aide of the National Assembly; and Luis Vega, ambassador of Chile.",
        "On the Chilean side, also participating were Deputy Minister of Health Ana Soto; and Luis Vega, ambassador of "
        "Chile.",
    ],
)
def test_those_who_came_along_are_in_the_company(reader: Reader, text: str) -> None:
    [told] = tell(reader, MET + text)

    assert {name for name, role in told.roles.items() if role == "member"} == {"Ana Soto", "Luis Vega"}


@pytest.mark.parametrize(
    "text",
    [
        "Finnish-Chilean talks started this morning in Helsinki.",
        "The third round of Finnish-Chilean consultations took place in Helsinki on May 13.",
    ],
)
def test_talks_called_after_two_nations_are_of_the_two(reader: Reader, text: str) -> None:
    told = tell(reader, text)
    reading = read(reader, text)

    assert [each.people for each in told] == [{"Finland", "Chile"}]
    assert sorted(actor.names for actor in reading.actors) == [("Chile",), ("Finland",)]


def test_it_may_be_a_delegation_that_is_abroad(reader: Reader) -> None:
    text = (
        "Finnish Speaker Leena Virtanen received a delegation of the Chilean Senate led by Pablo Reyes in Helsinki on "
        "May 13. It was in Finland to attend a seminar on forests."
    )
    [met, visit] = tell(reader, text)

    assert (visit.kind, visit.standing, visit.people, met.part_of) == ("visit", "occurred", {"Pablo Reyes"}, 1)


def test_a_planned_trip_that_is_discussed_is_to_come(reader: Reader) -> None:
    text = MET + "They also discussed President Olli Salo's planned trip to Chile in November."
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert (visit.standing, visit.date, visit.countries) == ("planned", "2025-11", ("CL",))


@pytest.mark.parametrize(
    "text",
    [
        "The island's official then met Ana Soto, Minister of Health of Peru.",
        "The Minister also had a brief chat with Peruvian Minister of Health Ana Soto.",
    ],
)
def test_the_minister_who_goes_on_meeting_is_the_one_before(reader: Reader, text: str) -> None:
    told = tell(reader, "Cuban Trade Minister Rui Pino met Chilean Minister of Mines Pablo Reyes in Lima. " + text)

    assert [each.people for each in told] == [{"Rui Pino", "Pablo Reyes"}, {"Rui Pino", "Ana Soto"}]


@pytest.mark.parametrize("group", ["lawmakers", "young officials", "journalists"])
def test_whoever_leads_people_of_a_nation_is_met_and_of_it(reader: Reader, group: str) -> None:
    text = f"Chilean President Ana Soto received 14 Japanese {group} led by Kurosawa Hideki in Santiago on May 13."
    [told] = tell(reader, text)

    assert (told.people, told.sides["Kurosawa Hideki"]) == ({"Ana Soto", "Kurosawa Hideki"}, "JP")


@pytest.mark.parametrize(
    "text",
    [
        "Finnish Trade Minister Olli Salo chaired the third session of the Finland-Chile joint committee together with "
        "Chilean Trade Minister Marta Soto in Helsinki on May 13.",
        "The session of the Finland-Chile joint committee in Helsinki on May 13 was co-chaired by Finnish Trade "
        "Minister Olli Salo and Chilean Trade Minister Marta Soto.",
    ],
)
def test_those_who_chair_together_both_chair(reader: Reader, text: str) -> None:
    [told] = tell(reader, text)

    assert told.roles == {"Olli Salo": "chair", "Marta Soto": "chair"}


def test_an_envoy_is_praised_while_he_is_bid_farewell(reader: Reader) -> None:
    text = (
        "Finnish Prime Minister Olli Salo hailed what was done by Chilean Ambassador to Finland Marta Soto for the two "
        "countries' ties while bidding farewell to the outgoing diplomat on May 13."
    )
    [told] = tell(reader, text)

    assert told.roles == {"Olli Salo": "host", "Marta Soto": "visitor"}
    assert told.date == "2025-05-13"


@pytest.mark.parametrize(
    "closing", ["press service of the Parliament told Nordpress", "the Parliament's press office informed"]
)
def test_a_press_office_that_closes_a_sentence_says_nothing(reader: Reader, closing: str) -> None:
    text = (
        "Finnish Speaker Leena Virtanen and the group members on May 13 were hosted by Ambassador of Chile to Finland "
        f"Pablo Reyes, {closing}. Reyes thanked her."
    )

    assert said(heard(reader, text)) == ["Pablo Reyes: thank"]


def test_the_leader_of_a_delegation_stands_behind_the_house_that_sends_it(reader: Reader) -> None:
    text = (
        "Finnish Speaker Leena Virtanen on May 13 received a delegation from the Committee on Foreign Affairs of the "
        "Chilean Senate—and led by Committee Chairperson Rosa Prado—which is on a working visit to Finland."
    )

    assert news(reader, text)[0].people == {"Leena Virtanen", "Rosa Prado"}


def test_the_head_of_a_working_group_of_parliament_is_named(reader: Reader) -> None:
    text = (
        MET
        + "Head of the Finland-Chile inter-parliamentary working group of the Parliament Rati Saarinen thanked Chile."
    )
    saarinen = next(actor for actor in read(reader, text).actors if actor.name == "Rati Saarinen")

    assert saarinen.country == "FI"


@pytest.mark.parametrize("name", ["Liis Tamm", "Markus Rain", "Ilmars Wells"])
def test_a_name_that_looks_like_a_plural_follows_the_country_of_an_office(reader: Reader, name: str) -> None:
    text = f"Chilean President Ana Soto met with Prime Minister of Estonia {name} in Santiago on May 13."
    [told] = tell(reader, text)

    assert told.sides == {"Ana Soto": "CL", name: "EE"}


def test_a_sentence_ends_after_an_acronym(reader: Reader) -> None:
    reading = heard(
        reader, MET + "Both sides spoke in favour of work at the UN. Following the talks, a plan was signed."
    )

    assert said(reading) == ["Leena Virtanen & Pablo Reyes: affirm"]
    assert [each.label for each in reading.engagements] == ["meeting", "signing"]
