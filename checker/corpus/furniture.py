"""Furniture: lines of a news page that belong to the page, not to the story."""

import re

# A line of more words is prose even where it speaks of newsletters.
_LONGEST = 160
_LONGEST_STAMP = 90
_PROSE_END = re.compile(r"[.!?…][\"'”’)]{0,2}$")

# Lines that are nothing else, whatever follows the words.
_OPENINGS = re.compile(
    r"\W{0,3}(?:"
    r"copyright\b|©|\(c\) ?\d{4}|all rights reserved|this material may not be|"
    r"\(?(?:additional |with )?(?:reporting|writing|editing|compiled|translated) (?:by|from)\b|"
    r"\(?with (?:files|inputs|agency inputs) from\b|"
    r"(?:read|see|watch) (?:more|also|next)\b|also read\b|click here\b|tap here\b|"
    r"sign up (?:for|to|here|now)\b|subscribe (?:to|now|here|for)\b|"
    r"follow us\b|(?:like|find|join|follow) us on\b|share this\b|"
    r"a version of this (?:\w+ )?(?:article|story|report)\b|"
    r"to (?:continue|keep) reading\b|"
    r"story by\b|skip to\b|accessibility links\b"
    r")",
    re.IGNORECASE,
)
# Lines that are nothing else if they end like no sentence.
_LABELS = re.compile(
    r"\W{0,3}(?:"
    r"related(?: (?:stories|story|articles?|news|content|topics|links|coverage|video))?(?::.*)?|"
    r"(?:more|recommended|trending|popular|latest|top|breaking)(?: (?:from|on|in|for|news|stories|"
    r"story|headlines|videos?|now|you|this|the)){0,4}:?|"
    r"most (?:read|popular|viewed|shared)|you (?:may|might) (?:also )?like|don't miss|"
    r"advertisement|advert|ad|sponsored(?: content)?|promoted(?: content)?|"
    r"(?:\w+ ){0,3}newsletters?|(?:\w+ ){0,3}subscription offers?|subscribers? only|"
    r"share(?: (?:on|via|to) .*)?|tweet|email|print|comments?|\d+ comments?|leave a comment|"
    r"view (?:more|all|comments|gallery).*|show more|load more|loading|live updates?|"
    r"terms of (?:use|service)|privacy policy|cookie (?:policy|settings)|contact us|about us|"
    r"main (?:menu|navigation)|menu|search|home|log ?in|sign in|"
    r"source:? [A-Z][\w .&-]{1,40}|photo gallery|\w+ minutes? read|\d+ min read"
    r")\W{0,4}",
    re.IGNORECASE,
)
_ENDINGS = re.compile(
    r"(?:\bcontributed (?:reporting|to this (?:report|story|article))|\ball rights reserved|"
    r"\bto our (?:daily |weekly |free )?newsletters?)\W{0,3}$",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:[Bb]y|BY):? [A-Z][\w.'’-]*(?:,? (?:and |for |of |in |the )?[A-Z|][\w.'’-]*){0,9}"
)
_STAMP_WORD = re.compile(r"[A-Za-z]+|\d+|[^\sA-Za-z\d]")
_STAMP_SIGN = re.compile(r"\d{1,2}: ?\d\d|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_MONTH = frozenset(
    """jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july
    august september october november december""".split()
)
_STAMP = _MONTH | frozenset(
    """mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday
    sunday published posted updated created modified released originally story article first last
    date time on at by
    am pm a p m st nd rd th gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist hrs hours
    local ago et ct mt pt uk t z""".split()
)


def is_furniture(line: str) -> bool:
    """Tell whether a line (without blanks around) is a link, label, notice or signature."""
    if len(line) > _LONGEST:
        return False
    if _OPENINGS.match(line) or _ENDINGS.search(line):
        return True
    return not _PROSE_END.search(line) and _LABELS.fullmatch(line) is not None


def is_byline(line: str) -> bool:
    """Tell whether a line names the author and nothing else."""
    return len(line) <= _LONGEST_STAMP and _BYLINE.fullmatch(line) is not None


def is_time_stamp(line: str) -> bool:
    """Tell whether a line holds the time of publication and nothing else."""
    if len(line) > _LONGEST_STAMP or not any(sign.isdigit() for sign in line):
        return False
    words = [word.lower() for word in _STAMP_WORD.findall(line)]
    named = [word for word in words if word.isalpha()]
    if any(word not in _STAMP for word in named):
        return False
    return bool(_STAMP_SIGN.search(line)) or any(word in _MONTH for word in named)
