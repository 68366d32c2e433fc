"""``tocsin alert send``: takes a document in, and with ``--wait`` stays until everyone is told."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatcher.cli import files
from dispatcher.cli.door import bind, open_door, serving
from dispatcher.cli.output import AsJson, findings, say, show_json, tell
from dispatcher.cli.progress import Figures, shown
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import Refused

if TYPE_CHECKING:
    from dispatcher.app import App

Json = dict[str, Any]

_LOOK_SECONDS = 0.5
_QUIET_LOOKS = 3  # a way that failed is given up a moment before the next one is planned
_NOT_TAKEN = ("refused", "conflict")
_WAITING = {
    "awaiting-approval": "It waits for approval: tocsin alert approve {id}.",
    "held": "It is held ({state_reason}): tocsin alert approve {id}, or reject.",
    "recorded": "It is recorded only: its status sends nothing.",
    "expired": "It has expired already; nothing is sent.",
}


def add_to(group: typer.Typer) -> None:
    """Register the command."""
    group.command("send", epilog="Example: tocsin alert send warning.xml --wait")(send)


def send(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(
        metavar="FILE", help="A CAP document; - is standard input."
    )],
    wait: Annotated[bool, typer.Option(
        "--wait", help="Show progress until everyone has an end state, then the report."
    )] = False,
    as_json: AsJson = False,
) -> None:
    """Take a CAP document in: a running service sends it, or with --wait this command does."""
    verdict, answer, report = run_async(_send(session_of(ctx), files.read(name), wait))
    if as_json:
        show_json(report if report is not None else answer)
    elif report is None:
        _tell(answer)
    else:
        from dispatcher.cli.reports import report_text

        tell(report_text(report))
    if verdict in _NOT_TAKEN:
        say(_why_not(name, verdict))
        raise typer.Exit(1)


async def _send(session: Session, raw: bytes, wait: bool) -> tuple[str, Json, Json | None]:
    async with opened(session) as app, AsyncExitStack() as running:
        who = await acting(app, "operator")
        verdict, answer = await app.desk.submit(raw, who=who, via="command-line")
        if not wait or verdict in _NOT_TAKEN:
            return verdict, answer, None
        record = await app.desk.record(answer["id"])
        if not serving(app):
            await run_here(app, running)
        await stay(app, record.id, lambda: app.desk.waits_for(record))
        return verdict, answer, await app.desk.report(record.public_id)


async def run_here(app: "App", running: AsyncExitStack) -> None:
    """Nobody else runs the loops on this database: this command does, and takes receipts in."""
    await app.start()
    try:
        listening = bind(app.settings.host, app.settings.port)
    except Refused:
        return  # receipts are looked up at the provider instead
    running.callback(listening.close)
    running.push_async_callback((await open_door(app, listening)).cleanup)


async def stay(app: "App", number: int, waits: Callable[[], Awaitable[bool]]) -> None:
    """Show the deliveries with *number* as ``alert_id`` for as long as anything *waits*."""
    quiet = 0
    with shown() as show:
        while quiet < _QUIET_LOOKS:
            quiet = 0 if await waits() else quiet + 1
            show(await _figures(app, number))
            await asyncio.sleep(_LOOK_SECONDS)


async def _figures(app: "App", number: int) -> Figures:
    from dispatcher.domain.delivery import ENDED, State
    from dispatcher.domain.message import Purpose
    from dispatcher.store.counting import counted

    async with app.parts.db.read() as connection:
        rows = await counted(connection, [number])
    people = [r for r in rows if r["purpose"] != Purpose.STATION and r["state"] != State.REROUTED]
    return Figures(
        planned=sum(r["deliveries"] for r in people),
        ended=sum(r["deliveries"] for r in people if r["state"] in ENDED),
        delivered=sum(
            r["deliveries"] for r in people if r["state"] in (State.DELIVERED, State.READ)
        ),
    )


def _tell(answer: Json) -> None:
    if "id" in answer:
        tell(f"{answer['id']} is {answer['state']}.")
        if more := _WAITING.get(answer["state"]):
            tell(more.format(id=answer["id"], state_reason=answer.get("state_reason") or "?"))
    findings(answer.get("findings") or [])


def _why_not(name: str, verdict: str) -> str:
    if verdict == "conflict":
        return (
            f"{name} has the sender, identifier and sent of an alert with other content; nothing "
            "was changed: give it a new identifier, or reference the old one in an Update."
        )
    return f"{name} cannot be used, so nothing is sent; correct what is listed and send it again."
