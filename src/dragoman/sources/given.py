"""What the user says about the reports: options that fill in what a report's own metadata leaves open.

A report's own metadata (the keys of its JSON line, the head of its page) wins over an option, because an
option speaks about the whole batch and the line about itself; an option wins over nothing.
"""

from dataclasses import dataclass, replace

from dragoman.domain.text import Report


@dataclass(frozen=True, slots=True)
class Given:
    """Metadata given by option for every report of a batch."""

    published: str | None = None
    source: str | None = None
    language: str | None = None
    url: str | None = None


NOTHING_GIVEN = Given()
"""No option at all."""


def fill(report: Report, given: Given) -> Report:
    """The report with the options put where its own metadata says nothing."""
    return replace(
        report,
        published=report.published or given.published,
        source=report.source or given.source,
        language=report.language or given.language,
        url=report.url or given.url,
    )
