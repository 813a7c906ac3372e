"""Strategies: files as people, other programs and enemies may write them."""

import datetime as dt

from hypothesis import strategies as st

from checker.claims.load import ARTICLE_KEYS, CLAIM_KEYS
from checker.claims.load import FILE_KEYS as CLAIMS_FILE_KEYS
from checker.documents.scalar import scalar
from checker.errors import Place
from checker.model.decision import Decision, Ruling
from checker.review.store import FILE_KEYS, KEYS

_KEYS = sorted({*ARTICLE_KEYS, *CLAIM_KEYS, *CLAIMS_FILE_KEYS, *KEYS, *FILE_KEYS, "<<"})
_SIGNS = (
    "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\r\n", "\r", " ", "\t", ": ", ":", "- ", "? ",
    "#", " # ", "[", "]", "{", "}", ", ", "|", ">", "|-\n", "'", '"', "\\", "&a ", "*a", "!x ", "%",
    "---\n", "...\n", "@", "`", "~", "null", "NO", "7:30", "012", "1e3", "2019-11-27", "2019-02-30",
    "0123456789abcdef", "accept", "resolve", "# checker: ignore[D201] why", "\ufeff", "\u2028",
    "\x85", "\x00", "\x1b[31m", "\u202e", "é", "𝟗", "\U0010ffff",
)  # fmt: skip

words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
"""Any text of whole characters, without such as steer machines."""

soup = st.lists(
    st.one_of(
        st.sampled_from(_SIGNS), st.sampled_from([f"{key}: " for key in _KEYS]), st.text(max_size=8)
    ),
    max_size=25,
).map("".join)
"""The signs of YAML and the keys of our files in any order."""

days = st.dates(dt.date(1700, 1, 1), dt.date(2200, 1, 1))

decisions = st.builds(
    Decision,
    finding=st.text("0123456789abcdef", min_size=16, max_size=16),
    rule=st.sampled_from(["", "D201", "C103"]),
    about=words.map(lambda text: " ".join(text.split())),
    found=words.map(str.strip),
    ruling=st.sampled_from(Ruling),
    value=words.map(str.strip),
    reason=words.map(str.strip),
    by=words.map(lambda text: " ".join(text.split())),
    on=st.none() | days,
    expires=st.none() | days,
    place=st.just(Place("")),
)
"""Rulings with whatever an editor may type into a field."""


@st.composite
def claims_files(draw):
    """Return the text of a claims file, and its claims as dictionaries."""
    count = draw(st.integers(1, 3))
    texts = dict.fromkeys(("quote", "says", "note"), words)
    claims = []
    for number in range(count):
        claim = {"id": f"c{number}", "article": draw(st.sampled_from(["herald", "post"]))}
        for key, strategy in texts.items():
            value = draw(strategy).strip()
            if value or key == "quote":
                claim[key] = value or "seven"
        claims.append(claim)
    indent = draw(st.sampled_from(["", "  ", "      "]))
    lines = ["version: 1"] * draw(st.booleans()) + ["claims:"]
    for claim in claims:
        pairs = draw(st.permutations(sorted(claim.items())))
        told = [f"{key}: {scalar(value)}" for key, value in pairs]
        lines.append(f"{indent}- " + f"\n{indent}  ".join(told))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return end.join("\n".join(lines).split("\n")) + end, claims


@st.composite
def damaged(draw, files):
    """Return a file of which some stretches were lost, doubled or overwritten."""
    text = draw(files)
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 40)))
        text = text[:start] + draw(st.just("") | soup | st.just(text[start:end] * 2)) + text[end:]
    return text
