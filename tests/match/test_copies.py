"""Copy families: who carries the same wire text."""

from checker.match.copies import find_copies
from checker.model.article import Article

WIRE = """Rescuers searched the hills above the town through the night after a landslide swept away
part of it. The mayor asked for tents, blankets and clean water for families who had spent the
night in the open beside the road. Schools stay closed for the rest of the week, she said."""
OWN = """Our reporter walked up to the quarry in the morning and found the road cut in two places.
Shopkeepers were digging out their goods by hand and nobody there had seen an official all day.
A bus stood half buried at the bend below the chapel, its windows filled with yellow mud."""

OTHER = """The valley has seen three landslides since the forest was cleared for the mine, records
show. Engineers had warned the council twice that the slope above the school would not hold.
Nobody answered the letters, which lie in a folder that this newspaper was shown on Tuesday."""


def article(name, text, published=None):
    return Article(id=name, path=f"{name}.txt", text=text, published=published)


def test_same_text_in_two_outlets_is_one_family_named_after_the_earlier():
    copies = find_copies(
        [article("late", WIRE, "2021-06-02"), article("early", WIRE, "2021-06-01")]
    )
    assert copies == {"early": "early", "late": "early"}


def test_own_reports_of_one_event_are_no_copies():
    assert find_copies([article("a", WIRE), article("b", OWN)]) == {}


def test_half_copied_is_a_copy():
    assert set(find_copies([article("a", WIRE), article("b", f"{WIRE}\n{OWN}")])) == {"a", "b"}


def test_half_copied_into_own_reporting_is_a_copy_on_both_sides():
    mine, yours = f"{WIRE}\n{OWN}", f"{OTHER}\n{WIRE}"
    assert set(find_copies([article("a", mine), article("b", yours)])) == {"a", "b"}


def test_a_figure_changed_by_the_desk_leaves_a_copy():
    changed = WIRE.replace("mayor", "governor").replace("the night", "a second night")
    assert set(find_copies([article("a", WIRE), article("b", changed)])) == {"a", "b"}


def test_two_copies_of_one_text_are_one_family():
    texts = [article("a", WIRE), article("b", f"{WIRE}\n{OWN}"), article("c", f"{OTHER}\n{WIRE}")]
    assert find_copies(texts) == {"a": "a", "b": "a", "c": "a"}


def test_a_shared_sentence_is_no_copy():
    sentence = WIRE.split(". ")[0]
    text = f"{OWN}\n{sentence}.\n{OWN[::-1]}"
    assert find_copies([article("a", WIRE), article("b", text)]) == {}


def test_a_speech_that_both_quote_is_no_copy():
    speech = (
        "“We asked for a wall, for pumps and for a siren,” the mayor said, “and for ten years we"
    )
    speech += " were told that the river would never come so far up the hill as the school stands.”"
    a, b = f"{OWN[:150]}\n{speech}", f"{OTHER[:150]}\n{speech}"
    assert find_copies([article("a", a), article("b", b)]) == {}


def test_order_of_articles_does_not_matter():
    texts = [article("a", WIRE), article("b", OWN), article("c", WIRE)]
    assert find_copies(texts) == find_copies(texts[::-1])
