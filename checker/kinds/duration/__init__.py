"""Durations: how long something lasts.

Recognises: numbers with a unit of time ("90 days", "the past 90 days", "18-month", "a 15-year
employee", "two and a half years", "two years and three months", "1h 30m"), single units ("a year",
"half an hour", "a century", "a fortnight", "the past decade", "yearlong"), vague ones ("for
months", "several hours", "days after"), under hedges ("less than ten minutes", "nearly a year").

Ignores: ages ("a 34-year-old man", but not "an 18-month-old inquiry"), days to come or gone by
("two years ago" is a date), rates ("24 hours a day", "$5 a month"), times of day, decades.

Two durations conflict when: no length fits both. 90 days and three months agree, for a month has
28 to 31 days and the coarser figure allows for rounding; 14 and 15 years do not.
"""

from checker.grammar.kind import Kind
from checker.kinds.duration.compare import compare, dimension
from checker.kinds.duration.grammar import RULES
from checker.kinds.duration.record import Duration, normal_form

KIND = Kind(
    name="duration",
    record=Duration,
    compare=compare,
    dimension=dimension,
    normal_form=normal_form,
    rules=RULES,
    subject="span",
)
