"""Fetching from a server that behaves, and from servers that don't."""

import gzip
import socket
import ssl
import time
import zlib
from pathlib import Path
from threading import Event, Thread

import pytest

from checker.errors import InputError
from checker.ingest.exchange import AGENT, Limits, ask
from checker.ingest.fetch import Fetcher

pytest.importorskip("protego", reason="needs the extra 'ingest'")

PAGE = "<html><body><p>Seven people were killed.</p></body></html>"


def fetcher(**limits):
    waits = []
    chosen = {"wait": 5.0, "total": 10.0, "size": 100_000, "allow_private": True} | limits
    made = Fetcher(Limits(**chosen), waits.append)
    made.waits = waits
    return made


def refusal(url, **limits):
    with pytest.raises(InputError) as told:
        fetcher(**limits).fetch(url)
    return str(told.value)


class TestAPage:
    """What comes of a page that is there."""

    def test_its_bytes_address_and_type_come(self, site):
        url = site.put("/a", PAGE, headers={"Content-Type": "text/html; charset=ISO-8859-1"})
        got = fetcher().fetch(f"{url}#comments")
        assert (got.data, got.url, got.media) == (PAGE.encode(), url, "text/html")
        assert got.charset == "iso-8859-1"

    def test_the_server_is_told_who_asks_and_gets_no_cookies(self, site):
        site.put("/a", "", 302, {"Location": "/b", "Set-Cookie": "id=7"})
        site.put("/b", PAGE, headers={"Set-Cookie": "id=8"})
        mine = fetcher()
        mine.fetch(site.url + "/a")
        mine.fetch(site.url + "/b")
        assert all(headers["user-agent"] == AGENT for headers in site.headers)
        assert AGENT.startswith("checker/")
        assert not any("cookie" in headers or "referer" in headers for headers in site.headers)

    @pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
    def test_redirects_are_followed(self, site, code):
        site.put("/old", "", code, {"Location": "new?a=b"})
        site.put("/new?a=b", PAGE)
        assert fetcher().fetch(site.url + "/old").url == site.url + "/new?a=b"

    def test_packed_pages_are_unpacked(self, site):
        url = site.put("/a", gzip.compress(PAGE.encode()), headers={"Content-Encoding": "gzip"})
        assert fetcher().fetch(url).data == PAGE.encode()

    def test_several_members_and_padding_are_unpacked(self, site):
        packed = gzip.compress(PAGE.encode()) + gzip.compress(b"<p>More</p>") + b"\0" * 20
        url = site.put("/a", packed, headers={"Content-Encoding": "gzip"})
        assert fetcher().fetch(url).data == PAGE.encode() + b"<p>More</p>"

    def test_pages_in_chunks_are_put_together(self, site):
        def answer(handler):
            handler.protocol_version = "HTTP/1.1"
            handler.send_response(200)
            handler.send_header("Transfer-Encoding", "chunked")
            handler.end_headers()
            handler.wfile.write(b"5\r\nSeven\r\n5\r\n dead\r\n0\r\n\r\n")

        assert fetcher().fetch(site.serve("/a", answer)).data == b"Seven dead"

    def test_a_site_is_given_time_between_two_pages(self, site):
        site.put("/robots.txt", "User-agent: *\nCrawl-delay: 7")
        mine = fetcher()
        for path in ("/a", "/b"):
            mine.fetch(site.put(path, PAGE))
        assert mine.waits == [7.0]


class TestRefusals:
    """What a server answers instead of a page."""

    @pytest.mark.parametrize(
        ("code", "told"),
        [
            (404, "404 Not Found"),
            (410, "410 Gone"),
            (500, "500 Internal Server Error"),
            (403, "save the page there"),
            (402, "save the page there"),
            (429, "try again after 30 seconds"),
            (503, "try again after 30 seconds"),
        ],
    )
    def test_errors_are_told_with_what_to_do(self, site, code, told):
        assert told in refusal(site.put("/a", PAGE, code, {"Retry-After": "30"}))

    def test_an_empty_page(self, site):
        assert "empty page" in refusal(site.put("/a", " \n"))

    @pytest.mark.parametrize(
        ("media", "told"), [("image/png", "a picture"), ("video/mp4", "a video")]
    )
    def test_other_media(self, site, media, told):
        assert told in refusal(site.put("/a", b"...", headers={"Content-Type": media}))

    def test_an_encoding_nobody_asked_for(self, site):
        assert "'br'" in refusal(site.put("/a", b"x", headers={"Content-Encoding": "br"}))


class TestRobots:
    """What robots.txt says is done (RFC 9309)."""

    def test_what_is_forbidden_is_not_fetched(self, site):
        site.put("/robots.txt", "User-agent: checker\nDisallow: /private/*.html$\n")
        told = refusal(site.put("/private/a.html", PAGE))
        assert "robots.txt" in told
        assert site.asked == ["/robots.txt"]
        assert fetcher().fetch(site.put("/private/a", PAGE)).data

    def test_what_is_forbidden_after_a_redirect_is_not_fetched(self, site):
        site.put("/robots.txt", "User-agent: *\nDisallow: /b")
        site.put("/b", PAGE)
        assert "robots.txt" in refusal(site.put("/a", "", 302, {"Location": "/b"}))
        assert "/b" not in site.asked

    def test_without_one_everything_is_allowed(self, site):
        assert fetcher().fetch(site.put("/a", PAGE)).data

    def test_a_site_that_cannot_say_allows_nothing(self, site):
        site.put("/robots.txt", "", 503)
        assert "robots.txt" in refusal(site.put("/a", PAGE))

    def test_it_is_asked_once(self, site):
        mine = fetcher()
        for path in ("/a", "/b", "/c"):
            mine.fetch(site.put(path, PAGE))
        assert site.asked.count("/robots.txt") == 1


class TestPrivateMachines:
    """The machine that asks may reach others that a page's author may not."""

    def test_they_are_not_asked(self, site):
        assert "--allow-private" in refusal(site.put("/a", PAGE), allow_private=False)
        assert site.asked == []

    def test_no_redirect_leads_to_them(self, site, monkeypatch):
        # The site itself counts as public here, and nothing else does.
        monkeypatch.setattr(
            "checker.ingest.addresses.is_public", lambda address: address == "127.0.0.1"
        )
        inner = "http://[::1]:9/secret"
        told = refusal(site.put("/a", "", 302, {"Location": inner}), allow_private=False)
        assert "private network" in told

    def test_the_judged_address_is_the_one_that_is_asked(self, site, monkeypatch):
        # A name server may answer the second time with another address than the first.
        asked = []
        real = socket.getaddrinfo

        def look_up(host, *rest, **named):
            asked.append(host)
            return real("127.0.0.1", *rest, **named)

        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        url = site.put("/a", PAGE).replace("127.0.0.1", "rebound.example")
        assert ask(url, Limits(allow_private=True)).status == 200
        assert [host for host in asked if host == "rebound.example"] == ["rebound.example"]
        assert site.headers[0]["host"] == url.split("/")[2]

    @pytest.mark.parametrize(
        "target", ["file:///etc/passwd", "ftp://example.org/", "//", "gopher://x"]
    )
    def test_redirects_to_other_schemes_are_not_followed(self, site, target):
        refusal(site.put("/a", "", 302, {"Location": target}))
        assert "/a" in site.asked


class TestCertificates:
    """Who answers over TLS must prove who they are."""

    # Made for these tests; nobody but them trusts it.
    PEM = Path(__file__).with_name("harbourpost.pem")

    @pytest.fixture
    def secure(self, site, monkeypatch):
        """The site over TLS, as harbourpost.example."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.PEM)
        site.server.socket = context.wrap_socket(site.server.socket, server_side=True)
        real = socket.getaddrinfo
        monkeypatch.setattr(
            socket, "getaddrinfo", lambda _, *rest, **named: real("127.0.0.1", *rest, **named)
        )
        site.put("/a", PAGE)
        return f"https://harbourpost.example:{site.server.server_port}/a"

    def test_one_that_nobody_vouches_for_is_refused(self, secure):
        assert "certificate does not hold: self-signed certificate" in refusal(secure)

    def test_one_that_holds_is_accepted(self, secure, monkeypatch):
        monkeypatch.setenv("SSL_CERT_FILE", str(self.PEM))
        assert fetcher().fetch(secure).data == PAGE.encode()

    def test_one_of_another_host_is_refused(self, secure, monkeypatch):
        monkeypatch.setenv("SSL_CERT_FILE", str(self.PEM))
        told = refusal(secure.replace("harbourpost", "valleytimes"))
        assert "not valid for 'valleytimes.example'" in told


class TestHostileServers:
    """Bounds of size and time hold, whatever the server does."""

    def test_redirects_in_a_circle(self, site):
        site.put("/a", "", 302, {"Location": "/b"})
        site.put("/b", "", 302, {"Location": "/a"})
        assert "in a circle" in refusal(site.url + "/a")

    def test_redirects_without_end(self, site):
        for number in range(9):
            site.put(f"/{number}", "", 302, {"Location": f"/{number + 1}"})
        assert "more than 5 redirects" in refusal(site.url + "/0")

    def test_a_page_that_says_it_is_too_large(self, site):
        url = site.put("/a", b"", headers={"Content-Length": str(100 * 1024 * 1024)})
        assert "larger than" in refusal(url)

    def test_a_page_of_100_mb_that_does_not_say_so(self, site):
        sent = []

        def answer(handler):
            handler.send_response(200)
            handler.end_headers()
            for _ in range(100):
                handler.wfile.write(b"x" * 1024 * 1024)
                sent.append(1)

        assert "larger than" in refusal(site.serve("/a", answer))
        assert len(sent) < 100

    def test_a_bomb_is_not_unpacked(self, site):
        bomb = gzip.compress(b"\0" * 50_000_000)
        url = site.put("/a", bomb, headers={"Content-Encoding": "gzip"})
        assert len(bomb) < 60_000
        assert "larger than" in refusal(url)

    def test_a_page_that_never_ends(self, site):
        stop = Event()

        def answer(handler):
            handler.send_response(200)
            handler.end_headers()
            while not stop.wait(0.02):
                handler.wfile.write(b".")

        started = time.monotonic()
        told = refusal(site.serve("/a", answer), total=0.3)
        stop.set()
        assert "did not come to an end in 0.3 seconds" in told
        assert time.monotonic() - started < 3

    def test_headers_that_never_end(self, site):
        stop = Event()

        def answer(handler):
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
            while not stop.wait(0.02):
                handler.wfile.write(b".")

        told = refusal(site.serve("/a", answer), total=0.3)
        stop.set()
        assert "did not come to an end" in told

    def test_a_server_that_keeps_silent(self, site):
        stop = Event()
        told = refusal(site.serve("/a", lambda handler: stop.wait(5)), wait=0.1)
        stop.set()
        assert "kept silent for 0.1 seconds" in told

    def test_a_page_that_breaks_off(self, site):
        url = site.put("/a", PAGE, headers={"Content-Length": "5000"})
        assert "broke off after" in refusal(url)

    def test_chunks_that_break_off(self, site):
        def answer(handler):
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nSeven")

        assert "broke off" in refusal(site.serve("/a", answer))

    @pytest.mark.parametrize("kept", [20, -12])
    def test_packed_pages_that_break_off(self, site, kept):
        packed = gzip.compress(PAGE.encode())[:kept]
        url = site.put("/a", packed, headers={"Content-Encoding": "gzip"})
        assert "broke off" in refusal(url)

    def test_a_damaged_packed_page(self, site):
        url = site.put("/a", zlib.compress(PAGE.encode()), headers={"Content-Encoding": "gzip"})
        assert "damaged" in refusal(url)

    def test_what_is_not_http(self):
        server = socket.create_server(("127.0.0.1", 0))

        def speak():
            line, _ = server.accept()
            line.recv(1000)
            line.sendall(b"220 mail.example ESMTP\r\n")
            line.close()

        Thread(target=speak, daemon=True).start()
        assert "not HTTP" in refusal(f"http://127.0.0.1:{server.getsockname()[1]}/")
        server.close()

    def test_nobody_there(self):
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
        assert "no connection" in refusal(f"http://127.0.0.1:{port}/")

    def test_a_name_of_no_machine(self, monkeypatch):
        def fail(*_, **__):
            raise socket.gaierror(-2, "Name or service not known")

        monkeypatch.setattr(socket, "getaddrinfo", fail)
        assert "no machine has the name 'nowhere.invalid'" in refusal("http://nowhere.invalid/")
