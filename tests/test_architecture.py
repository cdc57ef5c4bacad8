"""The architecture is a test: the layers hold, and every file can be read in one sitting."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
MODULES = sorted((HOUSE / "src").rglob("*.py"))
FILES = [*MODULES, *sorted((HOUSE / "tests").rglob("*.py")), *sorted((HOUSE / "benchmarks").rglob("*.py"))]
LONGEST = 500


def name(path: Path) -> str:
    return str(path.relative_to(HOUSE))


def test_data_flows_one_way() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    left = subprocess.run([str(linter), "--no-cache"], cwd=HOUSE, capture_output=True, text=True)

    assert left.returncode == 0, left.stdout + left.stderr


@pytest.mark.parametrize("path", FILES, ids=name)
def test_no_file_is_too_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", [path for path in MODULES if path.stat().st_size], ids=name)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_there_is_no_utils() -> None:
    assert not [name(path) for path in MODULES if "util" in path.stem or "helper" in path.stem]


def test_asking_for_help_loads_no_language_model() -> None:
    heavy = "{'spacy', 'trafilatura', 'numpy'}"
    code = (
        "import sys; from dragoman.cli.main import application; application(); "
        f"sys.exit(' '.join({heavy} & set(sys.modules)) or None)"
    )
    left = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert left.returncode == 0, left.stderr
