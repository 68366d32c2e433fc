"""``tocsin db upgrade``: the database at the schema of this program."""

import typer

from dispatcher.cli.output import AsJson, show_json, tell
from dispatcher.cli.session import Session, run_async, session_of


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="The database.", no_args_is_help=True, rich_markup_mode=None,
        epilog="Example: tocsin db upgrade",
    )
    # With a single command the group would become that command itself.
    group.callback()(_database)
    group.command("upgrade", epilog="Example: tocsin db upgrade")(bring_up)
    program.add_typer(group, name="db")


def _database() -> None:
    """The database."""


def bring_up(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Bring the database to the current schema; `serve` does it by itself on SQLite."""
    mode = run_async(_upgrade(session_of(ctx)))
    if as_json:
        show_json({"current": True, "mode": mode})
    else:
        tell(f"The database is at the current schema, in mode {mode}.")


async def _upgrade(session: Session) -> str:
    from dispatcher.cli.session import acting, built
    from dispatcher.store.migrations import upgrade

    settings = session.settings()
    await upgrade(settings.database_url)
    app = await built(settings)
    try:
        await acting(app)
        return app.settings.mode
    finally:
        await app.stop()
