"""Twins: values that a copy repeats word for word go where the first text's go.

Were they compared like the others, a sentence printed twice would be most like itself, and who
reprints a story would decide what is put together.
"""

import re
from collections.abc import Mapping, Sequence

from checker.model.article import Article
from checker.model.mention import Mention

_WORD = re.compile(r"\w+")


def find_twins(
    mentions: Sequence[Mention], articles: Sequence[Article], copies: Mapping[str, str]
) -> dict[str, str]:
    """Return mention id -> id of the mention that it repeats, for those in copies.

    copies: article id -> copy family. A mention is repeated by one of the same kind at the same
    place of a sentence with the same words; what an editor claims is never a repetition.
    """
    texts = {article.id: article.text for article in articles}
    age = {article.id: (str(article.published or "9999"), article.id) for article in articles}
    firsts: dict[tuple[object, ...], Mention] = {}
    twins: dict[str, str] = {}
    for mention in sorted(mentions, key=lambda each: (*age[each.article], each.start)):
        family = copies.get(mention.article)
        if family is None or mention.claim or mention.fact:
            continue
        start, end = mention.sentence
        before = _words(texts[mention.article][start : mention.start])
        behind = _words(texts[mention.article][mention.start : end])
        first = firsts.setdefault((family, mention.kind, before, behind), mention)
        if first.article != mention.article:
            twins[mention.id] = first.id
    return twins


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))
