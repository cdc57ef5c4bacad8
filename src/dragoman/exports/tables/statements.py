"""The table of statements: who said what to whom, as which act."""

from collections.abc import Iterator

from dragoman.domain.statements import Act, Strength, Voice
from dragoman.exports.format import Column, Table
from dragoman.exports.tables.rows import (
    CITATIONS,
    CORRECTED,
    QUOTED,
    REPORT,
    REPORT_LINK,
    Row,
    RowSource,
    cited,
    names,
    sides,
)
from dragoman.record.queries.selecting import Held

_TABLE = Table(
    "statements",
    "A row is one statement as one report gives it.",
    (
        REPORT,
        Column("statement", "string", "Id of the statement within the report.", required=True),
        Column("engagement", "string", "The engagement of this report in which it was made."),
        Column("act", "string", "What it does.", tuple(act.value for act in Act), required=True),
        Column("strength", "string", "How firmly something to come is put.", tuple(each.value for each in Strength)),
        Column("joint", "boolean", "Whether both sides speak together.", required=True),
        Column(
            "carried", "boolean", "Whether the sentence goes on without a verb of speech of its own.", required=True
        ),
        Column(
            "voice",
            "string",
            "Whether the words are the speaker's own.",
            tuple(each.value for each in Voice),
            required=True,
        ),
        Column("content", "string", "What was said, in the report's wording.", required=True),
        Column("speakers", "array", "Who spoke: ids of actors of the report.", required=True),
        Column("speaker_canonicals", "array", "The same by their ids over all reports.", required=True),
        Column("speaker_names", "array", "The same by name.", required=True),
        Column("speaker_sides", "array", "Their sides, by code.", required=True),
        Column("on_behalf_of", "array", "For whom, where that is said.", required=True),
        Column("addressees", "array", "To whom: ids of actors, or codes of sides.", required=True),
        Column("addressee_names", "array", "The same by name.", required=True),
        Column("topics", "array", "What it is about.", required=True),
        Column("formulas", "array", "Keys of the set phrases in it.", required=True),
        *QUOTED,
        CITATIONS,
        CORRECTED,
    ),
    ("report", "statement"),
    (REPORT_LINK,),
)


def _rows(held: Held) -> Iterator[Row]:
    for one in held.reading.statements:
        yield {
            "report": held.document.id,
            "statement": one.id,
            "engagement": one.engagement,
            "act": one.act.value,
            "strength": one.strength.value if one.strength else None,
            "joint": one.joint,
            "carried": one.carried,
            "voice": one.voice.value,
            "content": one.content,
            "speakers": list(one.speakers),
            "speaker_canonicals": [held.person(each) for each in one.speakers],
            "speaker_names": names(held, one.speakers),
            "speaker_sides": sides(held, one.speakers),
            "on_behalf_of": names(held, one.on_behalf_of),
            "addressees": list(one.addressees),
            "addressee_names": names(held, one.addressees),
            "topics": list(one.topics),
            "formulas": list(one.formulas),
            **cited(one.citations),
            "corrected_by": held.corrected_by(one.id),
        }


STATEMENTS = RowSource(_TABLE, _rows)
