"""Documents: values with places, taken out by their keys, with faults noted on the way."""

import datetime as dt

import pytest

from checker.documents.document import Document, Entry, listed, parse_day, suggest
from checker.errors import InputErrors, Place

KEYS = {"name": "the name", "born": "the day of birth", "tags": "words, for people"}


def entry(text: str, **options: bool) -> tuple[Document, Entry]:
    document = Document("people.yaml", text)
    assert document.root is not None
    found = document.entry(document.root, "a person", KEYS, ["name"], **options)
    assert found is not None
    return document, found


def faults(document: Document) -> list[str]:
    return [f"{fault.place}: {fault.message}" for fault in document.faults]


def test_values_are_taken_by_their_keys() -> None:
    document, person = entry("name: '  Ana Ruiz '\nborn: 1980-02-29\ntags: |\n  one\n  two\n")
    assert person.line("name") == "Ana Ruiz"
    assert person.words("name") == "  Ana Ruiz "
    assert person.day("born") == dt.date(1980, 2, 29)
    assert person.text("tags") == "one\ntwo"
    assert person.place == Place("people.yaml", 1, 1)
    document.finish()


def test_missing_optional_value_is_empty() -> None:
    document, person = entry("name: Ana")
    assert (person.text("tags"), person.words("tags"), person.day("born")) == ("", "", None)
    assert person.node("tags") is None
    document.finish()


def test_faults_come_in_the_order_of_their_places() -> None:
    document, person = entry("tags: [a]\nborn: soon\nnme: Ana\n")
    person.day("born")
    person.text("tags")
    assert faults(document) == [
        "people.yaml:1:7: 'tags' must be text, not a list",
        "people.yaml:2:7: 'born' is no day: 'soon'",
        "people.yaml:3:1: a person has no key 'nme'",
    ]
    with pytest.raises(InputErrors) as caught:
        document.finish()
    assert len(caught.value.errors) == 3


def test_missing_key_is_not_told_where_its_misspelling_is() -> None:
    document, _ = entry("nam: Ana")
    assert faults(document) == ["people.yaml:1:1: a person has no key 'nam'"]
    document, _ = entry("tags: x")
    assert faults(document) == ["people.yaml:1:1: a person needs 'name'"]


def test_unknown_keys_may_be_allowed() -> None:
    document, person = entry("name: Ana\nshoes: 38\n", strict=False)
    assert person.line("name") == "Ana"
    document.finish()


def test_line_must_be_one() -> None:
    document, person = entry("name: |\n  Ana\n  Ruiz\n")
    assert person.line("name") == ""
    assert faults(document) == ["people.yaml:1:7: 'name' must stand on one line"]


def test_lists_are_given_entry_by_entry() -> None:
    document = Document("list.yaml", "[a, b]")
    assert len(document.items(document.root, "names")) == 2
    assert document.items(None, "names") == ()
    other = Document("list.yaml", "a: b")
    assert other.items(other.root, "names") == ()
    assert faults(other) == ["list.yaml:1:1: 'names' must be a list, not keys and values"]


def test_stretch_of_a_text_keeps_the_places_of_the_whole() -> None:
    text = "first line\nname: [x]\nlast line: : :"
    start = text.index("name")
    document = Document("part.md", text, start=start, end=text.index("\nlast"))
    assert document.root is not None
    person = document.entry(document.root, "a person", KEYS)
    assert person is not None
    person.line("name")
    assert faults(document) == ["part.md:2:7: 'name' must be text, not a list"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2019-11-27", dt.date(2019, 11, 27)),
        (" 2019-11-27 ", dt.date(2019, 11, 27)),
        ("2019-11-27T23:59", dt.date(2019, 11, 27)),
        ("2019-11-27 23:59:59Z", dt.date(2019, 11, 27)),
        ("2019-11-27T23:59:59.123+05:30", dt.date(2019, 11, 27)),
        ("2020-02-29", dt.date(2020, 2, 29)),
        ("2019-02-29", None),
        ("2019-1-7", None),
        ("20191127", None),
        ("2019-W48-3", None),
        ("27.11.2019", None),
        ("2019-11-27 at noon", None),
        ("２０１９-11-27", None),
        ("", None),
    ],
)
def test_days_are_iso_days(text: str, day: dt.date | None) -> None:
    assert parse_day(text) == day


def test_hints_name_the_nearest_word_or_all() -> None:
    assert suggest("Nmae", ["name", "born"]) == "did you mean 'name'?"
    assert suggest("colour", ["name", "born"]) == "known: 'name' or 'born'"
    assert listed([]) == ""
    assert listed(["a"]) == "'a'"
    assert listed(["a", "b", "c"]) == "'a', 'b' or 'c'"
