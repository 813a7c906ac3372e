"""Memory: what a run said, for the next one on the very same files.

A run is known by the fingerprint of all it hangs on: the checker itself, the command line, the
configuration, every file read, what git says of their past, and the pages it was laid out for.
"""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.delivery import Rendered, Target, describe_targets

if TYPE_CHECKING:
    from checker.cache.store import Store
    from checker.commands.gate import Gate
    from checker.model.claim import ArticleEntry
    from checker.model.inputs import Inputs


class Answer(NamedTuple):
    """What a run of the gate said: whether all may pass, and what is told where."""

    passes: bool
    told: Sequence[Rendered]
    statistics: str


class Memory:
    """What earlier runs of a gate said, and what this one does."""

    def __init__(self, store: "Store", gate: "Gate", targets: Sequence[Target]) -> None:
        """Take the state of the files before anything is read."""
        self._store = store
        self._gate = gate
        self._targets = targets
        self._entries = self._recall_entries()
        self._key = self._fingerprint(self._entries)

    def recall(self) -> Answer | None:
        """Return what an earlier run on the very same files said, None where there is none."""
        data = self._store.read([self._key]).get(self._key)
        if data is None:
            return None
        try:
            passes, told, statistics = json.loads(data)
            return Answer(bool(passes), [Rendered(*each) for each in told], str(statistics))
        except (ValueError, TypeError):
            return None

    def keep(self, inputs: "Inputs", answer: Answer) -> None:
        """Keep what this run said, unless a file has changed while it ran."""
        if self._fingerprint(self._entries) != self._key:
            return
        entries = [entry for entry in _listed(inputs) if entry.path]
        kept = {self._fingerprint(entries): json.dumps(answer).encode("utf-8", "surrogatepass")}
        if (key := self._entries_key()) and entries:
            kept[key] = json.dumps([entry.model_dump_json() for entry in entries]).encode()
        self._store.write(kept)

    def _fingerprint(self, entries: Sequence["ArticleEntry"]) -> str:
        from checker.cache.fingerprint import fingerprint_parts

        return fingerprint_parts(self._parts(entries))

    def _parts(self, entries: Sequence["ArticleEntry"]) -> Iterator[str]:
        from checker.cache.fingerprint import fingerprint_program
        from checker.corpus import find_files
        from checker.documents.replace import left_over

        gate = self._gate
        corpus, *documents = gate.project.wanted(gate.paths)
        yield "run"
        yield fingerprint_program()
        yield repr((os.getcwd(), gate.project.folder, corpus, documents, gate.today))
        yield gate.project.configuration.model_dump_json()
        yield describe_targets(self._targets)
        yield from _contents([*filter(None, documents), *filter(None, [gate.against])])
        yield repr([left_over(path) for path in filter(None, documents)])
        files, skipped = find_files(corpus, Path(), entries)
        yield repr((len(files), skipped))
        yield from _contents(files)
        if gate.since:
            from checker.changes.git import Past

            past = Past(Path(), gate.since)
            yield past.base
            yield repr(sorted(past.changed()))

    def _recall_entries(self) -> list["ArticleEntry"]:
        """Return the files that the claims file names, as far as it was read before."""
        from checker.model.claim import ArticleEntry

        key = self._entries_key()
        data = self._store.read([key]).get(key)
        try:
            return [ArticleEntry.model_validate_json(each) for each in json.loads(data or b"[]")]
        except (ValueError, TypeError):
            return []

    def _entries_key(self) -> str:
        from checker.cache.fingerprint import fingerprint_parts, fingerprint_program

        claims = self._gate.project.wanted(self._gate.paths).claims
        if claims is None:
            return ""
        return fingerprint_parts(("entries", fingerprint_program(), *_contents([claims])))


def _listed(inputs: "Inputs") -> Sequence["ArticleEntry"]:
    return inputs.claims.articles if inputs.claims else ()


def _contents(files: Iterable[Path]) -> Iterator[str]:
    for path in files:
        yield str(path)
        try:
            with path.open("rb") as file:
                yield file_digest(file, "sha256").hexdigest()
        except OSError as error:
            yield f"cannot be read: {error.errno}"
