"""Addresses: the machines a URL leads to, and whether they may be asked.

A page, a feed or a redirect can name any machine: also those behind the firewall, which trust the
one that asks. So addresses are looked up once, every one is judged, and the connection is made to
the very address that was judged; a second look-up could answer differently.
"""

import ipaddress
import socket
from urllib.parse import SplitResult, quote, urlsplit

from checker.errors import InputError, Place

PORTS = {"http": 80, "https": 443}
"""The schemes that are fetched, and their ports."""

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
# What a URL may hold as it stands (RFC 3986, section 2).
_KEPT = "!#$%&'()*+,/:;=?@[]~"


def is_url(name: str) -> bool:
    """Tell whether a source's name is a web address."""
    return name.lower().startswith(("http://", "https://"))


def tidy(url: str) -> str:
    """Return a web address without a fragment, its odd letters escaped.

    Raises:
        InputError: it is none that can be fetched.
    """
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise InputError("this is no web address", Place(url)) from error
    if parts.scheme.lower() not in PORTS or not host:
        hint = "addresses begin with https:// or http://"
        raise InputError("this is no web address that can be fetched", Place(url), hint)
    if parts.username is not None or parts.password is not None:
        hint = "save the page with your browser and add the file"
        raise InputError("an address with a name or password is not fetched", Place(url), hint)
    return quote(parts._replace(fragment="").geturl(), safe=_KEPT)


def host_of(url: str) -> str:
    """Return the host of an address as it is written on the wire (IDNA), in small letters."""
    host = (urlsplit(url).hostname or "").rstrip(".")
    if host.isascii():
        return host.lower()
    try:
        return host.encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise InputError(f"'{host}' is no name of a host", Place(url)) from error


def port_of(parts: SplitResult) -> int:
    """Return the port of an address, its scheme's where it names none."""
    return parts.port or PORTS[parts.scheme.lower()]


def look_up(url: str, allow_private: bool) -> list[str]:
    """Return the addresses of a URL's host, in the order in which to try them.

    Raises:
        InputError: the host has none, or only such as belong to no public machine.
    """
    parts = urlsplit(url)
    host = host_of(url)
    try:
        found = socket.getaddrinfo(host, port_of(parts), type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        reason = f"no machine has the name '{host}'"
        raise InputError(reason, Place(url), "is the name right, and the network up?") from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    usable = [each for each in addresses if allow_private or is_public(each)]
    if not usable:
        reason = f"'{host}' is a machine of a private network ({', '.join(addresses)})"
        raise InputError(reason, Place(url), "--allow-private lets it be asked")
    return usable


def is_public(address: str) -> bool:
    """Tell whether an IP address belongs to a machine of the public internet."""
    known = ipaddress.ip_address(address.partition("%")[0])
    inner = _inner(known)
    return known.is_global and not known.is_multicast and all(each.is_global for each in inner)


def _inner(address: Address) -> list[ipaddress.IPv4Address]:
    """Return the IPv4 addresses that an IPv6 address wraps: a gateway would unwrap them."""
    if isinstance(address, ipaddress.IPv4Address):
        return []
    wrapped = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in ipaddress.ip_network("64:ff9b::/96"):
        wrapped.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return [each for each in wrapped if each is not None]
