"""Store: what was kept is given back whole or not at all, whatever has become of the file."""

import sqlite3
import threading

import pytest

from checker.cache.store import FILE, Store


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "kept"


def damage(folder, statement, *values):
    with sqlite3.connect(folder / FILE) as file:
        file.execute(statement, values)
    file.close()


def test_what_was_kept_is_there_for_the_next_run(folder):
    Store(folder).write({"a": b"one", "b": b""})
    assert Store(folder).read(["a", "b", "c"]) == {"a": b"one", "b": b""}


def test_nothing_is_made_by_looking(folder):
    assert Store(folder).read(["a"]) == {}
    assert not folder.exists()


def test_git_and_backups_leave_it_alone(folder):
    Store(folder).write({"a": b"one"})
    assert (folder / ".gitignore").read_text() == "*\n"
    assert (folder / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f068")


def test_a_folder_that_was_there_gets_no_other_file(folder):
    folder.mkdir()
    Store(folder).write({"a": b"one"})
    assert [path.name for path in folder.iterdir()] == [FILE]


def test_it_may_be_deleted_at_any_time(folder):
    store = Store(folder)
    store.write({"a": b"one"})
    (folder / FILE).unlink()
    assert store.read(["a"]) == {}
    store.write({"a": b"two"})
    assert store.read(["a"]) == {"a": b"two"}


@pytest.mark.parametrize(
    ("statement", "values"),
    [
        ("UPDATE entry SET data = ? WHERE key = 'a'", [b"forged"]),
        ("UPDATE entry SET data = substr(data, 1, 5) WHERE key = 'a'", []),
        ("UPDATE entry SET data = 'words' WHERE key = 'a'", []),
        ("UPDATE entry SET seal = ? WHERE key = 'a'", [b"0" * 16]),
        # An entry, sound in itself, under the key of another.
        ("UPDATE entry SET (seal, data) = (SELECT seal, data FROM entry WHERE key = 'b')", []),
    ],
)
def test_a_damaged_entry_is_not_there(folder, statement, values):
    store = Store(folder)
    store.write({"a": b"one", "b": b"two"})
    damage(folder, statement, *values)
    assert store.read(["a", "b"]) in ({"b": b"two"},)
    store.write({"a": b"new"})
    assert store.read(["a"]) == {"a": b"new"}


def test_a_damaged_file_is_made_anew(folder):
    store = Store(folder)
    store.write({"a": b"one"})
    data = (folder / FILE).read_bytes()
    for broken in (b"no database at all", data[: len(data) // 2], data[:100] + b"\0" * 4000):
        (folder / FILE).write_bytes(broken)
        assert store.read(["a"]) == {}
        store.write({"a": b"two"})
        assert store.read(["a"]) == {"a": b"two"}


def test_another_programs_file_is_not_taken_for_ours(folder):
    folder.mkdir()
    damage(folder, "CREATE TABLE entry (key, seal, data, used)")
    assert Store(folder).read(["a"]) == {}
    Store(folder).write({"a": b"one"})
    assert Store(folder).read(["a"]) == {"a": b"one"}


def test_another_layout_is_not_read(folder):
    store = Store(folder)
    store.write({"a": b"one"})
    damage(folder, "PRAGMA user_version = 99")
    assert store.read(["a"]) == {}
    store.write({"b": b"two"})
    assert store.read(["a", "b"]) == {"b": b"two"}


def test_where_nothing_can_be_kept_nothing_is(tmp_path):
    (tmp_path / "file").write_text("in the way")
    store = Store(tmp_path / "file" / "kept")
    store.write({"a": b"one"})
    assert store.read(["a"]) == {}


def test_what_no_run_needs_any_more_is_dropped(folder):
    store = Store(folder)
    store.write({"old": b"1", "needed": b"2"})
    for run in range(20):
        store.write({f"new{run}": b"3"}, needed=["needed"])
    assert store.read(["old", "needed"]) == {"needed": b"2"}


def test_several_runs_may_write_at_once(folder):
    def write(number):
        Store(folder).write({f"{number}-{each}": b"x" * 1000 for each in range(50)})

    threads = [threading.Thread(target=write, args=[number]) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    keys = [f"{number}-{each}" for number in range(4) for each in range(50)]
    assert len(Store(folder).read(keys)) == 200
