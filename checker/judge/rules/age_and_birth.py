"""An age does not go with the date of birth that an article gives the same person.

Wrong: "Lind, 43, was born in 1970" in an article of 2019.
Right: "Lind, 49, was born in 1970".
To settle: look up the date of birth; the age may come from an older article.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from checker.algebra.calendar import DaySpan
from checker.algebra.day_words import in_words
from checker.algebra.edtf import read_edtf
from checker.grammar.names import same_person
from checker.judge.case import Case, report_mentions
from checker.judge.explain import show_value
from checker.judge.sources import Sources
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.mention import Mention

CODE = "D209"
NAME = "age-and-birth"
SEVERITY = Severity.WARNING

_AGE, _DAY = "age", "day"
_NAME = r"([A-Z][\w'’-]+(?: (?:[A-Z]\. )?(?:de |la |van |von |al )?[A-Z][\w'’-]+)*)"
_NAMED_BEFORE = re.compile(rf"{_NAME},? \(?(?:aged? |who is )?\(?\Z")
_NAMED_AFTER = re.compile(rf"(?: [a-z]+){{0,2}} {_NAME}")
_BORN = re.compile(rf"(?:{_NAME}(?:, [^,.;]{{1,40}},)? )?(?:was )?\(?\bborn (?:on |in )?\Z")
_BACK = re.compile(r"\b(?:die[sd]|dead|death|killed|murdered|passed away|shot|then)\b", re.I)
_APPOSED = re.compile(rf"{_NAME} \(born (?:on |in )?\Z")


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each age that its person's date of birth rules out."""
    births = [
        (person, mention, span)
        for mention in case.mentions
        if mention.dimension == _DAY
        and (person := _born(mention, case.sources))
        and (span := _days(mention)) is not None
    ]
    for mention in case.mentions:
        published = case.sources.article(mention).published
        if mention.dimension != _AGE or published is None or mention.normal.unit:
            continue
        person = _aged(mention, case.sources)
        for other, birth, span in births:
            one_sentence = (birth.article, birth.sentence) == (mention.article, mention.sentence)
            if not (same_person(person, other) if person else one_sentence):
                continue
            low, high = _years(span, DaySpan(published, published))
            if _within(mention, low, high) or _at_death(mention, low, case.sources):
                continue
            ages = f"{low}" if low == high else f"{low} or {high}"
            message = (
                f"{other} is {show_value(mention)} in {case.sources.outlet(mention)} "
                f"(line {case.sources.place(mention).line}), but whoever was born "
                f"{_when(span)} was {ages} on {in_words(DaySpan(published, published))}."
            )
            yield report_mentions(case, (CODE, NAME, SEVERITY), [mention, birth], other, message)
            break


def _at_death(mention: Mention, low: int, sources: Sources) -> bool:
    """Whether a lower age may be that at a death or a crime, which an old report looks back on."""
    normal = mention.normal
    younger = normal.high is not None and normal.high < low
    return younger and _BACK.search(sources.sentence(mention)) is not None


def _aged(mention: Mention, sources: Sources) -> str:
    """Return the name right before or after an age, empty where there is none."""
    text = sources.article(mention).text
    before = _NAMED_BEFORE.search(text[mention.sentence[0] : mention.start])
    after = _NAMED_AFTER.match(text[mention.end : mention.sentence[1]])
    found = before or (after if mention.words.endswith("old") else None)
    return found[1] if found else ""


def _born(mention: Mention, sources: Sources) -> str:
    """Return who was born on a date: the name before the word, empty where it is no birthday."""
    before = sources.article(mention).text[mention.sentence[0] : mention.start]
    found = _APPOSED.search(before) or _BORN.search(before)
    return (found[1] or "") if found else ""


def _days(mention: Mention) -> DaySpan | None:
    try:
        span = read_edtf(str(mention.normal.value)).span
    except ValueError:
        return None
    return span if span.first and span.last else None


def _years(birth: DaySpan, day: DaySpan) -> tuple[int, int]:
    """Return the least and the most full years between a birth and a day."""
    ends = []
    for born in (birth.last, birth.first):
        assert born is not None
        assert day.first is not None
        had = (day.first.month, day.first.day) >= (born.month, born.day)
        ends.append(day.first.year - born.year - (not had))
    return ends[0], ends[1]


def _within(mention: Mention, low: int, high: int) -> bool:
    normal = mention.normal
    return (normal.high is None or normal.high >= Decimal(low)) and (
        normal.low is None or normal.low <= Decimal(high)
    )


def _when(span: DaySpan) -> str:
    return f"{'on' if span.first == span.last else 'in'} {in_words(span)}"
