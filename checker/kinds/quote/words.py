"""The vocabulary of quotations: contractions, spellings, words that carry little."""

CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "let's": ("let", "us"),
    "y'all": ("you", "all"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "gimme": ("give", "me"),
    "dunno": ("do", "not", "know"),
    "'em": ("them",),
    "'cause": ("because",),
    "cos": ("because",),
    "'til": ("until",),
    "till": ("until",),
    "ok": ("okay",),
    "&": ("and",),
    "cant": ("can", "not"),
    "wont": ("will", "not"),
    "dont": ("do", "not"),
    "doesnt": ("does", "not"),
    "didnt": ("did", "not"),
    "isnt": ("is", "not"),
    "wasnt": ("was", "not"),
    "arent": ("are", "not"),
    "werent": ("were", "not"),
    "wouldnt": ("would", "not"),
    "couldnt": ("could", "not"),
    "shouldnt": ("should", "not"),
    "hasnt": ("has", "not"),
    "havent": ("have", "not"),
    "percent": ("%",),
}
"""Words that are spoken as others, also where the apostrophe was lost on the way; the endings n't,
're, 've, 'll, 'm and 'd follow a rule."""

ENDINGS: dict[str, str] = {
    "n't": "not",
    "'re": "are",
    "'ve": "have",
    "'ll": "will",
    "'m": "am",
    "'d": "would",
}
CONTRACTING_IS = frozenset("it he she that there what who here where how this everybody".split())
"""After these words 's is "is"; after others it is taken for a possessive."""

NUMBERS = {
    word: str(value)
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen twenty""".split()
    )
    if word != "one"
}
"""Small numbers, so that "seven" and "7" are one word. "One" is mostly a pronoun."""

ORDINALS = {
    word: (str(value), "th" if value > 3 else "rd")
    for value, word in enumerate(
        """third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        start=3,
    )
}
"""Small ordinals as the tokens of "12th". "First" and "second" are mostly other words."""

WEAK = frozenset(
    """a an the that which and so well now then just of in on at to for with by from as into upon
    oh uh um er ah hey yeah mr mrs ms com""".split()
)
"""Words whose change leaves the sense of an utterance alone."""

PRONOUNS = frozenset(
    """i we you he she it they me us him her them my our your his its their mine ours yours hers
    theirs this these those who whom""".split()
)

TENSES: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split())
    for group in (
        "will would",
        "can could",
        "shall should",
        "may might",
        "am is are was were be been being",
        "have has had having",
        "do does did doing",
    )
)
"""Auxiliaries in the forms that reported speech shifts between."""

AUXILIARIES = frozenset(word for group in TENSES for word in group) | {"must", "let"}
NEGATIONS = frozenset("not no never none nobody nothing neither nor without cannot".split())

_IDLE = """get got go goes going gone come coming came want wants wanted know knows think thinks
say said says tell make made take took see look really very too also there here what when where
how why if but or because than about up out down over all any some more most much many such like
thing things something anything everything way lot back even still only own same other another one
ever always again yet before after until while during under us okay yes every each off through"""
IDLE = WEAK | PRONOUNS | AUXILIARIES | NEGATIONS | frozenset(_IDLE.split())
"""Words that two unrelated utterances may well share."""

BRITISH_ENDINGS: tuple[tuple[str, str], ...] = (
    ("isation", "ization"),
    ("isations", "izations"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("ysed", "yzed"),
    ("ysing", "yzing"),
    ("bre", "ber"),
    ("bres", "bers"),
    ("tre", "ter"),
    ("tres", "ters"),
    ("lled", "led"),
    ("lling", "ling"),
    ("ller", "ler"),
    ("llers", "lers"),
    ("ogue", "og"),
    ("ogues", "ogs"),
    ("ement", "ment"),
)
BRITISH_WORDS: dict[str, str] = {
    "defence": "defense",
    "offence": "offense",
    "licence": "license",
    "pretence": "pretense",
    "practise": "practice",
    "programme": "program",
    "programmes": "programs",
    "grey": "gray",
    "cheque": "check",
    "tyre": "tire",
    "tyres": "tires",
    "whilst": "while",
    "amongst": "among",
    "towards": "toward",
    "afterwards": "afterward",
    "learnt": "learned",
    "burnt": "burned",
    "mum": "mom",
    "aeroplane": "airplane",
    "manoeuvre": "maneuver",
    "skilful": "skillful",
    "fulfil": "fulfill",
    "alright": "allright",
}
