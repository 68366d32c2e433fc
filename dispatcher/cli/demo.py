"""The demo evening: 80 minutes of a flash flood in 90 seconds, on the stand-in and nothing else."""

import asyncio
import contextlib
import csv
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from string import Template
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
from pydantic import SecretStr
from rich.console import Console
from rich.table import Table

from contacts.importing import import_contacts
from contacts.profiles import read_communities, read_stations
from dispatcher.app import App
from dispatcher.cli.door import open_door
from dispatcher.cli.reports import report_text
from dispatcher.domain.record import Principal
from dispatcher.settings import Authority, Settings, Twilio, Wait, sealed, shipped
from dispatcher.simulator import Reply, Simulator, SimulatorOptions
from dispatcher.wiring import WallClock

ZONE = ZoneInfo("America/New_York")
SCALE = 53.3  # 80 minutes in 90 seconds
VAR = Path("var/demo")
_ACCOUNT, _TOKEN = "AC" + "d" * 32, "demo-token-of-the-stand-in"
_SILENT = "0077"  # the leader who never answers
_ERRORS = {
    "0003": "undelivered:30003", "0005": "undelivered:30005", "0006": "undelivered:30006",
}
_EVENING = (
    ("02:10", "1-flash-flood", "A flash-flood warning for Riverside"),
    ("02:40", "2-larger", "An update: Mill Quarter and Northbank are in danger too"),
    ("03:30", "3-northbank-ends", "The warning is withdrawn for Northbank and goes on elsewhere"),
)
_END = "03:45"


@dataclass(slots=True, kw_only=True)
class Evening:
    """What the demo runs on; *began* is midnight of its day in the valley's zone."""

    app: App
    simulator: Simulator
    began: datetime
    console: Console
    base: str
    ids: list[str]
    said: str = ""

    def at(self, hours: str) -> datetime:
        """A time of the evening such as ``02:40``."""
        hour, minute = map(int, hours.split(":"))
        return self.began + timedelta(hours=hour, minutes=minute)

    def now(self) -> datetime:
        """The demo's own time."""
        return datetime.fromtimestamp(self.app.parts.clock.now() / 1000, ZONE)

    async def until(self, hours: str, meanwhile: Callable[[], Awaitable[None]]) -> None:
        """Let the evening run until *hours*, doing *meanwhile* about once a second."""
        while (left := (self.at(hours) - self.now()).total_seconds()) > 0:
            await asyncio.sleep(min(1.0, left / self.app.parts.clock.scale))
            await meanwhile()


async def demo(*, once: bool, port: int = 8080, scale: float = SCALE) -> int:
    """Play the evening; the exit code (1 if anybody is unaccounted for).

    Everything is the demo's own: its database under ``var/demo``, reserved numbers, the stand-in
    on loopback. The environment is not looked at.
    """
    console = Console(soft_wrap=True, highlight=False)
    _fresh_folder()
    began = datetime.now(ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    site, port = await _listening(port)
    clock = WallClock(scale=scale, start=int((began + timedelta(minutes=129)).timestamp() * 1000))
    simulator = Simulator(_stand_in(port, scale), clock=lambda: clock.now() / 1000)
    await simulator.start()
    app = App(_settings(simulator.url, port), clock=clock)
    evening = Evening(
        app=app, simulator=simulator, began=began, console=console,
        base=f"http://127.0.0.1:{port}", ids=[],
    )
    await _people(app)
    await app.start()
    door = await open_door(app, site)
    try:
        return await _play(evening, once=once)
    finally:
        await door.cleanup()
        await app.stop()
        await simulator.stop()


def _fresh_folder() -> None:
    shutil.rmtree(VAR, ignore_errors=True)
    VAR.mkdir(parents=True)


async def _listening(port: int) -> tuple[Any, int]:
    """A socket on loopback: the port asked for, else any free one."""
    import socket

    for wanted in (port, 0):
        sock = socket.socket()
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind(("127.0.0.1", wanted))
        except OSError:
            sock.close()
            continue
        return sock, sock.getsockname()[1]
    raise OSError("no port on 127.0.0.1 is free")


def _settings(provider: str, port: int) -> Settings:
    return sealed(
        mode="demo", database_url=f"sqlite:///{VAR}/tocsin.db", approval="auto",
        public_url=f"http://127.0.0.1:{port}",
        twilio=Twilio(
            account_sid=_ACCOUNT, auth_token=SecretStr(_TOKEN), api_url=provider, connections=16,
            sms_from="+15550010100", whatsapp_from="+15550010101",
            sms_segments_per_second=150, whatsapp_messages_per_second=40,
        ),
        wait=Wait(receipt=900, reconcile=120),
        authority=Authority(
            name="Sorrel Valley Civil Protection", timezone=str(ZONE), phone="+15550010111",
            emergency_number="911", inbox="staffed",
        ),
    )


def _stand_in(port: int, scale: float) -> SimulatorOptions:
    return SimulatorOptions(
        account_sid=_ACCOUNT, auth_token=_TOKEN, speed=scale, latency_ms=20, latency_sigma=0.4,
        callback_delay_min=5, callback_delay_max=60, share_read=0.4, share_duplicate=0.05,
        share_reorder=0.05, share_5xx_before=0.02, share_lost=0.01, list_lag=5, errors=_ERRORS,
        inbound_url=f"http://127.0.0.1:{port}/webhooks/twilio/inbound", replies=tuple(_replies()),
    )


def _replies() -> list[Reply]:
    """Leaders and deputies answer, but for the silent one; a community member calls for help."""
    found = []
    with (shipped("config") / "demo" / "contacts.csv").open(encoding="utf-8-sig") as file:
        for n, row in enumerate(csv.DictReader(file)):
            if row["role"] not in ("leader", "deputy") or row["sms"].endswith(_SILENT):
                continue
            told = f"2 {12 + 7 * (n % 9)}"
            for after, body in ((60, "1"), (400, told)):
                found.append(Reply(
                    to=row["sms"], contains="/r/", after=after, body=body, when="each"
                ))
    return found


async def _people(app: App) -> None:
    """The sample communities, stations and people."""
    await app.open()
    folder, now = shipped("config") / "demo", app.parts.clock.now()
    communities, _ = read_communities(
        (folder / "communities.yaml").read_bytes(), "communities.yaml"
    )
    stations, _ = read_stations((folder / "stations.yaml").read_bytes(), "stations.yaml")
    await app.parts.communities.put_communities(communities, now=now)
    await app.parts.communities.put_stations(stations, now=now)
    await import_contacts(
        folder / "contacts.csv", store=app.parts.contacts, now=now,
        communities={c.external_id for c in communities},
    )


async def _play(evening: Evening, *, once: bool) -> int:
    console, link = evening.console, await evening.app.desk.login_link("demo", "admin")
    console.print("[bold]Tocsin demo: an evening in the Sorrel valley, 80 minutes in 90 seconds.")
    console.print("Nothing leaves this machine: the provider is a stand-in, the numbers reserved.")
    console.print(f"Console: {link}\n")
    for hours, name, what in _EVENING:
        await evening.until(hours, lambda: _progress(evening))
        await _warn(evening, name, hours, what)
    await evening.until(_END, lambda: _progress(evening))
    await _ended(evening)
    reports = [await evening.app.desk.report(i) for i in evening.ids]
    unaccounted = _account(evening, reports)
    if not once:
        _next_steps(console, evening.base)
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
    else:
        _next_steps(console, None)
    return 1 if unaccounted else 0


async def _warn(evening: Evening, name: str, hours: str, what: str) -> None:
    text = (shipped("config") / "demo" / f"{name}.xml").read_text(encoding="utf-8")
    times = {
        f"t{h.replace(':', '')}": evening.at(h).isoformat(timespec="seconds")
        for h in ("02:10", "02:40", "03:30", _END)
    }
    verdict, answer = await evening.app.desk.submit(
        Template(text).substitute(times).encode(), who=Principal(name="demo", role="admin"),
        via="demo",
    )
    if verdict != "created":
        raise RuntimeError(f"the demo's own alert was {verdict}")
    evening.ids.append(answer["id"])
    evening.console.print(f"\n[bold]{hours}  {what}.")


async def _progress(evening: Evening) -> None:
    """One line of what has happened so far; a station opens its page now and then."""
    if not evening.ids:
        return
    await _stations_listen(evening)
    report = await evening.app.desk.report(evening.ids[-1])
    people, relays, radio = report["people"], report["relays"], report["radio"]
    ways = ", ".join(
        f"{way} {cell['reached']}/{cell['people']}"
        for way, cell in sorted(report["by_channel"].items()) if cell.get("people")
    )
    line = (
        f"reached {people['reached']} of {people['planned']} people ({ways});"
        f" leaders: {relays['received']} of {relays['asked']} received,"
        f" {relays['people_told']} people told; radio: {radio['aired']} of {radio['scripts']} aired"
    )
    if line != evening.said:
        evening.said = line
        evening.console.print(f"{evening.now():%H:%M}  {line}")


async def _stations_listen(evening: Evening) -> None:
    """All stations but the last read their newest scripts, through their own pages."""
    parts = evening.app.parts
    stations = await parts.communities.stations()
    async with aiohttp.ClientSession() as session:
        for station in stations[:-1]:
            page = f"{evening.base}/s/{parts.airings.token(station.station_id)}"
            async with session.get(page) as answer:
                await answer.read()
            shown = await evening.app.desk.station_page(parts.airings.token(station.station_id))
            for script in shown["scripts"]:
                if not script["aired_at"] and not script["over"]:
                    await parts.airings.aired(
                        script["id"], parts.clock.now(), station_id=station.station_id
                    )


async def _ended(evening: Evening) -> None:
    """Wait until every delivery of the evening is in an end state (at most a minute)."""
    for _ in range(120):
        records = [await evening.app.desk.record(i) for i in evening.ids]
        if not any([await evening.app.parts.settling.open_in(r.id) for r in records]):
            return
        await asyncio.sleep(0.5)


def _account(evening: Evening, reports: list[dict[str, Any]]) -> bool:
    """Print the reports; whether anybody is unaccounted for."""
    unaccounted = False
    for (hours, _, what), report in zip(_EVENING, reports, strict=True):
        evening.console.print(f"\n[bold]{hours}  {what}")
        evening.console.print(report_text(report), markup=False)
        people = report["people"]
        ended = people["reached"] + people["not_reached"]
        unaccounted |= people["pending"] > 0 or ended != people["planned"]
    everyone = Table("alert", "people", "reached", "not reached", "languages", "communities")
    for (hours, _, _), report in zip(_EVENING, reports, strict=True):
        people = report["people"]
        everyone.add_row(
            hours, str(people["planned"]), str(people["reached"]), str(people["not_reached"]),
            str(len(report["by_language"])), str(len(report["by_community"])),
        )
    evening.console.print(everyone)
    if unaccounted:
        evening.console.print("[bold red]Somebody is unaccounted for: that is a fault of Tocsin.")
    return unaccounted


def _next_steps(console: Console, base: str | None) -> None:
    if base:
        console.print(f"\nThe console goes on at {base} until Ctrl-C.")
    console.print(
        "\nNext, with your own people: .venv/bin/tocsin contacts import YOUR-FILE.csv, then"
        " .venv/bin/tocsin alert preview YOUR-ALERT.xml"
    )
