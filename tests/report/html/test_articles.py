import datetime as dt

from checker.model.article import Article
from checker.model.mention import Mention
from checker.model.places import Places
from checker.model.record import NormalForm
from checker.model.report import Report
from checker.report.html.articles import LONGEST, view_articles
from checker.report.html.facts import view_facts
from tests.report.sample import REPORT, Value


def viewed(report=REPORT):
    facts = view_facts(report, report.judgements, Places(report.articles))
    return {view.article.id: view for view in view_articles(report, facts)}


def text_of(paragraph):
    """Return a paragraph as a line: [words|fact], (words|note)."""
    return "".join(
        f"[{run.text}|{run.fact.judgement.fact.id}]"
        if run.fact
        else f"({run.text}|{run.note})"
        if run.note
        else run.text
        for run in paragraph.runs
    )


def of(text, *spans):
    """Return a report on one article with mentions at these words, in no fact."""
    mentions = tuple(
        Mention(
            id=words,
            article="one",
            start=text.index(words),
            end=text.index(words) + len(words),
            words=words,
            sentence=(0, len(text)),
            kind="quantity",
            record=Value(),
            normal=NormalForm(value=words),
            rule="sample",
        )
        for words in spans
    )
    article = Article(id="one", path="one.txt", text=text, published=dt.date(2021, 3, 2))
    return Report(articles=(article,), mentions=mentions)


def test_mentions_are_linked_to_their_facts_where_they_stand():
    herald = viewed()["herald"]
    assert [text_of(each) for each in herald.paragraphs] == [
        "Mill fire kills seven",
        "[Seven workers|dead] died when a paper mill near the river port burned down late on"
        " Monday, the fire brigade said on Tuesday morning after its crews had searched the halls.",
        "The mill had been running for [90 days|uninspected] without an inspection. Damage was put"
        " at [$139 million|damage].",
        '["We will never accept such conditions again,"|mayor-aldana-on-conditions-at-the-mill]'
        " said Mayor Ines Aldana.",
        "Relatives of [nine dead workers|dead] wait outside the mill.",
    ]


def test_a_mention_inside_another_keeps_its_own_place():
    view = viewed(of("He said “nine men died” there.\n", "“nine men died”", "nine"))["one"]
    assert text_of(view.paragraphs[0]) == (
        "He said (“|quantity: ““nine men died””)(nine|quantity: “nine”)"
        "( men died”|quantity: ““nine men died””) there."
    )
    anchors = [anchor for run in view.paragraphs[0].runs for anchor in run.anchors]
    assert anchors == ["m-~E2~80~9Cnine~20men~20died~E2~80~9D", "m-nine"]


def test_a_mention_may_go_on_over_a_line_end():
    view = viewed(of("He said “nine\nmen died” there.", "“nine\nmen died”"))["one"]
    assert [len(paragraph.runs) for paragraph in view.paragraphs] == [2, 2]
    assert sum(len(run.anchors) for each in view.paragraphs for run in each.runs) == 1


def test_of_an_endless_line_the_beginning_is_shown():
    text = "nine " * 1_000_000
    view = viewed(of(text, "nine"))["one"]
    assert sum(len(run.text) for run in view.paragraphs[0].runs) <= LONGEST
    assert view.missing == len(text) - LONGEST


def test_an_article_without_a_title_is_known_by_its_first_words():
    assert viewed()["courier"].title == (
        "Nine workers were killed in the fire, the Courier has learned."
    )
