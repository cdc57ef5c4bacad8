"""Commitments: one goal each, with its measures, its deadline and who makes it to whom."""

import pytest
from hearing import COSTA, FALK, OPENING, read

from dragoman.domain.claims import Reading
from dragoman.domain.statements import Commitment, CommitmentForm
from dragoman.reading.reader import Reader


def commitments(reader: Reader, text: str) -> tuple[Reading, tuple[Commitment, ...]]:
    reading = read(reader, OPENING + text)
    return reading, reading.commitments


def named(reading: Reading, ids: tuple[str, ...]) -> list[str]:
    names = {actor.id: actor.name for actor in reading.actors}
    return [names[id] for id in ids]


def test_what_someone_is_ready_to_do_is_a_pledge_to_the_other_side(reader: Reader) -> None:
    reading, (pledge,) = commitments(reader, "Falk expressed readiness to train Brazilian engineers.")
    assert pledge.form is CommitmentForm.PLEDGE
    assert named(reading, pledge.makers) == [FALK]
    assert named(reading, pledge.counterparts) == [COSTA]


def test_the_ways_to_a_goal_are_its_measures(reader: Reader) -> None:
    _, (proposal,) = commitments(
        reader, "Costa suggested closer cooperation at sea, including joint patrols and shared charts."
    )
    assert proposal.form is CommitmentForm.PROPOSAL
    assert proposal.goal == "closer cooperation at sea"
    assert proposal.measures


def test_a_target_and_a_deadline_make_it_specific(reader: Reader) -> None:
    _, (vague,) = commitments(reader, "Both sides agreed to expand trade.")
    _, (sharp,) = commitments(reader, "Both sides agreed to raise trade to 5 billion USD by 2030.")
    assert (vague.form, vague.specificity, vague.deadline) == (CommitmentForm.AGREEMENT, "low", None)
    assert (sharp.specificity, sharp.deadline) == ("high", "2030")


def test_praise_of_the_past_is_no_commitment(reader: Reader) -> None:
    assert commitments(reader, "Both sides agreed that trade has developed well.")[1] == ()
    assert commitments(reader, "Falk praised the talks.")[1] == ()


def test_what_especially_picks_out_belongs_to_the_measure_before_it(reader: Reader) -> None:
    _, (proposal,) = commitments(
        reader, "Costa proposed closer ties, including film, exchanges, especially among students, and joint research."
    )
    assert proposal.measures == ("film", "exchanges, especially among students", "joint research")


def test_to_agree_to_nothing_that_is_printed_is_no_commitment(reader: Reader) -> None:
    assert commitments(reader, "Costa proposed a joint fund. Falk agreed.")[1][1:] == ()


def goals(reader: Reader, text: str) -> list[str]:
    return [each.goal for each in commitments(reader, text)[1]]


def test_two_goals_are_two_commitments(reader: Reader) -> None:
    _, (first, second) = commitments(
        reader,
        "Both sides agreed to hold the next round in Brasília in the fourth quarter, and to deepen the dialogue.",
    )
    assert (first.goal, first.deadline) == (
        "hold the next round in Brasília",
        "2025-10/2025-12",
    )
    assert (second.goal, second.deadline) == ("deepen the dialogue", None)
    assert first.id != second.id
    assert first.citations == second.citations


def test_what_a_speaker_says_his_own_side_will_do_is_a_pledge(reader: Reader) -> None:
    reading, (pledge,) = commitments(reader, "Falk said that Sweden will send doctors and hopes that trade will grow.")
    assert (pledge.form, pledge.goal) == (CommitmentForm.PLEDGE, "send doctors")
    assert [each.act for each in reading.statements] == ["affirm"]
    assert goals(reader, "Falk said that Brazil will send doctors.") == []
    assert goals(reader, "Falk said that they would like to see more trade.") == []


def test_verbs_that_share_their_object_are_one_goal(reader: Reader) -> None:
    assert goals(reader, "Both sides agreed to expand and deepen trade.") == ["expand and deepen trade"]


def test_a_list_of_aims_is_a_list_of_goals(reader: Reader) -> None:
    found = goals(
        reader,
        "Falk said Sweden stands ready to work with Brazil to build a rail link, send engineers, and open a school.",
    )
    assert found == ["work with Brazil to build a rail link", "send engineers", "open a school"]


def test_what_only_leads_to_the_goal_is_left_out(reader: Reader) -> None:
    assert goals(reader, "Falk expressed his country's readiness to continue sending doctors.") == [
        "continue sending doctors"
    ]
    assert goals(reader, "Sweden will open its market to Brazilian coffee.") == []  # no side speaks yet
    assert goals(reader, "Costa praised the talks. Sweden will open its market to Brazilian coffee.") == [
        "open its market to Brazilian coffee"
    ]


@pytest.mark.parametrize(
    "view",
    [
        "Both sides agreed on the urgent need to protect the forests.",
        "Both sides agreed that any use of force is unacceptable.",
        "Both sides shared the view that the talks were useful.",
        "Both sides agreed that the rebels should lay down their arms.",
        "Falk reaffirmed his commitment to the alliance.",
        "Costa invited Falk to Brasília. Falk accepted the invitation with pleasure.",
    ],
)
def test_a_view_that_is_shared_is_no_commitment(reader: Reader, view: str) -> None:
    assert goals(reader, view) == []


def test_what_is_agreed_with_will_or_of_oneself_with_should_is_one(reader: Reader) -> None:
    assert goals(reader, "They agreed that the two ministries will exchange experts.") == [
        "the two ministries will exchange experts"
    ]
    assert goals(reader, "They agreed that they should meet again in June.") == ["they should meet again"]


def test_a_list_of_things_is_no_list_of_measures(reader: Reader) -> None:
    _, (pledge,) = commitments(
        reader, "Falk pledged to cut duties on farm goods, including coffee, soybeans and fruit."
    )
    assert pledge.goal == "cut duties on farm goods, including coffee, soybeans and fruit"
    assert pledge.measures == ()


def test_the_means_are_measures(reader: Reader) -> None:
    _, (pledge,) = commitments(reader, "Falk pledged to protect shipping by training crews and through joint patrols.")
    assert pledge.goal == "protect shipping"
    assert pledge.measures == ("training crews and through joint patrols",) or len(pledge.measures) == 2


def test_an_action_that_can_be_seen_makes_it_specific(reader: Reader) -> None:
    _, (vague,) = commitments(reader, "Falk pledged to build trust.")
    _, (seen,) = commitments(reader, "Falk pledged to build a school.")
    assert (vague.specificity, seen.specificity) == ("low", "medium")


def test_who_reaffirms_a_commitment_to_do_something_makes_it_again(reader: Reader) -> None:
    _, (again,) = commitments(reader, "Falk reaffirmed his commitment to send two more engineers.")
    assert (again.form, again.goal) == (CommitmentForm.REAFFIRMATION, "send two more engineers")


def test_a_signed_text_is_a_commitment_of_both_sides(reader: Reader) -> None:
    reading, (signed,) = commitments(
        reader, "After the talks, the two ministers signed a memorandum of understanding on forest research."
    )
    assert (signed.form, signed.statement) == (CommitmentForm.SIGNED_INSTRUMENT, None)
    assert signed.goal == "memorandum of understanding on forest research"
    assert sorted(named(reading, signed.makers)) == [COSTA, FALK]
    assert signed.citations[0].quote.startswith("After the talks")


def test_goal_measure_and_deadline_are_claimed_with_their_own_words(reader: Reader) -> None:
    reading, (proposal,) = commitments(
        reader, "Costa proposed closer work at sea, including joint patrols and shared charts, by the end of 2026."
    )
    claims = {claim.property: claim for claim in reading.claims if claim.subject == proposal.id}
    assert set(claims) == {"goal", "measure", "deadline", "specificity"}
    assert (claims["deadline"].value, claims["deadline"].citation.quote) == ("2026", "by the end of 2026")
    assert claims["goal"].citation.quote == proposal.goal == "closer work at sea"
