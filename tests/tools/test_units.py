"""The table of rarer units is what tools/units.py makes of pint's registry."""

import importlib.util
from decimal import Decimal
from pathlib import Path

import pytest

from checker.kinds.measure.systems import TABLE

pint = pytest.importorskip("pint")
ROOT = Path(__file__).resolve().parent.parent.parent
spec = importlib.util.spec_from_file_location("units", ROOT / "tools" / "units.py")
units = importlib.util.module_from_spec(spec)
spec.loader.exec_module(units)


def test_the_table_is_as_written() -> None:
    """Sizes may differ in their last digits between releases of pint."""
    written, made = (" ; ".join(lines).split(" ; ") for lines in (TABLE.split("\n"), units.lines()))
    written = [entry for entry in written if entry]
    made = [entry for entry in made if entry]
    assert [old.rpartition("|")[0] for old in written] == [new.rpartition("|")[0] for new in made]
    for old, new in zip(written, made, strict=True):
        if "|" in old:
            sizes = [float(entry.rpartition("|")[2]) for entry in (old, new)]
            assert sizes[0] == pytest.approx(sizes[1]), old


@pytest.mark.parametrize(
    ("expression", "base", "size"),
    [
        ("kilometer", "meter", 1000),
        ("watt * hour", "joule", 3600),
        ("1e-9", "dimensionless", 1e-9),
    ],
)
def test_size_of(expression: str, base: str, size: float) -> None:
    registry = pint.UnitRegistry(non_int_type=Decimal)
    assert float(units.size_of(registry, expression, base)) == pytest.approx(size)
