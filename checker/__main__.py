"""The start of the program: ``checker`` and ``python -m checker``."""

import gc
import os

# While modules load and articles are read hardly anything becomes garbage, and looking for it after
# every 700 new objects, as Python does by itself, takes a tenth of a short run.
_OBJECTS_BETWEEN_COLLECTIONS = 200_000


def main() -> None:
    """Run the command line; ends the process with the exit code."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    # Pydantic looks for plugins in the metadata of every installed package; we have none.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from checker.cli import main as run

    run()


if __name__ == "__main__":
    main()
