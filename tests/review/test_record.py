"""Rulings are written down, whoever else writes."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from checker.errors import Place
from checker.model.decision import Decision, Ruling
from checker.review.record import record_decision
from checker.review.store import load_decisions


def test_many_writers_lose_nothing(tmp_path):
    path = tmp_path / "decisions.yaml"
    findings = [f"{number:016x}" for number in range(24)]

    def rule(finding):
        decision = Decision(finding=finding, ruling=Ruling.ACCEPT, place=Place(""))
        record_decision(Path(path), decision)

    with ThreadPoolExecutor(8) as writers:
        list(writers.map(rule, findings))
    assert sorted(each.finding for each in load_decisions(path)) == findings
    assert [each.name for each in tmp_path.iterdir()] == ["decisions.yaml"]
