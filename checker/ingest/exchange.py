"""Exchange: one request and its answer, within bounds of time and size.

No cookies, no passwords, no proxies; an answer that is too large, too slow or broken off is no
answer. A server that sends a byte now and then would never run into a timeout of its socket: the
whole exchange has an end of its own, at which the connection is cut.
"""

import http.client
import socket
import ssl
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from checker import __version__
from checker.errors import InputError, Place
from checker.ingest.addresses import host_of, look_up, port_of
from checker.ingest.original import MAX_BYTES

AGENT = f"checker/{__version__} (a linter for facts; fetches single pages at an editor's request)"
_HEADERS = {
    "User-Agent": AGENT,
    "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
    "application/pdf, application/json, */*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}
_PIECE = 64 * 1024
_GZIP, _GZIP_MARK = 31, b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a server is given.

    wait: seconds to connect and between two signs of life. total: seconds for one exchange.
    size: bytes of an answer, unpacked. redirects: how many are followed. allow_private: whether
    machines of a private network, this one included, may be asked.
    """

    wait: float = 15.0
    total: float = 60.0
    size: int = MAX_BYTES
    redirects: int = 5
    allow_private: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers by their names in small letters, and the body, unpacked."""

    status: int
    reason: str
    headers: dict[str, str]
    body: bytes


class _Line:
    """A connection that can be cut from another thread."""

    def __init__(self) -> None:
        self.socket: socket.socket | None = None
        self.is_cut = False

    def cut(self) -> None:
        self.is_cut = True
        if self.socket is not None:
            # Unlike closing, this wakes the thread that waits for the next byte.
            try:
                self.socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                return


def ask(url: str, limits: Limits) -> Answer:
    """Return a server's answer to a GET request for a tidy URL, whatever its status.

    Raises:
        InputError: nobody may be asked or answers, or the answer exceeds the limits or breaks off.
    """
    line = _Line()
    timer = threading.Timer(limits.total, line.cut)
    timer.daemon = True
    timer.start()
    try:
        with _connected(url, line, limits) as connection:
            answer = _converse(url, connection, limits)
    except InputError as error:
        # Of an answer that was cut, what is left may be a fault of another kind.
        raise (_unending(url, limits) if line.is_cut else error) from error
    except (OSError, http.client.HTTPException, zlib.error) as error:
        if line.is_cut:
            raise _unending(url, limits) from error
        raise InputError(_why(error, limits), Place(url)) from error
    finally:
        timer.cancel()
    if line.is_cut:
        raise _unending(url, limits)
    return answer


@contextmanager
def _connected(url: str, line: _Line, limits: Limits) -> Iterator[http.client.HTTPConnection]:
    parts = urlsplit(url)
    line.socket = _dial(look_up(url, limits.allow_private), port_of(parts), limits.wait)
    try:
        if parts.scheme.lower() == "https":
            # Without the handshake first: it must be possible to cut that, too.
            wrapped = _trust().wrap_socket(
                line.socket, server_hostname=host_of(url), do_handshake_on_connect=False
            )
            line.socket = wrapped
            wrapped.do_handshake()
        connection = http.client.HTTPConnection(host_of(url), port_of(parts))
        connection.sock = line.socket
        yield connection
    finally:
        line.socket.close()


def _dial(addresses: list[str], port: int, wait: float) -> socket.socket:
    failure: OSError | None = None
    for address in addresses:
        try:
            return socket.create_connection((address, port), wait)
        except OSError as error:
            failure = error
    raise failure or OSError("no address to connect to")


def _trust() -> ssl.SSLContext:
    context = ssl.create_default_context()
    if not context.get_ca_certs():
        # Some Pythons come without certificates; those of trafilatura's HTTP library serve.
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _converse(url: str, connection: http.client.HTTPConnection, limits: Limits) -> Answer:
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection.putrequest("GET", target, skip_host=True, skip_accept_encoding=True)
    host = host_of(url)
    host = f"[{host}]" if ":" in host else host
    connection.putheader("Host", f"{host}:{parts.port}" if parts.port else host)
    for name, value in _HEADERS.items():
        connection.putheader(name, value)
    connection.endheaders()
    response = connection.getresponse()
    headers = {name.lower(): value for name, value in response.getheaders()}
    packed = headers.get("content-encoding", "").strip().lower()
    if packed not in ("", "identity", "gzip", "x-gzip"):
        raise InputError(f"the server packs its answer as '{packed}', unasked", Place(url))
    pieces = _pieces(url, response, _length(headers), limits)
    body = b"".join(_unpacked(pieces, url, limits) if "gzip" in packed else pieces)
    return Answer(response.status, response.reason, headers, body)


def _length(headers: dict[str, str]) -> int | None:
    stated = headers.get("content-length", "")
    chunked = "chunked" in headers.get("transfer-encoding", "").lower()
    return int(stated) if stated.isascii() and stated.isdigit() and not chunked else None


def _pieces(
    url: str, response: http.client.HTTPResponse, length: int | None, limits: Limits
) -> Iterator[bytes]:
    if length is not None and length > limits.size:
        raise _too_large(url, limits)
    got = 0
    while length is None or got < length:
        piece = response.read1(_PIECE if length is None else min(_PIECE, length - got))
        if not piece:
            break
        got += len(piece)
        if got > limits.size:
            raise _too_large(url, limits)
        yield piece
    if length is not None and got < length:
        raise InputError(f"the answer broke off after {got:,} of {length:,} bytes", Place(url))


def _unpacked(pieces: Iterator[bytes], url: str, limits: Limits) -> Iterator[bytes]:
    """Yield what gzip holds, piece by piece: a small bomb must not unfold in memory."""
    unpacker = zlib.decompressobj(wbits=_GZIP)
    got = 0
    whole = True
    for packed in pieces:
        piece = packed
        while piece:
            out = unpacker.decompress(piece, limits.size - got + 1)
            got += len(out)
            if got > limits.size:
                raise _too_large(url, limits)
            yield out
            whole = unpacker.eof
            piece = unpacker.unconsumed_tail
            if whole:
                # What follows is another member, or padding.
                piece = unpacker.unused_data
                piece = piece if piece.startswith(_GZIP_MARK) else b""
                unpacker = zlib.decompressobj(wbits=_GZIP)
    if not whole:
        raise InputError("the packed answer broke off", Place(url))


def _too_large(url: str, limits: Limits) -> InputError:
    size = f"{limits.size / 1024 / 1024:.3g} MB"
    return InputError(f"larger than {size}, more than an article", Place(url))


def _unending(url: str, limits: Limits) -> InputError:
    return InputError(f"the server did not come to an end in {limits.total:g} seconds", Place(url))


def _why(error: Exception, limits: Limits) -> str:
    if isinstance(error, TimeoutError):
        return f"the server kept silent for {limits.wait:g} seconds"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the server's certificate does not hold: {error.verify_message}"
    if isinstance(error, zlib.error):
        return "the packed answer is damaged"
    if isinstance(error, http.client.IncompleteRead):
        return "the answer broke off"
    if isinstance(error, http.client.HTTPException):
        return f"the answer is not HTTP: {error or type(error).__name__}"
    return f"no connection: {getattr(error, 'strerror', None) or error}"
