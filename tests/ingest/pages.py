"""Pages as content systems make them, each with its traps.

A shape is a function that returns a page of STORY, and what is expected of it where that differs
from the story as it is. Text that belongs to the page and not to the story says "zebra".
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

TITLE = "Seven die as flood destroys bridge at Tarma"
OUTLET = "Harbour Post"
AUTHOR = "Jane Doe"
DAY = "2021-06-01"
URL = "https://harbourpost.example/news/flood-tarma"
PARAGRAPHS = (
    "Seven people were killed and at least 12 were injured on Monday when a flood destroyed the "
    "main bridge at Tarma, officials said.",
    "The river rose by 3.5 metres within two hours after heavy rain in the mountains, according "
    "to the regional weather service.",
    "“We heard a noise like thunder, and then the bridge was gone,” said Rosa Quispe, 54, who "
    "lives beside the river.",
    "Rescuers searched through the night for four people who are still missing.",
    "The government will spend $2.4 million on a temporary crossing, Transport Minister Luis "
    "Ramos told reporters in Lima.",
    "It was the third flood in the valley since 2017.",
    "About 1,200 residents spent the night in two schools, the mayor’s office said.",
    "Trains to the coast will not run before June 9.",
)
CAPTION = "Rescuers search the river below the bridge at Tarma on Monday."
STANDFIRST = "Four people are still missing after the river rose by more than three metres."


@dataclass(frozen=True)
class Expected:
    """What reading a page should give; parts that are None are not looked at."""

    title: str = TITLE
    outlet: str | None = OUTLET
    day: str | None = DAY
    paragraphs: tuple[str, ...] = PARAGRAPHS
    captions: tuple[str, ...] = ()
    authors: tuple[str, ...] | None = None
    disputed: bool = False
    language: str = "en"
    note: str = ""


Page = str | bytes
Shape = Callable[[], tuple[Page, Expected]]
SHAPES: dict[str, Shape] = {}


def shape(function: Shape) -> Shape:
    SHAPES[function.__name__] = function
    return function


def ps(paragraphs=PARAGRAPHS, attributes="") -> str:
    return "\n".join(f"<p{attributes}>{text}</p>" for text in paragraphs)


def ld(**more) -> str:
    thing = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": TITLE,
        "datePublished": "2021-06-01T09:30:00-05:00",
        "dateModified": "2021-06-03T10:00:00-05:00",
        "author": [{"@type": "Person", "name": AUTHOR}],
        "publisher": {"@type": "Organization", "name": OUTLET, "logo": {"url": "/zebra.png"}},
    }
    return f'<script type="application/ld+json">{json.dumps(thing | more)}</script>'


def og(title=TITLE, site=OUTLET, published="2021-06-01T14:30:00+00:00") -> str:
    stamp = f'<meta property="article:published_time" content="{published}">' if published else ""
    return (
        f'<meta property="og:title" content="{title}"><meta property="og:type" content="article">'
        f'<meta property="og:site_name" content="{site}">{stamp}'
    )


def page(head: str, body: str, title=f"{TITLE} - {OUTLET}", lang="en") -> str:
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>'
        f"{head}</head><body>{body}</body></html>"
    )


MENU = (
    '<header class="site-header"><a href="/">Harbour Post</a><nav><ul><li><a href="/w">World zebra'
    '</a></li><li><a href="/s">Sport zebra</a></li></ul></nav></header>'
)
FOOT = (
    '<footer class="site-footer"><p>© 2026 Harbour Post zebra. All rights reserved.</p>'
    '<ul><li><a href="/t">Terms of use zebra</a></li></ul></footer>'
)


@shape
def wordpress_classic():
    body = f"""{MENU}<div id="content"><article class="post-712 post type-post hentry">
    <header class="entry-header"><h1 class="entry-title">{TITLE}</h1>
    <div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published"
    datetime="2021-06-01T09:30:00-05:00">June 1, 2021</time></span> <span class="byline">by
    <a rel="author" href="/a">{AUTHOR}</a></span></div></header>
    <div class="entry-content">{ps()}
    <div class="sharedaddy sd-sharing-enabled"><h3>Share this zebra:</h3><ul><li><a href="#">Tweet
    zebra</a></li></ul></div>
    <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related zebra</h3><p><a href="/x">Nine die
    in zebra stampede after the storm last year, says mayor</a></p></div></div></article>
    <div id="comments" class="comments-area"><h2>3 thoughts zebra</h2><ol class="comment-list">
    <li class="comment"><p>I counted eleven zebras at the river and nobody believes me at all.</p>
    <time datetime="2022-01-01T00:00:00+00:00">January 1, 2022</time></li></ol></div></div>
    <aside id="secondary" class="widget-area"><section class="widget"><h2>Recent zebra posts</h2>
    <ul><li><a href="/1">Zebra one</a></li><li><a href="/2">Zebra two</a></li></ul></section></aside>
    {FOOT}"""
    return page(og(), body), Expected(authors=(AUTHOR,))


@shape
def wordpress_blocks():
    graph = json.dumps(
        {
            "@context": "https://schema.org",
            "@graph": [
                {"@type": "WebSite", "name": OUTLET, "url": "https://harbourpost.example/"},
                {
                    "@type": "WebPage",
                    "name": f"{TITLE} - {OUTLET}",
                    "datePublished": "2021-06-01T14:30:00+00:00",
                },
                {
                    "@type": "Article",
                    "headline": TITLE,
                    "author": {"name": AUTHOR},
                    "datePublished": "2021-06-01T14:30:00+00:00",
                    "dateModified": "2021-06-04T08:00:00+00:00",
                },
            ],
        }
    )
    body = f"""{MENU}<main class="wp-block-group"><h1 class="wp-block-post-title">{TITLE}</h1>
    <div class="wp-block-post-date"><time datetime="2021-06-01T09:30:00-05:00">June 1, 2021</time></div>
    <div class="entry-content wp-block-post-content">
    <figure class="wp-block-image size-large"><img src="a.jpg"><figcaption class="wp-element-caption">
    {CAPTION} (AP Photo/Zebra Smith)</figcaption></figure>
    {ps(PARAGRAPHS[:4])}
    <div class="wp-block-group newsletter-signup"><h3>Get zebra news</h3><p>Sign up for our daily
    zebra newsletter and never miss what happens in the valley.</p><form><input></form></div>
    {ps(PARAGRAPHS[4:])}</div></main>{FOOT}"""
    head = f'<script type="application/ld+json">{graph}</script>'
    return page(head, body), Expected(captions=(CAPTION,), authors=(AUTHOR,))


@shape
def drupal():
    body = f"""{MENU}<div class="region region-content"><article class="node node--type-article">
    <h1 class="page-header"><span class="field field--name-title">{TITLE}</span></h1>
    <div class="node__submitted">Submitted by zebra-editor on Tue, 06/01/2021 - 09:30</div>
    <div class="field field--name-body field--type-text-with-summary">{ps()}</div>
    <div class="field field--name-field-tags"><div class="field__label">Tags zebra</div>
    <a href="/t/1">zebra flood</a></div></article></div>
    <div class="region region-sidebar-second"><div class="block"><h2>Most read zebra</h2><ol><li>
    <a href="/9">Nine zebras die</a></li></ol></div></div>{FOOT}"""
    head = '<meta name="dcterms.issued" content="2021-06-01"><meta property="og:site_name" content="Harbour Post">'
    return page(head, body, f"{TITLE} | {OUTLET}"), Expected()


@shape
def arc_publishing():
    body = f"""{MENU}<main><h1 class="headline">{TITLE}</h1>
    <h2 class="subheadline">{STANDFIRST}</h2>
    <div class="byline">By <a href="/a">{AUTHOR}</a> zebra@example.org</div>
    <article class="article-body-wrapper">{ps(PARAGRAPHS[:3], ' class="body-paragraph"')}
    <div class="arcad-feature"><div class="ad-container">Advertisement zebra</div></div>
    {ps(PARAGRAPHS[3:], ' class="body-paragraph"')}
    <p class="interstitial-link block-margin-bottom"><a href="/z">[ Read more zebra stories ]</a></p>
    </article><div class="more-from"><h3>More From Zebra</h3><article><h3><a href="/o">Mayor wins
    zebra race by nine votes after a recount of the ballots</a></h3></article></div></main>{FOOT}"""
    return page(ld(), body), Expected(paragraphs=(STANDFIRST, *PARAGRAPHS), authors=(AUTHOR,))


@shape
def bbc_like():
    blocks = "".join(
        f'<div data-component="text-block" class="ssrcss-1x"><div class="ssrcss-7r"><p class="ssrcss-q">{p}'
        "</p></div></div>"
        for p in PARAGRAPHS
    )
    body = f"""{MENU}<main id="main-content"><article><header><h1 tabindex="-1">{TITLE}</h1>
    <div><span class="visually-hidden">Published</span><time datetime="2021-06-01T14:30:00.000Z">
    1 June 2021</time></div></header>
    <div data-component="image-block"><figure><div><span><img alt="x"></span>
    <span class="visually-hidden">Image source, </span><span class="credit">Getty Zebra</span></div>
    <figcaption><span class="visually-hidden">Image caption, </span>{CAPTION}</figcaption></figure></div>
    {blocks}
    <section data-component="topic-list"><h2>Related Topics zebra</h2><ul><li><a href="/p">Zebra</a>
    </li></ul></section></article>
    <section data-component="links-block"><h2>More on this zebra story</h2><ul><li><a href="/1">Zebra
    flood in pictures</a></li></ul></section></main>{FOOT}"""
    return page(ld(), body, f"{TITLE} - BBC News"), Expected(captions=(CAPTION,))


@shape
def guardian_like():
    body = f"""{MENU}<main><article><div data-gu-name="headline"><h1>{TITLE}</h1></div>
    <div data-gu-name="standfirst" class="standfirst"><p>{STANDFIRST}</p></div>
    <div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/p">{AUTHOR}
    </a></address><details><summary>Tue 1 Jun 2021 10.30 BST</summary>Last modified on Thu 3 Jun 2021
    12.00 BST</details></div>
    <div id="maincontent" class="article-body-commercial-selector">{ps(PARAGRAPHS[:2])}
    <aside class="element element-rich-link"><p><span>Related: </span><a href="/n">Nine zebras found
    in the valley after the storm, police say</a></p></aside>
    {ps(PARAGRAPHS[2:5])}<gu-island name="EmailSignUpWrapper"><figure><h3>Sign up to Zebra Edition</h3>
    </figure></gu-island>{ps(PARAGRAPHS[5:])}
    <div class="submeta"><ul><li><a href="/t">Zebra topics</a></li></ul></div></div></article></main>
    {FOOT}"""
    expected = Expected(paragraphs=(STANDFIRST, *PARAGRAPHS), authors=(AUTHOR,))
    return page(ld(), body, f"{TITLE} | Peru | {OUTLET}"), expected


@shape
def hashed_classes_and_ads_between():
    parts = "".join(
        f'<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9">{p}</p>'
        f'</div><aside class="css-ew4"></aside></div><div id="story-ad-{i}-wrapper" class="ad">'
        "<p>Advertisement zebra</p></div>"
        for i, p in enumerate(PARAGRAPHS)
    )
    body = f"""{MENU}<article id="story"><header class="css-1i"><h1 class="css-1l2" data-testid="headline">
    {TITLE}</h1></header><section name="articleBody" class="meteredContent css-1r">{parts}</section>
    <div class="bottom-of-article"><p>Zebra Doe contributed reporting.</p></div></article>{FOOT}"""
    return page(ld(), body), Expected()


@shape
def paywall_class_around_the_text():
    body = f"""{MENU}<main><h1>{TITLE}</h1><div class="paywall subscriber-content">{ps()}</div>
    <div class="paywall-prompt"><h3>Subscribe to zebra</h3><p>Already a zebra subscriber? Sign in.</p>
    </div></main>{FOOT}"""
    return page(ld(isAccessibleForFree="False"), body), Expected(note="for subscribers")


@shape
def agency_like():
    text = f'<span class="dateline">LIMA, Peru (AP) — </span>{PARAGRAPHS[0]}'
    body = f"""{MENU}<div class="Page-content"><h1 class="Page-headline">{TITLE}</h1>
    <div class="Page-byline">By <span class="Link">{AUTHOR}</span></div>
    <div class="Page-dateModified"><bsp-timestamp>Updated 9:12 AM GMT-5, June 3, 2021</bsp-timestamp></div>
    <div class="RichTextStoryBody RichTextBody"><p>{text}</p>{ps(PARAGRAPHS[1:])}
    <div class="HTMLModuleEnhancement"><p>___</p></div>
    <p>Follow AP’s zebra coverage at https://apnews.example/zebra</p></div></div>{FOOT}"""
    return page(ld(), body, f"{TITLE} | AP News"), Expected()


@shape
def blogger_with_line_breaks():
    text = "<br><br>".join(PARAGRAPHS)
    body = f"""<div class="main section"><div class="date-outer"><h2 class="date-header"><span>Tuesday,
    June 1, 2021</span></h2><div class="post hentry"><h3 class="post-title entry-title">{TITLE}</h3>
    <div class="post-body entry-content">{text}<div style="clear: both;"></div></div>
    <div class="post-footer"><div class="post-share-buttons"><a href="#">Email This zebra</a></div></div>
    </div></div></div><div class="sidebar section"><div class="widget Profile"><h2>About zebra</h2>
    <p><a href="/me">View my complete zebra profile</a></p></div></div>"""
    head = f'<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="Harbour Post">'
    return page(head, body, f"{OUTLET}: {TITLE}"), Expected()


@shape
def table_layout_of_the_nineties():
    text = "<p>".join(PARAGRAPHS)
    html = f"""<html><head><title>{OUTLET} | {TITLE}</title></head><body bgcolor=white>
    <table width=780><tr><td colspan=2><a href="/"><img src=logo.gif></a></td></tr><tr>
    <td width=120><font size=1><a href=a>Zebra</a><br><a href=b>Zebra sport</a></font></td>
    <td><h1>{TITLE}</h1><font size=2>June 1, 2021</font><p>{text}</td></tr>
    <tr><td colspan=2><font size=1>Copyright 2021 zebra</font></td></tr></table></body></html>"""
    return html, Expected()


@shape
def medium_like():
    body = f"""<div id="root"><nav><a href="/">Zebra</a></nav><article><div class="meteredContent"><section>
    <h1 class="pw-post-title">{TITLE}</h1><div class="speechify-ignore"><div><a rel="author" href="/u">
    {AUTHOR}</a><span>·</span><span>3 min read</span><span data-testid="storyPublishDate">Jun 1, 2021</span>
    </div><div aria-label="claps"><button>412 zebra</button></div></div>
    {ps(attributes=' class="pw-post-body-paragraph"')}</section></div></article></div>"""
    head = og(published="2021-06-01T14:30:00.000Z")
    return page(head, body, f"{TITLE} | by {AUTHOR} | {OUTLET} | Medium"), Expected()


@shape
def newsletter_platform():
    body = f"""<div class="main"><article class="newsletter-post post"><div class="post-header">
    <h1 class="post-title unpublished">{TITLE}</h1><h3 class="subtitle">{STANDFIRST}</h3>
    <div class="byline-wrapper"><a href="/a">{AUTHOR}</a><div class="meta">Jun 01, 2021</div></div></div>
    <div class="available-content"><div class="body markup">{ps(PARAGRAPHS[:4])}
    <div class="subscription-widget-wrap"><div class="subscription-widget"><p>Harbour Post is a
    reader-supported zebra publication. To receive new posts become a free or paid subscriber.</p>
    <form><input type="email"></form></div></div>{ps(PARAGRAPHS[4:])}
    <p class="button-wrapper"><a class="button primary" href="/s"><span>Subscribe to zebra now</span></a></p>
    </div></div></article></div>"""
    expected = Expected(paragraphs=(STANDFIRST, *PARAGRAPHS))
    return page(ld(), body), expected


@shape
def amp():
    html = f"""<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8">
    <link rel="canonical" href="{URL}"><title>{TITLE}</title>{ld()}</head><body>
    <amp-sidebar id="s"><ul><li><a href="/">Zebra</a></li></ul></amp-sidebar>
    <main><h1>{TITLE}</h1><amp-img src="a.jpg" width="1" height="1"></amp-img>
    <amp-ad type="x"><div>Zebra ad</div></amp-ad>{ps()}</main></body></html>"""
    return html, Expected()


@shape
def text_in_linked_data_only():
    body = '<div id="__next"></div><noscript>Please enable zebra scripts.</noscript>'
    return page(ld(articleBody="\n\n".join(PARAGRAPHS)), body), Expected()


@shape
def outlet_in_the_first_heading():
    body = f"""<h1 class="logo"><a href="/">{OUTLET}</a></h1><div id="main"><h2 class="title">{TITLE}</h2>
    <p class="date">Tuesday, 1 June 2021</p><div class="text">{ps()}</div></div>
    <div id="right"><h2>Zebra weather</h2><p>Sunny</p></div>"""
    return page("", body, f"{TITLE} :: {OUTLET}"), Expected()


@shape
def printed_twice():
    body = f"""{MENU}<main><h1>{TITLE}</h1><div class="desktop-only">{ps()}</div>
    <div class="mobile-only">{ps()}</div></main>{FOOT}"""
    return page(ld(), body), Expected()


@shape
def next_article_below():
    other = [f"Zebra paragraph {i} of another story about eleven men in a boat." for i in range(8)]
    body = f"""{MENU}<main><article class="story"><h1>{TITLE}</h1>{ps()}</article>
    <article class="story"><h1>Eleven zebras escape from a boat</h1><time datetime="2021-05-20">May 20,
    2021</time>{ps(other)}</article></main>{FOOT}"""
    return page(ld(), body), Expected()


@shape
def other_articles_in_linked_data():
    items = json.dumps(
        [
            {
                "@type": "NewsArticle",
                "headline": f"Zebra story {i}",
                "datePublished": "2020-02-0" + str(i),
                "url": f"https://harbourpost.example/zebra-{i}",
                "publisher": {"name": "Zebra Wire"},
            }
            for i in range(1, 5)
        ]
    )
    listed = f'<script type="application/ld+json">{items}</script>'
    body = f"{MENU}<article><h1>{TITLE}</h1>{ps()}</article>{FOOT}"
    return page(listed + ld(), body), Expected()


@shape
def microdata():
    body = f"""<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{TITLE}</h1>
    <meta itemprop="datePublished" content="2021-06-01T09:30:00-05:00">
    <meta itemprop="dateModified" content="2021-06-03T09:30:00-05:00">
    <span itemprop="author">{AUTHOR}</span><div itemprop="articleBody">{ps()}</div>
    <span itemprop="publisher" itemscope><meta itemprop="name" content="{OUTLET}"></span></div>{FOOT}"""
    return page("", body, f"{TITLE} - {OUTLET}"), Expected(authors=(AUTHOR,))


@shape
def date_for_readers_only():
    body = f"""{MENU}<article><h1>{TITLE}</h1><p class="meta">By {AUTHOR} | June 1, 2021 at 9:30 a.m.</p>
    {ps()}<p>Zebra reported from Lima.</p></article>
    <div class="latest"><h3>Latest</h3><ul><li><a href="/z">Zebra</a> <time datetime="2026-01-01">Jan 1,
    2026</time></li></ul></div>{FOOT}""".replace("<p>Zebra reported from Lima.</p>", "")
    return page("", body), Expected()


@shape
def evening_story_with_universal_time():
    body = f"""<article><h1>{TITLE}</h1><p class="timestamp">Published June 1, 2021 9:40 p.m. EDT</p>
    {ps()}</article>"""
    return page(ld(datePublished="2021-06-02T01:40:00Z"), body), Expected()


@shape
def published_and_updated():
    body = f"""<article><h1>{TITLE}</h1><div class="dates"><span>Published June 1, 2021</span>
    <span class="updated">Updated June 4, 2021</span></div>{ps()}</article>"""
    head = '<meta property="og:updated_time" content="2021-06-04T10:00:00Z">'
    return page(head, body), Expected()


@shape
def updated_stands_first():
    body = f"""<article><h1>{TITLE}</h1><p class="dateline">Updated: 4 June 2021 | Published: 1 June 2021</p>
    {ps()}</article>"""
    return page(og(published="2021-06-01"), body), Expected()


@shape
def moved_to_another_system():
    body = f"""<article><h1>{TITLE}</h1><time datetime="2021-06-01T09:30">1 June 2021</time>{ps()}
    </article>"""
    head = og(published="2024-02-11T08:00:00Z") + (
        '<link rel="canonical" href="https://harbourpost.example/2021/06/01/flood-tarma">'
    )
    return page(head, body), Expected(disputed=True)


@shape
def german_figures_for_the_day():
    body = f'<article><h1>{TITLE}</h1><span class="date">01.06.2021, 14:30</span>{ps()}</article>'
    return page("", body), Expected()


@shape
def windows_1252_unsaid():
    html = f"<html><head><title>{TITLE} - {OUTLET}</title></head><body><h1>{TITLE}</h1><p>June 1, 2021</p>{ps()}</body></html>"
    return html.encode("cp1252"), Expected(note="Windows-1252")


@shape
def latin_1_that_is_windows_1252():
    html = page(ld(), f"<article><h1>{TITLE}</h1>{ps()}</article>").replace("utf-8", "iso-8859-1")
    return html.encode("cp1252"), Expected()


@shape
def utf_8_that_is_called_latin_1():
    html = page(ld(), f"<article><h1>{TITLE}</h1>{ps()}</article>").replace("utf-8", "iso-8859-1")
    return html.encode(), Expected()


@shape
def utf_16():
    html = page(ld(), f"<article><h1>{TITLE}</h1>{ps()}</article>")
    return html.encode("utf-16"), Expected()


@shape
def utf_8_with_a_mark_and_windows_line_ends():
    html = page(ld(), f"<article>\n<h1>{TITLE}</h1>\n{ps()}\n</article>").replace("\n", "\r\n")
    return html.encode("utf-8-sig"), Expected()


@shape
def garbled_by_an_earlier_system():
    garbled = ps().encode().decode("cp1252", "replace").replace("\ufffd", "\x9d")
    return page(ld(), f"<article><h1>{TITLE}</h1>{garbled}</article>"), Expected(note="mended")


@shape
def malformed():
    text = "\n<p>".join(PARAGRAPHS)
    html = f"""<html><title>{TITLE} - {OUTLET}<body></div><div class=story><h1>{TITLE}<h1></h2>
    <p>June 1, 2021</b><p>{text}</span></section></div></p></article><table><tr><td>"""
    return html.replace(f"{OUTLET}<body>", f"{OUTLET}</title><body>"), Expected()


@shape
def hidden_parts_and_a_cookie_banner():
    body = f"""<div id="onetrust-banner" class="cookie-banner"><p>We use zebra cookies to improve your
    experience on our site, to show you personalised zebra content and to analyse traffic.</p></div>
    {MENU}<article><h1>{TITLE}</h1><p hidden>Zebra draft: nine dead.</p>
    <div style="display:none"><p>Internal zebra note: check whether nine people died.</p></div>
    {ps()}<p aria-hidden="true">Zebra</p></article>{FOOT}"""
    return page(ld(), body), Expected()


@shape
def boxes_in_the_text():
    body = f"""{MENU}<article><h1>{TITLE}</h1>{ps(PARAGRAPHS[:2])}
    <p><strong><a href="/n">READ MORE: Nine zebras drown in the south</a></strong></p>
    {ps(PARAGRAPHS[2:4])}
    <div class="inline-newsletter"><p>Get the best zebra stories in your inbox every morning.</p></div>
    <p>Sign up here for our zebra newsletter.</p>
    {ps(PARAGRAPHS[4:6])}<div class="donate-box"><p>Support our zebra journalism today with 5 dollars
    a month and help us to report from the valley.</p></div>
    {ps(PARAGRAPHS[6:])}<p>Photograph: Zebra Smith/Getty Images</p>
    <p><em>Follow us on zebra Twitter</em></p></article>{FOOT}"""
    return page(ld(), body), Expected()


@shape
def gallery():
    figures = "".join(
        f'<figure><img src="{i}.jpg"><figcaption>{text} <span class="credit">Zebra/Reuters</span>'
        "</figcaption></figure>"
        for i, text in enumerate(
            (
                CAPTION,
                "The bridge in a picture taken in 2019.",
                "A school in Tarma, where 600 people slept.",
            )
        )
    )
    body = f"{MENU}<article><h1>{TITLE}</h1>{figures}{ps()}</article>{FOOT}"
    captions = (
        CAPTION,
        "The bridge in a picture taken in 2019.",
        "A school in Tarma, where 600 people slept.",
    )
    return page(ld(), body), Expected(captions=captions)


@shape
def sections_lists_and_a_table():
    body = f"""{MENU}<article><h1>{TITLE}</h1>{ps(PARAGRAPHS[:4])}<h2>What is known</h2>
    <ul><li>Seven people are dead.</li><li>Twelve were taken to the hospital of Tarma.</li></ul>
    {ps(PARAGRAPHS[4:])}<table><tr><th>Year</th><th>Dead</th></tr><tr><td>2017</td><td>11</td></tr>
    <tr><td>2019</td><td>2</td></tr></table></article>{FOOT}"""
    paragraphs = (
        *PARAGRAPHS[:4],
        "What is known",
        "Seven people are dead.",
        "Twelve were taken to the hospital of Tarma.",
        *PARAGRAPHS[4:],
        "Year | Dead",
        "2017 | 11",
        "2019 | 2",
    )
    return page(ld(), body), Expected(paragraphs=paragraphs)


@shape
def quotations_and_tweets():
    quote = "“Nobody warned us,” said Ana Flores, a teacher. “Not one call came before the water.”"
    tweet = (
        "The bridge at Tarma is gone. Seven dead, four missing.",
        "— Civil Defence (@defensa) June 1, 2021",
    )
    body = f"""{MENU}<article><h1>{TITLE}</h1>{ps(PARAGRAPHS[:4])}<blockquote><p>{quote}</p></blockquote>
    <blockquote class="twitter-tweet"><p>The bridge at Tarma is gone. Seven dead, four missing.</p>
    — Civil Defence (@defensa) <a href="#">June 1, 2021</a></blockquote>{ps(PARAGRAPHS[4:])}</article>"""
    paragraphs = (*PARAGRAPHS[:4], quote, *tweet, *PARAGRAPHS[4:])
    return page(ld(), body), Expected(paragraphs=paragraphs)


@shape
def faulty_linked_data():
    faulty = ld().replace("}</script>", ",\n}</script>").replace('">{', '">\n<!--\n{')
    body = f"{MENU}<article><h1>{TITLE}</h1>{ps()}</article>{FOOT}"
    return page(faulty + '<script type="application/ld+json">{"@type": </script>', body), Expected()


@shape
def brief():
    text = (
        "Three men were arrested in Tarma on Tuesday over the theft of 40 cows.",
        "They deny it.",
    )
    title = "Three arrested over stolen cows"
    body = f"{MENU}<article><h1>{title}</h1>{ps(text)}</article>{FOOT}"
    return page(ld(headline=title), body, title), Expected(title=title, paragraphs=text)


@shape
def xhtml():
    html = f"""<?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>{TITLE} - {OUTLET}</title>
    <meta name="DC.date.issued" content="2021-06-01" /></head><body><div id="article"><h1>{TITLE}</h1>
    {ps()}<br /></div></body></html>"""
    return html, Expected()


@shape
def links_in_every_sentence():
    linked = tuple(
        p.replace(" the ", ' <a href="/x">the</a> ').replace("Tarma", '<a href="/t">Tarma</a>')
        for p in PARAGRAPHS
    )
    body = f"{MENU}<article><h1>{TITLE}</h1>{ps(linked)}</article>{FOOT}"
    return page(ld(), body), Expected()


@shape
def more_comments_than_text():
    comments = "".join(
        f'<div class="comment"><p>Zebra reader {i}: I think that far more than {i * 7} people were at the '
        "river that day, and no one counted them properly.</p></div>"
        for i in range(60)
    )
    body = f'{MENU}<article><h1>{TITLE}</h1>{ps()}</article><section id="comments">{comments}</section>{FOOT}'
    return page(ld(), body), Expected()


@shape
def long_read():
    many = tuple(
        f"On day {i} of the search, {i + 3} boats went out and {i * 2} people helped."
        for i in range(1, 301)
    )
    body = f"{MENU}<article><h1>{TITLE}</h1>{ps(many)}</article>{FOOT}"
    return page(ld(), body), Expected(paragraphs=many)


@shape
def spanish_that_calls_itself_english():
    title = "Siete muertos por una inundación en Tarma"
    text = (
        "Siete personas murieron y al menos 12 resultaron heridas el lunes cuando una inundación destruyó el puente principal de Tarma, informaron las autoridades.",
        "El río creció 3,5 metros en dos horas tras las fuertes lluvias en las montañas, según el servicio meteorológico regional.",
        "Los equipos de rescate buscaron durante toda la noche a cuatro personas desaparecidas.",
    )
    body = f'<article><h1>{title}</h1><span class="fecha">1 de junio de 2021</span>{ps(text)}</article>'
    expected = Expected(title=title, paragraphs=text, language="es", note="not read", day=None)
    return page(og(title, published=""), body, title), expected


@shape
def heading_with_the_section_in_it():
    body = f"""{MENU}<article><h1><span class="kicker">Peru</span> {TITLE}</h1>{ps()}</article>"""
    return page(ld(), body), Expected()


@shape
def divs_for_paragraphs():
    text = "".join(f'<div class="par">{p}</div>' for p in PARAGRAPHS)
    body = f'{MENU}<div class="article"><h1>{TITLE}</h1><div class="article-text">{text}</div></div>{FOOT}'
    return page(ld(), body), Expected()
