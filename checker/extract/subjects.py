"""Subjects: what a value is said of, read from its sentence."""

from bisect import bisect_left
from itertools import pairwise

from checker.extract.clauses import Sentence
from checker.extract.coordination import find_coordinated
from checker.extract.events import Event, find_events
from checker.extract.heads import Head, find_head
from checker.extract.nouns import STATISTICS, class_of
from checker.extract.patients import find_patient
from checker.extract.predicates import CASUALTY, PARENTS, TALLIED
from checker.extract.sizes import find_measured
from checker.extract.times import Times
from checker.extract.triggers import is_incident, names_event
from checker.grammar.names import find_names
from checker.grammar.passage import Passage
from checker.grammar.speech import SAYING
from checker.grammar.stems import stem
from checker.model.frozen import unchecked
from checker.model.subject import Subject

_REACH = 14
"""How many tokens away a word still says something about the value."""
_NEARNESS = tuple(round(1 - (distance - 1) / _REACH, 3) for distance in range(_REACH, 0, -1))
"""How much it says, from the farthest to the nearest."""
_NEGATIONS = frozenset("not no never neither nor nobody none without denied denies deny".split())
_HYPOTHETICAL = frozenset("can could would if should".split())
_ORDER = {"first": 1, "initial": 1, "second": 2, "third": 3, "latter": 2, "latest": 0}
_BACK = 10
_STRETCH = 9
_STRETCHES = frozenset(
    """half quarter period inning overtime run spurt stretch straight consecutive unanswered
    opening""".split()
)
_RESUMING = {
    (joint, verb) for joint in ("and", ",") for verb in ("is", "was", "has", "had", "with")
} - {("and", "with")}
_PRONOUNS = frozenset("he she it they".split())
_OTHERS = frozenset("other others another second".split())
_FURTHER = ("another", "a third", "a fourth", "a fifth")
_PERSONAL = frozenset("his her their my our".split())
_SCOPE = frozenset(
    """including include includes least far another additional other others more alone remaining
    rest total career season game average overall altogether combined against favor favour
    attempted seriously serious critically slightly minor critical severe""".split()
)

_SUBJECT = unchecked(Subject)


def describe(
    passage: Passage,
    sentence: Sentence,
    start: int,
    end: int,
    profile: str,
    times: Times,
    dimension: str = "",
    unit: str = "",
) -> Subject:
    """Return the subject of the value at plain offsets start up to end.

    profile: the kind's ``subject``; only counts and ages have a noun phrase after them. dimension:
        what the kind's values must share to be comparable. unit: what the value is stated in.
    """
    first = sentence.index_at(start)
    last = sentence.index_at(end - 1) + 1 if end > start else first
    if profile == "size":
        head = find_measured(sentence, first, last, dimension)
    else:
        followed = profile in ("count", "person")
        head = find_head(sentence, last) if followed else Head(last, last)
    events = find_events(sentence, first, max(last, head.last))
    strong = [each for each in events if each.classes and not sentence.tokens[each.token].weak]
    best = strong[0] if strong else events[0] if events else None
    if profile == "count" and best is not None:
        best = _counted_out(sentence, first, head) or _outcome(sentence, best)
    if profile in ("event", "span"):
        best = times.trigger(sentence, first, last) or (
            best if best and names_event(sentence, best.token) else None
        )
    time, weekday = times.own(sentence, start) if profile == "event" else times.of(sentence, best)
    with_it = find_coordinated(sentence, best) if best and profile == "event" else ()
    return _SUBJECT(
        phrase=_phrase(passage, sentence, head),
        head=head.head,
        modifiers=_sort(sentence, best) if profile == "event" and best else head.modifiers,
        head_class=head.head_class,
        predicate=sentence.tokens[best.token].word if best else "",
        predicate_class=best.classes[0] if best and best.classes else "",
        classes=_classes(sentence, best, with_it),
        incident=best is not None and is_incident(sentence, best, *with_it),
        reporting=best is not None and sentence.tokens[best.token].word in SAYING,
        tally=best is not None and bool(set(best.classes) & TALLIED),
        statistic=not (best and is_incident(sentence, best)) and _is_statistic(head, unit),
        sureness=best.sureness if best else 0.0,
        nearby_classes=_nearby(strong),
        names=sentence.names,
        owner=(find_patient(sentence, best) if best else "")
        if profile == "event"
        else _owner(sentence, first),
        places=sentence.places,
        context=_context(sentence, first, last),
        scope=_scope(sentence, first, last, head),
        negated=not _NEGATIONS.isdisjoint(sentence.words[max(0, first - 4) : head.last + 4]),
        hypothetical=_is_hypothetical(sentence, first, last),
        series=_series(sentence, first, last),
        turn=bisect_left(sentence.turns, first),
        time=time,
        weekday=weekday,
        past=times.long_ago(sentence),
    )


def _classes(sentence: Sentence, best: Event | None, with_it: tuple[int, ...]) -> tuple[str, ...]:
    """Return the classes of the event, then those of what is told in one breath with it."""
    if best is None:
        return ()
    further = [sentence.classes.get(at, ()) for at in with_it if at not in sentence.weak]
    return tuple(dict.fromkeys(name for names in (best.classes, *further) for name in names))


def _counted_out(sentence: Sentence, first: int, head: Head) -> Event | None:
    """Return the event of "a city of 500,000 people", "a mother of three"."""
    tokens = sentence.tokens
    if first < 2 or tokens[first - 1].word != "of":
        return None
    if head.head_class == "person" and class_of(tokens[first - 2].stem) == "settlement":
        return Event(first - 2, ("reside",), 0.0)
    if tokens[first - 2].word in PARENTS:
        return Event(first - 2, ("parent",), 0.0)
    return None


def _sort(sentence: Sentence, event: Event) -> tuple[str, ...]:
    """Return the stems of the words before an event's noun: "preliminary hearing"."""
    found: list[str] = []
    for token in reversed(sentence.tokens[max(0, event.token - 2) : event.token]):
        if not token.content:
            break
        found.append(token.stem)
    return tuple(found)


def _outcome(sentence: Sentence, event: Event) -> Event:
    """Return what an act came to, where both are told: "shot and killed" counts the killed."""
    tokens, at = sentence.tokens, event.token + 2
    if at < len(tokens) and tokens[event.token + 1].word == "and":
        classes = sentence.classes.get(at, ())
        if CASUALTY.intersection(classes) and not CASUALTY.intersection(event.classes):
            return Event(at, classes, event.cost)
    return event


def _owner(sentence: Sentence, first: int) -> str:
    """Return the key of the name whose value it may be: the nearest before it, within reach."""
    start = sentence.start_of(first) if first < len(sentence.tokens) else sentence.end
    low = sentence.start_of(max(0, first - _REACH)) if sentence.tokens else sentence.start
    near = [name for name in sentence.named if low <= name.start and name.end <= start]
    back = _resumed_at(sentence, first)
    if near and (back is None or near[-1].start >= back):
        return near[-1].key
    if near:
        # "Karo, which lies off the port of Tiso and is home to 80,000": Karo is.
        return sentence.named[0].key if sentence.named[0] is not near[-1] else _meant(sentence)
    if sentence.tokens and sentence.tokens[0].word in _PRONOUNS:
        return _named_before(sentence)
    return _meant(sentence)


def _resumed_at(sentence: Sentence, first: int) -> int | None:
    """Return where an "and is" before a value goes back to the subject of the sentence."""
    start = max(0, first - _BACK)
    words = [token.word for token in sentence.tokens[start:first]]
    found = [at for at, pair in enumerate(pairwise(words), start) if pair in _RESUMING]
    return sentence.start_of(found[-1]) if found else None


def _is_statistic(head: Head, unit: str) -> bool:
    return head.head in STATISTICS or stem(unit) in STATISTICS


def _named_before(sentence: Sentence) -> str:
    """Return the key of the first name of the sentence before: "He" is who that one began with."""
    before = sentence.passage.sentence_before(sentence.start)
    names = find_names(sentence.passage, *before) if before else []
    return names[0].key if names else ""


def _meant(sentence: Sentence) -> str:
    """Return the key of the name that "The island" stands for: one before that has the noun."""
    tokens = sentence.tokens
    before = sentence.passage.sentence_before(sentence.start)
    if len(tokens) < 2 or tokens[0].word != "the" or not tokens[1].is_word or before is None:
        return ""
    noun = tokens[1].word
    for name in reversed(find_names(sentence.passage, *before)):
        behind = sentence.text[name.end : name.end + len(noun) + 1].strip().lower()
        if name.words.lower().endswith(f" {noun}") or behind == noun:
            return name.key
    return ""


def _scope(sentence: Sentence, first: int, last: int, head: Head) -> tuple[str, ...]:
    """Return the words that restrict the value: right before it, or in the phrase it counts."""
    all_words = sentence.words
    around = (*all_words[max(0, first - 3) : first], *all_words[last : head.last + 1])
    words = [word for word in around if word in _SCOPE]
    # "Her husband and six children" are one family's, whoever else fled.
    if not _PERSONAL.isdisjoint(all_words[max(0, first - 4) : first]):
        words.append("their own")
    counted = " ".join(all_words[max(0, first - 1) : last])
    if counted.endswith(_FURTHER):
        words.append("another")
    after = sentence.tokens[last : last + _REACH]
    again = [b for a, b in pairwise(after) if a.word in _OTHERS]
    if counted.endswith("one") and {head.head, *head.modifiers}.intersection(
        token.stem for token in again
    ):
        # "One bullet hit his shoulder; two other bullets hit his legs."
        words.append("part")
    statistic = head.head in STATISTICS
    if _is_part(sentence, first, last, head) or (statistic and _is_stretch(sentence, first, last)):
        words.append("part")
    return tuple(words)


def _is_stretch(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a sports figure is of a stretch of the game: "five points during a 15-2 run"."""
    around = sentence.tokens[max(0, first - 2) : last + _STRETCH]
    return any(token.word in _STRETCHES for token in around)


def _is_part(sentence: Sentence, first: int, last: int, head: Head) -> bool:
    """Whether persons are told off beside others of another sort: "two women and a man"."""
    if head.head_class != "person" or not head.head:
        return False
    tokens = sentence.tokens
    end = max(last, head.last)
    if end + 1 < len(tokens) and tokens[end].word in ("and", ","):
        other = find_head(sentence, end + 2)
        beside = tokens[end + 1].number or tokens[end + 1].word in ("a", "an")
        if beside and other.head_class == "person" and other.head != head.head:
            return True
    if first > 1 and tokens[first - 1].word in ("and", ","):
        before = tokens[first - 2]
        return (
            class_of(before.stem) == "person"
            and before.stem != head.head
            and any(
                token.number or token.word in ("a", "an")
                for token in tokens[max(0, first - 5) : first - 2]
            )
        )
    return False


def _is_hypothetical(sentence: Sentence, first: int, last: int) -> bool:
    words = sentence.words
    around = (*words[max(0, first - 4) : first], *words[last : last + 6])
    return not _HYPOTHETICAL.isdisjoint(around)


def _series(sentence: Sentence, first: int, last: int) -> int:
    """Return the place of a figure in a row of two ("7.6 and 7.5"), or in a named order."""
    tokens = sentence.tokens
    if first > 1 and tokens[first - 1].word in ("and", "or") and tokens[first - 2].number:
        return 2
    if last + 1 < len(tokens) and tokens[last].word in ("and", "or") and tokens[last + 1].number:
        return 1
    for token in (*tokens[max(0, first - 4) : first], *tokens[last : last + 2]):
        if token.word in _ORDER:
            return _ORDER[token.word]
    return 0


def _phrase(passage: Passage, sentence: Sentence, head: Head) -> str:
    if head.last <= head.first:
        return ""
    start, end = sentence.start_of(head.first), sentence.ends[head.last - 1]
    return " ".join(passage.text[start:end].split()).lstrip("- ")


def _nearby(events: list[Event]) -> tuple[str, ...]:
    """Return the classes of the three cheapest predicates, each class once."""
    found: dict[str, None] = {}
    for event in events[:3]:
        found.update(dict.fromkeys(event.classes))
    return tuple(found)


def _context(sentence: Sentence, first: int, last: int) -> tuple[tuple[str, float], ...]:
    nearness: dict[str, float] = {}
    stems = sentence.stems
    start = max(0, first - _REACH)
    for root, weight in zip(stems[start:first], _NEARNESS[_REACH - first + start :], strict=True):
        if root is not None:
            nearness[root] = weight
    for root, weight in zip(stems[last : last + _REACH], reversed(_NEARNESS), strict=False):
        if root is not None and weight > nearness.get(root, 0.0):
            nearness[root] = weight
    return tuple(nearness.items())
