"""``checker add`` as a whole: from sources to files of the corpus."""

import datetime as dt
import hashlib
import json
import os
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

import checker.cli
from checker.corpus import read_corpus
from checker.ingest import Fetcher, Limits, Opener, State, Wishes, add
from checker.model.region import Role
from checker.pipeline import gather, run
from tests.ingest.documents import docx, paragraph, pdf
from tests.ingest.pages import PARAGRAPHS, SHAPES, TITLE
from tests.ingest.test_formats import told_entries

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
    return list(add([str(name) for name in names], folder, Wishes(**wishes), Opener(fetcher), now))


def states(outcomes):
    return [outcome.state.value for outcome in outcomes]


def corpus():
    articles, skipped = read_corpus([Path("corpus")], Path.cwd())
    assert not [each for each in skipped if each.whole]
    return {article.id: article for article in articles}


def write(name, text):
    Path(name).write_bytes(text.encode() if isinstance(text, str) else text)
    return name


def shape(name):
    source, _ = SHAPES[name]()
    return source


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


def test_an_article_that_was_changed_keeps_what_it_said(project):
    write("flood.txt", f"Seven die in flood\n\n{STORY}")
    (first,) = bring("flood.txt", published=dt.date(2021, 6, 1))
    said = first.path.read_text()
    write("flood.txt", f"Nine die in flood\n\n{STORY.replace('Seven', 'Nine')}")
    (second,) = bring("flood.txt", published=dt.date(2021, 6, 1))
    assert (second.state, second.path) == (State.CHANGED, first.path)
    version = Path("corpus/versions/seven-die-in-flood.v1.md")
    assert version.read_text() == said.replace("\n---", "\nversion_of: seven-die-in-flood\n---", 1)
    assert "Nine" in first.path.read_text()
    report = run(gather([Path("corpus")], None, Path.cwd()))
    assert [article.id for article in report.articles] == ["seven-die-in-flood"]
    assert [finding.code for finding in report.findings] == ["D220"]


def test_every_change_is_a_version_of_its_own(project):
    for count in ("Seven", "Nine", "Eleven"):
        bring(write("flood.txt", STORY.replace("Seven", count)))
    names = sorted(path.name for path in Path("corpus/versions").iterdir())
    assert names == ["flood.v1.md", "flood.v2.md"]


def test_what_an_editor_corrected_by_hand_is_not_lost(project):
    (first,) = bring(write("flood.txt", STORY))
    by_hand = first.path.read_text().replace("200 houses", "210 houses")
    first.path.write_text(by_hand)
    (second,) = bring("flood.txt")
    assert second.state is State.CHANGED
    assert "210 houses" in Path("corpus/versions/flood.v1.md").read_text()


def test_force_replaces_and_keeps_no_version(project):
    bring(write("flood.txt", STORY))
    (outcome,) = bring(write("flood.txt", STORY.replace("Seven", "Nine")), force=True)
    assert outcome.state is State.REPLACED
    assert [path.name for path in Path("corpus").iterdir()] == ["flood.md"]
    assert "Nine" in outcome.path.read_text()


def test_a_page_is_known_again_by_its_address(project, site):
    site.put("/a", shape("wordpress_classic"))
    address = site.put("/a?utm_source=feed", shape("wordpress_classic")) + "#comments"
    (first,) = bring(f"{site.url}/a", address)[:1]
    assert states(bring(address, f"{site.url}/a/")) == ["unchanged", "failed"]
    site.put("/a?utm_source=feed", shape("wordpress_classic").replace("Seven p", "Nine p"))
    (again,) = bring(address)
    assert (again.state, again.path) == (State.CHANGED, first.path)


def test_a_page_says_where_it_comes_from(project, site):
    address = site.put("/2021/a", shape("wordpress_classic"))
    (outcome,) = bring(address)
    text = outcome.path.read_text()
    for line in (
        "source: Harbour Post",
        "authors:\n  - Jane Doe",
        "published: 2021-06-01T14:30:00+00:00",
        "published_from: ",
        f"url: {address}",
        "retrieved: 2021-06-05T12:00:00+00:00",
        "language: en",
        hashlib.sha256(shape("wordpress_classic").encode()).hexdigest(),
    ):
        assert line in text


def test_captions_and_headlines_are_known_again_as_such(project, site):
    bring(site.put("/a", shape("gallery")))
    (article,) = corpus().values()
    roles = {
        article.text[region.start : region.end].strip("*"): region.role
        for region in article.regions
    }
    assert roles[article.title] is Role.HEADLINE
    assert list(roles.values()).count(Role.CAPTION) == 3


def test_the_entries_of_a_feed_are_fetched(project, site):
    for number in range(1, 5):
        text = shape("wordpress_classic").replace("Tarma</h1>", f"Tarma {number}</h1>")
        site.put(f"/{number}", text.replace('content="Seven', f'content="{number} Seven'))
    site.pages.pop("/3")
    items = "".join(
        f"<item><title>Flood {n}</title><link>{site.url}/{n}</link></item>" for n in range(1, 5)
    )
    feed = f"<rss version='2.0'><channel><title>Harbour Post</title>{items}</channel></rss>"
    address = site.put("/feed", feed, headers={"Content-Type": "application/rss+xml"})
    assert states(bring(address, limit=3)) == ["added", "added", "failed"]
    assert "/4" not in site.asked


def test_a_feed_that_tells_everything_is_not_asked_again(project, site):
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    told = f"<description><![CDATA[{body}]]></description>"
    entry = f"<item><title>{TITLE}</title><link>{site.url}/1</link>{told}</item>"
    feed = f"<rss version='2.0'><channel><title>Harbour Post</title>{entry}</channel></rss>"
    (outcome,) = bring(site.put("/feed", feed, headers={"Content-Type": "text/xml"}))
    assert outcome.state is State.ADDED
    assert f"url: {site.url}/1" in outcome.path.read_text()
    assert "/1" not in site.asked


def test_an_export_becomes_one_article_a_line(project):
    lines = [
        {"id": "x1", "title": "Seven die in flood", "text": STORY, "published": "2021-06-01"},
        {"id": "x2", "title": "Nothing"},
        {"id": "x3", "text": STORY.replace("Seven", "Nine"), "published": "2021-06-02"},
    ]
    write("export.jsonl", "\n".join(map(json.dumps, lines)) + "\n{broken\n")
    outcomes = bring("export.jsonl")
    assert states(outcomes) == ["added", "failed", "added", "failed"]
    assert [str(each.error.place) for each in outcomes if each.error] == [
        "export.jsonl:2",
        "export.jsonl:4",
    ]
    assert sorted(corpus()) == ["seven-die-in-flood", "x3"]
    assert states(bring("export.jsonl")) == ["unchanged", "failed", "unchanged", "failed"]


def test_a_folder_is_brought_in_whole(project):
    Path("inbox/old").mkdir(parents=True)
    write("inbox/a.txt", STORY)
    write("inbox/old/b.html", shape("xhtml"))
    write(
        "inbox/c.pdf", pdf(["Seven people died in the flood at Tarma on Monday, officials said."])
    )
    write("inbox/d.docx", docx(paragraph(STORY)))
    write("inbox/notes.xls", b"...")
    assert states(bring("inbox")) == ["added"] * 4


def test_a_live_blog_becomes_an_article_an_entry(project):
    write("live.html", told_entries())
    outcomes = bring("live.html")
    assert [str(outcome.path) for outcome in outcomes] == [
        "corpus/bridge-collapses.md",
        "corpus/toll-rises.md",
    ]
    assert [str(article.published) for article in corpus().values()] == ["2021-06-01"] * 2
    assert states(bring("live.html")) == ["unchanged"] * 2


def test_entries_of_a_live_blog_that_bear_one_minute_all_stay(project):
    write("live.html", told_entries().replace("T12:45", "T09:10"))
    assert states(bring("live.html")) == ["added", "added"]
    assert states(bring("live.html")) == ["unchanged", "unchanged"]


def test_another_language_is_kept_and_not_read(project):
    write("a.html", shape("spanish_that_calls_itself_english"))
    (outcome,) = bring("a.html", published=dt.date(2021, 6, 1))
    assert outcome.state is State.ADDED
    assert any("'en', its text is 'es'" in note for note in outcome.notes)
    report = run(gather([Path("corpus")], None, Path.cwd()))
    assert report.mentions == ()
    assert [finding.code for finding in report.findings] == ["A510"]


def test_dates_that_disagree_are_told(project):
    write("a.html", shape("moved_to_another_system"))
    (outcome,) = bring("a.html", now=dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    assert "the date is disputed: meta article:published_time says 2024-02-11" in outcome.notes
    assert 'published_disputed:\n  - "meta article:published_time says 2024-02-11"' in (
        outcome.path.read_text()
    )


def test_the_user_has_the_last_word_on_the_date(project):
    write("a.html", shape("wordpress_classic"))
    (outcome,) = bring("a.html", published=dt.date(2021, 5, 20))
    assert corpus()[outcome.path.stem].published == dt.date(2021, 5, 20)
    assert any("disputed" in note for note in outcome.notes)


MARKED = STORY.replace("flood", "“flood”").replace(". ", ".\r\n\r\n")
ENCODED = {
    "utf-8": MARKED.encode(),
    "utf-8-sig": MARKED.encode("utf-8-sig"),
    "utf-16": MARKED.encode("utf-16"),
    "utf-16-be": b"\xfe\xff" + MARKED.encode("utf-16-be"),
    "cp1252": MARKED.encode("cp1252"),
}
VALUES = ["Seven", "Monday", "At least 200"]


@pytest.mark.parametrize("codec", ENCODED)
def test_values_stand_where_they_are_said_to_in_what_is_written(project, codec):
    (outcome,) = bring(write("flood.txt", ENCODED[codec]), published=dt.date(2021, 6, 1))
    stored = outcome.path.read_bytes().decode()
    report = run(gather([Path("corpus")], None, Path.cwd()))
    assert [stored[each.start : each.end] for each in plain(report.mentions)] == VALUES


@pytest.mark.parametrize("codec", ENCODED)
def test_values_stand_where_they_are_said_to_in_a_file_of_any_encoding(project, codec):
    Path("corpus").mkdir()
    data = ENCODED[codec]
    write("corpus/flood.txt", data)
    stored = data.decode(codec).removeprefix("\ufeff")
    report = run(gather([Path("corpus")], None, Path.cwd()))
    assert [stored[each.start : each.end] for each in plain(report.mentions)] == VALUES
    assert Path("corpus/flood.txt").read_bytes() == data


def plain(mentions):
    """The mentions that are no quotation."""
    return [each for each in mentions if each.kind != "quote"]


class TestNothingHalfWritten:
    """Whatever goes wrong, the corpus holds whole articles only."""

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"<html>",
            b"<html><body><p>Hi.</p></body></html>",
            b"\0" * 1000,
            b"PK\x03\x04" + b"\0" * 100,
            b"%PDF-1.4",
            b"<" * 100_000,
            b"<div>" * 50_000 + b"text",
            b"<!DOCTYPE html><html><head><script>var a = '<p>';</script></head></html>",
            b"<rss><channel>",
            b'{"@type": "NewsArticle"}',
            b"\xff\xfe\x00\xd8",
        ],
        ids=range(12),
    )
    def test_bad_sources(self, project, data):
        (outcome,) = bring(write("source", data))
        assert outcome.state is State.FAILED
        assert outcome.error.message
        assert not Path("corpus").exists()

    def test_a_file_that_is_too_large(self, project):
        with Path("large.html").open("wb") as file:
            file.truncate(100 * 1024 * 1024)
        (outcome,) = bring("large.html")
        assert "larger than 20 MB" in outcome.error.message

    @pytest.mark.parametrize("step", ["write", "replace"])
    def test_a_full_disk(self, project, monkeypatch, step):
        (first,) = bring(write("flood.txt", STORY))
        before = first.path.read_text()

        def full(*_, **__):
            raise OSError(28, "No space left on device")

        write("flood.txt", STORY.replace("Seven", "Nine"))
        with monkeypatch.context() as patch:
            patch.setattr(os, "fdopen" if step == "write" else "replace", full)
            (outcome,) = bring("flood.txt")
        assert outcome.state is State.FAILED
        assert "No space left" in outcome.error.message
        assert first.path.read_text() == before
        assert [path.name for path in Path("corpus").rglob("*") if path.is_file()] == ["flood.md"]

    def test_what_is_not_a_file(self, project):
        os.mkfifo("pipe.html")
        (outcome,) = bring("pipe.html")
        assert "not a file" in outcome.error.message

    def test_text_cannot_steer_a_terminal_or_break_the_head(self, project):
        title = 'Seven "die": [flood] #1 \u001b[31m\u202e'
        record = {"id": "x", "title": title, "text": STORY, "source": "A\nB: c", "published": "x"}
        write("a.json", json.dumps(record))
        (outcome,) = bring("a.json")
        article = corpus()[outcome.path.stem]
        assert article.source == "A B: c"
        assert article.title.startswith('Seven "die": [flood] #1')
        assert "\x1b" not in outcome.path.read_text()


def test_the_corpus_itself_is_no_source(project):
    bring(write("flood.txt", STORY))
    (outcome,) = bring("corpus")
    assert "in the corpus already" in outcome.error.message


def test_a_page_that_is_too_large_to_be_an_article(project):
    write("large.html", f"<p>{STORY}</p>" * 80_000)
    (outcome,) = bring("large.html")
    assert "larger than 10 MB" in outcome.error.message


class TestTheFirstFiveMinutes:
    """What a newcomer types, as README has it."""

    def call(self, *arguments):
        return CliRunner().invoke(checker.cli.app, list(arguments))

    def test_init_add_report(self, project, monkeypatch):
        assert self.call("init", "news").exit_code == 0
        monkeypatch.chdir("news")
        write("../page.html", shape("wordpress_classic"))
        done = self.call("add", "../page.html")
        assert (done.exit_code, done.stderr) == (0, "")
        assert done.stdout.startswith("added      corpus/seven-die-as-flood")
        assert done.stdout.endswith("1 added.\n")
        report = self.call("report", "--all")
        assert report.exit_code == 0
        assert "DISCREPANT" in report.stdout
        assert "3 articles" in report.stdout

    def test_some_that_fail_exit_with_1_and_all_with_2(self, project):
        write("flood.txt", STORY)
        some = self.call("add", "flood.txt", "missing.txt")
        assert (some.exit_code, some.stdout.splitlines()[-1]) == (1, "1 added, 1 failed.")
        assert some.stderr.splitlines()[:2] == [
            "failed     missing.txt",
            "           there is no such file",
        ]
        assert self.call("add", "missing.txt").exit_code == 2

    def test_a_day_that_is_none_exits_with_2(self, project):
        assert self.call("add", "a.txt", "--published", "yesterday").exit_code == 2

    def test_without_the_extra_it_says_what_to_install(self, project, monkeypatch):
        monkeypatch.setitem(sys.modules, "pypdf", None)
        (outcome,) = bring(write("a.pdf", pdf(["Seven people died."])))
        assert outcome.error.hint == "pip install 'checker[ingest]'"
