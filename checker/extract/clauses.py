"""Clauses: a sentence as tokens, ready to be asked for heads and predicates."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter

from checker.extract.nouns import is_function_word
from checker.extract.predicates import WEAK, find_classes
from checker.grammar.lazy import lazy
from checker.grammar.letters import fold_accents
from checker.grammar.memory import Memory
from checker.grammar.names import Name, find_names
from checker.grammar.passage import Passage
from checker.grammar.stems import stem

# "U.S.-Mexican", "Mexico's", "co-worker", "AT&T", marks one by one.
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}(?:-[^\W_]+)*|[^\W_]+(?:[&'-][^\W_]+)*|[^\w\s]", re.UNICODE)

_TITLE = 0.8
_TURNS = frozenset("but while whereas although though however".split())
_LOCATIVE = frozenset("in at near outside off across around inside throughout".split())
_BEFORE_PLACE = frozenset(
    """the of town city village province state district region county island port capital suburb
    neighborhood neighbourhood area nearby remote ancient coastal central rural north south east
    west its""".split()
)


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A word, a mark or a numeral, as far as its form alone tells; its place is the sentence's.

    word: in lower case. size: characters in the text. number: whether it is a numeral.
    capital: whether it begins with a capital. is_word: whether it is a word, not a mark or a
    number. content: whether it is a word that carries content, not grammar. weak: whether it is
    too common to tell events apart.
    """

    word: str
    size: int
    stem: str
    number: bool = False
    capital: bool = False
    is_word: bool = False
    content: bool = False
    weak: bool = False


Step = tuple[float, float | None]
"""What it costs to pass a token, and to take it for the event that a value tells of."""


def _read_word(shown: str) -> Token:
    word = shown.lower()
    root = _stem(word)
    is_word = word[0].isalpha()
    content = is_word and len(word) > 1 and not is_function_word(word)
    weak = content and root in WEAK
    return Token(word, len(shown), root, False, shown[0].isupper(), is_word, content, weak)


def _read_number(shown: str) -> Token:
    return Token(shown.lower(), len(shown), shown.lower(), number=True)


def _stem(word: str) -> str:
    """Return the stem of a word, of a hyphenated one the stem of its last part or whole noun."""
    before, hyphen, last = word.rpartition("-")
    return (
        before.replace("-", "") + stem(last) if hyphen and len(before) < 4 else stem(last or word)
    )


_SHOWN = itemgetter(0)
_WORDS = Memory(_read_word)
_NUMBERS = Memory(_read_number)


class Sentence:
    """The tokens of one sentence and what all its mentions share."""

    def __init__(self, passage: Passage, start: int, end: int) -> None:
        """Cut the stretch of the passage's plain text into tokens."""
        self.start, self.end = start, end
        self.passage = passage
        self.text = passage.text
        numbers = [(each.start, each.end) for each in passage.numerals_between(start, end)]
        self.tokens: list[Token] = []
        self.ends: list[int] = []
        self.steps: list[Step] = []  # filled by ``events``, like the asides
        self._cut(start, end, numbers)

    def _cut(self, start: int, end: int, numbers: list[tuple[int, int]]) -> None:
        at = start
        for first, last in [*numbers, (end, end)]:
            found = list(_TOKEN.finditer(self.text, at, first))
            self.tokens += map(_WORDS.__getitem__, map(_SHOWN, found))
            self.ends += map(re.Match.end, found)
            if last > first:
                self.tokens.append(_NUMBERS[self.text[first:last]])
                self.ends.append(last)
            at = max(at, last)

    @lazy
    def words(self) -> list[str]:
        """The tokens' words in small letters."""
        return [token.word for token in self.tokens]

    @lazy
    def stems(self) -> list[str | None]:
        """The tokens' stems, None of those that carry no content."""
        return [token.stem if token.content else None for token in self.tokens]

    def start_of(self, index: int) -> int:
        """Return the plain offset at which a token begins."""
        return self.ends[index] - self.tokens[index].size

    def index_at(self, offset: int) -> int:
        """Return the index of the first token that ends after the offset."""
        return bisect_right(self.ends, offset)

    @lazy
    def title(self) -> bool:
        """Whether it is set as a headline: nearly every longer word begins with a capital."""
        long = [token for token in self.tokens if token.is_word and len(token.word) > 3]
        return bool(long) and sum(token.capital for token in long) >= _TITLE * len(long)

    @lazy
    def named(self) -> tuple[Name, ...]:
        """The names in the sentence, in order."""
        return tuple(find_names(self.passage, self.start, self.end))

    @lazy
    def names(self) -> tuple[str, ...]:
        """The keys of the names in the sentence, in order, each once."""
        return tuple(dict.fromkeys(name.key for name in self.named))

    @lazy
    def places(self) -> tuple[str, ...]:
        """The names that something is said to be in, at or near, in small letters, each once."""
        return tuple(
            dict.fromkeys(
                fold_accents(name.words).lower() for name in self.named if self._is_place(name)
            )
        )

    def _is_place(self, name: Name) -> bool:
        at = self.index_at(name.start) - 1
        while at >= 0 and (
            self.tokens[at].word in _BEFORE_PLACE or self.tokens[at].word.endswith("ern")
        ):
            at -= 1
        return at >= 0 and self.tokens[at].word in _LOCATIVE

    @lazy
    def content(self) -> tuple[int, ...]:
        """Indexes of the tokens that carry content: neither numbers, marks nor function words."""
        return tuple(index for index, token in enumerate(self.tokens) if token.content)

    @lazy
    def classes(self) -> dict[int, tuple[str, ...]]:
        """Predicate classes of the tokens that are in the lexicon, by index."""
        found = find_classes(self.words)
        return {index: found[index] for index in found if self.tokens[index].content}

    @lazy
    def asides(self) -> dict[tuple[int, int], int | None]:
        """Where asides close, by opening mark and direction; filled by ``events`` as it asks.

        Every value of a sentence walks past the same commas and brackets.
        """
        return {}

    @lazy
    def turns(self) -> list[int]:
        """Indexes of the words with which the sentence turns: "but", "while"."""
        if _TURNS.isdisjoint(self.words):
            return []
        return [index for index, word in enumerate(self.words) if word in _TURNS]

    @lazy
    def weak(self) -> frozenset[int]:
        """Indexes of words too common to tell events apart."""
        return frozenset(index for index, token in enumerate(self.tokens) if token.weak)
