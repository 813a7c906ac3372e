"""PDF, Word, feeds, exports and live blogs become articles."""

import datetime as dt
import json

import pytest

from checker.errors import InputError
from checker.ingest.draft import Part
from checker.ingest.feed import read_feed
from checker.ingest.original import Original
from checker.ingest.page import read_page
from checker.ingest.pdf import read_pdf
from checker.ingest.records import read_line, read_records
from checker.ingest.word import read_word
from tests.ingest.documents import docx, paragraph, pdf
from tests.ingest.pages import PARAGRAPHS, TITLE, ld, page

for library in ("trafilatura", "feedparser", "pypdf", "docx"):
    pytest.importorskip(library, reason="needs the extra 'ingest'")

WRAPPED = [
    TITLE,
    "By Jane Doe",
    "June 1, 2021",
    "Seven people were killed and at least 12 were injured on Monday when a flood",
    "destroyed the main bridge at Tarma, officials said.",
    "The river rose by 3.5 metres within two hours after heavy rain in the moun-",
    "tains, according to the regional weather service. It was the third 18-",
    "month flood cycle in a row.",
    "Rescuers searched through the night for four people.",
]


def texts(draft, part=None):
    return [block.text for block in draft.blocks if part in (None, block.part)]


class TestPdf:
    """Lines become paragraphs again."""

    def test_paragraphs_title_and_day_are_found(self):
        draft = read_pdf(Original("a.pdf", pdf(WRAPPED)))
        assert draft.title == TITLE
        assert [stamp.day for stamp in draft.stamps] == [dt.date(2021, 6, 1)]
        assert texts(draft) == [
            "Seven people were killed and at least 12 were injured on Monday when a flood destroyed "
            "the main bridge at Tarma, officials said.",
            "The river rose by 3.5 metres within two hours after heavy rain in the mountains, "
            "according to the regional weather service. It was the third 18-month flood cycle in a "
            "row.",
            "Rescuers searched through the night for four people.",
        ]

    def test_running_heads_and_page_numbers_are_left_out(self):
        def with_edges(number):
            body = [
                f"On day {number} of the search, {number + 3} boats went out on the river.",
                *WRAPPED[3:8],
            ]
            return ["Harbour Post archive", *body, f"Page {number} of 3"]

        draft = read_pdf(Original("a.pdf", pdf(*map(with_edges, (1, 2, 3)))))
        assert "archive" not in draft.text
        assert "Page" not in draft.text
        assert draft.text.count("boats went out") == 3

    def test_marks_of_typography_come_through(self):
        draft = read_pdf(Original("a.pdf", pdf(["“We lost 7 houses – all of them,” she said."])))
        assert texts(draft) == ["“We lost 7 houses – all of them,” she said."]

    @pytest.mark.parametrize(
        ("data", "told"),
        [
            (pdf(None), "no text in the PDF"),
            (pdf([""]), "no text in the PDF"),
            (pdf(WRAPPED, encrypted=True), "locked with a password"),
            (pdf(WRAPPED)[:300], "can't be read"),
            (b"%PDF-1.7\n" + b"\x00\xff" * 500, "can't be read"),
            (pdf(*[["x"]] * 201), "201 pages"),
        ],
        ids=["picture", "empty", "locked", "cut", "noise", "book"],
    )
    def test_faults_are_told(self, data, told):
        with pytest.raises(InputError, match=told):
            read_pdf(Original("a.pdf", data))


def table(*rows):
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells):
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"


class TestWord:
    """The text as it reads when all changes are accepted."""

    def test_styles_make_headings_captions_and_lists(self):
        data = docx(
            paragraph(TITLE, "Title"),
            paragraph("By Jane Doe"),
            paragraph("June 1, 2021"),
            *map(paragraph, PARAGRAPHS),
            paragraph("The bridge in 2019.", "Caption"),
            paragraph("What is known", "Heading1"),
            paragraph("Seven dead", "ListBullet"),
        )
        draft = read_word(Original("a.docx", data))
        assert draft.title == TITLE
        assert draft.authors == ("Jane Doe",)
        assert [stamp.day for stamp in draft.stamps] == [dt.date(2021, 6, 1)]
        assert texts(draft, Part.PARAGRAPH) == list(PARAGRAPHS)
        assert texts(draft, Part.CAPTION) == ["The bridge in 2019."]
        assert texts(draft, Part.ITEM) == ["Seven dead"]

    def test_tracked_changes_are_accepted(self):
        change = (
            "<w:r><w:t>At least </w:t></w:r><w:del><w:r><w:delText>seven</w:delText></w:r></w:del>"
            "<w:ins><w:r><w:t>nine</w:t></w:r></w:ins><w:r><w:t> people died in the flood.</w:t></w:r>"
        )
        draft = read_word(Original("a.docx", docx(paragraph(markup=change))))
        assert texts(draft) == ["At least nine people died in the flood."]

    def test_a_text_box_is_read_once(self):
        box = (
            "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Nine hurt.</w:t></w:r>"
            "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Nine hurt."
            "</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
        )
        draft = read_word(
            Original("a.docx", docx(paragraph("Seven people died."), paragraph(markup=box)))
        )
        assert texts(draft) == ["Seven people died.", "Nine hurt."]

    def test_tables_are_read_by_rows(self):
        years = table(row("2017", "11 dead"), row("2019", "2 dead"))
        draft = read_word(
            Original("a.docx", docx(paragraph("Floods in the valley took lives."), years))
        )
        assert texts(draft, Part.ITEM) == ["2017 | 11 dead", "2019 | 2 dead"]

    def test_a_table_in_a_table_is_read_once(self):
        inner = table(row("2017", "11 dead"))
        outer = table(f"<w:tr><w:tc>{paragraph('Floods')}{inner}</w:tc></w:tr>")
        draft = read_word(Original("a.docx", docx(paragraph("Floods took lives."), outer)))
        assert texts(draft, Part.ITEM) == ["Floods 2017 11 dead"]

    def test_a_table_that_lays_out_a_page_holds_paragraphs(self):
        cells = "".join(map(paragraph, PARAGRAPHS))
        laid_out = table(f"<w:tr><w:tc>{cells}</w:tc></w:tr>")
        draft = read_word(Original("a.docx", docx(paragraph(TITLE, "Title"), laid_out)))
        assert texts(draft, Part.PARAGRAPH) == list(PARAGRAPHS)

    def test_links_are_part_of_the_text(self):
        link = "<w:r><w:t>Seven of </w:t></w:r><w:hyperlink><w:r><w:t>the villagers</w:t></w:r></w:hyperlink><w:r><w:t> died.</w:t></w:r>"
        draft = read_word(Original("a.docx", docx(paragraph(markup=link))))
        assert texts(draft) == ["Seven of the villagers died."]

    @pytest.mark.parametrize(
        ("data", "told"),
        [
            (docx(), "no text"),
            (docx(paragraph("x"), extra={"word/media/a.xml": b" " * 60_000_000}), "unpacks to"),
            (docx(paragraph("Seven people died."))[:-40], "damaged"),
            (docx(extra={"word/document.xml": "<w:document"}), "can't be read"),
        ],
        ids=["empty", "bomb", "cut", "no-xml"],
    )
    def test_faults_are_told(self, data, told):
        with pytest.raises(InputError, match=told):
            read_word(Original("a.docx", data))

    def test_entities_do_not_unfold(self):
        laughs = (
            '<!DOCTYPE x [<!ENTITY a "ha">'
            + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(12))
            + "]>"
        )
        data = docx(paragraph("&m;"), head=laughs)
        with pytest.raises(InputError):
            read_word(Original("a.docx", data))

    def test_entities_do_not_swallow_the_text_around_them(self):
        outer = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        data = docx(paragraph("Seven people &x; died."), head=outer)
        with pytest.raises(InputError, match="declares entities"):
            read_word(Original("a.docx", data))

    def test_what_packs_well_is_no_bomb_yet(self):
        data = docx(*map(paragraph, ["Seven people died."] * 20_000))
        assert len(read_word(Original("a.docx", data)).blocks) == 20_000


RSS = """<?xml version="1.0" encoding="{encoding}"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Post</title><language>en-gb</language>{items}</channel></rss>"""


def item(title, body, link="", date="Tue, 01 Jun 2021 22:30:00 -0500"):
    linked = f"<link>{link}</link>" if link else ""
    return (
        f"<item><title>{title}</title>{linked}<pubDate>{date}</pubDate><dc:creator>Jane Doe</dc:creator>"
        f"<content:encoded><![CDATA[{body}]]></content:encoded></item>"
    )


FULL = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


class TestFeed:
    """Entries that tell a story are taken as they are."""

    def test_a_whole_entry(self):
        feed = RSS.format(encoding="utf-8", items=item("Seven die &amp; four missing", FULL))
        (entry,) = read_feed(Original("feed.xml", feed.encode()))
        assert entry.whole
        assert (entry.draft.title, entry.draft.source) == (
            "Seven die & four missing",
            "Harbour Post",
        )
        assert entry.draft.authors == ("Jane Doe",)
        assert str(entry.draft.stamps[0]) == "2021-06-01T22:30:00-05:00"
        assert texts(entry.draft) == list(PARAGRAPHS)

    def test_a_teaser_is_none(self):
        feed = RSS.format(
            encoding="utf-8", items=item(TITLE, "<p>Seven die.</p>", "https://a.example/1")
        )
        (entry,) = read_feed(Original("feed.xml", feed.encode()))
        assert (entry.whole, entry.url) == (False, "https://a.example/1")

    def test_atom(self):
        feed = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Valley Times</title><entry><title
        type="html">Seven &lt;b&gt;die&lt;/b&gt;</title><id>tag:1</id><updated>2021-06-02T08:00:00Z</updated>
        <published>2021-06-01T08:00:00Z</published><content type="xhtml"><div
        xmlns="http://www.w3.org/1999/xhtml">{FULL}</div></content></entry></feed>"""
        (entry,) = read_feed(Original("feed.xml", feed.encode()))
        assert (entry.draft.title, entry.draft.stamps[0].day) == ("Seven die", dt.date(2021, 6, 1))
        assert texts(entry.draft) == list(PARAGRAPHS)

    def test_other_encodings(self):
        feed = RSS.format(encoding="windows-1252", items=item(TITLE, FULL))
        (entry,) = read_feed(Original("feed.xml", feed.encode("cp1252")))
        assert texts(entry.draft) == list(PARAGRAPHS)

    @pytest.mark.parametrize(
        "text",
        ["", "not a feed", "<rss><channel></channel></rss>", "/etc/passwd", "http://127.0.0.1/"],
    )
    def test_what_is_no_feed_is_told_and_never_fetched(self, text):
        with pytest.raises(InputError, match="no entries"):
            read_feed(Original("feed.xml", text.encode()))


NINJS = {
    "uri": "https://agency.example/item/7",
    "type": "text",
    "pubstatus": "usable",
    "versioncreated": "2021-06-01T10:00:00Z",
    "firstcreated": "2021-06-01T08:00:00Z",
    "language": "en-US",
    "headline": TITLE,
    "byline": "By Jane Doe",
    "source": "Coastal Agency",
    "body_xhtml": FULL,
}
NINJS_3 = {
    "uri": "urn:newsml:agency:7",
    "type": "text",
    "standard": {"name": "ninjs", "version": "3.0"},
    "versioncreated": "2021-06-01T10:00:00Z",
    "headlines": [{"role": "short", "value": "Flood"}, {"role": "main", "value": TITLE}],
    "bodies": [{"role": "summary", "value": "Short."}, {"role": "body", "value": FULL}],
    "infosources": [{"name": "Coastal Agency"}],
}
ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": TITLE,
    "datePublished": "2021-06-01",
    "author": [{"name": "Jane Doe"}, {"name": "John Roe"}],
    "publisher": {"name": "Coastal Agency"},
    "articleBody": "\n\n".join(PARAGRAPHS),
    "inLanguage": "en",
}
PLAIN = {
    "id": 7,
    "title": TITLE,
    "text": "\n\n".join(PARAGRAPHS),
    "published": "2021-06-01",
    "source": "Coastal Agency",
}


class TestRecords:
    """Exports of newsroom systems."""

    @pytest.mark.parametrize(
        "record",
        [NINJS, NINJS_3, ARTICLE, PLAIN, {"@graph": [{"@type": "WebSite"}, ARTICLE]}, [PLAIN]],
        ids=["ninjs", "ninjs-3", "news-article", "plain", "graph", "list"],
    )
    def test_title_text_day_and_outlet_are_found(self, record):
        (draft,) = read_records("a.json", json.dumps(record))
        assert (draft.title, draft.source) == (TITLE, "Coastal Agency")
        assert texts(draft) == list(PARAGRAPHS)
        assert draft.stamps[0].day == dt.date(2021, 6, 1)

    def test_ninjs_says_when_it_was_changed(self):
        (draft,) = read_records("a.json", json.dumps(NINJS))
        assert (draft.modified, draft.authors) == ("2021-06-01T10:00:00+00:00", ("Jane Doe",))

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            ({"pubstatus": "canceled"}, "withdrawn"),
            ({"pubstatus": "withheld"}, "withdrawn"),
            ({"type": "picture"}, "no text"),
            ({"body_xhtml": ""}, "no text"),
        ],
    )
    def test_what_an_agency_withdrew_is_not_taken(self, change, told):
        (error,) = read_records("a.json", json.dumps(NINJS | change))
        assert isinstance(error, InputError)
        assert told in error.message

    @pytest.mark.parametrize(
        "text", ["{", "[1, 2]", "{}", '"text"', "[" * 100_000, '{"a": 1' + "0" * 9999 + "}"]
    )
    def test_what_holds_no_article_is_told(self, text):
        with pytest.raises(InputError):
            list(read_records("a.json", text))

    def test_a_line_at_fault_is_named(self):
        assert read_line("a.jsonl", 3, " \n") is None
        error = read_line("a.jsonl", 3, "{")
        assert str(error.place) == "a.jsonl:3"
        assert isinstance(read_line("a.jsonl", 4, "[]"), InputError)


ENTRIES = [
    (
        "2021-06-01T09:10:00-05:00",
        "Bridge collapses",
        "Five people are dead, the mayor of Tarma says.",
    ),
    (
        "2021-06-01T12:45:00-05:00",
        "Toll rises",
        "Seven people are now known to be dead, officials say.",
    ),
]


def told_entries():
    updates = [
        {"@type": "BlogPosting", "headline": title, "datePublished": time, "articleBody": text}
        for time, title, text in reversed(ENTRIES)
    ]
    blog = ld(**{"@type": "LiveBlogPosting", "liveBlogUpdate": updates})
    return page(blog, f"<article><h1>{TITLE}</h1><p>Follow our live coverage.</p></article>")


def marked_entries(classes, tag, more=""):
    parts = "".join(
        f'<{tag} class="{classes}"><time datetime="{time}">later</time>{more}<h3>{title}</h3><p>{text}</p></{tag}>'
        for time, title, text in reversed(ENTRIES)
    )
    return page(ld(), f"<main><h1>{TITLE}</h1><div class='liveblog'>{parts}</div></main>")


@pytest.mark.parametrize(
    "source",
    [
        told_entries(),
        marked_entries("live-blog-post", "article"),
        marked_entries("liveblog__entry live-update", "div"),
        marked_entries("LiveBlogPost_root", "section"),
        marked_entries("lx-stream-post", "article"),
        marked_entries("dcr-1x", "article").replace('"NewsArticle"', '"LiveBlogPosting"'),
        marked_entries("live-update", "div", "<i>Updated <time datetime='2021-06-03'></time></i>"),
    ],
    ids=["linked-data", "articles", "divs", "sections", "stream", "hashed", "updated"],
)
def test_entries_of_a_live_blog_have_their_own_times(source):
    drafts = read_page(Original("live.html", source.encode(), "https://a.example/live"))
    assert [str(draft.stamps[0]) for draft in drafts] == [time for time, *_ in ENTRIES]
    assert [draft.title for draft in drafts] == [title for _, title, _ in ENTRIES]
    assert [draft.text for draft in drafts] == [text for *_, text in ENTRIES]
    assert len({draft.key for draft in drafts}) == 2


def test_entries_of_one_minute_are_told_apart():
    source = marked_entries("live-blog-post", "article").replace("T12:45", "T09:10")
    drafts = read_page(Original("live.html", source.encode(), "https://a.example/live"))
    assert len({draft.key for draft in drafts}) == 2


def test_markup_in_the_linked_data_of_an_entry_is_read():
    source = told_entries().replace("Seven people are now", "<p>Seven</p><p>people <b>are</b> now")
    drafts = read_page(Original("live.html", source.encode(), "https://a.example/live"))
    assert texts(drafts[1]) == ["Seven", "people are now known to be dead, officials say."]
