"""Read: files and folders become articles, and a word on everything that could not be read."""

import errno
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from checker.algebra.wording import nearest
from checker.corpus.decode import MAX_BYTES, UnreadableError, decode_article
from checker.corpus.front_matter import FrontMatter, read_front_matter
from checker.corpus.jsonl import read_record
from checker.corpus.regions import find_headline, find_regions
from checker.documents.replace import LEFT_OVER
from checker.errors import InputError, InputErrors, Place
from checker.model.article import Article, Skipped
from checker.model.claim import ArticleEntry

_MARKDOWN = (".md", ".markdown")
_READ = (".txt", *_MARKDOWN, ".jsonl")
# In a folder, a file that may well hold an article is named where it can't be read; pictures,
# tables and programs are passed over.
_DOCUMENTS = (".html", ".htm", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub")
_OTHER_FORMAT = f"not a format that is read: {', '.join(_READ)}"


def read_corpus(
    paths: Sequence[Path], base: Path, entries: Sequence[ArticleEntry] = ()
) -> tuple[list[Article], list[Skipped]]:
    """Return the articles in files and folders, and what could not be read.

    paths: ``.txt``, ``.md`` and ``.jsonl`` files; folders are read with all below them, in the
    order of the names, hidden files left out. Each file is read once. base: the folder from which
    paths are shown. entries: the article list of a claims file; the files it names are read, too,
    and their articles get the ids it gives them.

    A file that can't be read as an article is skipped, with the reason; so is a record of a
    ``.jsonl`` file, and a second copy of an article under the same id. A value of an article's
    head that can't be read is left out, with a word.

    Raises:
        InputErrors: paths that don't exist.
    """
    ids = {_real(base / _path(entry)): entry.id for entry in entries if entry.path}
    files, skipped = find_files(paths, base, entries)
    articles: dict[tuple[str, str], Article] = {}
    for path in files:
        for each in _read_file(path, _shown(path, base), ids.get(_real(path))):
            if isinstance(each, Skipped):
                skipped.append(each)
                continue
            first = articles.setdefault((each.id, each.text), each)
            if first is not each:
                skipped.append(_copied(each, first))
    return list(articles.values()), skipped


def find_files(
    paths: Sequence[Path], base: Path, entries: Sequence[ArticleEntry] = ()
) -> tuple[list[Path], list[Skipped]]:
    """Return the files that ``read_corpus`` reads, each once, and what it passes over.

    Raises:
        InputErrors: paths that don't exist.
    """
    hunt = _Hunt(base)
    for path in paths:
        hunt.add(path, Place(str(path)))
    for entry in entries:
        if entry.path:
            hunt.add(_path(entry), entry.place)
    if hunt.errors:
        raise InputErrors(hunt.errors)
    return hunt.files, hunt.skipped


def _path(entry: ArticleEntry) -> Path:
    """Return the path of an article's file, which counts from the folder of the claims file."""
    return Path(entry.place.path).parent / entry.path


@dataclass
class _Hunt:
    """The files to read, in order; what was passed over and what is not there."""

    base: Path
    files: list[Path] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    errors: list[InputError] = field(default_factory=list)
    seen: set[Path] = field(default_factory=set)

    def add(self, path: Path, place: Place) -> None:
        """Take up a path the user has named, at the place where it is named."""
        full = self.base / path
        try:
            mode = full.stat().st_mode
        except (OSError, ValueError) as error:
            self.errors.append(_missing(full, path, place, error))
            return
        if stat.S_ISDIR(mode):
            self.add_folder(full)
        elif not stat.S_ISREG(mode):
            self.skip(full, "not a file")
        elif full.suffix.lower() not in _READ:
            self.skip(full, _OTHER_FORMAT)
        else:
            self.take(full)

    def add_folder(self, top: Path) -> None:
        """Take up the files below a folder; links that lead out of it are not followed."""
        found: list[Path] = []
        links: list[Path] = []
        folders = [top]
        while folders:
            folder = folders.pop()
            try:
                inside = sorted(os.scandir(folder), key=lambda each: each.name)
            except OSError as error:
                self.skip(folder, _why(error))
                continue
            for each in inside:
                path = folder / each.name
                if each.name.startswith("."):
                    self.tell_of_writer(path)
                    continue
                if each.is_symlink():
                    links.append(path)
                elif each.is_dir():
                    folders.append(path)
                elif path.suffix.lower() in _DOCUMENTS:
                    self.skip(path, _OTHER_FORMAT)
                elif path.suffix.lower() in _READ and each.is_file():
                    found.append(path)
        found += self.follow(links, top, {_real(path) for path in found})
        for path in sorted(found, key=lambda path: path.parts):
            self.take(path)

    def follow(self, links: Iterable[Path], top: Path, found: set[Path]) -> Iterator[Path]:
        """Yield the links to articles in the same folder that were not found by themselves."""
        for link in links:
            target = _real(link)
            if link.suffix.lower() not in _READ and not os.path.isdir(link):
                continue
            if not os.path.exists(link):
                self.skip(link, "a link to nothing")
            elif not target.is_relative_to(_real(top)):
                self.skip(link, "a link that leads out of the folder")
            elif os.path.isfile(link) and target not in found:
                yield link

    def take(self, path: Path) -> None:
        """Take up a file unless it was before."""
        real = _real(path)
        if real not in self.seen:
            self.seen.add(real)
            self.files.append(path)

    def tell_of_writer(self, path: Path) -> None:
        """Tell where a writer was ended in the middle: what it left is no article, nor lost one."""
        found = LEFT_OVER.fullmatch(path.name)
        if found and Path(found["of"]).suffix.lower() in _READ:
            reason = f"left of a write of {found['of']} that was broken off: add or delete it"
            self.skipped.append(Skipped(path=_shown(path, self.base), reason=reason, whole=False))

    def skip(self, path: Path, reason: str) -> None:
        """Pass over a file with a reason."""
        self.skipped.append(Skipped(path=_shown(path, self.base), reason=reason))


def _read_file(path: Path, shown: str, identity: str | None) -> Iterator[Article | Skipped]:
    try:
        with path.open("rb") as file:
            if path.suffix.lower() == ".jsonl":
                yield from _read_records(shown, file)
            else:
                data = file.read(MAX_BYTES + 1)
                yield from _read_article(path, shown, data, identity)
    except OSError as error:
        yield Skipped(path=shown, reason=_why(error))
    except UnreadableError as error:
        yield Skipped(path=shown, reason=error.reason, line=error.line)


def _read_article(
    path: Path, shown: str, data: bytes, identity: str | None
) -> Iterator[Article | Skipped]:
    text, remark, line = decode_article(data)
    head = FrontMatter()
    if path.suffix.lower() in _MARKDOWN:
        head = read_front_matter(shown, text)
    if remark:
        yield Skipped(path=shown, reason=remark, line=line, whole=False)
    for fault in head.faults:
        number = fault.place.line if fault.place else None
        reason = f"line {number} of the front matter: {fault.message}"
        yield Skipped(path=shown, reason=reason, line=number, whole=False)
    if not text[head.body :].strip():
        raise UnreadableError("there is no text below the front matter")
    regions = find_regions(text, head.body)
    yield Article(
        id=identity or _printable(path.stem),
        path=shown,
        text=text,
        body=head.body,
        source=head.source,
        title=head.title or find_headline(text, regions),
        published=head.published,
        moment=head.moment,
        url=head.url,
        language=head.language or "en",
        version_of=head.version_of,
        regions=regions,
    )


def _read_records(shown: str, file: BinaryIO) -> Iterator[Article | Skipped]:
    number = 0
    read = False
    for number, line in enumerate(_lines(file), start=1):
        if number == 1 and line.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise UnreadableError("the file is UTF-16; JSON Lines are UTF-8")
        if len(line) > MAX_BYTES:
            reason = f"line {number}: longer than {MAX_BYTES // 1024 // 1024} MB"
            yield Skipped(path=shown, reason=reason, line=number)
            continue
        for each in read_record(shown, number, line):
            read = True
            yield each
    if not read:
        raise UnreadableError("the file is empty")


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Yield the lines, of one that is too long its beginning: one byte more than is allowed."""
    while line := file.readline(MAX_BYTES + 1):
        yield line
        rest = line
        while len(rest) > MAX_BYTES and not rest.endswith(b"\n"):
            rest = file.readline(MAX_BYTES + 1)


def _copied(article: Article, first: Article) -> Skipped:
    record = article.path.endswith(".jsonl")
    line = article.line if record else None
    where = f"line {line}: " if record else ""
    reason = f"{where}the same article '{article.id}' as in {first.path}"
    return Skipped(path=article.path, reason=reason, line=line)


def _missing(full: Path, path: Path, place: Place, error: Exception) -> InputError:
    reason = _why(error)
    message = f"'{path}' can't be read: {reason}" if place.line is not None else reason
    hint = "paths count from the folder in which checker was started"
    if isinstance(error, FileNotFoundError) and full.parent.is_dir():
        best = nearest(full.name, sorted(_names(full.parent)))
        hint = f"did you mean '{path.parent / best}'?" if best else hint
    return InputError(message, place, hint)


def _names(folder: Path) -> Iterable[str]:
    try:
        return [_printable(name) for name in os.listdir(folder)]
    except OSError:
        return []


def _why(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno in (errno.ENOENT, errno.ENOTDIR):
        return "there is no such file or folder"
    return str(getattr(error, "strerror", None) or error)


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _shown(path: Path, base: Path) -> str:
    full, start = os.path.abspath(path), os.path.abspath(base)
    inside = os.path.commonpath([full, start]) == start
    return _printable((Path(full).relative_to(start) if inside else Path(full)).as_posix())


def _printable(name: str) -> str:
    # A name that is not UTF-8 can be opened, but not printed.
    return os.fsencode(name).decode("utf-8", "replace")
