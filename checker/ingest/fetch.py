"""Fetch: pages of the web, as their owners allow it. Nothing else in checker opens a connection."""

from collections.abc import Callable
from email.message import Message
from time import sleep
from urllib.parse import urljoin, urlsplit

from checker.errors import InputError, Place
from checker.ingest.addresses import tidy
from checker.ingest.exchange import Answer, Limits, ask
from checker.ingest.extra import need
from checker.ingest.original import Original

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LOCKED = frozenset({401, 402, 403, 407, 451})
_BUSY = frozenset({429, 503})
_PAUSE = 1.0
_LONGEST_PAUSE = 30.0
# RFC 9309, section 2.5: at least this much of a robots.txt is read.
_ROBOTS_BYTES = 500 * 1024
_NO_ARTICLE = {"image": "a picture", "video": "a video", "audio": "a recording", "font": "a font"}


class Fetcher:
    """Fetches pages; keeps in mind what each site's robots.txt allows, and nothing else."""

    def __init__(self, limits: Limits, wait: Callable[[float], None] = sleep) -> None:
        """Take the limits of an exchange, and how to pass the seconds between two of them."""
        self._limits = limits
        self._wait = wait
        self._robots: dict[str, object] = {}
        self._asked: set[str] = set()

    def fetch(self, url: str) -> Original:
        """Return the page at a web address.

        Raises:
            InputError: it can't be had, is refused, forbidden by robots.txt, or no article.
        """
        found, answer = self._follow(tidy(url), checked=True)
        _check(found, answer)
        kind = Message()
        kind["content-type"] = answer.headers.get("content-type", "")
        media = kind.get_content_type() if answer.headers.get("content-type") else ""
        what = _NO_ARTICLE.get(media.partition("/")[0])
        if what:
            raise InputError(f"this is {what} ({media}), not an article", Place(url))
        return Original(url, answer.body, found, media, kind.get_content_charset() or "")

    def _follow(self, url: str, checked: bool) -> tuple[str, Answer]:
        """Return where the redirects of an address end, and the answer there."""
        seen: list[str] = []
        while True:
            if checked:
                self._check_robots(url)
                self._pause(url)
            answer = ask(url, self._limits)
            location = answer.headers.get("location", "")
            if answer.status not in _REDIRECTS or not location:
                return url, answer
            seen.append(url)
            # Headers are read as Latin-1; many servers send UTF-8.
            location = location.encode("latin-1", "replace").decode("utf-8", "replace")
            url = tidy(urljoin(url, location))
            if url in seen:
                hint = "some sites do so to browsers that refuse their cookies"
                raise InputError(f"redirects run in a circle back to {url}", Place(seen[0]), hint)
            if len(seen) > self._limits.redirects:
                reason = f"more than {self._limits.redirects} redirects, the last to {url}"
                raise InputError(reason, Place(seen[0]))

    def _check_robots(self, url: str) -> None:
        if not self._rules(url).can_fetch(url, "checker"):
            hint = "save the page with your browser and add the file"
            raise InputError("the site's robots.txt asks not to fetch this", Place(url), hint)

    def _rules(self, url: str):  # type: ignore[no-untyped-def]
        """Return what the site of an address allows (RFC 9309)."""
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._robots:
            protego = need("protego").Protego
            self._robots[site] = protego.parse(self._robots_of(site, url))
        return self._robots[site]

    def _robots_of(self, site: str, url: str) -> str:
        try:
            _, answer = self._follow(f"{site}/robots.txt", checked=False)
        except InputError as error:
            reason = f"{error.message} (its robots.txt was asked for first)"
            raise InputError(reason, Place(url), error.hint) from error
        if answer.status >= 500:
            # A site that can't say what it allows is taken to allow nothing.
            return "User-agent: *\nDisallow: /"
        if answer.status >= 400:
            return ""
        return answer.body[:_ROBOTS_BYTES].decode("utf-8-sig", "replace")

    def _pause(self, url: str) -> None:
        """Let a site breathe between two pages."""
        site = urlsplit(url).netloc
        if site in self._asked:
            wanted = self._rules(url).crawl_delay("checker") or 0.0
            self._wait(min(max(_PAUSE, float(wanted)), _LONGEST_PAUSE))
        self._asked.add(site)


def _check(url: str, answer: Answer) -> None:
    status = f"{answer.status} {answer.reason}".strip()
    if 200 <= answer.status < 300:
        if not answer.body.strip():
            raise InputError("the server sent an empty page", Place(url))
        return
    hint = ""
    if answer.status in _LOCKED:
        hint = "if your browser may read it, save the page there and add the file"
    elif answer.status in _BUSY:
        after = answer.headers.get("retry-after", "")
        hint = f"try again after {after} seconds" if after.isdigit() else "try again later"
    raise InputError(f"the server answers {status}", Place(url), hint)
