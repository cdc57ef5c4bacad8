"""Feeds and pages from the web: read within limits, and never from where they may not be read; all on loopback."""

import gzip
import ipaddress
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from dragoman.domain.text import Report
from dragoman.errors import RefusedError
from dragoman.sources import SourceFailure, collect
from dragoman.sources.feeds import entries_of
from dragoman.sources.fetching import Fetcher
from dragoman.sources.network import is_open, networks

LONG = "The minister received the ambassador in the capital and thanked her for her work. " * 10
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour News</title>
<item><title>Ministers meet</title><link>http://news.example/1</link>
<pubDate>Tue, 12 Mar 2024 01:30:00 +0700</pubDate><content:encoded><![CDATA[<p>{LONG}</p><p>They &amp; others met.</p>
<script>alert(1)</script>]]></content:encoded></item>
<item><title>An ambassador leaves</title><link>http://news.example/page</link>
<pubDate>Mon, 11 Mar 2024 08:00:00 GMT</pubDate><description>Only announced.</description></item>
<item><title>Secrets</title><link>http://inside.example/secret</link><description>Short.</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Delta</title><entry><title>Talks</title>
<link href="http://news.example/2"/><updated>2024-03-12T08:00:00Z</updated><content type="html">&lt;p&gt;They met in
Vientiane.&lt;/p&gt;</content></entry></feed>"""
PAGE = f"<html><head><title>An ambassador leaves</title></head><body><article><p>{LONG}</p></article></body></html>"
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss version="2.0">&b;</rss>'
)


class Answers(BaseHTTPRequestHandler):
    """A small server of what is asked for by path."""

    def do_GET(self) -> None:
        path = self.path
        if path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", path.removeprefix("/to/"))
            self.end_headers()
        elif path == "/slow":
            self.send_response(200)
            self.end_headers()
            for _ in range(200):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.05)
        elif path == "/bomb":
            self._send(gzip.compress(bytes(40_000_000)), "gzip")
        elif path == "/big":
            self._send(b"x" * 3_000_000)
        else:
            known = {"/rss": RSS, "/atom": ATOM, "/page": PAGE, "/entities": ENTITIES, "/secret": PAGE}
            self._send(known[path].encode(), status=200) if path in known else self._send(b"", status=404)

    def _send(self, body: bytes, encoding: str | None = None, status: int = 200) -> None:
        self.send_response(status)
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Where the small server listens."""

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """Those who leave early are meant to."""

    with Quiet(("127.0.0.1", 0), Answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


class Names:
    """A resolver: names of ``.example`` lead to this machine, ``inside.example`` to another network; it counts."""

    def __init__(self, **known: list[str]) -> None:
        self.known = {"news": ["127.0.0.1"], "inside": ["10.0.0.7"], **known}
        self.asked: list[str] = []

    def __call__(self, host: str, _port: int) -> list[str]:
        self.asked.append(host)
        return self.known.get(host.removesuffix(".example"), [host])


LOOPBACK = networks("127.0.0.0/8")


def fetcher(names: Names | None = None, seconds: float = 10, most: int = 2_000_000, allowed: bool = True) -> Fetcher:
    return Fetcher(LOOPBACK if allowed else (), names or Names(), seconds, most)


def refused(asking: Fetcher, url: str) -> str:
    with pytest.raises(RefusedError) as told:
        asking.fetch(url)
    return str(told.value)


class TestWhatIsRead:
    def test_every_entry_of_a_feed_is_a_report(self, port: int) -> None:
        def fetch(url: str):  # type: ignore[no-untyped-def]
            return asking.fetch(url.replace("news.example/", f"news.example:{port}/"))

        asking = fetcher()
        whole, page, inside = collect([f"http://news.example:{port}/rss"], fetch=fetch)
        assert isinstance(whole, Report) and isinstance(page, Report)
        assert (whole.title, whole.url, whole.source) == ("Ministers meet", "http://news.example/1", "Harbour News")
        assert whole.published == "2024-03-12"  # as printed there, though it was still the 11th in London
        assert whole.content.endswith("They & others met.") and "alert" not in whole.content
        assert (page.published, page.url) == ("2024-03-11", "http://news.example/page")
        assert page.content.startswith("The minister received") and "Only announced" not in page.content
        assert isinstance(inside, SourceFailure) and "private network" in str(inside)

    def test_atom_as_a_file(self, tmp_path) -> None:  # type: ignore[no-untyped-def]
        (tmp_path / "feed.xml").write_text(ATOM)
        (found,) = collect([str(tmp_path / "feed.xml")])
        assert isinstance(found, Report)
        assert (found.content, found.published) == ("They met in\nVientiane.", "2024-03-12")

    def test_a_page_by_its_address(self, port: int) -> None:
        (found,) = collect([f"http://news.example:{port}/page"], fetch=fetcher().fetch)
        assert isinstance(found, Report) and found.url == f"http://news.example:{port}/page"

    def test_entities_in_a_feed_are_refused(self, port: int) -> None:
        (found,) = collect([f"http://news.example:{port}/entities"], fetch=fetcher().fetch)
        assert isinstance(found, SourceFailure) and "entities of its own" in str(found)


class TestWhereNothingIsRead:
    @pytest.mark.parametrize(
        "address",
        """127.0.0.1 0.0.0.0 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 224.0.0.1 255.255.255.255
        ::1 :: fe80::1 fc00::1 fd00:ec2::254 ff02::1 ::ffff:127.0.0.1 ::ffff:169.254.169.254 64:ff9b::a00:1
        2002:7f00:1::1 2001:0:7f00:1::""".split(),
    )
    def test_private_addresses_of_every_kind(self, address: str) -> None:
        assert not is_open(ipaddress.ip_address(address), ())
        asking = fetcher(Names(odd=[address]), allowed=False)
        assert "private network" in refused(asking, "http://odd.example/rss")

    @pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"])
    def test_open_addresses(self, address: str) -> None:
        assert is_open(ipaddress.ip_address(address), ())

    def test_one_private_address_among_open_ones_is_enough(self, port: int) -> None:
        asking = fetcher(Names(both=["1.1.1.1", "10.0.0.1"]), allowed=False)
        assert "private network" in refused(asking, f"http://both.example:{port}/rss")

    @pytest.mark.parametrize("url", ["http://127.0.0.1:{}/rss", "http://[::1]:{}/rss", "http://2130706433:{}/rss"])
    def test_numbers_for_this_machine(self, port: int, url: str) -> None:
        assert "private network" in refused(Fetcher(), url.format(port))

    @pytest.mark.parametrize(
        "url", ["file:///etc/passwd", "ftp://news.example/x", "gopher://x", "http://", "javascript:1", "http://a:b@c/"]
    )
    def test_other_schemes_and_passwords(self, url: str) -> None:
        assert "address" in refused(fetcher(), url)

    def test_every_redirect_is_checked_again(self, port: int) -> None:
        names = Names()
        here = f"http://news.example:{port}"
        assert "private network" in refused(fetcher(names), f"{here}/to/http://inside.example/secret")
        assert names.asked == ["news.example", "inside.example"]
        assert "http://" in refused(fetcher(), f"{here}/to/file:///etc/passwd")
        assert fetcher().fetch(f"{here}/to/{here}/page").url == f"{here}/page"

    def test_a_name_is_looked_up_once_and_that_address_is_asked(self, port: int) -> None:
        """A name that leads to an open address when it is checked and inside when it is asked (rebinding)."""
        names = Names()
        turns = iter([["127.0.0.1"], ["10.0.0.7"], ["10.0.0.7"]])
        asked = []

        def turning(host: str, _port: int) -> list[str]:
            asked.append(host)
            return next(turns)

        assert Fetcher(LOOPBACK, turning).fetch(f"http://news.example:{port}/page").data == PAGE.encode()
        assert asked == ["news.example"] and names.asked == []

    def test_the_setting_names_networks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DRAGOMAN_FEED_NETWORKS", "10.1.0.0/16, fd00::/8")
        allowed = Fetcher.usual().allowed
        assert is_open(ipaddress.ip_address("10.1.2.3"), allowed) and is_open(ipaddress.ip_address("fd00::1"), allowed)
        assert not is_open(ipaddress.ip_address("10.2.0.1"), allowed)
        monkeypatch.setenv("DRAGOMAN_FEED_NETWORKS", "10.1.0.0/33")
        (found,) = collect(["http://news.example/rss"])
        assert isinstance(found, SourceFailure) and "DRAGOMAN_FEED_NETWORKS" in str(found)


class TestLimits:
    def test_seconds_also_where_bytes_trickle(self, port: int) -> None:
        assert "longer than 0.5 seconds" in refused(fetcher(seconds=0.5), f"http://news.example:{port}/slow")

    def test_bytes_packed_or_not(self, port: int) -> None:
        for path in ("bomb", "big"):
            assert "larger than 2 MB" in refused(fetcher(), f"http://news.example:{port}/{path}")

    def test_redirects(self, port: int) -> None:
        round_ = f"/to/http://news.example:{port}"
        assert "leads on more than 5 times" in refused(fetcher(), f"http://news.example:{port}{round_ * 7}/page")
        assert "leads on to what is no address" in refused(fetcher(), f"http://news.example:{port}/to/http://[::1")

    def test_nobody_there(self, port: int) -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            free = taken.getsockname()[1]
        assert "cannot be reached" in refused(fetcher(), f"http://news.example:{free}/rss")
        assert "answers 404" in refused(fetcher(), f"http://news.example:{port}/nothing")
        gone = Names(gone=[])
        assert "no server of the name" in refused(fetcher(gone), "http://gone.example/")


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("2024-03-12T08:00:00Z", "2024-03-12"),
        ("2024-99-99", None),
        ("2023-02-29", None),
        ("Tue, 12 Mar 2024 08:00:00 GMT", "2024-03-12"),
        ("sometime", None),
    ],
)
def test_a_feed_has_no_day_that_there_is_not(printed: str, day: str | None) -> None:
    feed = f"<rss version='2.0'><channel><item><title>A</title><pubDate>{printed}</pubDate></item></channel></rss>"
    (entry,) = entries_of(feed.encode())
    assert entry["published"] == day
