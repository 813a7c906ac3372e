"""Wholes and parts among the numbers of a sentence; each number stands in <angle brackets>."""

import re

import pytest

from checker.grammar.parts import find_breakdowns, is_part

NUMBER = re.compile(r"<([^>]*)>")


def read(marked):
    """Return the sentence without its brackets, and the place of each bracketed number."""
    numbers, plain, at = [], "", 0
    for found in NUMBER.finditer(marked):
        plain += marked[at : found.start()]
        numbers.append((len(plain), len(plain) + len(found[1])))
        plain += found[1]
        at = found.end()
    return plain + marked[at:], numbers


def told(marked):
    """Return each breakdown as "whole: parts", an equals sign where the parts are all there is."""
    sentence, numbers = read(marked)
    words = [sentence[start:end] for start, end in numbers]
    return [
        f"{words[whole]} {'=' if complete else ':'} {' '.join(words[part] for part in parts)}"
        for whole, parts, complete in find_breakdowns(sentence, numbers)
    ]


@pytest.mark.parametrize(
    ("sentence", "breakdowns"),
    [
        ("<Twelve> dead, <nine> of them women and <four> children", ["Twelve : nine four"]),
        ("The fire killed <12> people on Monday, <nine> of them women.", ["12 : nine"]),
        ("<Nine> people, including <two> babies, were killed.", ["Nine : two"]),
        ("<Nine> were killed, including <two> babies and <three> women.", ["Nine : two three"]),
        ("<40> guests, among them at least <12> children, fled.", ["40 : 12"]),
        ("<Two> of the <three> boats sank.", ["three : Two"]),
        ("<30> of some <80> wounded are in hospital.", ["80 : 30"]),
        ("<Five> people, <three> men and <two> women, were hurt.", ["Five = three two"]),
        ("<Five> people - <three> men and <two> women - were hurt.", ["Five = three two"]),
        ("<Five> people were hurt (<three> men and <two> women).", ["Five = three two"]),
        ("<Five> people (<three> men and <two> women) were hurt.", ["Five = three two"]),
        ("<Five> people, <two> women and a man, were hurt.", []),
        ("<Nine> people died, including <two> babies, and <12> were injured.", ["Nine : two"]),
        ("The blast killed <nine> people, wounding <twelve>.", []),
        ("<Nine> people were killed and <12> injured.", []),
        ("Police held <five> people, <two> women and <three> men were hurt.", []),
        ("<Nine> people and <two> dogs were saved.", []),
    ],
)
def test_breakdowns(sentence, breakdowns):
    assert told(sentence) == breakdowns


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("twelve dead, <nine> of them women", True),
        ("<thirty> of the eighty wounded", True),
        ("<30> of the 80 wounded", True),
        ("nine people, including <two> babies", True),
        ("nine people, including two babies and <three> women", True),
        ("nine people, including two babies, and <12> were injured", False),
        ("nine people died, including two babies; <12> were injured", False),
        ("<nine> of the workers", False),
        ("<nine> people were killed", False),
    ],
)
def test_a_part_is_known_by_the_words_around_it(sentence, part):
    plain, [(start, end)] = read(sentence)
    assert is_part(plain, start, end) is part
