"""The one rule of substance: which mentions speak of one fact never hangs on their values."""

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract import find_mentions
from checker.match import find_facts
from checker.model.article import Article
from checker.model.settings import MatchSettings

TEXTS = (
    "Gunmen killed {} farm workers near the river crossing on Monday, police said.",
    "{} farm workers were killed by gunmen near the river crossing. The attack injured {} more.",
    "The killing of {} farm workers near the river has shocked the valley.",
    "A flood in the delta displaced {} families and destroyed {} houses.",
)


def groups_with(numbers):
    """Groups of a corpus with these numbers in it, as places that do not name the values."""
    left = iter(numbers)
    articles = [
        Article(
            id=f"a{at}",
            path=f"a{at}.txt",
            text=text.format(*(next(left) for _ in range(text.count("{}")))),
        )
        for at, text in enumerate(TEXTS)
    ]
    mentions = [mention for article in articles for mention in find_mentions(article)]
    order = {mention.id: (mention.article, at) for at, mention in enumerate(mentions)}
    facts = find_facts(mentions, articles, MatchSettings())
    return sorted(sorted(order[m.id] for m in fact.mentions) for fact in facts)


# Figures of the same shape: a year or a phone number would be no count at all.
figures = st.integers(min_value=21, max_value=99)


@settings(max_examples=30, deadline=None)
@given(st.lists(figures, min_size=6, max_size=6), st.lists(figures, min_size=6, max_size=6))
def test_other_numbers_make_the_same_groups(one, other):
    assert groups_with(one) == groups_with(other)


def test_there_is_something_to_group():
    assert any(len(group) == 3 for group in groups_with([31, 32, 33, 34, 35, 36]))
