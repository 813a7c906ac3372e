"""Reading a corpus: folders and files as they come."""

import datetime as dt
import os
from pathlib import Path

import pytest

from checker.corpus import decode, read
from checker.corpus.read import read_corpus
from checker.errors import InputErrors, Place
from checker.model.article import Article, Skipped
from checker.model.claim import ArticleEntry

ROOT = Path(__file__).parents[2]


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def reading(base: Path, *paths: str) -> tuple[list[str], list[tuple[str, str]]]:
    """Return the ids and the skipped files, with their reasons, of a reading."""
    articles, skipped = read_corpus([Path(path) for path in paths], base)
    return [article.id for article in articles], [(each.path, each.reason) for each in skipped]


def test_folder_is_read_in_the_order_of_names(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "corpus/voa.md": "text",
            "corpus/b/two.txt": "text",
            "corpus/b/one.markdown": "text",
            "corpus/a.jsonl": '{"id": "r1", "text": "x"}\n\n{"id": "r2", "text": "y"}\n',
            "corpus/UPPER.TXT": "text",
            "corpus/.hidden.md": "text",
            "corpus/.git/x.md": "text",
            "corpus/map.png": b"\x89PNG",
            "corpus/data.csv": "1,2",
        },
    )
    assert reading(tmp_path, "corpus") == (["UPPER", "r1", "r2", "one", "two", "voa"], [])


def test_article_of_a_markdown_file(tmp_path: Path) -> None:
    text = (
        "---\r\ntitle: Flood\r\nsource: The Herald\r\npublished: 2019-11-27\r\n---\r\n"
        "# Seven die in flood\r\n\r\nLIMA — Seven people died.\r\n"
    )
    write(tmp_path, {"corpus/herald.md": "\ufeff" + text})
    (article,), skipped = read_corpus([Path("corpus")], tmp_path)
    assert skipped == []
    assert (article.id, article.path, article.line) == ("herald", "corpus/herald.md", 1)
    assert article.text == text
    assert article.text[article.body :].startswith("# Seven")
    assert (article.source, article.title) == ("The Herald", "Flood")
    assert article.published == dt.date(2019, 11, 27)
    assert [article.text[region.start : region.end] for region in article.regions] == [
        "Seven die in flood",
        "LIMA — ",
    ]


def test_title_is_the_headline_where_nothing_else_tells(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "Seven die in flood\n\nSeven people died.\n"})
    (article,), _ = read_corpus([Path("a.txt")], tmp_path)
    assert article.title == "Seven die in flood"


def test_front_matter_is_a_matter_of_markdown(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "---\ntitle: x\n---\nText"})
    (article,), _ = read_corpus([Path("a.txt")], tmp_path)
    assert article.body == 0


def test_unreadable_files_are_skipped_and_the_rest_is_read(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a/empty.md": "",
            "a/good.md": "Seven died.",
            "a/head-only.md": "---\ntitle: x\n---\n\n",
            "a/open-head.md": "---\ntitle: x\nSeven died.",
            "a/picture.txt": b"\x89PNG\0\0",
            "a/page.html": "<p>Seven died.</p>",
            "a/report.pdf": b"%PDF-1.7",
            "a/records.jsonl": '{"id": "r", "text": "x"}\n{"id": "s"}\nnot json\n',
            "a/none.jsonl": "\n",
            "a/wide.jsonl": '{"id": "w", "text": "x"}'.encode("utf-16"),
        },
    )
    other = "not a format that is read: .txt, .md, .markdown, .jsonl"
    assert reading(tmp_path, "a") == (
        ["good", "r"],
        [
            ("a/page.html", other),
            ("a/report.pdf", other),
            ("a/empty.md", "the file is empty"),
            ("a/head-only.md", "there is no text below the front matter"),
            ("a/none.jsonl", "the file is empty"),
            ("a/open-head.md", "the front matter is never closed by a line '---'"),
            ("a/picture.txt", "a binary file, not text"),
            ("a/records.jsonl", "line 2: no 'text'"),
            ("a/records.jsonl", "line 3: not JSON: Expecting value at column 1"),
            ("a/wide.jsonl", "the file is UTF-16; JSON Lines are UTF-8"),
        ],
    )


def test_values_that_cannot_be_read_leave_the_article(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.md": "---\ntitle: Flood\npublished: soon\n---\nSeven died.",
            "b.txt": b"The mayor\x92s plan",
        },
    )
    articles, skipped = read_corpus([Path("a.md"), Path("b.txt")], tmp_path)
    assert [(article.id, article.published) for article in articles] == [("a", None), ("b", None)]
    assert skipped == [
        Skipped(
            path="a.md",
            reason="line 3 of the front matter: 'published' is no day: 'soon'",
            line=3,
            whole=False,
        ),
        Skipped(
            path="b.txt",
            reason="byte 0x92 on line 1 is not UTF-8; the file was taken for Windows-1252",
            line=1,
            whole=False,
        ),
    ]


def test_path_that_is_not_there_is_an_error_with_a_guess(tmp_path: Path) -> None:
    write(tmp_path, {"corpus/herald.md": "text"})
    with pytest.raises(InputErrors) as caught:
        read_corpus([Path("corpus/herold.md"), Path("nowhere"), Path("a\0b")], tmp_path)
    first, *rest = caught.value.errors
    assert str(first).splitlines() == [
        "corpus/herold.md: there is no such file or folder",
        "    hint: did you mean 'corpus/herald.md'?",
    ]
    assert len(rest) == 2


def test_other_formats_named_by_the_user_are_skipped(tmp_path: Path) -> None:
    write(tmp_path, {"table.csv": "1,2"})
    assert reading(tmp_path, "table.csv") == (
        [],
        [("table.csv", "not a format that is read: .txt, .md, .markdown, .jsonl")],
    )


def test_file_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, {"corpus/a.md": "text", "corpus/b.md": "text"})
    full = str(tmp_path / "corpus" / "a.md")
    assert reading(tmp_path, "corpus/b.md", "corpus", "./corpus/../corpus/a.md", full) == (
        ["b", "a"],
        [],
    )


def test_copy_under_the_same_id_is_skipped_but_another_text_is_not(tmp_path: Path) -> None:
    record = '{"id": "flood", "text": "Seven died."}'
    write(
        tmp_path,
        {
            "a/flood.txt": "Seven died.",
            "b/flood.txt": "Seven died.",
            "c/flood.txt": "Nine died.",
            "d.jsonl": "\n" + record,
        },
    )
    assert reading(tmp_path, "a", "b", "c", "d.jsonl") == (
        ["flood", "flood"],
        [
            ("b/flood.txt", "the same article 'flood' as in a/flood.txt"),
            ("d.jsonl", "line 2: the same article 'flood' as in a/flood.txt"),
        ],
    )


def test_paths_outside_the_base_are_shown_whole(tmp_path: Path) -> None:
    write(tmp_path, {"here/x": "", "there/a.md": "text"})
    (article,), _ = read_corpus([tmp_path / "there"], tmp_path / "here")
    assert article.path == (tmp_path / "there" / "a.md").as_posix()


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path, {"secret/key.md": "secret", "corpus/a.md": "text", "corpus/.store/b.md": "x"})
    corpus = tmp_path / "corpus"
    (corpus / "key.md").symlink_to(tmp_path / "secret" / "key.md")
    (corpus / "folder").symlink_to(tmp_path / "secret")
    (corpus / "again.md").symlink_to("a.md")
    (corpus / "stored.md").symlink_to(".store/b.md")
    (corpus / "gone.md").symlink_to("gone-for-good.md")
    (corpus / "loop").symlink_to(".")
    outside = "a link that leads out of the folder"
    assert reading(tmp_path, "corpus") == (
        ["a", "stored"],
        [
            ("corpus/folder", outside),
            ("corpus/gone.md", "a link to nothing"),
            ("corpus/key.md", outside),
        ],
    )


def test_link_named_by_the_user_is_followed(tmp_path: Path) -> None:
    write(tmp_path, {"store/a.md": "text"})
    (tmp_path / "link").symlink_to("store")
    assert reading(tmp_path, "link") == (["a"], [])


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_file_without_permission_is_skipped(tmp_path: Path) -> None:
    write(tmp_path, {"corpus/a.md": "text", "corpus/locked/b.md": "text"})
    (tmp_path / "corpus" / "a.md").chmod(0)
    (tmp_path / "corpus" / "locked").chmod(0)
    assert reading(tmp_path, "corpus") == (
        [],
        [("corpus/locked", "Permission denied"), ("corpus/a.md", "Permission denied")],
    )


def test_pipe_is_no_article(tmp_path: Path) -> None:
    write(tmp_path, {"corpus/a.md": "text"})
    os.mkfifo(tmp_path / "corpus" / "pipe.md")
    assert reading(tmp_path, "corpus") == (["a"], [])
    assert reading(tmp_path, "corpus/pipe.md") == ([], [("corpus/pipe.md", "not a file")])


def test_file_too_large_is_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "MAX_BYTES", 40)
    monkeypatch.setattr(decode, "MAX_BYTES", 40)
    record = '{"id": "r%d", "text": "x"}\n'
    write(
        tmp_path,
        {
            "a.txt": "x" * 41,
            "b.jsonl": record % 1 + record.strip() % 2 + " " * 200 + "\n" + record % 3,
        },
    )
    names, skipped = reading(tmp_path, "a.txt", "b.jsonl")
    assert names == ["r1", "r3"]
    assert [path for path, _ in skipped] == ["a.txt", "b.jsonl"]
    assert skipped[1][1].startswith("line 2: longer than")


ENTRY = ArticleEntry(id="wire", path="wires/flood.md", place=Place("news/claims.yaml", 3, 5))


def test_files_of_the_article_list_are_read_under_its_ids(tmp_path: Path) -> None:
    write(tmp_path, {"news/corpus/flood.md": "text", "news/wires/flood.md": "text"})
    articles, _ = read_corpus([Path("news/corpus")], tmp_path, [ENTRY])
    assert [(article.id, article.path) for article in articles] == [
        ("flood", "news/corpus/flood.md"),
        ("wire", "news/wires/flood.md"),
    ]


def test_file_of_the_article_list_that_is_not_there_is_an_error_at_its_line(
    tmp_path: Path,
) -> None:
    write(tmp_path, {"news/wires/floods.md": "text"})
    with pytest.raises(InputErrors) as caught:
        read_corpus([], tmp_path, [ENTRY])
    (error,) = caught.value.errors
    assert str(error.place) == "news/claims.yaml:3:5"
    assert error.message == "'news/wires/flood.md' can't be read: there is no such file or folder"
    assert error.hint == "did you mean 'news/wires/floods.md'?"


def test_name_that_is_not_unicode_can_be_shown(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.md")).write_text("Seven died.")
    (article,), _ = read_corpus([tmp_path], tmp_path)
    assert (article.id, article.path) == ("caf\ufffd", "caf\ufffd.md")


def test_shipped_corpus_is_read_whole() -> None:
    articles, skipped = read_corpus([Path("corpus")], ROOT)
    assert skipped == []
    assert len(articles) == 5
    for article in articles:
        assert isinstance(article, Article)
        assert article.source
        assert article.published
        assert article.title
