"""Take pictures of the report's page: light and dark, wide and narrow.

usage: screenshots.py [FOLDER]

They go to build/screenshots; the one that the README shows is written to docs/report.png. Needs
playwright and Debian's Chromium.
"""

import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from checker.commands.project import open_project  # noqa: E402
from checker.report.html import render  # noqa: E402

CHROMIUM = "/usr/bin/chromium"
PARTS = {"overview": "", "fact": "#f-victims", "article": "#a-washington-post"}
WIDTHS = (1280, 390)
SHOWN = ("light", 1280, "overview")
"""The picture of the README."""


def take(browser: Browser, address: str, folder: Path) -> None:
    """Take a picture of each part of the page in both schemes and all widths."""
    for scheme in ("light", "dark"):
        for width in WIDTHS:
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            for name, part in PARTS.items():
                page.goto(address + part)
                page.screenshot(path=folder / f"{name}-{scheme}-{width}.png")
                if (scheme, width, name) == SHOWN:
                    page.screenshot(path=ROOT / "docs" / "report.png")
            page.close()


def main() -> None:
    """Make the report on the shipped sample and take its pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    file = (folder / "report.html").absolute()
    file.write_text(render(open_project().run(None)), encoding="utf-8")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        take(browser, file.as_uri(), folder)
        browser.close()
    print(f"{folder}: {len(list(folder.glob('*.png')))} pictures")


if __name__ == "__main__":
    main()
