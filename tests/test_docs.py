"""The papers cannot drift from the program: what is generated is fresh, what exists is documented."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from dragoman import __version__
from dragoman.settings import SETTINGS, Setting

HOUSE = Path(__file__).parent.parent
PAGES = [HOUSE / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")]
PAGES += sorted((HOUSE / "docs").rglob("*.md"))
QUESTIONS = ("show", "who", "timeline", "said", "why", "search")


def load_script() -> ModuleType:
    path = HOUSE / "scripts" / "make_reference.py"
    found = importlib.util.spec_from_file_location("make_reference", path)
    assert found is not None and found.loader is not None
    module = importlib.util.module_from_spec(found)
    sys.modules[found.name] = module
    found.loader.exec_module(module)
    return module


make_reference = load_script()


def read(name: str) -> str:
    return (HOUSE / name).read_text(encoding="utf-8")


def test_the_reference_is_fresh() -> None:
    stale = f"docs/reference.md is stale; run: {make_reference.COMMAND}"

    assert read("docs/reference.md") == make_reference.reference(), stale


@pytest.mark.parametrize("command", make_reference.commands())
def test_every_command_is_documented(command: str) -> None:
    assert f"### `dragoman {command} " in read("docs/reference.md")


@pytest.mark.parametrize("command", make_reference.commands())
def test_every_option_says_what_it_is_for(command: str) -> None:
    silent = [each.name for each in make_reference.commands()[command].params if not each.help]

    assert silent == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_has_its_how_to(question: str) -> None:
    assert f"dragoman {question}" in read("docs/questions.md")


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_is_documented(setting: Setting) -> None:
    assert f"`{setting.name}`" in read("docs/reference.md")


def test_every_lexicon_says_what_it_holds() -> None:
    assert {path.name for path in make_reference.lexicon_files()} == set(make_reference.HOLDS)


def test_the_version_has_an_entry_in_the_changelog() -> None:
    headings = re.findall(r"^## (\S+)", read("CHANGELOG.md"), re.MULTILINE)

    assert __version__ in headings, f"CHANGELOG.md has no entry '## {__version__}'"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(HOUSE)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    linked = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))

    assert [link for link in linked if not (page.parent / link).exists()] == []
