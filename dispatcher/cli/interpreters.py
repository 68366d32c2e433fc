"""``tocsin interpreters``: who checks words in which languages, and when they may be called."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatcher.cli import files
from dispatcher.cli.alert_life import READERS
from dispatcher.cli.output import AsJson, findings, show_json, table, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.finding import Finding

if TYPE_CHECKING:
    from dispatcher.domain.review import Interpreter

Json = dict[str, Any]


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="The roster of interpreters.", no_args_is_help=True, rich_markup_mode=None,
        epilog="Example: tocsin interpreters import interpreters.yaml",
    )
    group.command("import", epilog="Example: tocsin interpreters import interpreters.csv")(bring)
    group.command("list", epilog="Example: tocsin interpreters list --json")(listed)
    program.add_typer(group, name="interpreters")


def bring(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(
        metavar="FILE", help="YAML, or CSV if its name ends so: id, spoken, written, hours, "
        "timezone, credit; - is YAML from standard input."
    )],
    as_json: AsJson = False,
) -> None:
    """Import the roster; a faulty entry is refused with its line, the others are kept."""
    from contacts.roster import read_roster

    rows, found = read_roster(files.read(name), name)
    strangers = run_async(_keep(session_of(ctx), rows)) if rows else []
    told = [one.as_json() for one in (*found, *map(_stranger, strangers))]
    kept = len(rows) - len(strangers)
    if as_json:
        show_json({"kept": kept, "findings": told})
    else:
        tell(f"{kept} interpreters kept.")
        findings(told)
    if not kept:
        raise typer.Exit(1)


def _stranger(contact: str) -> Finding:
    return Finding(
        code="no-interpreter", path=contact,
        message=f"{contact} is no contact with the role interpreter; import the contact first "
        "with: tocsin contacts import FILE.",
    )


async def _keep(session: Session, rows: "Sequence[Interpreter]") -> list[str]:
    async with opened(session) as app:
        who = await acting(app, "manager")
        now = app.parts.clock.now()
        strangers: list[str] = await app.parts.reviews.interpreters.put(rows, now=now)
        await app.parts.principals.audit(
            who=who.name, what="interpreters-import", about="", at=now,
            detail=str(len(rows) - len(strangers)),
        )
    return strangers


def listed(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List who checks texts in which languages, and whether they may be called now."""
    found = run_async(_read(session_of(ctx)))
    if as_json:
        show_json({"items": found, "next_cursor": None})
    else:
        headings = ("id", "spoken", "written", "hours", "timezone", "on_call", "credit")
        table(headings, [[_cell(one[key]) for key in headings] for one in found])


async def _read(session: Session) -> list[Json]:
    from dispatcher.domain.oncall import on_call

    async with opened(session) as app:
        await acting(app, *READERS)
        now = app.parts.clock.now()
        return [
            {
                "id": one.contact, "spoken": list(one.spoken), "written": list(one.written),
                "hours": one.hours, "timezone": one.zone, "credit": one.credit,
                "on_call": on_call(one.hours, one.zone, now),
            } for one in await app.parts.reviews.interpreters.listed()
        ]


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " ".join(value) if isinstance(value, list) else str(value)
