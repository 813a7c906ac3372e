"""Memory: what a function of one word has answered, looked up faster than it is called."""

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Memory(dict[K, V]):
    """A function's answers by its argument: ``memory[word]`` asks the function the first time.

    News writes the same few ten thousand words over and over. Once it holds so many answers that a
    corpus of endless new words would fill the machine, it forgets them all and begins anew.
    """

    __slots__ = ("_ask", "_most")

    def __init__(self, ask: Callable[[K], V], most: int = 65536) -> None:
        """Remember at most so many answers of a pure function."""
        super().__init__()
        self._ask = ask
        self._most = most

    def __missing__(self, key: K) -> V:
        """Ask the function and note the answer."""
        if len(self) >= self._most:
            self.clear()
        answer = self[key] = self._ask(key)
        return answer
