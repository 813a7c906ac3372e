"""Shelf: the corpus folder: what is in it, and putting articles there without losing any."""

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

from checker.corpus.decode import UnreadableError, decode_article
from checker.corpus.front_matter import read_front_matter
from checker.documents.document import Document
from checker.documents.replace import replace_text, sweep
from checker.errors import InputError, Place
from checker.ingest.manuscript import put
from checker.ingest.wordings import flat

VERSIONS = "versions"
"""The folder below the corpus that holds what articles said before they were changed."""

_LONGEST_SLUG = 60
_READ = frozenset({".md", ".markdown", ".txt", ".jsonl"})
_NOT_WORD = re.compile(r"[^a-z0-9]+")
# What campaigns and feeds add to an address, and mean nothing to the site.
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|mc_[ce]id|cmp|cmpid|ref|ref_src|smid|src|at_\w+|ocid|ito|xtor|ns_\w+",
    re.I,
)
# Windows has devices of these names in every folder.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{n}{i}" for n in ("com", "lpt") for i in range(10))}
)


@dataclass(frozen=True, slots=True)
class Held:
    """An article on the shelf: its file, the text of that, and where its body begins."""

    path: Path
    text: str
    body: int
    published: str

    @property
    def story(self) -> list[str]:
        """Its lines, without what blanks do between them."""
        return [line for line in map(flat, self.text[self.body :].split("\n")) if line]


class Shelf:
    """A corpus folder; it is read once, when it is first asked for an article."""

    def __init__(self, folder: Path) -> None:
        """Take the folder, which need not exist yet."""
        self.folder = folder
        self._held: dict[tuple[str, str], Path] | None = None
        self._stems: set[str] = set()
        self._versions: dict[str, int] = {}

    def find(self, url: str, name: str, part: str) -> Held | None:
        """Return the article of this address, or of this source where it has none, or None.

        part: what tells it from others of one address or source.
        """
        path = self._known().get((_key(url) or name, part))
        return _read(path) if path else None

    def place(self, wanted: Iterable[str]) -> Path:
        """Return a path for a new article, named after the first that makes a name.

        No two articles of a corpus share a name, in whatever folders they stand.
        """
        self._known()
        slug = next((slug for slug in map(make_slug, wanted) if slug), "article")
        number = 1
        stem = slug
        # Someone else may have added one since the folder was read.
        while stem.casefold() in self._stems or (self.folder / f"{stem}.md").exists():
            number += 1
            stem = f"{slug}-{number}"
        return self.folder / f"{stem}.md"

    def put(self, path: Path, text: str, url: str, name: str, part: str) -> bool:
        """Write an article in one step: whoever looks finds all of it, or what was there before.

        Returns whether an earlier write of it was broken off.
        """
        was_broken_off = write_whole(path, text)
        self._known()[(_key(url) or name, part)] = path
        self._stems.add(path.stem.casefold())
        return was_broken_off

    def keep_version(self, held: Held) -> Path:
        """Store what an article says now as a version of it; return the version's file."""
        stem = held.path.stem
        folder = self.folder / VERSIONS
        number = self._versions.get(stem, 1)
        while (path := folder / f"{stem}.v{number}.md").exists():
            number += 1
        self._versions[stem] = number + 1
        text = put(_with_head(held), "version_of", stem)
        last = folder / f"{stem}.v{number - 1}.md"
        if last.exists() and last.read_bytes() == text.encode():
            # Whoever wrote it was ended before the article itself was written.
            return last
        write_whole(path, text)
        return path

    def _known(self) -> dict[tuple[str, str], Path]:
        if self._held is None:
            self._held = {}
            for path in _files(self.folder):
                self._stems.add(path.stem.casefold())
                for key in _keys(path):
                    self._held.setdefault(key, path)
        return self._held


def make_slug(words: str) -> str:
    """Return a name for a file: small letters, digits and hyphens, all ASCII; it can be ""."""
    spelled = words.translate(_SPELLED).casefold().translate(_SPELLED)
    bare = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    slug = _NOT_WORD.sub("-", bare).strip("-")
    if len(slug) > _LONGEST_SLUG:
        slug = slug[: _LONGEST_SLUG + 1].rpartition("-")[0] or slug[:_LONGEST_SLUG]
    return f"{slug}-article" if slug in _DEVICES else slug


_SPELLED = str.maketrans(
    {"’": "", "'": "", "ß": "ss", "ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ı": "i"}
)


def digest(data: bytes) -> str:
    """Return the SHA-256 of a source, in hex."""
    return hashlib.sha256(data).hexdigest()


def write_whole(path: Path, text: str) -> bool:
    """Write a file so that it is never there in part; tell whether an earlier write broke off.

    Raises:
        InputError: the folder can't be made or written to.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        was_broken_off = sweep(path)
        replace_text(path, text)
    except OSError as error:
        reason = f"can't be written: {error.strerror or error}"
        raise InputError(reason, Place(str(path))) from error
    return was_broken_off


def _files(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in _READ:
                yield Path(parent, name)


def _keys(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the keys under which an article is found again: its address, or its source."""
    if path.suffix.lower() not in (".md", ".markdown"):
        return
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            text = file.read(16 * 1024)
        end = text.find("\n---", 4)
        if not text.startswith("---") or end < 0:
            return
        document = Document(str(path), text, start=4, end=end + 1)
        root = document.root
        entry = root and document.entry(root, "front matter", _HEAD, strict=False)
    except OSError as error:
        # Unread, it would be added once more under another name.
        reason = f"an article that is there can't be read: {error.strerror or error}"
        raise InputError(reason, Place(str(path))) from error
    if not entry or entry.text("version_of"):
        return
    part = entry.text("part")
    for key in (_key(entry.text("url")), entry.text("original")):
        if key:
            yield key, part


_HEAD = dict.fromkeys(("url", "original", "part", "version_of"), "")


def _read(path: Path) -> Held:
    place = Place(str(path))
    try:
        text = decode_article(path.read_bytes()).text
        head = read_front_matter(str(path), text)
    except UnreadableError as error:
        raise InputError(
            f"the article that is there can't be read: {error.reason}", place
        ) from error
    except OSError as error:
        raise InputError(f"can't be read: {error.strerror or error}", place) from error
    return Held(path, text, head.body, head.published.isoformat() if head.published else "")


def _with_head(held: Held) -> str:
    return held.text if held.body else f"---\n---\n\n{held.text}"


def _key(url: str) -> str:
    """Return what is the same for all addresses of one page."""
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        asked = [pair for pair in parse_qsl(parts.query, True) if not _TRACKING.fullmatch(pair[0])]
    except ValueError:
        return url
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.")
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    path = parts.path.rstrip("/").removesuffix("/amp").removesuffix("/index.html")
    return f"{host}{port}{path}?{urlencode(asked)}" if asked else f"{host}{port}{path}"
