"""Unlike fingerprints for readers that keep one entry of each."""

from checker.report.fingerprints import unique_fingerprints
from tests.report.sample import FINDINGS


def test_unlike_ones_are_left_alone():
    assert unique_fingerprints(FINDINGS) == [each.fingerprint for each in FINDINGS]


def test_the_first_of_equal_ones_keeps_its_own_and_the_others_are_always_the_same():
    first, second, third = unique_fingerprints([FINDINGS[0]] * 3)
    assert first == FINDINGS[0].fingerprint
    assert len({first, second, third}) == 3
    assert unique_fingerprints([FINDINGS[0], FINDINGS[1], FINDINGS[0]])[2] == second
