"""Number words: the vocabulary of numerals and ordinals in English."""


def _counted(words: str, first: int, step: int = 1) -> dict[str, int]:
    return {word: first + step * place for place, word in enumerate(words.split())}


UNITS = {
    **_counted("zero one two three four five six seven eight nine", 0),
    "nought": 0,
    "naught": 0,
    "nil": 0,
}
TEENS = _counted(
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10
)
# "Fourty" is the commonest misspelling of a number word.
TENS = {**_counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10), "fourty": 40}
HUNDREDS = {"hundred": 100, "hundreds": 100}
_THOUSANDS = _counted("thousand million billion trillion quadrillion quintillion sextillion", 1)
SCALES = {
    **{word + plural: 1000**power for word, power in _THOUSANDS.items() for plural in ("", "s")},
    **dict.fromkeys(("lakh", "lakhs", "lac", "lacs", "lkh", "lkhs"), 10**5),
    **dict.fromkeys(("crore", "crores", "cr"), 10**7),
    **dict.fromkeys(("mn", "mln"), 10**6),
    "bn": 10**9,
    **dict.fromkeys(("tn", "trn"), 10**12),
}
# After digits alone: "bn" is no English word, and no number word stands before it.
SHORT_SCALES = frozenset(("mn", "mln", "bn", "tn", "trn", "cr"))
DOZENS = dict.fromkeys(("dozen", "dozens", "doz", "dz", "dzs"), 12)
_DENOMINATORS = _counted("third quarter fifth sixth seventh eighth ninth tenth", 3) | {
    "fourth": 4,
    "eleventh": 11,
    "twelfth": 12,
    "fifteenth": 15,
    "sixteenth": 16,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
}
DENOMINATORS = {
    **{word + plural: value for word, value in _DENOMINATORS.items() for plural in ("", "s")},
    "half": 2,
    "halves": 2,
}
SIGNS = frozenset(("minus", "negative"))

# What vague words allow: "several" 3 to 9, "several hundred" 300 to 999. The bounds follow what
# dictionaries and news use have in common, and are wide on purpose. The second number is out.
VAGUE_COUNTS: dict[str, tuple[int, int]] = {"few": (2, 10), "several": (3, 10), "handful": (2, 10)}
# "A couple" names two, but is said of three as well.
COUPLE = "couple"
VAGUE_PLURALS: dict[str, tuple[int, int]] = {
    "tens": (20, 99),
    "dozens": (24, 99),
    "scores": (40, 199),
    "hundreds": (200, 999),
    # "Tens of thousands" is the finer word; "thousands" does not exclude it.
    "thousands": (2_000, 99_999),
    "lakhs": (200_000, 9_999_999),
    "millions": (2_000_000, 999_999_999),
    "crores": (20_000_000, 9_999_999_999),
    "billions": (2_000_000_000, 999_999_999_999),
    "trillions": (2_000_000_000_000, 999_999_999_999_999),
}

VULGAR_FRACTIONS = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}

ORDINAL_UNITS = _counted("first second third fourth fifth sixth seventh eighth ninth", 1) | {
    "nineth": 9
}
ORDINAL_TEENS = _counted(
    """tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
    nineteenth""",
    10,
)
ORDINAL_TENS = _counted(
    "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10
)
ORDINAL_SCALES = {"hundredth": 100} | {
    f"{word}th": 1000**power for word, power in _THOUSANDS.items()
}
ORDINALS = {**ORDINAL_UNITS, **ORDINAL_TEENS, **ORDINAL_TENS, **ORDINAL_SCALES}

# Words at which a number begins, as an expression.
COUNT_WORDS = "|".join(
    [*UNITS, *TEENS, *TENS, *HUNDREDS, *SCALES, *DOZENS, *VAGUE_PLURALS, "several", "half"]
)
