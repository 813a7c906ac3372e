"""Regions: pages of all sorts, each line with the role it has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.corpus.furniture import is_byline, is_furniture, is_time_stamp
from checker.corpus.regions import find_headline, find_regions
from checker.model.region import Role

# Every line begins with its role: H headline, C caption, D dateline, X boilerplate, "." body; of
# a line that opens with a dateline, "d" stands before the line and "|" behind the dateline.
PAGES = {
    "a markdown page": """
H # Flood kills seven in valley
.
d LIMA (AP) — |Seven people died on Monday.
.
C *Rescuers carry a boy to safety on Tuesday.*
.
. The water fell at noon.
""",
    "a page scraped as text": """
X Skip to main content
X Accessibility links
.
X Breaking News
.
H Flood Kills Seven in Valley
H Army helicopters bring food to 40 villages
X By Marta Ibarra
D Nov. 27, 2019, 8:42 PM EST
.
C FILE - The river in the spring of 2017.
.
. Seven people died on Monday.
.
X Herald subscription offers >
.
. The water fell at noon. (The mayor had said so.)
.
X Sign up for our daily newsletter
X Read more: What the river took
.
. A school stands empty.
.
X Flood Kills Seven in Valley | World
X Copyright 2019 The Herald. All rights reserved.
""",
    "one line a paragraph": """
D 27 November 2019 Last updated at 13:42 GMT
H Valley flood: mayor denies neglect
. The mayor has denied neglect after the flood of Monday.
. He said: "We did what we could. "
. A headline would not stand here
""",
    "nothing but a time stamp": """
. 27 November 2019
""",
    "no headline": """
. Seven people died in the flood on Monday.
. Forty were hurt.
""",
    "a headline that asks": """
H Who opened the gates?
.
. Nobody knows.
""",
    "text wrapped at a fixed width": """
. Seven people died on Monday in the flood that came down from
. the mountains after two days of rain, the mayor of Lima
. said.
""",
    "headline above wrapped text": """
H Flood kills seven
.
. Seven people died on Monday in the flood that came down from
. the mountains.
""",
    "captions by their credit": """
. Seven people died on Monday.
.
C Rescuers carry a boy to safety. (Reuters)
.
C A woman looks at her house. (Ana Ruiz/Associated Press)
.
C The river on Tuesday. Ana Ruiz/Getty Images
.
C The river on Sunday | Photo: Ana Ruiz
.
C Photo: A boat in the main street.
.
. He gave the figures for rain (in inches).
.
. The mayor resigned. (Agencies)
""",
    "italics over several lines": """
. Seven people died on Monday.
.
C *Rescuers carry a boy to safety
C on Tuesday.*
.
. *Only* this word is stressed, and *that*
. one.
""",
    "alternative text above its caption": """
. Seven people died on Monday.
.
C Rescuers carry a boy out of a school on Tuesday.
X Rescuers carry a boy out of a school on Tuesday.
.
. The water fell at noon, the mayor said in Lima.
""",
    "signatures at the foot": """
. Seven people died on Monday.
X (Reporting by Ana Ruiz; Editing by Juan Soto)
X Juan Soto in Lima contributed to this report.
X © 2019 The Herald
""",
    "windows line ends": """
H Flood kills seven\r
.\r
. Seven people died.\r
""",
}


def marked(page: str) -> tuple[str, list[tuple[str, str]]]:
    """Return the text of a page, and its stretches with a role."""
    text, regions = [], []
    roles = {"H": "headline", "C": "caption", "D": "dateline", "X": "boilerplate"}
    for line in page.strip("\n").split("\n"):
        role, words = line[0], line[2:] if len(line) > 2 else line[1:]
        if role == "d":
            regions.append(("dateline", words.split("|")[0]))
            words = words.replace("|", "", 1)
        elif role in roles:
            regions.append((roles[role], words.strip().removeprefix("# ")))
        text.append(words)
    return "\n".join(text), regions


@pytest.mark.parametrize("name", PAGES)
def test_lines_of_a_page_have_their_roles(name: str) -> None:
    text, regions = marked(PAGES[name])
    assert [(r.role.value, text[r.start : r.end]) for r in find_regions(text)] == regions


DATELINES = [
    "MEXICO CITY — ",
    "MEXICO CITY (AP) — ",
    "LONDON, March 3 (Reuters) - ",
    "BEIJING, Nov. 4, 2019 (Xinhua) -- ",
    "ST. LOUIS, Mo. (AP) -- ",
    "Mexico City (AP) — ",
    "Mannheim, Germany (Sports Wire) - ",
    "Mumbai, Nov 11 - ",
    "Washington (CNN) ",
    "KABUL: ",
    "PORT-AU-PRINCE, Haiti — ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_dateline_ends_where_the_text_begins(dateline: str) -> None:
    text = f"{dateline}Seven people died on Monday.\nForty were hurt.\n"
    (region,) = find_regions(text)
    assert (region.role, text[: region.end]) == (Role.DATELINE, dateline)


@pytest.mark.parametrize(
    "line",
    [
        "A FIRE-BOMB was thrown at a bank on Monday.",
        "U.S. troops came on Monday.",
        "The mayor (Liberal) - a doctor - has resigned.",
        "Lima is a city: it has a river.",
    ],
)
def test_other_openings_are_no_dateline(line: str) -> None:
    assert find_regions(f"{line}\nForty were hurt.\n") == ()


def test_front_matter_is_no_region() -> None:
    text = "---\ntitle: Flood\n---\nFlood kills seven\n\nSeven people died.\n"
    (region,) = find_regions(text, text.index("Flood kills"))
    assert text[region.start : region.end] == "Flood kills seven"


def test_headline_is_the_first_of_them() -> None:
    text = "# Flood kills seven\n## Forty hurt\n\nText of it.\n"
    assert find_headline(text, find_regions(text)) == "Flood kills seven"
    assert find_headline("Text of it.", find_regions("Text of it.")) == ""


@pytest.mark.parametrize(
    "line",
    [
        "Read more",
        "READ MORE: The river's story",
        "Related stories:",
        "More from The Herald"[:9],
        "Share this article",
        "12 comments",
        "Advertisement",
        "Most read",
        "Follow us on Twitter",
        "Subscribe to our newsletter.",
        "This material may not be published, broadcast or rewritten.",
        "*story by a wire service",
        "Editing by Ana Ruiz",
        "SOURCE Valley Water Board",
    ],
)
def test_furniture_is_told_from_prose(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "More troops were sent to the valley",
        "Latest flood kills seven in valley",
        "The newsletters of the party were printed in Lima.",
        "Comments by the mayor angered families.",
        "Related families were housed together.",
        "She had read more than 200 books.",
        "Top general resigns",
        "Search for survivors goes on",
        "Home prices fall",
    ],
)
def test_prose_is_no_furniture(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Nov. 30, 2009",
        "Published: 2012.08.08 09:01 AM",
        "Wednesday, 05 May 2010 7:00pm UK",
        "UPDATED 3:09 AM EST Dec 19, 2008",
        "on April 30, 2008 at 4:31 AM, updated April 30, 2008 at 8:33 AM",
        "26 September 2013, 10:00 (GMT+05:00)",
        "2013-09-26",
    ],
)
def test_time_stamp_is_told(line: str) -> None:
    assert is_time_stamp(line)


@pytest.mark.parametrize(
    "line", ["Seven died on Nov. 30, 2009", "2009", "At 7", "May 5 protests", "Updated figures: 7"]
)
def test_other_lines_with_figures_are_no_time_stamp(line: str) -> None:
    assert not is_time_stamp(line)


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ana Ruiz", True),
        ("BY ANA RUIZ, STAFF WRITER", True),
        ("By Ana Ruiz and Juan Soto for The Herald", True),
        ("By Monday the water had fallen", False),
        ("By noon, all was over.", False),
    ],
)
def test_byline_is_told(line: str, byline: bool) -> None:
    assert is_byline(line) is byline


LINES = st.sampled_from(
    [
        "Flood kills seven",
        "Seven died.",
        "",
        " ",
        "LIMA — Rain fell.",
        "*A boat.*",
        "*A",
        "boat*",
        "_",
    ]
)


@given(st.lists(LINES | st.text(max_size=20), max_size=12).map("\n".join), st.integers(0, 5))
def test_regions_are_in_order_and_do_not_overlap(text: str, body: int) -> None:
    body = min(body, len(text))
    last = body
    for region in find_regions(text, body):
        assert last <= region.start < region.end <= len(text)
        last = region.end
