"""``tocsin stop-all`` and ``resume``: every sending at once."""

import typer

from dispatcher.cli.output import AsJson, show_json, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of


def add_to(program: typer.Typer) -> None:
    """Register the commands."""
    program.command("stop-all", epilog="Example: tocsin stop-all")(stop_all)
    program.command("resume", epilog="Example: tocsin resume")(resume)


def stop_all(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Stop every sending at once; what is on its way is settled, nothing new is begun."""
    run_async(_set(session_of(ctx), stopped=True))
    _print(True, as_json)


def resume(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Let sending go on where it was stopped."""
    run_async(_set(session_of(ctx), stopped=False))
    _print(False, as_json)


async def _set(session: Session, *, stopped: bool) -> None:
    async with opened(session) as app:
        who = await acting(app, "operator")
        await (app.desk.stop_all(who=who) if stopped else app.desk.resume(who=who))


def _print(stopped: bool, as_json: bool) -> None:
    if as_json:
        show_json({"stopped": stopped})
    else:
        tell("All sending is stopped; go on with: tocsin resume." if stopped
             else "Sending goes on.")
