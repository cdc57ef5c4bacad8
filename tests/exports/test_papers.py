"""The page of formats and the schema are those of the program."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from dragoman.exports import all_formats

HOUSE = Path(__file__).parent.parent.parent


def load_script() -> ModuleType:
    found = importlib.util.spec_from_file_location("make_exports", HOUSE / "scripts" / "make_exports.py")
    assert found is not None and found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_the_pages_are_fresh() -> None:
    script = load_script()

    for path, page in script.pages().items():
        assert path.read_text(encoding="utf-8") == page, f"{path} is stale; run: {script.COMMAND}"


@pytest.mark.parametrize("name", all_formats())
def test_every_format_has_its_section(name: str) -> None:
    assert f"\n## {name}\n" in (HOUSE / "docs" / "exports.md").read_text(encoding="utf-8")
