"""The dossier as PDF: the HTML file printed by Chromium, which Debian has as the package chromium."""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from dragoman.errors import ExportError
from dragoman.exports.dossier.page import page
from dragoman.exports.format import Format
from dragoman.exports.formats.dossier import LOST, SHOWN
from dragoman.exports.losses import Losses
from dragoman.record.queries.selecting import Selection

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
OPTIONS = (
    *("--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-pdf-header-footer", "--no-first-run"),
    "--disable-pdf-tagging",  # tags are numbered otherwise in each run
    *("--disable-extensions", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND"),
)
"""Without a window, a network, extensions, or a line with date and path on every page."""

PATIENCE = 300
"""Seconds that printing may take."""

_DATE = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}")


def browser() -> str:
    """The browser that prints.

    Raises:
        ExportError: none is installed.
    """
    for name in BROWSERS:
        found = shutil.which(name)
        if found:
            return found
    raise ExportError(
        "The PDF is printed by Chromium, and none is installed. Install it (on Debian: apt install chromium), "
        "or export dossier and print the page from any browser."
    )


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    program = browser()
    with tempfile.TemporaryDirectory(prefix="dragoman-") as name:
        folder = Path(name)
        source, printed = folder / "dossier.html", folder / "dossier.pdf"
        with source.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(page(selection))
        _print(program, source, printed, folder)
        target.write_bytes(_undated(printed.read_bytes()))


def _print(program: str, source: Path, printed: Path, folder: Path) -> None:
    command = [program, *OPTIONS, f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={printed}"]
    if os.geteuid() == 0:
        command.append("--no-sandbox")  # Chromium's sandbox refuses the superuser; the page loads nothing
    try:
        done = subprocess.run([*command, source.as_uri()], capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired as error:
        raise ExportError(f"{program} had not printed the dossier in {PATIENCE} s. Ask for fewer reports.") from error
    if not printed.is_file():
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise ExportError(f"{program} did not print the dossier: {told[-1] if told else 'it said nothing'}")


def _undated(content: bytes) -> bytes:
    """The file without the moment of its making, so that the same record gives the same bytes."""
    return _DATE.sub(rb"\g<1>20000101000000", content)


FORMAT = Format(
    name="dossier-pdf",
    sentence="The dossier as PDF for paper and archives, printed from the HTML file by Chromium.",
    suffix=".pdf",
    tables=(SHOWN,),
    loses=(*LOST, "Next and previous: paper has none."),
    write=_write,
    notes=("It needs Chromium on this computer; no network is used.",),
)
