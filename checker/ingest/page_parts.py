"""The parts of a web page: which elements are noise, captions, or another article."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker.ingest.page_head import Element
from checker.ingest.wordings import flat, words

CAPTION_MARK = "Captionxmarkxof:"
"""What a caption begins with on its way through the extraction, which keeps words alone."""

_NEVER = frozenset(
    "script style noscript template iframe object embed form button select input textarea svg nav "
    "canvas dialog audio video map".split()
)
_HARD = frozenset(
    """newsletter newsletters signup subscribe subscription subscriptions sharing share sharebar
    sharetools comment comments disqus cookie cookies consent gdpr onetrust breadcrumb breadcrumbs
    outbrain taboola advert advertisement advertising ad ads adslot sponsored srOnly skiplink byline
    bylines authorbio readmore readnext recirc recirculation paywallprompt login register
    registration donate donation modal popup toolbar printonly pullquote pullquotes""".split()
)
_SOFT = frozenset(
    """related recommended recommendations promo promos promotion teaser teasers widget sidebar rail
    popular trending tags topics tag more also sponsor banner social follow footer menu masthead
    toplinks next previous latest bio video featured player""".split()
)
_PAIRS = re.compile(
    r"(?:sign-?up|read-?(?:more|next|also|on)|also-?read|more-?(?:on|from|stories|news|like|in)|"
    r"sr-?only|screen-?reader|visually-?hidden|skip-?(?:link|to)|ad-?(?:slot|unit|container|"
    r"wrapper|label|box)|author-?(?:bio|box|info)|social-?(?:share|bar|links|buttons)|share-?\w+|"
    r"most-?(?:read|popular|viewed)|inline-?(?:promo|related|newsletter)|related-?\w+|"
    r"newsletter-?\w+|pull-?quotes?|comments?-?(?:section|area|list)|piano-?\w+|print-?only|app-?promo)",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NAMES = ("class", "id", "role", "data-component", "data-testid", "data-qa")
_NAMED = re.compile(r"[\s_-]+")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAPTIONS = frozenset(
    "caption captions figcaption cutline legend photocaption imagecaption".split()
)
_CREDITS = frozenset("credit credits copyright photographer attribution source byline".split())
# Caption and credit, set apart by their style alone.
_GLUED = re.compile(r"([.!?”])([A-Z][a-z])")
_CREDIT_LABEL = re.compile(
    r"\b(?:image|photo|picture|video) (?:source|credit|caption|copyright),? *", re.I
)
# Text that holds a third of the page's prose is the article, whatever it is called.
_MOST = 0.33
_LINKED = 0.3
# A piece of text with as many words is part of a sentence, with fewer often a label.
_SENTENCE = 8
_LONGEST_TEASER = 25
# A cell of more words is no entry of a table.
_CELL = 60


def tokens(element: Element) -> list[str]:
    """Return the words of an element's class, id and role, in small letters."""
    return [token.lower() for token in _TOKEN.findall(_named(element))]


def _named(element: Element) -> str:
    values = (element.get(key) for key in _NAMES)
    return " ".join(value for value in values if value)


def strip_noise(tree: Element, heading: Element) -> None:
    """Take out of a page what is no part of its article."""
    kept = set() if heading is None else {heading, *heading.iterancestors()}
    bulk = _measure(tree)
    total = bulk[tree].prose
    for each in list(tree.iter()):
        if not isinstance(each.tag, str) or each in kept or each.getparent() is None:
            continue
        if each.tag in ("html", "body", "head", "main"):
            continue
        if _is_noise(each, bulk) and (each.tag in _NEVER or bulk[each].prose <= _MOST * total):
            each.drop_tree()


def _is_noise(element: Element, bulk: Mapping[Element, "_Bulk"]) -> bool:
    if element.tag in _NEVER or _is_hidden(element) or _is_teaser(element, bulk):
        return True
    name = _named(element)
    if not name:
        return element.tag in ("aside", "footer") and bulk[element].is_linked
    found = set(tokens(element))
    if "embed" in found or "tweet" in found:
        return False
    if found & _HARD or any(_PAIRS.fullmatch(part) for part in name.split()):
        return True
    soft = bool(found & _SOFT) or element.tag in ("aside", "footer") or bool(_PAIRS.search(name))
    return soft and bulk[element].is_linked


def _is_hidden(element: Element) -> bool:
    return (
        element.get("hidden") is not None
        or (element.get("aria-hidden") or "").lower() == "true"
        or bool(_HIDDEN_STYLE.search(element.get("style") or ""))
    )


def _is_teaser(element: Element, bulk: Mapping[Element, "_Bulk"]) -> bool:
    """Tell whether a paragraph is a link in capital letters: to another story, or to an app."""
    held = bulk[element]
    if element.tag != "p" or not 4 <= held.words == held.linked or held.words > _LONGEST_TEASER:
        return False
    return str(element.text_content()).isupper()


class _Bulk(NamedTuple):
    """How much an element holds: words, words in links, words of its longest piece of text,
    letters, and letters in paragraphs.
    """

    words: int = 0
    linked: int = 0
    longest: int = 0
    letters: int = 0
    prose: int = 0

    @property
    def is_linked(self) -> bool:
        """Whether it holds links or labels rather than prose."""
        return not self.words or self.linked / self.words >= _LINKED or self.longest < _SENTENCE


def _measure(tree: Element) -> dict[Element, _Bulk]:
    """Return how much each element holds, every text being looked at once."""
    found: dict[Element, _Bulk] = {}
    # Backwards, so that what stands inside an element is known before it.
    for each in reversed(list(tree.iter())):
        pieces = [each.text or "", *(child.tail or "" for child in each)]
        counts = [len(words(piece)) for piece in pieces]
        inner = [found[child] for child in each]
        total = sum(counts) + sum(one.words for one in inner)
        letters = sum(map(len, pieces)) + sum(one.letters for one in inner)
        found[each] = _Bulk(
            words=total,
            linked=total if each.tag == "a" else sum(one.linked for one in inner),
            longest=max([*counts, *(one.longest for one in inner)]),
            letters=letters,
            prose=letters if each.tag == "p" else sum(one.prose for one in inner),
        )
    return found


def _prose(element: Element) -> int:
    """Return how many letters of text in paragraphs an element holds."""
    if element.tag == "p":
        return len(element.text_content())
    return sum(len(each.text_content()) for each in element.iter("p"))


def open_tables(tree: Element) -> None:
    """Make plain parts of the tables that lay out a page; those that hold figures stay tables."""
    bulk = _measure(tree)
    for table in list(tree.iter("table")):
        prose = len(list(table.iter("p"))) > 1 or next(table.iter("h1", "h2"), None) is not None
        wordy = any(bulk[cell].words > _CELL for cell in table.iter("td"))
        if prose or wordy:
            for each in table.iter("table", "tbody", "thead", "tr", "td", "th"):
                each.tag = "div"


def keep_one_article(tree: Element, heading: Element) -> None:
    """Take out the other articles of a page: teasers, and those that follow as one scrolls on."""
    articles = [each for each in tree.iter("article") if each.getparent() is not None]
    if heading is None or len(articles) < 2:
        return
    own = next(heading.iterancestors("article"), None)
    if own is None:
        # The headline stands above its article.
        order = {each: at for at, each in enumerate(tree.iter())}
        after = [each for each in articles if order[each] > order[heading] and _prose(each) > 200]
        own = after[0] if after else None
    if own is None:
        return
    around = {own, *own.iterancestors(), *own.iter("article")}
    for each in articles:
        if each not in around and each.getparent() is not None:
            each.drop_tree()


def take_captions(tree: Element, scope: Element) -> list[str]:
    """Put each caption into a marked paragraph of its own; return those of the article, in order.

    scope: the element around the article; captions elsewhere are not returned.
    """
    found: list[str] = []
    for each in list(_captions(tree)):
        for credit in list(each.iter()):
            if (
                credit is not each
                and set(tokens(credit)) & _CREDITS
                and credit.getparent() is not None
            ):
                credit.drop_tree()
        text = bare_caption(_GLUED.sub(r"\1 \2", each.text_content()))
        figure = next(each.iterancestors("figure"), each)
        inside = scope is None or scope in figure.iterancestors()
        mark = figure.makeelement("p", {})
        mark.text = f"{CAPTION_MARK} {text}"
        anchor = figure
        while (parent := anchor.getparent()) is not None and parent.tag in (
            "p",
            "a",
            "span",
            "picture",
        ):
            anchor = parent
        if len(words(text)) >= 3 and anchor.getparent() is not None:
            anchor.addnext(mark)
            # lxml moves what follows an element along with it; here it must stay behind.
            mark.tail, anchor.tail = anchor.tail, None
            if inside:
                found.append(text)
        if each.getparent() is not None:
            each.drop_tree()
    return list(dict.fromkeys(found))


def bare_caption(text: str) -> str:
    """Return the words of a caption without the photographer's name."""
    text = flat(_CREDIT_LABEL.sub("", text))
    return _strip_credit(text)


_CREDIT_END = re.compile(
    r"\s*(?:[(\[](?:[^()\[\]]{0,60}(?:/|via |[Pp]hoto|[Ii]mages?|AP|AFP|Reuters|Getty)"
    r"[^()\[\]]{0,60})[)\]]|"
    r"(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Cc]redit)s?(?: by|:|\.\.\.| courtesy)[^.]{1,60}|"
    r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3} ?/ ?"
    r"(?:AP|AFP|Reuters|Getty|EPA|Getty Images|Shutterstock)"
    r"(?:[ /]\w+){0,3})\s*$"
)


def _strip_credit(text: str) -> str:
    bare = _CREDIT_END.sub("", text).rstrip(" |-–—")
    return bare if words(bare) else text


def is_credit(line: str) -> bool:
    """Tell whether a line names a photographer and nothing else."""
    return len(line) < 120 and bool(words(line)) and not words(_CREDIT_END.sub("", line))


def _captions(tree: Element) -> Iterator[Element]:
    taken: set[Element] = set()
    for each in tree.iter():
        if each.getparent() in taken:
            taken.add(each)
            continue
        if not isinstance(each.tag, str):
            continue
        named = each.tag == "figcaption" or (
            each.tag in ("p", "div", "span", "small", "em", "dd")
            and _CAPTIONS & set(tokens(each))
            and not _holds_figure(each)
        )
        if named and len(each.text_content()) < 1500:
            taken.add(each)
            yield each


def _holds_figure(element: Element) -> bool:
    return next(element.iter("img", "figure", "picture", "article"), None) is not None


def scope_of(heading: Element, tree: Element) -> Element:
    """Return the element around the article that a heading stands over."""
    for each in heading.iterancestors() if heading is not None else ():
        if each.tag in ("article", "main") or _prose(each) > 400:
            return each
    body = tree.find("body")
    return body if body is not None else tree


def brief(element: Element, longest: int, between: str = "") -> str | None:
    """Return an element's text on a line, None where it has more letters than this.

    between: what parts the texts of the elements inside it.
    """
    pieces: list[str] = []
    letters = 0
    # Of an element that holds half the page, all is never looked at.
    for piece in element.itertext():
        pieces.append(piece)
        letters += len(piece.strip())
        if letters > longest:
            return None
    text = flat(between.join(pieces))
    return text if len(text) <= longest else None
