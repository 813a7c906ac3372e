"""Sentences: where they begin and end in news prose."""

import re

# A full stop after one of these, or after a single capital, does not end a sentence.
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof sen rep gov gen col lt sgt capt cpl cmdr adm rev hon pres st jr sr vs etc
    inc corp co ltd no nos vol fig dept univ approx est ave blvd rd jan feb mar apr jun jul aug sep
    sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n d.c a.m p.m e.g i.e
    ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
    okla ore pa tenn tex va vt wash wis wyo""".split()
)
_BREAK = re.compile(r"[.!?…]+['\")\]]*(?=\s|$)|\n\s*\n|\n")
# In prose the longest are half as long. What is longer is a table or a list without stops, and is
# cut, so that what is looked for within a sentence takes no more time the longer a text is.
_LONGEST = 1000
_WORD_BEFORE = re.compile(r"[\w.]+$")


def find_sentences(text: str, start: int = 0) -> list[tuple[int, int]]:
    """Return start and end of each sentence of a plain text, from ``start`` on.

    Line ends end a sentence too: news pages give a headline, a caption or a paragraph a line of
    its own. In text wrapped at a fixed width a line that goes on with a small letter is one.
    """
    found: list[tuple[int, int]] = []
    begin = start
    for mark in _BREAK.finditer(text, start):
        first, end = mark.span()
        if text[first] == "." and not _ends(text, begin, mark):
            continue
        if text[first] == "\n" and end - first == 1 and text[end : end + 1].islower():
            continue
        _add(found, text, begin, end)
        begin = end
    _add(found, text, begin, len(text))
    return found


def _ends(text: str, begin: int, mark: re.Match[str]) -> bool:
    start, end = mark.span()
    window = text[max(begin, start - 12) : start]
    if not window or not (window[-1].isalnum() or window[-1] in "._"):
        return True
    if text[end : end + 3].lstrip(" '\"(")[:1].islower():
        return False
    word = window.rpartition(" ")[2]
    if not word.isalnum():
        before = _WORD_BEFORE.search(word)
        word = before.group() if before else word
    if len(word) == 1 and word.isalpha():
        return False
    return word.lower().lstrip(".") not in _ABBREVIATIONS


def _add(found: list[tuple[int, int]], text: str, begin: int, end: int) -> None:
    while end - begin > _LONGEST:
        cut = text.rfind(" ", begin, begin + _LONGEST) + 1 or begin + _LONGEST
        _add(found, text, begin, cut)
        begin = cut
    stretch = text[begin:end].rstrip()
    if bare := stretch.lstrip():
        last = begin + len(stretch)
        found.append((last - len(bare), last))
