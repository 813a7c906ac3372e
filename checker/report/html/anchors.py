"""Anchors: the names under which a page's parts are linked to, safe in an id and in an address."""

from urllib.parse import quote, urlsplit


def fact_anchor(fact: str) -> str:
    """Return the name of a fact's part of the page; unlike facts have unlike names."""
    return f"f-{_letters(fact)}"


def article_anchor(article: str) -> str:
    """Return the name of an article's part of the page."""
    return f"a-{_letters(article)}"


def mention_anchor(mention: str) -> str:
    """Return the name of a mention's place in its article."""
    return f"m-{_letters(mention)}"


def web_address(url: str) -> str:
    """Return the address if it is one of the web (http, https), which may be followed, else ""."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    plain = url.isprintable() and " " not in url
    return url if plain and parts.scheme in ("http", "https") and parts.netloc else ""


def _letters(name: str) -> str:
    escaped = quote(name, safe="", errors="backslashreplace")
    return escaped.replace("~", "%7E").replace("%", "~")
