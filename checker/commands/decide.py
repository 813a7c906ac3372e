"""``checker decide``: an editor's ruling on a finding."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.commands.options import ClaimsFile, ConfigFile, Paths, Today, read_day, read_today
from checker.commands.project import Project, open_project
from checker.console import guarded, tell, write
from checker.errors import InputError, Place

if TYPE_CHECKING:
    from checker.model.decision import Decision, Ruling
    from checker.model.finding import Finding

_NAMED = 5


@guarded
def decide(
    what: Annotated[
        str,
        typer.Argument(
            metavar="FINDING",
            help="Its fingerprint or the beginning of it; the fact or claim; or D201:FACT.",
        ),
    ],
    paths: Paths = None,
    accept: Annotated[
        bool, typer.Option("--accept", help="The values differ, and may: it is known why.")
    ] = False,
    resolve: Annotated[
        str, typer.Option("--resolve", metavar="VALUE", help="This value stands.")
    ] = "",
    dismiss: Annotated[bool, typer.Option("--dismiss", help="The alarm is false.")] = False,
    reopen: Annotated[bool, typer.Option("--reopen", help="Take the last ruling back.")] = False,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why.")] = "",
    by: Annotated[
        str, typer.Option(metavar="NAME", help="Who decided. Default: the name git commits under.")
    ] = "",
    expires: Annotated[
        str, typer.Option(metavar="DATE", help="The last day on which the ruling holds.")
    ] = "",
    today: Today = "",
    claims: ClaimsFile = None,
    config: ConfigFile = None,
) -> None:
    """Rule on a finding: adds an entry to decisions.yaml."""
    from checker.documents.replace import BROKEN_OFF
    from checker.review import record_decision

    ruling = _ruling(accept=accept, resolve=bool(resolve), dismiss=dismiss, reopen=reopen)
    if not (reason.strip() or reopen):
        raise InputError("a ruling needs a reason", hint='--reason "why"')
    project = open_project(claims, config)
    decision = _about(what, ruling, project, paths).model_copy(
        update={
            "value": resolve.strip(),
            "reason": reason.strip(),
            "by": by.strip() or _committer(),
            "on": read_today(today),
            "expires": _end(expires, read_today(today)),
        }
    )
    if record_decision(project.decisions_target, decision):
        tell(f"{project.decisions_target}: {BROKEN_OFF}\n")
    about = f" of '{decision.about}'" if decision.about else ""
    done = f"{decision.ruling.state.value} {decision.rule}{about} ({decision.finding})"
    write(f"{project.decisions_target}: {done}\n", None)


def _ruling(**chosen: bool) -> "Ruling":
    from checker.model.decision import Ruling

    named = [name for name, is_chosen in chosen.items() if is_chosen]
    if len(named) != 1:
        raise InputError("say how you rule", hint="one of --accept, --resolve, --dismiss, --reopen")
    return Ruling(named[0])


def _about(what: str, ruling: "Ruling", project: Project, paths: list[Path] | None) -> "Decision":
    """Return a decision on what is meant: a finding, or for taking back a decision that stands."""
    from checker.model.decision import Decision, Ruling
    from checker.review.ruled import find_decision, find_ruled

    place = Place(str(project.decisions_target))
    inputs = project.inputs(paths)
    findings = project.run_on(inputs).findings
    finding = find_ruled(what, findings)
    former = find_decision(finding.fingerprint if finding else what, inputs.decisions)
    if ruling is Ruling.REOPEN and former is None:
        raise InputError(f"there is no ruling on '{what}' to take back")
    if ruling is Ruling.REOPEN and former:
        return Decision(
            finding=former.finding,
            rule=former.rule,
            about=former.about,
            found=former.found,
            ruling=ruling,
            place=place,
        )
    if finding is None:
        raise InputError(f"there is no finding '{what}'", hint=_name_some(findings))
    return Decision(
        finding=finding.fingerprint,
        rule=finding.code,
        about=finding.about,
        found=finding.message,
        ruling=ruling,
        place=place,
    )


def _name_some(findings: "Sequence[Finding]") -> str:
    """Return the hint that names findings on which one may rule."""
    if not findings:
        return "nothing is found: there is nothing to rule on"
    told = [f"{each.fingerprint[:8]} ({each.code} of '{each.about}')" for each in findings[:_NAMED]]
    more = len(findings) - len(told)
    return f"found are {', '.join(told)}{f' and {more:,} more' if more else ''}"


def _end(expires: str, today: dt.date) -> dt.date | None:
    end = read_day(expires)
    if end and end < today:
        raise InputError(f"{expires} is over", hint="name a day that is still to come")
    return end


def _committer() -> str:
    from checker.changes.git import committer

    return committer(Path())
