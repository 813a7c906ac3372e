"""Add: sources become articles of the corpus; what can't be read stops nothing else."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from checker.documents.replace import BROKEN_OFF, locked
from checker.errors import InputError, InputErrors, Place
from checker.ingest.addresses import is_url
from checker.ingest.dating import Stamp, read_dateline, settle
from checker.ingest.draft import Draft
from checker.ingest.feed import Entry
from checker.ingest.language import settle_language
from checker.ingest.manuscript import Value, put, write_manuscript
from checker.ingest.original import Original
from checker.ingest.outcome import Outcome, State
from checker.ingest.shelf import Held, Shelf, digest, write_whole
from checker.ingest.sources import Opener, list_sources
from checker.ingest.wordings import flat, words
from checker.model.language import is_read

Found = tuple[Original, Draft] | InputError


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asked for.

    published, outlet: said of every article that is added. limit: how many entries of a feed are
    taken. force: whether what is there is replaced, and no version of it kept.
    """

    published: dt.date | None = None
    outlet: str = ""
    limit: int = 20
    force: bool = False


def add(
    names: Sequence[str], folder: Path, wishes: Wishes, opener: Opener, now: dt.datetime
) -> Iterator[Outcome]:
    """Bring articles into a corpus folder; yield what became of each, as soon as it is known.

    names: files, folders and addresses, of articles, feeds and exports. now: when this happens.
    """
    shelf = Shelf(folder)
    for name in names:
        try:
            sources = list_sources(name)
        except InputError as error:
            yield _failed(name, error)
            continue
        for source in sources:
            if not is_url(source) and Path(source).resolve().is_relative_to(folder.resolve()):
                yield _failed(source, InputError("this is in the corpus already"))
                continue
            yield from _add_source(source, shelf, wishes, opener, now)


def _add_source(
    name: str, shelf: Shelf, wishes: Wishes, opener: Opener, now: dt.datetime
) -> Iterator[Outcome]:
    try:
        for found in _find(name, wishes, opener):
            if isinstance(found, InputError):
                yield _failed(name, found)
                continue
            try:
                # Two that add at once must not take one name for two articles.
                with locked(shelf.folder):
                    outcome = _shelve(*found, shelf, wishes, now)
                yield outcome
            except (InputError, InputErrors) as error:
                yield _failed(name, error)
    except (InputError, InputErrors) as error:
        yield _failed(name, error)


def _find(name: str, wishes: Wishes, opener: Opener) -> Iterator[Found]:
    """Yield the articles of a source with the bytes each was read from."""
    original, reading = opener.open(name)
    for found in reading.drafts:
        yield found if isinstance(found, InputError) else (original, found)
    for entry in reading.entries[: wishes.limit]:
        yield from _find_entry(entry, original, opener)


def _find_entry(entry: Entry, feed: Original, opener: Opener) -> Iterator[Found]:
    if entry.whole or not entry.url:
        yield feed, entry.draft
        return
    try:
        original, reading = opener.open(entry.url)
    except InputError as error:
        yield error
        return
    if reading.entries:
        yield InputError("an entry of the feed leads to another feed", Place(entry.url))
    for found in reading.drafts:
        if isinstance(found, InputError):
            yield found
        else:
            yield original, _completed(found, entry.draft)


def _completed(page: Draft, entry: Draft) -> Draft:
    """Return an article with what its feed knows of it and its page does not say."""
    return replace(
        page,
        title=page.title or entry.title,
        source=page.source or entry.source,
        authors=page.authors or entry.authors,
        stamps=(*page.stamps, *entry.stamps) if not page.key else page.stamps,
        url=page.url or entry.url,
    )


def _shelve(
    original: Original, draft: Draft, shelf: Shelf, wishes: Wishes, now: dt.datetime
) -> Outcome:
    """Put an article on the shelf, beside or in place of what is there of it."""
    head, notes = _head(original, draft, wishes, now)
    url, part = str(head.get("url", "")), str(head.get("part", ""))
    text = write_manuscript(head, draft.title, draft.blocks)
    held = shelf.find(url, original.name, part)
    path = held.path if held else shelf.place((draft.title, draft.name, _stem(original.name)))
    state = _state(held, text, wishes)
    if state is State.COMPLETED and held:
        write_whole(held.path, _told(held.text, head, wishes))
    elif state is not State.UNCHANGED:
        if state is State.CHANGED and held:
            version = shelf.keep_version(held)
            notes = (*notes, f"what it said before is kept as {version.as_posix()}")
        if shelf.put(path, text, url, original.name, part):
            notes = (*notes, BROKEN_OFF)
    title = draft.title or _beginning(draft.blocks[0].text)
    return Outcome(original.name, state, path, title, _about(head, draft), notes)


def _state(held: Held | None, text: str, wishes: Wishes) -> State:
    if held is None:
        return State.ADDED
    body = text[text.index("\n---", 3) + 4 :]
    if wishes.force:
        return State.REPLACED
    if held.story != [line for line in map(flat, body.split("\n")) if line]:
        return State.CHANGED
    is_told = wishes.published and held.published != wishes.published.isoformat()
    return State.COMPLETED if is_told or wishes.outlet else State.UNCHANGED


def _told(text: str, head: dict[str, Value], wishes: Wishes) -> str:
    """Return a file with what the user told of its article in its head."""
    if wishes.published:
        text = put(text, "published", wishes.published.isoformat())
        text = put(text, "published_from", str(head["published_from"]))
    return put(text, "source", wishes.outlet) if wishes.outlet else text


def _head(
    original: Original, draft: Draft, wishes: Wishes, now: dt.datetime
) -> tuple[dict[str, Value], tuple[str, ...]]:
    """Return what the head of an article's file holds, and what a person should know of it."""
    notes = list(draft.remarks)
    language, remark = settle_language(draft.language, draft.text)
    notes += [remark] * bool(remark)
    stamps: tuple[Stamp, ...] = draft.stamps
    lead = next((block.text for block in draft.blocks), "")
    if dateline := read_dateline(lead):
        stamps = (*stamps, dateline)
    dating = settle(stamps, wishes.published, now.date())
    if not dating.published:
        notes.append("no date of publication is found: add it again with --published YYYY-MM-DD")
    notes += [f"the date is disputed: {conflict}" for conflict in dating.conflicts]
    if language and not is_read(language):
        notes.append(f"its language is '{language}': it is kept, but its values are not read")
    head: dict[str, Value] = {
        "title": draft.title,
        "source": wishes.outlet or draft.source,
        "authors": draft.authors,
        "published": dating.published,
        "published_from": dating.origin,
        "published_disputed": dating.conflicts,
        "modified": draft.modified,
        "url": draft.url or original.url,
        "original": "" if is_url(original.name) else original.name,
        "part": draft.key if not draft.url or draft.name else "",
        "retrieved": now.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00"),
        "language": language,
        "sha256": digest(original.data),
    }
    return head, tuple(notes)


def _about(head: dict[str, Value], draft: Draft) -> str:
    day = str(head["published"])[:10]
    dated = f"{day} ({head['published_from']})" if day else "no date"
    count = f"{len(words(draft.text)):,} words"
    told = (str(head["source"]), dated, str(head["language"]), count)
    return " · ".join(each for each in told if each)


def _beginning(text: str) -> str:
    first = text.split()
    return " ".join(first[:12]) + (" …" if len(first) > 12 else "")


def _stem(name: str) -> str:
    last = name.partition("?")[0].rstrip("/").replace("\\", "/").rpartition("/")[2]
    return last.rpartition(".")[0] or last


def _failed(name: str, error: InputError | InputErrors) -> Outcome:
    if isinstance(error, InputErrors):
        error = error.errors[0]
    if error.place is None:
        error = InputError(error.message, Place(name), error.hint, error.excerpt)
    return Outcome(name, State.FAILED, error=error)
