"""The flow, from files to a report; everything after ``gather`` is pure."""

import datetime as dt
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from checker.cache.shelf import Shelf
from checker.cache.store import Store
from checker.claims import SearchText, find_anchor, find_renamed, load_claims
from checker.corpus import apply_entries, part_versions, read_corpus
from checker.documents.replace import BROKEN_OFF, left_over
from checker.extract import find_mentions, replace_claimed, says_otherwise, state_claim
from checker.extract.limits import hold_articles, hold_claims, hold_facts, hold_mentions
from checker.extract.workers import Died, choose_jobs, read_all
from checker.grammar.passage import Passage
from checker.grammar.rules import Reading
from checker.judge import Case, Sources, describe_rules, find_findings, find_upkeep, judge_facts
from checker.kinds import KINDS_BY_NAME, find_readings
from checker.match import find_copies, find_facts, find_revisions
from checker.model.article import Article, Skipped
from checker.model.claim import Anchor, AnchorState
from checker.model.finding import Finding
from checker.model.inputs import Inputs
from checker.model.language import is_read
from checker.model.mention import Mention
from checker.model.report import Report
from checker.model.revision import Revision
from checker.model.settings import Settings
from checker.model.verdict import Judgement
from checker.review import (
    Settled,
    apply,
    heed_ignores,
    heed_namings,
    load_baseline,
    load_decisions,
    load_namings,
    settle,
    touched_by,
)

Progress = Callable[[int, int], None]
"""Told how many articles of how many are done."""


def gather(
    paths: Sequence[Path],
    claims: Path | None,
    base: Path,
    decisions: Path | None = None,
    today: dt.date | None = None,
    baseline: Path | None = None,
) -> Inputs:
    """Read all that a run reads; raise InputError or InputErrors on what is unusable."""
    claims_file = load_claims(claims, frozenset(KINDS_BY_NAME)) if claims else None
    listed = claims_file.articles if claims_file else ()
    found, skipped = read_corpus(paths, base, listed)
    articles, versions = part_versions(apply_entries(found, listed))
    return Inputs(
        articles=articles,
        versions=versions,
        skipped=(*skipped, *_broken_off(base, decisions, baseline)),
        claims=claims_file,
        decisions=load_decisions(decisions) if decisions else (),
        namings=load_namings(decisions) if decisions else (),
        baseline=load_baseline(baseline) if baseline else None,
        today=today,
    )


def _broken_off(base: Path, *written: Path | None) -> Iterator[Skipped]:
    """Yield of the files that checker writes those of which a write was broken off."""
    for path in written:
        if path and left_over(path):
            shown = os.path.relpath(path, base) if path.is_relative_to(base) else str(path)
            yield Skipped(path=shown, reason=BROKEN_OFF, whole=False)


def run(
    inputs: Inputs,
    settings: Settings | None = None,
    progress: Progress | None = None,
    jobs: int = 1,
    store: Store | None = None,
) -> Report:
    """Return the report on the inputs: the same for the same inputs and settings.

    jobs: processes that read the articles, 0 for as many as are quickest; store: where mentions are
    kept from run to run. The report is the same.
    """
    settings = settings or Settings()
    hold_claims(inputs.claims, settings.limits)
    texts, inputs = _read_mentions(hold_articles(inputs, settings.limits), progress, jobs, store)
    texts, inputs = hold_mentions(texts, inputs, settings.limits)
    anchors = _anchor(inputs, texts, settings)
    claimed = [anchor.mention for anchor in anchors if anchor.mention]
    read = [mention for found in texts.values() for mention in found]
    stored = {article.id: article.text for article in inputs.articles}
    mentions, lost = heed_namings(replace_claimed(read, claimed), inputs.namings, stored)
    copies = find_copies(inputs.articles)
    facts = find_facts(mentions, inputs.articles, settings.match, copies)
    hold_facts(len(facts), settings.limits)
    judgements = judge_facts(facts, inputs.articles, copies, settings.judge)
    case = Case(
        mentions=_looked_at(inputs, mentions),
        judgements=tuple(judgements),
        anchors=anchors,
        skipped=inputs.skipped,
        sources=Sources(inputs.articles, copies),
        otherwise=_otherwise(anchors, inputs.articles),
        decisions=inputs.decisions,
        lost_namings=tuple(lost),
        baseline=inputs.baseline,
        min_sources=settings.gate.min_sources,
        today=inputs.today,
        revisions=_revisions(inputs, texts),
    )
    judgements, found, settled = _review(case, inputs, settings)
    known = {finding.fingerprint for finding in found}
    return Report(
        articles=tuple(inputs.articles),
        skipped=inputs.skipped,
        anchors=anchors,
        mentions=tuple(mentions),
        judgements=tuple(judgements),
        shown=_shown(inputs, judgements),
        findings=settled.told,
        copies=copies,
        paid=inputs.baseline.paid(known) if inputs.baseline else (),
        withheld=settled.withheld,
        fail_on=settings.gate.fail_on,
        rules=describe_rules(),
    )


def _review(
    case: Case, inputs: Inputs, settings: Settings
) -> tuple[list[Judgement], list[Finding], Settled]:
    """Return facts, all findings, and what decisions and settings leave to be told of them."""
    found = find_findings(case)
    ignores = inputs.claims.ignores if inputs.claims else ()
    kept, idle = heed_ignores(found, ignores, case.judgements)
    upkeep = find_upkeep(case.model_copy(update={"findings": tuple(found), "idle": tuple(idle)}))
    judgements, kept = apply(case.judgements, kept + upkeep, inputs.decisions, inputs.today)
    is_touched = (
        touched_by(inputs.changes, judgements, case.anchors, inputs.decisions)
        if inputs.changes
        else None
    )
    settled = settle(kept, settings.gate, inputs.baseline, is_touched)
    return judgements, found + upkeep, settled


def extract(
    inputs: Inputs,
    progress: Progress | None = None,
    jobs: int = 1,
    store: Store | None = None,
) -> Report:
    """Return a report that holds the mentions of the articles and compares nothing.

    jobs: processes that read the articles, 0 for as many as are quickest; store: where mentions are
    kept from run to run. The report is the same.
    """
    texts, inputs = _read_mentions(inputs, progress, jobs, store)
    return Report(
        articles=tuple(inputs.articles),
        skipped=inputs.skipped,
        mentions=tuple(mention for found in texts.values() for mention in found),
    )


def explain_phrase(text: str, published: dt.date | None = None) -> list[Reading]:
    """Return how the values of a phrase are read, with the parts each rule found."""
    return find_readings(Passage(text, published))


def _read_mentions(
    inputs: Inputs, progress: Progress | None, jobs: int, store: Store | None
) -> tuple[dict[str, list[Mention]], Inputs]:
    """Return the mentions of each article, and the inputs with what could not be read noted."""
    articles = inputs.articles
    shelf = Shelf(store, articles)
    new = [at for at in range(len(articles)) if at not in shelf.found]
    found: dict[int, list[Mention]] = {}
    lost: dict[int, Skipped] = {}
    missing = [articles[at] for at in new]
    read = read_all(missing, _read_article, jobs or choose_jobs(missing))
    for at, mentions in zip(new, read, strict=True):
        if isinstance(mentions, Died):
            path, line = articles[at].path, articles[at].line
            reason = f"the process that read {articles[at].id} died ({mentions.how})"
            lost[at] = Skipped(path=path, reason=reason, line=line)
        else:
            found[at] = mentions
        if progress:
            progress(len(shelf.found) + len(found) + len(lost), len(articles))
    shelf.keep(found)
    found |= shelf.found
    texts = {article.id: found.get(at, []) for at, article in enumerate(articles)}
    skipped = (*inputs.skipped, *lost.values())
    return texts, inputs.model_copy(update={"skipped": skipped}) if lost else inputs


def _read_article(article: Article) -> list[Mention]:
    return find_mentions(article) if is_read(article.language) else []


def _revisions(inputs: Inputs, texts: dict[str, list[Mention]]) -> tuple[Revision, ...]:
    def read(article: Article) -> list[Mention]:
        return texts[article.id] if article.id in texts else find_mentions(article)

    return tuple(find_revisions(inputs.articles, inputs.versions, read))


def _anchor(
    inputs: Inputs, texts: dict[str, list[Mention]], settings: Settings
) -> tuple[Anchor, ...]:
    claims = inputs.claims.claims if inputs.claims else ()
    articles = {
        article.id: (article, SearchText(article.text, article.body)) for article in inputs.articles
    }
    renamed = find_renamed(claims, {article.id: article.text for article in inputs.articles})
    anchors: list[Anchor] = []
    for claim in claims:
        if claim.article not in articles:
            reason = renamed.get(claim.article, "")
            anchors.append(Anchor(claim=claim, state=AnchorState.NO_ARTICLE, reason=reason))
            continue
        article, words = articles[claim.article]
        anchor = find_anchor(claim, words, settings.anchor)
        mention = state_claim(anchor, article, texts[article.id])
        anchors.append(anchor.model_copy(update={"mention": mention}))
    return tuple(anchors)


def _otherwise(anchors: Sequence[Anchor], articles: Sequence[Article]) -> dict[str, str]:
    by_id = {article.id: article for article in articles}
    return {
        anchor.claim.id: reason
        for anchor in anchors
        if anchor.mention
        and anchor.claim.says
        and (
            reason := says_otherwise(anchor.mention, anchor.claim.says, by_id[anchor.claim.article])
        )
    }


def _looked_at(inputs: Inputs, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions to set side by side: with a claims file, those in a claim's sentence."""
    if inputs.claims is None:
        return tuple(mentions)
    claimed = {(each.article, each.sentence[0]) for each in mentions if each.claim}
    return tuple(each for each in mentions if (each.article, each.sentence[0]) in claimed)


def _shown(inputs: Inputs, judgements: Sequence[Judgement]) -> frozenset[str]:
    """Return the facts a reader asked for: with a claims file, those that hold a claim."""
    return frozenset(
        judgement.fact.id
        for judgement in judgements
        if inputs.claims is None or any(mention.claim for mention in judgement.fact.mentions)
    )
