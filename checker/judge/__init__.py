"""From facts to verdicts and findings, each with its reason in words."""

from checker.judge.case import Case
from checker.judge.judge import judge_facts
from checker.judge.rules import describe_rules, find_findings, find_upkeep
from checker.judge.sources import Sources

__all__ = ["Case", "Sources", "describe_rules", "find_findings", "find_upkeep", "judge_facts"]
