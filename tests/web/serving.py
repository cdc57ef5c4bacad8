"""A server of the pages in a thread of its own, and the browser that looks at them."""

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

HOUSE = Path(__file__).parent.parent.parent
CHROMIUM = Path("/usr/bin/chromium")


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """The address at which an application is served."""
    import uvicorn

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(10)


@contextmanager
def browsing() -> Iterator[Any]:
    """Debian's Chromium, driven by Playwright; root may not have its sandbox."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = driver.chromium.launch(executable_path=str(CHROMIUM), args=[*flags, "--disable-gpu"])
        yield browser
        browser.close()
