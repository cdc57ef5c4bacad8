"""Headless Chromium without a network, by which tests open pages as a reader does."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """The file's page, from a disk, offline; whatever else it asks for is noted in ``page.asked``."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("chromium is not installed")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = browser.new_context(offline=True, viewport={"width": 1280, "height": 800}).new_page()
        page.asked = []
        page.failed = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("pageerror", lambda error: page.failed.append(str(error)))
        page.on("console", lambda line: page.failed.append(line.text) if line.type == "error" else None)
        page.goto(path.as_uri())
        yield page
        browser.close()
