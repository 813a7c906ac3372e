"""Schema: claims.yaml for editors, from the same tables of keys as its reader."""

from collections.abc import Iterable

from checker.claims.load import ARTICLE_KEYS, CLAIM_KEYS, FILE_KEYS, VERSION
from checker.documents.schema import (
    DAY,
    LINE,
    TEXT,
    Schema,
    describe_entry,
    describe_file,
    describe_list,
    one_of,
    version_of,
)

# Inside the project: not from the root, a home, a drive, and never upwards.
_PATH: Schema = {
    "type": "string",
    "pattern": r"^\s*\S.*\s*$",
    "not": {"pattern": r"^\s*([/~]|[A-Za-z]:|\.\.(/|\s*$))|\\"},
}
_ARTICLE = dict.fromkeys(ARTICLE_KEYS, LINE) | {"path": _PATH, "published": DAY}


def claims_schema(kinds: Iterable[str]) -> Schema:
    """Return the schema of a claims file; kinds: the names a claim's ``kind`` may have.

    What no schema can say stays with ``checker check``: ids are unique, words are in their article.
    """
    lines = {"id": LINE, "article": LINE, "fact": LINE, "kind": one_of(*kinds)}
    texts = {key: TEXT for key in CLAIM_KEYS if key not in lines}
    articles = describe_entry(ARTICLE_KEYS, ["id"], _ARTICLE)
    claims = describe_entry(CLAIM_KEYS, ["id", "article", "quote"], lines | texts)
    shapes = {
        "version": version_of(VERSION),
        "articles": describe_list(articles),
        "claims": describe_list(claims),
    }
    return describe_file(
        "claims",
        "claims.yaml",
        "What the editors hold the articles to say, one claim for each value worth watching.",
        describe_entry(FILE_KEYS, ["claims"], shapes),
    )
