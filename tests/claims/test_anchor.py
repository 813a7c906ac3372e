"""Anchors: a claim's quote, the article's words, and what becomes of the one in the other."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.anchor import SearchText, find_anchor
from checker.claims.load import load_claims
from checker.corpus.read import read_corpus
from checker.errors import Place
from checker.model.claim import Anchor, AnchorState, Claim
from checker.model.settings import AnchorSettings

ROOT = Path(__file__).parents[2]


def anchor(quote: str, text: str, prefix: str = "", suffix: str = "", body: int = 0) -> Anchor:
    claim = Claim(
        id="c", article="a", quote=quote, prefix=prefix, suffix=suffix, place=Place("claims.yaml")
    )
    found = find_anchor(claim, SearchText(text, body), AnchorSettings())
    if found.start is not None and found.end is not None:
        assert text[found.start : found.end] == found.found
    return found


EXACT = [
    # quote, text, offset of the anchor
    ("nine people", "In all nine people died.", 7),
    ("nine", "Nineteen rooms, ninety beds, nine patients.", 29),
    ("nine", "Of twenty-nine guests, nine stayed.", 23),
    ("20", "There were 20,000 seats, 1.20 metres apart, and 20 guards.", 48),
    ("7", "Room 17 and 70, floor 7", 22),
    ("intervention", "Interventionism is no non-intervention, but intervention.", 44),
    ("non-intervention", "They spoke of non-intervention.", 14),
    ("“Stay,”", "He wrote “Stay,” and left.", 9),
    ("九人", "地震で九人が死亡した。", 3),
    ("nine people", "Nine people left; nine people came.", 18),
]


@pytest.mark.parametrize(("quote", "text", "start"), EXACT)
def test_whole_words_are_found_letter_for_letter(quote: str, text: str, start: int) -> None:
    found = anchor(quote, text)
    assert (found.state, found.start, found.found) == (AnchorState.EXACT, start, quote)
    assert found.reason == ""


def test_front_matter_is_not_searched() -> None:
    text = "---\ntitle: Nine people died\n---\nThe title says it: Nine people died.\n"
    body = text.index("The title")
    assert anchor("Nine people died", text, body=body).start == text.rindex("Nine")


TWICE = "Police counted nine. On Friday nine more came;\nby noon, nine had left."


@pytest.mark.parametrize(
    ("prefix", "suffix", "start"),
    [
        ("Police counted ", "", 15),
        ("friday", "", 31),
        ("On\n Friday ", "more", 31),
        ("", " had left", 56),
        ("by noon,", "had", 56),
    ],
)
def test_prefix_and_suffix_single_out_one_of_many(prefix: str, suffix: str, start: int) -> None:
    found = anchor("nine", TWICE, prefix, suffix)
    assert (found.state, found.start) == (AnchorState.EXACT, start)


@pytest.mark.parametrize(
    ("prefix", "suffix", "reason"),
    [
        ("", "", "it stands 3 times, on lines 1 and 2; give a prefix or suffix"),
        ("Monday", "", "it stands 3 times, on lines 1 and 2; nowhere with the prefix and suffix"),
        (" ", "", "it stands 3 times, on lines 1 and 2; give a longer prefix or suffix"),
    ],
)
def test_words_that_occur_often_are_ambiguous(prefix: str, suffix: str, reason: str) -> None:
    found = anchor("nine", TWICE, prefix, suffix)
    assert (found.state, found.start, found.end) == (AnchorState.AMBIGUOUS, None, None)
    assert found.reason == reason


def test_prefix_can_end_in_a_hyphen() -> None:
    assert anchor("nine", "Of twenty-nine guests, nine stayed.", prefix="twenty-").start == 10


def test_last_place_left_is_only_nearly_the_one_that_was_meant() -> None:
    found = anchor("nine", "On Friday nine came.", prefix="On Monday ")
    assert (found.state, found.found) == (AnchorState.APPROXIMATE, "nine")
    assert "prefix" in found.reason


NORMALISED = [
    # quote, text, the words found
    ('"Yes," he said', "So “Yes,” he said.", "“Yes,” he said"),
    ("the country's 'peace'", "the country’s ‘peace’", "the country’s ‘peace’"),
    ("“Hug”", "a «Hug» it was", "«Hug»"),
    ("left -- and stayed", "He left — and stayed", "left — and stayed"),
    ("cartels - which", "drug cartels—which", "cartels—which"),
    ("10-12 people", "some 10–12 people", "10–12 people"),
    ("20 000 people", "about 20\u00a0000 people", "20\u00a0000 people"),
    ("nine dual nationals", "nine\n  dual\r\n\r\nnationals died", "nine\n  dual\r\n\r\nnationals"),
    ("cooperation", "co\u00adope\u00adration ended", "co\u00adope\u00adration"),
    ("López", "Lo\u0301pez spoke", "Lo\u0301pez"),
    ("final offer…", "their ﬁnal offer...", "ﬁnal offer..."),
    ("Gunmen killed nine", "On Friday gunmen killed nine.", "gunmen killed nine"),
    ("gunmen killed nine", "Gunmen killed nine.", "Gunmen killed nine"),
    ("“they” came", "“They” came", "“They” came"),
]


@pytest.mark.parametrize(("quote", "text", "words"), NORMALISED)
def test_typesetting_is_set_aside(quote: str, text: str, words: str) -> None:
    found = anchor(quote, text)
    assert (found.state, found.found) == (AnchorState.NORMALISED, words)


APPROXIMATE = [
    # quote, text, the words found, what differs
    (
        "quickly left the burning house",
        "They swiftly left the burning house at once.",
        "swiftly left the burning house",
        "“quickly” became “swiftly”",
    ),
    (
        "a plan to rebuild the old bridge",
        "It is a plan to soon rebuild the old bridge.",
        "a plan to soon rebuild the old bridge",
        "“soon” was added",
    ),
    (
        "a plan to soon rebuild the old bridge",
        "It is a plan to rebuild the old bridge.",
        "a plan to rebuild the old bridge",
        "“soon” is gone",
    ),
    (
        "gunmen killed nine",
        "GUNMEN KILLED NINE",
        "GUNMEN KILLED NINE",
        "only spelling, punctuation or capitals differ",
    ),
    (
        "nine people with two passports",
        "These 9 people with two passports.",
        "9 people with two passports",
        "only spelling, punctuation or capitals differ",
    ),
    (
        "were ambushed on Nov. 4 near the border",
        "They were ambushed on November 4 near the border.",
        "were ambushed on November 4 near the border",
        "only spelling, punctuation or capitals differ",
    ),
    (
        "he didn't know the men",
        "He did not know the men.",
        "He did not know the men",
        "only spelling, punctuation or capitals differ",
    ),
    (
        "U.S. troops crossed the river",
        "US troops crossed the river",
        "US troops crossed the river",
        "only spelling, punctuation or capitals differ",
    ),
]


@pytest.mark.parametrize(("quote", "text", "words", "reason"), APPROXIMATE)
def test_small_differences_of_wording_are_told(
    quote: str, text: str, words: str, reason: str
) -> None:
    found = anchor(quote, text)
    assert (found.state, found.found) == (AnchorState.APPROXIMATE, words)
    assert found.reason == reason


CHANGED = [
    # quote, text, the words found, what differs
    (
        "nine people with two passports",
        "There were seven people with two passports.",
        "seven people with two passports",
        "“nine” became “seven”",
    ),
    (
        "9,500 people with two passports",
        "There were 9,600 people with two passports.",
        "9,600 people with two passports",
        "“9,500” became “9,600”",
    ),
    (
        "killed nine people with two passports",
        "They killed people with two passports.",
        "killed people with two passports",
        "“nine” is gone",
    ),
    (
        "were ambushed on Nov. 4 near the border",
        "They were ambushed on Nov. 5 near the border.",
        "were ambushed on Nov. 5 near the border",
        "“4” became “5”",
    ),
    (
        "arrived on Monday in the capital",
        "He arrived on Sunday in the capital.",
        "arrived on Sunday in the capital",
        "“Monday” became “Sunday”",
    ),
    (
        "expected there next week, he said",
        "is expected there last week, he said",
        "expected there last week, he said",
        "“next” became “last”",
    ),
    (
        "were taken to the hospital by helicopter",
        "They were not taken to the hospital by helicopter.",
        "were not taken to the hospital by helicopter",
        "“not” was added",
    ),
    (
        "could never accept such an offer",
        "They could accept such an offer.",
        "could accept such an offer",
        "“never” is gone",
    ),
    (
        "as minister Marta Ibarra told reporters",
        "So it went, as minister Marta Iborra told reporters.",
        "as minister Marta Iborra told reporters",
        "“Ibarra” became “Iborra”",
    ),
    (
        "has been working on it for 90 days",
        "She has been working on it for 90 weeks.",
        "has been working on it for 90 weeks",
        "“days” became “weeks”",
    ),
    (
        "a tunnel that cost $5 million to build",
        "It is a tunnel that cost $5 billion to build.",
        "a tunnel that cost $5 billion to build",
        "“5 million” became “5 billion”",
    ),
    (
        "a tunnel that cost $5 million to build",
        "It is a tunnel that cost €5 million to build.",
        "a tunnel that cost €5 million to build",
        "“$” became “€”",
    ),
    (
        "killed at least 40 people in the valley",
        "A flood killed up to 40 people in the valley.",
        "killed up to 40 people in the valley",
        "“at least 40” became “up to 40”",
    ),
    (
        "seven were killed and nine were hurt in it",
        "Then nine were killed and seven were hurt in it.",
        "nine were killed and seven were hurt in it",
        "“seven” became “nine”; “nine” became “seven”",
    ),
]


@pytest.mark.parametrize(("quote", "text", "words", "reason"), CHANGED)
def test_other_number_date_negation_or_name_is_never_found(
    quote: str, text: str, words: str, reason: str
) -> None:
    found = anchor(quote, text)
    assert (found.state, found.found) == (AnchorState.CHANGED, words)
    assert found.reason == reason


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("zebra crossing", "Nine people died in the flood."),
        ("20", "It was 20,000 or so."),
        ("nine", "Nineteen."),
        ("seven people died in the flood", ""),
        ("…", "Nothing of the kind."),
        ("a quote much longer than the article could ever be", "short"),
    ],
)
def test_words_that_are_not_there_are_an_orphan(quote: str, text: str) -> None:
    found = anchor(quote, text)
    assert (found.state, found.start, found.end) == (AnchorState.ORPHAN, None, None)
    assert found.reason


def test_threshold_is_a_setting() -> None:
    claim = Claim(id="c", article="a", quote="the burning old house", place=Place("c"))
    text = "It was the burning tall house."
    strict, loose = (
        find_anchor(claim, text, AnchorSettings(approximate=level)).state for level in (0.95, 0.7)
    )
    assert (strict, loose) == (AnchorState.ORPHAN, AnchorState.APPROXIMATE)


def test_all_claims_of_the_shipped_project_are_anchored_exactly() -> None:
    articles, skipped = read_corpus([Path("corpus")], ROOT)
    texts = {article.id: SearchText(article.text, article.body) for article in articles}
    kinds = frozenset({"quantity", "duration", "date", "money", "percent", "quote"})
    claims = load_claims(ROOT / "claims.yaml", kinds).claims
    anchors = [find_anchor(claim, texts[claim.article], AnchorSettings()) for claim in claims]
    assert not skipped
    assert len(anchors) >= 30
    assert {found.state for found in anchors} == {AnchorState.EXACT}


WORDS = (
    "nine¦Nine¦people¦“hug”¦'hug'¦—¦--¦20,000¦López¦not¦U.S.¦co\u00adop¦Lo\u0301pez¦ﬁne¦…¦İzmir¦ß¦九人"
    "¦\n¦\r\n\r\n¦\u00a0"
).split("¦")
PASSAGES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)


@given(PASSAGES, st.text(max_size=30) | PASSAGES)
def test_anchor_lies_in_the_text_and_holds_what_was_found(text: str, quote: str) -> None:
    found = anchor(quote, text)
    assert (found.start is None) == (found.state in (AnchorState.ORPHAN, AnchorState.AMBIGUOUS))
    if found.start is not None and found.end is not None:
        assert 0 <= found.start < found.end <= len(text)


@given(PASSAGES, st.data())
def test_words_copied_from_the_article_are_found(text: str, data: st.DataObject) -> None:
    words = text.split(" ")
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    quote = " ".join(words[start:end]).strip()
    if quote:
        found = anchor(quote, text)
        assert found.state in (AnchorState.EXACT, AnchorState.AMBIGUOUS)
