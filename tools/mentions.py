"""Score what is read in the seed articles against every mention labelled there by hand.

usage: mentions.py [--verbose]

Where a score of links asks whether values are put together rightly, this asks whether they are
read at all, and rightly: found (a mention of the kind overlaps), right (its value is the labelled
one), and how many of the labelled traps (`not_claims`) were taken for values. A mention labelled
optional counts neither way.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import yaml

from checker.algebra.edtf import read_edtf

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT.parent / "shared" / "gold"
FAMILY = {"rank": "quantity"}
# A label may name either reading: a date by its distance, a first year by its rank.
NEAR = [{"quantity", "measure"}, {"date", "duration"}, {"date", "quantity"}, {"quantity", "age"}]
Json = dict[str, Any]


def read_mentions(articles: Path) -> dict[str, list[Json]]:
    """The mentions that checker finds in a file of articles, by article."""
    done = subprocess.run(
        [sys.executable, "-m", "checker", "extract", str(articles), "--format", "jsonl"],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=tempfile.gettempdir(),
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
    )
    found: dict[str, list[Json]] = {}
    for line in done.stdout.splitlines():
        mention = json.loads(line)
        found.setdefault(str(mention["article"]), []).append(mention)
    return found


def locate(text: str, label: Json) -> tuple[int, int]:
    """Where a labelled stretch stands in its article."""
    at = -1
    for _ in range(int(label.get("occurrence", 1))):
        at = text.index(label["exact"], at + 1)
    return at, at + len(label["exact"])


def alike(kind: str, mention: Json) -> bool:
    """Whether a mention's kind can answer a label of this kind."""
    a, b = FAMILY.get(kind, kind), FAMILY.get(mention["kind"], mention["kind"])
    return a == b or {a, b} in NEAR


def right(label: Json, mention: Json) -> bool:
    """Whether a mention has the labelled value."""
    wanted = str(label["value"])
    value = mention["value"]
    if label["kind"] == "quote":
        return _bare(wanted) == _bare(str(value or ""))
    if label["kind"] == "date":
        return _days(wanted) is not None and _days(wanted) == _days(str(value))
    bound = re.match(r"(>=|<=|<|>)?\s*([\d.]+|P\w+)", wanted)
    if bound is None:
        return False
    if bound[1]:
        # A vague label names one end; any reading with the same end, or vague as it is, will do.
        return value is None or str(value) == bound[2] or bool(mention["hedge"])
    try:
        return Decimal(bound[2]) == Decimal(str(value))
    except InvalidOperation:
        return bound[2] == str(value)


def _bare(words: str) -> str:
    """Words without marks at the ends, with straight apostrophes."""
    plain = words.translate(str.maketrans("‘’“”", "''\"\""))
    return " ".join(plain.split()).strip(" \"',")


def _days(edtf: str) -> object:
    try:
        return read_edtf(edtf.replace("~", "")).span
    except ValueError:
        return None


def main() -> int:
    """Score the seeds and print the figures; what was missed or misread, if asked."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--verbose", action="store_true", help="list what was missed or misread")
    options.add_argument("--json", action="store_true", help="print the figures as JSON")
    chosen = options.parse_args()
    labels = GOLD / "seeds-mentions.yaml"
    if not labels.exists():
        print(f"nothing to measure: {labels} is absent")
        return 0
    gold = yaml.safe_load(labels.read_text(encoding="utf-8"))
    lines = (GOLD / "seeds.jsonl").read_text(encoding="utf-8").splitlines()
    texts = {str(row["id"]): row["text"] for row in map(json.loads, lines)}
    mentions = read_mentions(GOLD / "seeds.jsonl")
    wanted = found = correct = trapped = 0
    for article, listed in gold["mentions"].items():
        for label in listed:
            if label.get("optional"):
                continue
            start, end = locate(texts[article], label)
            near = [
                m
                for m in mentions.get(article, [])
                if m["start"] < end and start < m["end"] and alike(label["kind"], m)
            ]
            wanted, found = wanted + 1, found + bool(near)
            good = any(right(label, mention) for mention in near)
            correct += good
            if chosen.verbose and not good:
                got = [(m["text"], m["kind"], m["value"]) for m in near]
                print(
                    "MISREAD" if near else "MISSED ",
                    article,
                    repr(label["exact"]),
                    label["value"],
                    got,
                )
    for article, listed in gold["not_claims"].items():
        for label in listed:
            start, end = locate(texts[article], label)
            hits = [m for m in mentions.get(article, []) if start <= m["start"] and m["end"] <= end]
            trapped += bool(hits)
            if chosen.verbose and hits:
                print(
                    "TRAPPED", article, repr(label["exact"]), [(m["text"], m["kind"]) for m in hits]
                )
    figures = {
        "mentions": wanted,
        "found": round(found / wanted, 3),
        "right": round(correct / wanted, 3),
        "traps taken": trapped,
    }
    print(json.dumps(figures) if chosen.json else figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
