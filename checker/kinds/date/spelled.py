"""Years in words: "nineteen eighty-six", "two thousand and five"."""

import re

from checker.kinds.date.words import ONES

_TEENS = {
    word: number
    for number, word in enumerate(
        """ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen""".split(),
        10,
    )
}
_TENS = {
    word: 10 * number
    for number, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2
    )
}
_VALUES = ONES | _TEENS | _TENS | {"thousand": 1000, "hundred": 100}
_ONE = r"(?:one|two|three|four|five|six|seven|eight|nine)"
# Written out with shared endings, which is half as long: the expressions of dates repeat it.
_BELOW_HUNDRED = (
    rf"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[\s-]{_ONE})?"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve)\b"
)
YEAR_IN_WORDS = (
    rf"(?:(?:(?:six|seven|eigh|nine)teen|twenty)[\s-]"
    rf"(?:(?:hundred\s(?:and\s)?)?{_BELOW_HUNDRED}|oh?[\s-]{_ONE}\b)"
    rf"|(?:two\sthousand|one\sthousand\s{_ONE}\shundred)\b"
    rf"(?:\s(?:and\s)?(?:{_BELOW_HUNDRED}|{_ONE}\b))?)"
)
STARTS = ("sixteen", "seventeen", "eighteen", "nineteen", "twenty", "one", "two")
"""The words that a year can begin with."""

_YEAR = re.compile(YEAR_IN_WORDS)
_WORD = re.compile(r"[a-z]+")


def cut_year(words: str) -> tuple[int | None, str]:
    """Return the year said in words, in lower case, and the words without it."""
    found = _YEAR.search(words) if "t" in words else None
    if found is None:
        return None, words
    return read_year(found.group()), words[: found.start()] + words[found.end() :]


def read_year(words: str) -> int:
    """Return the year that a match of YEAR_IN_WORDS says."""
    numbers = [_VALUES[word] for word in _WORD.findall(words) if word in _VALUES]
    if 1000 in numbers:
        at = numbers.index(1000)
        hundreds = numbers.index(100) if 100 in numbers else at
        return (
            1000 * numbers[0] + 100 * sum(numbers[at + 1 : hundreds]) + sum(numbers[hundreds + 1 :])
        )
    return 100 * numbers[0] + sum(number for number in numbers[1:] if number != 100)
