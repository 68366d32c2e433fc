"""``tocsin stop-all`` and ``resume``: every sending at once."""

from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from dispatcher.cli.output import AsJson, show_json, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of

ClockIsRight = Annotated[bool, typer.Option(
    "--clock-is-right", help="Somebody has compared this machine's clock, and it is right."
)]


def add_to(program: typer.Typer) -> None:
    """Register the commands."""
    program.command("stop-all", epilog="Example: tocsin stop-all")(stop_all)
    program.command("resume", epilog="Example: tocsin resume")(resume)


def stop_all(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Stop every sending at once; what is on its way is settled, nothing new is begun."""
    run_async(_stop(session_of(ctx)))
    if as_json:
        show_json({"stopped": True})
    else:
        tell("All sending is stopped; go on with: tocsin resume.")


def resume(
    ctx: typer.Context, clock_is_right: ClockIsRight = False, as_json: AsJson = False
) -> None:
    """Let sending go on where it was stopped, or where a restored database waits for it.

    Of a restored database every message that may have left since the copy was made is looked for
    at the provider before it is sent.
    """
    restored, doubt = run_async(_resume(session_of(ctx), clock_is_right))
    if as_json:
        more = {"restored": restored, "clock_doubt": doubt}
        show_json({"stopped": False, **{name: value for name, value in more.items() if value}})
        return
    tell("Sending goes on.")
    if restored is not None:
        tell(_said(restored))
    if doubt:
        tell(f"But: {doubt}")


async def _stop(session: Session) -> None:
    async with opened(session) as app:
        who = await acting(app, "operator")
        await app.desk.stop_all(who=who)


async def _resume(
    session: Session, clock_is_right: bool
) -> tuple[dict[str, Any] | None, str]:
    async with opened(session) as app:
        who = await acting(app, "operator")
        restored = await app.desk.resume(who=who, clock_is_right=clock_is_right)
        row = await app.parts.principals.mode_row()
        return restored, row["clock_doubt"]


def _said(restored: dict[str, Any]) -> str:
    at = datetime.fromtimestamp(restored["copied_at"] / 1000, UTC).strftime("%Y-%m-%d %H:%M")
    return (
        f"This is a copy of {at} UTC with {restored['alerts']} active alerts; {restored['waiting']}"
        f" messages waited, {restored['in_flight']} were on their way and "
        f"{restored['unconfirmed']} had no receipt: each is looked for at the provider, and none "
        "that it has is sent again."
    )
