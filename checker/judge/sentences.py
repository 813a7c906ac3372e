"""Sentences: the mentions of a run by the sentence they stand in, for rules that set them side
by side."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from checker.judge.sources import Sources
from checker.model.mention import Mention


class Told(NamedTuple):
    """A sentence and the mentions in it, in order; the first of those that overlap."""

    text: str
    start: int
    mentions: tuple[Mention, ...]

    def place(self, mention: Mention) -> tuple[int, int]:
        """Return start and end of a mention in the sentence."""
        return mention.start - self.start, mention.end - self.start

    def between(self, a: Mention, b: Mention) -> str:
        """Return the words between two mentions, the first of which ends first."""
        return self.text[a.end - self.start : b.start - self.start]

    def after(self, mention: Mention) -> str:
        """Return the words behind a mention."""
        return self.text[mention.end - self.start :]

    def before(self, mention: Mention) -> str:
        """Return the words in front of a mention."""
        return self.text[: mention.start - self.start]


def find_sentences(
    mentions: Iterable[Mention], sources: Sources, dimensions: Sequence[str]
) -> Iterator[Told]:
    """Yield the sentences that hold two values of these dimensions or more, in order."""
    found: dict[tuple[str, int], list[Mention]] = {}
    for mention in sorted(mentions, key=lambda each: (each.article, each.start, each.end)):
        if mention.dimension in dimensions and not mention.subject.hypothetical:
            same = found.setdefault((mention.article, mention.sentence[0]), [])
            if not same or same[-1].end <= mention.start:
                same.append(mention)
    for (_, start), told in found.items():
        if len(told) > 1:
            text = sources.article(told[0]).text[start : max(each.sentence[1] for each in told)]
            yield Told(" ".join(text.split("\n")), start, tuple(told))
