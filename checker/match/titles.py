"""Titles: what a fact is called, made of its subject, never of its values or places."""

import re
from collections import Counter
from collections.abc import Sequence

from checker.grammar.lexicon import noun_class
from checker.kinds import KINDS_BY_NAME
from checker.model.mention import Mention

_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def name_facts(groups: Sequence[list[Mention]]) -> list[tuple[str, str, list[Mention]]]:
    """Return (id, title, group) of each group; ids are unique and follow the groups' order."""
    named = []
    seen: Counter[str] = Counter()
    for group in groups:
        title = _title(group)
        fact = next((mention.fact for mention in group if mention.fact), None)
        base = fact or _slug(f"{group[0].kind} {title}")
        seen[base] += 1
        named.append((base if seen[base] == 1 else f"{base}-{seen[base]}", title, group))
    return named


def _title(group: Sequence[Mention]) -> str:
    profile = KINDS_BY_NAME[group[0].kind].subject
    if profile == "words":
        speaker = _commonest([mention.speaker for mention in group])
        return f"words of {speaker[0].upper()}{speaker[1:]}" if speaker else "quoted words"
    subjects = [mention.subject for mention in group]
    thing = _commonest([subject.phrase for subject in subjects])
    event = _commonest(
        [s.predicate for s in subjects if s.predicate_class] or [s.predicate for s in subjects]
    )
    # "Gunmen" at the head of a sentence looks like a name.
    names = _commonest(
        [
            name
            for subject in subjects
            for name in dict.fromkeys(subject.names)
            if noun_class(name) != "person"
        ]
    )
    words = [thing, event] if thing else [event, _spelled(names)]
    if event and event in thing.lower().split():
        words = [thing]
    return " · ".join(filter(None, words)) or group[0].kind


def _spelled(name: str) -> str:
    """Return a name, which subjects hold in small letters, as it is written: "U.S.", "O'Reilly"."""
    words = [
        f"{word.upper().rstrip('.')}."
        if "." in word
        else word.upper()
        if len(word) < 3
        else word.title()
        for word in name.split()
    ]
    return " ".join(words)


def _commonest(words: Sequence[str]) -> str:
    """Return the commonest non-empty word, of equals the first."""
    counts = Counter(filter(None, words))
    return counts.most_common(1)[0][0] if counts else ""


def _slug(text: str) -> str:
    return _NOT_SLUG.sub("-", text.lower()).strip("-")[:60].strip("-")
