"""Which marks belong together, however they are typeset and whatever is missing."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.grammar.letters import make_plain
from checker.grammar.passage import Passage
from checker.grammar.quotations import find_quotations


def quoted(text):
    plain = make_plain(text)
    found = find_quotations(plain.text, lambda offset: text[plain.stored(offset)])
    return [plain.text[each.start : each.end] for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "go" and left.', ['"go"']),
        ("He said “go” and left.", ['"go"']),
        ("Er sagte „geh“ und ging.", ['"geh"']),
        ("Il a dit «va» et il est parti.", ['"va"']),
        ("He said 'go' and left.", ["'go'"]),
        ("He said ''go'' and left.", ["''go''"]),
        ('He said “go" and left.', ['"go"']),
        ('"One, "he said, "two. "', ['"One, "', '"two. "']),
        ('The pilot said" hold on "and dived.', ['" hold on "']),
        ("Fans of ‘ gold ’ came.", ["' gold '"]),
        ("It was (“so he said”) over.", ['"so he said"']),
        ("It was over—“so he said”—at last.", ['"so he said"']),
    ],
)
def test_marks_of_every_fashion(text, expected):
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the victims' family",
        "O'Reilly's and the Joneses' lawyers",
        "the '90s, rock 'n' roll, and so on: love 'em",
        "the ’90s, and ’tis true",
        "The ministry‘s plan",
        "The D.A.'s release, and Smith Corp.'s answer",
        "He is 6'2\" tall.",
        "40° 26′ 46″ north",
        'a row of marks """""""" in between',
    ],
)
def test_apostrophes_and_primes_are_no_quotations(text):
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'The farmers' union won't sign,' he said.", ["'The farmers' union won't sign,'"]),
        ("“I said, ‘Go,’ ” he said.", ["\"I said, 'Go,' \"", "'Go,'"]),
        ("\"He said, 'Go.'\"", ["\"He said, 'Go.'\"", "'Go.'"]),
        ("'She cried \"fire\" and ran,' he said.", ["'She cried \"fire\" and ran,'", '"fire"']),
        ('"I said, \'Go and find it," he said.', ['"I said, \'Go and find it,"']),
    ],
)
def test_one_in_the_other(text, expected):
    assert quoted(text) == expected


def test_a_quotation_of_several_paragraphs_is_one():
    text = '"One.\n\n"Two.\n\n"Three," he said.'
    plain = make_plain(text)
    (found,) = find_quotations(plain.text, lambda offset: text[offset])
    assert text[found.start : found.end] == '"One.\n\n"Two.\n\n"Three,"'
    assert [text[at + 1 : at + 4] for at in found.resumed] == ["Two", "Thr"]


def test_paragraphs_that_each_close_are_several():
    assert quoted('"One," he said.\n\n"Two."\n\n"Three."') == ['"One,"', '"Two."', '"Three."']


def test_a_quotation_may_run_on_over_lines():
    assert quoted('"One.\nTwo.\nThree, "he said.') == ['"One.\nTwo.\nThree, "']


def test_the_end_of_the_line_closes_where_the_closing_mark_is_missing():
    text = 'They spoke of "a bad day.\n\nThe mayor said, "We help."\n'
    plain = make_plain(text)
    first, second = find_quotations(plain.text, lambda offset: text[offset])
    assert text[first.start : first.end] == '"a bad day.'
    assert not first.closed
    assert text[second.start : second.end] == '"We help."'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("an idea she has dubbed bread first” — it works.", ['bread first"']),
        ('The road is open," Berger said.', ['The road is open,"']),
        ("a stray mark” in a sentence without speech", []),
    ],
)
def test_a_missing_opening_mark(text, expected):
    assert quoted(text) == expected


def test_a_passage_tells_the_outer_quotations_of_a_stretch():
    text = "“I said, ‘Go,’ ” he began. “Then he went,” he said."
    passage = Passage(text)
    everything = passage.quotations_between(0, len(text))
    assert [text[q.start : q.end] for q in everything] == ["“I said, ‘Go,’ ”", "“Then he went,”"]
    inside = text.index("Go")
    assert passage.quotations_between(inside, inside + 2) == everything[:1]
    between = text.index("began")
    assert passage.quotations_between(between, between + 5) == []


@given(st.text(alphabet="ab ,.\n\"'“”‘’s", max_size=60))
def test_quotations_lie_in_order_inside_the_text_and_nest(text):
    plain = make_plain(text)
    found = find_quotations(plain.text, lambda offset: text[plain.stored(offset)])
    for each in found:
        assert 0 <= each.start < each.end <= len(plain.text)
    for one, other in pairwise(found):
        assert one.start <= other.start
        assert other.end <= one.end or one.end <= other.start


@pytest.mark.parametrize("unit", ['"', '" ', "' ", '"a ', "'a ", '"a\n', "“a” "])
def test_time_grows_with_the_length_only(unit):
    def seconds(size):
        text = unit * (size // len(unit))
        began = time.process_time()
        find_quotations(text, lambda offset: text[offset])
        return time.process_time() - began

    seconds(2_000)
    # Ten times the text in far less than a hundred times the time.
    assert seconds(100_000) < 40 * max(seconds(10_000), 0.005)
