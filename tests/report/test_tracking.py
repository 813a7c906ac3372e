import csv
from io import StringIO

from checker.report.tracking import render
from tests.report.sample import JUDGEMENTS, REPORT
from tests.report.test_claim_review import resolved


def table(report):
    return list(csv.DictReader(StringIO(render(report))))


def test_a_fact_is_a_row_with_all_that_is_said_of_it():
    dead = table(REPORT)[0]
    assert (dead["fact"], dead["verdict"], dead["status"]) == ("dead", "discrepant", "open")
    assert dead["values"] == "7\n9"
    assert dead["sources"] == "Harbour Herald\nCourier\nWire\nEvening Post"
    assert dead["quotations"].splitlines()[1] == (
        "Courier · 4 Mar 2021 · claim courier-dead: «Nine workers» were killed in the fire, the"
        " Courier has learned. (corpus/courier.txt:1:1)"
    )


def test_a_ruling_is_told_with_who_made_it_and_when():
    dead = table(resolved("9"))[0]
    assert (dead["value that stands"], dead["note"]) == ("9", "The coroner counts nine.")
    assert (dead["by"], dead["on"], dead["until"]) == ("Anna", "2021-03-05", "")


def test_where_there_is_nothing_to_decide_there_is_no_status():
    assert table(REPORT)[3]["status"] == ""


def test_no_cell_is_a_formula():
    fact = JUDGEMENTS[0].fact.model_copy(update={"title": "=HYPERLINK(1)"})
    judgement = JUDGEMENTS[0].model_copy(update={"fact": fact})
    report = REPORT.model_copy(update={"judgements": (judgement,)})
    assert table(report)[0]["subject"] == "'=HYPERLINK(1)"
