"""Which commitments of the scenario's answers an entry of the ledger is: by where the words stand that it quotes."""

from dragoman.record.queries.answers import Quotation
from dragoman.record.queries.ledger_answers import Board, CommitmentEntry
from scenario.story import ANSWERS, Answer, Story

LIST: list[Answer] = ANSWERS["commitments"]["list"]


def entry_of(story: Story, board: Board, answer: Answer) -> CommitmentEntry:
    """The one entry that tells of a commitment of the answers."""
    found = [one for one in board.entries if answer["id"] in meant(story, one)]
    assert len(found) == 1, [one.goal for one in found]
    return found[0]


def meant(story: Story, entry: CommitmentEntry) -> set[str]:
    """Which commitments of the answers are told where this one is, in its report and in others."""
    told = [(entry.report.id, entry.citations), *((one.report.id, one.citations) for one in entry.told_by)]
    return {
        one["id"]
        for one in LIST
        for stated in one["stated_in"]
        for report, cited in told
        if story.names[report] == stated["report"] and any(covers(story, stated, each) for each in cited)
    }


def covers(story: Story, answer: Answer, cited: Quotation) -> bool:
    """Whether words that are cited are those that an answer quotes, or lie within them, or hold them."""
    start, end = story.place(answer["report"], answer["quote"])
    common = min(end, cited.end) - max(start, cited.start)
    return common > min(end - start, cited.end - cited.start) / 2
