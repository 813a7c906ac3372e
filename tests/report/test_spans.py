"""Where findings point."""

import pytest

from checker.errors import Place
from checker.report.page import Page
from checker.report.spans import Spans
from tests.report.sample import DEAD, FINDINGS, REPORT, SPEECH


def test_a_conflict_has_the_words_and_the_source_of_both_sides():
    first, second, *claims = Spans(REPORT, Page()).of(FINDINGS[0])
    assert (first.source, first.words, first.mention) == (
        "Harbour Herald",
        "Seven workers",
        DEAD[0],
    )
    assert (first.start, first.end) == (
        Place("corpus/herald.md", 8, 1),
        Place("corpus/herald.md", 8, 14),
    )
    assert (second.source, second.words) == ("Courier", "Nine workers")
    assert [(span.path, span.line, span.claim) for span in claims] == [
        ("claims.yaml", 4, "herald-dead"),
        ("claims.yaml", 9, "courier-dead"),
    ]


@pytest.mark.parametrize("room", [40, 60, 200])
def test_a_span_is_told_in_one_line(room):
    spans = Spans(REPORT, Page()).of(FINDINGS[2])
    told = [span.tell(room) for span in spans]
    assert told[0].startswith("Harbour Herald: «")
    assert told[-1] == "claim herald-mayor"
    assert not any("\n" in each or "\x1b" in each for each in told)
    assert all(len(each) <= room + len("Harbour Herald: ") for each in told)


def test_of_two_mentions_in_one_jsonl_record_each_is_its_own():
    """They share their place: a record is one line."""
    place = Place("feeds/odd.jsonl", 17)
    other = SPEECH[1].model_copy(update={"id": "other", "words": "never"})
    judgement = REPORT.judgements[1]
    fact = judgement.fact.model_copy(update={"mentions": (SPEECH[1], other)})
    report = REPORT.model_copy(
        update={"judgements": (judgement.model_copy(update={"fact": fact}),)}
    )
    finding = FINDINGS[2].model_copy(
        update={"place": place, "related": (place,), "mentions": (SPEECH[1].id, "other")}
    )
    spans = Spans(report, Page()).of(finding)
    assert [span.words for span in spans] == [SPEECH[1].words, "never"]
    assert [span.end for span in spans] == [None, None]


def test_a_finding_about_the_input_is_its_place_alone():
    (span,) = Spans(REPORT, Page()).of(FINDINGS[5])
    assert (span.path, span.line, span.mention, span.end) == ("claims.yaml", 44, None, None)


@pytest.mark.parametrize(
    ("base", "path", "whole"),
    [
        ("", "corpus/a.md", "corpus/a.md"),
        ("", "./corpus/a.md", "corpus/a.md"),
        ("desk", "corpus/a.md", "desk/corpus/a.md"),
        ("desk/mill", "../corpus/a.md", "desk/corpus/a.md"),
        ("desk", "/tmp/a.md", "/tmp/a.md"),
        ("desk", "", ""),
    ],
)
def test_a_path_counts_from_the_root_of_the_repository(base, path, whole):
    assert Spans(REPORT, Page(base=base)).path(path) == whole
