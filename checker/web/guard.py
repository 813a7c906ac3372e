"""Guard: who may ask, and what a browser may do with the answers.

The page shows unpublished work and writes a file, and any site open in the same browser can send
requests to this machine. So: the Host header must name this machine (DNS rebinding), a secret that
was printed at the start must be known, as a cookie that other sites cannot make a browser send, and
what writes must carry a second secret that only our page knows.
"""

import secrets
from dataclasses import dataclass, field

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
COOKIE = "checker-review"


@dataclass(frozen=True)
class Secrets:
    """The two secrets of a run: one lets a browser in, the other lets a page write."""

    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(32))


class Guard:
    """Lets only the reviewer's browser through to the application."""

    def __init__(self, app: ASGIApp, keys: Secrets, port: int) -> None:
        """Take the application, the secrets and the port that is served."""
        self._app = app
        self._keys = keys
        self._port = port
        self._hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}
        self._origins = {f"http://{host}" for host in self._hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request or hand it on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        answer = self._refusal(Request(scope))
        await (answer or self._app)(scope, receive, send_guarded)

    def _refusal(self, request: Request) -> Response | None:
        if request.headers.get("host") not in self._hosts:
            return PlainTextResponse("This address is not served here.", 421)
        token = request.query_params.get("token", "")
        if request.url.path == "/" and token and self._is(token, self._keys.token):
            answer = RedirectResponse("/", 303)
            # Ports of one machine share their cookies: the name keeps two reviews apart.
            answer.set_cookie(
                f"{COOKIE}-{self._port}", self._keys.token, httponly=True, samesite="strict"
            )
            return answer
        if not self._is(request.cookies.get(f"{COOKIE}-{self._port}", ""), self._keys.token):
            told = "Open the address that `checker review` printed: it lets this browser in."
            return PlainTextResponse(told, 403)
        if request.method not in ("GET", "HEAD") and not self._may_write(request):
            return PlainTextResponse("Load the page again: it is of an earlier run.", 403)
        return None

    def _may_write(self, request: Request) -> bool:
        origin = request.headers.get("origin")
        is_ours = origin is None or origin in self._origins
        return is_ours and self._is(request.headers.get("x-csrf-token", ""), self._keys.csrf)

    @staticmethod
    def _is(given: str, secret: str) -> bool:
        return secrets.compare_digest(given.encode(), secret.encode())
