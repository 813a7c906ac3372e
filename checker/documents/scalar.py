"""Scalar: a text as YAML writes it, so that it is read back as the same text."""

import json
import re

_PLAIN = re.compile(r"[A-Za-z][\w.-]*(?: [\w.-]+)*", re.ASCII)
# What our reader takes for no value at all, bare.
_NOTHING = frozenset({"null", "Null", "NULL"})


def scalar(text: str) -> str:
    """Return the text as a YAML scalar; JSON's double quotes are YAML's (YAML 1.2, section 7.3.1).

    What cannot be printed is escaped, so that the file shows all it holds.
    """
    if _PLAIN.fullmatch(text) and text not in _NOTHING:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(letter if letter.isprintable() else _escape(letter) for letter in quoted)


def _escape(letter: str) -> str:
    code = ord(letter)
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
