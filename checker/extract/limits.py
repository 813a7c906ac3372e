"""Limits: what is more than a run takes on is told, with the setting that raises the limit.

An article beyond a limit is passed over, as one that can't be read is; the rest is compared. Claims
and facts beyond theirs end the run: what would be left out of them, nobody has chosen.
"""

from collections.abc import Callable

from checker.errors import InputError
from checker.model.article import Article, Skipped
from checker.model.claim import ClaimsFile
from checker.model.inputs import Inputs
from checker.model.mention import Mention
from checker.model.settings import LimitSettings

Texts = dict[str, list[Mention]]


def hold_articles(inputs: Inputs, limits: LimitSettings) -> Inputs:
    """Return the inputs without the articles that are too long, which are noted as skipped."""
    return _within(inputs, lambda article: len(article.text), "letters", limits.letters)


def hold_mentions(texts: Texts, inputs: Inputs, limits: LimitSettings) -> tuple[Texts, Inputs]:
    """Return mentions and inputs without the articles that hold too many values."""
    held = _within(inputs, lambda article: len(texts[article.id]), "mentions", limits.mentions)
    return {article.id: texts[article.id] for article in held.articles}, held


def hold_claims(claims: ClaimsFile | None, limits: LimitSettings) -> None:
    """Raise InputError, at the first claim too many, for a file that holds too many."""
    if claims and len(claims.claims) > limits.claims:
        message = _more(len(claims.claims), "claims", limits.claims)
        raise InputError(message, claims.claims[limits.claims].place, _hint("claims"))


def hold_facts(count: int, limits: LimitSettings) -> None:
    """Raise InputError for too many facts."""
    if count > limits.facts:
        raise InputError(_more(count, "facts", limits.facts), hint=_hint("facts"))


def _within(inputs: Inputs, count: Callable[[Article], int], what: str, most: int) -> Inputs:
    beyond = {article.id: count(article) for article in inputs.articles if count(article) > most}
    if not beyond:
        return inputs
    skipped = tuple(
        Skipped(
            path=article.path,
            reason=f"{_more(beyond[article.id], what, most)} (limits.{what})",
            line=article.line,
        )
        for article in inputs.articles
        if article.id in beyond
    )
    kept = tuple(article for article in inputs.articles if article.id not in beyond)
    return inputs.model_copy(update={"articles": kept, "skipped": (*inputs.skipped, *skipped)})


def _more(count: int, what: str, most: int) -> str:
    return f"{count:,} {what}, more than the {most:,} that are taken on"


def _hint(key: str) -> str:
    return f"fewer at a time, or a higher limit: --set limits.{key}=NUMBER"
