"""The shapes of dates: the expressions that the rules are put together from.

None of them names a group, so that one rule may hold two dates; what a matched stretch means is
read from its words afterwards (``reference.read``). Shapes that begin alike share one expression,
which keeps the start of the program fast.
"""

from checker.grammar.rules import alternatives
from checker.kinds.date.words import DAYTIMES, HOLIDAYS, ORDINALS, SEASONS

MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|jun(?:e|\.)?|jul(?:y|\.)?"
    r"|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
    r"(?![a-z])"
)
_ORDINAL = rf"(?:(?:twenty|thirty)[\s-])?(?:{alternatives(ORDINALS)})\b"
_DIGITS = r"(?:3[01]|[12]\d|0?[1-9])(?:\s?(?:st|nd|rd|th)\b)?"
# "Nov. 4,000", "June 10 percent" and "May 5.2" hold no day of the month.
_NO_NUMBER = r"(?![\w%]|[.,:]\d|-\w+-|\s?(?:percent|per\scent|million|billion|[ap]\.?m\b))"
_DAY = rf"(?:{_DIGITS}{_NO_NUMBER}|{_ORDINAL}(?!-))"
YEAR = r"(?:1\d|20)\d\d(?![\w%]|[.,:]\d|-\d\d?-|\s?(?:BC|B\.C)\b)"
_SHORT_YEAR = r"'\d\d(?!\w)"
_OF_YEAR = (
    rf"(?:(?:\s?,?\s{{0,2}}(?:of\s|in\s)?(?:the\syear\s)?|[-/]){YEAR}"
    rf"|,?\s(?:of\s)?(?:{_SHORT_YEAR}|(?:this|last|next)\syear\b))"
)

_MONTH_FIRST = rf"{MONTH}(?:(?:\s{{0,2}}/?|\sthe\s|-){_DAY})?{_OF_YEAR}?"
_DAY_FIRST = rf"{_DIGITS}(?:\sof\s(?:the\s)?|\s?[-./]?\s?){MONTH}{_OF_YEAR}?"
_NUMERIC = (
    r"(?:\d\d\d\d(?:-\d\d?-\d\d?|/\d\d?/\d\d?|\.\d\d?\.\d\d?)(?!\d)"
    r"|\d\d?(?:-\d\d?-|/\d\d?/|\.\d\d?\.)\d\d\d\d|\d\d?/\d\d?/\d\d"
    r"|(?:1[89]|20)\d\d[-/](?:1[0-2]|0?[1-9])|(?:1[0-2]|0?[1-9])[-/](?:19|20)\d\d"
    r")(?![\w/%]|[-.,]\d)"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
_SHORT_WEEKDAY = r"(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?"
_WEEKDAY_BEFORE = (
    rf"(?:{_WEEKDAY}|{_SHORT_WEEKDAY}),?\s{{1,2}}(?:the\s|on\s)?(?=[a-z]+\.?\s(?:the\s)?\d|\d)"
)
_CALENDAR = rf"(?:{_WEEKDAY_BEFORE})?(?:{_MONTH_FIRST}|{_DAY_FIRST}|{_NUMERIC})"

_SEASON = alternatives(SEASONS)
_YEAR_FIRST = (
    rf"{YEAR}(?:(?:,?\s|[-/]){MONTH}(?:[-/]{_DIGITS})?|\s(?:{_SEASON})\b|[\s-]?[qh][1-4]\b)?"
)
_DAYTIME = rf"(?:\s(?:{alternatives(DAYTIMES)})\b)?"
_WEEK_OF = (
    r"(?:,?\s(?:of\s|from\s)?(?:last|this|next)\sweek\b|,?\s(?:the\s)?\d\d?(?:st|nd|rd|th)\b)?"
)
_WEEKDAY_FIRST = rf"(?:{_WEEKDAY}{_DAYTIME}{_WEEK_OF}|{_SHORT_WEEKDAY}\s\d\d?(?:st|nd|rd|th)\b)"
_HOLDER = (
    rf"(?:(?:the|this|last|next|(?:the\s)?previous)\s(?:month|year)\b|{MONTH}{_OF_YEAR}?|{YEAR})"
)
_ORDINAL_FIRST = (
    rf"(?:{_ORDINAL}|\d\d?(?:st|nd|rd|th)|last|final|latter)(?:\s|-)"
    rf"(?:century\b|(?:day\s)?of\s(?:the\s)?{_HOLDER}"
    rf"|(?:full\s)?(?:{_WEEKDAY}|week|weekend|day)\s(?:of\s|in\s)?{_HOLDER}"
    r"|(?:fiscal\s)?(?:quarter\b|half(?=,?\s(?:of|in|this|last|next|\d)\b))"
    rf"(?:,?\s(?:of\s|in\s)?(?:(?:the\s)?(?:fiscal\s)?(?:year\s)?{YEAR}"
    r"|(?:the|this|last|next)\s(?:fiscal\s)?year\b))?)"
)
_QUARTER = rf"(?:q[1-4]|h[12])\b(?:{_OF_YEAR})?"
_HOLIDAY = (
    rf"(?:(?:last|this|next)\s)?(?:{alternatives(HOLIDAYS)})(?![\w-]|'s\s(?:day|eve)){_OF_YEAR}?"
)
_DECADE = r"(?:(?:1\d|20)\d0|'?[2-9]0|'10)'?s\b"
_TODAY = (
    rf"(?:the\s)?day\s(?:before\syesterday|after\stomorrow)|today\b|tonight\b"
    rf"|(?:yesterday|tomorrow)\b{_DAYTIME}|this\s(?:morning|afternoon|evening)\b"
    r"|last\s(?:night|evening)\b"
)
_STEP = (
    r"(?:last|this|next|this\s(?:past|coming)|(?:the\s)?(?:coming|upcoming|previous|current))\s"
    rf"(?:(?:week|weekend|month|quarter|qtr|year|yr|decade|century)\b(?:\s(?:on\s)?{_WEEKDAY})?"
    rf"|(?:{_SEASON})\b|{MONTH}|{_WEEKDAY_FIRST})"
)
_SEASON_WORD = rf"(?:{_SEASON})\b(?:{_OF_YEAR})?"
# What begins with a letter and what begins with a digit are tried apart: most numbers in a text
# are no dates, and should be done with fast.
_WORDS = (
    rf"(?=[a-z'])(?:{_HOLIDAY}|{_CALENDAR}|{_TODAY}|{_SEASON_WORD}|{_QUARTER}|{_ORDINAL_FIRST}"
    rf"|{_WEEKDAY_FIRST}|{_STEP}|{_DECADE}|(?:the\s)?year\s{YEAR}"
    rf"|week\s(?:of|beginning|starting|ending)\s{_MONTH_FIRST})"
)
_FIGURES = rf"(?=\d)(?:{_NUMERIC}|{_DAY_FIRST}|{_ORDINAL_FIRST}|{_DECADE}|{_YEAR_FIRST})"
_PART = (
    r"(?:very\s)?(?:early|late|mid)(?:\s|-)(?:in\s|on\s)?(?:the\s)?"
    r"|(?:beginning|start|middle|end|close|outset|rest)\sof\s(?:the\s)?"
    r"|(?:earlier|later)\s(?:on\s)?(?:in\s(?:the\s)?)?"
)
_CURRENT = r"(?:week|weekend|month|quarter|year|decade|century)\b(?!\s\d)"
POINT = rf"(?:the\s)?(?:{_PART})?(?:{_WORDS}|{_FIGURES}|{_CURRENT})"
"""Any date, with the part of it that is meant: "early", "the end of"."""

BARE_DAY = rf"{_DIGITS}(?:,?\s{YEAR}|{_NO_NUMBER})"
"""A number that is a day of the month beside another date: "5-7 May", "March 9-11, 2010"."""

END_POINT = (
    rf"(?:(?:the\s)?(?:{_PART})?(?:(?=[a-z'])(?:{_HOLIDAY}|{_CALENDAR}|{_TODAY}|{_SEASON_WORD}"
    rf"|{_QUARTER}|{_WEEKDAY_FIRST}|{_STEP}|{_DECADE})"
    rf"|(?=\d)(?:{_NUMERIC}|{_DAY_FIRST}|{_DECADE}|{_YEAR_FIRST}))|(?=\d){BARE_DAY})"
)
"""A date that can be the start or the end of a range."""

ANCHOR = rf"(?:{_CALENDAR}|{_TODAY}|{_WEEKDAY_FIRST}|{_HOLIDAY})"
"""A day that others are counted from: "two days before Christmas"."""
