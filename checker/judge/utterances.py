"""Utterances: doubts whether two quotations that differ are one utterance altered."""

import re

from checker.judge.pair import OWN_WORDS, Doubt, Pair, tells_both
from checker.judge.voices import other_person
from checker.model.comparison import Difference

_NEGATION = re.compile(r"\b(?:not|never|no|without|nor|denie[sd]|reject(?:s|ed))\b|n['’]t\b", re.I)
_BEFORE = 40
"""Characters before a quotation in which its sentence may deny it."""


def _two_utterances(pair: Pair) -> str:
    altered = pair.link.values.difference is Difference.WORDS
    if pair.one_article or (altered and tells_both(pair, anywhere=False)):
        return "one text quotes both, so they are two utterances"
    return ""


def _of_nobody(pair: Pair) -> str:
    """Whether nobody is said to have spoken either, and one is but a few words."""
    if pair.a.speaker or pair.b.speaker or pair.link.values.difference is not Difference.WORDS:
        return ""
    few = min(len(pair.a.words.split()), len(pair.b.words.split())) <= OWN_WORDS
    return "nobody is said to have spoken these few words" if few else ""


def _other_person(pair: Pair) -> str:
    if pair.link.values.difference is Difference.WORDS and other_person(pair.a, pair.b):
        return f"{pair.a.speaker} and {pair.b.speaker} are quoted in much the same words"
    return ""


def _denied(pair: Pair) -> str:
    """Whether the sentence around a quotation denies it, which a longer quotation does inside."""
    if pair.link.values.difference is not Difference.WORDS:
        return ""
    for mention, other in pair.sides:
        text = pair.sources.article(mention).text
        before = text[max(mention.sentence[0], mention.start - _BEFORE) : mention.start]
        if _NEGATION.search(before) and _NEGATION.search(other.words):
            return "the sentence around the shorter quotation denies it, too"
    return ""


DOUBTS: tuple[Doubt, ...] = (_two_utterances, _of_nobody, _other_person, _denied)
