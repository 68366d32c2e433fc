"""How many different alerts at once are taken in, durably answered and sent.

Each alert is over a place of its own, where one person lives; all are posted at once on a few
connections, while what came before is planned and sent. Then one alert as many times.

    python bench/bench_intake.py [alerts] [connections]
"""

import asyncio
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
from serving import TOKEN, Service, service

LANGUAGES = ("en", "ar", "es", "so")


def cap(number: int, sent: datetime) -> str:
    """An alert over the place of one person."""
    lat, lon = place(number)
    ring = " ".join(f"{lat + y:.3f},{lon + x:.3f}" for y, x in (
        (-.004, -.004), (-.004, .004), (.004, .004), (.004, -.004), (-.004, -.004)
    ))
    return f"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>i{number}</identifier>
<sender>bench@town.example</sender><sent>{sent.isoformat()}</sent><status>Actual</status>
<msgType>Alert</msgType><scope>Public</scope><info><category>Met</category><event>Flood</event>
<urgency>Immediate</urgency><severity>Extreme</severity><certainty>Observed</certainty>
<expires>{(sent + timedelta(hours=3)).isoformat()}</expires>
<area><areaDesc>Place {number}</areaDesc>
<polygon>{ring}</polygon></area></info></alert>"""


def place(number: int) -> tuple[float, float]:
    """Latitude and longitude, a hundredth of a degree from the next."""
    return 40 + number // 300 / 100, 10 + number % 300 / 100


async def posted(base: str, documents: list[bytes], connections: int) -> dict[int, int]:
    """Post all of them; how often each status was answered."""
    found: dict[int, int] = {}
    todo = iter(documents)
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/cap+xml"}
    async with aiohttp.ClientSession(
        headers=headers, timeout=aiohttp.ClientTimeout(total=None)
    ) as session:
        async def work() -> None:
            for body in todo:
                async with session.post(f"{base}/api/v1/alerts", data=body) as answer:
                    await answer.read()
                    found[answer.status] = found.get(answer.status, 0) + 1

        await asyncio.gather(*(work() for _ in range(connections)))
    return found


async def measured(running: Service, alerts: int, connections: int) -> None:
    """Print the figures."""
    sent = datetime.now(UTC).replace(microsecond=0)
    documents = [cap(i, sent).encode() for i in range(alerts)]
    began = time.monotonic()
    found = await posted(running.base, documents, connections)
    took = time.monotonic() - began
    print(f"{alerts} different alerts: {found}, {alerts / took:.0f} answered a second")
    await running.sent(alerts)
    all_in = time.monotonic() - began
    print(f"all sent after {all_in:.1f} s, {all_in - took:.1f} s after the last answer")
    began = time.monotonic()
    found = await posted(running.base, documents[:1] * alerts, connections)
    took = time.monotonic() - began
    print(f"one of them {alerts} times: {found}, {alerts / took:.0f} answered a second")


async def main(alerts: int, connections: int) -> None:
    """Both figures."""
    people = [(LANGUAGES[i % 4], f"+1555{2_000_000 + i}") for i in range(alerts)]
    fast = {"TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "100000"}
    with tempfile.TemporaryDirectory() as folder:
        async with service(Path(folder), {"keep_bodies": False}, fast) as running:
            await running.bring(people, place)
            await running.serve()
            await measured(running, alerts, connections)


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    asyncio.run(main(*[*given, *[1_000, 32][len(given):]]))
