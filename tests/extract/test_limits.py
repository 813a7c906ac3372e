"""What is taken on: at a limit all of it, beyond it a clear word."""

import pytest

from checker.errors import InputError, Place
from checker.extract.limits import hold_articles, hold_claims, hold_facts, hold_mentions
from checker.model.article import Article
from checker.model.claim import Claim, ClaimsFile
from checker.model.inputs import Inputs
from checker.model.settings import LimitSettings, Settings
from checker.pipeline import run

TEXT = "Seven people were killed on Monday and nine were hurt."
ARTICLES = [Article(id=each, path=f"{each}.md", text=TEXT) for each in ("a", "b")]


def claims(count):
    listed = tuple(
        Claim(id=str(each), article="a", quote="Seven", place=Place("claims.yaml", each + 2))
        for each in range(count)
    )
    return ClaimsFile(path="claims.yaml", claims=listed)


def report(articles=ARTICLES, **limits):
    return run(Inputs(articles=articles), Settings(limits=LimitSettings(**limits)))


def test_letters():
    inputs = Inputs(articles=ARTICLES)
    assert hold_articles(inputs, LimitSettings(letters=len(TEXT))) is inputs
    held = hold_articles(inputs, LimitSettings(letters=len(TEXT) - 1))
    assert held.articles == ()
    first, _ = held.skipped
    assert (first.path, first.whole) == ("a.md", True)
    assert first.reason == "54 letters, more than the 53 that are taken on (limits.letters)"


def test_mentions():
    inputs = Inputs(articles=ARTICLES)
    texts = {"a": ["value"] * 3, "b": ["value"] * 4}
    assert hold_mentions(texts, inputs, LimitSettings(mentions=4)) == (texts, inputs)
    kept, held = hold_mentions(texts, inputs, LimitSettings(mentions=3))
    assert (list(kept), held.articles) == (["a"], (ARTICLES[0],))
    (skipped,) = held.skipped
    assert skipped.reason == "4 mentions, more than the 3 that are taken on (limits.mentions)"


def test_claims():
    hold_claims(None, LimitSettings(claims=3))
    hold_claims(claims(3), LimitSettings(claims=3))
    with pytest.raises(InputError) as told:
        hold_claims(claims(4), LimitSettings(claims=3))
    assert str(told.value) == (
        "claims.yaml:5: 4 claims, more than the 3 that are taken on\n"
        "    hint: fewer at a time, or a higher limit: --set limits.claims=NUMBER"
    )


def test_facts():
    hold_facts(3, LimitSettings(facts=3))
    with pytest.raises(InputError, match="4 facts, more than the 3"):
        hold_facts(4, LimitSettings(facts=3))


def test_at_the_limits_everything_is_compared():
    found = report()
    mentions = max(sum(each.article == name for each in found.mentions) for name in "ab")
    same = report(letters=len(TEXT), mentions=mentions, facts=len(found.judgements))
    assert (same.mentions, same.skipped) == (found.mentions, ())


def test_beyond_them_the_others_are_compared():
    long = Article(id="c", path="c.md", text=TEXT * 2)
    found = report([*ARTICLES, long], letters=len(TEXT))
    assert [each.id for each in found.articles] == ["a", "b"]
    assert [each.path for each in found.skipped] == ["c.md"]
    assert [each.code for each in found.findings if each.place.path == "c.md"] == ["A501"]
    crowded = Article(id="d", path="d.md", text=TEXT.replace("nine", "nine in 3 towns, 8 in 2,"))
    found = report([*ARTICLES, crowded], mentions=3)
    assert [each.path for each in found.skipped] == ["d.md"]
