"""An article is in a language whose values are not read; nothing in it was compared.

Wrong: a Spanish article among English ones, taken for one without any figures.
Right: the same article, known to be left out.
To settle: nothing, or correct ``language`` in its front matter if that is wrong.
"""

from collections.abc import Iterator

from checker.errors import Place
from checker.judge.case import Case
from checker.judge.fingerprint import fingerprint
from checker.model.comparison import Severity
from checker.model.finding import Finding
from checker.model.language import is_read

CODE = "A510"
NAME = "unread-language"
SEVERITY = Severity.NOTE


def find(case: Case) -> Iterator[Finding]:
    """Yield a finding for each article in such a language."""
    for article in case.sources.articles:
        if not is_read(article.language):
            yield Finding(
                code=CODE,
                rule=NAME,
                severity=SEVERITY,
                message=f"its language is '{article.language}': its values are not read",
                place=Place(article.path, article.line if article.line > 1 else None),
                fingerprint=fingerprint(CODE, article.id, [article.language]),
            )
