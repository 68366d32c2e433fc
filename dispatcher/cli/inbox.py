"""``tocsin inbox``: what people have written, for somebody to read and to deal with."""

from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from dispatcher.cli.output import AsJson, show_json, table, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import NotFound

Json = dict[str, Any]

_MOST = 1000


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="What people have written.", no_args_is_help=True, rich_markup_mode=None,
        epilog="Example: tocsin inbox list",
    )
    group.command("list", epilog="Example: tocsin inbox list --all --json")(list_)
    group.command("done", epilog="Example: tocsin inbox done 17 18")(done)
    program.add_typer(group, name="inbox")


def list_(
    ctx: typer.Context,
    everything: Annotated[bool, typer.Option(
        "--all", help="Also what has been dealt with."
    )] = False,
    limit: Annotated[int, typer.Option(min=1, max=_MOST, help="At most so many.")] = 100,
    as_json: AsJson = False,
) -> None:
    """Show what waits to be read, the newest first; who looks is written down."""
    found = run_async(_listed(session_of(ctx), everything, limit))
    if as_json:
        show_json({"items": found})
        return
    rows = [
        [one["id"], one["at"], one["channel"], one["meaning"], one["contact"] or "unknown",
         one["words"]] for one in found
    ]
    table(["id", "at (UTC)", "way", "meaning", "contact", "words"], rows)
    tell(f"{len(rows)} messages." if rows else "Nothing waits to be read.")


async def _listed(session: Session, everything: bool, limit: int) -> list[Json]:
    async with opened(session) as app:
        who = await acting(app, "operator")
        found = await app.parts.inbound.listed(limit=limit, unread=not everything)
        await app.parts.principals.audit(
            who=who.name, what="inbox-read", about=f"{len(found)} messages",
            at=app.parts.clock.now(),
        )
    return [
        {**one, "at": _moment(one["at"]), "settled_at": _moment(one["settled_at"])}
        for one in found
    ]


def _moment(at: int | None) -> str | None:
    """UTC milliseconds as ``2026-11-21T02:40:00+00:00``."""
    return None if at is None else datetime.fromtimestamp(at // 1000, UTC).isoformat()


def done(
    ctx: typer.Context,
    ids: Annotated[list[int], typer.Argument(metavar="ID...", help="From: tocsin inbox list.")],
    as_json: AsJson = False,
) -> None:
    """Say that messages have been dealt with; they are kept."""
    closed = run_async(_done(session_of(ctx), ids[:_MOST]))
    if as_json:
        show_json({"done": closed})
    else:
        tell(f"{closed} messages are dealt with.")


async def _done(session: Session, ids: list[int]) -> int:
    async with opened(session) as app:
        who = await acting(app, "operator")
        now = app.parts.clock.now()
        closed = await app.parts.inbound.read(ids, now=now)
        if not closed:
            raise NotFound("None of these messages waits to be read; see: tocsin inbox list.")
        await app.parts.principals.audit(
            who=who.name, what="inbox-done", about=" ".join(map(str, ids)), at=now
        )
    return closed
