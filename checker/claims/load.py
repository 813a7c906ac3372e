"""Load: claims.yaml becomes claims, or every fault in it at once."""

import posixpath
import re
from collections.abc import Iterable
from pathlib import Path

from checker.claims.ignores import find_ignores
from checker.documents.document import Document, Entry, suggest
from checker.documents.nodes import Node
from checker.documents.source import MAX_BYTES, decode
from checker.errors import InputError, InputErrors, Place
from checker.model.claim import ArticleEntry, Claim, ClaimsFile

VERSION = "1"

FILE_KEYS = {
    "version": "the version of this format, 1",
    "articles": "a list of articles; optional",
    "claims": "the list of claims",
}
ARTICLE_KEYS = {
    "id": "the name by which claims refer to the article",
    "path": "its file, from the folder of this file on",
    "source": "the outlet that published it",
    "published": "the day of publication, such as 2019-11-27",
    "title": "its headline",
    "url": "where it stands on the web",
    "language": "the code of its language, such as en",
}
CLAIM_KEYS = {
    "id": "the claim's own name, unlike all others",
    "article": "the article's id: the name of its file without the ending",
    "quote": "words copied letter for letter from the article",
    "prefix": "the words just before the quote, where it occurs more than once",
    "suffix": "the words just after the quote, where it occurs more than once",
    "says": "what the quote says, in the editor's normal wording",
    "fact": "the name of the fact it answers; claims of one fact share it",
    "kind": "the kind of its value",
    "note": "anything else, for people",
}
_DRIVE = re.compile(r"[A-Za-z]:")


def load_claims(path: Path, known_kinds: frozenset[str]) -> ClaimsFile:
    """Return the claims and the article list of a file.

    known_kinds: the names a claim's ``kind`` may have.

    Raises:
        InputErrors: every fault found, each with its place, its line and a hint.
    """
    return parse_claims(read_text(path), str(path), known_kinds)


def read_text(path: Path) -> str:
    """Return the text of a claims file; raise InputErrors where it can't be read."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = f"the claims file can't be read: {reason}"
        hint = "paths count from the folder in which checker was started"
        raise InputErrors([InputError(message, Place(str(path)), hint)]) from error
    return decode(data, str(path))


def parse_claims(text: str, path: str, known_kinds: frozenset[str]) -> ClaimsFile:
    """Return the claims and the article list of a claims file's text.

    path: what the file is called in places.

    Raises:
        InputErrors: every fault found, in the order of their places.
    """
    document = Document(path, text.removeprefix("\ufeff"), "claims:")
    articles: list[ArticleEntry] = []
    claims: list[Claim] = []
    file = document.root and document.entry(document.root, "a claims file", FILE_KEYS, ["claims"])
    if file:
        _check_version(file)
        articles = _read_articles(document, document.items(file.node("articles"), "articles"))
        kinds = sorted(known_kinds)
        claims = _read_claims(document, document.items(file.node("claims"), "claims"), kinds)
    document.finish()
    ignores = find_ignores(document, claims)
    return ClaimsFile(path=path, articles=tuple(articles), claims=tuple(claims), ignores=ignores)


def _check_version(file: Entry) -> None:
    version = file.line("version")
    if version not in ("", VERSION):
        hint = f"this checker reads version {VERSION}"
        file.fault("version", f"unknown version '{version}' of the claims file", hint)


def _read_articles(document: Document, nodes: Iterable[Node]) -> list[ArticleEntry]:
    ids: dict[str, int] = {}
    paths: dict[str, int] = {}
    articles: list[ArticleEntry] = []
    for node in nodes:
        entry = document.entry(node, "an article", ARTICLE_KEYS, ["id"])
        if entry is None:
            continue
        article = ArticleEntry(
            id=entry.line("id"),
            path=_inner_path(entry),
            source=entry.line("source"),
            published=entry.day("published"),
            title=entry.line("title"),
            url=entry.line("url"),
            language=entry.line("language").lower(),
            place=entry.place,
        )
        _check_unique(document, entry, "id", article.id, "the article", ids)
        # Many articles share a .jsonl file; there the id alone tells which is meant.
        if not article.path.endswith(".jsonl"):
            _check_unique(document, entry, "path", article.path, "the file", paths)
        articles.append(article)
    return articles


def _read_claims(document: Document, nodes: Iterable[Node], kinds: list[str]) -> list[Claim]:
    ids: dict[str, int] = {}
    claims: list[Claim] = []
    for node in nodes:
        entry = document.entry(node, "a claim", CLAIM_KEYS, ["id", "article", "quote"])
        if entry is None:
            continue
        claim = Claim(
            id=entry.line("id"),
            article=entry.line("article"),
            quote=entry.text("quote"),
            prefix=entry.words("prefix"),
            suffix=entry.words("suffix"),
            says=entry.text("says"),
            fact=entry.line("fact"),
            kind=entry.line("kind"),
            note=entry.text("note"),
            place=entry.place,
        )
        _check_unique(document, entry, "id", claim.id, "the claim id", ids)
        if claim.kind and claim.kind not in kinds:
            entry.fault("kind", f"unknown kind '{claim.kind}'", suggest(claim.kind, kinds))
        claims.append(claim)
    return claims


def _check_unique(
    document: Document, entry: Entry, key: str, value: str, name: str, seen: dict[str, int]
) -> None:
    if value in seen:
        where = f"the first is on line {document.line(seen[value])}"
        hint = "give one of them another id" if key == "id" else "remove one of them"
        entry.fault(key, f"{name} '{value}' is given twice; {where}", hint)
    elif value:
        seen[value] = entry.at


def _inner_path(entry: Entry) -> str:
    """Return the entry's path in plain form; one that leads out of the project is a fault."""
    path = entry.line("path")
    if not path:
        return ""
    if "\\" in path:
        entry.fault("path", f"a backslash in the path '{path}'", "write / between folders")
    elif path.startswith(("/", "~")) or _DRIVE.match(path):
        hint = "write it from the folder of this file on, such as corpus/name.md"
        entry.fault("path", f"'{path}' is not a path inside the project", hint)
    elif posixpath.normpath(path).split("/")[0] == "..":
        hint = "move the article below the folder of this file"
        entry.fault("path", f"'{path}' leads out of the project", hint)
    else:
        return posixpath.normpath(path)
    return ""
