"""``tocsin contacts``: people in, out, and forgotten."""

import csv
import sys
from typing import Annotated, Any

import typer

from dispatcher.cli import files
from dispatcher.cli.output import AsJson, show_json, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import NotFound

Json = dict[str, Any]


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="Bring contacts in, write them out, forget one.", no_args_is_help=True,
        rich_markup_mode=None, epilog="Example: tocsin contacts import people.csv --dry-run",
    )
    group.command("import", epilog="Example: tocsin contacts import people.csv --region GB")(bring)
    group.command("export", epilog="Example: tocsin contacts export > people.csv")(export)
    group.command("forget", epilog="Example: tocsin contacts forget p-0012")(forget)
    program.add_typer(group, name="contacts")


def bring(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(
        metavar="FILE", help="CSV (UTF-8) or XLSX, one row a contact; - is standard input."
    )],
    dry_run: Annotated[bool, typer.Option(
        "--dry-run", help="Say what would happen and keep nothing."
    )] = False,
    strict: Annotated[bool, typer.Option(
        "--strict", help="Keep nothing if any row is refused."
    )] = False,
    region: Annotated[str | None, typer.Option(
        metavar="CC", help="Two letters of the country that numbers without + belong to."
    )] = None,
    as_json: AsJson = False,
) -> None:
    """Import contacts: bad rows are refused with line and reason, good ones are kept."""
    result = run_async(_bring(session_of(ctx), name, dry_run, strict, region))
    if as_json:
        show_json(result.as_json())
    else:
        _tell(result, dry_run)
    if not result.kept or (strict and result.refused_rows):
        raise typer.Exit(1)


async def _bring(
    session: Session, name: str, dry_run: bool, strict: bool, region: str | None
) -> Any:
    from contacts.importing import import_contacts

    source: bytes | str = files.read(name) if name == files.STANDARD_INPUT else name
    async with opened(session) as app:
        await acting(app, "manager")
        parts = app.parts
        known = {one.external_id for one in await parts.communities.communities()}
        return await import_contacts(
            source, store=parts.contacts, now=parts.clock.now(), dry_run=dry_run, strict=strict,
            cell_metres=parts.settings.place_cell_metres, communities=known,
            region=region or parts.settings.region or None,
        )


def _tell(result: Any, dry_run: bool) -> None:
    would = "would be " if dry_run else ""
    tell(
        f"{result.created} {would}created, {result.updated} {would}updated, "
        f"{result.unchanged} unchanged, {result.refused_rows} rows refused."
    )
    for one in result.refused:
        column = f", column {one.column}" if one.column else ""
        tell(f"  line {one.line}{column}: {one.message}")
    for one in result.warnings:
        tell(f"  warning, {one.count} rows from line {one.line}, {one.column}: {one.message}")


def export(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Write every contact with names and numbers in the clear; the file can be imported again."""
    run_async(_export(session_of(ctx), as_json))


async def _export(session: Session, as_json: bool) -> None:
    from contacts.columns import COLUMNS
    from contacts.export import row_of

    async with opened(session) as app:
        who = await acting(app, "manager")
        await app.parts.principals.audit(
            who=who.name, what="contacts-export", about="", at=app.parts.clock.now()
        )
        if as_json:
            show_json([row_of(one) async for one in app.parts.contacts.export()])
            return
        writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
        writer.writeheader()
        async for one in app.parts.contacts.export():
            writer.writerow(row_of(one))


def forget(
    ctx: typer.Context,
    contact: Annotated[str, typer.Argument(metavar="ID", help="The contact's id in the file.")],
    as_json: AsJson = False,
) -> None:
    """Remove a person with name and numbers; that they opted out is remembered without them."""
    run_async(_forget(session_of(ctx), contact))
    if as_json:
        show_json({"forgotten": contact})
    else:
        tell(f"{contact} is forgotten.")


async def _forget(session: Session, contact: str) -> None:
    async with opened(session) as app:
        who = await acting(app, "manager")
        now = app.parts.clock.now()
        if not await app.parts.contacts.forget(contact, now=now):
            raise NotFound(
                f"There is no contact {contact}; see the ids with: tocsin contacts export."
            )
        await app.parts.principals.audit(
            who=who.name, what="contacts-forget", about=contact, at=now
        )
