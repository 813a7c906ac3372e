"""Stories: a tiny corpus, perhaps a claims.yaml, and the report an editor gets of it.

To rewrite the expected reports after a wanted change: ``pytest --update-golden``.
"""

from pathlib import Path

import pytest

from checker.pipeline import gather, run
from checker.report.selection import show_all
from checker.report.text import render

STORIES = Path(__file__).parent / "stories"


def tell() -> str:
    """Return the report on the story in the current folder."""
    claims, decisions = Path("claims.yaml"), Path("decisions.yaml")
    inputs = gather(
        [Path("corpus")],
        claims if claims.exists() else None,
        Path.cwd(),
        decisions if decisions.exists() else None,
    )
    return render(show_all(run(inputs)))


@pytest.mark.parametrize("name", sorted(path.name for path in STORIES.iterdir()))
def test_story(name, golden, monkeypatch):
    monkeypatch.chdir(STORIES / name)
    golden(STORIES / name / "expected.txt", tell())
