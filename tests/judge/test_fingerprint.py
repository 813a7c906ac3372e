"""Fingerprints hold rule, fact and values, and nothing that moves."""

from checker.judge.fingerprint import fingerprint


def test_order_and_repetition_of_values_do_not_matter():
    assert fingerprint("D201", "toll", ["9", "7"]) == fingerprint("D201", "toll", ["7", "9", "9"])


def test_another_value_rule_or_fact_is_another_finding():
    base = fingerprint("D201", "toll", ["7", "9"])
    others = {
        fingerprint("D201", "toll", ["7", "11"]),
        fingerprint("D202", "toll", ["7", "9"]),
        fingerprint("D201", "victims", ["7", "9"]),
    }
    assert base not in others
    assert len(others) == 3


def test_it_has_sixteen_hex_digits():
    assert int(fingerprint("D201", "toll", []), 16) >= 0
    assert len(fingerprint("D201", "toll", [])) == 16
