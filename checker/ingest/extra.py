"""Extra: the libraries that only bringing in needs; the rest of checker does without them."""

from importlib import import_module
from types import ModuleType

from checker.errors import InputError

_HINT = "pip install 'checker[ingest]'"


def need(name: str) -> ModuleType:
    """Return a library of the extra ``ingest``.

    Raises:
        InputError: it is not installed.
    """
    try:
        return import_module(name)
    except ImportError as error:
        library = name.partition(".")[0]
        raise InputError(
            f"this source needs '{library}', which is not here", None, _HINT
        ) from error


def has(name: str) -> bool:
    """Tell whether a library of the extra ``ingest`` is installed."""
    try:
        import_module(name)
    except ImportError:
        return False
    return True
