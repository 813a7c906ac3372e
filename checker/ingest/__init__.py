"""Ingest: articles from the web, from files and from newsroom systems, brought into a corpus.

The one folder that opens connections; the libraries it needs are the extra ``ingest``.
"""

from checker.ingest.add import Wishes, add
from checker.ingest.exchange import Limits
from checker.ingest.fetch import Fetcher
from checker.ingest.outcome import Outcome, State

__all__ = ["Fetcher", "Limits", "Outcome", "State", "Wishes", "add"]
