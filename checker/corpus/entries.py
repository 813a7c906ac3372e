"""Entries: what the article list of a claims file says about articles, put over what they say."""

from collections.abc import Iterable, Sequence

from checker.errors import InputError, InputErrors, Place
from checker.model.article import Article
from checker.model.claim import ArticleEntry

_TOLD = ("source", "published", "title", "url", "language")


def apply_entries(
    articles: Iterable[Article], entries: Sequence[ArticleEntry]
) -> tuple[Article, ...]:
    """Return the articles, each with what its entry says in place of what its own file says.

    An entry is meant for the article with its id (``read_corpus`` gives an article the id of the
    entry that names its file). Entries for articles that were not read are left alone.

    Raises:
        InputErrors: articles share an id.
    """
    by_id = {entry.id: entry for entry in entries}
    told = tuple(_tell(article, by_id.get(article.id)) for article in articles)
    _check_ids(told)
    return told


def _tell(article: Article, entry: ArticleEntry | None) -> Article:
    given = {name: getattr(entry, name) for name in _TOLD} if entry else {}
    update = {name: value for name, value in given.items() if value}
    if "published" in update:
        # The time of day belongs to the day that the file names.
        update["moment"] = None
    return article.model_copy(update=update) if update else article


def _check_ids(articles: Sequence[Article]) -> None:
    first: dict[str, Article] = {}
    errors: list[InputError] = []
    for article in articles:
        other = first.setdefault(article.id, article)
        if other is not article:
            hint = (
                f"the other is {_place(other)}; rename one of the files, or give it another id "
                "in the article list of the claims file"
            )
            message = f"two articles have the id '{article.id}'"
            errors.append(InputError(message, _place(article), hint))
    if errors:
        raise InputErrors(errors)


def _place(article: Article) -> Place:
    return Place(article.path, article.line if article.path.endswith(".jsonl") else None)
