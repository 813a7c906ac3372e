"""Which machines may be asked."""

import pytest

from checker.errors import InputError
from checker.ingest.addresses import host_of, is_public, look_up, tidy

PRIVATE = """
127.0.0.1 127.8.8.8 0.0.0.0 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 192.0.2.1
224.0.0.1 240.0.0.1 255.255.255.255
::1 :: fe80::1 fe80::1%eth0 fc00::1 fd12::1 ff02::1 2001:db8::1
::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 64:ff9b::a00:1 2002:7f00:1:: 2002:c0a8:101::
""".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_machines_of_private_networks_are_known(address):
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "93.184.216.34", "2606:2800:220:1::1", "64:ff9b::808:808"]
)
def test_public_machines_are_known(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost:8000/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://169.254.169.254/latest/meta-data/",
    ],
)
def test_no_spelling_leads_to_a_private_machine(url):
    with pytest.raises(InputError, match="private network"):
        look_up(tidy(url), allow_private=False)


def test_allowed_private_machines_are_found():
    assert look_up("http://127.0.0.1:8000/", allow_private=True) == ["127.0.0.1"]


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("ftp://example.org/a", "no web address"),
        ("file:///etc/passwd", "no web address"),
        ("http://", "no web address"),
        ("http:///path", "no web address"),
        ("http://[::1/", "no web address"),
        ("http://example.org:99999/", "no web address"),
        ("http://user:secret@example.org/", "a name or password"),
    ],
)
def test_what_is_no_address_is_refused(url, told):
    with pytest.raises(InputError, match=told):
        tidy(url)


@pytest.mark.parametrize(
    ("url", "tidied"),
    [
        (" https://example.org/a#part ", "https://example.org/a"),
        ("https://example.org/à b?q=ü", "https://example.org/%C3%A0%20b?q=%C3%BC"),
        ("https://example.org/%20a?b=c&d", "https://example.org/%20a?b=c&d"),
    ],
)
def test_addresses_are_tidied(url, tidied):
    assert tidy(url) == tidied


def test_hosts_are_written_as_on_the_wire():
    assert host_of("https://BÜCHER.example./x") == "xn--bcher-kva.example"
