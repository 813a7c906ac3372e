"""Faults at a chosen step of a function, which runs in a process of its own.

A step is whatever Python does to a file of this folder: opening, listing, giving rights, renaming,
removing.
"""

import os
import sys

from checker.errors import InputError, InputErrors

TOLD = InputError | InputErrors | OSError | KeyboardInterrupt
"""What commands tell without a traceback."""

FAULT = 3 << 8
"""How a process ends that has told of a fault, as ``os.waitpid`` says it."""

CHANGES = frozenset({"open", "os.mkdir", "os.chmod", "os.rename", "os.remove"})
LOOKS = frozenset({"open", "os.listdir", "os.scandir"})


def apart(function, prepare):
    """Run a function in a process of its own; return how that ended."""
    child = os.fork()
    if child == 0:
        try:
            prepare()
            function()
        except BaseException as error:
            os._exit(3 if isinstance(error, TOLD) else 4)
        os._exit(0)
    return os.waitpid(child, 0)[1]


def at_step(number, act, steps=CHANGES):
    """Return what makes a process do something at its n-th step on a file of this folder."""
    here = os.path.realpath(os.curdir)
    count = iter(range(1, 10_000))

    def hear(event, arguments):
        if event in steps and _is_below(here, arguments[0]) and next(count) == number:
            act()

    return lambda: sys.addaudithook(hear)


def fail(number):
    """Return what raises an error of the system by its number."""

    def act():
        raise OSError(number, os.strerror(number))

    return act


def _is_below(folder, path):
    if not isinstance(path, str | bytes | os.PathLike):
        return False
    return os.path.realpath(os.fsdecode(path)).startswith(folder)
