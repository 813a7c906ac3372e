"""Files are written whole, by one writer at a time."""

import os
from pathlib import Path

import pytest

from checker.documents import replace
from checker.documents.replace import locked, replace_text
from checker.errors import InputError


def test_a_new_file_is_made_as_others_are(tmp_path):
    other = tmp_path / "other"
    other.touch()
    replace_text(tmp_path / "new.yaml", "seven ä\r\n")
    assert (tmp_path / "new.yaml").read_bytes() == "seven ä\r\n".encode()
    assert (tmp_path / "new.yaml").stat().st_mode == other.stat().st_mode


def test_permissions_and_links_stay(tmp_path):
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_text("old")
    file.chmod(0o640)
    link.symlink_to(file)
    replace_text(link, "new")
    assert link.is_symlink()
    assert file.read_text() == "new"
    assert file.stat().st_mode & 0o777 == 0o640


def test_what_fails_leaves_the_old_text_and_nothing_else(tmp_path, monkeypatch):
    file = tmp_path / "file"
    file.write_text("old")

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="No space left"):
        replace_text(file, "new")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert file.read_text() == "old"


def test_a_lock_that_is_held_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(replace, "_PATIENCE", 0.05)
    path = Path(tmp_path / "decisions.yaml")
    with locked(path), pytest.raises(InputError, match="another program is writing"), locked(path):
        pass
    with locked(path):
        assert list(tmp_path.iterdir()) == []
