"""Rules: how a stretch of text becomes a record, and the runner that applies them.

A rule is a name, a pattern and a production. Patterns are regular expressions over the plain
text; ``{number}`` in one stands for any numeral, in digits or words, range or vague. A rule says
with which words it can start, so that the runner tries only those that can succeed.
"""

import re
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from checker.algebra.amounts import Amount, Bound, hedged
from checker.grammar.expressions import alternatives as alternatives
from checker.grammar.hedges import Hedge, hedge_after, hedge_before
from checker.grammar.lazy import lazy
from checker.grammar.numerals import Numeral
from checker.grammar.passage import MASK, Passage, Spelling
from checker.model.record import Record

FIGURE = "0"
"""As a start: any token that begins with a digit."""

NUMBER = "#"
"""As a start: a numeral, or any token that begins with a digit."""

# What comes next, past a blank and a hyphen.
_NEXT = re.compile(r"[\s-]{0,2}([^\W\d_]+|[^\w\s]|\d)")
_WORD = re.compile(r"[^\W\d_]+|\d\w*|[^\w\s]")


class Found:
    """What a rule's pattern has matched, for its production.

    match: of the plain text, in small letters where the rule's pattern is. end: where the value
    ends, past the match where the rule has an ending. earlier: the values read in the text before
    it, in order. hedge: the hedge before the value; after: the one behind it, both looked for when
    first asked for. A production that makes use of them says so by calling ``amount``.
    """

    def __init__(
        self,
        match: re.Match[str],
        end: int,
        passage: Passage,
        rule: "Rule",
        earlier: Sequence["Reading"],
    ) -> None:
        """Note the match; hedges begin behind the values read before."""
        self.match = match
        self.end = end
        self.passage = passage
        self.earlier = earlier
        self._rule = rule
        self._free = earlier[-1].end if earlier else 0

    @lazy
    def hedge(self) -> Hedge | None:
        """The hedge before the match, None where there is none or the rule takes none."""
        if not self._rule.hedges:
            return None
        hedge = hedge_before(self.passage.text, self.match.start())
        if hedge and self._rule.own is not None:
            hedge = self._rule.own(self.passage.text, hedge)
        return None if hedge and hedge.start < self._free else hedge

    @lazy
    def after(self) -> tuple[Bound, str, int] | None:
        """Bound, words and end of the hedge behind the match."""
        return hedge_after(self.passage.text, self.end) if self._rule.hedges else None

    def span(self, group: str) -> tuple[int, int]:
        """Return start and end of a named group, -1 if it took no part.

        An empty group at the end of the pattern stands for what the rule's ending found.
        """
        start, end = self.match.span(group)
        return (start, self.end) if start == end == self.match.end() else (start, end)

    def text(self, group: str) -> str:
        """Return the plain text of a named group, empty if it took no part."""
        start, end = self.span(group)
        return self.passage.text[start:end] if start >= 0 else ""

    def words(self, group: str) -> str:
        """Return the plain text of a named group in lower case, empty if it took no part."""
        return self.text(group).lower()

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
# No value is longer, past the word or number it starts with: whatever a text holds, trying a rule
# takes no more than so many letters of it, and reading a time that grows with the text alone.
_FARTHEST = 240
_CAPITAL = re.compile(r"(?<![\\?])[A-Z]")
_ARTICLES = ("a", "an", "the")
OwnHedge = Callable[[str, Hedge], Hedge | None]
Ending = Callable[[str, int], int | None]


@dataclass(frozen=True, eq=False)
class Rule:
    """How one way of saying a value is read.

    name: "<kind>.<what it reads>". expression: what it matches; cased: whether it names capitals
    and so has to ignore case. starts: words, symbols, FIGURE or NUMBER: what the match can begin
    with; of two words ("on or", "in #") the second must come next, past a blank or a hyphen.
    then: the words and symbols of which one must come next, past a blank or a hyphen, where the
    match begins with a number or an article; None: any may.
    produce: the record, or None where the match turns out to be no value.
    numeric: whether a numeral stands in the pattern. spelling: the one of the text it is tried on.
    hedges: whether words around the match may hedge it. own: the part of the hedge before a match
    that is its own, given the plain text too ("over" can be a preposition); None: all of it is.
    ending: for a last part out of a vocabulary that is looked up: where it ends, given the plain
    text and where the pattern's match ends, None where no such part stands there.
    """

    name: str
    expression: str
    cased: bool
    starts: frozenset[str]
    then: frozenset[str] | None
    produce: Production
    numeric: bool
    spelling: Spelling
    hedges: bool = True
    own: OwnHedge | None = None
    ending: Ending | None = None

    @lazy
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression, made when first tried: a short text needs few of the rules."""
        return re.compile(self.expression, re.IGNORECASE if self.cased else 0)


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
    then: Iterable[str] | None = None,
    hedges: bool = True,
    own: OwnHedge | None = None,
    ending: Ending | None = None,
    **words: str,
) -> Rule:
    """Return a rule. ``{number}`` and the given words are put into the pattern in their braces.

    Patterns ignore case; one in small letters is tried on the text in small letters, which takes
    half the time. Quantifiers with braces are not available; a name is what braces hold.
    """
    numeric = "{number}" in pattern
    for part, expression in {"number": f"(?<!{MASK}){MASK}++", **words}.items():
        pattern = pattern.replace(
            f"{{{part}}}", f"(?:{expression})" if part != "number" else expression
        )
    cased = _CAPITAL.search(pattern) is not None
    spelling = Spelling(2 * cased + numeric)
    following = None if then is None else frozenset(then)
    return Rule(
        name,
        pattern,
        cased,
        frozenset(starts),
        following,
        produce,
        numeric,
        spelling,
        hedges,
        own,
        ending,
    )


def openings(phrases: Iterable[str]) -> set[str]:
    """Return the word or symbol that each phrase begins with: "square" of "square mile"."""
    return {found.group().lower() for phrase in phrases if (found := _WORD.match(phrase))}


_Candidates = tuple[tuple[str, Rule], ...]


class _Start:
    """The rules that one word, symbol or number can start, by what comes next."""

    def __init__(self, rules: Sequence[tuple[str, Rule, frozenset[str] | None]]) -> None:
        """Index the rules, each with what has to come next, None where anything may."""
        self.all: _Candidates = tuple((kind, each) for kind, each, _ in rules)
        self._rules = rules
        self._words = frozenset().union(*(following for _, _, following in rules if following))
        self._by_next: dict[str, _Candidates] = {}

    def followed(self, text: str, end: int, numerals: Container[int]) -> _Candidates:
        """Return the rules that can go on as the text, in lower case, does from its end."""
        if not self._words:
            return self.all
        found = _NEXT.match(text, end)
        word = found[1] if found else ""
        if found and NUMBER in self._words and found.start(1) in numerals:
            word = NUMBER
        elif word not in self._words:
            word = ""
        rules = self._by_next.get(word)
        if rules is None:
            rules = self._by_next[word] = tuple(
                (kind, each)
                for kind, each, following in self._rules
                if following is None or word in following
            )
        return rules


class Grammar:
    """Rules of several kinds, indexed by what they start with; the order is the precedence."""

    def __init__(self, rules: Sequence[tuple[str, Rule]]) -> None:
        """Index the rules, given as (kind, rule) in order of precedence."""
        by_start: dict[str, dict[tuple[str, Rule], frozenset[str] | None]] = {}
        for kind, each in rules:
            for start in each.starts:
                first, _, second = start.partition(" ")
                entry = by_start.setdefault(first, {})
                named = frozenset({second}) if second else None
                known = entry.get((kind, each), frozenset())
                entry[kind, each] = None if named is None or known is None else known | named
        figured = {
            (kind, each): each.then for kind, each in rules if {NUMBER, FIGURE} & each.starts
        }
        self._number = _Start([(*rule, rule[1].then) for rule in by_start.pop(NUMBER, {})])
        by_start.pop(FIGURE, None)
        self._figure = _Start([(*rule, then) for rule, then in figured.items()])
        self._entries = by_start
        self._by_start: dict[str, _Start] = {}
        self._together: dict[tuple[int, int], _Candidates] = {}
        words = alternatives(start for start in by_start if start[0].isalpha()) or "(?!)"
        signs = "".join(re.escape(start) for start in by_start if not start[0].isalnum())
        self._starting = re.compile(
            rf"\b(?:(?<!\d[.,:/-])\d\w*|(?:{words})(?![^\W\d_]))" + (f"|[{signs}]" if signs else "")
        )

    def _find(self, word: str) -> _Start | None:
        """Return the rules that a word can start, indexed when a text first holds the word.

        Nothing is ever taken out again: ``_both`` tells its lists apart by where they are kept.
        """
        start = self._by_start.get(word)
        if start is None and (entry := self._entries.get(word)) is not None:
            start = self._by_start[word] = _Start(
                [
                    (*rule, rule[1].then if word in _ARTICLES and second is None else second)
                    for rule, second in entry.items()
                ]
            )
        return start

    def read(self, passage: Passage) -> list[Reading]:
        """Return the values of a passage in order; they do not overlap.

        At each place the longest match wins, then the earlier rule.
        """
        readings: list[Reading] = []
        done = 0
        for start, end in self._places(passage):
            if start < done:
                continue
            candidates = self._candidates(passage, start, end)
            reading = _best(passage, start, end, candidates, readings) if candidates else None
            if reading is not None:
                readings.append(reading)
                done = reading.end
        return readings

    def _places(self, passage: Passage) -> list[tuple[int, int]]:
        """Return start and end of every word, symbol or number that can start a rule, in order."""
        body = passage.body
        places = {start: each.end for start, each in passage.numerals.items() if start >= body}
        places.update(map(re.Match.span, self._starting.finditer(passage.lowered, body)))
        return sorted(places.items())

    def _candidates(self, passage: Passage, start: int, end: int) -> _Candidates:
        """Return the rules that can match here."""
        text, numerals = passage.lowered, passage.numerals
        numeral = numerals.get(start)
        word = self._find(text[start:end])
        found = word.followed(text, end, numerals) if word else ()
        if numeral is not None:
            numbers = self._figure if text[start].isdigit() else self._number
            counted = numbers.followed(text, numeral.end, numerals)
            return self._both(found, counted) if found else counted
        if not text[start].isdigit():
            return found
        return self._both(found, self._figure.all) if found else self._figure.all

    def _both(self, found: _Candidates, counted: _Candidates) -> _Candidates:
        """Return two of the index's lists as one; there are few pairs of them."""
        key = id(found), id(counted)
        if key not in self._together:
            self._together[key] = (*found, *counted)
        return self._together[key]


def _best(
    passage: Passage, start: int, end: int, candidates: _Candidates, earlier: Sequence[Reading]
) -> Reading | None:
    matches = []
    # In the middle of a numeral ("5 to 7") no other begins.
    inside = start not in passage.numerals and passage.masked[start] == MASK
    spellings, limit = passage.spellings, end + _FARTHEST
    for order, (kind, each) in enumerate(candidates):
        match = each.pattern.match(spellings[each.spelling], start, limit)
        if match is None or (inside and each.numeric) or match.end() == start:
            continue
        ends = match.end() if each.ending is None else each.ending(passage.text, match.end())
        if ends is not None:
            matches.append((-ends, order, kind, each, match))
    if len(matches) > 1:
        matches.sort(key=itemgetter(0, 1))
    for ends, _, kind, each, match in matches:
        reading = _produce(passage, kind, each, Found(match, -ends, passage, each, earlier))
        if reading is not None:
            return reading
    return None


def _produce(passage: Passage, kind: str, each: Rule, found: Found) -> Reading | None:
    record = each.produce(found)
    if record is None:
        return None
    start, end = found.match.start(), found.end
    hedge, after = found.hedge, found.after
    parts = [("hedge", hedge.words)] if hedge else []
    parts += [
        (name, found.text(name))
        for name in found.match.re.groupindex
        if found.match.start(name) >= 0
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
