"""Claims files, good ones and broken ones.

``broken/`` holds the broken ones; beside each stands what the user is told about it.
"""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.load import load_claims, parse_claims
from checker.documents import nodes
from checker.errors import InputErrors, Place

KINDS = frozenset({"date", "duration", "money", "percent", "quantity", "quote"})
BROKEN = Path(__file__).parent / "broken"


def told(text: str) -> str:
    """Return what the user is told about the text of a claims file."""
    with pytest.raises(InputErrors) as caught:
        parse_claims(text, "claims.yaml", KINDS)
    return str(caught.value)


@pytest.mark.parametrize("name", sorted(path.stem for path in BROKEN.glob("*.yaml")))
def test_broken_file_is_answered_with_every_fault(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(BROKEN)
    with pytest.raises(InputErrors) as caught:
        load_claims(Path(f"{name}.yaml"), KINDS)
    assert f"{caught.value}\n" == Path(f"{name}.txt").read_text(encoding="utf-8")


def test_every_answer_has_its_broken_file() -> None:
    names = {path.stem for path in BROKEN.glob("*.yaml")}
    assert {path.stem for path in BROKEN.glob("*.txt")} == names
    assert len(names) >= 25


def test_claims_are_read_with_all_their_keys() -> None:
    claims_file = parse_claims(
        """
version: 1
articles:
  - id: herald
    path: ./corpus//herald.md
    source: The Herald
    published: 2019-11-27T22:15:00-06:00
    language: EN
claims:
  - id: dead
    article: herald
    quote: seven people
    prefix: "at least "
    suffix: " were killed"
    says: seven dead
    fact: victims
    kind: quantity
    note: |
      Counted on the spot,
      by hand.
""",
        "news/claims.yaml",
        KINDS,
    )
    (article,) = claims_file.articles
    assert article.path == "corpus/herald.md"
    assert article.published == dt.date(2019, 11, 27)
    assert article.language == "en"
    (claim,) = claims_file.claims
    assert (claim.id, claim.article, claim.quote) == ("dead", "herald", "seven people")
    assert (claim.prefix, claim.suffix) == ("at least ", " were killed")
    assert (claim.says, claim.fact, claim.kind) == ("seven dead", "victims", "quantity")
    assert claim.note == "Counted on the spot,\nby hand."
    assert claim.place == Place("news/claims.yaml", 10, 5)


@pytest.mark.parametrize(
    "word", ["NO", "on", "7:30", "012", "1_000", "1.10", "2019-11-27", "null x"]
)
def test_values_stay_the_text_that_was_written(word: str) -> None:
    text = f"claims:\n  - {{id: a, article: b, quote: {word}}}\n"
    (claim,) = parse_claims(text, "claims.yaml", KINDS).claims
    assert claim.quote == word


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_byte_order_mark_and_line_ends_do_not_matter(mark: str, end: str, tmp_path: Path) -> None:
    lines = ["# ünïcode, 😀", "claims:", "  - id: a", "    article: b", "    quote: c", ""]
    path = tmp_path / "claims.yaml"
    path.write_bytes((mark + end.join(lines)).encode())
    (claim,) = load_claims(path, KINDS).claims
    assert (claim.quote, claim.place) == ("c", Place(str(path), 3, 5))


def test_no_claims_at_all_is_a_claims_file() -> None:
    assert parse_claims("claims: []", "claims.yaml", KINDS).claims == ()


def test_several_claims_may_stand_in_one_article_and_fact() -> None:
    entry = "  - {{id: {0}, article: herald, quote: seven, fact: victims}}\n"
    text = "claims:\n" + entry.format("a") + entry.format("b")
    assert [claim.id for claim in parse_claims(text, "c", KINDS).claims] == ["a", "b"]


def test_invisible_faults_are_shown_harmlessly() -> None:
    assert "\x1b" not in told('claims: []\n"\\e[2Jkey": x\n')


def test_fault_in_a_long_line_shows_its_part_of_the_line() -> None:
    text = f"claims:\n  - {{note: {'very ' * 60}long, kind: color, id: a, article: b, quote: c}}\n"
    message, excerpt, _hint = told(text).splitlines()
    assert message.endswith("unknown kind 'color'")
    assert "kind: color" in excerpt
    assert len(excerpt) < 120


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nowhere.yaml", "nowhere.yaml: the claims file can't be read: No such file or directory"),
        (".", ".: the claims file can't be read: Is a directory"),
    ],
)
def test_file_that_cannot_be_opened_is_answered(
    name: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputErrors) as caught:
        load_claims(Path(name), KINDS)
    assert str(caught.value).startswith(said)


def test_file_too_large_is_refused_before_it_is_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checker.claims.load.MAX_BYTES", 100)
    monkeypatch.setattr("checker.documents.source.MAX_BYTES", 100)
    path = tmp_path / "claims.yaml"
    path.write_text("claims: []\n" + "#" * 90)
    with pytest.raises(InputErrors) as caught:
        load_claims(path, KINDS)
    assert "the file is too large" in str(caught.value)


PIECES = (
    "claims:\n¦  - ¦id: a\n¦    quote: ¦article: b\n¦kind: x\n¦\n¦\r\n¦\t¦é¦'¦\"¦[¦]¦{¦}¦: ¦- ¦|\n¦"
    "*a¦&a ¦!!x ¦<<: ¦---\n¦# ¦? ¦\\e¦\ufeff¦😀"
).split("¦")
ANY_YAML = st.text(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def outcome(text: str) -> object:
    """Return the claims of a text, or the places of its faults."""
    try:
        return parse_claims(text, "claims.yaml", KINDS).claims
    except InputErrors as errors:
        return [(each.place and each.place.line, each.message) for each in errors.errors]


@given(ANY_YAML)
def test_any_text_is_read_or_answered(text: str) -> None:
    found = outcome(text)
    if isinstance(found, list):
        lines = [line for line, _ in found]
        assert lines == sorted(lines)
        assert set(lines) <= set(range(1, text.count("\n") + 2))


@given(ANY_YAML)
def test_pure_loader_reads_the_same_claims(text: str) -> None:
    fast = outcome(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nodes, "_LOADER", nodes.yaml.BaseLoader)
        slow = outcome(text)
    # The two differ in what of a broken syntax they notice first, and in rare details of it.
    if isinstance(fast, tuple) and isinstance(slow, tuple):
        assert fast == slow


def test_very_many_faults_are_counted() -> None:
    lines = told("claims:\n" + "  - {}\n" * 200).splitlines()
    assert lines[-1] == "claims.yaml: and 500 more faults"
