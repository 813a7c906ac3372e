"""What the text around a date tells: where the verb looks, which year the story is in."""

import datetime as dt

import pytest

from checker.grammar.passage import Passage
from checker.kinds.date.setting import Look, Setting


def setting(text: str, words: str, published: dt.date | None = dt.date(2019, 11, 27)) -> Setting:
    start = text.index(words)
    return Setting(Passage(text, published), start, start + len(words))


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("Police said Tuesday that nobody was hurt.", Look.BACK),
        ("He will be designated Tuesday.", Look.FORWARD),
        ("The team is expected to be released Tuesday.", Look.FORWARD),
        ("The hearing was scheduled for Tuesday.", Look.FORWARD),
        ("The minister plans to visit on Tuesday.", Look.FORWARD),
        ("She'll sing on Tuesday.", Look.FORWARD),
        ("They agreed to meet Tuesday.", Look.FORWARD),
        ("On Tuesday they agreed to meet.", Look.BACK),
        ("On Tuesday the court will rule.", Look.FORWARD),
        ("He will run again, he said Tuesday.", Look.BACK),
        ("He said that he will run on Tuesday.", Look.FORWARD),
        ("A box that would hold a rifle was found Tuesday.", Look.BACK),
        ("Flights were late due to fog on Tuesday.", Look.BACK),
        ("He could not be reached Tuesday.", Look.BACK),
        ("Storm over the valley Tuesday", Look.NOWHERE),
        ("It will rain. Storm over the valley Tuesday", Look.NOWHERE),
    ],
)
def test_look(text: str, look: Look) -> None:
    assert setting(text, "Tuesday").look() is look


def test_a_known_look_is_kept() -> None:
    text = "He will go Tuesday."
    assert Setting(Passage(text), 11, 18, Look.BACK).look() is Look.BACK


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("In 1941 all was quiet until, on December 7, the bombs fell.", 1941),
        ("By late 1941 all was lost; on December 7 they fled.", 1941),
        ("The man, convicted in 2005, was arrested on December 7.", None),
        ("It opened in 2019. It closed on December 7.", None),
        ("In 2019 he came; on December 7 he left.", None),
        (
            "War came in 1904. The fleet sailed in March 1904 and was lost in May 1905. "
            "Peace was signed on December 7.",
            1905,
        ),
    ],
)
def test_story_year(text: str, year: int | None) -> None:
    assert setting(text, "December 7").story_year() == year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The fleet, launched in 1903, was lost on December 7.", 1903),
        ("War came in 1904.\nPeace was signed on December 7.", None),
        ("Peace was signed on December 7.", None),
    ],
)
def test_story_year_of_an_article_without_a_date(text: str, year: int | None) -> None:
    assert setting(text, "December 7", published=None).story_year() == year


def test_order_of_figures() -> None:
    assert setting("25/12/2018 and 04/11/2019", "04/11").day_comes_first()
    assert not setting("12/25/2018 and 04/11/2019", "04/11").day_comes_first()
    assert not setting("only 04/11/2019", "04/11").day_comes_first()
