"""Sources that would stop the reader stop themselves only."""

import os
import urllib.request

import pytest

from checker.errors import InputError
from checker.ingest.apart import Apart
from checker.ingest.draft import Block, Draft
from checker.ingest.original import Original
from checker.ingest.sources import Reading, read_source


def behave(original):
    """Do what the source says: sources that do so by accident change with every library."""
    match original.name:
        case "endless":
            while True:
                pass
        case "crash":
            os.abort()
        case "greedy":
            return Reading((Draft((Block("x" * 3 * 1024**3),)),))
        case "faulty":
            return {}["key"]
        case "refused":
            raise InputError("this is a picture, not an article")
        case "curious":
            return urllib.request.urlopen(original.url)
    return read_source(original)


@pytest.fixture(scope="module")
def read():
    with Apart(5.0, behave) as apart:
        yield apart


STORY = b"Seven people died in the flood."


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("crash", "failed all of a sudden"),
        ("greedy", "more memory than an article needs"),
        ("faulty", "it can't be read: KeyError: 'key'"),
        ("refused", "this is a picture, not an article"),
    ],
)
def test_what_goes_wrong_is_told_and_the_next_source_is_read(read, name, told):
    with pytest.raises(InputError, match=told):
        read(Original(name, STORY))
    assert read(Original("a.txt", STORY)).drafts[0].text == STORY.decode()


def test_what_takes_too_long_is_ended():
    told = pytest.raises(InputError, match=r"takes longer than 0\.2 seconds")
    with Apart(0.2, behave) as read, told:
        read(Original("endless", STORY))


def test_nothing_is_fetched_while_a_source_is_read(read, site):
    with pytest.raises(InputError, match="asks for a connection"):
        read(Original("curious", STORY, site.put("/a", STORY)))
    assert site.asked == []
