"""Short invented reports of one meeting, and what the reader hears in them."""

from dragoman.documents.preparing import prepare
from dragoman.domain.claims import Reading
from dragoman.domain.statements import Statement
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader

OPENING = (
    "Swedish Foreign Minister Jonas Falk held talks with Brazilian Foreign Minister Ana Costa "
    "in Stockholm on May 12.\n\n"
)
FALK, COSTA, BOTH = "Jonas Falk", "Ana Costa", "Ana Costa & Jonas Falk"


def read(reader: Reader, text: str, source: str = "TT") -> Reading:
    """The reading of a text as it stands."""
    report = Report(content=text, origin="case", source=source, published="2025-05-13", language="en")
    return reader.read(prepare(report))


def speakers(reading: Reading, statement: Statement) -> str:
    """The names of a statement's speakers, in order."""
    names = {actor.id: actor.name for actor in reading.actors}
    return " & ".join(sorted(names[id] for id in statement.speakers))


def told(reading: Reading) -> list[str]:
    """Every statement as "speakers: act"."""
    return [f"{speakers(reading, statement)}: {statement.act}" for statement in reading.statements]


def hear(reader: Reader, text: str, source: str = "TT") -> list[str]:
    """Every statement of a text that goes on after the opening meeting, as "speakers: act"."""
    return told(read(reader, OPENING + text, source))


def words(reader: Reader, text: str) -> list[str]:
    """The words of every statement of a text that goes on after the opening meeting."""
    return [statement.content for statement in read(reader, OPENING + text).statements]
