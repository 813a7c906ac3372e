"""History: what has changed since an earlier state of the project."""

import os
from collections.abc import Iterable
from pathlib import Path

from checker.changes.compare import compare_articles, compare_claims, compare_decisions
from checker.changes.git import Past
from checker.claims import load_claims, parse_claims
from checker.corpus import apply_entries, read_record
from checker.errors import InputErrors
from checker.kinds import KINDS_BY_NAME
from checker.model.article import Article
from checker.model.changes import Changes
from checker.model.claim import ClaimsFile
from checker.model.decision import Decision
from checker.model.inputs import Inputs
from checker.review import parse_decisions

_RECORDS = ".jsonl"


def find_changes(
    inputs: Inputs,
    reference: str,
    base: Path,
    decisions: Path | None = None,
    config: Path | None = None,
) -> Changes:
    """Return what changed since the work here left ``reference``, a branch or commit.

    base: the folder from which paths are shown. decisions, config: the files that were read. What
    cannot be read in its earlier state counts as not having been there.

    Raises InputError where git has no answer.
    """
    past = Past(base, reference)
    changed = past.changed()
    if config and _real(config) in changed:
        return Changes(everything=True)
    files = _by_file(inputs.articles, base)
    articles = {path.stem for path in changed if not path.exists()}
    paths = {inputs.baseline.path} if inputs.baseline else set()
    for path in changed & files.keys():
        now = files[path]
        paths.add(now[0].path)
        if path.suffix == _RECORDS:
            articles |= compare_articles(_old_records(past, path, now[0].path), now)
        else:
            articles |= {article.id for article in now}
    paths |= {skipped.path for skipped in inputs.skipped if _real(base / skipped.path) in changed}
    claims = inputs.claims
    told = Changes()
    if claims and _real(Path(claims.path)) in changed:
        told = compare_claims(_old_claims(past, claims.path), claims)
        paths.add(claims.path)
    ruled: frozenset[str] = frozenset()
    if decisions and _real(decisions) in changed:
        ruled = compare_decisions(_old_decisions(past, decisions), inputs.decisions)
    return told.model_copy(
        update={
            "articles": told.articles | articles,
            "paths": frozenset(paths),
            "decisions": ruled,
        }
    )


def find_earlier(inputs: Inputs, claims: Path, base: Path) -> Inputs:
    """Return the inputs with the claims of an earlier file in place of theirs.

    Paths in its article list count from where the claims file of now stands; an article that has
    another id by now is still the same.

    Raises:
        InputErrors: the file can't be read.
    """
    earlier = load_claims(claims, frozenset(KINDS_BY_NAME))
    folder = Path(inputs.claims.path).parent if inputs.claims else claims.parent
    now = {
        _real(base / article.path): article.id
        for article in inputs.articles
        if not article.path.endswith(_RECORDS)
    }
    ids = {
        entry.id: now[path]
        for entry in earlier.articles
        if entry.path and (path := _real(folder / entry.path)) in now
    }
    entries = [
        entry.model_copy(update={"id": ids.get(entry.id, entry.id)}) for entry in earlier.articles
    ]
    told = [
        claim.model_copy(update={"article": ids.get(claim.article, claim.article)})
        for claim in earlier.claims
    ]
    return inputs.model_copy(
        update={
            "articles": apply_entries(inputs.articles, entries),
            "claims": earlier.model_copy(update={"claims": tuple(told)}),
            "changes": None,
        }
    )


def _by_file(articles: Iterable[Article], base: Path) -> dict[Path, list[Article]]:
    files: dict[Path, list[Article]] = {}
    for article in articles:
        files.setdefault(_real(base / article.path), []).append(article)
    return files


def _old_records(past: Past, path: Path, shown: str) -> list[Article]:
    data = past.read(path)
    lines = enumerate((data or b"").splitlines(), start=1)
    read = (each for number, line in lines for each in read_record(shown, number, line))
    return [each for each in read if isinstance(each, Article)]


def _old_claims(past: Past, shown: str) -> ClaimsFile | None:
    data = past.read(_real(Path(shown)))
    try:
        text = data.decode("utf-8-sig") if data is not None else None
        return None if text is None else parse_claims(text, shown, frozenset(KINDS_BY_NAME))
    except (InputErrors, UnicodeDecodeError):
        return None


def _old_decisions(past: Past, path: Path) -> tuple[Decision, ...]:
    data = past.read(_real(path))
    try:
        text = data.decode("utf-8-sig") if data is not None else ""
        return parse_decisions(text, str(path)) if text else ()
    except (InputErrors, UnicodeDecodeError):
        return ()


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
