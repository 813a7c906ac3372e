"""Sorting: what an editor puts together or takes out on the page, as entries of decisions.yaml."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from checker.errors import InputError, Place
from checker.model.fact import Fact
from checker.model.mention import Mention
from checker.model.naming import Naming, Sorting
from checker.model.places import Places
from checker.model.report import Report
from checker.review.naming import sentence_of, words_of
from checker.web.rulings import LONGEST


class Asked(NamedTuple):
    """What a form asks for, the day, and what the decisions file is called."""

    form: Mapping[str, str]
    today: dt.date
    path: str


def standing_namings(namings: Iterable[Naming]) -> list[Naming]:
    """Return the last ruling on each mention, but for those taken back."""
    last = {(each.article, each.words, each.sentence): each for each in namings}
    return [each for each in last.values() if each.ruling is not Sorting.RELEASE]


class Sorted(NamedTuple):
    """What editors ruled on one fact: how many mentions it holds, which were taken out of it."""

    fact: str
    joined: int
    left: tuple[Naming, ...]
    reasons: tuple[str, ...]


def sorted_facts(namings: Iterable[Naming]) -> list[Sorted]:
    """Return what was ruled and not taken back, a fact each, in the order of the entries."""
    by_fact: dict[str, list[Naming]] = {}
    for each in standing_namings(namings):
        by_fact.setdefault(each.fact, []).append(each)
    return [
        Sorted(
            fact,
            sum(each.ruling is Sorting.JOIN for each in found),
            tuple(each for each in found if each.ruling is Sorting.LEAVE),
            tuple(dict.fromkeys(each.reason for each in found if each.reason)),
        )
        for fact, found in by_fact.items()
    ]


def sort_mentions(report: Report, asked: Asked, namings: Iterable[Naming]) -> list[Naming]:
    """Return the entries that a form asks for: two facts, a fact and a mention, or to undo.

    ``fact`` and ``with``: all mentions of both join the first. ``fact`` and ``mention``: it leaves
    the fact, and the others join it, so that nothing can put them together with that one again.
    ``fact`` and ``undo``: what was ruled so on the fact is left to the matching again.

    Raises InputError for a form that names none of them or gives no reason.
    """
    form = asked.form
    if form.get("undo"):
        standing = standing_namings(namings)
        found = [each for each in standing if each.fact == form.get("fact")]
        return [_released(each, asked) for each in found]
    facts = {each.fact.id: each.fact for each in report.judgements}
    fact = facts.get(form.get("fact", ""))
    if fact is None:
        raise InputError("this fact is not there any more")
    if not form.get("reason", "").strip():
        raise InputError("a ruling needs a reason")
    places = Places(report.articles)
    if leaving := form.get("mention", ""):
        if leaving not in fact.by_id:
            raise InputError("this mention is not there any more")
        return [_naming(each, fact, asked, places, each.id == leaving) for each in fact.mentions]
    other = facts.get(form.get("with", ""))
    if other is None or other is fact:
        raise InputError("say with which other fact")
    if other.kind != fact.kind:
        raise InputError("facts of two kinds can't be one")
    mentions = (*fact.mentions, *other.mentions)
    return [_naming(each, fact, asked, places, leaves=False) for each in mentions]


def _released(naming: Naming, asked: Asked) -> Naming:
    return naming.model_copy(update={"ruling": Sorting.RELEASE, "reason": "", **_who(asked)})


def _who(asked: Asked) -> dict[str, Any]:
    by = " ".join(asked.form.get("by", "").split())
    return {"by": by, "on": asked.today, "place": Place(asked.path)}


def _naming(mention: Mention, fact: Fact, asked: Asked, places: Places, leaves: bool) -> Naming:
    article = places.article(mention.article)
    return Naming(
        ruling=Sorting.LEAVE if leaves else Sorting.JOIN,
        fact=fact.id,
        article=mention.article,
        words=words_of(mention),
        sentence=sentence_of(mention, article.text if article else ""),
        reason=asked.form.get("reason", "").strip()[:LONGEST],
        **_who(asked),
    )
