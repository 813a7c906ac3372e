"""Setting: what the text around a date tells about which day is meant.

News names the nearest past day by its weekday alone, and the coming one where the verb looks
forward (Associated Press Stylebook, "time element"); a narrative of old events leaves the year
out once it has named it.
"""

import datetime as dt
import re
from enum import StrEnum

from checker.grammar.passage import Passage
from checker.kinds.date import evidence

_REACH_BACK = 160
_REACH_ON = 90
_VERB = 70
_STORY = 800
_PAGE = 3000
_PARTICIPLES = (
    "held|made|sent|met|put|shown|sold|taken|given|told|heard|read|paid|left|found|brought|begun|built"
    "|sworn|set|let|seen|known|driven|drawn|run|won|lost|shot|fought|taught|laid|cut|hit|split"
)
# Finite verbs only: "will be designated" looks forward although it ends like "was designated".
_FORWARD = (
    r"(?:will|'ll|won't|shall|(?<!that\s)(?<!which\s)(?<!who\s)would|going\sto|to\sbe|(?:is|are)\s(?:to|on|due|for)|plans?\sto|planning\sto"
    r"|intends?\sto|hopes?\sto|promise[sd]?\sto|agreed\sto(?!\s(?:an?|the|this|that|these|his|her|its|their|terms)\b)|vow(?:s|ed)?\sto|ready\sto|expected"
    r"|must|should|could(?!\snot\b|n't)|need(?:s|ed)?\sto|has\sto|have\sto|want(?:s|ed)?\sto|aims?\sto"
    r"|seeks?\sto|ordered\sto|urged\b[^.]{0,30}\sto"
    r"|advances?\sto|scheduled|slated|planned|pencill?ed\sin|listed\sfor|forecast\s(?:for|to)"
    r"|(?:postponed|adjourned|rescheduled|deferred|delayed|put\soff|extended|moved|pushed)"
    r"\s(?:back\s)?(?:to|till|until|through|for)"
    r"|due\s(?:on|in|for|back|out|to\s(?:be|appear|begin|start|end|open|return|take|go|face|meet"
    r"|arrive|leave|vote|speak|play|hold|visit|stand|report|release|launch|resume|expire|decide"
    r"|rule|enter|plead))"
    r"|set\s(?:for|to))\b(?:\s(?:not|also|be|have|been|to|likely|now|then)\b){0,3}"
    rf"(?:\s(?:[a-z]+ed|{_PARTICIPLES})\b)?"
)
_LOOMING = (
    r"(?:upcoming|until|deadline|starts|begins|opens|kicks\soff|takes\s(?:effect|place)"
    r"|goes\son\ssale|closes|expires|ends|airs|premieres|faces|meets|arrives|returns|ahead\sof)\b"
)
# Before a date the present tense of what is arranged tells what is to come: "the talks resume
# Monday", "the vote is on Friday". Behind an article or "to" the same word is a noun or follows
# another verb.
_PRESENT = re.compile(
    r"(?:^|(?P<before>[\w'-]+)[\s,])(?:"
    r"(?:is|are|leaves?|resumes?|returns?|arrives?|begins?|starts?|opens?|meets?|ends?|closes?|expires?"
    r"|kicks?\soff|departs?|fl(?:ies|y)|go(?:es)?(?:\sto\sthe\spolls)?|heads?|comes?|retires?|votes?)"
    r"(?:\s(?:here|again|into\s(?:force|effect)))?"
    r"|(?:(?:is|are)\s(?:hold|meet|releas|fly|travel|visit|host|open|clos|leav|return|launch|start|play"
    r"|vot|speak|com|go|fac|march|marry|stag)ing|hosts|plays|visits|turns|takes\son)"
    r"(?:\s(?!(?:that|who|which|when|where|after|since|and|but|as)\b|[a-z]+ed\b)[\w'-]+){0,4})"
    r"\s(?:(?:on|in|at)\s)?(?:the\s|early\s|late\s)?$",
    re.IGNORECASE,
)
_NO_VERB_BEHIND = frozenset(
    """the a an to did didn't does doesn't of his her its their our this that these those after
    before since at on in for from by not year's week's day's month's""".split()
)
_BACKWARD = (
    r"(?:said|says|told|was|were|had|did|has|have|wrote|came|went|took|made|met|began|gave|left"
    r"|found|held|sent|saw|shot|struck|won|lost|rose|fell|hit|according|since|ago|became|broke"
    r"|brought|caught|drew|drove|fought|got|kept|led|put|ran|sold|spoke|stood|taught|thought|threw"
    r"|(?!hundred|united|indeed|limited|naked|sacred|wicked|rugged|advanced)[a-z]{3,}ed)\b"
)
_TENSE = re.compile(
    rf"\b(?:(?P<forward>{_FORWARD}|{_LOOMING})|(?P<back>{_BACKWARD}))", re.IGNORECASE
)
_PROMISED = re.compile(r"(?:agreed|promised|vowed|needed|ordered|urged|wanted)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\w$£€#.,:/-])(1[5-9]\d\d|20[0-4]\d)(?!\d|[,.:/]\d|%)")
_OPENING = re.compile(
    r"(?:in|on|by|during|from|after|before|since|throughout|until|around|at|late|early|then|but|and)\b"
    r"[^.;:!?]{0,40}?\b(1[5-9]\d\d|20[0-4]\d)(?!\d|[,.:/]\d|%)",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(
    r"\b(?:postpon|adjourn|defer|delay|extend|put(?:ting)?\s[^.;]{0,40}off|push|resched)[a-z]*\b"
    r"[^.;:]{0,60}$",
    re.IGNORECASE,
)
_NAMES_A_DAY = re.compile(
    r"\d|day\b|\b(?:tomorrow|next|tonight|this|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.)",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(r"(?<!\d)(?:1[3-9]|2\d|3[01])[/-](?:0?[1-9]|1[0-2])[/-]\d\d")
_MONTH_FIRST = re.compile(r"(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:1[3-9]|2\d|3[01])[/-]\d\d")


class Look(StrEnum):
    """Where the verb next to a date looks."""

    BACK = "back"
    FORWARD = "forward"
    NOWHERE = "nowhere"


class Setting:
    """The place of a date in a passage; everything about it is found out when it is needed."""

    def __init__(self, passage: Passage, start: int, end: int, look: "Look | None" = None) -> None:
        """Take the stretch of the date in the plain text, and where it looks if that is known."""
        self.passage = passage
        self.start = start
        self.end = end
        self._look = look

    @property
    def published(self) -> dt.date | None:
        """The day that relative dates count from."""
        return self.passage.published

    def look(self) -> Look:
        """Return where the nearest verb looks: the last one before the date, else the next."""
        if self._look is not None:
            return self._look
        text = self.passage.text
        first, last = self.passage.sentence_at(self.start)
        present = _PRESENT.search(text, max(first, self.start - _VERB), self.start)
        if present is not None and (present["before"] or "").lower() not in _NO_VERB_BEHIND:
            return Look.FORWARD
        before = list(_TENSE.finditer(text, max(first, self.start - _REACH_BACK), self.start))
        if before:
            return Look.FORWARD if before[-1]["forward"] else Look.BACK
        found = _TENSE.search(text, self.end, min(last, self.end + _REACH_ON))
        if found is None:
            return Look.NOWHERE
        # "Agreed to meet on Monday" looks forward; "on Monday they agreed to meet" does not.
        forward = found["forward"] and not _PROMISED.match(found.group())
        return Look.FORWARD if forward else Look.BACK

    def is_put_off(self) -> bool:
        """Whether something is put off to the date, which then lies ahead."""
        before = max(0, self.start - _REACH_BACK)
        return _PUT_OFF.search(self.passage.text, before, self.start) is not None

    def counts_from_publication(self) -> bool:
        """Whether "the following week" is the one after publication: no other is named before."""
        if self.look() is Look.BACK:
            return False
        first, _ = self.passage.sentence_at(self.start)
        before = max(first, self.start - _REACH_BACK)
        return _NAMES_A_DAY.search(self.passage.text, before, self.start) is None

    def story_year(self) -> int | None:
        """Return the year of the story told here, where it is not the year of publication.

        That is the year given to a like date right behind ("May 5 and June 7, 2010"), else the one
        with which the sentence opens ("In 1941, ... on December 7"), or the last one in the text
        just before where all years named there are long past. In an article without a date it is
        the last year named before in the paragraph.
        """
        text, published = self.passage.text, self.passage.published
        shared = evidence.shared_year(text, self.end)
        if shared is not None:
            return shared
        if published is None:
            paragraph = text.rfind("\n", max(0, self.start - _STORY), self.start) + 1
            before = _YEAR.findall(text, paragraph or max(0, self.start - _STORY), self.start)
            return int(before[-1]) if before else None
        first, _ = self.passage.sentence_at(self.start)
        opening = _OPENING.match(text, first, self.start)
        if opening is not None and int(opening.group(1)) < published.year:
            return int(opening.group(1))
        before = _YEAR.findall(text, max(0, self.start - _STORY), self.start)
        if len(before) > 2 and all(int(year) < published.year - 2 for year in before):
            return int(before[-1])
        return None

    def day_comes_first(self) -> bool:
        """Whether dates in figures near by are written with the day first (25/12/2019)."""
        text = self.passage.text[max(0, self.start - _PAGE) : self.end + _PAGE]
        return bool(_DAY_FIRST.search(text)) and not _MONTH_FIRST.search(text)
