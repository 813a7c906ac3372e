"""Templates: the page's parts as files; whatever is filled in is escaped."""

import base64
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup


@cache
def environment() -> Environment:
    """Return what reads the templates. It escapes in all of them, whatever their names end in."""
    return Environment(
        loader=PackageLoader("checker.report.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def fill(template: str, values: Mapping[str, Any]) -> str:
    """Return a template with its values put in."""
    return environment().get_template(template).render(values)


@cache
def asset(name: str) -> str:
    """Return a style sheet or a script of the page."""
    return (files("checker.report.html") / "assets" / name).read_text(encoding="utf-8")


def inline(name: str) -> Markup:
    """Return a style sheet or script as it stands inside the page: our own words, not escaped."""
    return Markup(asset(name))


def content_hash(name: str) -> str:
    """Return what a Content-Security-Policy calls an inline style sheet or script (CSP 3, 2.3)."""
    digest = sha256(asset(name).encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
