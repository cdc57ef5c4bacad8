"""The answers as cases of tests, and what is known to fall short of them.

``falls_short.toml`` names every answer that the program does not give, with the reason. Such a case must fail: when it
comes right, its line goes.
"""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

SHORT: dict[str, dict[str, str]] = tomllib.loads((Path(__file__).parent / "falls_short.toml").read_text())


def cases(what: str, answers: Iterable[tuple[Any, ...]]) -> list[Any]:
    """Each answer as one case; its name is its words, and those listed under ``what`` are expected to fail."""
    short = SHORT.get(what, {})
    return [
        pytest.param(
            *answer,
            id=_name(answer),
            marks=[pytest.mark.xfail(strict=True, reason=short[_name(answer)])] if _name(answer) in short else [],
        )
        for answer in answers
    ]


def _name(answer: Iterable[Any]) -> str:
    return " ".join(part for part in answer if isinstance(part, str))
