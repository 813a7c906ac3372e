"""A number of years ago does not lead to the year that stands beside it.

Wrong: "in 1914, 110 years ago" in an article of 2019.
Right: "in 1914, 105 years ago".
To settle: subtract; the year or the number is wrong, or the text is older than it says.
"""

import re
from collections.abc import Iterator

from checker.algebra.calendar import DaySpan, gap
from checker.algebra.edtf import read_edtf
from checker.judge.case import Case, report_mentions
from checker.judge.sentences import find_sentences
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.mention import Mention

CODE = "D211"
NAME = "years-ago"
SEVERITY = Severity.WARNING

_DAYS = ("day",)
_AGO = re.compile(r"\bago\b", re.I)
_YEAR = re.compile(r"\b1\d{3}\b|\b20\d\d\b")
_BESIDE = re.compile(
    r"\W{1,4}(?:or |that is,? |some |about |exactly |nearly |almost |in |back in )*\W?"
)
_EXACTLY, _ROUGHLY = 366, 6 * 366
"""Days: "105 years ago" is said of a whole year and the days around it, "110 years ago" of a
decade."""


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each year that the number of years beside it does not lead to."""
    for told in find_sentences(case.mentions, case.sources, _DAYS):
        for first, second in zip(told.mentions, told.mentions[1:], strict=False):
            ago, year = (first, second) if _AGO.search(first.words) else (second, first)
            if not _AGO.search(ago.words) or _AGO.search(year.words):
                continue
            if not _YEAR.search(year.words) or not _BESIDE.fullmatch(told.between(first, second)):
                continue
            spans = _span(ago), _span(year)
            slack = _ROUGHLY if ago.normal.approximate else _EXACTLY
            if spans[0] is None or spans[1] is None or gap(spans[0], spans[1]) <= slack:
                continue
            published = case.sources.article(ago).published
            day = f" on {published.isoformat()}" if published else ""
            message = f"“{ago.words}”{day} does not lead to “{year.words}”."
            rule = (CODE, NAME, SEVERITY)
            yield report_mentions(case, rule, [ago, year], year.subject.predicate, message)


def _span(mention: Mention) -> DaySpan | None:
    try:
        span = read_edtf(str(mention.normal.value)).span
    except ValueError:
        return None
    return span if span.first and span.last else None
