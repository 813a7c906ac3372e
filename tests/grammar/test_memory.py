"""Memory: a function is asked once for each word."""

from checker.grammar.memory import Memory


def test_a_word_is_asked_about_once():
    asked = []
    memory = Memory(lambda word: asked.append(word) or word.upper())
    assert [memory[word] for word in ("a", "b", "a")] == ["A", "B", "A"]
    assert asked == ["a", "b"]


def test_it_never_holds_more_than_it_may():
    memory = Memory(len, most=3)
    assert [memory["x" * size] for size in range(10)] == list(range(10))
    assert len(memory) <= 3
