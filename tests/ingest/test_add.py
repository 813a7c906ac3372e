"""``checker add`` as a whole: from sources to files of the corpus."""

import datetime as dt
from pathlib import Path

import pytest

from checker.corpus import read_corpus
from checker.ingest import Fetcher, Limits, State, Wishes, add
from checker.model.region import Role

for library in ("trafilatura", "feedparser", "pypdf", "docx", "py3langid", "protego", "ftfy"):
    pytest.importorskip(library, reason="needs the extra 'ingest'")

NOW = dt.datetime(2021, 6, 5, 12, 0, tzinfo=dt.UTC)
STORY = (
    "Seven people were killed in the flood at Tarma on Monday, officials said. "
    "At least 200 houses were damaged when the river rose."
)


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def bring(*names, folder=Path("corpus"), now=NOW, **wishes):
    """Add sources; return what became of them."""
    fetcher = Fetcher(Limits(wait=5, total=10, allow_private=True), lambda _: None)
    return list(add([str(name) for name in names], folder, Wishes(**wishes), fetcher, now))


def states(outcomes):
    return [outcome.state.value for outcome in outcomes]


def corpus():
    articles, skipped = read_corpus([Path("corpus")], Path.cwd())
    assert not [each for each in skipped if each.whole]
    return {article.id: article for article in articles}


def write(name, text):
    Path(name).write_bytes(text.encode() if isinstance(text, str) else text)
    return name


def test_a_text_becomes_an_article(project):
    write("flood.txt", f"Seven die in flood\n\n{STORY}\n")
    (outcome,) = bring("flood.txt", published=dt.date(2021, 6, 1), outlet="The Herald")
    assert (outcome.state, outcome.path) == (State.ADDED, Path("corpus/seven-die-in-flood.md"))
    article = corpus()["seven-die-in-flood"]
    assert (article.title, article.source) == ("Seven die in flood", "The Herald")
    assert (article.published, article.language) == (dt.date(2021, 6, 1), "en")
    assert article.text[article.body :].strip() == f"# Seven die in flood\n\n{STORY}"
    assert [region.role for region in article.regions] == [Role.HEADLINE]


def test_a_date_that_nobody_tells_is_asked_for(project):
    (outcome,) = bring(write("flood.txt", STORY))
    assert "--published" in outcome.notes[0]
    (outcome,) = bring("flood.txt", published=dt.date(2021, 6, 1))
    assert outcome.state is State.COMPLETED
    assert corpus()[outcome.path.stem].published == dt.date(2021, 6, 1)


def test_the_same_again_changes_nothing(project):
    (first,) = bring(write("flood.txt", STORY))
    before = first.path.read_bytes()
    (second,) = bring("flood.txt", now=NOW + dt.timedelta(days=1))
    assert (second.state, second.path) == (State.UNCHANGED, first.path)
    assert first.path.read_bytes() == before


def test_two_articles_of_one_title_both_stay(project):
    write("a.txt", f"Seven die in flood\n\n{STORY}")
    write("b.txt", f"Seven die in flood\n\n{STORY} Nobody was warned.")
    bring("a.txt", "b.txt")
    assert sorted(corpus()) == ["seven-die-in-flood", "seven-die-in-flood-2"]


def test_what_cannot_be_read_does_not_stop_the_rest(project):
    write("good.txt", STORY)
    write("empty.txt", "")
    write("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(100))
    outcomes = bring("empty.txt", "missing.txt", "picture.txt", "good.txt")
    assert states(outcomes) == ["failed", "failed", "failed", "added"]
    assert [str(each.error).splitlines()[0] for each in outcomes[:3]] == [
        "empty.txt: the file is empty",
        "missing.txt: there is no such file",
        "picture.txt: this is a picture, not an article",
    ]
    assert [path.name for path in Path("corpus").iterdir()] == ["good.md"]
