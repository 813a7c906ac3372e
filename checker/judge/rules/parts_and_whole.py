"""The parts of a whole come to more than the whole, or told as all of it, not to the whole.

Women, men and children are no one twice; a part is never more than its whole.

Wrong: "twelve dead, nine of them women and four children"; "five people, two men and two women".
Right: parts that add up, or words that say how they overlap ("three of the women teenagers").
To settle: count again; one of the figures is wrong, or the sentence says whose part it is badly.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.algebra.amounts import ROUNDED_FROM, ROUNDING, granularity_of
from checker.grammar.parts import find_breakdowns
from checker.grammar.stems import stem
from checker.judge.case import Case, report_mentions
from checker.judge.explain import show_value
from checker.judge.sentences import Told, find_sentences
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.mention import Mention

CODE = "D207"
NAME = "parts-and-whole"
SEVERITY = Severity.ERROR

_COUNTS = ("",)
_SORTS = {
    stem(word): sort
    for sort, words in {
        "woman": "woman women mother mothers girl girls grandmother nun",
        "man": "man men father fathers boy boys grandfather",
        "child": "child children boy boys girl girls baby babies infant infants toddler toddlers",
    }.items()
    for word in words.split()
}
"""Sorts of persons of which nobody is two; a boy is a child sooner than a man."""
_NEXT = 3
"""Words behind a part among which its noun stands: "nine of them women"."""
_NO_NOUN = frozenset("of them whom those which people persons were are the young old other".split())


# "Among the dead were nine women": the whole stands elsewhere in the article.
_AMONG = re.compile(
    r"\b(?:among|amongst|of) the "
    r"(?P<fate>dead|killed|victims|fatalities|injured|wounded|hurt|missing)\b",
    re.I,
)
_FATES = {
    "kill": ("dead", "killed", "victims", "fatalities"),
    "injure": ("injured", "wounded", "hurt"),
    "missing": ("missing",),
}


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each whole that its parts do not fit."""
    yield from _in_one_sentence(case)
    yield from _in_one_article(case)


def _in_one_sentence(case: Case) -> Iterator[Finding]:
    for told in find_sentences(case.mentions, case.sources, _COUNTS):
        counts = [each for each in told.mentions if isinstance(each.normal.low, Decimal)]
        for breakdown in find_breakdowns(told.text, [told.place(each) for each in counts]):
            whole = counts[breakdown.whole]
            parts = [counts[part] for part in breakdown.parts]
            message = _misfit(told, whole, parts, complete=breakdown.complete)
            if message:
                told_of = whole.subject.phrase or whole.subject.predicate
                yield report_mentions(
                    case, (CODE, NAME, SEVERITY), [whole, *parts], told_of, f"{message}."
                )


def _in_one_article(case: Case) -> Iterator[Finding]:
    """Yield a finding for parts told as "among the dead" that exceed every toll of the article."""
    for told in find_sentences(case.mentions, case.sources, _COUNTS):
        among = _AMONG.search(told.text)
        parts = [each for each in told.mentions if _noun(told, each)] if among else []
        sorts = {_SORTS[stem(_noun(told, part))] for part in parts}
        if among is None or len(parts) < 2 or len(sorts) < len(parts):
            continue
        fate = next(name for name, words in _FATES.items() if among["fate"].lower() in words)
        tolls = [each for each in case.mentions if _is_toll(each, fate, parts[0], case)]
        most = [_most(each) for each in tolls]
        least = sum(map(_least, parts))
        if not tolls or any(high is None or high >= least for high in most):
            continue
        whole = max(tolls, key=lambda each: each.normal.high or 0)
        nouns = " and ".join(f"{show_value(part)} {_noun(told, part)}" for part in parts)
        message = f"{nouns} among the {among['fate'].lower()} are more than {show_value(whole)}"
        line = case.sources.place(whole).line
        yield report_mentions(
            case, (CODE, NAME, SEVERITY), [*parts, whole], fate, f"{message} (line {line})."
        )


def _is_toll(mention: Mention, fate: str, part: Mention, case: Case) -> bool:
    """Whether a mention of the part's article counts all who met that fate."""
    subject = mention.subject
    return (
        mention.article == part.article
        and mention.sentence != part.sentence
        and mention.dimension in _COUNTS
        and isinstance(mention.normal.low, Decimal)
        and subject.predicate_class == fate
        and not subject.past
        and not case.sources.is_part(mention)
        and stem(subject.head) not in _SORTS
    )


def _misfit(told: Told, whole: Mention, parts: Sequence[Mention], *, complete: bool) -> str:
    """Return what does not fit, in a sentence without its full stop; empty where all does."""
    most = _most(whole)
    if not most:
        # "No one was hurt though people, including two children, were inside" names no whole.
        return ""
    figure = show_value(whole)
    nouns = [_noun(told, part) for part in parts]
    sorts = {_SORTS.get(stem(noun), "") for noun in nouns}
    disjoint = len(parts) > 1 and "" not in sorts and len(sorts) == len(parts)
    # What only stands behind a number and a comma may be the next item of a list.
    if complete and not (disjoint and _counts_persons(whole)):
        return ""
    for part in parts:
        if _least(part) > most:
            return f"{show_value(part)} cannot be a part of {figure}"
    if not disjoint:
        return ""
    least = sum(map(_least, parts))
    told_parts = " and ".join(f"{show_value(p)} {n}" for p, n in zip(parts, nouns, strict=True))
    if least > most:
        return f"{told_parts} are more than {figure}"
    if complete and all(map(_exact, (whole, *parts))) and least < most:
        return f"{told_parts} are not {figure}"
    return ""


def _noun(told: Told, part: Mention) -> str:
    """Return the sort of persons that a part counts, as the text has it; empty without one."""
    words = [word.strip(",.;:)(") for word in told.after(part).lower().split()]
    nouns = [word for word in words[: 2 * _NEXT] if word not in _NO_NOUN][:_NEXT]
    return next((word for word in nouns if stem(word) in _SORTS), "")


def _counts_persons(mention: Mention) -> bool:
    return mention.subject.head_class == "person" and stem(mention.subject.head) not in _SORTS


def _exact(mention: Mention) -> bool:
    normal = mention.normal
    return normal.value is not None and normal.low == normal.high and not normal.hedge


def _least(mention: Mention) -> Decimal:
    return mention.normal.low or Decimal(0)


def _most(mention: Mention) -> Decimal | None:
    """Return the most that a whole can be, with room for its rounding; None without a bound."""
    high = mention.normal.high
    if high is None or not _exact(mention) or high < ROUNDED_FROM:
        return high
    return high + min(granularity_of(high) / 2, high * ROUNDING)
