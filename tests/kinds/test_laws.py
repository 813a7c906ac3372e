"""Laws of every kind: what is written is read back, and comparing is fair to both sides."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.algebra.relations import Relation
from checker.grammar.passage import Passage
from checker.kinds import KINDS, KINDS_BY_NAME, find_readings

PUBLISHED = dt.date(2021, 6, 1)
MONTHS = """January February March April May June July August September October November
December""".split()
SENTENCES = {
    "quantity": "The flood drove {} residents out of Tarma.",
    "rank": "She lives on the {} floor of the tower.",
    "percent": "The council says {} of voters agreed.",
    "money": "The council paid {} for the bridge.",
    "measure": "The new road is {} long.",
    "duration": "The blackout lasted {} in Tarma.",
    "age": "A {} man was rescued.",
    "date": "The bridge was opened on {} in Tarma.",
    "quote": "{} said the mayor of Tarma.",
}


def read(kind: str, words: str):
    """The one value of a kind in a sentence that tells it in these words."""
    found = find_readings(Passage(SENTENCES[kind].format(words), PUBLISHED))
    records = [reading.record for reading in found if reading.kind == kind]
    assert len(records) == 1, f"{words}: {found}"
    return records[0]


def value(kind: str, words: str):
    return KINDS_BY_NAME[kind].normal_form(read(kind, words)).value


def ordinal(number: int) -> str:
    teen = 10 <= number % 100 <= 20
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


counts = st.integers(2, 10**9)
tenths = st.decimals("0.1", "99.9", places=1)
days = st.dates(dt.date(1700, 1, 1), dt.date(2099, 12, 31))


class TestWhatIsWrittenIsReadBack:
    @given(counts)
    def test_quantity(self, number):
        assert value("quantity", f"{number:,}") == number

    @given(st.integers(1, 99), st.sampled_from(["million", "billion"]))
    def test_quantity_with_a_magnitude(self, number, magnitude):
        times = {"million": 10**6, "billion": 10**9}[magnitude]
        assert value("quantity", f"{number} {magnitude}") == number * times

    @given(st.integers(1, 999))
    def test_rank(self, number):
        assert value("rank", ordinal(number)) == number

    @given(tenths, st.sampled_from(["%", " percent", " per cent"]))
    def test_percent(self, number, sign):
        assert value("percent", f"{number}{sign}") == number

    @given(counts, st.sampled_from([("${:,}", "USD"), ("€{:,}", "EUR"), ("{:,} euros", "EUR")]))
    def test_money(self, number, way):
        words, currency = way
        record = read("money", words.format(number))
        assert (record.amount.value, record.currency) == (number, currency)

    @given(st.integers(1, 9999), st.sampled_from(["km", "kilometers", "miles", "feet"]))
    def test_measure(self, number, unit):
        assert value("measure", f"{number} {unit}") == number

    @given(
        st.integers(2, 999),
        st.sampled_from(
            [("years", "P{}Y"), ("months", "P{}M"), ("days", "P{}D"), ("hours", "PT{}H")]
        ),
    )
    def test_duration(self, number, way):
        unit, iso = way
        assert value("duration", f"{number} {unit}") == iso.format(number)

    @given(st.integers(1, 110))
    def test_age(self, number):
        assert value("age", f"{number}-year-old") == number

    @given(
        days,
        st.sampled_from(["{day} {month} {year}", "{month} {day}, {year}", "{month} {nth}, {year}"]),
    )
    def test_date(self, day, way):
        words = way.format(
            day=day.day, nth=ordinal(day.day), month=MONTHS[day.month - 1], year=day.year
        )
        assert value("date", words) == day.isoformat()

    @given(days)
    def test_date_as_iso(self, day):
        assert value("date", day.isoformat()) == day.isoformat()

    @given(
        st.lists(st.sampled_from("we will never leave this river town again".split()), min_size=3),
        st.sampled_from(["“{},”", '"{},"', "‘{},’", "«{}»,"]),
    )
    def test_quote(self, words, marks):
        said = " ".join(words).capitalize()
        assert read("quote", marks.format(said)).words.rstrip(",") == said


HEDGES = ("", "at least ", "more than ", "fewer than ", "up to ", "nearly ", "about ")
numbers = st.integers(1, 60).map(str)


def phrases(kind: str) -> st.SearchStrategy[str]:
    """Words for a value of a kind, most of them near each other, so that many pairs meet."""
    hedged = st.tuples(st.sampled_from(HEDGES), numbers).map("".join)
    if kind == "quantity":
        return st.one_of(
            hedged,
            st.sampled_from(["dozens of", "several", "hundreds of", "20 to 30", "between 5 and 9"]),
        )
    if kind == "date":
        near = st.dates(dt.date(2021, 3, 1), dt.date(2021, 5, 31))
        return st.one_of(
            near.map(lambda day: f"{MONTHS[day.month - 1]} {day.day}"),
            st.sampled_from(["Tuesday", "April 2021", "early May", "May 5-9", "last month"]),
        )
    if kind == "quote":
        words = st.lists(
            st.sampled_from("we will never leave this town".split()), min_size=3, max_size=6
        )
        return words.map(lambda said: f"“{' '.join(said)},”")
    if kind == "rank":
        return st.integers(1, 30).map(ordinal)
    if kind == "age":
        return st.integers(1, 90).map("{}-year-old".format)
    tail = {
        "percent": ["%", " percent"],
        "money": [" million dollars", " euros"],
        "measure": [" km", " miles", " meters"],
        "duration": [" days", " weeks", " months", " years"],
    }[kind]
    return st.tuples(hedged, st.sampled_from(tail)).map("".join)


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
class TestComparing:
    @settings(max_examples=40)
    @given(data=st.data())
    def test_a_value_agrees_with_itself(self, kind, data):
        record = read(kind, data.draw(phrases(kind)))
        assert KINDS_BY_NAME[kind].compare(record, record).relation is Relation.SAME

    @settings(max_examples=60)
    @given(data=st.data())
    def test_swapping_gives_the_converse(self, kind, data):
        a, b = (read(kind, data.draw(phrases(kind))) for _ in range(2))
        compare = KINDS_BY_NAME[kind].compare
        there, back = compare(a, b), compare(b, a)
        assert back.relation is there.relation.converse
        assert (back.severity, back.difference) == (there.severity, there.difference)


HALVES = 80
"""Numbers up to 40 in steps of a half: "more than 2" is not "at least 3"."""
SETS = {
    "{}": lambda n: {2 * n},
    "at least {}": lambda n: set(range(2 * n, HALVES)),
    "more than {}": lambda n: set(range(2 * n + 1, HALVES)),
    "fewer than {}": lambda n: set(range(2 * n)),
    "up to {}": lambda n: set(range(2 * n + 1)),
    "no more than {}": lambda n: set(range(2 * n + 1)),
}
sets = st.tuples(st.sampled_from(sorted(SETS)), st.integers(2, 19))


@settings(max_examples=300)
@given(sets, sets)
def test_small_counts_agree_with_sets_of_numbers(one, other):
    """Below 20 nothing is rounded: two counts conflict when no number is in both their sets."""
    a, b = (SETS[words](number) for words, number in (one, other))
    compare = KINDS_BY_NAME["quantity"].compare
    found = compare(*(read("quantity", words.format(number)) for words, number in (one, other)))
    if a == b:
        assert found.relation is Relation.SAME
    elif a < b:
        assert found.relation is Relation.WITHIN
    elif a > b:
        assert found.relation is Relation.CONTAINS
    else:
        assert found.relation is (Relation.OVERLAP if a & b else Relation.DISJOINT)


@given(st.dates(dt.date(2021, 3, 1), dt.date(2021, 5, 31)), st.integers(3, 5), st.integers(3, 5))
def test_days_agree_with_sets_of_days(day, month, other):
    """A day and a month conflict when the month does not hold it."""
    compare = KINDS_BY_NAME["date"].compare
    a = read("date", f"{MONTHS[day.month - 1]} {day.day}, 2021")
    b = read("date", f"{MONTHS[month - 1]} 2021")
    c = read("date", f"{MONTHS[other - 1]} 2021")
    assert compare(a, b).relation.compatible == (day.month == month)
    assert compare(b, c).relation.compatible == (month == other)


def test_decimals_are_kept():
    assert value("percent", "5.20 percent") == Decimal("5.2")
