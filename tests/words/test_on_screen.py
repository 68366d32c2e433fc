"""Right-to-left messages in a real browser: numbers, telephones and links read from the left.

``TOCSIN_TEST_PICTURES=FOLDER`` keeps a picture of every page, to be looked at.
"""

import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.async_api import Page, async_playwright

from dispatcher.domain.alert import Info
from dispatcher.domain.area import Area
from dispatcher.domain.message import LINK_SLOT, Kind, Occasion, Purpose
from dispatcher.web.rendering import HERE, environment, labels
from dispatcher.words import Words

CHROMIUM = Path("/usr/bin/chromium")
PICTURES = os.environ.get("TOCSIN_TEST_PICTURES", "")
PHONE, CODE, LINK = "+1 555 010 0199", "K7Q4-22XZ", "https://warn.example/a/K7Q4?x=1#b"
# Each must stand on the page, and be read from left to right within itself.
FRAGMENTS = (PHONE, CODE, LINK, "16:13", "15:13", "2026-09-22 04:13", "Kessel Bridge 3-B")
ISSUED = {
    "ar": ("سيول في وادي لارو", "اتصلوا بالرقم +1 555 010 0199 قبل الساعة 16:13. "
           "اذهبوا إلى Kessel Bridge 3-B. انظروا https://warn.example/a/K7Q4?x=1#b"),
    "fa": ("سیل در دره لارو", "با شماره +1 555 010 0199 تماس بگیرید. "
           "به Kessel Bridge 3-B بروید. https://warn.example/a/K7Q4?x=1#b"),
    "ur": ("لارو وادی میں سیلاب", "+1 555 010 0199 پر فون کریں۔ Kessel Bridge 3-B پر جائیں۔"),
    "ckb": ("لافاو لە لارۆ", "پەیوەندی بکەن بە +1 555 010 0199. بڕۆن بۆ Kessel Bridge 3-B."),
}
# The left edge of every sign of *fragment* and the line that it is on, wherever it stands.
EDGES = """fragment => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode.data;
    for (let at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + 1)) {
      const edges = [];
      for (let n = 0; n < fragment.length; n++) {
        if (fragment[n] === " ") continue;  // at the end of a line it hangs on the far side
        const range = document.createRange();
        range.setStart(walk.currentNode, at + n);
        range.setEnd(walk.currentNode, at + n + 1);
        const box = range.getClientRects()[0];
        if (box && box.width > 0) edges.push([Math.round(box.top), box.left]);
      }
      found.push(edges);
    }
  }
  return found;
}"""

pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason="there is no /usr/bin/chromium")


@pytest.fixture
async def screen() -> AsyncIterator[Page]:
    async with async_playwright() as play:
        browser = await play.chromium.launch(
            executable_path=CHROMIUM, args=["--headless", "--no-sandbox", "--disable-gpu"]
        )
        yield await browser.new_page(viewport={"width": 360, "height": 740})
        await browser.close()


@pytest.fixture
def texts(
    words: Words, occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> Callable[..., list[str]]:
    """A public message, a leader's, and one in the issuer's own words, with all that is hard."""

    def write(tag: str) -> list[str]:
        places = (Area(description="Kessel Bridge 3-B; 12 Mill Road, Larrow"),)
        fields: dict[str, Any] = {"phone": PHONE, "code": CODE, "link": LINK, "hours": 12}
        ours = occasion(Kind.UPDATE, infos=(block("und-x", areas=places),), **fields)
        headline, said = ISSUED[tag]
        theirs = block(tag, areas=places, headline=headline, instruction=said)
        found = [
            words.wording(known, language=tag, channel=way, purpose=purpose)
            for known, way, purpose in (
                (ours, "sms", Purpose.PUBLIC), (ours, "relay", Purpose.LEADER),
                (occasion(infos=(theirs,), **fields), "sms", Purpose.PUBLIC),
            )
        ]
        return [one.text.replace(LINK_SLOT, LINK) for one in found if one is not None]

    return write


def _html(name: str, words: Words, tag: str, texts: list[str]) -> str:
    said: Any = SimpleNamespace(label=words.label)
    shown = [{"language": tag, "rtl": True, "text": text, "kind": "update"} for text in texts]
    page = {
        "over": False, "exercise": True, "phone": PHONE, "code": CODE, "sent": "16:13",
        "source": "Larrow Civil Protection", "texts": shown, "until": "2026-09-22 04:13",
        "state": "asked", "people_told": None,
    }
    html = environment().get_template(name).render(
        lang=tag, dir="rtl", languages=(), mode="live", path="/", page=page, longest=500,
        sections=[(tag, shown)], ways=("voice", "phone"), **labels(said, tag),
    )
    style = (HERE / "static" / "people.css").read_text(encoding="utf-8")
    return html.replace('<link rel="stylesheet" href="/static/people.css">',
                        f"<style>{style}</style>")


@pytest.mark.parametrize("tag", ["ar", "fa", "ur", "ckb"])
async def test_what_is_read_from_the_left_is_shown_so(
    screen: Page, words: Words, texts: Callable[..., list[str]], tag: str
) -> None:
    written = texts(tag)
    assert len(written) == 3
    for name in ("public.html", "relay.html"):
        await screen.set_content(_html(name, words, tag, written))
        if PICTURES:
            await screen.screenshot(path=Path(PICTURES) / f"{tag}-{name}.png", full_page=True)
        for fragment in FRAGMENTS:
            places = await screen.evaluate(EDGES, fragment)
            assert places, (fragment, name)
            for edges in places:
                by_line: dict[int, list[float]] = {}
                for top, left in edges:
                    by_line.setdefault(top, []).append(left)
                assert list(by_line) == sorted(by_line), (fragment, name)
                for lefts in by_line.values():
                    assert lefts == sorted(lefts), (fragment, name)
