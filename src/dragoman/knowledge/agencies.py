"""Agencies, their sites and credits, and the set phrases of their pages, read once from ``agencies.toml``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dragoman.errors import KnowledgeError
from dragoman.knowledge.tables import Table, parsed, shipped_text

LEXICON = "agencies.toml"


@dataclass(frozen=True, slots=True)
class Agency:
    """One publisher: the name the record uses, its full name, its printed marks and its domains."""

    name: str
    title: str
    marks: tuple[str, ...]
    sites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agencies:
    """Every known agency, and the phrases that surround reports."""

    agencies: tuple[Agency, ...]
    marks: Mapping[str, Agency]
    sites: Mapping[str, Agency]
    phrases: Mapping[str, tuple[str, ...]]

    def by_mark(self, mark: str) -> Agency | None:
        """The agency that prints itself so: "VNA", "TTXVN"."""
        return self.marks.get(mark.strip())

    def by_host(self, host: str) -> Agency | None:
        """The agency that publishes at the host or at a domain above it."""
        labels = host.lower().strip(".").split(".")
        domains = (".".join(labels[start:]) for start in range(len(labels) - 1))
        return next((self.sites[domain] for domain in domains if domain in self.sites), None)


@cache
def agencies() -> Agencies:
    """The packaged agencies."""
    return parse_agencies(shipped_text(LEXICON))


@cache
def any_mark() -> str:
    """A pattern of every agency's marks, the longest first, to stand within a larger one."""
    return "|".join(re.escape(mark) for mark in sorted(agencies().marks, key=len, reverse=True))


def parse_agencies(toml: str) -> Agencies:
    """The agencies that a lexicon file lists.

    Raises:
        KnowledgeError: the file is not TOML, or an entry lacks a field.
    """
    try:
        return _build(parsed(toml, LEXICON))
    except KeyError as error:
        raise KnowledgeError(f"{LEXICON} has an entry without {error}; every agency needs it") from error


def _build(data: Table) -> Agencies:
    listed = tuple(
        Agency(entry["name"], entry["title"], tuple(entry["marks"]), tuple(entry["sites"])) for entry in data["agency"]
    )
    tables = (table for table in data.values() if isinstance(table, dict))
    return Agencies(
        agencies=listed,
        marks={mark: agency for agency in listed for mark in agency.marks},
        sites={site: agency for agency in listed for site in agency.sites},
        phrases={key: tuple(phrases) for table in tables for key, phrases in table.items()},
    )
