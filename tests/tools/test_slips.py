"""Slips that are planted to see whether they are found."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
spec = importlib.util.spec_from_file_location("slips", ROOT / "tools" / "slips.py")
slips = importlib.util.module_from_spec(spec)
spec.loader.exec_module(slips)


@pytest.mark.parametrize(
    ("kind", "words", "changed"),
    [
        ("quantity", "Nine hikers", ["Eleven hikers", "Fourteen hikers"]),
        ("quantity", "nearly 1,500 homes", ["nearly 3,500 homes", "nearly 6,500 homes"]),
        ("quantity", "hikers", []),
        ("measure", "a 6.1 quake", ["a 8.1 quake", "a 2.1 quake"]),
        ("rank", "the third floor", ["the fifth floor"]),
        ("date", "on Sunday", ["on Wednesday"]),
        ("date", "Nov. 4", ["March 4", "Nov. 13"]),
        ("date", "May 1998", ["September 1998", "May 1995"]),
        ("quote", "“We never left”", ["“We harbour left”"]),
    ],
)
def test_what_can_go_wrong(kind, words, changed):
    made = [words[: s.start] + s.instead + words[s.end :] for s in slips.slips(kind, words)]
    assert made == changed
