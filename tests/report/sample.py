"""A report made by hand: five articles on a mill fire, and a fact of every verdict.

All formats are held against it; their outputs stand in tests/golden.
"""

import datetime as dt
from decimal import Decimal
from hashlib import sha256

from checker.algebra.relations import Relation
from checker.errors import Place
from checker.model.article import Article, Skipped
from checker.model.claim import Anchor, AnchorState, Claim
from checker.model.comparison import (
    Comparison,
    Difference,
    Feature,
    Severity,
    ValueComparison,
)
from checker.model.decision import Decision, Ruling
from checker.model.fact import Fact
from checker.model.finding import Finding
from checker.model.mention import Mention, Origin
from checker.model.places import Places
from checker.model.record import NormalForm, Record
from checker.model.region import Role
from checker.model.report import Report
from checker.model.rule import Rule
from checker.model.subject import Subject
from checker.model.verdict import Judgement, State, Verdict

HERALD = """---
title: Mill fire kills seven
source: Harbour Herald
published: 2021-03-02
---
# Mill fire kills seven

Seven workers died when a paper mill near the river port burned down late on Monday, the fire \
brigade said on Tuesday morning after its crews had searched the halls.
The mill had been running for 90 days without an inspection. Damage was put at $139 million.

"We will never accept such conditions again," said Mayor Ines Aldana.

*Relatives of nine dead workers wait outside the mill.*
"""

COURIER = """Nine workers were killed in the fire, the Courier has learned.
The mill went without an inspection for 90 days, and the damage comes to about $140 million.
The governor arrived on Tuesday, March 2, 2021. At least 20 people were in hospital.
"""

WIRE = """PORT ALDANA (Wire) — Nine workers were killed in Monday's blaze.
Three months passed without an inspection. By midnight 12 people were in hospital.
"""

EVENING = WIRE.replace("(Wire)", "(Evening Post)")

# A record with all that can go wrong on a screen: colour codes, a turned direction, tabs, a pipe.
ODD = (
    "Mayor\u202e Aldana \x1b[31mraged\x1b[0m on\tTuesday, | *March 2* | <b>2021</b>: "
    "“We will never again accept\n such conditions,”  she told @porttown. Workers: 火災 七人."
)

ARTICLES = (
    Article(
        id="herald",
        path="corpus/herald.md",
        text=HERALD,
        body=HERALD.index("# Mill"),
        source="Harbour Herald",
        title="Mill fire kills seven",
        published=dt.date(2021, 3, 2),
    ),
    Article(
        id="courier",
        path="corpus/courier.txt",
        text=COURIER,
        source="Courier",
        published=dt.date(2021, 3, 4),
    ),
    Article(
        id="wire",
        path="corpus/wire.txt",
        text=WIRE,
        source="Wire",
        published=dt.date(2021, 3, 2),
    ),
    Article(
        id="evening-post",
        path="corpus/evening-post.txt",
        text=EVENING,
        source="Evening Post",
        published=dt.date(2021, 3, 3),
    ),
    Article(id="odd|one", path="feeds/odd.jsonl", line=17, text=ODD),
)

_TEXTS = {article.id: article.text for article in ARTICLES}


class Value(Record):
    """A record that holds nothing: renderers look at the normal form."""


def mention(
    article: str,
    words: str,
    normal: NormalForm,
    kind: str = "quantity",
    *,
    subject: str = "",
    speaker: str = "",
    claim: str | None = None,
    role: Role = Role.BODY,
) -> Mention:
    """Return a mention of the words where they stand in the article, in their line."""
    text = _TEXTS[article]
    start = text.index(words)
    end = start + len(words)
    line_end = text.find("\n", end)
    return Mention(
        id=f"{article}:{start}-{end}",
        article=article,
        start=start,
        end=end,
        words=words,
        sentence=(text.rfind("\n", 0, start) + 1, line_end if line_end >= 0 else len(text)),
        kind=kind,
        record=Value(),
        normal=normal,
        rule=f"{kind}.sample",
        subject=Subject(phrase=subject, head=subject.rpartition(" ")[2]),
        speaker=speaker,
        role=role,
        origin=Origin.CLAIM if claim else Origin.TEXT,
        claim=claim,
    )


def exactly(number: int | str, unit: str | None = None) -> NormalForm:
    """Return the normal form of a bare figure."""
    return NormalForm(value=Decimal(number), unit=unit, low=Decimal(number), high=Decimal(number))


DEAD = (
    mention("herald", "Seven workers", exactly(7), subject="workers", claim="herald-dead"),
    mention("herald", "nine dead workers", exactly(9), subject="workers", role=Role.CAPTION),
    mention("courier", "Nine workers", exactly(9), subject="workers", claim="courier-dead"),
    mention("wire", "Nine workers", exactly(9), subject="workers"),
    mention("evening-post", "Nine workers", exactly(9), subject="workers"),
)
SPEECH = (
    mention(
        "herald",
        '"We will never accept such conditions again,"',
        NormalForm(value="We will never accept such conditions again,"),
        "quote",
        speaker="Ines Aldana",
        claim="herald-mayor",
    ),
    mention(
        "odd|one",
        "“We will never again accept\n such conditions,”",
        NormalForm(value="We will never again accept\n such conditions,"),
        "quote",
        speaker="Aldana",
    ),
)
HOSPITAL = (
    mention("wire", "12 people", exactly(12), subject="people"),
    mention("evening-post", "12 people", exactly(12), subject="people"),
    mention(
        "courier",
        "At least 20 people",
        NormalForm(value=Decimal(20), low=Decimal(20), hedge="at least"),
        subject="people",
    ),
)
DAMAGE = (
    mention("herald", "$139 million", exactly("139E6", "USD"), "money", claim="herald-damage"),
    mention(
        "courier",
        "about $140 million",
        NormalForm(
            value=Decimal("140E6"),
            unit="USD",
            low=Decimal("133E6"),
            high=Decimal("147E6"),
            approximate=True,
            hedge="about",
        ),
        "money",
    ),
)
UNINSPECTED = (
    mention("herald", "90 days", NormalForm(value="P90D"), "duration", claim="herald-days"),
    mention("courier", "90 days", NormalForm(value="P90D"), "duration", claim="courier-days"),
)
VISIT = (
    mention("courier", "Tuesday, March 2, 2021", NormalForm(value="2021-03-02"), "date"),
    mention(
        "odd|one", "Tuesday, | *March 2* | <b>2021</b>", NormalForm(value="2021-03-02"), "date"
    ),
)
PLEAS = (
    mention("wire", "Three months", NormalForm(value="P3M"), "duration"),
    mention("evening-post", "Three months", NormalForm(value="P3M"), "duration"),
)
INCOMPARABLE = (
    mention("wire", "Nine", exactly(9)),
    mention("odd|one", "七人", NormalForm(low=Decimal(3), high=Decimal(9))),
)


def compared(
    a: Mention, b: Mention, relation: Relation, reason: str, likeness: float = 0.82
) -> Comparison:
    """Return the comparison of a pair, with two features for the same fact and one against."""
    return Comparison(
        a=a.id,
        b=b.id,
        likeness=likeness,
        features=(
            Feature(name="head", weight=0.4, detail="worker"),
            Feature(name="context", weight=0.31, detail="mill, fire"),
            Feature(name="time", weight=-0.05),
        ),
        values=ValueComparison(relation=relation, reason=reason),
    )


JUDGEMENTS = (
    Judgement(
        fact=Fact(
            id="dead",
            kind="quantity",
            title="workers killed",
            named=True,
            cumulative=True,
            mentions=DEAD,
            links=(
                compared(DEAD[0], DEAD[2], Relation.DISJOINT, "different figures"),
                compared(DEAD[0], DEAD[1], Relation.DISJOINT, "different figures", 0.64),
                compared(DEAD[1], DEAD[2], Relation.SAME, "the same figure", 0.71),
            ),
        ),
        verdict=Verdict.DISCREPANT,
        severity=Severity.ERROR,
        difference=Difference.VALUES,
        reason="Harbour Herald has 7, Courier 9: different figures, both given in the same week.",
        decisive=(DEAD[0].id, DEAD[2].id),
        sources=3,
    ),
    Judgement(
        fact=Fact(
            id="mayor-aldana-on-conditions-at-the-mill",
            kind="quote",
            title="We will never accept such conditions again",
            mentions=SPEECH,
            links=(compared(*SPEECH, Relation.DISJOINT, "the words stand in another order"),),
        ),
        verdict=Verdict.DISCREPANT,
        severity=Severity.WARNING,
        difference=Difference.WORDS,
        reason="The words between the quotation marks differ: “again” has moved.",
        decisive=(SPEECH[0].id, SPEECH[1].id),
        sources=2,
    ),
    Judgement(
        fact=Fact(id="in-hospital", kind="quantity", title="people in hospital", mentions=HOSPITAL),
        verdict=Verdict.UPDATED,
        severity=Severity.NOTE,
        reason="The figure rose from 12 to at least 20 between 2 and 4 March.",
        decisive=(HOSPITAL[0].id, HOSPITAL[2].id),
        sources=2,
    ),
    Judgement(
        fact=Fact(id="damage", kind="money", title="damage", mentions=DAMAGE),
        verdict=Verdict.COMPATIBLE,
        reason="One figure is approximate and allows the other.",
        decisive=(DAMAGE[0].id, DAMAGE[1].id),
        sources=2,
    ),
    Judgement(
        fact=Fact(
            id="uninspected", kind="duration", title="without an inspection", mentions=UNINSPECTED
        ),
        verdict=Verdict.AGREE,
        reason="All give the same value.",
        decisive=(UNINSPECTED[0].id, UNINSPECTED[1].id),
        sources=2,
    ),
    Judgement(
        fact=Fact(id="visit", kind="date", title="the governor's visit\x07", mentions=VISIT),
        verdict=Verdict.AGREE,
        reason="All give the same day.",
        decisive=(VISIT[0].id, VISIT[1].id),
        sources=2,
    ),
    Judgement(
        fact=Fact(
            id="three-months", kind="duration", title="without an inspection", mentions=PLEAS
        ),
        verdict=Verdict.SINGLE_SOURCE,
        reason="Two outlets carry the same wire text.",
        sources=1,
    ),
    Judgement(
        fact=Fact(id="seven-or-nine", kind="quantity", title="workers", mentions=INCOMPARABLE),
        verdict=Verdict.NOT_COMPARABLE,
        reason="One counts the dead, the other does not say whom.",
        sources=2,
    ),
)


def claim(
    name: str, article: str, quote: str, state: AnchorState, line: int, **more: object
) -> Anchor:
    """Return the anchor of a claim that stands in claims.yaml at this line."""
    place = Place("claims.yaml", line, 5)
    return Anchor.model_validate(
        {
            "claim": Claim(id=name, article=article, quote=quote, place=place),
            "state": state,
            **more,
        }
    )


ALONE = mention("courier", "March 2", NormalForm(value="2021-03-02"), "date", claim="courier-day")

ANCHORS = (
    claim("herald-dead", "herald", "Seven workers", AnchorState.EXACT, 4, mention=DEAD[0]),
    claim("courier-dead", "courier", "Nine workers", AnchorState.EXACT, 9, mention=DEAD[2]),
    claim("herald-mayor", "herald", '"We will"', AnchorState.NORMALISED, 14, mention=SPEECH[0]),
    claim("herald-damage", "herald", "$139 million", AnchorState.EXACT, 19, mention=DAMAGE[0]),
    claim("herald-days", "herald", "90 days", AnchorState.EXACT, 24, mention=UNINSPECTED[0]),
    claim("courier-days", "courier", "90 days", AnchorState.EXACT, 29, mention=UNINSPECTED[1]),
    claim("courier-day", "courier", "March 2", AnchorState.EXACT, 34, mention=ALONE),
    claim("wire-crews", "wire", "thirty crews fought the blaze", AnchorState.ORPHAN, 39),
    claim(
        "wire-hospital",
        "wire",
        "By midnight 11 people were in hospital",
        AnchorState.CHANGED,
        44,
        found="By midnight 12 people were in hospital",
        reason="the number differs: 11 became 12",
    ),
)


def spot(where: Mention) -> Place:
    """Return the place of a mention."""
    return Places(ARTICLES).at(where.article, where.start)


def finding(code: str, rule: str, severity: Severity, message: str, **more: object) -> Finding:
    """Return a finding whose fingerprint is made of its code and message."""
    return Finding.model_validate(
        {
            "code": code,
            "rule": rule,
            "severity": severity,
            "message": message,
            "fingerprint": sha256((code + message).encode()).hexdigest()[:16],
            **more,
        }
    )


FINDINGS = (
    finding(
        "D201",
        "disagreeing-sources",
        Severity.ERROR,
        JUDGEMENTS[0].reason,
        fact="dead",
        place=spot(DEAD[0]),
        related=(spot(DEAD[2]),),
        mentions=(DEAD[0].id, DEAD[2].id),
    ),
    finding(
        "D202",
        "within-article",
        Severity.WARNING,
        "Harbour Herald gives seven in its text and nine in a caption.",
        fact="dead",
        place=spot(DEAD[1]),
        related=(spot(DEAD[0]),),
        mentions=(DEAD[1].id, DEAD[0].id),
    ),
    finding(
        "D203",
        "altered-quotation",
        Severity.WARNING,
        JUDGEMENTS[1].reason,
        fact="mayor-aldana-on-conditions-at-the-mill",
        place=spot(SPEECH[0]),
        related=(spot(SPEECH[1]),),
        mentions=(SPEECH[0].id, SPEECH[1].id),
        state=State.OPEN,
    ),
    finding(
        "D301",
        "risen-figure",
        Severity.NOTE,
        JUDGEMENTS[2].reason,
        fact="in-hospital",
        place=spot(HOSPITAL[2]),
        related=(spot(HOSPITAL[0]),),
        mentions=(HOSPITAL[2].id, HOSPITAL[0].id),
    ),
    finding(
        "C101",
        "anchor-not-found",
        Severity.WARNING,
        "The words of claim wire-crews are not in the article.",
        place=Place("claims.yaml", 39, 5),
        state=State.DISMISSED,
        decision=Decision(
            finding="0" * 16,
            ruling=Ruling.DISMISS,
            reason="The wire sent the story anew, without the crews.",
            by="night desk",
            on=dt.date(2021, 3, 5),
            place=Place("decisions.yaml", 3, 5),
        ),
    ),
    finding(
        "C103",
        "changed-anchor",
        Severity.WARNING,
        "Claim wire-hospital says 11, the article 12.",
        place=Place("claims.yaml", 44, 5),
    ),
    finding(
        "A502",
        "no-date",
        Severity.NOTE,
        "The article has no day of publication: relative dates in it are not resolved.",
        place=Place("feeds/odd.jsonl", 17),
    ),
)

MENTIONS = tuple(
    sorted(
        {
            each.id: each for judgement in JUDGEMENTS for each in (*judgement.fact.mentions, ALONE)
        }.values(),
        key=lambda each: ([a.id for a in ARTICLES].index(each.article), each.start, each.end),
    )
)

RULES = (
    Rule(
        code="C101",
        name="anchor-not-found",
        severity=Severity.ERROR,
        doc="The words of a claim are not in its article.\n\nWrong: ``quote: thirty crews``.",
    ),
    Rule(
        code="D201",
        name="disagreeing-sources",
        severity=Severity.ERROR,
        doc="""Independent sources give values that cannot both be right.

        Wrong: one outlet has seven victims, another nine, of the same fire.
        Right: both have nine, or one says "at least seven".
        To settle: check the sources; decide which value stands, or accept the difference
        with a reason.
        """,
    ),
)

REPORT = Report(
    articles=ARTICLES,
    skipped=(Skipped(path="corpus/photo.txt", reason="not UTF-8 text (byte 0xff at offset 0)"),),
    anchors=ANCHORS,
    mentions=MENTIONS,
    judgements=JUDGEMENTS,
    shown=frozenset(each.fact.id for each in JUDGEMENTS) - {"three-months", "seven-or-nine"},
    findings=FINDINGS,
    copies={"wire": "wire-1", "evening-post": "wire-1"},
    rules=RULES,
)

EMPTY = Report(articles=())
