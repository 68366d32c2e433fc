"""``tocsin communities`` and ``tocsin stations``: groups, and who speaks to them on air."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer

from dispatcher.cli import files
from dispatcher.cli.alert_life import READERS
from dispatcher.cli.output import AsJson, findings, show_json, table, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of

Json = dict[str, Any]
FileName = Annotated[str, typer.Argument(
    metavar="FILE", help="YAML, or CSV if its name ends so; - is YAML from standard input."
)]


def add_to(program: typer.Typer) -> None:
    """Hang both groups into the program."""
    communities = _group("communities", "Community profiles.")
    communities.command(
        "import", epilog="Example: tocsin communities import communities.yaml"
    )(bring_communities)
    communities.command("list", epilog="Example: tocsin communities list --json")(list_communities)
    stations = _group("stations", "Radio stations.")
    stations.command(
        "import", epilog="Example: tocsin stations import stations.yaml"
    )(bring_stations)
    stations.command("list", epilog="Example: tocsin stations list --json")(list_stations)
    program.add_typer(communities, name="communities")
    program.add_typer(stations, name="stations")


def _group(name: str, about: str) -> typer.Typer:
    return typer.Typer(
        help=about, no_args_is_help=True, rich_markup_mode=None,
        epilog=f"Example: tocsin {name} import {name}.yaml",
    )


def bring_communities(ctx: typer.Context, name: FileName, as_json: AsJson = False) -> None:
    """Import community profiles; a faulty one is refused with its line, the others are kept."""
    from contacts.profiles import read_communities

    kept, found = read_communities(files.read(name), name)
    run_async(_keep(session_of(ctx), kept, "communities"))
    _print(kept, found, "communities", as_json)


def bring_stations(ctx: typer.Context, name: FileName, as_json: AsJson = False) -> None:
    """Import radio stations; a faulty one is refused with its line, the others are kept."""
    from contacts.profiles import read_stations

    kept, found = read_stations(files.read(name), name)
    run_async(_keep(session_of(ctx), kept, "stations"))
    _print(kept, found, "stations", as_json)


async def _keep(session: Session, profiles: Sequence[Any], what: str) -> None:
    if not profiles:
        return
    async with opened(session) as app:
        await acting(app, "manager")
        store, now = app.parts.communities, app.parts.clock.now()
        if what == "communities":
            await store.put_communities(profiles, now=now)
        else:
            await store.put_stations(profiles, now=now)


def _print(kept: Sequence[Any], found: Sequence[Any], what: str, as_json: bool) -> None:
    told = [finding.as_json() for finding in found]
    if as_json:
        show_json({"kept": len(kept), "findings": told})
    else:
        tell(f"{len(kept)} {what} kept.")
        findings(told)
    if not kept:
        raise typer.Exit(1)


def list_communities(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List communities with their languages and leaders."""
    found = run_async(_read(session_of(ctx), _communities))
    headings = ("id", "name", "languages", "size", "leaders", "stations")
    _list(found, headings, as_json)


def list_stations(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List radio stations, each with the link of its page: whoever has it can read and confirm."""
    found = run_async(_read(session_of(ctx), _stations))
    _list(found, ("id", "name", "languages", "slots", "deliver", "link"), as_json)


async def _read(session: Session, read: Callable[[Any], Any]) -> list[Json]:
    async with opened(session) as app:
        await acting(app, *READERS)
        found: list[Json] = await read(app)
        return found


async def _communities(app: Any) -> list[Json]:
    return [
        {
            "id": one.external_id, "name": one.name, "timezone": one.timezone,
            "languages": dict(one.languages), "size": one.size, "literacy": one.literacy,
            "has_area": one.area is not None, "leaders": list(one.leaders),
            "stations": list(one.stations), "channels": list(one.channels),
        }
        for one in await app.parts.communities.communities()
    ]


async def _stations(app: Any) -> list[Json]:
    address = app.settings.public_url.rstrip("/")
    return [
        {
            "id": one.external_id, "name": one.name, "languages": list(one.languages),
            "slots": list(one.slots), "deliver": one.deliver,
            "link": f"{address}/s/{app.parts.keys.token('station', str(one.station_id))}",
        }
        for one in await app.parts.communities.stations()
    ]


def _list(found: Sequence[Json], headings: Sequence[str], as_json: bool) -> None:
    if as_json:
        show_json({"items": list(found), "next_cursor": None})
    else:
        table(headings, [[_cell(one[key]) for key in headings] for one in found])


def _cell(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(f"{key}={share}" for key, share in value.items())
    return " ".join(str(item) for item in value) if isinstance(value, list) else str(value)
