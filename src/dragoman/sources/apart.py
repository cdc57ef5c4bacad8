"""Reading apart: PDF, Word, feeds and large pages are taken apart in a process of their own, with limits.

Such a file may be made to take for ever or to fill the memory; then its process ends, and it is one failure beside
the reports. The process is given bytes and gives back JSON; it neither opens files nor asks the network.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from dragoman.errors import RefusedError
from dragoman.sources.failure import SourceFailure

SECONDS = 60
"""How long one file may take. A report of a hundred pages takes two."""
MEMORY = 1536 * 1024 * 1024
"""Bytes that the process may use."""

SAVE_AS_TEXT = "open it, check that it holds a report, and save its text as .txt"


def read_apart(kind: str, data: bytes, origin: str, seconds: float = SECONDS) -> Any | SourceFailure:
    """What ``kind`` (a name in ``_READERS``) makes of the bytes, or why it makes nothing."""
    command = [sys.executable, "-P", "-m", "dragoman.sources.apart", kind, str(int(seconds) + 1)]
    try:
        left = subprocess.run(command, input=data, capture_output=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return SourceFailure(origin, f"it took longer than {seconds:g} seconds to open", SAVE_AS_TEXT)
    try:
        told = json.loads(left.stdout)
    except ValueError:  # its process was ended by a limit, or by the system
        return SourceFailure(origin, "it needs more memory or time to open than is allowed", SAVE_AS_TEXT)
    if "refused" in told:
        return SourceFailure(origin, told["refused"], told["remedy"])
    return told["read"]


def _main(kind: str, seconds: str) -> None:
    """In the process of its own."""
    _limit(int(seconds))
    sys.stdout.write(json.dumps(_told(kind, sys.stdin.buffer.read())))


def _told(kind: str, data: bytes) -> dict[str, Any]:
    try:
        return {"read": _READERS[kind](data)}
    except RefusedError as error:
        return {"refused": str(error), "remedy": SAVE_AS_TEXT}
    except ImportError as error:
        needed = f"reading it needs a package that is not installed ({error.name})"
        return {"refused": needed, "remedy": "install it: pip install 'dragoman[sources]'"}
    except (MemoryError, RecursionError):
        return {"refused": "it needs more memory to open than is allowed", "remedy": SAVE_AS_TEXT}
    except Exception as error:  # noqa: BLE001 - libraries fail on broken files in any way; the file is what is wrong
        return {"refused": f"it is {_NAMES[kind]} that is damaged ({type(error).__name__})", "remedy": SAVE_AS_TEXT}


def _limit(seconds: int) -> None:
    with suppress(ImportError, ValueError, OSError):  # where the system has no such limits, the time alone is limited
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _pdf(data: bytes) -> Any:
    from dragoman.sources.papers import pdf_text

    return pdf_text(data)


def _word(data: bytes) -> Any:
    from dragoman.sources.papers import word_text

    return word_text(data)


def _feed(data: bytes) -> Any:
    from dragoman.sources.feeds import entries_of

    return entries_of(data)


def _page(data: bytes) -> Any:
    from dragoman.sources.pages import page_fields

    return page_fields(data.decode("utf-8", "replace"))


_READERS: dict[str, Callable[[bytes], Any]] = {"pdf": _pdf, "word": _word, "feed": _feed, "page": _page}

_NAMES = {"pdf": "a PDF", "word": "a Word document", "feed": "a feed", "page": "a page"}

if __name__ == "__main__":
    _main(*sys.argv[1:])
