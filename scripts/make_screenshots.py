"""Pictures of every page at the width of a desk and of a phone, from the record of the example reports.

Three of them stand in the README and are kept; all are written to ``docs/screenshots/all``, which is not.
``--dark`` takes them by night.
"""

import sys
import tempfile
from pathlib import Path

HOUSE = Path(__file__).parent.parent
sys.path[:0] = [str(HOUSE / "src"), str(HOUSE / "tests" / "web")]

from serving import browsing, serving  # noqa: E402

from dragoman.cli.serve import application  # noqa: E402
from dragoman.pipeline.engines import engine_for  # noqa: E402
from dragoman.pipeline.kept import open_record  # noqa: E402
from dragoman.pipeline.run import load_reader, run  # noqa: E402
from dragoman.record.queries import timeline, why  # noqa: E402
from dragoman.sources.given import NOTHING_GIVEN  # noqa: E402

PICTURES = HOUSE / "docs" / "screenshots"
KEPT = ("report", "pair", "commitments")
WIDTHS = (1280, 390)


def pages(ids: dict[str, str]) -> dict[str, str]:
    """Every page by its name."""
    return {
        "start": "/",
        "about": "/about",
        "reports": "/reports",
        "report": f"/reports/{ids['report']}",
        "words": f"/reports/{ids['report']}?words=11-80#at-words",
        "why": f"/why/{ids['report']}",
        "engagement": f"/engagements/{ids['engagement']}",
        "visit": f"/engagements/{ids['visit']}",
        "comparison": f"/engagements/{ids['engagement']}/comparison",
        "timeline": "/timeline?side=VN",
        "people": "/people",
        "person": "/people/Tran%20Thu%20Ha",
        "organisation": "/people/Ministry%20of%20External%20Affairs",
        "countries": "/countries",
        "country": "/countries/VN",
        "pair": "/pairs/VN/KH",
        "commitments": "/commitments",
        "search": "/search?q=cooperation",
        "search-statements": "/search?q=cooperation&in=statements",
        "map": "/map",
        "network": "/network",
        "review": "/review",
        "review-facts": "/review/facts",
        "fact": f"/facts/{ids['claim']}",
        "add": "/add",
        "sign-in": "/sign-in",
        "not-found": "/reports/none",
        "refused": "/timeline?from=never",
    }


def main() -> None:
    """Read the examples, serve them, and take the pictures."""
    dark = "--dark" in sys.argv
    every = PICTURES / "all"
    every.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        record = open_record(str(Path(folder) / "record.db"))
        run(
            [str(HOUSE / "examples" / "reports")], NOTHING_GIVEN, engine_for(load_reader, 1), record, lambda _told: None
        )
        ids = {"report": "re947bf5bf1ba", "engagement": "e3efa90d034"}
        ids["claim"] = why(record, ids["report"])[0].id
        ids["visit"] = timeline(record, ["KH"], kind="visit")[-1].id
        with serving(application(record)) as address, browsing() as browser:
            for width in WIDTHS:
                context = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light"
                )
                page = context.new_page()
                for name, path in pages(ids).items():
                    page.goto(address + path, wait_until="networkidle")
                    shot = every / f"{name}-{width}{'-dark' if dark else ''}.png"
                    page.screenshot(path=shot, full_page=True)
                    if name in KEPT and width == WIDTHS[0] and not dark:
                        page.screenshot(path=PICTURES / f"{name}.png")
                    print(shot.relative_to(HOUSE))
                context.close()


if __name__ == "__main__":
    main()
