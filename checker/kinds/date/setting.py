"""Setting: what the text around a date tells about which day is meant.

News names the nearest past day by its weekday alone, and the coming one where the verb looks
forward (Associated Press Stylebook, "time element"); a narrative of old events leaves the year
out once it has named it.
"""

import datetime as dt
import re
from enum import StrEnum

from checker.grammar.passage import Passage

_REACH_BACK = 160
_REACH_ON = 90
_STORY = 1500
# Finite verbs only: "will be designated" looks forward although it ends like "was designated".
_FORWARD = (
    r"(?:will|'ll|won't|shall|would|going\sto|to\sbe|(?:is|are)\sto|plans?\sto|planning\sto"
    r"|intends?\sto|hopes?\sto|promise[sd]?\sto|agreed\sto|vow(?:s|ed)?\sto|ready\sto|expected"
    r"|scheduled|slated|planned|due|set\s(?:for|to)|upcoming|until|deadline|starts|begins|opens"
    r"|kicks\soff|takes\s(?:effect|place)|goes\son\ssale|closes|expires|ends|airs|premieres"
    r"|faces|meets|arrives|returns|ahead\sof)\b"
    r"(?:\s(?:not|also|be|have|been|to|likely|now|then)\b){0,3}(?:\s[a-z]+ed\b)?"
)
_BACKWARD = (
    r"(?:said|says|told|was|were|had|did|has|have|wrote|came|went|took|made|met|began|gave|left"
    r"|found|held|sent|saw|shot|struck|won|lost|rose|fell|hit|according|since|ago|became|broke"
    r"|brought|caught|drew|drove|fought|got|kept|led|put|ran|sold|spoke|stood|taught|thought|threw"
    r"|(?!hundred|united|indeed|limited|naked|sacred|wicked|rugged|advanced)[a-z]{3,}ed)\b"
)
_TENSE = re.compile(rf"\b(?:(?P<forward>{_FORWARD})|(?P<back>{_BACKWARD}))", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\w$£€#.,:/-])(1[5-9]\d\d|20[0-4]\d)(?!\d|[,.:/]\d|%)")
_DAY_FIRST = re.compile(r"(?<!\d)(?:1[3-9]|2\d|3[01])[/-](?:0?[1-9]|1[0-2])[/-]\d\d")
_MONTH_FIRST = re.compile(r"(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:1[3-9]|2\d|3[01])[/-]\d\d")


class Look(StrEnum):
    """Where the verb next to a date looks."""

    BACK = "back"
    FORWARD = "forward"
    NOWHERE = "nowhere"


class Setting:
    """The place of a date in a passage; everything about it is found out when it is needed."""

    def __init__(self, passage: Passage, start: int, end: int) -> None:
        """Take the stretch of the date in the plain text."""
        self.passage = passage
        self.start = start
        self.end = end

    @property
    def published(self) -> dt.date | None:
        """The day that relative dates count from."""
        return self.passage.published

    def look(self) -> Look:
        """Return where the nearest verb looks: the last one before the date, else the next."""
        text = self.passage.text
        first, last = self.passage.sentence_at(self.start)
        found = None
        for found in _TENSE.finditer(text, max(first, self.start - _REACH_BACK), self.start):
            pass
        if found is None:
            found = _TENSE.search(text, self.end, min(last, self.end + _REACH_ON))
        if found is None:
            return Look.NOWHERE
        return Look.FORWARD if found["forward"] else Look.BACK

    def story_year(self) -> int | None:
        """Return the year of the story told here, where it is not the year of publication.

        That is the last year named before, in the same sentence; or in the text just before,
        where all years named there are long past or the article has no date.
        """
        text = self.passage.text
        first, _ = self.passage.sentence_at(self.start)
        before = _YEAR.findall(text, max(first, self.start - _REACH_BACK), self.start)
        published = self.published
        if before and (published is None or int(before[-1]) < published.year):
            return int(before[-1])
        if published is None:
            paragraph = text.rfind("\n", 0, self.start) + 1
            earlier = _YEAR.findall(text, max(paragraph, self.start - _STORY), self.start)
            return int(earlier[-1]) if earlier else None
        earlier = _YEAR.findall(text, max(0, self.start - _STORY), self.start)
        if len(earlier) > 2 and all(int(year) < published.year - 2 for year in earlier):
            return int(earlier[-1])
        return None

    def day_comes_first(self) -> bool:
        """Whether the article writes its dates in figures with the day first (25/12/2019)."""
        text = self.passage.text
        return bool(_DAY_FIRST.search(text)) and not _MONTH_FIRST.search(text)
