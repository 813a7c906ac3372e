"""rdjson: columns count bytes of UTF-8."""

import json

from checker.model.article import Article
from checker.model.fact import Fact
from checker.model.places import Places
from checker.model.report import Report
from checker.model.verdict import Judgement, Verdict
from checker.report.page import Page
from checker.report.rdjson import render
from tests.report.sample import DEAD, FINDINGS, REPORT

TEXT = "Märchen.\n“Größe 火”: Seven workers — gone.\n"


def diagnostics(report, page=None):
    return json.loads(render(report, page or Page()))["diagnostics"]


def test_columns_count_bytes():
    at = TEXT.index("Seven")
    mention = DEAD[0].model_copy(update={"start": at, "end": at + 5})
    article = Article(id="herald", path="corpus/herald.md", text=TEXT)
    place = Places([article]).at("herald", at)
    report = Report(
        articles=(article,),
        judgements=(
            Judgement(
                fact=Fact(id="dead", kind="quantity", title="t", mentions=(mention,)),
                verdict=Verdict.DISCREPANT,
                reason="r",
                sources=1,
            ),
        ),
        shown=frozenset({"dead"}),
        findings=(FINDINGS[0].model_copy(update={"place": place, "related": ()}),),
    )
    span = diagnostics(report)[0]["location"]["range"]
    line = TEXT.splitlines()[1].encode()
    assert line[span["start"]["column"] - 1 : span["end"]["column"] - 1] == b"Seven"
    assert (span["start"]["line"], span["end"]["line"]) == (2, 2)


def test_a_place_without_its_line_at_hand_has_no_column():
    claims = next(each for each in diagnostics(REPORT) if each["code"]["value"] == "C103")
    assert claims["location"] == {"path": "claims.yaml", "range": {"start": {"line": 44}}}


def test_the_conflicting_source_and_the_claims_are_related_locations():
    related = diagnostics(REPORT, Page(base="desk"))[0]["related_locations"]
    assert [each["message"] for each in related] == [
        "Courier: «Nine workers» were killed in the fire, the Courier has learned.",
        "claim herald-dead",
        "claim courier-dead",
    ]
    assert related[0]["location"]["path"] == "desk/corpus/courier.txt"
