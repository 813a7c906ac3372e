"""What is fuzzed: each target takes any bytes and fails where checker breaks a promise.

The promises: an input is read or refused with a word on what is wrong with it, never answered with
another exception; what is found in a text stands where it is said to stand.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import suppress

from checker.claims.load import parse_claims
from checker.corpus.decode import UnreadableError, decode_article
from checker.corpus.front_matter import read_front_matter
from checker.corpus.jsonl import read_record
from checker.errors import InputError, InputErrors, Place
from checker.extract import find_mentions
from checker.ingest.original import Original
from checker.ingest.page import read_page
from checker.kinds import KINDS_BY_NAME
from checker.model.article import Article, Skipped
from checker.model.decision import Decision, Ruling
from checker.review.append import append_entry
from checker.review.store import parse_decisions

_WORDS = """
seven|nine |twenty-|one|hundred |and |a |half |dozen|s |million |billion|th |1|2|0|19|99|,|.|-|–|
 to |/|:|$|€|£|%| percent| points|km |miles |pounds|tons|degrees |years|-year-old|months |days |
Monday|Tuesday |March |May |4|Nov. |2019|last |next |ago|earlier this |since |between |from |
at least |more than |about |up to |“|”|"|'|‘|’|«|(|)|[|]|said|told |killed |people |injured |homes |
. |! |? |Mr. |Smith, |Paris |U.S. |\u00a0|\u00ad|\u0301|１|²|½|\u202e|\u200b| """
FRAGMENTS = ("\n", "\n\n", *_WORDS.replace("\n", "").split("|"))
"""What news values are made of; a byte picks one."""


def read_text(data: bytes) -> str:
    """A text of any characters, or, for an even first byte, of what values are made of."""
    if data[:1] and data[0] % 2 == 0:
        return "".join(FRAGMENTS[byte % len(FRAGMENTS)] for byte in data[1:])
    return data[1:].decode("utf-8", "replace")


def extraction(data: bytes) -> None:
    """Values stand where they are said to stand, in order; each agrees with itself."""
    text = read_text(data)
    article = Article(id="a", path="a.txt", text=text, published=dt.date(2021, 6, 1))
    for mention in find_mentions(article):
        assert 0 <= mention.start < mention.end <= len(text), mention
        assert mention.words == text[mention.start : mention.end], mention
        start, end = mention.sentence
        assert start <= mention.start < mention.end <= end, mention
        values = KINDS_BY_NAME[mention.kind].compare(mention.record, mention.record)
        assert values.relation.compatible, mention


def claims(data: bytes) -> None:
    """A claims file is read, or its faults are told."""
    with suppress(InputError, InputErrors):
        parse_claims(data.decode("utf-8", "replace"), "claims.yaml", frozenset(KINDS_BY_NAME))


def decisions(data: bytes) -> None:
    """A decisions file is read, or its faults are told; an entry added to one is read back."""
    text = data.decode("utf-8", "replace")
    try:
        before = parse_decisions(text, "decisions.yaml")
    except (InputError, InputErrors):
        return
    ruling = Decision(
        finding="0" * 16,
        rule="D201",
        ruling=Ruling.ACCEPT,
        reason="both are told",
        by="desk",
        on=dt.date(2021, 6, 1),
        place=Place("decisions.yaml"),
    )
    try:
        grown = append_entry(text, "decisions.yaml", ruling)
    except (InputError, InputErrors):
        return
    after = parse_decisions(grown, "decisions.yaml")
    assert len(after) == len(before) + 1, grown


def article(data: bytes) -> None:
    """A file is decoded and its head read, or it is said why not."""
    try:
        text = decode_article(data).text
        head = read_front_matter("a.md", text)
    except UnreadableError:
        return
    assert 0 <= head.body <= len(text)


def record(data: bytes) -> None:
    """A line of a JSON Lines file is an article, or it is said why not."""
    for each in read_record("a.jsonl", 1, data):
        assert each.reason if isinstance(each, Skipped) else each.text


def page(data: bytes) -> None:
    """A web page is an article, or it is said why not."""
    try:
        drafts = read_page(Original("page.html", data))
    except InputError:
        return
    assert drafts


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target for target in (extraction, claims, decisions, article, record, page)
}
