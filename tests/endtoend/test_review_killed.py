"""An interpreter's answer survives: the process dies in the middle, and what follows is exact."""

import re
from typing import Any

import aiohttp
import pytest

MARIA, ELENI, NIKOS = "+15557000001", "+15557000002", "+15557000003"
PEOPLE = f"""id,role,languages,sms,lat,lon,exercise
maria,interpreter,en,{MARIA},-50.5,10.5,yes
eleni,member,el,{ELENI},50.5,10.5,yes
nikos,member,el,{NIKOS},50.5,10.5,yes
"""
LONG = pytest.mark.long
ROSTER = "id,written,credit\nmaria,el,Maria P.\n"


async def _told(town: Any, number: str) -> list[str]:
    return [line["body"] for line in town.simulator.ledger() if line["to"] == number]


async def _asked(town: Any) -> str:
    """The path of the interpreter's page, once she was sent it."""
    async def there() -> bool:
        return bool(await _told(town, MARIA))

    await town.until(there)
    found = re.search(r"/t/\w+", (await _told(town, MARIA))[0])
    assert found
    return found[0]


async def _answer(town: Any, path: str, text: str) -> int:
    """Send the form as a browser does, and once more if a machine doubts the text; 0: it died."""
    seen = ""
    async with aiohttp.ClientSession() as session:
        for _ in range(2):
            form = {"answer": "edit", "text0": text, "revision": "1", "seen": seen}
            try:
                async with session.post(town.base + path, data=form) as answer:
                    html = await answer.text()
            except aiohttp.ClientError:
                return 0
            if answer.status != 422:
                break
            seen = html.split('name="seen" value="')[1].split('"')[0]
    return answer.status


@pytest.mark.parametrize("dies_in", [
    pytest.param(
        "dispatcher.pipeline.review_effects:Effects._run", id="after-the-answer", marks=LONG
    ),
    pytest.param("dispatcher.store.review_effects:Effects.put_aside", id="amid-its-effects"),
    pytest.param("dispatcher.store.review:Reviews.settle", id="before-it-is-kept", marks=LONG),
])
async def test_the_approved_text_goes_out_once_and_byte_for_byte(
    make_town: Any, cap: Any, dies_in: str
) -> None:
    town = await make_town({"TOCSIN_WAIT__REVIEW": "60"})
    await town.bring(PEOPLE)
    (town.folder / "roster.csv").write_text(ROSTER, encoding="utf-8")
    await town.tocsin("interpreters", "import", "roster.csv")
    await town.serve(dies_in=dies_in)
    _, alert = await town.post(cap())
    path = await _asked(town)
    code = (await town.call("GET", f"/api/v1/alerts/{alert['id']}"))[1]["code"]
    greek = f"Πλημμύρα «στον ποταμό».\nΠηγαίνετε ψηλά – τώρα! {code}"

    assert await _answer(town, path, greek) == 0
    await town.dead()
    await town.serve()
    if dies_in.endswith("settle"):
        assert await _answer(town, path, greek) == 200

    async def told() -> bool:
        return len(await _told(town, ELENI)) == 2 and len(await _told(town, NIKOS)) == 2

    await town.until(told)
    assert {(await _told(town, number))[1] for number in (ELENI, NIKOS)} == {greek}
    report = await town.settled(alert["id"])
    assert (report["people"]["planned"], report["doubled"]) == (2, 0)
    assert "Maria P." in [message["reviewed_by"] for message in report["messages"]]
    assert len(await _told(town, MARIA)) == 1


@LONG
async def test_a_restart_keeps_who_was_asked_and_when_the_next_one_is(
    make_town: Any, cap: Any
) -> None:
    town = await make_town({"TOCSIN_WAIT__REVIEW": "6"})
    await town.bring(PEOPLE + "petros,interpreter,en,+15557000004,-50.5,10.5,yes\n")
    (town.folder / "roster.csv").write_text(ROSTER + "petros,el,\n", encoding="utf-8")
    await town.tocsin("interpreters", "import", "roster.csv")
    await town.serve()
    await town.post(cap())
    await _asked(town)

    await town.kill()
    await town.serve()

    async def next_one() -> bool:
        return bool(await _told(town, "+15557000004"))

    await town.until(next_one)
    assert len(await _told(town, MARIA)) == 1
