"""Speech: the words by which news prose says that somebody says something."""

import re

from checker.grammar.expressions import alternatives

SAYING = frozenset(
    """said say says saying told tell tells telling added adds adding announced announces
    announcing answered answers answering argued argues arguing asked asks asking asserted
    asserts claimed claiming commented commenting complained complains complaining conceded
    concedes concluded concludes confirmed confirms confirming contended contends continued
    continues cried declared declares declaring denied denies denying disclosed emphasized
    emphasised emphasizes estimated estimates estimating exclaimed explained explains explaining
    insisted insists insisting joked joking lamented laments maintained mentioned noted notes
    noting observed pledged pledges posted posting predicted predicts promised promises
    promising quipped read reads reading recalled recalls recalling recounted remarked repeated
    repeats replied replies replying reported reporting responded responds responding revealed
    reveals revealing screamed screaming shouted shouting signalled stated stating stressed
    stresses stressing suggested suggests suggesting testified testifies testifying tweeted
    tweets tweeting urged urges urging vowed vows vowing warned warns warning whispered wondered
    wrote writes writing yelled yelling acknowledged acknowledges admitted admits admitting
    advised alleged alleges alleging reiterated cautioned cautions indicated indicates
    summarized""".split()
)
"""Forms of verbs that report speech. Nouns of the same spelling (claims, reports, states,
comments, posts, charges) are left out."""

JUDGING = frozenset(
    """called calls calling described describes describing dismissed dismisses dismissing rejected
    rejects rejecting denounced denounces denouncing labelled labeled labels labelling labeling
    branded brands condemned condemns condemning criticized criticised criticizes praised praises
    praising hailed hails accused accuses dubbed dubs blasted slammed cited cites citing quoted
    quotes quoting sought seeks seeking demanded demands demanding wanted wants wanting hoped
    expressed expresses expressing voiced referred refers referring characterized characterised
    termed deemed decried decries decrying defended defends bemoaned thinks thought believes
    believed feels felt began begins spoke speaks speaking considered considers opposes opposed
    invoked invokes appealed appeals blamed blames compared likened offered offers""".split()
)
"""Forms of verbs that take words in quotation marks as somebody's view."""

NAMING = frozenset(
    """called named nicknamed titled entitled dubbed known marked labelled labeled codenamed
    branded nickname so-called alias christened billed""".split()
)
"""Words before a name in quotation marks; with lower-case words they bring a description."""

UTTERANCES = frozenset(
    "comment comments remark remarks statement statements claim claims words promise threat".split()
)
"""Nouns behind which "by" names who speaks."""

PRONOUNS = frozenset("he she they it we i".split())

_WORD = r"[^\W\d_][\w'.&-]{0,30}"
_LAST_WORD = re.compile(rf"({_WORD})[\s,:-]{{0,4}}$")
_TOKEN = re.compile(_WORD + r"|[^\w\s]")
_SPEECH = re.compile(
    rf"\b(?:{alternatives((*SAYING, 'according', *(f'{noun} by' for noun in UTTERANCES)))})\b"
)


def find_speech(lowered: str, start: int) -> list[int]:
    """Return where the words of speech in a text in small letters stand, from ``start`` on."""
    return [found.start() for found in _SPEECH.finditer(lowered, start)]


def introduces(before: str) -> bool:
    """Whether a text that ends where a quotation begins ends with a verb of speech."""
    last = _LAST_WORD.search(before[-40:])
    return last is not None and last.group(1).lower() in SAYING


def attributes(after: str) -> bool:
    """Whether a text that begins where a quotation ends begins with who said it.

    "said police", "he said", "Marta Lind, the mayor, said" do; so does "according to".
    """
    tokens = [
        token.rstrip(".") or token for token in _TOKEN.findall(after[:200].partition("\n")[0])
    ]
    while tokens and tokens[0] in (",", "-"):
        del tokens[0]
    if not tokens:
        return False
    first = tokens[0].lower()
    if first in SAYING or (first == "according" and tokens[1:2] == ["to"]):
        return True
    named = first in PRONOUNS or tokens[0][0].isupper() or first in ("the", "a", "an", "one")
    for token in tokens[1:20]:
        if token in '".!?;:)':
            return False
        if token.lower() in SAYING:
            return named or (token is tokens[1] and not first.endswith("ly"))
    return False
