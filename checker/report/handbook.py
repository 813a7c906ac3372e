"""Handbook: what the tool says about itself, from the docstrings of its kinds and rules."""

import re
from collections.abc import Mapping
from inspect import cleandoc

from checker.model.rule import Rule
from checker.report.glyphs import cells, clip
from checker.report.ink import Ink
from checker.report.page import PAGE, Page

_SECTION = re.compile(r"^([A-Z][\w ]*):\s*", re.MULTILINE)


def render_kinds(docs: Mapping[str, str], page: Page = PAGE) -> str:
    """Return the kinds with the first line of their docstrings, in the order given."""
    ink = Ink(page.colour)
    column = max(map(cells, docs), default=0)
    lines = [
        f"{ink.strong(f'{name:<{column}}')}  {clip(headline(doc), page.width - column - 2)}"
        for name, doc in docs.items()
    ]
    return "\n".join([*lines, "", "checker kinds NAME tells more about one."]) + "\n"


def render_kind(name: str, doc: str, page: Page = PAGE) -> str:
    """Return a kind's whole docstring under its name."""
    return f"{Ink(page.colour).strong(name)}\n\n{cleandoc(doc)}\n"


def render_rule(rule: Rule, page: Page = PAGE) -> str:
    """Return a rule's whole docstring under its code, name and severity."""
    head = f"{rule.code} {rule.name} ({rule.severity.value})"
    return f"{Ink(page.colour).strong(head)}\n\n{cleandoc(rule.doc)}\n"


def meaning(doc: str) -> str:
    """Return what a docstring says before its named parts, on one line."""
    first, _, rest = cleandoc(doc).partition("\n")
    head = _SECTION.search(rest)
    return " ".join([first, *rest[: head.start() if head else len(rest)].split()])


def headline(doc: str) -> str:
    """Return the first line of a docstring."""
    return cleandoc(doc).partition("\n")[0]


def sections(doc: str) -> dict[str, str]:
    """Return the named parts below a docstring's first line ("Ignores: ..."), each on one line."""
    text = cleandoc(doc).partition("\n")[2]
    heads = list(_SECTION.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return {
        head.group(1): " ".join(text[head.end() : end].split())
        for head, end in zip(heads, ends, strict=True)
    }
