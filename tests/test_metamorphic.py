"""What is told must not hang on how it is spelled: the same articles, written otherwise.

Each way of writing is applied to every story and to the shipped corpus; what the report says of
their facts (kinds, verdicts, numbers of mentions and of sources, codes) has to stay.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.pipeline import gather, run

HERE = Path(__file__).parent
CORPORA = [HERE.parent / "corpus", *sorted((HERE / "stories").glob("*/corpus"))]
WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
Way = Callable[[str], str]


def in_digits(text: str) -> str:
    """Small numbers in words, from two, written in digits."""
    number = re.compile(
        rf"\b({'|'.join(WORDS[2:])})\b(?![- ](?:{'|'.join(WORDS)}|hundred)\b)", re.I
    )
    return number.sub(lambda found: str(WORDS.index(found[0].lower())), text)


def in_words(text: str) -> str:
    """Small numbers in digits that stand before a word, written out; days of months are left."""
    number = re.compile(rf"({MONTH} )?(?<![\w.,:$€£%/-])([2-9]|1[0-2])(?= (?!a\.m|p\.m)[a-z]{{3}})")
    return number.sub(
        lambda found: found[0] if found[1] else WORDS[int(found[2])],
        text,
    )


def with_curly_marks(text: str) -> str:
    """Typists' quotation marks and apostrophes made into printers'."""
    text = re.sub(r'"([^"\n]*)"', r"“\1”", text)
    return re.sub(r"(?<=\w)'(?=\w)", "’", text)


def with_straight_marks(text: str) -> str:
    """Printers' quotation marks and apostrophes made into typists'."""
    return text.translate(str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"}))


def with_hard_spaces(text: str) -> str:
    """No line breaks between a figure and its word."""
    return re.sub(r"(?<=\d) (?=[a-z])", "\N{NO-BREAK SPACE}", text)


def in_full_width(text: str) -> str:
    """Digits as East Asian type has them."""
    return re.sub(r"(?<![\w.,])\d+(?= [a-z])", lambda found: _wide(found[0]), text)


def _wide(digits: str) -> str:
    return digits.translate(str.maketrans("0123456789", "０１２３４５６７８９"))


def a_cycle_later(text: str) -> str:
    """All years moved by 28, after which the weekdays fall on the same days again."""
    return re.sub(r"\b(?:19|20)\d\d\b(?!s)", lambda found: str(int(found[0]) + 28), text)


HEADS = {a_cycle_later}
"""Ways that change what stands above the text as well."""


def told(folder: Path) -> list[tuple[object, ...]]:
    """What the report says of the facts of a corpus, without the words it says it in."""
    report = run(gather([folder], None, folder))
    codes: dict[str, set[str]] = {}
    for finding in report.findings:
        codes.setdefault(finding.fact, set()).add(finding.code)
    return sorted(
        (
            judgement.fact.kind,
            judgement.verdict.value,
            len(judgement.fact.mentions),
            judgement.sources,
            *sorted(codes.get(judgement.fact.id, ())),
        )
        for judgement in report.judgements
    )


def rewrite(corpus: Path, into: Path, way: Way) -> None:
    """Write the articles of a corpus in another way."""
    for source in sorted(corpus.rglob("*.md")):
        text = source.read_text(encoding="utf-8")
        head, body = "", text
        if text.startswith("---\n") and way not in HEADS:
            end = text.index("\n---\n", 4) + 5
            head, body = text[:end], text[end:]
        target = into / source.relative_to(corpus)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(head + way(body), encoding="utf-8")


WAYS = (
    in_digits,
    in_words,
    with_curly_marks,
    with_straight_marks,
    with_hard_spaces,
    in_full_width,
    a_cycle_later,
)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_the_way_makes_a_difference(way):
    texts = [path.read_text(encoding="utf-8") for corpus in CORPORA for path in corpus.glob("*.md")]
    assert sum(way(text) != text for text in texts) >= 5


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("corpus", CORPORA, ids=lambda path: path.parent.name)
def test_written_otherwise(corpus, way, tmp_path):
    rewrite(corpus, tmp_path / "before", lambda text: text)
    rewrite(corpus, tmp_path / "after", way)
    assert told(tmp_path / "after") == told(tmp_path / "before")


@pytest.mark.parametrize("corpus", CORPORA, ids=lambda path: path.parent.name)
def test_printed_again_by_another_outlet(corpus, tmp_path):
    """A copy adds no source and no alarm; a fact of several sources keeps its verdict."""
    rewrite(corpus, tmp_path / "before", lambda text: text)
    rewrite(corpus, tmp_path / "after", lambda text: text)
    first = min(tmp_path.joinpath("after").glob("*.md"))
    text = first.read_text(encoding="utf-8")
    again = re.sub(r"(?m)^source: .*$", "source: The Reprinter", text, count=1)
    first.with_name(f"z-{first.name}").write_text(again, encoding="utf-8")
    before, after = (
        [each for each in told(tmp_path / name) if each[3] > 1] for name in ("before", "after")
    )
    assert sorted(map(verdicts, after)) == sorted(map(verdicts, before))


def verdicts(fact: tuple[object, ...]) -> tuple[object, ...]:
    """What is told of a fact, but of how many mentions."""
    kind, verdict, _, sources, *codes = fact
    return (kind, verdict, sources, *codes)
