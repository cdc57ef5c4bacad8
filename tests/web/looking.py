"""What tests in a browser do alike: hold a page against axe, and press a key when the page listens."""

from typing import Any

from web.serving import HOUSE

AXE = (HOUSE / "tests" / "web" / "axe.min.js").read_text(encoding="utf-8")


def press(page: Any, key: str) -> None:
    """Press a key when the page's script, which listens to it, has run."""
    page.wait_for_load_state("load")
    page.keyboard.press(key)


def serious(page: Any) -> list[Any]:
    """What axe finds that keeps people from using the page."""
    page.wait_for_load_state("load")
    page.evaluate(AXE)
    found = page.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
    return [
        (one["id"], [node["html"][:200] for node in one["nodes"][:3]])
        for one in found
        if one["impact"] in ("serious", "critical")
    ]
