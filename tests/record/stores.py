"""The stores that the record is tested over: one body of tests for every kind of database."""

from collections.abc import Callable
from pathlib import Path

STORES: dict[str, Callable[[Path], str]] = {
    "sqlite": lambda folder: f"sqlite:///{folder / 'record.db'}",
}
"""How to make the URL of a fresh, empty store; a further database is one line here."""
