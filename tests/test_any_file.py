"""Any file at all is read, or told with its faults; what was written is read back."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.load import parse_claims
from checker.corpus.decode import UnreadableError
from checker.corpus.front_matter import read_front_matter
from checker.corpus.read import read_record
from checker.errors import InputError, InputErrors, Place
from checker.model.decision import Decision, Ruling
from checker.review.append import append_entry
from checker.review.baseline import parse_baseline
from checker.review.store import parse_decisions
from tests.strategies import claims_files, damaged, decisions, soup, words

KINDS = frozenset({"date", "quantity"})
READERS: dict[str, Callable[[str], object]] = {
    "claims": lambda text: parse_claims(text, "f", KINDS),
    "decisions": lambda text: parse_decisions(text, "f"),
    "baseline": lambda text: parse_baseline(text, "f"),
    "front matter": lambda text: read_front_matter("f", f"---\n{text}\n---\nSeven died."),
}
ENTRIES = st.lists(decisions, min_size=1, max_size=2)


def grown(entries):
    """Return the text of a decisions file to which entries were added one by one."""
    text = ""
    for each in entries:
        text = append_entry(text, "f", each)
    return text


FILES = st.one_of(
    soup, damaged(claims_files().map(lambda file: file[0])), damaged(ENTRIES.map(grown))
)


@pytest.mark.parametrize("reader", READERS)
@given(text=FILES)
def test_any_text_is_read_or_told(reader, text):
    try:
        READERS[reader](text)
    except InputErrors as told:
        # The head of an article begins a line further down.
        lines = len(text.splitlines()) + text.count("\r") + 4
        for error in told.errors:
            assert error.message
            assert error.place.path == "f"
            assert 1 <= (error.place.line or 1) <= lines
            assert (error.place.column or 1) >= 1
    except UnreadableError:
        return


@given(claims_files())
def test_claims_that_were_written_are_read(file):
    text, claims = file
    found = parse_claims(text, "f", KINDS).claims
    read = [{key: getattr(each, key) for key in claims[at]} for at, each in enumerate(found)]
    assert read == claims


@given(ENTRIES)
def test_rulings_that_were_written_are_read(entries):
    read = parse_decisions(grown(entries), "f")
    assert [each.model_copy(update={"place": entries[0].place}) for each in read] == entries


@given(st.text(min_size=1, max_size=9), st.sampled_from(["", "decisions: []\n"]))
def test_a_ruling_is_written_so_that_it_is_read_or_not_at_all(reason, text):
    ruling = Decision(finding="0" * 16, ruling=Ruling.ACCEPT, reason=reason, place=Place(""))
    try:
        (read,) = parse_decisions(append_entry(text, "f", ruling), "f")
    except InputError as told:
        fault = told.message.partition(": ")[2]
        assert fault in ("'reason' holds a control character", "'reason' is empty")
    else:
        assert read.reason == reason.strip()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words,
    lambda inner: st.lists(inner) | st.dictionaries(words | st.sampled_from(["id", "text"]), inner),
    max_leaves=8,
)
RECORDS = st.dictionaries(
    st.sampled_from(["id", "text", "published", "source", "title", "url", "language", "x"]), JSON
)


@given(
    st.one_of(RECORDS.map(json.dumps).map(str.encode), st.binary(max_size=60), soup.map(str.encode))
)
def test_any_line_of_an_export_is_read_or_told(line):
    for each in read_record("f", 1, line):
        assert each.path == "f"
