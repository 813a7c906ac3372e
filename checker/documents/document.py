"""Document: hands out the values of a YAML text and notes what is wrong with them."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence

from checker.algebra.wording import nearest
from checker.documents.nodes import Items, Node, Pairs, Refused, Scalar, compose, is_empty, shape
from checker.documents.source import Source
from checker.errors import Place

# An escape such as "\e" can bring these into a value, and a terminal would obey them.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_DAY = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?Z| ?[+-]\d{2}:?\d{2})?)?",
    re.ASCII,
)
_ZONE_APART = re.compile(r" (?=(?:Z|[+-]\d{2}:?\d{2})$)")


def parse_day(text: str) -> dt.date | None:
    """Return the day of an ISO 8601 date (2019-11-27), with or without a time of day, else None.

    It is the day as written, in whatever zone the time stands.
    """
    found = _DAY.fullmatch(text.strip())
    try:
        return dt.date.fromisoformat(found.group(1)) if found else None
    except ValueError:
        return None


def parse_moment(text: str) -> dt.datetime | None:
    """Return the moment of an ISO 8601 date with time and zone, None for any other text."""
    if parse_day(text) is None:
        return None
    try:
        moment = dt.datetime.fromisoformat(_ZONE_APART.sub("", text.strip()))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def listed(words: Iterable[str]) -> str:
    """Return words in a row, for a hint: 'a', 'b' or 'c'."""
    quoted = [f"'{word}'" for word in words]
    return " or ".join([", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted)


def suggest(word: str, choices: Sequence[str]) -> str:
    """Return the hint for an unknown word: the choice most like it, or all of them."""
    best = nearest(word.lower(), choices)
    return f"did you mean '{best}'?" if best is not None else f"known: {listed(choices)}"


class Document(Source):
    """A YAML text, its values and every fault found in them.

    root: its outermost node, None (and a fault) where there is none.
    """

    def __init__(
        self, path: str, text: str, example: str = "", start: int = 0, end: int | None = None
    ) -> None:
        """Read the stretch of the text from start to end; example: how such a document begins."""
        super().__init__(path, text)
        self.root = compose(self, start, len(text) if end is None else end, example)

    def items(self, node: Node | None, name: str) -> tuple[Node, ...]:
        """Return the entries of a list; of anything else none, and a fault. None has no entries."""
        if isinstance(node, Items):
            return node.nodes
        if node is None or isinstance(node, Refused):
            return ()
        if is_empty(node):
            self.fault(node.at, f"'{name}' is empty", f"write '{name}: []' if there are none")
        else:
            hint = "begin each entry with '- '"
            self.fault(node.at, f"'{name}' must be a list, not {shape(node)}", hint)
        return ()

    def entry(
        self,
        node: Node,
        name: str,
        keys: Mapping[str, str],
        required: Sequence[str] = (),
        *,
        strict: bool = True,
    ) -> "Entry | None":
        """Return the values of a node by their keys; None, and a fault, if it is without keys.

        name: what it is, with its article ("a claim"). keys: the known ones and what they hold.
        Unless strict, unknown keys may stand beside them.
        """
        if isinstance(node, Refused):
            return None
        if not isinstance(node, Pairs):
            hint = f"write it as 'key: value'; the keys are {listed(keys)}"
            self.fault(node.at, f"{name} must be keys and values, not {shape(node)}", hint)
            return None
        values = {key.text: value for key, value in node.pairs}
        mistyped = set()
        for key, _ in node.pairs:
            if strict and key.text not in keys:
                hint = suggest(key.text, list(keys))
                self.fault(key.at, f"{name} has no key '{key.text}'", hint)
                mistyped.add(nearest(key.text.lower(), keys))
        for word in required:
            # The hint at a mistyped key has told already.
            if word not in values and word not in mistyped:
                self.fault(node.at, f"{name} needs '{word}'", f"{word}: {keys[word]}")
        return Entry(self, node.at, keys, values, required)


class Entry:
    """The values of one entry by their keys; what is wrong with one is noted when it is taken."""

    def __init__(
        self,
        document: Document,
        at: int,
        keys: Mapping[str, str],
        values: dict[str, Node],
        required: Sequence[str],
    ) -> None:
        self._document = document
        self._keys = keys
        self._values = values
        self._required = required
        self.at = at

    @property
    def place(self) -> Place:
        """Where the entry begins."""
        return self._document.place(self.at)

    def node(self, key: str) -> Node | None:
        """Return the value of a key as it is, None where the key is missing."""
        return self._values.get(key)

    def fault(self, key: str, message: str, hint: str = "") -> None:
        """Note a fault at the value of a key, or at the entry where the key is missing."""
        node = self._values.get(key)
        self._document.fault(node.at if node is not None else self.at, message, hint)

    def words(self, key: str) -> str:
        """Return the text under a key, which may run over lines, with the blanks around it.

        Where it is missing or no text it is "", the latter with a fault.
        """
        node = self._values.get(key)
        if node is None or isinstance(node, Refused):
            return ""
        if not isinstance(node, Scalar):
            hint = f"{key}: {self._keys[key]}"
            self.fault(key, f"'{key}' must be text, not {shape(node)}", hint)
        elif is_empty(node) or not node.text.strip():
            hint = "write a value" + ("" if key in self._required else ", or leave the key out")
            self.fault(key, f"'{key}' is empty", hint)
        elif _CONTROL.search(node.text):
            self.fault(key, f"'{key}' holds a control character", "write it without escapes")
        else:
            return node.text
        return ""

    def text(self, key: str) -> str:
        """Return the text under a key without the blanks around it, else like ``words``."""
        return self.words(key).strip()

    def line(self, key: str) -> str:
        """Return the text under a key, which must stand on one line, else like ``text``."""
        text = self.text(key)
        if len(text.splitlines()) > 1:
            self.fault(key, f"'{key}' must stand on one line", f"{key}: {self._keys[key]}")
            return ""
        return text

    def day(self, key: str) -> dt.date | None:
        """Return the day under a key; None where it is missing or no day, the latter a fault."""
        text = self.line(key)
        day = parse_day(text)
        if text and day is None:
            self.fault(key, f"'{key}' is no day: '{text}'", "write it as 2019-11-27")
        return day
