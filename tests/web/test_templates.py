"""The page of the template library: for readers, by language, its faults with their lines."""

import re
from typing import Any

import pytest

from dispatcher.web.access import SESSION
from dispatcher.web.templates import covered

VIEWER = {"Cookie": f"{SESSION}=cookie-viewer"}


def _bare(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


async def test_it_is_for_those_who_are_signed_in(client: Any) -> None:
    assert (await client.get("/templates")).status == 401
    home = await (await client.get("/", headers=VIEWER)).text()
    assert '<a href="/templates">' in home


async def test_all_languages_with_their_shares_and_every_fault(client: Any) -> None:
    said = _bare(await (await client.get("/templates", headers=VIEWER)).text())

    assert "العربية ar 12 3 40 English en 4 1 2" in said
    assert "ar/all.ftl :7 flood-action in ar/all.ftl has no end." in said
    assert "en/all.ftl :9 flod in en/all.ftl is unknown." in said


@pytest.mark.parametrize(("page", "direction", "row"), [
    ("en", "ltr", "Flood 2 draft 0 1 reviewed 0 Tsunami 0 0 0 0"),
    ("ar", "rtl", "فيضان 2 مسودة 0 1 مراجعة 0"),
])
async def test_one_language_by_hazard_and_way(
    client: Any, page: str, direction: str, row: str
) -> None:
    html = await (await client.get(f"/templates?language=ar&lang={page}", headers=VIEWER)).text()

    assert f'<html lang="{page}" dir="{direction}">' in html
    assert row in _bare(html)
    assert "ar/all.ftl" in html
    assert "en/all.ftl" not in html
    # Tables that a screen reader can walk, in a region that scrolls by itself.
    assert html.count("<table>") == html.count("<caption") == html.count('class="wide"') == 2


@pytest.mark.parametrize("language", ["xx", "<script>", ""])
async def test_a_language_that_is_not_there_opens_nothing(client: Any, language: str) -> None:
    answer = await client.get("/templates", params={"language": language}, headers=VIEWER)

    assert answer.status == 200
    assert "<script>" not in await answer.text()
    assert "Tsunami" not in await answer.text()


def test_a_cell_is_reviewed_only_if_nothing_in_it_is_a_draft() -> None:
    rows = [
        {"hazard": "flood", "language": "so", "channel": way, "provenance": provenance}
        for way, provenance in (("sms", "template"), ("sms", "template-draft"),
                                ("relay", "template"))
    ]

    [row] = covered(rows, "so", ["flood"])

    assert row.cells == ((2, False), (1, True), (0, True), (0, True))
