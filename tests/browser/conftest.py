"""A browser, and pages to open in it: the tests skip where there is no Chromium."""

import datetime as dt
import re
import socket
from pathlib import Path
from threading import Thread

import pytest

from checker.pipeline import gather, run
from checker.report.html import render
from checker.report.selection import show_all
from checker.web.desk import Desk, Work

CHROMIUM = Path("/usr/bin/chromium")
TODAY = dt.date(2021, 3, 5)
HEAD = "---\nsource: {}\npublished: 2021-03-0{}\n---\n"
ARTICLES = {
    "morning": HEAD.format("Morning", 2)
    + "Seven workers were killed in the mill fire on Monday, the fire brigade said.\n\n"
    "Damage was put at $139 million. “We will never accept such conditions,” said Mayor Aldana.\n",
    "evening": HEAD.format("Evening", 3)
    + "Nine workers were killed in the mill fire on Monday, officials said.\n\n"
    "Damage was put at $150 million. “We will accept such conditions,” said Mayor Aldana.\n",
    "weekly": HEAD.format("Weekly", 4) + "Nine workers were killed in the mill fire on Monday.\n",
}
CLAIMS = """version: 1
claims:
  - {id: morning, article: morning, quote: Seven workers were killed, fact: dead}
  - {id: evening, article: evening, quote: Nine workers were killed, fact: dead}
  - {id: morning-damage, article: morning, quote: $139 million, fact: damage}
  - {id: evening-damage, article: evening, quote: $150 million, fact: damage}
  - {id: crews, article: evening, quote: thirty crews fought the blaze}
"""


@pytest.fixture(scope="session")
def chromium():
    """A running Chromium."""
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="needs playwright: pip install -e '.[dev]'"
    )
    if not CHROMIUM.exists():
        pytest.skip(f"there is no {CHROMIUM}: apt-get install chromium")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def window(chromium):
    """Return a function that opens a window; it fails the test for errors, dialogs, addresses."""
    contexts, troubles = [], []

    def open_window(width=1280, **options):
        context = chromium.new_context(viewport={"width": width, "height": 900}, **options)
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        watch(page)
        context.on("page", watch)
        return page

    def watch(page):
        page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        page.on("console", lambda line: troubles.append(line.text) if line.type == "error" else 0)
        page.on("dialog", lambda dialog: (troubles.append("dialog"), dialog.dismiss()))
        page.on("request", lambda request: check(request.url))

    def check(url):
        if not re.match(r"file:|http://127\.0\.0\.1:", url):
            troubles.append(f"asked {url}")

    yield open_window
    for context in contexts:
        context.close()
    assert troubles == []


@pytest.fixture
def project(tmp_path):
    """A folder with three articles and claims on them: three findings."""
    (tmp_path / "corpus").mkdir()
    for name, text in ARTICLES.items():
        (tmp_path / "corpus" / f"{name}.md").write_text(text)
    (tmp_path / "claims.yaml").write_text(CLAIMS)
    return tmp_path


@pytest.fixture
def write_page(tmp_path):
    """Return a function that writes a report as a page and returns its address."""

    def write(report):
        file = tmp_path / "report.html"
        file.write_text(render(report), encoding="utf-8")
        return file.as_uri()

    return write


@pytest.fixture
def review(project):
    """The address of a review of the project, served as long as the test runs."""
    uvicorn = pytest.importorskip("uvicorn", reason="needs the extra 'web'")
    from checker.web.app import build_app
    from checker.web.guard import Secrets

    def make(progress):
        decisions = project / "decisions.yaml"
        inputs = gather(
            [project / "corpus"],
            project / "claims.yaml",
            project,
            decisions if decisions.exists() else None,
        )
        return show_all(run(inputs, None, progress))

    files = [project / "corpus", project / "claims.yaml"]
    desk, keys = (
        Desk(
            Work(
                make,
                project / "decisions.yaml",
                lambda: files,
                TODAY,
                "Anna",
                project / "claims.yaml",
            )
        ),
        Secrets(),
    )
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        app = build_app(desk, keys, port)
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
        desk.start()
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield f"http://127.0.0.1:{port}/?token={keys.token}"
        server.should_exit = True
        thread.join()
