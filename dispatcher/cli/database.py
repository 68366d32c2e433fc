"""``tocsin db``: the database at the schema of this program, its copies, and their return."""

import asyncio
from pathlib import Path
from typing import Annotated, Any

import typer

from dispatcher.cli.output import AsJson, show_json, tell
from dispatcher.cli.session import Session, acting, built, opened, run_async, session_of
from dispatcher.domain.errors import Refused

Target = Annotated[Path, typer.Argument(
    metavar="FILE", help="Where the copy is to lie; best on another disk.", dir_okay=False,
)]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Take the place of an older copy.")]


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="The database.", no_args_is_help=True, rich_markup_mode=None,
        epilog="Example: tocsin db upgrade",
    )
    group.command("upgrade", epilog="Example: tocsin db upgrade")(bring_up)
    group.command("backup", epilog="Example: tocsin db backup /mnt/safe/tocsin.db")(backup)
    group.command("restored", epilog="Example: tocsin db restored")(restored)
    program.add_typer(group, name="db")


def bring_up(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Bring the database to the current schema; `serve` does it by itself on SQLite."""
    mode = run_async(_upgrade(session_of(ctx)))
    if as_json:
        show_json({"current": True, "mode": mode})
    else:
        tell(f"The database is at the current schema, in mode {mode}.")


async def _upgrade(session: Session) -> str:
    from dispatcher.store.migrations import upgrade

    settings = session.settings()
    await upgrade(settings.database_url)
    app = await built(settings)
    try:
        await acting(app)
        return app.settings.mode
    finally:
        await app.stop()


def backup(
    ctx: typer.Context, file: Target, overwrite: Overwrite = False, as_json: AsJson = False
) -> None:
    """Copy the SQLite database, while `serve` runs; put back, the copy sends nothing by itself."""
    made = run_async(_backup(session_of(ctx), file, overwrite))
    if as_json:
        show_json(made)
        return
    tell(f"The copy is {file}, {made['bytes']:,} bytes, checked. Keep the secret key elsewhere: "
         "whoever has both has everybody's numbers.")


async def _backup(session: Session, file: Path, overwrite: bool) -> dict[str, Any]:
    from dispatcher.store.backup import copy

    async with opened(session) as app:
        await acting(app)
        parts = app.parts
        if not parts.db.sqlite or not parts.db.url.database:
            raise Refused(
                "This database is PostgreSQL, which makes its own copies: use pg_dump, and after "
                "pg_restore say: tocsin db restored."
            )
        now = parts.clock.now()
        size = await asyncio.to_thread(
            copy, Path(parts.db.url.database), file, now=now, overwrite=overwrite
        )
        return {"file": str(file), "bytes": size, "copied_at": now}


def restored(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Say that this database was put back by other means (pg_restore, a copied file).

    Nothing is sent until `tocsin resume`. A copy made by `tocsin db backup` knows it by itself.
    """
    at = run_async(_restored(session_of(ctx)))
    if as_json:
        show_json({"paused": True, "copied_at": at})
    else:
        tell("The database counts as a restored copy: nothing is sent until: tocsin resume.")


async def _restored(session: Session) -> int:
    async with opened(session) as app:
        who = await acting(app, "operator")
        at = await app.parts.restored.mark()
        await app.desk.refresh_active()
        await app.parts.principals.audit(
            who=who.name, what="restored", about="", at=app.parts.clock.now()
        )
        return at
