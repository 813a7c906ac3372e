"""App: the addresses of the review and what answers them."""

import secrets
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from checker.errors import InputError, InputErrors
from checker.report.glyphs import plural
from checker.report.html.templates import asset
from checker.web.desk import ConflictError, Desk
from checker.web.guard import Guard, Secrets
from checker.web.pages import (
    PACKAGE,
    Typed,
    show_changes,
    show_fact,
    show_finding,
    show_page,
    show_sorted,
    show_stage,
)
from checker.web.tray import tie

_ASSETS = {
    "page.css": ("checker.report.html", "text/css"),
    "page.js": ("checker.report.html", "text/javascript"),
    "review.css": (PACKAGE, "text/css"),
    "review.js": (PACKAGE, "text/javascript"),
    "htmx.min.js": (PACKAGE, "text/javascript"),
}
"""The files that are served: these and no others, whatever a path says."""

_LONGEST = 64_000
"""Bytes of a form."""


def build_app(desk: Desk, keys: Secrets, port: int) -> ASGIApp:
    """Return the application of a review, behind its guard."""

    async def page(request: Request) -> Response:
        tab = secrets.token_hex(8)
        return HTMLResponse(await run_in_threadpool(show_page, desk, keys.csrf, tab))

    async def progress(request: Request) -> Response:
        if desk.report is not None:
            return Response(headers={"HX-Refresh": "true"})
        return HTMLResponse(show_stage(desk))

    async def own_file(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in _ASSETS:
            return PlainTextResponse("There is no such file.", 404)
        package, kind = _ASSETS[name]
        return Response(asset(name, package), media_type=kind)

    async def decide(request: Request) -> Response:
        form = await _form(request)
        return HTMLResponse(await run_in_threadpool(_decide, desk, form))

    async def tie_anew(request: Request) -> Response:
        form = await _form(request)
        return HTMLResponse(await run_in_threadpool(_tie, desk, form))

    async def sort(request: Request) -> Response:
        form = await _form(request)
        return HTMLResponse(await run_in_threadpool(_sort, desk, form))

    async def changes(request: Request) -> Response:
        since = request.query_params.get("since", "")
        tab = request.query_params.get("tab", "")
        if desk.report is None:
            return Response(headers={"HX-Refresh": "true"})
        return await run_in_threadpool(_changes, desk, since, tab)

    async def again(request: Request) -> Response:
        desk.start()
        return Response(headers={"HX-Refresh": "true"})

    routes = [
        Route("/", page),
        Route("/progress", progress),
        Route("/assets/{name}", own_file),
        Route("/decide", decide, methods=["POST"]),
        Route("/tie", tie_anew, methods=["POST"]),
        Route("/sort", sort, methods=["POST"]),
        Route("/changes", changes),
        Route("/again", again, methods=["POST"]),
    ]
    return Guard(Starlette(routes=routes), keys, port)


def _decide(desk: Desk, form: dict[str, str]) -> str:
    finding = desk.find(form.get("finding", ""))
    try:
        finding = desk.decide(form, form.get("tab", ""))
    except ConflictError:
        told = "Somebody ruled on this meanwhile. Yours was not written: look, and rule again."
    except (InputError, InputErrors) as error:
        told = f"Nothing was written. {error}"
    except OSError as error:
        told = f"Nothing was written. {error.filename}: {error.strerror or error}"
    else:
        return show_finding(desk, finding)
    finding = desk.find(form.get("finding", "")) or finding
    typed = Typed(**{key: form.get(key, "") for key in Typed._fields} | {"notice": told})
    return show_finding(desk, finding, typed) if finding else ""


def _tie(desk: Desk, form: dict[str, str]) -> str:
    finding, report, claims = desk.find(form.get("finding", "")), desk.report, desk.work.claims
    if finding is None or report is None or claims is None:
        return ""
    try:
        tied = tie(report, claims, form, finding)
    except (InputError, InputErrors) as error:
        return show_finding(desk, finding, said=f"Nothing was written. {error}")
    except OSError as error:
        told = f"Nothing was written. {error.filename}: {error.strerror or error}"
        return show_finding(desk, finding, said=told)
    said = f"{claims} now has “{tied.quote}”. It counts once the articles are read again."
    return show_finding(desk, finding, said=said)


def _sort(desk: Desk, form: dict[str, str]) -> str:
    try:
        count = len(desk.sort(form))
        told = plural(count, "entry", "entries")
        said = f"{desk.work.decisions}: {told}. They count once the articles are read again."
    except (InputError, InputErrors) as error:
        said = f"Nothing was written. {error}"
    except OSError as error:
        said = f"Nothing was written. {error.filename}: {error.strerror or error}"
    if form.get("part") == "sorted":
        return show_sorted(desk, said)
    return show_fact(desk, form.get("fact", ""), said)


def _changes(desk: Desk, since: str, tab: str) -> Response:
    version = since.partition(".")[0]
    changed = desk.look(int(version) if version.isdigit() else 0, tab)
    if not changed and since == desk.mark:
        return Response(status_code=204)
    return HTMLResponse(show_changes(desk, changed))


async def _form(request: Request) -> dict[str, str]:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LONGEST:
            return {}
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
