"""Templates: the page's parts as files; whatever is filled in is escaped."""

import base64
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

PACKAGE = "checker.report.html"
"""Where the page's own templates and assets are; others are looked for before them."""


@cache
def _environment(package: str) -> Environment:
    # It escapes in all templates, whatever their names end in.
    return Environment(
        loader=ChoiceLoader([PackageLoader(package), PackageLoader(PACKAGE)]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def fill(template: str, values: Mapping[str, Any], package: str = PACKAGE) -> str:
    """Return a template of a package with its values put in."""
    return _environment(package).get_template(template).render(values)


@cache
def asset(name: str, package: str = PACKAGE) -> str:
    """Return a style sheet or a script of a package."""
    return (files(package) / "assets" / name).read_text(encoding="utf-8")


def inline(name: str) -> Markup:
    """Return a style sheet or script as it stands inside the page: our own words, not escaped."""
    return Markup(asset(name))


def content_hash(name: str) -> str:
    """Return what a Content-Security-Policy calls an inline style sheet or script (CSP 3, 2.3)."""
    digest = sha256(asset(name).encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
