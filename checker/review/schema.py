"""Schema: decisions.yaml for editors, from the same tables of keys as its reader."""

from checker.documents.schema import (
    DAY,
    LINE,
    Schema,
    describe_entry,
    describe_file,
    describe_list,
    one_of,
    version_of,
)
from checker.model.decision import Ruling
from checker.review.store import FILE_KEYS, KEYS, NAMING_KEYS, NAMING_REQUIRED, SORTINGS, VERSION

# A fingerprint of decimal digits alone is a number to an editor, and words to our reader.
_FINDING: Schema = {"type": ["string", "number"], "pattern": r"^\s*[0-9A-Fa-f]{16}\s*$"}


def decisions_schema() -> Schema:
    """Return the schema of a decisions file."""
    shapes = {
        "finding": _FINDING,
        "ruling": one_of(*(ruling.value for ruling in Ruling)),
        "rule": LINE,
        "about": LINE,
        "by": LINE,
        "on": DAY,
        "expires": DAY,
    }
    sortings = one_of(*sorted(SORTINGS))
    lines = dict.fromkeys(("fact", "article", "words", "sentence", "by"), LINE)
    naming = describe_entry(NAMING_KEYS, NAMING_REQUIRED, lines | {"ruling": sortings, "on": DAY})
    entry: Schema = {
        "if": {"required": ["ruling"], "properties": {"ruling": sortings}},
        "then": naming,
        "else": describe_entry(KEYS, ["finding", "ruling"], shapes),
    }
    entries = describe_list(entry)
    return describe_file(
        "decisions",
        "decisions.yaml",
        "What the editors have ruled on findings, in the order in which they did.",
        describe_entry(
            FILE_KEYS, ["decisions"], {"version": version_of(VERSION), "decisions": entries}
        ),
    )
