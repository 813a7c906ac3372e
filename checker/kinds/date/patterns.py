"""The shapes of dates: the expressions that the rules are put together from.

None of them names a group, so that one rule may hold two dates; what a matched stretch means is
read from its words afterwards (``reference.read``). Shapes that begin alike share one expression,
which keeps the start of the program fast.
"""

from checker.grammar.rules import alternatives
from checker.kinds.date.spelled import YEAR_IN_WORDS
from checker.kinds.date.words import DAYTIMES, DECADES, HOLIDAYS, ONES, ORDINALS, SEASONS

MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may(?:\.(?=\s\d))?|jun(?:e|\.)?"
    r"|jul(?:y|\.)?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?"
    r"|dec(?:ember|\.)?)(?![a-z])"
)
_ORDINAL = rf"(?:(?:twenty|thirty)[\s-])?(?:{alternatives(ORDINALS)})\b"
_DIGITS = r"(?:3[01]|[12]\d|0?[1-9])(?:\s?(?:st|nd|rd|th)\b)?"
# Of cardinals in words only those of two words: "January five people" counts people.
_CARDINAL = rf"(?:twenty|thirty)[\s-](?:{alternatives(ONES)})\b"
# "Nov. 4,000", "June 10 percent" and "May 5.2" hold no day of the month.
_NO_NUMBER = r"(?![\w%]|[.,:]\d|-\w+-|\s?(?:percent|per\scent|million|billion|[ap]\.?m\b))"
_DAY = rf"(?:{_DIGITS}{_NO_NUMBER}|{_ORDINAL}(?!-)|{_CARDINAL})"
YEAR = r"(?:1\d|20)\d\d(?![\w%]|[.,:]\d|-\d\d?-|\s?(?:bc|b\.c)\b)"
_SHORT_YEAR = r"'\d\d(?!\w)"
# "Wed Oct 26 15:50:06 2016": what machines write between day and year.
_CLOCK = r"\s\d\d?:\d\d:\d\d(?:\s(?:[a-z]{3,4}|[+-]\d{4}))?"
_OF_YEAR = (
    rf"(?:(?:\s?,?\s{{0,2}}(?:of\s|in\s)?(?:the\syear\s)?|[-/]){YEAR}"
    rf"|,?\s(?:of\s)?(?:{_SHORT_YEAR}|(?:this|last|next)\syear\b|{YEAR_IN_WORDS})"
    rf"|\sof\s[4-9]\d(?![\w%]|[.,:]\d)|{_CLOCK}\s{YEAR})"
)

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
_MONTH_FIRST = rf"{MONTH}(?:(?:\s{{0,2}}/?|\sthe\s|-){_DAY}(?:,\s{_WEEKDAY}(?!'))?)?"
_DAY_FIRST = (
    rf"(?:{_DIGITS}(?:\sof\s(?:the\s)?|\s?[-./]?\s?)|{_CARDINAL}\s(?:of\s)?){MONTH}"
    # "Version 9 September 17, 2013": the month has a day of its own.
    r"(?!\s\d\d?,\s\d\d\d\d)"
)
_MONTH_NUMBER = r"(?:1[0-2]|0?[1-9])"
# Between blanks only where the clause ends behind it: "2016 - 11 people were hurt".
_CLAUSE_END = r"(?=\s*(?:[.,;:)\n]|$))"
_NUMERIC = (
    r"(?:(?:\d\d\d\d(?:-\d\d?-\d\d?|/\d\d?/\d\d?|\.\d\d?\.\d\d?)(?!\d)"
    r"|\d\d?(?:-\d\d?-|/\d\d?/|\.\d\d?\.)\d\d\d\d|\d\d?/\d\d?/\d\d"
    rf"|(?:1[89]|20)\d\d[-/]{_MONTH_NUMBER}|{_MONTH_NUMBER}[-/](?:19|20)\d\d"
    r"|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    r")(?![\w/%]|[-.,]\d)"
    rf"|\d\d\d\d-\d\d-\d\d(?=t\d\d)"
    rf"|(?:(?:1[89]|20)\d\d(?:\s[-/]\s?|[-/]\s){_MONTH_NUMBER}"
    rf"|{_MONTH_NUMBER}(?:\s[-/]\s?|[-/]\s)(?:19|20)\d\d){_CLAUSE_END})"
)
_SHORT_WEEKDAY = r"(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?"
_WEEKDAY_BEFORE = (
    rf"(?:{_WEEKDAY},?\s{{1,2}}(?:the\s|on\s)?|{_SHORT_WEEKDAY},?\s{{1,2}}(?:the\s)?)"
    r"(?=[a-z]+\.?\s(?:the\s)?\d|\d)"
)
_SEASON = alternatives(SEASONS)
_HOLIDAY = (
    r"(?:(?:last|this|next)\s)?"
    rf"(?:{alternatives(name for name in HOLIDAYS if name[0].isalpha())})(?![\w-]|'s\s(?:day|eve))"
)


def _calendar(*more: str) -> str:
    """Return the expression for what a year can stand behind, with the year, or for figures alone.

    All that takes a year is one expression with the year written once: a shape is compiled as often
    as it is written, and that is what the start of the program waits for.
    """
    named = "|".join(
        (
            _HOLIDAY,
            rf"(?:{_WEEKDAY_BEFORE})?(?:{_MONTH_FIRST}|{_DAY_FIRST})",
            rf"(?:{_SEASON}|q[1-4]|h[12])\b",
            *more,
        )
    )
    return rf"(?:(?:{named}){_OF_YEAR}?|(?:{_WEEKDAY_BEFORE})?{_NUMERIC})"


_YEAR_FIRST = (
    rf"{YEAR}(?:(?:,?\s|[-/]){MONTH}(?:[-/]{_DIGITS})?|\s(?:{_SEASON})\b|[\s-]?[qh][1-4]\b)?"
)
_DAYTIME = rf"(?:\s(?:{alternatives(DAYTIMES)})\b)?"
_WEEK_OF = (
    r"(?:,?\s(?:of\s|from\s)?(?:last|this|next)\sweek\b|,?\s(?:the\s)?\d\d?(?:st|nd|rd|th)\b"
    r"|\s(?:after\s(?:the\s)?next|before\slast)\b)?"
)
_WEEKDAY_FIRST = (
    rf"(?:{_WEEKDAY}{_DAYTIME}{_WEEK_OF}|{_SHORT_WEEKDAY}(?:\s\d\d?(?:st|nd|rd|th)\b)?)"
)
_THE_MONTH = r"(?:this|last|next|(?:the\s)?(?:previous|coming|current))\smonth\b(?!')"
_HOLDER = (
    rf"(?:(?:the|this|last|next|(?:the\s)?previous)\s(?:month|year)\b|{MONTH}{_OF_YEAR}?"
    rf"|{YEAR}|{YEAR_IN_WORDS})"
)
_ORDINAL_FIRST = (
    rf"(?:(?:{_ORDINAL}|\d\d?\d?(?:st|nd|rd|th))(?:[\s-](?:to[\s-])?last)?"
    r"|last|final|latter|penultimate)"
    r"(?:\s{1,2}|-)(?:century\b(?!\sb\.?c)"
    rf"|(?:(?:day\s)?of\s(?:the\s)?|(?:full\s)?(?:{_WEEKDAY}|week|weekend|day|month)\s"
    rf"(?:of\s|in\s)?){_HOLDER}"
    r"|(?:fiscal\s)?(?:(?:quarter|qtr)\b|half(?=,?\s(?:of|in|this|last|next|\d)\b))"
    rf"(?:,?\s(?:of\s|in\s)?(?:(?:the\s)?(?:fiscal\s)?(?:year\s)?(?:{YEAR}|{YEAR_IN_WORDS})"
    r"|(?:the|this|last|next)\s(?:fiscal\s)?year\b))?)"
)
# "Last year's fourth quarter", "the 1988 first half".
_ORDINAL_QUARTER = (
    rf"(?:fiscal\s)?(?:{_ORDINAL}|\d(?:st|nd|rd|th))[\s-](?:fiscal\s)?(?:quarter|qtr|half)\b"
)
_YEARS_QUARTER = rf"(?:last|this|next)\s(?:fiscal\s)?year's\s{_ORDINAL_QUARTER}"
_QUARTER_IN_FIGURES = r"(?:(?:19|20)\d\dq[1-4]|[1-4]q\s?(?:'?\d\d|\d\d\d\d))(?![\w%]|[.,]\d)"
_FISCAL = r"fy\s?(?:'?\d\d|\d\d\d\d)(?![\w%]|[.,]\d)"
_DECADE = r"(?:(?:1\d|20)\d0|'?[2-9]0|'10)'?s\b"
_DECADE_IN_WORDS = rf"(?:nineteen[\s-])?(?:{alternatives(DECADES)})\b"
_TODAY = (
    rf"(?:the\s)?day\s(?:before\syesterday|after\s(?:tomorrow|tmrw))|today\b|tonight\b|tmrw\b"
    rf"|(?:yesterday|tomorrow)\b{_DAYTIME}|this\s(?:morning|afternoon|evening)\b"
    r"|last\s(?:night|evening)\b"
)
_SPAN = r"(?:week|weekend|month|quarter|qtr|year|yr|decade|century)\b"
_STEP = (
    rf"(?:{_YEARS_QUARTER}|(?:last|this|next)\sweek's\s{_WEEKDAY}"
    r"|(?:last|this|next|this\s(?:past|coming)|(?:the\s)?(?:coming|upcoming|previous|current))\s"
    rf"(?:{_SPAN}(?:\s(?:on\s)?{_WEEKDAY})?"
    rf"|(?:{_SEASON})\b|{MONTH}|{_WEEKDAY_FIRST}|work(?:ing\s|\s)?week\b)"
    r"|past\s(?:quarter|qtr)\b"
    r"|following\s(?:week|weekend|month|year)\b"
    r"|latest\s(?:fiscal\s)?(?:week|month|quarter|year)\b)"
)
# Steps over one: "the week after next", "the night before last".
_OVER_NEXT = rf"(?:night|{_SPAN}|{MONTH})\s(?:after\s(?:the\s)?next|before\slast)\b"
_END_OF = rf"(?:(?:last|this|next)\s)?(?:year|month|week|quarter)(?:'s\s|-|\s)end\b(?:\s{YEAR})?"
_WEEK_NUMBER = rf"week\s\d\d?,?\s(?:of\s)?{YEAR}"
_DATED = _calendar(rf"(?:week\s(?:of|beginning|starting|ending)|weekend\sof)\s{_MONTH_FIRST}")
# What begins with a letter and what begins with a digit are tried apart: most numbers in a text
# are no dates, and should be done with fast.
_WHOLE = (
    rf"(?:{_OVER_NEXT}|{_DATED}|(?=[a-z])(?:{_TODAY})|{_ORDINAL_FIRST}"
    rf"|(?=[a-z])(?:{_WEEKDAY_FIRST}|{_END_OF}|{_STEP}|{_DECADE_IN_WORDS}|{_FISCAL}"
    rf"|(?:the\s)?year\s{YEAR}|{_WEEK_NUMBER}|(?:year|month)[\s-]to[\s-]date\b|ytd\b)"
    rf"|(?=\d)(?:{_DIGITS}\sof\s{_THE_MONTH}|{_QUARTER_IN_FIGURES}"
    rf"|{YEAR}(?:'s)?\s{_ORDINAL_QUARTER})|{_DECADE}|{_YEAR_FIRST})"
)
_PART = (
    r"(?:very\s)?(?:early|late|mid)(?:\s|-)(?:in\s|on\s)?(?:the\s)?"
    r"|(?:beginning|start|middle|end|close|outset|rest)\sof\s(?:(?:the|my|our|his|her|their)\s)?"
    r"|(?:earlier|later)\s(?:on\s)?(?:in\s(?:the\s)?)?"
)
_CURRENT = r"(?:week|weekend|month|quarter|year|decade|century)\b(?!\s\d)"
# What only names a date behind its part: "the end of the past week".
_PARTED = rf"(?:{_PART})past\s(?:week|month|year)\b"
POINT = rf"(?:the\s)?(?:{_PARTED}|(?:{_PART})?(?:{_WHOLE}|{_CURRENT}))"
"""Any date, with the part of it that is meant: "early", "the end of"."""

BARE_DAY = rf"{_DIGITS}(?:,?\s{YEAR}|{_NO_NUMBER})"
"""A number that is a day of the month beside another date: "5-7 May", "March 9-11, 2010"."""

_ENDED = _calendar(rf"{_ORDINAL}\sof\s(?:the\s)?{MONTH}")
END_POINT = (
    rf"(?:(?:the\s)?(?:{_PART})?(?:{_ENDED}"
    rf"|(?=[a-z])(?:{_TODAY}|{_WEEKDAY_FIRST}|{_STEP}|{_DECADE_IN_WORDS})|{_DECADE}"
    rf"|(?=\d)(?:{_DIGITS}\s(?:(?:of|in)\s)?{_THE_MONTH}|{_YEAR_FIRST})"
    rf"|{_ORDINAL}(?!-))|(?=\d){BARE_DAY})"
)
"""A date that can be the start or the end of a range."""

ANCHOR = rf"(?:{_calendar()}|{_TODAY}|{_WEEKDAY_FIRST})"
"""A day that others are counted from: "two days before Christmas"."""
