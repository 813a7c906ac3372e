"""Versions: what articles said before they were changed, kept apart from what they say now."""

from collections.abc import Sequence

from checker.model.article import Article


def part_versions(
    articles: Sequence[Article],
) -> tuple[tuple[Article, ...], tuple[Article, ...]]:
    """Return the articles as they are now, and their earlier versions.

    A version whose article is not there is the only one there is: it counts as the article.
    """
    current = {article.id for article in articles if not article.version_of}
    versions = tuple(article for article in articles if article.version_of in current)
    known = {version.id for version in versions}
    return tuple(article for article in articles if article.id not in known), versions
