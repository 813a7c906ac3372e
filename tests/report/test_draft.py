"""A drafted claims.yaml anchors every mention to its own place."""

import yaml

from checker.report.draft import render
from tests.report.sample import ARTICLES, MENTIONS, REPORT, mention

TEXTS = {article.id: article.text for article in ARTICLES}


def drafted(report):
    return yaml.load(render(report), Loader=yaml.BaseLoader)["claims"]


def test_every_mention_gets_a_claim_of_its_own():
    claims = drafted(REPORT)
    assert [(claim["article"], claim["quote"], claim["kind"]) for claim in claims] == [
        (each.article, each.words, each.kind) for each in MENTIONS
    ]
    assert len({claim["id"] for claim in claims}) == len(MENTIONS)


def test_the_words_with_prefix_and_suffix_stand_where_the_mention_stands():
    for claim, said in zip(drafted(REPORT), MENTIONS, strict=True):
        text, prefix = TEXTS[claim["article"]], claim.get("prefix", "")
        anchor = prefix + claim["quote"] + claim.get("suffix", "")
        assert text.count(anchor) == 1
        assert text.index(anchor) + len(prefix) == said.start


def test_words_that_occur_twice_are_told_apart():
    said = mention("herald", "the", REPORT.mentions[0].normal)
    claim = drafted(REPORT.model_copy(update={"mentions": (said,)}))[0]
    assert claim["suffix"]
    assert TEXTS["herald"].count(claim["prefix"] + "the" + claim["suffix"]) == 1
