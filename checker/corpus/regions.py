"""Regions: which parts of an article are headline, caption, dateline or page furniture.

Every rule looks at whole lines, as news pages give each of these parts a line of its own; only a
dateline shares its line with the text. What no rule claims is body. The forms of datelines and
photo credits follow the Associated Press and Reuters style books.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.corpus.furniture import is_byline, is_furniture, is_time_stamp
from checker.model.region import Region, Role

# A headline of more is a paragraph; a caption of more is a story.
_LONGEST_HEADLINE = 200
_LONGEST_CAPTION = 500
# A time stamp stands in the first lines, the dateline in the first ones of the prose.
_HEAD = 8
_LINE = re.compile(r"[^\r\n]+")
_PROSE_END = re.compile(r"[.…:;,][\"'”’»)\]]{0,3}$|[?!][\"'”’»]{1,3}$")
_HEADING = re.compile(r"#{1,2}[ \t]+(?=\S)")
_EMPHASIS = re.compile(r"\*(?!\s)[^*]+(?<!\s)\*|_(?!\s)[^_]+(?<!\s)_")
_CAPTION_WORD = re.compile(
    r"(?:FILE|PHOTO|FILE PHOTO|HANDOUT|UNDATED)(?:\s+PHOTO)?\s*[-–—:]\s|"
    r"\(?(?:[Pp]hoto|[Cc]aption|[Ii]mage|[Pp]icture|[Pp]ictured|PICTURED|IMAGE|CAPTION)s?"
    r"(?: (?:caption|credit|by))?\s*:"
)
_AGENCIES = (
    "AP|AFP|EPA|EFE|PA|UPI|TASS|ANSA|DPA|dpa|Getty|Reuters|REUTERS|Bloomberg|Xinhua|Anadolu|"
    "Shutterstock|iStock|Alamy|Images|Photo|Press|Agency|Agencies|News|Post|Times|Pool|Handout"
)
_CREDIT_WORD = r"(?:[A-Z][\w.&'’-]*|for|via|by|of|the|and|courtesy|file|handout|photo)"
_BRACKETED_CREDIT = re.compile(
    rf"[.!?][\"'”’]?\s*\({_CREDIT_WORD}(?:[ /,|-]+{_CREDIT_WORD}){{0,8}}\)$"
)
_BARE_CREDIT = re.compile(
    rf"(?:\b[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,3}} ?/ ?|\bvia |\| ?)(?:{_AGENCIES})\b"
    rf"(?:[ /](?:{_AGENCIES})){{0,3}}$|"
    r"\b(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Cc]redit)s?(?: [Cc]redit)?(?: by |: ?)"
    r"[A-Z][^.]{1,60}$"
)
_PLACE = r"[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]*){0,4}"
_SMALL_PLACE = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}"
_STATE_OR_DAY = r"(?:, (?:[A-Z][\w.'’]+(?: [\w.]+){0,2}|\d{4})){0,3}"
_AGENCY = r"\([A-Z][\w ./&-]{1,30}\)"
_DASH = r"(?:—|–|- -|--?)"
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATELINE = re.compile(
    # A place in capitals: "MEXICO CITY —", "LONDON, England, March 3 (Reuters) -".
    rf"{_PLACE}{_STATE_OR_DAY} ?(?:{_AGENCY} ?)?{_DASH}(?=\s|[A-Z“\"'])\s*|"
    # In small letters only with an agency or a day: "Lima (AP) —", "Beijing, Nov. 4 (Xinhua) --".
    rf"{_SMALL_PLACE}{_STATE_OR_DAY} {_AGENCY} ?{_DASH}\s*|"
    rf"{_SMALL_PLACE}, {_MONTH}[a-z]{{0,6}}\.? \d{{1,2}}(?:, \d{{4}})? ?{_DASH}\s*|"
    # Some leave the dash out: "Washington (CNN)".
    rf"{_SMALL_PLACE} ?\((?:AP|AFP|CNN|CBS|Reuters|REUTERS|UPI)\)\s*"
)
# "MUMBAI: Police said ..."; a headline may begin so, too.
_COLON_DATELINE = re.compile(rf"{_PLACE}{_STATE_OR_DAY} ?: ?(?=[A-Z“\"'])")


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    # Whether a blank line, or the beginning, stands above.
    apart: bool


def find_regions(text: str, body: int = 0) -> tuple[Region, ...]:
    """Return the regions of an article in order; they do not overlap, and none is body.

    Offsets count in the text as stored; what stands before ``body`` is no region.
    """
    lines = list(_lines(text, body))
    roles: dict[int, Role] = {
        at: Role.BOILERPLATE for at, line in enumerate(lines) if is_furniture(line.text)
    }
    stamps = [at for at, line in enumerate(lines[:_HEAD]) if is_time_stamp(line.text)]
    if len(stamps) < len(lines):
        # A text that is all time stamps is about them.
        roles.update(dict.fromkeys(stamps, Role.DATELINE))
    head = _find_head(lines, roles)
    _find_captions(lines, roles)
    _find_repeats(lines, roles)
    regions = [_region(lines[at], role) for at, role in roles.items()]
    for at, line in enumerate(lines[: head + _HEAD]):
        if at in roles:
            continue
        dateline = _DATELINE.match(line.text) or _COLON_DATELINE.match(line.text)
        if dateline:
            regions.append(
                Region(role=Role.DATELINE, start=line.start, end=line.start + dateline.end())
            )
    return tuple(sorted(regions, key=lambda region: region.start))


def find_headline(text: str, regions: Sequence[Region]) -> str:
    """Return the words of the first headline among the regions of a text, "" without one."""
    headline = next((region for region in regions if region.role is Role.HEADLINE), None)
    return text[headline.start : headline.end] if headline else ""


def _lines(text: str, body: int) -> Iterator[_Line]:
    last = body
    for found in _LINE.finditer(text, body):
        line = found.group()
        stripped = line.strip()
        if not stripped:
            continue
        start = found.start() + line.index(stripped[0])
        apart = last == body or text.count("\n", last, start) > 1
        yield _Line(start, start + len(stripped), stripped, apart)
        last = found.end()


def _region(line: _Line, role: Role) -> Region:
    heading = _HEADING.match(line.text) if role is Role.HEADLINE else None
    return Region(role=role, start=line.start + (heading.end() if heading else 0), end=line.end)


def _find_head(lines: Sequence[_Line], roles: dict[int, Role]) -> int:
    """Give headline, deck and byline their roles; return where the prose begins."""
    headlines = 0
    at = 0
    for at, line in enumerate(lines):
        if at in roles:
            continue
        if is_byline(line.text):
            roles[at] = Role.BOILERPLATE
        elif headlines < 3 and _is_headline(lines, at):
            roles[at] = Role.HEADLINE
            headlines += 1
        else:
            return at
    return at


def _is_headline(lines: Sequence[_Line], at: int) -> bool:
    line = lines[at]
    if at + 1 >= len(lines) or len(line.text) > _LONGEST_HEADLINE:
        return False
    if _HEADING.match(line.text):
        return True
    if _PROSE_END.search(line.text) or _DATELINE.match(line.text) or _is_caption(line.text):
        return False
    # Text wrapped at a fixed width goes on in small letters on one of the next lines.
    for below in lines[at + 1 : at + 4]:
        if below.apart:
            break
        if below.text[0].islower() and not is_time_stamp(below.text):
            return False
    return True


def _find_captions(lines: Sequence[_Line], roles: dict[int, Role]) -> None:
    for at, line in enumerate(lines):
        # Some outlets sign the last paragraph of a story like a photograph.
        if at not in roles and at + 1 < len(lines) and _is_caption(line.text):
            roles[at] = Role.CAPTION
        elif line.apart and line.text[0] in "*_":
            roles.update(dict.fromkeys(_wrapped_emphasis(lines, at), Role.CAPTION))
    last = len(lines) - 1
    if last >= 0 and last not in roles and _is_marked_caption(lines[last].text):
        roles[last] = Role.CAPTION


def _wrapped_emphasis(lines: Sequence[_Line], at: int) -> range:
    """Return the lines of a paragraph in italics that begins here, none if it is not one."""
    end = at + 1
    while end < len(lines) and not lines[end].apart:
        end += 1
    paragraph = " ".join(line.text for line in lines[at:end])
    return range(at, end if _is_marked_caption(paragraph) else at)


def _is_caption(line: str) -> bool:
    if len(line) > _LONGEST_CAPTION:
        return False
    if _is_marked_caption(line):
        return True
    if line[-1] == ")":
        return _BRACKETED_CREDIT.search(line[-120:]) is not None
    return line[-1].isalpha() and _BARE_CREDIT.search(line[-120:]) is not None


def _is_marked_caption(line: str) -> bool:
    if len(line) > _LONGEST_CAPTION:
        return False
    return bool(_CAPTION_WORD.match(line) or (line[0] in "*_" and _EMPHASIS.fullmatch(line)))


def _find_repeats(lines: Sequence[_Line], roles: dict[int, Role]) -> None:
    """Find the caption that a picture's alternative text repeats, and the title at the foot."""
    headline = next((lines[at].text for at, role in roles.items() if role is Role.HEADLINE), "")
    headline = _HEADING.sub("", headline)
    for at in range(1, len(lines)):
        above, line = lines[at - 1].text, lines[at].text
        if line == above and len(line) > 30:
            if _is_block(lines, at - 1, at + 1):
                roles[at - 1] = Role.CAPTION
            roles[at] = Role.BOILERPLATE
        elif headline and at not in roles and _repeats_title(line, headline):
            roles[at] = Role.BOILERPLATE


def _is_block(lines: Sequence[_Line], start: int, end: int) -> bool:
    """Tell whether blank lines stand around these lines and none between them."""
    inside = any(line.apart for line in lines[start + 1 : end])
    return lines[start].apart and not inside and (end == len(lines) or lines[end].apart)


def _repeats_title(line: str, headline: str) -> bool:
    rest = line.removeprefix(headline)
    return len(rest) < len(line) and (
        not rest or (len(rest) < 60 and rest.lstrip()[0] in "|-–—•·:")
    )
