import pytest

from checker.errors import InputError, InputErrors, Place
from checker.model.decision import Decision, Ruling
from checker.model.verdict import State
from checker.review import load_decisions, record_decision
from checker.web.desk import ConflictError, Desk


def conflict(desk):
    """Return the finding on the dead."""
    return next(each for each in desk.report.findings if each.code == "D201")


def form(desk, ruling="accept", **more):
    finding = conflict(desk).fingerprint
    told = {"finding": finding, "seen": desk.mark_of(finding), "ruling": ruling}
    return {**told, "reason": "two counts", "by": "Anna", **more}


def ruled(desk, **more):
    """Return the decision of another program on the finding."""
    return Decision(
        finding=conflict(desk).fingerprint,
        ruling=Ruling.DISMISS,
        reason="not the same fire",
        by="Ben",
        place=Place("decisions.yaml"),
        **more,
    )


def test_a_ruling_is_written_at_once_and_changes_the_state(desk):
    assert desk.decide(form(desk), "tab").state is State.ACCEPTED
    (entry,) = load_decisions(desk.work.decisions)
    assert (entry.ruling, entry.reason, entry.by) == (Ruling.ACCEPT, "two counts", "Anna")
    assert (entry.rule, entry.about, entry.on) == ("D201", "dead", desk.work.today)
    assert desk.report.judgements[0].state is State.ACCEPTED


def test_to_undo_is_an_entry_too(desk):
    desk.decide(form(desk), "tab")
    assert desk.decide(form(desk, "reopen", reason=""), "tab").state is State.OPEN
    assert [each.ruling for each in load_decisions(desk.work.decisions)] == [
        Ruling.ACCEPT,
        Ruling.REOPEN,
    ]
    assert desk.report.judgements[0].state is State.OPEN


def test_a_ruling_that_came_in_between_is_not_covered(desk):
    asked = form(desk)
    record_decision(desk.work.decisions, ruled(desk))
    with pytest.raises(ConflictError):
        desk.decide(asked, "tab")
    assert [each.by for each in load_decisions(desk.work.decisions)] == ["Ben"]
    assert conflict(desk).state is State.DISMISSED
    assert desk.decide(form(desk), "tab").state is State.ACCEPTED


def test_an_entry_on_another_finding_is_no_conflict(desk):
    asked = form(desk)
    other = ruled(desk).model_copy(update={"finding": "0" * 16})
    record_decision(desk.work.decisions, other)
    desk.decide(asked, "tab")
    assert [each.by for each in load_decisions(desk.work.decisions)] == ["Ben", "Anna"]


def test_a_ruling_of_another_tab_is_told_once_to_each_other_tab(desk):
    since = desk.version
    finding = desk.decide(form(desk), "one")
    assert desk.look(since, "one") == []
    assert desk.look(since, "two") == [finding.fingerprint]
    assert desk.look(desk.version, "two") == []


def test_a_ruling_in_the_file_is_told_to_every_tab(desk):
    since = desk.version
    record_decision(desk.work.decisions, ruled(desk))
    assert desk.look(since, "one") == [conflict(desk).fingerprint]
    assert conflict(desk).state is State.DISMISSED


def test_an_entry_taken_out_of_the_file_is_a_change_too(desk):
    desk.decide(form(desk), "one")
    since = desk.version
    desk.work.decisions.unlink()
    assert desk.look(since, "one") == [conflict(desk).fingerprint]
    assert conflict(desk).state is State.OPEN


def test_a_broken_file_is_told_and_left_alone(desk):
    desk.work.decisions.write_text("decisions: [\n")
    with pytest.raises(InputErrors):
        desk.decide(form(desk), "tab")
    desk.look(0, "tab")
    assert "decisions.yaml" in desk.fault
    assert desk.work.decisions.read_text() == "decisions: [\n"
    desk.work.decisions.unlink()
    desk.look(0, "tab")
    assert desk.fault == ""


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"reason": " "}, "a ruling needs a reason"),
        ({"ruling": "resolve"}, "say which value stands"),
        ({"ruling": "burn"}, "say how you rule: accept, resolve or dismiss"),
        ({"finding": "f" * 16}, "this finding is not there any more"),
    ],
)
def test_a_form_that_rules_on_nothing_writes_nothing(desk, changes, message):
    with pytest.raises(InputError, match=message):
        desk.decide(form(desk) | changes, "tab")
    assert not desk.work.decisions.exists()


def test_the_value_that_stands_is_kept(desk):
    finding = desk.decide(form(desk, "resolve", value=" 9 "), "tab")
    assert (finding.state, finding.decision.value) == (State.RESOLVED, "9")


def test_changed_articles_are_noticed(desk, project):
    desk.look(0, "tab")
    assert not desk.is_outdated
    (project / "corpus" / "noon.md").write_text("Eight workers were killed on Monday.\n")
    desk.look(0, "tab")
    assert desk.is_outdated


def test_input_that_cannot_be_used_is_told(work, project):
    (project / "claims.yaml").write_text("claims: {}\n")
    desk = Desk(work)
    desk.make()
    assert desk.report is None
    assert "claims.yaml" in desk.stage.fault
