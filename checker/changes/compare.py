"""Compare: which claims, article entries and decisions differ from earlier ones."""

from collections import Counter
from collections.abc import Iterable, Mapping

from checker.errors import Place
from checker.model.article import Article
from checker.model.changes import Changes
from checker.model.claim import ArticleEntry, Claim, ClaimsFile
from checker.model.decision import Decision

_NOWHERE = Place("")


def compare_claims(old: ClaimsFile | None, new: ClaimsFile | None) -> Changes:
    """Return the claims that are new, gone or have changed, but for their place in the file.

    A change of what an entry of the article list says is one of the article.
    """
    before, now = _claims(old), _claims(new)
    changed = _differing(before, now)
    facts = {state[claim][0].fact for state in (before, now) for claim in changed if claim in state}
    articles = _differing(_entries(old), _entries(new))
    return Changes(
        claims=frozenset(changed), facts=frozenset(facts - {""}), articles=frozenset(articles)
    )


def compare_articles(old: Iterable[Article], new: Iterable[Article]) -> frozenset[str]:
    """Return the ids of the articles that are new, gone or read otherwise than before."""
    before, now = (
        {article.id: article.model_copy(update={"line": 0}) for article in articles}
        for articles in (old, new)
    )
    return frozenset(_differing(before, now))


def compare_decisions(old: Iterable[Decision], new: Iterable[Decision]) -> frozenset[str]:
    """Return the fingerprints on which the rulings differ."""
    before, now = (
        Counter(decision.model_copy(update={"place": _NOWHERE}) for decision in decisions)
        for decisions in (old, new)
    )
    return frozenset(decision.finding for decision in (before - now) + (now - before))


def _claims(file: ClaimsFile | None) -> dict[str, tuple[Claim, set[tuple[str, ...]] | None]]:
    if file is None:
        return {}
    ignored: dict[str, set[tuple[str, ...]]] = {}
    for ignore in file.ignores:
        ignored.setdefault(ignore.claim, set()).add(ignore.rules)
    return {
        claim.id: (claim.model_copy(update={"place": _NOWHERE}), ignored.get(claim.id))
        for claim in file.claims
    }


def _entries(file: ClaimsFile | None) -> dict[str, ArticleEntry]:
    entries = file.articles if file else ()
    return {entry.id: entry.model_copy(update={"place": _NOWHERE}) for entry in entries}


def _differing(before: Mapping[str, object], now: Mapping[str, object]) -> set[str]:
    return {name for name in before.keys() | now.keys() if before.get(name) != now.get(name)}
