"""A real browser signs in, watches the board live, decides, and answers as a leader."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
PHONE = {"width": 360, "height": 740}
PATIENCE = 60_000  # ms; only what hangs waits for so long

pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="there is no /usr/bin/chromium")


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as play:
        running = await play.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield running
        await running.close()


@pytest.fixture
async def page(browser: Browser, server) -> AsyncIterator[Page]:
    """A phone; a complaint of the browser (content policy, scripts) fails the test."""
    context = await browser.new_context(viewport=PHONE, base_url=str(server.make_url("/")))
    context.set_default_timeout(PATIENCE)
    page = await context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    await context.close()
    assert [text for text in complaints if "401" not in text] == []


async def _no_sideways_scrolling(page: Page) -> None:
    wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert await page.evaluate(wider) == 0, page.url


async def _sign_in(page: Page) -> None:
    await page.goto("/login?link=once")
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.get_by_role("heading", name="Alerts now")).to_be_visible()


async def test_an_operator_signs_in_watches_and_withdraws(page, service):
    await page.goto("/")
    await expect(page.get_by_text("You are not signed in.")).to_be_visible()
    await _sign_in(page)
    await expect(page.get_by_text("Live: the figures change by themselves.")).to_be_visible()
    await _no_sideways_scrolling(page)

    # A figure changes behind the doors; one event, and the page shows and speaks it.
    service.state = "held"
    service.feeds[0].put_nowait({"type": "alert", "id": "a1"})
    await expect(page.get_by_text("A decision about it is open")).to_be_visible()
    await expect(page.locator("#summary")).to_have_text("Alerts: 1. People reached: 30 of 41.")

    await page.get_by_role("link", name="Withdraw this alert").click()
    await _no_sideways_scrolling(page)
    await page.get_by_label("I have read this and I am sure.").check()
    await page.get_by_label("Reason").fill("wrong place")
    await page.get_by_role("button", name="Withdraw this alert").click()

    await expect(page).to_have_url(re.compile(r"/alerts/a1$"))
    assert ("cancel", ("a1", "operator", "wrong place")) in service.calls
    await _no_sideways_scrolling(page)


async def test_the_board_is_fetched_once_for_many_events_and_keeps_the_focus(page, service):
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    loop = asyncio.get_running_loop()
    async with page.expect_response("**/board"):  # the one after connecting
        await _sign_in(page)
    await page.get_by_role("link", name="Withdraw this alert").focus()
    fetched.clear()

    began = loop.time()
    async with page.expect_response("**/board"):
        for reached in range(200):
            service.feeds[0].put_nowait({"type": "progress", "id": "a1", "reached": reached})

    await expect(page.get_by_role("link", name="Withdraw this alert")).to_be_focused()
    # Once a second at most, the first time a second after the first event.
    assert 1 <= len([url for url in fetched if url.endswith("/board")]) <= loop.time() - began


async def test_everything_is_stopped_and_goes_on(page, service):
    await _sign_in(page)

    for link, stopped in (("Stop all sending", True), ("Let sending go on", False)):
        await page.get_by_role("link", name=link).click()
        await page.get_by_label("I have read this and I am sure.").check()
        await page.get_by_role("button", name=link).click()
        shown = expect(page.get_by_text("Every sending is stopped."))
        await (shown.to_be_visible() if stopped else shown.to_be_hidden())
        assert service.stopped is stopped


async def test_the_console_speaks_arabic_from_right_to_left(page):
    await _sign_in(page)

    await page.get_by_role("link", name="العربية").first.click()
    await expect(page.get_by_role("heading", name="التحذيرات الآن")).to_be_visible()

    for path in ("/", "/alerts/a1", "/alerts/a1/report", "/alerts/a1/cancel"):
        await page.goto(path)
        await expect(page.locator("html")).to_have_attribute("dir", "rtl")
        await _no_sideways_scrolling(page)


async def test_the_console_is_walked_by_keyboard(page):
    await _sign_in(page)

    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Stop all sending")).to_be_focused()


@pytest.mark.parametrize(("token", "thanks", "send"), [
    ("leader", "Thank you. Your answer has been saved.", "Send"),
    ("leader-ar", "شكرًا. تم حفظ جوابكم.", "إرسال"),
])
async def test_a_leader_answers_without_scripts(browser, server, service, token, thanks, send):
    context = await browser.new_context(
        viewport=PHONE, base_url=str(server.make_url("/")), java_script_enabled=False
    )
    page = await context.new_page()
    await page.goto(f"/r/{token}")
    await page.locator("#people").fill("٤٠")
    await page.locator("#way").select_option("phone")
    await page.get_by_role("button", name=send).first.click()

    await expect(page.get_by_role("status")).to_have_text(thanks)
    assert service.calls == [("relay", (token, "relayed", 40, "phone", ""))]
    await context.close()


@pytest.mark.parametrize("path", ["/r/leader", "/r/leader-ar", "/s/station", "/a/K7QX", "/login"])
async def test_pages_for_people_fit_a_phone(page, path):
    await page.goto(path)

    await _no_sideways_scrolling(page)


async def test_a_station_prints_and_says_that_it_was_read(page, service):
    await page.goto("/s/station")
    await page.evaluate("window.print = () => { document.title = 'printed'; }")
    await page.get_by_role("button", name="Print").click()
    await expect(page).to_have_title("printed")

    await page.get_by_role("button", name="We have read it on air").click()

    await expect(page.get_by_text("Read on air at").first).to_be_visible()
    assert ("aired", ("station", 5)) in service.calls
