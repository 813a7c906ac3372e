"""Copy families: who carries the same wire text."""

from checker.match.copies import find_copies
from checker.model.article import Article

WIRE = """Rescuers searched the hills above the town through the night after a landslide swept away
part of it. The mayor asked for tents, blankets and clean water for families who had spent the
night in the open beside the road. Schools stay closed for the rest of the week, she said."""
OWN = """Our reporter walked up to the quarry in the morning and found the road cut in two places.
Shopkeepers were digging out their goods by hand and nobody there had seen an official all day.
A bus stood half buried at the bend below the chapel, its windows filled with yellow mud."""


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


def test_a_shared_sentence_is_no_copy():
    sentence = WIRE.split(". ")[0]
    text = f"{OWN}\n{sentence}.\n{OWN[::-1]}"
    assert find_copies([article("a", WIRE), article("b", text)]) == {}


def test_order_of_articles_does_not_matter():
    texts = [article("a", WIRE), article("b", OWN), article("c", WIRE)]
    assert find_copies(texts) == find_copies(texts[::-1])
