"""Meaning: the words that may not differ between a quote and the place it is anchored to.

Likeness of letters hides what matters ("seven were killed", "nine were not killed"), so numbers
with their units and hedges, dates, negations and names are compared word by word.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.algebra.wording import word_diff
from checker.grammar.hedges import hedge_after, hedge_before
from checker.grammar.letters import fold_accents, make_plain
from checker.grammar.number_words import DENOMINATORS, SCALES
from checker.grammar.numerals import find_numerals

_MONTHS = "january february march april may june july august september october november december"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_SHORT = {
    **{month[:3]: month for month in _MONTHS.split()},
    **{day[:3]: day for day in _DAYS.split()},
    **{"sept": "september", "tues": "tuesday", "thur": "thursday", "thurs": "thursday"},
    **{"%": "percent", "pct": "percent", "$": "dollar", "€": "euro", "£": "pound", "¥": "yen"},
}
_DATE = frozenset(
    f"""{_MONTHS} {_DAYS} today yesterday tomorrow tonight last next ago earlier later before after
    since until morning afternoon evening night noon midnight weekend spring summer autumn fall
    winter christmas easter""".split()
) - {"may"}
_NUMBER = (
    frozenset(
        """half quarter double twice thrice pair couple both first second last only second minute
        hour day week month year decade century percent point dollar euro pound yen peso ruble
        mile kilometer kilometre meter metre foot feet inch ton tonne kilogram acre hectare degree
        none all""".split()
    )
    | DENOMINATORS.keys()
    | SCALES.keys()
)
_PLURALS = _NUMBER | _DATE
_NEGATION = frozenset("not no never nobody nothing nor neither without hardly".split())
# Words that open a sentence with a capital and are no names.
_PLAIN = frozenset(
    """a an the this that these those he she it they we i you his her its their our my your and but
    or so if when while as at by for from in into of on to with about after before during some
    many most all both each there here what who which where why how is are was were has have had
    will would can could may might must said says then now also still yet not""".split()
)
_ABBREVIATION = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?|[%$€£¥]")


class _Token(NamedTuple):
    words: str
    canon: str
    number: bool = False


def find_change(quote: str, found: str) -> str:
    """Return how the found words say something else than the quote, "" if they don't.

    It is half a sentence that names the words: a number, date, negation or name was replaced,
    added, dropped or moved. Other differences of wording are none of these.
    """
    old, new = _tokens(quote), _tokens(found)
    grave = _grave(old, new)
    groups = ("number", "date", "negation", "name")
    changed = {
        group
        for group in groups
        if [t.canon for t in old if grave.get(t.canon) == group]
        != [t.canon for t in new if grave.get(t.canon) == group]
    }
    if not changed:
        return ""
    reasons = [
        reason
        for canons, reason in _steps(old, new)
        if any(grave.get(canon) in changed for canon in canons)
    ]
    return "; ".join(reasons[:3])


def describe_wording(quote: str, found: str) -> str:
    """Return the first differences of wording, as half a sentence, "" where no word differs."""
    return "; ".join([reason for _, reason in _steps(_tokens(quote), _tokens(found))][:3])


def _steps(old: Sequence[_Token], new: Sequence[_Token]) -> Iterator[tuple[set[str], str]]:
    """Yield the words concerned and a description of each step from the old words to the new."""
    gone: list[_Token] = []
    came: list[_Token] = []
    at_old = at_new = 0
    steps = word_diff([token.canon for token in old], [token.canon for token in new])
    for tag, before, after in [*steps, ("equal", (), ())]:
        if tag == "equal":
            if gone or came:
                yield {token.canon for token in (*gone, *came)}, _describe(gone, came)
            gone, came = [], []
        else:
            gone += old[at_old : at_old + len(before)]
            came += new[at_new : at_new + len(after)]
        at_old += len(before)
        at_new += len(after)


def _describe(gone: Sequence[_Token], came: Sequence[_Token]) -> str:
    before, after = (" ".join(token.words for token in tokens) for tokens in (gone, came))
    if not came:
        return f"“{before}” is gone"
    return f"“{before}” became “{after}”" if gone else f"“{after}” was added"


def _grave(old: Sequence[_Token], new: Sequence[_Token]) -> dict[str, str]:
    """Return the canonical words that may not differ, with what they are."""
    tokens = (*old, *new)
    small = {token.canon for token in tokens if token.words[0].islower()}
    grave: dict[str, str] = {}
    for token in tokens:
        word = token.canon
        if token.number or word in _NUMBER:
            grave[word] = "number"
        elif word in _DATE or (word == "may" and word not in small):
            grave[word] = "date"
        elif word in _NEGATION:
            grave[word] = "negation"
        elif token.words[0].isupper() and word not in small and word not in _PLAIN:
            grave[word] = "name"
    return grave


def _tokens(words: str) -> list[_Token]:
    text = fold_accents(make_plain(words).text)
    text = _ABBREVIATION.sub(lambda found: found.group().replace(".", ""), text)
    tokens: list[_Token] = []
    done = 0
    for numeral in find_numerals(text):
        before, after = hedge_before(text, numeral.start), hedge_after(text, numeral.end)
        start = before.start if before and before.start >= done else numeral.start
        end = after[2] if after else numeral.end
        if numeral.start < done:
            continue
        tokens += _plain_tokens(text[done:start])
        bounds = [*(before.bounds if before else ()), *(after[:1] if after else ())]
        interval = numeral.amount.interval
        canon = " ".join(map(str, [*bounds, interval.low, interval.high]))
        tokens.append(_Token(text[start:end], canon, True))
        done = end
    return [*tokens, *_plain_tokens(text[done:])]


def _plain_tokens(text: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text):
        words = found.group()
        word = words.lower().removesuffix("'s")
        if word.endswith("n't"):
            yield _Token(words, {"ca": "can", "wo": "will"}.get(word[:-3], word[:-3]))
            yield _Token(words, "not")
        elif word.endswith("s") and word[:-1] in _PLURALS:
            yield _Token(words, word[:-1])
        elif word == "cannot":
            yield _Token(words, "can")
            yield _Token(words, "not")
        else:
            yield _Token(words, _SHORT.get(word, word), words[0].isdigit())
