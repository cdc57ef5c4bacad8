"""The reader's version: which rules and which words a reading was made with.

A report that was read by other rules is read again, so the version changes with any line of the code that
reads and with any word of the lexicons, and not only with the release.
"""

from functools import cache
from hashlib import sha256
from importlib.resources import files

from dragoman import __version__

_CODE = ("domain", "knowledge", "reading")
_DIGITS = 8


def reader_version(lexicons: str) -> str:
    """The release, the fingerprint of the rules and that of the lexicons: ``0.1.0+1a2b3c4d.9f8e7d6c5b4a``."""
    return f"{__version__}+{_fingerprint_of_rules()}.{lexicons}"


@cache
def _fingerprint_of_rules() -> str:
    """The first hex digits of a SHA-256 over the source of every module whose code has a part in reading."""
    digest = sha256()
    for package in _CODE:
        folder = files("dragoman").joinpath(package)
        for module in sorted((entry for entry in folder.iterdir() if entry.name.endswith(".py")), key=lambda e: e.name):
            digest.update(module.name.encode() + module.read_bytes())
    return digest.hexdigest()[:_DIGITS]
