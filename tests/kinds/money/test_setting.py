"""Which currency a bare name means, told from the article around it."""

import pytest

from checker.kinds.money.setting import settle


@pytest.mark.parametrize(
    ("text", "noun", "code"),
    [
        # Nothing is said: the currency that news in English means most often.
        ("He paid.", "pesos", "MXN"),
        ("He paid.", "dollars", "USD"),
        ("He paid.", "pounds", "GBP"),
        ("He paid.", "euros", "EUR"),
        ("He paid.", "riyals", "SAR"),
        ("He paid.", "rials", "IRR"),
        # The country spoken of most.
        ("The Philippines, not Mexico, said Filipino voters", "pesos", "PHP"),
        ("Pakistan and India; Pakistani officials", "rupees", "PKR"),
        ("In Sweden", "kronor", "SEK"),
        ("In Denmark, the Danish crown prince", "crowns", "DKK"),
        ("In China", "¥", "CNY"),
        # A name in full outweighs every country.
        ("Mexico, Mexico, Mexico; Chilean pesos", "pesos", "CLP"),
        ("Egypt owes 5 Egyptian pounds", "pounds", "EGP"),
        # Dollars and pounds keep their meaning abroad, unless the article states another.
        ("Canada, Canada; 5 Canadian dollars ($4)", "dollars", "USD"),
        ("Figures are in Australian dollars.", "dollars", "AUD"),
        ("The Egyptian president visited Egypt.", "pounds", "GBP"),
        # Ordinary words are money only where their country is named.
        ("They won.", "won", ""),
        ("In South Korea", "won", "KRW"),
        ("In Brazil", "reais", "BRL"),
    ],
)
def test_settle(text: str, noun: str, code: str) -> None:
    assert settle(text, noun) == code
