"""An article does not say when it was published.

"On Tuesday" and "last month" in it stay unresolved, and a figure that rose cannot be told from one
that is wrong.

Wrong: an article without ``published`` in its front matter.
Right: ``published: 2019-11-26``.
To settle: state the day in the front matter, or in the article list of the claims file.
"""

from collections.abc import Iterator

from checker.judge.case import Case, report_article
from checker.model.comparison import Severity
from checker.model.finding import Finding

CODE = "A503"
NAME = "undated-article"
SEVERITY = Severity.NOTE


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each article without a day of publication."""
    for article in case.sources.articles:
        if article.published is None:
            yield report_article(CODE, NAME, SEVERITY, article, "no day of publication is given")
