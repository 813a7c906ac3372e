"""Corpus: articles from files, as they are stored, and the roles of their parts."""

from checker.corpus.entries import apply_entries
from checker.corpus.jsonl import read_record
from checker.corpus.read import find_files, read_corpus
from checker.corpus.regions import find_regions
from checker.corpus.versions import part_versions

__all__ = [
    "apply_entries",
    "find_files",
    "find_regions",
    "part_versions",
    "read_corpus",
    "read_record",
]
