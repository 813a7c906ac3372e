"""Store: entries by their keys, in one SQLite file of a folder of its own.

Writing is all or nothing, and several runs may write at once. Every entry carries a checksum of its
key and its data, and what does not agree with it is not there.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

FILE = "store.sqlite"
_MARK = 0x63686B72
"""Tells our file from another program's SQLite file ("chkr")."""
_LAYOUT = 1
_PATIENCE = 5.0
"""Seconds to wait for another run that is writing; after that, there is no entry."""
_KEPT_RUNS = 20
"""An entry that so many runs in a row did not need belongs to an article as it was before."""
_MOST_BYTES = 64 * 1024 * 1024
"""An entry that says it is larger was not written here."""


class Store:
    """A cache on disk. Without it everything is the same, but slower: no fault of it is raised."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; it is made when there is something to keep."""
        self._folder = folder
        self.file = folder / FILE

    def read(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Return the entries of these keys, those that are there and sound."""
        found: dict[str, bytes] = {}
        if not self.file.is_file():
            return found
        try:
            with self._open() as file:
                for key in keys:
                    row = file.execute("SELECT seal, data FROM entry WHERE key = ?", (key,))
                    entry = row.fetchone()
                    if entry and (data := _unseal(key, *entry)) is not None:
                        found[key] = data
        except sqlite3.Error:
            return {}
        return found

    def write(self, entries: Mapping[str, bytes], needed: Iterable[str] = ()) -> None:
        """Keep entries; drop those that many runs did not need.

        needed: keys of entries that were there and were of use.
        """
        try:
            self._make_folder()
            self._write(entries, needed)
        except sqlite3.OperationalError:
            # Another run is writing, or nobody may write here.
            return
        except sqlite3.DatabaseError:
            self._start_anew(entries)
        except OSError:
            return

    def _write(self, entries: Mapping[str, bytes], needed: Iterable[str]) -> None:
        rows = [(key, *_seal(key, data)) for key, data in entries.items()]
        with self._open(making=True) as file:
            (run,) = file.execute("SELECT coalesce(max(used), 0) + 1 FROM entry").fetchone()
            file.executemany(
                "INSERT OR REPLACE INTO entry (key, seal, data, used) VALUES (?, ?, ?, ?)",
                ((*row, run) for row in rows),
            )
            file.executemany(
                "UPDATE entry SET used = ? WHERE key = ?", ((run, key) for key in needed)
            )
            file.execute("DELETE FROM entry WHERE used <= ?", (run - _KEPT_RUNS,))

    def _start_anew(self, entries: Mapping[str, bytes]) -> None:
        """Put a new file in the place of one that is damaged or not ours."""
        try:
            self.file.unlink(missing_ok=True)
            self._write(entries, ())
        except (sqlite3.Error, OSError):
            return

    @contextmanager
    def _open(self, *, making: bool = False) -> Iterator[sqlite3.Connection]:
        """Give the file, in one transaction; raise sqlite3.DatabaseError where it is not ours."""
        with closing(sqlite3.connect(self.file, timeout=_PATIENCE)) as file:
            # What a crash of the machine leaves half written is noticed, and made again.
            file.execute("PRAGMA synchronous = OFF")
            if making and file.execute("PRAGMA page_count").fetchone() == (0,):
                _lay_out(file)
            marks = [
                file.execute(f"PRAGMA {mark}").fetchone()[0]
                for mark in ("application_id", "user_version")
            ]
            if marks != [_MARK, _LAYOUT]:
                raise sqlite3.DatabaseError("not a file of this program, or not of this version")
            with file:
                if making:
                    # At once: who reads first and then wants to write is refused without waiting.
                    file.execute("BEGIN IMMEDIATE")
                yield file

    def _make_folder(self) -> None:
        """Make the folder, so that git and backups leave it alone."""
        if self._folder.is_dir():
            return
        self._folder.mkdir(parents=True, exist_ok=True)  # another run may have been quicker
        (self._folder / ".gitignore").write_text("*\n", encoding="utf-8")
        # https://bford.info/cachedir/
        tag = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by checker; safe to delete.\n"
        (self._folder / "CACHEDIR.TAG").write_text(tag, encoding="utf-8")


def _lay_out(file: sqlite3.Connection) -> None:
    with file:
        file.execute("BEGIN IMMEDIATE")
        file.execute(
            "CREATE TABLE IF NOT EXISTS entry (key TEXT PRIMARY KEY, seal BLOB NOT NULL,"
            " data BLOB NOT NULL, used INTEGER NOT NULL)"
        )
        file.execute(f"PRAGMA application_id = {_MARK}")
        file.execute(f"PRAGMA user_version = {_LAYOUT}")


def _seal(key: str, data: bytes) -> tuple[bytes, bytes]:
    packed = zlib.compress(data, 1)
    return _checksum(key, packed), packed


def _unseal(key: str, seal: object, packed: object) -> bytes | None:
    if not isinstance(packed, bytes) or seal != _checksum(key, packed):
        return None
    reader = zlib.decompressobj()
    try:
        data = reader.decompress(packed, _MOST_BYTES)
    except zlib.error:
        return None
    return data if reader.eof else None


def _checksum(key: str, packed: bytes) -> bytes:
    return hashlib.blake2b(packed, key=key.encode()[:64], digest_size=16).digest()
