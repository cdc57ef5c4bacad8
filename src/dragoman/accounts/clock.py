"""Points in time as the record writes them, some while before or after now, so that text order is time order."""

from datetime import UTC, datetime, timedelta


def moment(seconds: float = 0) -> str:
    """The second that is so many seconds from now, in UTC."""
    then = datetime.now(UTC) + timedelta(seconds=seconds)
    return then.isoformat(timespec="seconds").replace("+00:00", "Z")
