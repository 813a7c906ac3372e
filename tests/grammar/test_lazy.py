"""Lazy: a value worked out once for each object."""

from checker.grammar.lazy import lazy


def test_a_lazy_value_is_worked_out_once_for_each_object():
    class Text:
        def __init__(self, words):
            self.words = words
            self.asked = 0

        @lazy
        def size(self):
            """How many words."""
            self.asked += 1
            return len(self.words)

    one, two = Text("ab"), Text("abc")
    assert (one.size, one.size, two.size) == (2, 2, 3)
    assert (one.asked, two.asked) == (1, 1)
    assert Text.size.__doc__ == "How many words."
