"""Write the table of currencies from the Unicode CLDR, as Babel ships it.

usage: currencies.py          (needs `pip install Babel==2.18.0`; the table is committed)

A line of the table is a currency: ISO 4217 code, name in the singular and in the plural, the
countries where it is legal tender or was last. Left out are currencies that went out of use before
SINCE, those whose name is told apart by years alone, and the countries of a currency that many
share.
"""

from __future__ import annotations

import re
import sys
import textwrap
from pathlib import Path

from babel import Locale
from babel import __version__ as babel
from babel.core import get_global

TABLE = Path(__file__).resolve().parent.parent / "checker" / "kinds" / "money" / "currencies.py"
SINCE = 1990
MOST_COUNTRIES = 8
ASIDE = re.compile(r" (?:\(.*|SAR China|- \w+)$")  # in a country's name
HEAD = '''"""Currencies: codes, English names, countries. Written by tools/currencies.py.

Source: Unicode CLDR, in Babel {version}. Copyright (c) 1991-2025 Unicode, Inc. All rights reserved.
Distributed under the Unicode License V3, https://www.unicode.org/license.txt (SPDX: Unicode-3.0).

A currency is a line (the next begins where the indent ends): code, one, many, countries.
"""

TABLE = """
'''


def countries_of() -> dict[str, list[str]]:
    """Names of the countries by currency; those of today, if there is one."""
    names = Locale("en").territories
    found: dict[str, list[tuple[bool, str]]] = {}
    for territory, periods in get_global("territory_currencies").items():
        for code, _, end, tender in periods:
            if tender and (end is None or end[0] >= SINCE) and territory in names:
                name = ASIDE.sub("", names[territory])
                found.setdefault(code, []).append((end is not None, name))
    return {
        code: [name for gone, name in sorted(pairs) if gone == min(pairs)[0]]
        for code, pairs in found.items()
    }


def lines() -> list[str]:
    """The table's lines, in order of the codes."""
    plurals = Locale("en")._data["currency_names_plural"]
    table = []
    for code, countries in sorted(countries_of().items()):
        forms = dict(plurals.get(code, {}))
        if not {"one", "other"} <= forms.keys() or "(" in forms["one"]:
            continue
        told = countries if len(countries) <= MOST_COUNTRIES else []
        line = " | ".join([code, forms["one"], forms["other"], ", ".join(dict.fromkeys(told))])
        table += textwrap.wrap(line, 98, subsequent_indent="  ", break_on_hyphens=False)
    return table


def main() -> None:
    """Write the table."""
    text = HEAD.format(version=babel) + "\n".join(lines()) + '\n"""\n'
    TABLE.write_text(text, encoding="utf-8")
    print(f"{TABLE}: {len(lines())} lines", file=sys.stderr)


if __name__ == "__main__":
    main()
