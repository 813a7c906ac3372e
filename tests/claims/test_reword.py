import pytest

from checker.claims.load import load_claims, parse_claims
from checker.claims.reword import reword_claim, with_words
from checker.errors import InputError

KINDS = frozenset({"quantity"})
BLOCK = """# What the desk holds.
version: 1
claims:
  - id: one
    article: herald
    quote: seven workers   # from the wire
    fact: dead
  - id: two
    article: herald
    quote: >
      nine workers
      died
    note: looked at twice
"""


def reworded(text, name, **words):
    """Return the text with other words for a claim as it stands there."""
    claims = parse_claims(text, "claims.yaml", KINDS).claims
    claim = next(each for each in claims if each.id == name)
    return with_words(text, "claims.yaml", claim, words, KINDS)


def test_the_words_are_replaced_and_all_else_stays():
    assert reworded(BLOCK, "one", quote="eight workers") == BLOCK.replace(
        "quote: seven workers   #", "quote: eight workers   #"
    )


def test_a_prefix_is_added_below_the_words():
    text = reworded(
        "claims:\n  - id: a\n    article: b\n    quote: c\n", "a", quote="d", prefix="e"
    )
    assert text == "claims:\n  - id: a\n    article: b\n    quote: d\n    prefix: e\n"


def test_a_claim_on_one_line_stays_on_it():
    text = reworded('claims:\n  - {id: a, article: b, quote: "c"}\n', "a", quote="d: e", suffix="f")
    assert text == 'claims:\n  - {id: a, article: b, quote: "d: e", suffix: f}\n'


def test_a_prefix_that_has_no_words_any_more_is_left_to_the_editor():
    text = "claims:\n  - {id: a, article: b, quote: c, prefix: old}\n"
    assert "quote: d, prefix: new}" in reworded(text, "a", quote="d", prefix="new")
    with pytest.raises(InputError, match="can't be replaced"):
        reworded(text, "a", quote="d", prefix="")


def test_words_in_a_block_of_text_are_replaced():
    text = reworded(BLOCK, "two", quote="ten workers\nleft")
    assert 'quote: "ten workers\\nleft"\n    note: looked at twice\n' in text


@pytest.mark.parametrize("change", [("- id: one", "- id: uno"), ("seven workers", "six workers")])
def test_a_claim_that_was_changed_meanwhile_is_not_written_over(change):
    claim = parse_claims(BLOCK, "claims.yaml", KINDS).claims[0]
    with pytest.raises(InputError, match="claim 'one' was changed or removed meanwhile"):
        with_words(BLOCK.replace(*change), "claims.yaml", claim, {"quote": "x"}, KINDS)


def test_the_file_is_written_whole(tmp_path):
    file = tmp_path / "claims.yaml"
    file.write_text(BLOCK)
    claim = load_claims(file, KINDS).claims[0]
    reword_claim(file, claim, {"quote": "eight workers"}, KINDS)
    assert file.read_text() == BLOCK.replace("seven", "eight")
    assert [each.name for each in tmp_path.iterdir()] == ["claims.yaml"]
