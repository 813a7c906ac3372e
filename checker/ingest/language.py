"""Language: which one a text is in, from its words rather than from what its page says."""

from functools import cache
from typing import Any

from checker.ingest.extra import has, need
from checker.ingest.wordings import words

# What is published as news; without the rarer ones, short texts are not taken for dialects.
_LANGUAGES = (
    "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it "
    "ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt ro ru si sk sl sq sr "
    "sv sw ta te tg th tl tr uk ur uz vi zh zu"
).split()
# A text of fewer letters is not judged against what its page says.
_ENOUGH = 120
_LEAST = 20
_SAMPLE = 4000
_SURE = 0.9


def settle_language(declared: str, text: str) -> tuple[str, str]:
    """Return a text's language as a code ("en"), and a remark where its page says another one.

    The code is "" where nobody knows.
    """
    stated = declared.strip().lower().replace("_", "-").partition("-")[0]
    stated = stated if 2 <= len(stated) <= 3 and stated.isalpha() else ""
    found = detect(text) if len(text) >= _LEAST else ""
    if not found or (stated and len(text) < _ENOUGH):
        return stated or found, ""
    if stated and stated != found and not _is_variety(stated, found):
        return found, f"the page calls its language '{stated}', its text is '{found}'"
    return stated or found, ""


def detect(text: str) -> str:
    """Return the language of a text, "" where it is not clear or nothing is there to tell."""
    if not has("py3langid") or len(words(text)) < 3:
        return ""
    code, probability = _identifier().classify(text[:_SAMPLE])
    return str(code) if probability >= _SURE else ""


@cache
def _identifier() -> Any:
    module = need("py3langid.langid")
    identifier = module.LanguageIdentifier.from_model_file(module.MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in _LANGUAGES if code in identifier.labels])
    return identifier


def _is_variety(a: str, b: str) -> bool:
    """Tell whether two codes name what one text can be taken for."""
    return any(
        {a, b} <= set(group)
        for group in (
            ("no", "nb", "nn", "da"),
            ("id", "ms"),
            ("hr", "bs", "sr", "sh"),
            ("tl", "fil"),
        )
    )
