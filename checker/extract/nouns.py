"""Nouns: broad classes of the things news counts, and the words that end a noun phrase."""

from checker.grammar.newsroom import CURATED
from checker.grammar.stems import stem

# Words after which the thing counted still comes: "dozens of", "members of the".
_CONTAINERS = "total number group pair couple series lot array handful crowd team set".split()
_FUNCTION = frozenset(
    """the a an this that these those his her its their my your our who whom whose which
    what and or but nor so yet for of in on at by to from with without into onto over
    under after before since during through throughout between among against about around
    near above below along across behind beyond within toward towards until till while
    when where if because as than though although unless is are was were be been being am
    has have had having do does did will would shall should can could may might must not
    no never also just only even still already again more most less least very too rather
    quite up down out off away back i you he she it we they him them us me himself
    themselves there here then now today yesterday tomorrow both each every all some any
    other another such aboard abroad ashore overnight nearby elsewhere together apart ago
    late later early earlier soon once twice alone ahead afterwards afterward meanwhile
    however instead indeed monday tuesday wednesday thursday friday saturday sunday
    tonight january february april june july august september october november december
    per via plus including included said says say told according""".split()
)
# With a verb's last letters: "she's", "they'd".
_SUBJECTS = frozenset("i you he she it we they who that there".split())
CLAUSE_WORDS = frozenset(
    """and or but while when where which who that because after before since although though as if
    whose whom than so until""".split()
)
AUXILIARIES = frozenset(
    """is are was were be been being am has have had having do does did will would shall should can
    could may might must to not also reportedly allegedly apparently still already just
    later""".split()
)

# What sportsmen are counted by: a figure means nothing without whose it is.
STATISTICS = frozenset(
    map(
        stem,
        """point rebound assist yard touchdown catch carry goal homer run hit strikeout inning save
        steal turnover tackle interception pass reception shot pointer game start season win loss
        title penalty kick try wicket lap mark attempt minute series rbi strike block
        board""".split(),
    )
)
# "left 14,000 people homeless": said of the head, not part of its phrase.
STATES = frozenset(
    """dead homeless missing hurt injured wounded killed trapped stranded alive shot unaccounted
    unhurt unharmed buried displaced ill sick""".split()
)

_INDEX = {stem(word): name for name, words in CURATED.items() for word in words.split()}
CONTAINERS = frozenset(map(stem, _CONTAINERS))


def class_of(word_stem: str) -> str:
    """Return the broad class of a noun's stem, empty if it is in none."""
    return _INDEX.get(word_stem, "")


def is_function_word(word: str) -> bool:
    """Whether a word, in lower case, carries grammar rather than content."""
    return word in _FUNCTION or word.partition("'")[0] in _SUBJECTS
