"""What tests of the cache share."""

import pytest


@pytest.fixture(autouse=True)
def _few_are_kept_too(monkeypatch):
    monkeypatch.setattr("checker.cache.shelf.WORTH_KEEPING", 0)
