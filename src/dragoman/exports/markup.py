"""Text put into other languages of markup, so that none of it is taken for markup."""

import json
import re

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#])")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def markdown(text: str) -> str:
    """The text on one line of Markdown."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def yaml_text(value: str | list[str] | tuple[str, ...]) -> str:
    """A text or list as YAML takes it: JSON is YAML."""
    return json.dumps(value, ensure_ascii=False)


def without_controls(text: str) -> str:
    """The text without characters that XML has no place for."""
    return _CONTROL.sub("", text)
