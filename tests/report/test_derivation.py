"""How a phrase is read, told part by part."""

from decimal import Decimal

from checker.algebra.amounts import Amount, exact
from checker.algebra.intervals import Interval
from checker.grammar.rules import Reading
from checker.model.record import NormalForm, Record
from checker.report.derivation import Derived, render_derivation


class Count(Record):
    amount: Amount
    noun: str = ""


def test_a_reading_shows_rule_parts_record_and_value():
    reading = Reading(
        "quantity",
        "quantity.people",
        0,
        20,
        (9, 20),
        Count(amount=Amount(Decimal(9), Interval(Decimal(9), None), hedge="at least")),
        (("hedge", "at least"), ("number", "nine"), ("noun", "people")),
    )
    normal = NormalForm(value=Decimal(9), low=Decimal(9), hedge="at least")
    told = render_derivation("at least nine people died", [Derived(reading, normal)])
    assert told == (
        "«at least nine people» died\n"
        "  kind     quantity\n"
        "  rule     quantity.people\n"
        "  parts    hedge      at least\n"
        "           number     nine\n"
        "           noun       people\n"
        "  record   amount     value 9, interval [9, any), granularity 1, hedge at least\n"
        "           noun       none\n"
        "  value    9\n"
        "           from 9 to any\n"
        "           hedged: at least\n"
    )


def test_several_readings_follow_each_other():
    found = [
        Derived(
            Reading(
                "quantity",
                "quantity.bare",
                at,
                at + 4,
                (at, at + 4),
                Count(amount=exact(value)),
                (),
            ),
            NormalForm(value=value),
        )
        for at, value in ((0, Decimal(4)), (9, Decimal(5)))
    ]
    told = render_derivation("four and five", found)
    assert "«four» and five\n" in told
    assert "\n\nfour and «five»\n" in told


def test_of_nothing_read_nothing_is_told():
    assert render_derivation("a dark night", []) == ""
