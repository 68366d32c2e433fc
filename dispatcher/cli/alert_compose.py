"""``tocsin alert compose``: a draft in JSON becomes a CAP document, or a list of its faults."""

import json
import sys
from typing import Annotated, Any

import typer

from dispatcher.cli import files
from dispatcher.cli.output import AsJson, findings, say, show_json
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import Refused

_OPERATORS = ("operator",)


def add_to(group: typer.Typer) -> None:
    """Register the command."""
    group.command(
        "compose", epilog="Example: tocsin alert compose draft.json > warning.xml"
    )(compose)


def compose(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(
        metavar="FILE", help="A draft in JSON, as POST /api/v1/compositions takes it; - is"
        " standard input."
    )],
    as_json: AsJson = False,
) -> None:
    """Make a CAP document of a draft and print it; sends nothing and stores nothing."""
    made = run_async(_compose(session_of(ctx), _draft(name)))
    if as_json:
        show_json(made)
    elif made["cap"] is not None:
        sys.stdout.write(made["cap"])
    if made["cap"] is None:
        if not as_json:
            findings([{**fault, "message": _placed(fault)} for fault in made["faults"]])
        say(f"{name} has faults: nothing was made; mend all that are listed.")
        raise typer.Exit(1)


def _draft(name: str) -> dict[str, Any]:
    try:
        given = json.loads(files.read(name))
    except (ValueError, RecursionError) as fault:
        raise Refused(f"{name} is not JSON ({fault}); write it as the API takes it.") from fault
    if not isinstance(given, dict):
        raise Refused(f"{name} holds no JSON object; write a draft as the API takes it.")
    return given


async def _compose(session: Session, draft: dict[str, Any]) -> dict[str, Any]:
    async with opened(session) as app:
        who = await acting(app, *_OPERATORS)
        return await app.desk.compose(draft, who=who)


def _placed(fault: dict[str, Any]) -> str:
    return f"{fault['path']}: {fault['message']}" if fault["path"] else str(fault["message"])
