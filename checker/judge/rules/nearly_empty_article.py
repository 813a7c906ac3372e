"""An article has hardly any text: most often what was saved is a consent page or a pay wall.

Wrong: "Enable JavaScript to continue."
Right: the article itself.
To settle: save the article again, or remove the file.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_article
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "A504"
NAME = "nearly-empty-article"
SEVERITY = Severity.NOTE

FEWEST_WORDS = 6
"""The shortest sentence of a live blog has more."""


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each article with very few words."""
    for article in case.sources.articles:
        words = len(article.text[article.body :].split())
        if words < FEWEST_WORDS:
            message = f"it has {words} word{'s' * (words != 1)} only"
            yield report_article(CODE, NAME, SEVERITY, article, message)
