"""Mentions: those of one article as bytes, and back; never by pickle, which runs what it reads."""

import json
from collections.abc import Sequence
from typing import Any

from checker.cache.fingerprint import fingerprint_parts
from checker.kinds import KINDS_BY_NAME
from checker.model.article import Article
from checker.model.mention import Mention

_MADE_AGAIN = {"article", "dimension", "id", "normal", "words"}
"""What follows from the article and the record. A normal form could not be read back: it may hold a
number or the same digits as words."""


def article_key(program: str, article: Article) -> str:
    """Return the key of an article's mentions: all of the article, and the checker that reads it.

    program: the fingerprint of the checker. No setting has a part in what is read.
    """
    told = article.model_copy(update={"path": "", "line": 1})
    return fingerprint_parts(("mentions", program, told.model_dump_json()))


def pack_mentions(mentions: Sequence[Mention]) -> bytes:
    """Return the mentions of one article as JSON."""
    told = [
        mention.model_dump(mode="json", exclude=_MADE_AGAIN, exclude_defaults=True)
        for mention in mentions
    ]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )


def unpack_mentions(data: bytes, article: Article) -> list[Mention] | None:
    """Return the mentions of an article, None where the data are no mentions of it."""
    try:
        told = json.loads(data.decode("utf-8", "surrogatepass"))
        return [_unpack(each, article) for each in told]
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _unpack(told: dict[str, Any], article: Article) -> Mention:
    kind = KINDS_BY_NAME[told["kind"]]
    start, end = told["start"], told["end"]
    record = kind.record.model_validate(told["record"])
    return Mention.model_validate(
        {
            **told,
            "id": f"{article.id}:{start}-{end}:{kind.name}",
            "article": article.id,
            "words": article.text[start:end],
            "dimension": kind.dimension(record),
            "record": record,
            "normal": kind.normal_form(record),
        }
    )
