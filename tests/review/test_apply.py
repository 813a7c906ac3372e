"""Decisions applied: states change, and nothing else does."""

from checker.errors import Place
from checker.model.comparison import Severity
from checker.model.decision import Decision, Ruling
from checker.model.fact import Fact
from checker.model.finding import Finding
from checker.model.verdict import Judgement, State, Verdict
from checker.review.apply import apply

PLACE = Place("decisions.yaml", 3, 5)
VICTIMS, DAY = (
    Judgement(
        fact=Fact(id=name, kind="quantity", title=name, mentions=()),
        verdict=Verdict.DISCREPANT,
        reason="the figures differ",
    )
    for name in ("victims", "day")
)


def finding(fingerprint: str, fact: str = "victims") -> Finding:
    return Finding(
        code="D201",
        rule="discrepancy",
        severity=Severity.ERROR,
        message="the figures differ",
        fact=fact,
        place=Place("a.md", 1, 1),
        fingerprint=fingerprint,
    )


def decision(fingerprint: str, ruling: Ruling) -> Decision:
    return Decision(finding=fingerprint, ruling=ruling, place=PLACE)


def states(findings: list[Finding], decisions: list[Decision]) -> tuple[list[State], list[State]]:
    """Return the states of the two facts and of the findings."""
    judgements, decided = apply([VICTIMS, DAY], findings, decisions)
    return [each.state for each in judgements], [each.state for each in decided]


def test_ruling_sets_the_state_of_finding_and_fact() -> None:
    for ruling, state in (
        (Ruling.ACCEPT, State.ACCEPTED),
        (Ruling.RESOLVE, State.RESOLVED),
        (Ruling.DISMISS, State.DISMISSED),
    ):
        assert states([finding("a")], [decision("a", ruling)]) == ([state, State.OPEN], [state])


def test_last_decision_holds() -> None:
    rulings = [decision("a", Ruling.ACCEPT), decision("a", Ruling.DISMISS)]
    assert states([finding("a")], rulings)[1] == [State.DISMISSED]


def test_fact_is_open_as_long_as_one_of_its_findings_is() -> None:
    findings = [finding("a"), finding("b"), finding("c", "day")]
    ruled = [decision("a", Ruling.ACCEPT), decision("c", Ruling.RESOLVE)]
    assert states(findings, ruled) == (
        [State.OPEN, State.RESOLVED],
        [State.ACCEPTED, State.OPEN, State.RESOLVED],
    )
    ruled.append(decision("b", Ruling.DISMISS))
    assert states(findings, ruled)[0] == [State.ACCEPTED, State.RESOLVED]


def test_decision_on_a_finding_that_is_gone_changes_nothing() -> None:
    assert states([finding("a")], [decision("z", Ruling.ACCEPT)]) == (
        [State.OPEN, State.OPEN],
        [State.OPEN],
    )


def test_nothing_but_state_and_decision_changes() -> None:
    findings = [finding("a"), finding("b", "")]
    ruled = decision("a", Ruling.ACCEPT)
    judgements, decided = apply([VICTIMS, DAY], findings, [ruled])
    assert [each.model_copy(update={"state": State.OPEN}) for each in judgements] == [VICTIMS, DAY]
    assert [each.decision for each in decided] == [ruled, None]
    plain = {"state": State.OPEN, "decision": None}
    assert [each.model_copy(update=plain) for each in decided] == findings
