"""What every command shares: the settings, the opened program, and who is acting."""

import asyncio
import getpass
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import typer

from dispatcher.domain.errors import Conflict, NotAllowed, Refused

if TYPE_CHECKING:  # these take half a second to import, and `alert check` needs none of them
    from dispatcher.app import App
    from dispatcher.domain.record import Principal
    from dispatcher.service.desk import Desk
    from dispatcher.settings import Settings

T = TypeVar("T")
_LAST_SECONDS = 2.0  # that tasks have to end when their command has


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One call of the program: which config file, and how much it logs."""

    config: Path | None = None
    verbosity: int = 0

    def settings(self, *, talkative: bool = False, **overrides: Any) -> "Settings":
        """The settings of this call, with the logs set up by them; raises ``ConfigFault``.

        *talkative* logs what happens (a service), else only what is wrong.
        """
        from dispatcher.cli.logs import set_up
        from dispatcher.settings import load

        settings = load(self.config, overrides=overrides)
        set_up(settings.log_format, verbosity=self.verbosity + int(talkative))
        return settings


def session_of(ctx: typer.Context) -> Session:
    """The session of a command's context."""
    found = ctx.find_object(Session)
    assert found is not None, "the root command makes it"
    return found


def run_async(work: Coroutine[Any, Any, T]) -> T:
    """Run a command's coroutine to its end, and leave nothing behind that could keep it open."""
    return asyncio.run(_alone(work))


async def _alone(work: Coroutine[Any, Any, T]) -> T:
    try:
        return await work
    finally:
        # What hangs while it is cancelled (a locked file) is cancelled again as the loop closes.
        if rest := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in rest:
                task.cancel()
            await asyncio.wait(rest, timeout=_LAST_SECONDS)


def at_desk(
    ctx: typer.Context, roles: Sequence[str], do: "Callable[[Desk, Principal], Awaitable[T]]"
) -> T:
    """What comes of one step at the desk, done by who acts, who must have one of *roles*."""
    async def done() -> T:
        async with opened(session_of(ctx)) as app:
            who = await acting(app, *roles)
            return await do(app.desk, who)

    return run_async(done())


@asynccontextmanager
async def opened(session: Session) -> AsyncIterator["App"]:
    """The program on its database, beside a running service or without one; nothing runs."""
    app = await built(session.settings())
    try:
        yield app
    finally:
        await app.stop()


async def built(settings: "Settings") -> "App":
    """The program with its database open, in the mode that the database has.

    Raises ``Conflict`` if the settings state another mode, ``Refused`` if they make a new database
    live without the checks of ``golive``.
    """
    from dispatcher.app import App

    app = App(settings)
    try:
        await _refuse_unchecked(app)
        await app.open()
        mode = (await app.parts.principals.mode_row())["mode"]
    except BaseException:
        await app.stop()
        raise
    if mode == settings.mode:
        return app
    await app.stop()
    again = await built(settings.model_copy(update={"mode": mode}))
    again.soundness.torn |= app.soundness.torn  # to open it has mended it without a word
    return again


async def _refuse_unchecked(app: "App") -> None:
    stated = app.settings.mode == "live" and "mode" in app.settings.model_fields_set
    if not stated or app.settings.live_checked or await _went_live(app):
        return
    raise Refused(
        "Mode live needs the checks of golive: begin in mode exercise and run `tocsin golive`, or "
        "set TOCSIN_LIVE_CHECKED=1 if you have checked everything yourself."
    )


async def _went_live(app: "App") -> bool:
    from sqlalchemy.exc import DBAPIError

    try:
        row = await app.parts.principals.mode_row()
    except (Conflict, DBAPIError):
        return False  # a new database, or one that cannot be read: opening it will say so
    return row["live_since"] is not None


async def acting(app: "App", *roles: str) -> "Principal":
    """Who acts: the principal of ``TOCSIN_TOKEN``, else ``local:<user>``.

    Raises ``NotAllowed`` if the token is unknown or its role is none of *roles*.
    """
    from dispatcher.domain.record import Principal

    token = os.environ.get("TOCSIN_TOKEN", "")
    if not token:
        return Principal(name=f"local:{_user()}", role="admin")
    who = await app.desk.principal(token)
    if who is None:
        raise NotAllowed(
            "The token in TOCSIN_TOKEN is not known here or no longer valid; unset it, or make a "
            "new one with: tocsin token create."
        )
    if not who.may(*roles):
        needed = " or ".join(roles) or "admin"
        raise NotAllowed(
            f"The token in TOCSIN_TOKEN has the role {who.role}, which may not do this; "
            f"it needs {needed}."
        )
    return who


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        # A container's user need not have a name.
        return str(os.getuid())
