"""How much one report may hold: a limit far above any report, so that a wrong file fails with a reason."""

from dragoman.sources.failure import SourceFailure

MAX_CHARACTERS = 5_000_000
"""Characters in one report. The longest joint statement met so far has under 100,000."""

MAX_BYTES = 4 * MAX_CHARACTERS
"""No text of MAX_CHARACTERS is larger than this in UTF-8 or UTF-16, so a larger file need not be read."""

MAX_LINE = 2 * MAX_CHARACTERS
"""Characters in one JSON line: room for the text with escapes, and for the keys that are not read."""


def too_long(origin: str) -> SourceFailure:
    """The failure for a report that exceeds the limit."""
    return SourceFailure(
        origin,
        "the report is longer than the limit",
        f"a report may have {MAX_CHARACTERS:,} characters: split the file into one report a file, "
        "or give it as JSON lines with one report a line",
    )
