"""A ruling is told in a sentence."""

import datetime as dt

import pytest

from checker.errors import Place
from checker.model.decision import Decision, Ruling
from checker.report.rulings import why
from tests.report.sample import FINDINGS


@pytest.mark.parametrize(
    ("ruling", "more", "told"),
    [
        (Ruling.ACCEPT, {}, "Accepted."),
        (Ruling.DISMISS, {"reason": "Two fires."}, "Dismissed: Two fires."),
        (Ruling.ACCEPT, {"by": "ana", "reason": "so\n it is"}, "Accepted by ana: so it is."),
        (
            Ruling.RESOLVE,
            {"value": "9", "by": "ana", "on": dt.date(2021, 3, 5), "reason": "By the list"},
            "Resolved (9 stands) by ana on 5 Mar 2021: By the list.",
        ),
    ],
)
def test_why(ruling, more, told):
    decision = Decision(finding="0" * 16, ruling=ruling, place=Place("decisions.yaml", 3), **more)
    finding = FINDINGS[0].model_copy(update={"state": ruling.state, "decision": decision})
    assert why(finding) == told


def test_a_state_without_its_decision():
    finding = FINDINGS[0].model_copy(update={"state": Ruling.ACCEPT.state})
    assert why(finding) == "Accepted."
