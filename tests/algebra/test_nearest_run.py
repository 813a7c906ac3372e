"""The run of words in a longer text that is most like some words."""

from checker.algebra.wording import nearest_run


def test_the_run_is_found_with_its_margin():
    among = "once upon a time the old bridge will be rebuilt by nobody at all they say".split()
    start, end = nearest_run(["bridge", "will", "not", "be", "rebuilt"], among)
    assert among[start:end][:3] != among[:3]
    assert {"bridge", "will", "be", "rebuilt"} <= set(among[start:end])
    assert end - start <= 5 + 4


def test_the_run_stays_inside():
    assert nearest_run(["a", "b"], ["a", "b", "c"]) == (0, 3)
