"""Commitments: one goal each, with its measures, its deadline and who makes it to whom."""

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
