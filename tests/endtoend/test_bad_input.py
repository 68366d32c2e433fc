"""Bad input and a full disk: one clear sentence each, and nothing is lost."""

import io
import json
import resource
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from dispatcher.settings import shipped

BOMB = """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;">]><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">&c;</alert>"""


async def test_every_bad_post_gets_its_status_and_a_sentence(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str]
) -> None:
    town = await make_town()
    await town.bring(people(1))
    await town.serve()
    cap_type = {"Content-Type": "application/cap+xml"}
    cases = [
        (422, b"not xml at all", cap_type), (422, b"", cap_type), (422, BOMB.encode(), cap_type),
        (422, cap().replace("<sender>duty@town.example</sender>", "").encode(), cap_type),
        (413, io.BytesIO(b"x" * 50_000_000), cap_type),
        (415, b"{}", {"Content-Type": "application/json"}),
        (401, cap().encode(), {**cap_type, "Authorization": ""}),
        (401, cap().encode(), {**cap_type, "Authorization": "Bearer wrong"}),
    ]

    for expected, body, headers in cases:
        status, problem = await town.call("POST", "/api/v1/alerts", data=body, headers=headers)

        assert status == expected, problem
        assert all(e["code"] and e["message"] for e in problem["errors"])
        assert "Traceback" not in json.dumps(problem)
    _, listed = await town.call("GET", "/api/v1/alerts")
    status, alert = await town.post(cap())
    await town.settled(alert["id"])
    assert (listed["items"], status) == ([], 201)


async def test_a_forged_callback_is_refused_and_changes_nothing(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str]
) -> None:
    town = await make_town(errors={"2000000": "silent"})
    await town.bring(people(1))
    await town.serve()
    _, alert = await town.post(cap())

    async def sent() -> bool:
        return "sent" in (await town.report(alert["id"]))["deliveries"]["by_state"]

    await town.until(sent)
    forged = {"MessageSid": town.simulator.ledger()[0]["sid"], "MessageStatus": "delivered"}
    async with aiohttp.ClientSession() as session, session.post(
        f"{town.base}/webhooks/twilio/status?d=1&a=1", data=forged,
        headers={"X-Twilio-Signature": "Zm9yZ2Vk"},
    ) as answer:
        assert answer.status == 403
    assert (await town.report(alert["id"]))["people"]["reached"] == 0


@pytest.mark.parametrize(("rows", "code", "column"), [
    pytest.param("id,languages,sms,shoe\na,en,+15552000000,9\n", "", "shoe", id="column"),
    pytest.param("id,languages,sms,nationality\na,en,+15552000000,x\n", "", "nationality",
                 id="never-asked"),
])
async def test_a_file_with_a_wrong_column_is_refused_whole(
    rows: str, code: str, column: str, make_town: Any
) -> None:
    town = await make_town()
    (town.folder / "people.csv").write_text(rows, encoding="utf-8")

    said = await town.tocsin("contacts", "import", "people.csv", ok=False)

    assert column in said
    assert "Traceback" not in said


async def test_a_bad_row_is_named_and_the_good_ones_are_kept(make_town: Any) -> None:
    town = await make_town()
    (town.folder / "people.csv").write_text(
        "id,languages,sms\na,en,+15552000000\nb,klingonese,+15552000001\nc,en,12\n",
        encoding="utf-8",
    )

    done = json.loads((await town.run("contacts", "import", "people.csv", "--json")).stdout)

    assert done["created"] == 1
    assert [(r["line"], r["column"]) for r in done["refused"]] == [(3, "languages"), (4, "sms")]


async def test_a_template_with_a_missing_slot_is_found_with_its_line(
    make_town: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "templates"
    shutil.copytree(shipped("templates"), folder)
    sheet = folder / "es" / "hazards.ftl"
    text = sheet.read_text(encoding="utf-8")
    line = next(n for n, t in enumerate(text.splitlines(), 1) if t.startswith("flood-warning"))
    lines = text.splitlines()
    lines[line - 1] = lines[line - 1].replace("{ $place }", "")
    sheet.write_text("\n".join(lines) + "\n", encoding="utf-8")
    town = await make_town({"TOCSIN_TEMPLATES_DIR": str(folder)})

    said = await town.tocsin("templates", "check", ok=False)

    assert f"hazards.ftl:{line}" in said.replace(" line ", ":") or str(line) in said
    assert "place" in said


async def test_a_full_disk_answers_so_and_loses_nothing_that_was_answered(
    make_town: Any, cap: Callable[..., str], people: Callable[..., str]
) -> None:
    town = await make_town()
    await town.bring(people(50))
    await town.serve()
    files = [p for p in town.folder.iterdir() if p.name.startswith("town.db")]
    limit = max(p.stat().st_size for p in files) + 65536
    _, hard = resource.prlimit(town.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(town.process.pid, resource.RLIMIT_FSIZE, (limit, hard))

    taken, refused = [], None
    for n in range(60):
        status, answer = await town.post(cap(f"flood-{n}", event=f"Flood {n}"))
        if status != 201:
            refused = (status, answer)
            break
        taken.append(answer["id"])
    resource.prlimit(town.process.pid, resource.RLIMIT_FSIZE, (hard, hard))

    assert refused is not None
    assert refused[0] == 503, refused
    assert "disk" in json.dumps(refused[1])
    status, last = await town.post(cap("after", event="Flood after"))
    assert status == 201
    for alert_id in [*taken, last["id"]]:
        report = await town.settled(alert_id)
        assert report["people"]["reached"] == 50
    ledger = town.simulator.ledger()
    assert len(ledger) == 50 * (len(taken) + 1)
