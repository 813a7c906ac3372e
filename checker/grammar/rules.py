"""Rules: how a stretch of text becomes a record, and the runner that applies them.

A rule is a name, a pattern and a production. Patterns are regular expressions over the plain
text; ``{number}`` in one stands for any numeral, in digits or words, range or vague. A rule says
with which words it can start, so that the runner tries only those that can succeed.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from checker.algebra.amounts import Amount, Bound, hedged
from checker.grammar.hedges import Hedge, hedge_after, hedge_before
from checker.grammar.numerals import Numeral
from checker.grammar.passage import MASK, Passage
from checker.model.record import Record

NUMBER = "#"
"""As a start: a numeral, or any token that begins with a digit."""

_TOKEN = re.compile(r"[^\W\d_]+|\d\w*|[^\w\s]")


class Found(NamedTuple):
    """What a rule's pattern has matched, for its production.

    hedge: the hedge before the match; after: the one behind it. A production that makes use of
    them says so by calling ``amount``.
    """

    match: re.Match[str]
    passage: Passage
    hedge: Hedge | None
    after: tuple[Bound, str, int] | None

    def words(self, group: str) -> str:
        """Return the plain text of a named group in lower case, empty if it took no part."""
        start, end = self.match.span(group)
        return self.passage.text[start:end].lower() if start >= 0 else ""

    def numeral(self, group: str) -> Numeral:
        """Return the numeral that a named group, written ``{number}``, stands for."""
        return self.passage.numerals[self.match.start(group)]

    def amount(self, group: str) -> Amount:
        """Return the numeral's amount under the hedges around the whole match."""
        return self.under_hedges(self.numeral(group).amount)

    def under_hedges(self, amount: Amount) -> Amount:
        """Return an amount made by the production under the hedges around the whole match."""
        bounds = self.hedge.bounds if self.hedge else ()
        words = [self.hedge.words] if self.hedge else []
        if self.after:
            bounds = (*bounds, self.after[0])
            words.append(self.after[1])
        if not bounds:
            return amount
        return hedged(amount, bounds, " ".join([*words, *([amount.hedge] if amount.hedge else [])]))


Production = Callable[[Found], Record | None]
OwnHedge = Callable[[str, Hedge], Hedge | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """How one way of saying a value is read.

    name: "<kind>.<what it reads>". starts: words, symbols or NUMBER the match can begin with.
    produce: the record, or None where the match turns out to be no value.
    hedges: whether words around the match may hedge it. own: the part of the hedge before a match
    that is its own, given the plain text too ("over" can be a preposition); None: all of it is.
    """

    name: str
    pattern: re.Pattern[str]
    starts: frozenset[str]
    produce: Production
    numeric: bool
    hedges: bool = True
    own: OwnHedge | None = None


class Reading(NamedTuple):
    """A value as read: plain offsets with the hedges included, its record, and how it was read.

    core: start and end without the hedges. parts: (what, words) of the derivation, in order.
    """

    kind: str
    rule: str
    start: int
    end: int
    core: tuple[int, int]
    record: Record
    parts: tuple[tuple[str, str], ...]


def rule(
    name: str,
    pattern: str,
    produce: Production,
    *,
    starts: Iterable[str],
    hedges: bool = True,
    own: OwnHedge | None = None,
    **words: str,
) -> Rule:
    """Return a rule. ``{number}`` and the given words are put into the pattern in their braces.

    Patterns ignore case. Quantifiers with braces are not available; a name is what braces hold.
    """
    numeric = "{number}" in pattern
    for part, expression in {"number": f"(?<!{MASK}){MASK}++", **words}.items():
        pattern = pattern.replace(
            f"{{{part}}}", f"(?:{expression})" if part != "number" else expression
        )
    compiled = re.compile(pattern, re.IGNORECASE)
    return Rule(name, compiled, frozenset(starts), produce, numeric, hedges, own)


def alternatives(words: Iterable[str]) -> str:
    """Return an expression for any of the words, longest first, blanks as any blanks.

    Words that begin alike share their beginning in the expression: of hundreds of units only
    those are tried that agree letter by letter, which is ten times as fast as a flat list.
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in (*word, ""):
            node = node.setdefault(letter, {})
    return _expression(tree)


def _expression(tree: dict[str, Any]) -> str:
    branches = [
        (r"\s+" if letter == " " else re.escape(letter)) + _expression(tree[letter])
        for letter in sorted(tree)
        if letter
    ]
    if not branches:
        return ""
    ends = "" in tree
    together = "|".join(branches)
    if ends or len(branches) > 1:
        together = f"(?:{together})"
    return together + "?" if ends else together


class Grammar:
    """Rules of several kinds, indexed by what they start with; the order is the precedence."""

    def __init__(self, rules: Sequence[tuple[str, Rule]]) -> None:
        """Index the rules, given as (kind, rule) in order of precedence."""
        self._by_start: dict[str, list[tuple[str, Rule]]] = {}
        for kind, each in rules:
            for start in each.starts:
                self._by_start.setdefault(start, []).append((kind, each))

    def read(self, passage: Passage) -> list[Reading]:
        """Return the values of a passage in order; they do not overlap.

        At each place the longest match wins, then the earlier rule.
        """
        readings: list[Reading] = []
        by_start, numerals = self._by_start, passage.numerals
        done = 0
        for token in _TOKEN.finditer(passage.text, passage.body):
            start = token.start()
            if start < done:
                continue
            word = token.group()
            candidates = by_start.get(word.lower(), ())
            if start in numerals or word[0].isdigit():
                candidates = (*candidates, *by_start.get(NUMBER, ()))
            if not candidates:
                continue
            reading = _best(passage, start, candidates, readings[-1].end if readings else 0)
            if reading is not None:
                readings.append(reading)
                done = reading.end
        return readings


def _best(
    passage: Passage, start: int, candidates: Sequence[tuple[str, Rule]], free: int
) -> Reading | None:
    matches = []
    inside = passage.masked.startswith(MASK, start) and start not in passage.numerals
    for order, (kind, each) in enumerate(candidates):
        if inside and each.numeric:
            # In the middle of a numeral ("5 to 7") no other begins.
            continue
        match = each.pattern.match(passage.masked if each.numeric else passage.text, start)
        if match is not None and match.end() > start:
            matches.append((-match.end(), order, kind, each, match))
    for _, _, kind, each, match in sorted(matches, key=lambda item: item[:2]):
        reading = _produce(passage, kind, each, match, free)
        if reading is not None:
            return reading
    return None


def _produce(
    passage: Passage, kind: str, each: Rule, match: re.Match[str], free: int
) -> Reading | None:
    start, end = match.span()
    hedge = hedge_before(passage.text, start) if each.hedges else None
    if hedge and each.own is not None:
        hedge = each.own(passage.text, hedge)
    if hedge and hedge.start < free:
        hedge = None
    after = hedge_after(passage.text, end) if each.hedges else None
    record = each.produce(Found(match, passage, hedge, after))
    if record is None:
        return None
    parts = [("hedge", hedge.words)] if hedge else []
    parts += [
        (name, passage.text[slice(*match.span(name))])
        for name in match.re.groupindex
        if match.start(name) >= 0
    ]
    if after:
        parts.append(("hedge", after[1]))
    return Reading(
        kind,
        each.name,
        hedge.start if hedge else start,
        after[2] if after else end,
        (start, end),
        record,
        tuple(parts),
    )
