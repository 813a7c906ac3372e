"""Completion: what a shell offers for words that only the program knows."""

from collections.abc import Iterator


def complete_rule(incomplete: str) -> Iterator[tuple[str, str]]:
    """Yield the rules whose code or name begins so; of a list the last one is completed."""
    from checker.judge.rules import RULES

    before, comma, word = incomplete.rpartition(",")
    for rule in RULES:
        if rule.CODE.startswith(word.upper()):
            yield f"{before}{comma}{rule.CODE}", rule.NAME
        elif rule.NAME.startswith(word.lower()):
            yield f"{before}{comma}{rule.NAME}", rule.CODE


def complete_key(incomplete: str) -> Iterator[tuple[str, str]]:
    """Yield the keys of the configuration that begin so, with what they mean."""
    from checker.config.keys import known_keys

    for key in known_keys().values():
        if key.name.startswith(incomplete):
            yield f"{key.name}=", key.meaning


def complete_kind(incomplete: str) -> Iterator[str]:
    """Yield the kinds of values whose name begins so."""
    from checker.kinds import KINDS

    yield from (kind.name for kind in KINDS if kind.name.startswith(incomplete))
