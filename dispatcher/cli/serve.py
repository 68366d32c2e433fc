"""``tocsin serve``: the service itself, until it is told to end."""

import asyncio
import gc
import os
import signal
import socket
import threading
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from dispatcher.cli.door import address_of, bind, open_door
from dispatcher.cli.output import say, tell
from dispatcher.cli.session import Session, built, run_async, session_of

if TYPE_CHECKING:
    from dispatcher.app import App
    from dispatcher.settings import Settings

_STOP_SECONDS = 8.0
_LATEST_SECONDS = 13.0  # whatever still hangs then is settled at the next start
_YOUNG = 10_000  # objects between two looks for garbage in circles


class Role(StrEnum):
    """What one process of the service does."""

    WEB = "web"
    SEND = "send"
    SCHEDULE = "schedule"


def add_to(program: typer.Typer) -> None:
    """Register the command."""
    program.command("serve", epilog="Example: tocsin serve --port 8080")(serve)


def serve(
    ctx: typer.Context,
    host: Annotated[str | None, typer.Option(
        help="Address to listen on; by default this machine only (127.0.0.1)."
    )] = None,
    port: Annotated[int | None, typer.Option(
        min=0, max=65535, help="Port to listen on (8080); 0 takes any free one."
    )] = None,
    role: Annotated[list[Role] | None, typer.Option(
        help="What this process does; may be repeated; by default everything."
    )] = None,
) -> None:
    """Run the service until it gets SIGTERM or Ctrl-C; what is half done is settled next time."""
    run_async(_serve(session_of(ctx), host, port, list(role or Role)))


async def _serve(
    session: Session, host: str | None, port: int | None, roles: Sequence[Role]
) -> None:
    ended = _told_to_end()
    settings = session.settings(talkative=True)
    listening = None
    if Role.WEB in roles:
        listening = bind(host or settings.host, settings.port if port is None else port)
        settings = _reached_at(settings, listening)
    try:
        app = await built(settings)
        await _run(app, listening, roles, ended)
    finally:
        if listening is not None:
            listening.close()


async def _run(
    app: "App", listening: socket.socket | None, roles: Sequence[Role], ended: asyncio.Event
) -> None:
    try:
        await app.start(*roles)
        runner = await open_door(app, listening) if listening is not None else None
        await _announce(app, listening, roles)
        _keep_what_is_loaded()
        await ended.wait()
        if runner is not None:
            await runner.cleanup()
    finally:
        await _stopped(app)


def _keep_what_is_loaded() -> None:
    # Modules, tables and sentences stay to the end. To look through all of them at each full round,
    # and through what is new every few messages, is more than a tenth of what these cost.
    gc.freeze()
    gc.set_threshold(_YOUNG)


def _reached_at(settings: "Settings", listening: socket.socket) -> "Settings":
    """Without a public address of its own the service is reached where it listens."""
    if "public_url" in settings.model_fields_set:
        return settings
    return settings.model_copy(update={"public_url": address_of(listening)})


async def _announce(
    app: "App", listening: socket.socket | None, roles: Sequence[Role]
) -> None:
    if listening is None:
        tell(f"running {' '.join(roles)}")
        return
    tell(f"listening {address_of(listening)}")
    link = await app.desk.login_link("console", "admin")
    tell(f"console {link}")
    tell("The console's link works once, within a quarter of an hour; Ctrl-C ends the service.")


def _told_to_end() -> asyncio.Event:
    ended = asyncio.Event()

    def told() -> None:
        if not ended.is_set():
            _end_for_certain()
        ended.set()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told)
    return ended


def _end_for_certain() -> None:
    # A thread that hangs on a file or a socket would keep the process alive for minutes, also
    # while it starts: behind a lock of another program, say.
    last = threading.Timer(_LATEST_SECONDS, os._exit, args=(0,))
    last.daemon = True
    last.start()


async def _stopped(app: "App") -> None:
    try:
        await asyncio.wait_for(app.stop(), _STOP_SECONDS)
    except TimeoutError:
        say("Not everything ended in time; what was on its way is settled at the next start.")
