"""Reword: a claim gets other words of its article; the rest of claims.yaml stays as it is."""

from collections.abc import Mapping
from pathlib import Path

from checker.claims.load import parse_claims, read_text
from checker.documents.document import Document
from checker.documents.nodes import Items, Pairs, Scalar
from checker.documents.replace import locked, replace_text
from checker.documents.scalar import scalar
from checker.errors import InputError, Place
from checker.model.claim import Claim, ClaimsFile


def reword_claim(
    path: Path, claim: Claim, words: Mapping[str, str], known_kinds: frozenset[str]
) -> None:
    """Write other words for a claim into its file: ``quote``, ``prefix`` and ``suffix``.

    claim: as it was read; what an editor has written meanwhile is not written over.

    Raises:
        InputErrors, InputError: the file can't be read or has no place for the words.
        OSError: it can't be written.
    """
    with locked(path):
        text = read_text(path)
        replace_text(path, with_words(text, str(path), claim, words, known_kinds))


def with_words(
    text: str, path: str, claim: Claim, words: Mapping[str, str], known_kinds: frozenset[str]
) -> str:
    """Return the text of a claims file with other words for one claim.

    Raises:
        InputErrors: the text as it is can't be read.
        InputError: the claim is not there or has other words by now, or they are written so that
            they can't be replaced.
    """
    before = parse_claims(text, path, known_kinds)
    node = _find(text, path, claim.id)
    if node is None or not any(
        (each.id, each.quote) == (claim.id, claim.quote) for each in before.claims
    ):
        raise InputError(f"claim '{claim.id}' was changed or removed meanwhile", Place(path))
    grown = _replace(text, node, words)
    after = parse_claims(grown, path, known_kinds)
    if _told(after) != _told(before, claim.id, words):
        hint = "copy the words into the file by hand"
        raise InputError(f"the words of claim '{claim.id}' can't be replaced", Place(path), hint)
    return grown


def _find(text: str, path: str, claim: str) -> Pairs | None:
    root = Document(path, text.removeprefix("\ufeff"), "claims:").root
    nodes = root.pairs if isinstance(root, Pairs) else ()
    listed = next((node for key, node in nodes if key.text == "claims"), None)
    for node in listed.nodes if isinstance(listed, Items) else ():
        if isinstance(node, Pairs) and any(
            key.text == "id" and isinstance(value, Scalar) and value.text == claim
            for key, value in node.pairs
        ):
            return node
    return None


def _replace(text: str, node: Pairs, words: Mapping[str, str]) -> str:
    shift = len(text) - len(text.removeprefix("\ufeff"))
    values = {key.text: value for key, value in node.pairs}
    first = node.pairs[0][0].at + shift
    line = text.rfind("\n", 0, first) + 1
    is_flow = text[node.at + shift] == "{"
    joint = ", " if is_flow else "\n" + " " * (first - line)
    edits = []
    for key, told in words.items():
        value = values.get(key)
        if isinstance(value, Scalar) and told:
            end = value.at + len(text[value.at + shift : value.end + shift].rstrip())
            edits.append((value.at + shift, end + shift, scalar(told)))
    quote = values["quote"]
    added = "".join(
        f"{joint}{key}: {scalar(told)}" for key, told in words.items() if told and key not in values
    )
    grown = text
    for start, end, told in sorted(edits, reverse=True):
        told += added if start == quote.at + shift else ""
        grown = grown[:start] + told + grown[end:]
    return grown


def _told(
    file: ClaimsFile, claim: str = "", words: Mapping[str, str] | None = None
) -> list[dict[str, object]]:
    """Return what the claims say, with other words for one of them."""
    told = [each.model_dump(exclude={"place"}) for each in file.claims]
    for each in told:
        if words and each["id"] == claim:
            each.update(words)
    return told
