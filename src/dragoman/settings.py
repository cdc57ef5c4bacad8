"""Settings: one table of name, default and help, read by the command line, the docs and a test."""

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: the environment variable, its default and what it is for."""

    name: str
    default: str
    help: str

    def value(self) -> str:
        """The value from the environment, or the default."""
        return os.environ.get(self.name) or self.default


def _default_record() -> str:
    return f"sqlite:///{user_data_path('dragoman', appauthor=False) / 'record.db'}"


RECORD = Setting("DRAGOMAN_RECORD", _default_record(), "URL of the record, or the path of an SQLite file.")
LEXICONS = Setting("DRAGOMAN_LEXICONS", "", "Folder of TOML files whose entries are added to the packaged lexicons.")
WORKERS = Setting("DRAGOMAN_WORKERS", "1", "Processes that read reports side by side.")
FEED_NETWORKS = Setting(
    "DRAGOMAN_FEED_NETWORKS",
    "",
    "Private networks from which feeds and pages may be read, as 10.1.0.0/16, separated by commas.",
)

SETTINGS = (RECORD, LEXICONS, WORKERS, FEED_NETWORKS)


def record_url(given: str | None) -> str:
    """The record's URL from an option, the environment or the default; a bare path means an SQLite file."""
    value = given or RECORD.value()
    if "://" in value:
        return value
    return f"sqlite:///{Path(value).expanduser()}"
