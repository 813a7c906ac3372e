"""Mentions: every value of an article, with its place and its subject."""

from bisect import bisect_right
from collections.abc import Sequence

from checker.extract.clauses import Sentence
from checker.extract.speakers import find_speaker
from checker.extract.subjects import describe
from checker.extract.times import Times
from checker.grammar.passage import Passage
from checker.grammar.rules import Reading
from checker.kinds import KINDS_BY_NAME, find_readings
from checker.model.article import Article
from checker.model.frozen import unchecked
from checker.model.mention import Mention
from checker.model.region import Region, Role

# What stands there is the outlet's, not the story's.
_MENTION = unchecked(Mention)
_UNREAD = frozenset({Role.DATELINE, Role.BOILERPLATE})


def find_mentions(article: Article) -> list[Mention]:
    """Return the mentions of an article in the order of their places."""
    passage = Passage(article.text, article.published, article.body)
    roles = _Roles(article.regions)
    found: list[Mention] = []
    sentences: dict[int, Sentence] = {}
    readings = find_readings(passage)
    times = Times(passage, readings)
    for reading in readings:
        stored = passage.plain.stored(reading.start), passage.plain.stored(reading.end, end=True)
        role = roles.at(stored[0])
        if role in _UNREAD:
            continue
        bounds = passage.sentence_at(reading.start)
        if bounds[0] not in sentences:
            sentences[bounds[0]] = Sentence(passage, *bounds)
        found.append(_mention(article, passage, sentences[bounds[0]], reading, stored, role, times))
    return found


def _mention(
    article: Article,
    passage: Passage,
    sentence: Sentence,
    reading: Reading,
    stored: tuple[int, int],
    role: Role,
    times: Times,
) -> Mention:
    kind = KINDS_BY_NAME[reading.kind]
    start, end = stored
    normal, dimension = kind.normal_form(reading.record), kind.dimension(reading.record)
    core = reading.core if not kind.speech else (reading.start, reading.end)
    # Who vouches matters for words and for figures; a date is rarely anybody's word.
    vouched = kind.speech or kind.subject in ("count", "size")
    speaker = find_speaker(passage, reading.start, reading.end) if vouched else None
    return _MENTION(
        id=f"{article.id}:{start}-{end}:{kind.name}",
        article=article.id,
        start=start,
        end=end,
        words=article.text[start:end],
        sentence=(
            passage.plain.stored(sentence.start),
            max(end, passage.plain.stored(sentence.end, end=True)),
        ),
        kind=kind.name,
        dimension=dimension,
        record=reading.record,
        normal=normal,
        rule=reading.rule,
        subject=describe(
            passage,
            sentence,
            *core,
            kind.subject,
            times,
            dimension,
            normal.unit or "",
        ),
        speaker=speaker.name if speaker else "",
        role=role,
    )


class _Roles:
    """The regions of an article, asked by offset."""

    def __init__(self, regions: Sequence[Region]) -> None:
        self._regions = sorted(regions, key=lambda region: region.start)
        self._starts = [region.start for region in self._regions]

    def at(self, offset: int) -> Role:
        """Return the role of the region at the offset; body where there is none."""
        at = bisect_right(self._starts, offset) - 1
        if at >= 0 and offset < self._regions[at].end:
            return self._regions[at].role
        return Role.BODY
