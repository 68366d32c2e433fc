"""``tocsin demo``: a whole evening in a minute and a half, on this machine only."""

from typing import Annotated

import typer

from dispatcher.cli.session import run_async, session_of


def add_to(program: typer.Typer) -> None:
    """Register the command."""
    program.command("demo", epilog="Example: tocsin demo --once")(play)


def play(
    ctx: typer.Context,
    once: Annotated[bool, typer.Option(
        "--once", help="End with the report instead of serving on."
    )] = False,
    port: Annotated[int | None, typer.Option(
        min=0, max=65535, help="Port of the console; 0 takes any free one."
    )] = None,
) -> None:
    """Play a flash-flood evening with a sample community, reserved numbers and a stand-in."""
    from dispatcher.cli.demo import demo
    from dispatcher.cli.logs import set_up

    # Not by the settings: the demo is the same whatever the environment says.
    set_up("console", verbosity=session_of(ctx).verbosity)
    code = run_async(demo(once=once) if port is None else demo(once=once, port=port))
    raise typer.Exit(code)
