"""``tocsin quarantine``: documents that could not be used, and what becomes of them."""

from typing import Annotated, Any

import typer

from dispatcher.cli import files
from dispatcher.cli.alert_life import READERS
from dispatcher.cli.output import AsJson, Limit, findings, say, show_json, table, tell
from dispatcher.cli.session import at_desk

Json = dict[str, Any]
Kept = Annotated[str, typer.Argument(metavar="ID", help="As tocsin quarantine list shows it.")]
_TAKEN = ("created", "known", "replaced")


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="Documents that could not be used: look, hand in again, put aside.",
        no_args_is_help=True, rich_markup_mode=None, epilog="Example: tocsin quarantine list",
    )
    group.command("list", epilog="Example: tocsin quarantine list --json")(show_all)
    group.command("show", epilog="Example: tocsin quarantine show 5d0c7be19a2f4411")(show)
    group.command(
        "resubmit", epilog="Example: tocsin quarantine resubmit 5d0c7be19a2f4411 --file mended.xml"
    )(resubmit)
    group.command(
        "discard", epilog='Example: tocsin quarantine discard 5d0c7be19a2f4411 --reason "spam"'
    )(discard)
    program.add_typer(group, name="quarantine")


def show_all(
    ctx: typer.Context,
    limit: Limit = 50,
    settled: Annotated[bool, typer.Option(
        "--settled", help="Also those that were handed in again or put aside."
    )] = False,
    as_json: AsJson = False,
) -> None:
    """List refused documents, the newest first."""
    found, following = at_desk(ctx, READERS, lambda desk, _: desk.quarantine(
        before=None, limit=limit, everything=settled
    ))
    if as_json:
        show_json({"items": found, "next_cursor": following})
        return
    if not found:
        tell("Nothing is in quarantine.")
        return
    table(
        ("id", "last", "times", "source", "bytes", "why"),
        [[one["id"], one["last_at"], one["times"], one["source"], one["bytes"], _why(one)]
         for one in found],
    )


def _why(one: Json) -> str:
    faults = [f for f in one["findings"] if f.get("severity") == "error"] or one["findings"]
    return str(faults[0]["code"]) if faults else (one["outcome"] or "")


def show(ctx: typer.Context, kept: Kept, as_json: AsJson = False) -> None:
    """Show one refused document with everything that was found in it."""
    one = at_desk(ctx, ["operator"], lambda desk, _: desk.quarantined(kept))
    if as_json:
        show_json(one)
        return
    tell(f"{one['id']} from {one['source']} by {one['via']}, {one['times']} times, "
         f"last {one['last_at']}")
    if one["outcome"]:
        tell(f"{one['outcome']} by {one['settled_by']}, {one['settled_at']}")
    findings(one["findings"])
    tell(one["document"])


def resubmit(
    ctx: typer.Context, kept: Kept,
    name: Annotated[str, typer.Option(
        "--file", metavar="FILE", help="An edited document instead (- is standard input)."
    )] = "",
    as_json: AsJson = False,
) -> None:
    """Hand a refused document in again: as it is under today's rules, or edited."""
    document = files.read(name) if name else b""
    verdict, answer = at_desk(
        ctx, ["operator"], lambda desk, who: desk.resubmit(kept, who=who, document=document)
    )
    if as_json:
        show_json(answer)
    elif verdict in _TAKEN:
        tell(f"{answer['id']} is {answer['state']}.")
    else:
        findings(answer.get("findings") or [])
    if verdict not in _TAKEN:
        say(f"{kept} was not taken ({verdict}) and stays in quarantine; correct what is listed "
            "and hand it in again with --file.")
        raise typer.Exit(1)


def discard(
    ctx: typer.Context, kept: Kept,
    reason: Annotated[str, typer.Option(help="Why; kept with the decision.")] = "",
    as_json: AsJson = False,
) -> None:
    """Put a refused document aside; it is kept until it is too old."""
    one = at_desk(
        ctx, ["operator"], lambda desk, who: desk.discard(kept, who=who, reason=reason)
    )
    if as_json:
        show_json(one)
    else:
        tell(f"{one['id']} is {one['outcome']}.")
