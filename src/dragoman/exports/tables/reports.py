"""The table of reports: where everything else is from."""

from collections.abc import Iterator

from dragoman.domain.dates import Basis
from dragoman.exports.format import Column, Table
from dragoman.exports.tables.rows import Row, RowSource
from dragoman.record.queries.selecting import Held

BASES = tuple(basis.value for basis in Basis)

_TABLE = Table(
    "reports",
    "A row is one report, as one source published it.",
    (
        Column("report", "string", "Id of the report: a hash of its content, the same in every run.", required=True),
        Column("input_id", "string", "The id that was given with it."),
        Column("source", "string", "Who published it."),
        Column("url", "string", "Its address."),
        Column("title", "string", "Its title."),
        Column("language", "string", "Its language, ISO 639-1.", required=True),
        Column("published", "string", "Day of publication, in EDTF."),
        Column("published_earliest", "date", "The first day that this may be."),
        Column("published_latest", "date", "The last day that this may be."),
        Column("published_basis", "string", "How the day is known.", BASES, required=True),
        Column("dateline_place", "string", "Where it was filed, which is not where its events happened."),
        Column("dateline_date", "string", "The day of the dateline."),
        Column("credit", "string", "The agency at its foot."),
        Column(
            "relevant", "boolean", "Whether an engagement is news of it: occurred, planned or cancelled.", required=True
        ),
        Column("unread_reason", "string", "Why nothing was read of it, where nothing was."),
        Column("reader", "string", "The version of the reader that read it.", required=True),
        Column("text_sha256", "string", "SHA-256 of the text that offsets count in.", required=True),
    ),
    ("report",),
)


def _rows(held: Held) -> Iterator[Row]:
    document, reading = held.document, held.reading
    published, dateline = document.published, document.dateline
    yield {
        "report": document.id,
        "input_id": document.input_id,
        "source": document.source,
        "url": document.url,
        "title": document.title,
        "language": document.language,
        "published": published.edtf,
        "published_earliest": published.earliest,
        "published_latest": published.latest,
        "published_basis": published.basis.value,
        "dateline_place": dateline.place if dateline else None,
        "dateline_date": dateline.date if dateline else None,
        "credit": document.credit,
        "relevant": reading.relevant,
        "unread_reason": reading.unread_reason,
        "reader": reading.reader,
        "text_sha256": document.text_sha256,
    }


REPORTS = RowSource(_TABLE, _rows)
