"""Frozen: instances made without a second look are those that a check would have let pass."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from checker.model.article import Article
from checker.model.frozen import unchecked
from checker.model.inputs import Inputs
from checker.model.mention import Mention
from checker.model.record import NormalForm
from checker.model.subject import Subject
from checker.pipeline import extract


def test_an_unchecked_instance_equals_a_checked_one():
    fields = {"value": Decimal(3), "unit": "metre", "approximate": True}
    made, checked = unchecked(NormalForm)(**fields), NormalForm(**fields)
    assert made == checked
    assert made.model_dump_json() == checked.model_dump_json()
    assert made.model_copy(update={"unit": "mile"}).unit == "mile"
    with pytest.raises(ValidationError):
        made.unit = "mile"


def test_fields_come_in_the_models_order():
    made = unchecked(Subject)(head="worker", phrase="nine farm workers")
    assert list(dict(made)) == list(Subject.model_fields)


def test_what_the_flow_makes_unchecked_would_pass_a_check():
    text = (
        'Gunmen killed at least nine farm workers near Karo on Tuesday. "It was over in two '
        'minutes," said Marta Lind, 41, the mayor. Damage was put at $3 million, about 5 percent '
        "of the budget, for the second time in a year; the fire burned 12 acres."
    )
    mentions = extract(Inputs(articles=(Article(id="a", path="a.txt", text=text),))).mentions
    assert len({mention.kind for mention in mentions}) > 6
    for mention in mentions:
        assert list(dict(mention)) == list(Mention.model_fields)
        assert list(dict(mention.subject)) == list(Subject.model_fields)
        for made in (mention, mention.subject, mention.normal):
            assert type(made).model_validate(dict(made), strict=True) == made
