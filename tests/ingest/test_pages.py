"""Pages of many content systems, read back: text, title, day and outlet."""

import datetime as dt

import pytest

from checker.errors import InputError
from checker.ingest.add import Wishes
from checker.ingest.add import _head as head_of
from checker.ingest.draft import Part
from checker.ingest.original import Original
from tests.ingest import outlets
from tests.ingest.pages import SHAPES, URL

for library in ("trafilatura", "py3langid", "ftfy"):
    pytest.importorskip(library, reason="needs the extra 'ingest'")

# Importing them is what adds them.
assert outlets.ghost.__name__ in SHAPES
NOW = dt.datetime(2026, 6, 5, tzinfo=dt.UTC)


@pytest.mark.parametrize("name", SHAPES)
def test_page(name):
    from checker.ingest.page import read_page

    source, expected = SHAPES[name]()
    data = source.encode() if isinstance(source, str) else source
    original = Original("page.html", data, URL)
    (draft,) = read_page(original)
    head, notes = head_of(original, draft, Wishes(), NOW)
    found = [block.text for block in draft.blocks if block.part is not Part.CAPTION]
    captions = [block.text for block in draft.blocks if block.part is Part.CAPTION]
    assert draft.title == expected.title
    assert "zebra" not in draft.text.lower(), [b for b in found if "zebra" in b.lower()]
    assert without_datelines(found) == list(expected.paragraphs)
    assert tuple(captions) == expected.captions
    assert expected.outlet in (None, head["source"])
    assert expected.day in (None, head["published"][:10])
    assert expected.authors in (None, head["authors"])
    assert bool(head["published_disputed"]) == expected.disputed
    assert head["language"] == expected.language
    assert any(expected.note in note for note in ("", *notes))


def without_datelines(found):
    return [text.removeprefix("LIMA, Peru (AP) — ") for text in found]


@pytest.mark.parametrize("title", ["404", "Page not found", "Just a moment...", "Access Denied"])
def test_what_a_site_shows_in_place_of_an_article_is_none(title):
    from checker.ingest.page import read_page

    text = (
        f"<h1>{title}</h1><p>The page you are looking for may have been moved, or you came by an "
    )
    html = (
        f"<html><title>{title}</title><body>{text}old link. Try to search for it.</p></body></html>"
    )
    with pytest.raises(InputError, match="no text of an article"):
        read_page(Original("page.html", html.encode(), URL))
