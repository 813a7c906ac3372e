"""Measure checker on the labelled articles and show what a change gained and lost.

The material stands beside the repository, in `../shared`: labelled clusters of articles, texts with
a known value, and the programs that score both. Where it is absent there is nothing to measure.
The way of a figure: `measure` runs the programs, `tabulate` picks, `render` prints, `main` writes.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import Any

from gauge import find_clusters, gauge_all

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
SCORES = ROOT / "docs" / "scores.md"
BEGIN, END = "<!-- gains:begin -->", "<!-- gains:end -->"
PREFACE = """# Scores

How well checker does on texts labelled by hand; `make gains` writes this page. Shares lie between 0
and 1; a dash stands where there was nothing to be right or wrong about.

"""
NOTHING = "–"
# The figures of a cluster, and the scorer's counts that pool them: so many of so many.
SHARES = {
    "mention recall": ("mentions_covered", "gold_mentions"),
    "link precision": ("pairs_right", "system_pairs"),
    "link recall": ("pairs_got", "gold_pairs"),
    "alarm precision": ("alarms_true", "system_alarms"),
    "alarm recall": ("alarms_hit", "gold_alarms"),
    "verdict accuracy": ("verdict_right", "facts_found"),
}
CLUSTERS, VALUES, SILENCE = "labelled clusters", "texts with a value", "texts without a value"
NEWS = "articles without labels"
COLUMNS = {
    CLUSTERS: (*list(SHARES)[:3], "link f1", *list(SHARES)[3:]),
    VALUES: ("cases", "found", "right"),
    SILENCE: ("cases", "silent"),
    NEWS: ("articles", "facts", "split", "alarms", "alarms per article"),
}
KIND_NAMES = {"number": "quantity", "ordinal": "rank"}  # where the cases name a kind otherwise

Json = dict[str, Any]
Figure = float | int | None
Figures = dict[tuple[str, str, str], Figure]  # by table, row and column, in the order of printing


def run(folder: Path, *command: str | Path, found: int = 0) -> str:
    """Standard output of a program; an exit code up to `found` only says what it found."""
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    if not 0 <= done.returncode <= found:
        raise SystemExit(f"gains: exit {done.returncode} of {command}\n{done.stderr}")
    return done.stdout


def checker(folder: Path, command: str, form: str, articles: Path) -> Path:
    """File of what a command of checker says of a file of articles."""
    output, words = folder / f"{command}.{form}", (sys.executable, "-m", "checker", command)
    told = run(folder, *words, articles, "--format", form, found=1)
    output.write_text(told, encoding="utf-8")
    return output


def score(folder: Path, *command: Path, verbose: bool) -> Json:
    """A scorer's figures."""
    if verbose:
        print(run(folder, sys.executable, *command, "--verbose"))
    figures: Json = json.loads(run(folder, sys.executable, *command, "--json"))
    return figures


def measure_cluster(folder: Path, articles: Path, *, verbose: bool) -> Json:
    """The figures of the report on one labelled cluster."""
    report = checker(folder, "report", "json", articles)
    gold = articles.with_suffix(".yaml")
    return score(folder, SHARED / "score.py", gold, report, articles, verbose=verbose)


def measure_values(folder: Path, cases: Path, *, verbose: bool) -> Json:
    """The figures of one suite of texts with a known value."""
    scorer, articles = SHARED / "score_norm.py", folder / "articles.jsonl"
    texts = run(folder, sys.executable, scorer, cases, "--articles")
    articles.write_text(texts, encoding="utf-8")
    mentions = checker(folder, "extract", "jsonl", articles)
    return score(folder, scorer, cases, mentions, verbose=verbose)


def measure_silence(folder: Path, cases: Path, *, verbose: bool) -> Json:
    """How many texts without a value of the kind named give indeed none."""
    articles, wanted = folder / "articles.jsonl", read_lines(cases)
    with articles.open("w", encoding="utf-8") as file:
        for number, case in enumerate(wanted):
            # Several texts of a suite may share an id; articles may not.
            day = (case["reference_date"] or "")[:10] or None
            article = {"id": str(number), "text": case["text"], "published": day}
            print(json.dumps(article), file=file)
    loud = set()
    for mention in read_lines(checker(folder, "extract", "jsonl", articles)):
        case = wanted[int(mention["article"])]
        kind = case["kind"].removesuffix("_range")
        if mention["kind"] == KIND_NAMES.get(kind, kind):
            loud.add(mention["article"])
            if verbose:
                print("NOT SILENT", mention["kind"], repr(mention["text"]), "in", case["text"])
    return {"cases": len(wanted), "silent": len(wanted) - len(loud)}


def read_lines(path: Path) -> list[Json]:
    """The records of a file with one JSON object a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def measure(verbose: str | None) -> dict[str, dict[str, Json]]:
    """Run checker and the scorers over all that is labelled: answers by table and row."""
    measured: dict[str, dict[str, Json]] = {}
    # In a folder of its own checker meets neither the project's claims nor its configuration.
    with tempfile.TemporaryDirectory() as name:
        for title, pattern, how in (
            (CLUSTERS, "gold/*.jsonl", measure_cluster),
            (VALUES, "normalization/*.jsonl", measure_values),
            (SILENCE, "normalization/*.neg.jsonl", measure_silence),
        ):
            measured[title] = {
                path.stem: how(Path(name), path, verbose=path.stem == verbose)
                for path in sorted(SHARED.glob(pattern))
                if (title == SILENCE) == path.stem.endswith(".neg")
            }
    measured[NEWS] = measure_news()
    return measured


def measure_news() -> dict[str, Json]:
    """The gauge without labels, on all clusters together; nothing where they are absent."""
    readings = [reading for _, reading in gauge_all(find_clusters())]
    if not readings:
        print("gains: no articles in ../shared/news, nothing to gauge there")
        return {}
    return {"all news": sum(readings[1:], readings[0]).figures()}


def tabulate(measured: dict[str, dict[str, Json]]) -> Figures:
    """The figures worth a place, with a row for all clusters together."""
    figures: Figures = {}
    for title, rows in measured.items():
        pooled = {"all": pool(rows.values())} if title == CLUSTERS else {}
        for name, answer in (rows | pooled).items():
            for column in COLUMNS[title]:
                figures[title, name, column] = answer[column.replace(" ", "_")]
    return figures


def pool(clusters: Collection[Json]) -> Json:
    """The shares over all clusters: every mention, pair, alarm and fact weighs the same."""
    total = Counter[str]()
    for cluster in clusters:
        total.update({key: n for key, n in cluster.items() if isinstance(n, int)})
        total.update(cluster["counts"])
    shares = {
        name.replace(" ", "_"): round(total[part] / total[whole], 3) if total[whole] else None
        for name, (part, whole) in SHARES.items()
    }
    precision, recall = shares["link_precision"] or 0.0, shares["link_recall"] or 0.0
    both = (precision + recall) or 1
    return shares | {"link_f1": round(2 * precision * recall / both, 3)}


def show(figure: Figure) -> str:
    """A figure as the tables print it."""
    if figure is None:
        return NOTHING
    return f"{figure:.3f}" if isinstance(figure, float) else str(figure)


def note(figure: Figure, then: Figure) -> str:
    """What to print beside a figure that was another one before."""
    if show(figure) == show(then):
        return ""
    if figure is None or then is None:
        return f" (was {show(then)})"
    return f" ({figure - then:+.3f})" if isinstance(figure, float) else f" ({figure - then:+})"


def render(figures: Figures, before: Figures) -> str:
    """The figures as Markdown tables, beside each its change against `before`."""
    tables: dict[str, dict[str, list[str]]] = {}
    for (title, name, column), figure in figures.items():
        rows = tables.setdefault(title, {title: [title, *COLUMNS[title]]})
        change = note(figure, before.get((title, name, column), figure))
        rows.setdefault(name, [name]).append(show(figure) + change)
    return "\n\n".join(align(list(rows.values())) for rows in tables.values())


def align(rows: list[list[str]]) -> str:
    """A Markdown table that reads as text too: names to the left, figures to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    form = f"| {{:<{widths[0]}}} |" + "".join(f" {{:>{width}}} |" for width in widths[1:])
    return "\n".join(form.format(*row) for row in (rows[0], rule, *rows[1:]))


def parse(markdown: str) -> Figures:
    """The figures of rendered tables."""
    figures: Figures = {}
    head: list[str] = []
    for line in markdown.splitlines():
        name, *cells = (cell.strip() for cell in line.strip("|").split("|"))
        if name in COLUMNS:
            head = [name, *cells]
        elif cells and not name.startswith("--"):
            for column, cell in zip(head[1:], cells, strict=True):
                number = float(cell) if "." in cell else int(cell) if cell != NOTHING else None
                figures[head[0], name, column] = number
    return figures


def summarise(figures: Figures, before: Figures) -> str:
    """How many figures rose and fell; how many cases there are is neither."""
    common = [key for key in figures if key in before and key[2] != "cases"]
    moves = [(figures[key] or 0) - (before[key] or 0) for key in common]
    return f"better: {sum(move > 0 for move in moves)}, worse: {sum(move < 0 for move in moves)}"


def state() -> str:
    """The state measured: its commit (git exits 128 without one), and whether files differ."""
    commit = run(ROOT, "git", "rev-parse", "--short", "--verify", "-q", "HEAD", found=128).strip()
    # The page itself is what this program changes.
    changed = run(ROOT, "git", "status", "-s", "--", ".", ":!docs/scores.md", found=128)
    return (f"`{commit}`" if commit else "no commit") + (" + changes" if changed else "")


def main() -> None:
    """Measure, print with changes, write."""
    parser = argparse.ArgumentParser(description="Measure checker on the labelled articles.")
    parser.add_argument("--no-write", action="store_true", help="leave docs/scores.md as it is")
    parser.add_argument("--verbose", metavar="NAME", help="print also what this row missed")
    arguments = parser.parse_args()
    if not (SHARED / "gold").is_dir():
        print("gains: no labelled articles in ../shared/gold, nothing to measure")
        return
    page = SCORES.read_text(encoding="utf-8") if SCORES.exists() else PREFACE + BEGIN + END + "\n"
    head, _, rest = page.partition(BEGIN)
    old, end, tail = rest.partition(END)
    if not end:
        raise SystemExit(f"gains: docs/scores.md lost its markers {BEGIN} and {END}")
    before, figures = parse(old), tabulate(measure(arguments.verbose))
    print(render(figures, before), summarise(figures, before), sep="\n\n")
    if not arguments.no_write:
        SCORES.parent.mkdir(exist_ok=True)
        new = f"\nMeasured at {state()}.\n\n{render(figures, {})}\n"
        SCORES.write_text(head + BEGIN + new + END + tail, encoding="utf-8")


if __name__ == "__main__":
    main()
