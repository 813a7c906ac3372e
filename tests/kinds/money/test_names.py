"""The table of currencies and the names made of it."""

import re

import pytest

from checker.kinds.money.names import CURRENCIES, NAMES, NOUNS, default_of
from checker.kinds.money.words import ADJECTIVES, DEFAULTS, SETTLED, SIGNS, SPELLINGS


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("mexican pesos", "MXN"),
        ("us dollar", "USD"),
        ("u.s. dollars", "USD"),
        ("hong kong dollars", "HKD"),
        ("israeli shekels", "ILS"),
        ("swedish kronor", "SEK"),
        ("danish kroner", "DKK"),
        ("costa rican colones", "CRC"),
        ("french francs", "FRF"),
        ("pounds sterling", "GBP"),
        ("malaysia ringgit", "MYR"),
    ],
)
def test_a_full_name_has_one_code(name: str, code: str) -> None:
    assert NAMES[name] == code


def test_codes_are_those_of_the_standard() -> None:
    assert all(re.fullmatch("[A-Z]{3}", code) for code in CURRENCIES)
    assert len(CURRENCIES) > 150


def test_what_newsrooms_say_belongs_to_the_table() -> None:
    assert set(ADJECTIVES) <= set(CURRENCIES)
    assert set(SPELLINGS) <= set(NOUNS)
    assert {name for name in SIGNS.values() if len(name) > 3} <= set(NOUNS)


def test_a_default_is_one_of_the_candidates() -> None:
    shared = [noun for noun, codes in NOUNS.items() if len(codes) > 1]
    defaults = {noun: default_of(noun) for noun in shared}
    assert [noun for noun, code in defaults.items() if code and code not in NOUNS[noun]] == []
    assert set(DEFAULTS.values()) <= set(CURRENCIES)
    assert set(DEFAULTS) >= SETTLED
