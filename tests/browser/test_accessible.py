"""What axe-core finds on the pages: nothing serious, in light and in dark."""

from importlib.resources import files

import pytest

from checker.report.selection import show_all
from tests.report.sample import REPORT

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture
def violations():
    """Return a function that lists the serious violations of a page, all of it unfolded."""
    pytest.importorskip("axe_playwright_python", reason="needs axe: pip install -e '.[dev]'")
    axe = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")

    def find(page):
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        page.evaluate(axe)
        found = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
        assert len(found["passes"]) > 20
        return [
            f"{each['id']}: {each['help']}: {node['html'][:120]}"
            for each in found["violations"]
            if each["impact"] in ("serious", "critical")
            for node in each["nodes"][:3]
        ]

    return find


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_report(window, write_page, violations, scheme, width):
    page = window(width=width, color_scheme=scheme)
    page.goto(write_page(show_all(REPORT)))
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_review(review, window, violations, scheme):
    page = window(color_scheme=scheme)
    page.goto(review)
    page.locator("details.fact").first.wait_for()
    page.keyboard.press("n")
    page.keyboard.press("r")
    assert violations(page) == []
