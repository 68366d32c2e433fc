"""Take the pictures of the README: the demo evening, looked at by a real browser.

``make pictures``; needs /usr/bin/chromium (or TOCSIN_CHROMIUM) and takes about 90 seconds.
"""

import asyncio
import os
import re
import sqlite3
import sys
import tempfile
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import (
    Browser,
    Page,
    StorageState,
    ViewportSize,
    async_playwright,
)

from dispatcher.keys import KeyRing

HERE = Path(__file__).resolve().parent
CHROMIUM = os.environ.get("TOCSIN_CHROMIUM", "/usr/bin/chromium")
# Nothing is fetched from anywhere, and letters are drawn the same on every machine.
ARGUMENTS = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --font-render-hinting=none"
).split()
DESK: ViewportSize = {"width": 1100, "height": 1460}
PHONE: ViewportSize = {"width": 390, "height": 844}
WHEN = re.compile(r"02:5[1-9]")  # the update is out, and most leaders have answered
LARGEST = 300_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One page as one reader sees it."""

    name: str
    path: str
    size: ViewportSize
    language: str = "en"


async def main() -> None:
    """Play the evening in a folder that goes away again, and take every picture of it."""
    with tempfile.TemporaryDirectory() as folder:
        evening = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "dispatcher", "demo", "--port", "0", cwd=folder, stdout=PIPE
        )
        try:
            link = await _until(evening, re.compile(r"Console: (\S+)"))
            async with async_playwright() as play:
                # Started now, because a minute of the evening passes in one second.
                browser = await play.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
                session = await _signed_in(browser, link)
                await _until(evening, WHEN)
                pictures = _pictures(Path(folder) / "var" / "demo")
                await _take(browser, session, link.partition("/login")[0], pictures)
                await browser.close()
        finally:
            evening.terminate()
            await evening.wait()


async def _until(evening: Process, what: re.Pattern[str]) -> str:
    """Read what the demo prints until *what* comes; its first group, or all of it."""
    assert evening.stdout is not None
    async for line in evening.stdout:
        if found := what.search(line.decode()):
            return found.group(found.lastindex or 0)
    raise SystemExit("The demo ended before there was anything to see; call tocsin demo by itself.")


def _pictures(data: Path) -> list[Picture]:
    """What is taken; the links of a leader and of a station are not shown in the console."""
    keys = KeyRing((data / "secret_key").read_text(encoding="ascii").strip())
    with sqlite3.connect(data / "tocsin.db") as database:
        leader = _newest(database, "SELECT d.id FROM deliveries d JOIN communities c"
                         " ON c.id = d.community_id WHERE d.purpose = 'leader'"
                         " AND c.external_id = 'mill-families' ORDER BY d.id DESC")
        station = _newest(database, "SELECT id FROM stations WHERE external_id = 'river-voice'")
    relay, radio = keys.token("relay", str(leader)), keys.token("station", str(station))
    return [
        Picture(name="console", path="/", size=DESK),
        Picture(name="console-phone-arabic", path="/?lang=ar", size=PHONE, language="ar"),
        Picture(name="relay-arabic", path=f"/r/{relay}", size=PHONE, language="ar"),
        Picture(name="radio", path=f"/s/{radio}", size=PHONE),
    ]


def _newest(database: sqlite3.Connection, query: str) -> int:
    row = database.execute(query).fetchone()
    if row is None:
        raise SystemExit(f"The demo has no such row: {query}")
    return int(row[0])


async def _take(
    browser: Browser, session: StorageState, base: str, pictures: Sequence[Picture]
) -> None:
    for picture in pictures:
        context = await browser.new_context(
            viewport=picture.size, locale=picture.language, storage_state=session
        )
        await _shoot(await context.new_page(), base, picture)
        await context.close()


async def _signed_in(browser: Browser, link: str) -> StorageState:
    context = await browser.new_context()
    page = await context.new_page()
    await page.goto(link)
    await page.get_by_role("button").last.click()
    await page.wait_for_selector("#board")
    session = await context.storage_state()
    await context.close()
    return session


async def _shoot(page: Page, base: str, picture: Picture) -> None:
    await page.goto(base + picture.path)
    file = HERE / f"{picture.name}.png"
    await page.screenshot(path=file, scale="css")
    size = file.stat().st_size
    sys.stdout.write(f"{file.name}: {size // 1000} kB\n")
    if size > LARGEST:
        raise SystemExit(f"{file.name} is larger than {LARGEST // 1000} kB: take less of the page.")


if __name__ == "__main__":
    asyncio.run(main())
