"""Baseline: old findings are written down once and do not count; who adds new ones is told."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from checker.documents.replace import locked, replace_text
from checker.documents.source import MAX_BYTES, decode
from checker.errors import InputError, InputErrors, Place
from checker.model.baseline import Baseline, Debt
from checker.model.finding import Finding

VERSION = 1


def load_baseline(path: Path) -> Baseline:
    """Return the baseline in a file.

    Raises:
        InputErrors: the file is not there or is no baseline.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        message = f"the baseline can't be read: {error.strerror or error}"
        hint = f"checker check --write-baseline --baseline {path}"
        raise InputErrors([InputError(message, Place(str(path)), hint)]) from error
    return parse_baseline(decode(data, str(path)), str(path))


def parse_baseline(text: str, path: str) -> Baseline:
    """Return the baseline that a text holds. Raises InputErrors for a text that holds none."""
    try:
        document: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        message = f"the baseline is not JSON: {error}"
        raise InputErrors([InputError(message, Place(path))]) from error
    entries = document.get("findings") if isinstance(document, dict) else None
    if not isinstance(entries, list) or document.get("version") != VERSION:
        message = f"this is no baseline of version {VERSION}"
        hint = "`checker check --write-baseline` writes one"
        raise InputErrors([InputError(message, Place(path), hint)])
    faults = [
        InputError(f"entry {number} of the baseline has no fingerprint", Place(path))
        for number, entry in enumerate(entries, start=1)
        if not isinstance(entry, dict) or not isinstance(entry.get("fingerprint"), str)
    ]
    if faults:
        raise InputErrors(faults)
    return Baseline(path=path, debts=tuple(_debt(entry) for entry in entries))


def render_baseline(debts: Iterable[Debt]) -> str:
    """Return debts as the text of a baseline: a line each, sorted, so that changes merge well."""
    unique = {debt.fingerprint: debt for debt in debts}
    ordered = sorted(unique.values(), key=lambda debt: (debt.code, debt.about, debt.fingerprint))
    lines = [json.dumps(debt.model_dump(), ensure_ascii=False) for debt in ordered]
    listed = ",\n".join(f"    {line}" for line in lines)
    body = f"[\n{listed}\n  ]" if lines else "[]"
    return f'{{\n  "version": {VERSION},\n  "findings": {body}\n}}\n'


def save_baseline(path: Path, debts: Iterable[Debt]) -> None:
    """Write debts to a baseline file. Raises OSError where it can't be written."""
    with locked(path):
        replace_text(path, render_baseline(debts))


def as_debts(findings: Iterable[Finding]) -> list[Debt]:
    """Return findings as entries of a baseline."""
    return [
        Debt(
            fingerprint=finding.fingerprint,
            code=finding.code,
            about=finding.about,
            message=finding.message,
        )
        for finding in findings
    ]


def _debt(entry: dict[str, Any]) -> Debt:
    told = {key: str(entry.get(key, "")) for key in ("code", "about", "message")}
    return Debt(fingerprint=entry["fingerprint"], **told)
