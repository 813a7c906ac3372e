"""Language: which languages the values of an article are read in."""

READ = frozenset({"en"})
"""The languages whose vocabularies the kinds have."""


def is_read(code: str) -> bool:
    """Tell whether values are read in texts of a language; code: such as "en" or "en-GB"."""
    return code.lower().replace("_", "-").partition("-")[0] in READ
