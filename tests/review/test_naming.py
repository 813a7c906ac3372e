"""What an editor ruled on what is one fact: kept in the file, known again, obeyed."""

import datetime as dt

import pytest

from checker.errors import InputErrors, Place
from checker.model.naming import Naming, Sorting
from checker.review import heed_namings
from checker.review.append import append_entry
from checker.review.naming import sentence_of, words_of
from checker.review.store import parse_decisions, parse_namings
from tests.report.sample import ARTICLES, DEAD

TEXTS = {article.id: article.text for article in ARTICLES}
FILE = "decisions:\n  - {finding: 0123456789abcdef, ruling: accept}\n"


def naming(mention, ruling=Sorting.JOIN, fact="toll"):
    return Naming(
        ruling=ruling,
        fact=fact,
        article=mention.article,
        words=words_of(mention),
        sentence=sentence_of(mention, TEXTS[mention.article]),
        reason="one fire",
        by="Anna",
        on=dt.date(2021, 3, 5),
        place=Place("decisions.yaml"),
    )


def names(*namings, texts=TEXTS):
    return [each.fact for each in heed_namings(DEAD, namings, texts).mentions]


def test_a_mention_gets_the_name_of_the_fact_it_joins():
    assert names(naming(DEAD[2])) == [None, None, "toll", None, None]


def test_the_last_ruling_on_a_mention_counts():
    assert names(naming(DEAD[0]), naming(DEAD[0], fact="hurt"))[0] == "hurt"
    assert names(naming(DEAD[0]), naming(DEAD[0], Sorting.RELEASE))[0] is None


def test_each_mention_that_leaves_stands_alone():
    left = [naming(each, Sorting.LEAVE) for each in DEAD[:2]]
    assert names(*left)[:2] == ["toll-not-1", "toll-not-2"]


def test_the_beginning_of_the_sentence_is_enough():
    short = naming(DEAD[2]).model_copy(update={"sentence": "Nine workers were killed"})
    assert names(short)[2] == "toll"


def test_the_same_words_in_another_sentence_are_another_mention():
    other = naming(DEAD[2]).model_copy(update={"sentence": "Nine workers were hurt"})
    assert names(other) == [None] * 5
    assert heed_namings(DEAD, [other, naming(DEAD[0])], TEXTS).lost == [other]


def test_an_entry_is_written_beside_the_rulings_on_findings():
    text = append_entry(FILE, "decisions.yaml", naming(DEAD[2]))
    assert text == FILE + (
        "  - ruling: join\n"
        "    fact: toll\n"
        "    article: courier\n"
        "    words: Nine workers\n"
        '    sentence: "Nine workers were killed in the fire, the Courier has learned."\n'
        "    reason: one fire\n"
        "    by: Anna\n"
        "    on: 2021-03-05\n"
    )
    (read,) = parse_namings(text, "decisions.yaml")
    assert read.model_copy(update={"place": Place("decisions.yaml")}) == naming(DEAD[2])
    assert len(parse_decisions(text, "decisions.yaml")) == 1


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ("{ruling: join, fact: toll, article: herald}", "a decision needs 'words'"),
        ("{ruling: leave, fact: a, article: b, words: c, finding: d}", "has no key 'finding'"),
        ("{ruling: jion, fact: a, article: b, words: c}", "a decision has no key 'fact'"),
    ],
)
def test_an_entry_that_names_no_mention_is_a_fault(entry, fault):
    with pytest.raises(InputErrors, match=fault):
        parse_namings(f"decisions:\n  - {entry}\n", "decisions.yaml")
