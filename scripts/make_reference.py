"""Writes docs/reference.md from the program itself: commands, settings, lexicons and rules.

Run it when a command, a setting, a lexicon or a rule changed: ``python scripts/make_reference.py`` in the
environment. With ``--check`` it writes nothing and fails where the page is stale, as a test does.
"""

import csv
import sys
import tomllib
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import typer

from dragoman.cli.main import application
from dragoman.exports.readme import markdown_table
from dragoman.reading.assembling import RULES
from dragoman.resolution.decide import TABLES
from dragoman.resolution.joining.decide import TABLES as JOINING
from dragoman.resolution.table import clues_of
from dragoman.settings import RECORD, SETTINGS, Setting

HOUSE = Path(__file__).resolve().parent.parent
PAGE = HOUSE / "docs" / "reference.md"
LEXICONS = HOUSE / "src" / "dragoman" / "knowledge"
COMMAND = ".venv/bin/python scripts/make_reference.py"

HOLDS = {
    "agencies.toml": (
        "agencies, their sites, datelines and credits, and the set phrases of their pages",
        False,
    ),
    "commitments.toml": ("words of undertakings: what leads to a goal, measures, actions, targets", True),
    "comparing.toml": ("words that tell no statement from another when readouts are compared", True),
    "contact_weights.csv": ("what makes a sentence read like one that tells of a contact; learned", False),
    "countries.csv": ("countries: names, adjectives, peoples, capitals; generated", False),
    "countries_extra.toml": ("further names, adjectives, cities and seats of countries", True),
    "engagements.toml": ("verbs and nouns that report an engagement", True),
    "followthrough.toml": ("words by which a later report shows what became of an undertaking", True),
    "formulas.toml": ("set phrases that diplomats count", True),
    "goal_words.toml": ("words that tell nothing of an undertaking, and words that mean the same", True),
    "homes.toml": ("which country a publisher speaks from", True),
    "towns.csv": ("larger towns by country, beside those kept by hand; generated from GeoNames (CC BY 4.0)", False),
    "leaders.csv": ("heads of state and government and ambassadors, with their countries; generated", False),
    "former_leaders.csv": ("earlier heads of state and government, with their countries; generated", False),
    "names.toml": ("order and short form of names, and family names, by country", True),
    "organisations.toml": ("international bodies, parties, party organs, state bodies", True),
    "posts.toml": ("offices and bodies in one standard form, which are held by one, and walks of life", True),
    "references.toml": ("words that stand for people: “both sides”, “the host”, “the diplomat”", True),
    "relationships.toml": ("labels of partnerships and other standing ties", True),
    "spellings.toml": ("spellings of names from other scripts, and short forms of given names", True),
    "speech.toml": ("verbs, nouns and adjectives of speech, with their acts", True),
    "taxonomies.toml": ("tiers of relationships in each side's own taxonomy, with sources", True),
    "us_offices.csv": ("officers of the US Department of State and ambassadors, with their dates; generated", False),
    "titles.toml": ("words of offices, ranks, honorifics and institutions", True),
}
"""What each lexicon holds, and whether a user's file of the same name is read after it."""

BLANK_BETWEEN = (
    "families",
    "particles",
    "small",
    "said_everywhere",
    "many",
    "alone",
    "with_body",
    "people",
    "buildings",
)
"""Keys whose words stand in one string, with a blank between each two."""


def main(arguments: list[str]) -> None:
    """Write the page, or check it."""
    page = reference()
    if "--check" not in arguments:
        PAGE.write_text(page, encoding="utf-8")
    elif not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != page:
        sys.exit(f"docs/reference.md is stale; run: {COMMAND}")


def reference() -> str:
    """The whole page."""
    parts = (_opening(), _commands(), _settings(), _lexicons(), _rules(), _clues())
    return "\n".join(line for part in parts for line in part)


def commands() -> dict[str, Any]:
    """The commands by name; one that belongs to a group bears its name too."""
    return dict(_commands_of(typer.main.get_command(application())))


def _commands_of(group: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands_of(command, f"{before}{name} ")
        else:
            yield before + name, command


def _opening() -> Iterator[str]:
    yield "# Reference"
    yield ""
    yield f"Generated from the program by `{COMMAND}`; do not edit by hand."
    yield ""
    yield "[Commands](#commands) · [Settings](#settings) · [Lexicons](#lexicons) · [Rules](#rules) · [Clues](#clues)"
    yield ""


def _commands() -> Iterator[str]:
    yield "## Commands"
    yield ""
    yield "`dragoman --version` prints the version; `dragoman COMMAND --help` prints what stands here."
    yield ""
    for name, command in commands().items():
        yield f"### `{_usage(name, command)}`"
        yield ""
        yield _sentence(command.help)
        yield ""
        yield from markdown_table(("", "", "default"), (_parameter(each) for each in command.params))


def _usage(name: str, command: Any) -> str:
    given = [_metavar(each) for each in command.params if each.param_type_name == "argument"]
    return " ".join(("dragoman", name, *given, "[OPTIONS]"))


def _metavar(argument: Any) -> str:
    name = argument.metavar or argument.name.upper()
    return f"{name}…" if argument.nargs == -1 else name


def _parameter(each: Any) -> tuple[str, str, str]:
    if each.param_type_name == "argument":
        return f"`{_metavar(each)}`", _sentence(each.help), ""
    name = ", ".join((*each.opts, *each.secondary_opts))
    value = "" if each.is_flag else f" {each.metavar or _values(each)}"
    return f"`{name}{value}`", _sentence(each.help), _default(each)


def _values(option: Any) -> str:
    """The values that an option takes, or its name in capitals."""
    kind = type(option.default)
    if issubclass(kind, Enum):
        return "|".join(str(member.value) for member in kind)
    return str(option.name).strip("_").upper()


def _default(option: Any) -> str:
    if option.is_flag or option.default is None:
        return ""
    value = option.default.value if isinstance(option.default, Enum) else option.default
    return f"`{value}`"


def _settings() -> Iterator[str]:
    yield "## Settings"
    yield ""
    yield "Environment variables. An option of the same meaning comes first."
    yield ""
    yield from markdown_table(("variable", "what it is for", "default"), (_setting(each) for each in SETTINGS))


def _setting(setting: Setting) -> tuple[str, str, str]:
    if setting is RECORD:  # the folder differs from one computer to the next
        return (
            f"`{setting.name}`",
            setting.help,
            "`record.db` in the folder where your system keeps user data",
        )
    return f"`{setting.name}`", setting.help, f"`{setting.default}`" if setting.default else "none"


def _lexicons() -> Iterator[str]:
    yield "## Lexicons"
    yield ""
    yield "Files of `src/dragoman/knowledge/`. Where *yours* says yes, a file of the same name in the folder"
    yield "that `DRAGOMAN_LEXICONS` names is read after it: [how to add words](lexicons.md)."
    yield ""
    yield from markdown_table(("file", "what it holds", "entries", "yours"), map(_lexicon, lexicon_files()))


def lexicon_files() -> list[Path]:
    """The lexicon files that ship with the package."""
    return sorted(path for path in LEXICONS.iterdir() if path.suffix in (".toml", ".csv"))


def _lexicon(path: Path) -> tuple[str, str, str, str]:
    holds, yours = HOLDS[path.name]
    return f"`{path.name}`", holds, f"{_entries(path):,}", "yes" if yours else "no"


def _entries(path: Path) -> int:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return sum(1 for _row in csv.DictReader(file))
    return _words(tomllib.loads(path.read_text(encoding="utf-8")))


def _words(value: Any, key: str = "") -> int:
    """How many words and single values stand in a table, its inner tables and lists included."""
    if isinstance(value, dict):
        return sum(_words(each, name) for name, each in value.items())
    if isinstance(value, list):
        return sum(_words(each) for each in value)
    return len(value.split()) if key in BLANK_BETWEEN else 1


def _rules() -> Iterator[str]:
    yield "## Rules"
    yield ""
    yield "Each claim of the record names the rule that found it; `dragoman why ID` prints its sentence."
    yield ""
    yield from markdown_table(("rule", "sentence"), RULES.items())


def _clues() -> Iterator[str]:
    yield "## Clues"
    yield ""
    yield "What speaks for or against two actors being one person or body, or two reports telling one engagement. The"
    yield "record names the clues that decided."
    yield ""
    every = clues_of(TABLES) | clues_of(JOINING)
    yield from markdown_table(("clue", "sentence"), sorted(every.items()))


def _sentence(text: str | None) -> str:
    return " ".join((text or "").split())


if __name__ == "__main__":
    main(sys.argv[1:])
