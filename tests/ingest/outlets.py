"""Pages as large outlets build them: names made by machines, style where structure should be.

They come to the shapes of ``pages``; text that is no part of the story says "zebra".
"""

import json

from tests.ingest.pages import (
    AUTHOR,
    CAPTION,
    OUTLET,
    PARAGRAPHS,
    STANDFIRST,
    TITLE,
    URL,
    Expected,
    ld,
    og,
    page,
    ps,
    shape,
)

ALL = (STANDFIRST, *PARAGRAPHS)


@shape
def amp_of_wordpress():
    html = f"""<!doctype html><html amp lang="en-US"><head><meta charset="utf-8">
    <link rel="canonical" href="{URL}"><title>{TITLE} &#8211; {OUTLET}</title>{ld()}
    <style amp-custom>.x{{}}</style></head><body class="amp-mode"><header class="amp-wp-header">
    <a href="/"><span class="amp-site-title">Zebra</span></a></header><article class="amp-wp-article">
    <header class="amp-wp-article-header"><h1 class="amp-wp-title">{TITLE}</h1>
    <div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">{AUTHOR}</span></div>
    <div class="amp-wp-meta amp-wp-posted-on"><time datetime="2021-06-01T14:30:00+00:00">5 years ago
    </time></div></header><figure class="amp-wp-article-featured-image wp-caption"><amp-img></amp-img>
    <p class="wp-caption-text">{CAPTION}</p></figure><div class="amp-wp-article-content">{ps()}</div>
    <footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories:
    <a>Zebra</a></div><div class="amp-wp-meta amp-wp-comments-link"><a>Leave a zebra</a></div></footer>
    </article><footer class="amp-wp-footer"><p>Powered by zebra</p></footer></body></html>"""
    return html, Expected(captions=(CAPTION,), authors=(AUTHOR,))


@shape
def arc_with_a_lead_picture():
    text = ps(attributes=' class="b-article-body__text" data-el="text"')
    body = f"""<div id="fusion-app"><header class="b-header-nav-chain"><nav><a>Zebra</a></nav></header>
    <main class="b-right-rail__main"><div class="b-overline"><a>World zebra</a></div>
    <h1 class="b-headline">{TITLE}</h1><h2 class="b-subheadline">{STANDFIRST}</h2>
    <figure class="b-lead-art"><div class="c-media-item"><img></div>
    <figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">{CAPTION} </span>
    <span class="c-media-item__credit">(Zebra Smith/AFP)</span></figcaption></figure>
    <div class="b-byline"><span>By </span><a>{AUTHOR}</a></div>
    <time class="b-date" datetime="2021-06-01T14:30:00Z">June 01, 2021 at 9:30 am EDT</time>
    <article class="b-article-body">{text}</article>
    <div class="b-ads-block"><div>Advertisement zebra</div></div></main></div>"""
    return page(ld(), body), Expected(paragraphs=ALL, captions=(CAPTION,), authors=(AUTHOR,))


@shape
def drupal_with_a_picture():
    body = f"""<main role="main"><article role="article" class="node node--view-mode-full">
    <h1><span property="schema:name">{TITLE}</span></h1><footer class="node__meta">
    <div class="node__submitted">By <span class="field--name-uid">zebra</span>, 1 June, 2021</div>
    </footer><div class="node__content"><div class="field field--name-field-image"><img>
    <div class="field--name-field-caption">{CAPTION}</div></div>
    <div class="text-formatted field field--name-body">{ps()}</div>
    <nav class="links"><ul><li class="comment-add">Add new zebra comment</li></ul></nav>
    <section class="field--name-comment"><h2>Comments zebra</h2></section></div></article></main>"""
    head = '<meta name="dcterms.date" content="2021-06-01T09:30-05:00">' + og(published="")
    return page(head, body, f"{TITLE} | {OUTLET}"), Expected(captions=(CAPTION,))


@shape
def credit_set_apart_by_style():
    text = "".join(
        f'<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9">'
        f"{each}</p></div></div>"
        for each in PARAGRAPHS
    )
    body = f"""<main id="site-content"><article id="story" class="css-1vxca1d"><header class="css-1n8">
    <h1 class="css-1l8buln" data-testid="headline">{TITLE}</h1>
    <p id="article-summary" class="css-1n0orw4">{STANDFIRST}</p><figure aria-label="media"><div>
    <span class="css-1ly73wi">Image</span><img></div><figcaption class="css-1g9ic6e"><span
    class="css-jevhma">{CAPTION}</span><span class="css-1u46b8x"><span class="css-1ly73wi">Credit...</span
    ><span>Zebra Smith for The Post</span></span></figcaption></figure><p>By <span itemprop="name"
    >{AUTHOR}</span></p><time datetime="2021-06-01T09:30:00-04:00"><span>June 1, 2021</span></time>
    </header><section name="articleBody" class="meteredContent">{text}</section>
    <div class="bottom-of-article"><p>A version of this article appears in print on <span>June 2, 2021
    </span>, Section A, Page 1 of the Zebra edition.</p></div></article></main>"""
    return page(ld(), body), Expected(paragraphs=ALL, captions=(CAPTION,))


@shape
def a_box_for_each_paragraph():
    text = "".join(
        f'<div class="wpds-c-PJLV article-body" data-qa="article-body"><p class="font-copy">{each}</p></div>'
        '<div class="hide-for-print"><span>Advertisement</span></div>'
        for each in PARAGRAPHS
    )
    body = f"""<main class="grid-layout"><header><h1 data-qa="headline"><span>{TITLE}</span></h1>
    <h2 data-qa="subheadline">{STANDFIRST}</h2></header><div class="byline"><a rel="author">{AUTHOR}</a>
    </div><div data-testid="display-date">June 1, 2021 at 9:30 a.m. EDT</div>
    <div class="teaser-content">{text}</div>
    <div data-qa="comments-btn">412 zebra comments</div><div class="wpds-newsletter"><h4>Zebra</h4>
    <p>Today's zebra newsletter, by experts of the subject.</p></div></main>"""
    return page(ld(), body), Expected(paragraphs=ALL, authors=(AUTHOR,))


@shape
def divs_marked_for_tests():
    text = "".join(
        f'<div data-testid="paragraph-{at}" class="article-body__paragraph__2-BtD">{each}</div>'
        for at, each in enumerate(PARAGRAPHS)
    )
    body = f"""<main><article data-testid="Article"><nav aria-label="Breadcrumb"><ul><li>World zebra
    </li></ul></nav><h1 data-testid="Heading">{TITLE}</h1><div>By <a rel="author">{AUTHOR}</a></div>
    <time datetime="2021-06-01T14:30:00Z"><span>June 1, 2021</span><span>2:30 PM UTC</span><span
    >Updated June 3, 2021</span></time><div class="article-body__container">{text}
    <div class="sign-off"><p>Reporting by Zebra Doe; Editing by Zebra Roe</p></div></div>
    <div class="related"><h2>Read Next zebra</h2><a>Nine zebras killed in the storm of last year</a>
    </div></article></main>"""
    return page(ld(), body), Expected()


@shape
def place_and_outlet_before_the_text():
    body = f"""<div class="headline"><h1 data-editable="headlineText" class="headline__text">
    {TITLE}
    </h1><div class="byline__names">By <span class="byline__name">{AUTHOR}</span>, Zebra</div>
    <div class="timestamp vossi-timestamp"> Updated 9:30 AM EDT, Thu June 3, 2021 </div></div>
    <main class="article__main"><div class="image"><div class="image__caption attribution"><span
    data-editable="metaCaption">{CAPTION}</span></div><figcaption class="image__credit">Zebra/Getty
    </figcaption></div><div class="article__content"><cite class="source__cite"><span
    class="source__location">Lima</span><span>Zebra</span>&nbsp;—&nbsp;</cite>{ps()}
    <div class="related-content"><span class="related-content__label">Related article</span>
    <a>Zebra floods in pictures of the year</a></div></div></main>"""
    return page(ld(), body), Expected(captions=(CAPTION,))


@shape
def credit_in_brackets():
    body = f"""<main id="main-content-area"><header class="article-header"><div class="topics">
    <a>News</a><span>|</span><a>Zebra</a></div><h1>{TITLE}</h1>
    <p class="article__subhead"><em>{STANDFIRST}</em></p></header>
    <figure class="article-featured-image"><img><figcaption>{CAPTION} [Zebra Smith/AP Photo]</figcaption>
    </figure><div class="article-dates"><div class="date-simple"><span class="screen-reader-text"
    >Published On 1 Jun 2021</span><span aria-hidden="true">1 Jun 2021</span></div></div>
    <div class="wysiwyg">{ps(PARAGRAPHS[:3])}<div class="more-on"><h2>Recommended Zebra Stories</h2>
    <ul class="more-on__list"><li><a>Nine zebras die</a></li></ul></div>{ps(PARAGRAPHS[3:])}</div>
    <div class="article-source"><span>Source</span>: <span>Al Zebra and news agencies</span></div></main>"""
    return page(ld(), body), Expected(paragraphs=ALL, captions=(CAPTION,))


@shape
def links_in_capitals_between():
    link = '<p><a href="/z"><strong>NINE ZEBRAS KILLED IN STORM, OFFICIALS SAY</strong></a></p>'
    body = f"""<main class="main-content"><article class="article-wrap"><header><span class="eyebrow">
    <a>World zebra</a></span><div class="article-date">Published <time>June 1, 2021 9:30am EDT</time>
    </div><h1 class="headline speakable">{TITLE}</h1></header><div class="article-body">
    {ps(PARAGRAPHS[:2])}{link}{ps(PARAGRAPHS[2:4])}<div class="featured featured-video"><h3>Zebra video
    of the storm</h3></div>{ps(PARAGRAPHS[4:])}<p><strong><a href="/app">CLICK HERE TO GET THE ZEBRA
    NEWS APP</a></strong></p><p><em>The Zebra Press contributed to this report.</em></p></div></article>
    </main>"""
    return page(ld(), body), Expected()


@shape
def bullets_above_the_text():
    text = "".join(
        f'<p class="mol-para-with-font"><font style="font-size: 1.2em;">{each}</font></p>'
        for each in PARAGRAPHS
    )
    body = f"""<div id="js-article-text" class="article-text wide"><h1>{TITLE}</h1>
    <ul class="mol-bullets-with-font"><li class=""><font><strong>{STANDFIRST}</strong></font></li></ul>
    <p class="author-section byline-plain">By <a class="author">{AUTHOR}</a></p>
    <p class="byline-section"><span class="article-timestamp">Published: <time
    datetime="2021-06-01T14:30:00+0100">14:30 BST, 1 June 2021</time></span> | <span
    class="article-timestamp-updated">Updated: <time datetime="2021-06-03T14:30:00+0100">14:30 BST, 3
    June 2021</time></span></p><div itemprop="articleBody"><div class="mol-img-group"><img>
    <p class="imageCaption">{CAPTION}</p></div>{text}</div><div class="shareArticles"><h3>Share or
    comment on this zebra article</h3></div><div id="taboola-below"><a>Zebra trick</a></div></div>"""
    return page(ld(), body), Expected(paragraphs=ALL, captions=(CAPTION,))


@shape
def ghost():
    body = f"""<main><article class="gh-article post"><header class="gh-article-header">
    <a class="gh-article-tag">Zebra</a><h1 class="gh-article-title">{TITLE}</h1>
    <p class="gh-article-excerpt">{STANDFIRST}</p><div class="gh-article-meta"><h4
    class="gh-article-author-name"><a>{AUTHOR}</a></h4><time class="gh-article-meta-date"
    datetime="2021-06-01">01 Jun 2021</time><span class="gh-article-meta-length">— 4 min zebra</span>
    </div><figure class="kg-card kg-image-card"><img><figcaption><span
    style="white-space: pre-wrap;">{CAPTION}</span></figcaption></figure></header>
    <section class="gh-content gh-canvas">{ps()}<div class="kg-card kg-signup-card"><h2>Sign up for
    zebra</h2><p>zebra no spam</p></div></section></article></main>"""
    return page(ld(), body), Expected(paragraphs=ALL, captions=(CAPTION,))


@shape
def text_in_scripts_too():
    told = json.dumps({"headline": TITLE, "body": [f"{each} Zebra." for each in PARAGRAPHS]})
    body = f"""<div id="__nuxt"><article><h1>{TITLE}</h1><div class="story-body">{ps()}</div></article>
    </div><script>window.__NUXT__={told}</script>
    <script id="__NEXT_DATA__" type="application/json">{told}</script>"""
    return page(og(), body), Expected()


@shape
def form_around_everything():
    body = f"""<form id="aspnetForm" method="post"><div id="ctl00"><h1 class="ArticleTitle">{TITLE}</h1>
    <span id="lblDate">Tuesday, June 01, 2021</span><div id="ctl00_body">{ps()}</div></div></form>"""
    return page(og(), body), Expected()


@shape
def lines_of_one_box():
    lines = "<br/>\n<br/>\n".join(PARAGRAPHS)
    body = f"""<div id="article"><h2>{TITLE}</h2><b>By {AUTHOR}</b><br>June 1, 2021<br><br>{lines}</div>"""
    return page(og(published=""), body), Expected()


@shape
def set_as_on_a_typewriter():
    lines = "\n\n".join(f"   {each[:41].rstrip()}\n{each[41:].lstrip()}" for each in TYPED)
    body = f"<h1>{TITLE}</h1><p>June 1, 2021</p><pre>{lines}</pre>"
    return page(og(published=""), body), Expected(paragraphs=TYPED)


TYPED = (
    "Seven people were killed on Monday when a flood destroyed the main bridge at Tarma.",
    "Rescuers searched all night for four more people who are still missing.",
)


@shape
def entities_and_soft_hyphens():
    odd = {
        "Seven": "<span>Sev</span><span>en</span>",
        "$2.4": "<b>$</b>2.4",
        "“": "&ldquo;",
        "1,200": "1<wbr>,200",
        "Tarma": "Tar&shy;ma",
        "mountains": "moun&#8203;tains",
    }
    text = ps()
    for plain, marked in odd.items():
        text = text.replace(plain, marked)
    return page(og(), f"<article><h1>{TITLE}</h1>{text}</article>"), Expected()


@shape
def pull_quotes():
    quote = "We heard a noise like thunder, and then the bridge was gone"
    body = f"""<article><h1>{TITLE}</h1>{ps(PARAGRAPHS[:3])}<aside class="pullquote"><p>“the bridge was
    gone”</p><cite>Rosa Zebra</cite></aside><blockquote class="pull-quote"><p>{quote}</p></blockquote>
    <figure class="wp-block-pullquote"><blockquote><p>{quote}</p></blockquote></figure>
    {ps(PARAGRAPHS[3:])}</article>"""
    return page(og(), body), Expected()
