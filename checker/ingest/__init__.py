"""Ingest: articles from the web, from files and from newsroom systems, brought into a corpus.

The one folder that opens connections; the libraries it needs are the extra ``ingest``.
"""

from checker.ingest.add import Wishes, add
from checker.ingest.apart import Apart
from checker.ingest.exchange import Limits
from checker.ingest.fetch import Fetcher
from checker.ingest.outcome import Outcome, State
from checker.ingest.sources import Opener

__all__ = ["Apart", "Fetcher", "Limits", "Opener", "Outcome", "State", "Wishes", "add"]
