"""Scope: whether two counts are of the same people or things."""

import pytest

from checker.judge.scope import Scope, compare_scope
from tests.judge.telling import values


@pytest.mark.parametrize(
    ("one", "other", "scope"),
    [
        ("Nine people were killed.", "Nine people died.", Scope.SAME),
        ("Seven miners were killed.", "Nine people were killed.", Scope.NARROWER),
        ("Nine people were killed.", "Seven miners were killed.", Scope.WIDER),
        ("Seven miners were killed.", "Two women were killed.", Scope.OTHER),
        ("Eight people were seriously injured.", "Fifty people were injured.", Scope.NARROWER),
        ("Eight were seriously injured.", "Fifty were slightly injured.", Scope.OTHER),
        ("Nine dual nationals were killed.", "Seven dual citizens were killed.", Scope.SAME),
        ("Two people died and three others were hurt.", "Three people were hurt.", Scope.SAME),
    ],
)
def test_of_whom_a_count_was_made(one, other, scope):
    found, sources = values([one, other])
    pair = [next(m for m in reversed(found) if m.article == name) for name in "AB"]
    assert compare_scope(*pair, sources) is scope
