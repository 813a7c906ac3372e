"""Rules: how a stretch of text becomes a record, and the runner that applies them.

A rule is a name, a pattern and a production. Patterns are regular expressions over the plain
text; ``{number}`` in one stands for any numeral, in digits or words, range or vague. A rule says
with which words it can start, so that the runner tries only those that can succeed.
"""

import re
from collections.abc import Callable, Iterable, Sequence
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


@dataclass(frozen=True)
class Rule:
    """How one way of saying a value is read.

    name: "<kind>.<what it reads>". expression: what it matches; cased: whether it names capitals
    and so has to ignore case. starts: words, symbols, FIGURE or NUMBER: what the match can begin
    with.
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

    def __init__(self, rules: _Candidates, *, looks: bool) -> None:
        """Index the rules; looks: whether what comes next tells which of them may match."""
        self.all = rules
        told = [each.then for _, each in rules if each.then] if looks else []
        self._words = frozenset().union(*told)
        self._by_next: dict[str, _Candidates] = {}

    def followed(self, text: str, end: int) -> _Candidates:
        """Return the rules that can go on as the text, in lower case, does from its end."""
        if not self._words:
            return self.all
        found = _NEXT.match(text, end)
        word = found.group(1) if found and found.group(1) in self._words else ""
        rules = self._by_next.get(word)
        if rules is None:
            rules = tuple(each for each in self.all if each[1].then is None or word in each[1].then)
            self._by_next[word] = rules
        return rules


class Grammar:
    """Rules of several kinds, indexed by what they start with; the order is the precedence."""

    def __init__(self, rules: Sequence[tuple[str, Rule]]) -> None:
        """Index the rules, given as (kind, rule) in order of precedence."""
        by_start: dict[str, list[tuple[str, Rule]]] = {}
        for kind, each in rules:
            for start in each.starts:
                by_start.setdefault(start, []).append((kind, each))
        self._number = _Start(tuple(by_start.pop(NUMBER, ())), looks=True)
        by_start.pop(FIGURE, None)
        figured = [each for each in rules if {NUMBER, FIGURE} & each[1].starts]
        self._figure = _Start(tuple(figured), looks=True)
        self._by_start = {
            start: _Start(tuple(each), looks=start in _ARTICLES) for start, each in by_start.items()
        }
        words = alternatives(start for start in by_start if start[0].isalpha()) or "(?!)"
        signs = "".join(re.escape(start) for start in by_start if not start[0].isalnum())
        self._starting = re.compile(
            rf"\b(?:(?<!\d[.,:/-])\d\w*|(?:{words})(?![^\W\d_]))" + (f"|[{signs}]" if signs else "")
        )

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
        places = {
            start: numeral.end
            for start, numeral in passage.numerals.items()
            if start >= passage.body
        }
        words = self._starting.finditer(passage.lowered, passage.body)
        return sorted((places | {found.start(): found.end() for found in words}).items())

    def _candidates(self, passage: Passage, start: int, end: int) -> _Candidates:
        """Return the rules that can match here."""
        text, numeral = passage.lowered, passage.numerals.get(start)
        word = self._by_start.get(text[start:end])
        found = word.followed(text, end) if word else ()
        numbers = self._figure if text[start].isdigit() else self._number
        if numeral is not None:
            return (*found, *numbers.followed(text, numeral.end))
        return (*found, *numbers.all) if numbers is self._figure else found


def _best(
    passage: Passage, start: int, end: int, candidates: _Candidates, earlier: Sequence[Reading]
) -> Reading | None:
    matches = []
    # In the middle of a numeral ("5 to 7") no other begins.
    inside = start not in passage.numerals and passage.masked.startswith(MASK, start)
    spellings = passage.spellings
    for order, (kind, each) in enumerate(candidates):
        if inside and each.numeric:
            continue
        match = each.pattern.match(spellings[each.spelling], start, end + _FARTHEST)
        if match is None or match.end() == start:
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
