"""What fuzzing once broke stays whole, and so do inputs that no fuzzer was needed for.

`make fuzz` looks for more; what it finds is kept in fuzz/crashers/.
"""

import importlib.util
import random
from pathlib import Path

import pytest

FUZZ = Path(__file__).resolve().parent.parent / "fuzz"
spec = importlib.util.spec_from_file_location("targets", FUZZ / "targets.py")
targets = importlib.util.module_from_spec(spec)
spec.loader.exec_module(targets)
KEPT = sorted(
    path
    for folder in ("crashers", "seeds")
    for path in (FUZZ / folder).rglob("*")
    if path.is_file()
)


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.name[:16]}")
def test_what_was_kept(path):
    targets.TARGETS[path.parent.name](path.read_bytes())


def test_every_target_has_a_seed():
    assert {path.parent.name for path in KEPT} == set(targets.TARGETS)


@pytest.mark.parametrize("name", targets.TARGETS)
def test_inputs_by_chance(name):
    chance = random.Random(f"checker {name}")
    seeds = [path.read_bytes() for path in sorted((FUZZ / "seeds" / name).iterdir())]
    for _ in range(100):
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(data))
            data[at : at + chance.choice((0, 1, 1, 9))] = chance.randbytes(chance.choice((0, 1, 2)))
        targets.TARGETS[name](bytes(data) or b"x")
