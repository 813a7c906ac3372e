"""Dates: days, months, years, decades and centuries, seasons and quarters, stretches of days.

Recognises: dates in full in all usual orders ("4 November 2019", "Nov. 4, 2019", "2019-11-04",
"11/04/2019"), in part ("Nov. 4", "in November", "on the 15th", "since 1914"), relative ones
("Tuesday", "late Tuesday", "yesterday", "last week", "the year before last", "earlier this month",
"105 years ago", "two Sundays ago", "two days before Christmas"), parts ("early 1941", "the end of
May", "year-end"), holidays with a rule, "the 1990s", "the seventies", "the 19th century", "the
third quarter of 2010", "in the spring of 2003", years in words, open sides ("by July", "2018 or
later") and ranges ("from May to July", "March 9-11", "1914-18"). Relative dates count from the
publication date; a weekday is the nearest past one unless the verb looks forward.

Ignores: times of day, a bare number that nothing shows to be a year, names that look like dates
(Theresa May, The Sunday Times), what recurs ("every Tuesday"), how long something took (a
duration).

Two dates conflict when: no day fits both. One day apart is a mild conflict. A date that the
article does not let one work out ("on Tuesday" in an article without a date) is not comparable.
"""

from checker.grammar.kind import Kind
from checker.kinds.date.compare import compare, dimension
from checker.kinds.date.grammar import RULES
from checker.kinds.date.record import Date, normal_form

KIND = Kind(
    name="date",
    record=Date,
    compare=compare,
    dimension=dimension,
    normal_form=normal_form,
    rules=RULES,
    recurring=True,
    subject="event",
)
