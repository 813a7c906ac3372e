"""JSON lines: one mention a line, with the fields of the report's JSON."""

import json

from checker.model.report import Report
from checker.report.json_v1 import mention_fields
from checker.report.page import PAGE, Page


def render(report: Report, page: Page = PAGE) -> str:
    """Return the mentions in the order of the report, one JSON object a line."""
    return "".join(json.dumps(mention_fields(mention)) + "\n" for mention in report.mentions)
