"""``tocsin sources``: where alerts are fetched from, how that goes, and a look without taking."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatcher.cli.alert_life import READERS
from dispatcher.cli.output import AsJson, show_json, table, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import NotFound

if TYPE_CHECKING:
    from dispatcher.app import App

Json = dict[str, Any]


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="Feeds, folders and streams that alerts come from.", no_args_is_help=True,
        rich_markup_mode=None, epilog="Example: tocsin sources list",
    )
    group.callback()(_sources)
    group.command("list", epilog="Example: tocsin sources list --json")(list_sources)
    group.command("check", epilog="Example: tocsin sources check met-office")(check)
    program.add_typer(group, name="sources")


def _sources() -> None:
    """Feeds, folders and streams that alerts come from."""


def list_sources(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List the sources of the settings with how each fares."""
    found = run_async(_list(session_of(ctx)))
    if as_json:
        show_json({"items": found, "next_cursor": None})
        return
    if not found:
        tell("No source is set up; alerts come by POST and by hand (see [sources] in the config).")
        return
    keys = ("name", "kind", "state", "last_success_at", "last_new_at", "taken", "refused",
            "waiting", "failures", "error")
    table([key.removesuffix("_at").replace("_", " ") for key in keys],
          [[one[key] for key in keys] for one in found])


async def _list(session: Session) -> list[Json]:
    async with opened(session) as app:
        await acting(app, *READERS)
        return await app.desk.sources()


def check(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="A source of the settings.")],
    as_json: AsJson = False,
) -> None:
    """Look at a source once and say what would be taken; takes nothing, writes nothing."""
    found = run_async(_check(session_of(ctx), name))
    if as_json:
        show_json(found)
    else:
        _tell(found)
    if found["error"]:
        raise typer.Exit(1)


async def _check(session: Session, name: str) -> Json:
    async with opened(session) as app:
        await acting(app, *READERS)
        return await _looked(app, name)


async def _looked(app: "App", name: str) -> Json:
    from dispatcher.service.source_check import look
    from dispatcher.service.sources import routes

    known = {route.name: route for route in routes(app.settings)}
    if name not in known:
        there = ", ".join(known) or "none"
        raise NotFound(f"There is no source {name!r} that is fetched; the settings have: {there}.")
    return await look(app.parts, known[name])


def _tell(found: Json) -> None:
    rows = [[d["verdict"], d["sender"], d["identifier"], d["sent"], d["why"]]
            for d in found["documents"]]
    if rows:
        table(["would be", "sender", "identifier", "sent", "why"], rows)
    for fault in found["faults"]:
        tell(fault)
    tell(found["error"] or f"{found['offered']} offered, {len(rows)} looked at; nothing was taken.")
