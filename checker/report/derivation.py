"""Derivation: how the values of a phrase are read, rule by rule and part by part."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import NamedTuple

from checker.algebra.intervals import Interval
from checker.grammar.rules import Reading
from checker.model.record import NormalForm
from checker.report.excerpt import Excerpt
from checker.report.glyphs import harmless, harmless_part
from checker.report.ink import Ink
from checker.report.page import PAGE, Page
from checker.report.values import number

_NAME = 9


class Derived(NamedTuple):
    """A reading of a phrase in plain spelling, and the value it comes to."""

    reading: Reading
    normal: NormalForm


def render_derivation(phrase: str, found: Sequence[Derived], page: Page = PAGE) -> str:
    """Return each value of the phrase with its kind, rule, parts, record and normal form.

    Where nothing was found, nothing is returned.
    """
    ink = Ink(page.colour)
    return "\n".join("\n".join(_derived(each, phrase, page, ink)) + "\n" for each in found)


def _derived(derived: Derived, phrase: str, page: Page, ink: Ink) -> Iterator[str]:
    reading, normal = derived
    passage = Excerpt(
        harmless_part(phrase[: reading.start]),
        harmless(phrase[reading.start : reading.end]),
        harmless_part(phrase[reading.end :]),
    )
    yield from ink.sentence(passage, page.width, "")
    yield _line("kind", reading.kind, ink)
    yield _line("rule", reading.rule, ink)
    for at, (name, words) in enumerate(reading.parts):
        yield _line("" if at else "parts", f"{harmless(name):<10} {harmless(words)}", ink)
    record = dict(reading.record)
    for at, (name, value) in enumerate(record.items()):
        yield _line("" if at else "record", f"{name:<10} {_show(value)}", ink)
    for at, told in enumerate(_normal(normal)):
        yield _line("" if at else "value", told, ink)


def _line(name: str, told: str, ink: Ink) -> str:
    return f"  {ink.faint(f'{name:<{_NAME}}')}{told}".rstrip()


def _normal(normal: NormalForm) -> Iterator[str]:
    value = normal.value
    if isinstance(value, Decimal):
        value = number(value)
    told = " ".join(harmless(part) for part in (value, normal.unit) if part)
    yield told or "no single one"
    if normal.low is not None or normal.high is not None:
        yield f"from {_bound(normal.low)} to {_bound(normal.high)}"
    if normal.hedge:
        yield f"hedged: {harmless(normal.hedge)}" + (", approximate" * normal.approximate)


def _bound(value: Decimal | None) -> str:
    return "any" if value is None else number(value)


def _tells(part: object) -> bool:
    return part is not None and part is not False and part != ""


def _show(value: object) -> str:
    """Return a part of a record for a person: figures as written, intervals with brackets."""
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, Interval):
        opening = "(" if value.low_open or value.low is None else "["
        closing = ")" if value.high_open or value.high is None else "]"
        return f"{opening}{_bound(value.low)}, {_bound(value.high)}{closing}"
    if is_dataclass(value) and not isinstance(value, type):
        shown = ((field.name, getattr(value, field.name)) for field in fields(value))
        return ", ".join(f"{name} {_show(part)}" for name, part in shown if _tells(part))
    if isinstance(value, tuple | list):
        return ", ".join(map(_show, value)) or "none"
    return "none" if value in (None, "") else harmless(str(value))
