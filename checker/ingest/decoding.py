"""Decoding: the text of a source's bytes, whatever encoding they are said to be in."""

import codecs
import re

from checker.ingest.extra import has, need

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Where a page names its encoding (HTML, section 4.2.5.4: within the first 1024 bytes).
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_HEAD = 2048
# Pages say these and mean Windows-1252 (Encoding Standard, section 4.2).
_LATIN = frozenset({"iso8859-1", "ascii", "latin-1", "iso-8859-1", "cp1252"})
_MOJIBAKE = re.compile("[ÂÃâå][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_DAMAGED = 0.001
_SAMPLE = 256 * 1024
# English has some quotation marks and dashes outside ASCII; other languages have more.
_RARE = 0.02


def decode(data: bytes, charset: str = "") -> tuple[str, tuple[str, ...]]:
    """Return the text of a page's bytes, and what a person should know of how it was come by.

    charset: what its server says. Bytes that are UTF-8 are taken for that, whatever they are said
    to be: other text is never so by chance. Line ends become "\\n".
    """
    text, remarks = _decode(data, charset)
    if _MOJIBAKE.search(text) and has("ftfy"):
        mended = "\n".join(need("ftfy").fix_encoding(line) for line in text.split("\n"))
        if mended != text:
            text = mended
            remarks.append("letters that were garbled before (“â€™”) are mended")
    return text.replace("\r\n", "\n").replace("\r", "\n"), tuple(remarks)


def _decode(data: bytes, charset: str) -> tuple[str, list[str]]:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace"), []
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        first_bad = error.start
    declared = _DECLARED.search(data[:_HEAD])
    for name in (charset, declared.group(1).decode("ascii") if declared else ""):
        text = _try(data, name)
        if text is not None:
            return text, []
    nearly = data.decode("utf-8", "replace")
    bad = nearly.count("\ufffd")
    if bad <= _DAMAGED * len(nearly) and not data.decode("utf-8", "ignore").isascii():
        line = data.count(b"\n", 0, first_bad) + 1
        return nearly, [f"{bad} damaged letters, the first on line {line} of the source"]
    rare = sum(byte > 0x7F for byte in data[:_SAMPLE]) < _RARE * len(data[:_SAMPLE])
    if has("charset_normalizer") and not rare:
        best = need("charset_normalizer").from_bytes(data[:_SAMPLE]).best()
        text = _try(data, best.encoding) if best is not None else None
        if text is not None and best.encoding not in _LATIN:
            return text, [f"no encoding is stated; read as {best.encoding}"]
    return data.decode("cp1252", "replace"), ["no encoding is stated; read as Windows-1252"]


def _try(data: bytes, name: str) -> str | None:
    try:
        codec = codecs.lookup(name).name if name else ""
    except (LookupError, ValueError):
        return None
    if not codec or codec == "utf-8":
        return None
    try:
        return data.decode("cp1252" if codec in _LATIN else codec, "strict")
    except (UnicodeError, LookupError, AssertionError):
        return None
