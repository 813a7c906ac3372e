"""Evidence: whether a figure beside a currency's name, sign or code is money."""

import re

from checker.grammar.rules import Found
from checker.kinds.money.names import CURRENCIES
from checker.kinds.money.words import COMMON_CODES, PAYING, RATES, WEIGHING, WORDY_CODES

CODES = frozenset((*CURRENCIES, "XBT"))
_REACH = 60
_WORDS = re.compile(r"[a-z]+")
_NOUN_BEHIND = re.compile(r"[ -][a-z]+")
_PART_OF = re.compile(r" of (?!(?:damage|debt|aid|public|tax|taxpayer|government|their|his|her))")
_NOTE = re.compile(r"[ -](?:note|notes|coin|coins|bill|fine|prize|bonus|bid|deal|house|reward)\b")
_WEIGHED_ALSO = re.compile(r" ?[(\[,] ?(?:about )?[\d.,]+ ?(?:kg|kilo|g\b|gram|tonn|ton|lb)")
_PAID_ALSO = re.compile(r" ?\((?:about |around |or |some )?(?:US)?[$€£]")
_IDLE = re.compile(
    r"\b(?:without|not|n't|never|on|worth|spend|spending|spent|single|receiv\w+|pa(?:y|id|ying)) $"
)
_MEMBERS = re.compile(r"[ -](?:zone|area|members?|countr\w+|nations?|states?|economies|leaders)\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
_OWN = re.compile(r"\b(?:my|your|his|her|our|their) $")
_AMERICAN = re.compile(r"(?:US ?\$|\$US|U\.S\. ?\$|USD) ?[\d.,]+ ?(?:[a-z]+ )?\($")
_OBJECT = re.compile(r" (?:the|an?|at|their|his|her|its|more|by|over|against)\b")
_RATE = re.compile(
    rf"(?:[ -](?:an?|per|each|every)[ -]|/ ?)({'|'.join(sorted(RATES, key=len, reverse=True))})\b"
    r"|[ -](annually|yearly|monthly|weekly|daily|hourly|apiece)\b",
    re.IGNORECASE,
)
_ADVERBS = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week"} | {
    "daily": "day",
    "hourly": "hour",
    "annum": "year",
    "apiece": "piece",
}


def rate_of(found: Found) -> str:
    """Return what the amount is the price of: "year" for "$5 a year", empty for a sum."""
    text = found.passage.text
    end = found.after[2] if found.after else found.end
    rate = _RATE.match(text, end, end + _REACH)
    if rate is None:
        return ""
    word = (rate.group(1) or rate.group(2)).lower()
    return _ADVERBS.get(word, word)


def is_code(code: str, figure: str) -> bool:
    """Whether letters as they stand in the text are a currency's code beside this figure."""
    if code.islower():
        return code.upper() in COMMON_CODES
    if not code.isupper() or code not in CODES:
        return False
    return code not in WORDY_CODES or len(figure) > 3


def is_paid(found: Found, *, singular: bool) -> bool:
    """Whether pounds are money, not a weight."""
    text, end = found.passage.text, found.end
    start = found.hedge.start if found.hedge else found.match.start()
    before = _WORDS.findall(text[max(0, start - _REACH) : start].rpartition(". ")[2].lower())
    near = before[:-7:-1]
    if _WEIGHED_ALSO.match(text, end) or _PART_OF.match(text, end):
        return False
    if WEIGHING.intersection(near[:4]):
        return False
    if _NOTE.match(text, end) or _PAID_ALSO.match(text, end):
        return True
    if singular and _NOUN_BEHIND.match(text, end):
        # "A twenty-pound bag", whatever is paid for it.
        return False
    if PAYING.intersection(near) or rate_of(found):
        return True
    if "illion" in text[start:end] or text[max(0, start - 2) : start] == " (":
        return True
    return not before and len(text) - end < _REACH and not text[end:].strip(" .!?")


def is_other(found: Found, word: str) -> bool:
    """Whether a name is another word: "80 won the prize", "16 euro countries"."""
    other = _OBJECT if word == "won" else _MEMBERS
    return other.match(found.passage.text, found.end) is not None


def is_name(found: Found, figure: str, unit: str) -> bool:
    """Whether figure and currency are a name, a year's prices or a saying.

    "Million Dollar Baby", "in 2006 dollars", "my two cents".
    """
    text, start = found.passage.text, found.match.start()
    if figure.istitle() and figure.isalpha() and unit.istitle():
        return True
    if _YEAR.fullmatch(figure) and text[max(0, start - 3) : start].lower() == "in ":
        return True
    return figure == "two" and _OWN.search(text, max(0, start - 6), start) is not None


def is_conversion(found: Found) -> bool:
    """Whether a bare dollar sign in brackets converts American dollars: "US$1m ($1.5m)"."""
    start = found.match.start()
    return _AMERICAN.search(found.passage.text, max(0, start - 30), start) is not None


def is_idle(found: Found) -> bool:
    """Whether a coin stands for next to nothing: "without spending a dime", "worth a penny"."""
    return (
        _IDLE.search(found.passage.text, max(0, found.match.start() - 20), found.match.start())
        is not None
    )
