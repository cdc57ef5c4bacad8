"""Every link of every page leads to a page."""

import re

import httpx

LINK = re.compile(r'href="(/[^"#?]*)')
MOST = 2000
"""Pages that are followed, without their filters; the example record has some 200."""


def test_every_link_of_every_page_leads_somewhere(address: str) -> None:
    seen: set[str] = set()
    ahead, lost = ["/"], []
    with httpx.Client(base_url=address, follow_redirects=True) as client:
        while ahead and len(seen) < MOST:
            path = ahead.pop()
            seen.add(path)
            answer = client.get(path)
            if answer.status_code != 200:
                lost.append((path, answer.status_code))
            if answer.headers.get("content-type", "").startswith("text/html"):
                linked = {link.replace("&amp;", "&") for link in LINK.findall(answer.text)}
                # every fact has a page, and they are all alike: one of each page that has them will do
                facts = sorted(link for link in linked if link.startswith("/facts/"))
                ahead += sorted(linked - set(facts[1:]) - seen - set(ahead))

    assert not lost
    assert len(seen) < MOST
    assert {path.split("/")[1] for path in seen} >= {"reports", "engagements", "people", "countries", "pairs"}
