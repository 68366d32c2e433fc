"""Receipts twice, swapped, late, for nobody, forged, replayed, too large: states stay true."""

import base64
import hashlib
import hmac
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest

AUTH = "an-auth-token-for-the-tests"
PEOPLE = 40


def signed(url: str, form: Mapping[str, str]) -> str:
    said = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(AUTH.encode(), said.encode(), hashlib.sha1).digest()).decode()


@pytest.mark.long
async def test_whatever_order_receipts_come_in_the_states_are_the_providers(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str],
) -> None:
    town = await make_town(
        share_duplicate=0.5, share_reorder=0.5, share_late=0.3, late=2.0, share_forged=1.0,
        errors={"7": "undelivered:30005"},
    )
    await town.bring(people(PEOPLE))
    await town.serve()
    _, alert = await town.post(cap())
    report = await town.settled(alert["id"])

    async def all_called() -> bool:
        stats = town.simulator.stats()
        return bool(stats["callbacks_forged"] >= PEOPLE and await _still(town))

    await town.until(all_called)
    states = report["deliveries"]["by_state"]
    theirs = Counter(line["status"] for line in town.simulator.ledger())
    stats = town.simulator.stats()
    print("receipts:", states, "callbacks", stats["callbacks_sent"], "forged accepted",
          stats["forged_accepted"])
    assert states == {"delivered": PEOPLE - 4, "undelivered": 4} == dict(theirs)
    assert stats["forged_accepted"] == stats["callbacks_failed"] == 0
    after = (await town.report(alert["id"]))["deliveries"]["by_state"]
    assert after == states == await _counted(town)


async def _still(town: Any) -> bool:
    """Whether no callback came since the last question."""
    before, town.seen = getattr(town, "seen", -1), town.simulator.stats()["callbacks_sent"]
    return bool(before == town.seen)


async def _counted(town: Any) -> dict[str, int]:
    """Deliveries by state as the counters have them."""
    found: Counter[str] = Counter()
    async with aiohttp.request("GET", f"{town.base}/metrics") as answer:
        for line in (await answer.text()).splitlines():
            if line.startswith("tocsin_deliveries{"):
                state = line.split('state="')[1].split('"')[0]
                found[state] += int(float(line.rsplit(" ", 1)[1]))
    return {state: n for state, n in found.items() if n}


async def test_a_call_that_is_not_the_providers_changes_nothing(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str],
) -> None:
    town = await make_town(callback_statuses=["sent"])
    await town.bring(people(2))
    await town.serve()
    _, alert = await town.post(cap())
    await town.accepted_more_than(1)
    sid = town.simulator.ledger()[0]["sid"]
    form = {"MessageSid": sid, "MessageStatus": "undelivered", "ErrorCode": "30005"}
    here = f"{town.base}/webhooks/twilio/status?d=1&a=1"
    elsewhere = f"{town.base}/webhooks/twilio/status?d=2&a=1"
    large = {**form, "More": "x" * 1_000_000}
    cases = {
        "unsigned": (here, form, ""),
        "by another token": (here, form, signed(here + "x", form)),
        "replayed to another address": (elsewhere, form, signed(here, form)),
        "1 MB": (here, large, signed(here, large)),
    }
    answers = {}
    async with aiohttp.ClientSession() as session:
        for name, (url, fields, proof) in cases.items():
            async with session.post(url, data=urlencode(fields), headers={
                "Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": proof,
            }) as answer:
                answers[name] = answer.status
        unknown = {"MessageSid": "SM" + "9" * 32, "MessageStatus": "delivered"}
        nobody = f"{town.base}/webhooks/twilio/status?d=999999&a=1"
        async with session.post(nobody, data=unknown, headers={
            "X-Twilio-Signature": signed(nobody, unknown),
        }) as answer:
            answers["for nobody"] = answer.status

    print("calls:", answers)
    accepted = [name for name, status in answers.items() if status < 300]
    assert accepted == ["for nobody"]
    states = (await town.report(alert["id"]))["deliveries"]["by_state"]
    assert "undelivered" not in states
    assert sum(states.values()) == 2
