"""Serve: the review on a port of this machine until it is stopped."""

import os
import socket
from collections.abc import Callable

import uvicorn

from checker.errors import InputError
from checker.web.app import build_app
from checker.web.desk import Desk, Work
from checker.web.guard import Secrets


def serve(work: Work, port: int, tell: Callable[[str], None]) -> None:
    """Serve a review to 127.0.0.1; port 0 takes a free one. tell: is given the address to open.

    Raises InputError where the port can't be had.
    """
    keys, desk = Secrets(), Desk(work)
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        if os.name == "posix":
            # A port that was just let go of may be taken again; elsewhere this would share it.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
            listener.listen()
        except OSError as error:
            told = f"port {port} can't be served: {error.strerror or error}"
            raise InputError(told, hint="another one: --port 0") from error
        taken = listener.getsockname()[1]
        config = uvicorn.Config(
            build_app(desk, keys, taken), log_level="error", access_log=False, lifespan="off"
        )
        desk.start()
        tell(f"http://127.0.0.1:{taken}/?token={keys.token}")
        uvicorn.Server(config).run(sockets=[listener])
