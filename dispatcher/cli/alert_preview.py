"""``tocsin alert preview``: who would get which words, and what it would cost."""

from typing import Annotated, Any

import typer

from dispatcher.cli import files
from dispatcher.cli.alert_life import READERS
from dispatcher.cli.output import AsJson, remarks, show_json, table, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of

Json = dict[str, Any]


def add_to(group: typer.Typer) -> None:
    """Register the command."""
    group.command("preview", epilog="Example: tocsin alert preview warning.xml")(preview)


def preview(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(
        metavar="FILE", help="A CAP document; - is standard input."
    )],
    as_json: AsJson = False,
) -> None:
    """Show what sending a CAP document would do; writes nothing and sends nothing."""
    found = run_async(_preview(session_of(ctx), files.read(name)))
    if as_json:
        show_json(found)
    else:
        _tell(found)


async def _preview(session: Session, raw: bytes) -> Json:
    async with opened(session) as app:
        await acting(app, *READERS)
        return await app.desk.preview(raw)


def _tell(found: Json) -> None:
    alert, audience, totals = found["alert"], found["audience"], found["totals"]
    exercise = ", as an exercise" if alert.get("exercise") else ""
    tell(f"{alert['sender']} {alert['identifier']}: {alert['msg_type']}{exercise}")
    tell(f"{audience['people']} people: {_counts(audience['by_language'])}")
    tell(f"Ways: {_counts(audience['by_channel'])}")
    tell(f"{totals['messages']} messages, {totals['segments']} segments, {_cost(totals)}")
    remarks(found)
    for message in found["messages"]:
        tell(
            f"\n{message['language']} {message['channel']} {message['kind']}, "
            f"{message['provenance']}, {message['people']} people, {message['segments']} segments "
            f"({message['encoding']}):\n{message['text']}"
        )
        for fault in (check for check in message["checks"] if not check["ok"]):
            tell(f"  ! {fault['name']}: {fault['detail']}")
    if found["gaps"]:
        tell("\nGaps:")
        headings = ("kind", "language", "community", "people", "detail")
        table(headings, [[gap[key] for key in headings] for gap in found["gaps"]])


def _counts(numbers: dict[str, int]) -> str:
    ordered = sorted(numbers.items(), key=lambda pair: -pair[1])
    return ", ".join(f"{name} {count}" for name, count in ordered) or "none"


def _cost(totals: Json) -> str:
    cost = totals["cost"]
    price = f"{cost['currency']} {cost['amount']}" if cost else "no price list in the settings"
    seconds = totals["seconds_at_current_rate"]
    return price if seconds is None else f"{price}, about {seconds} s at the rate of the settings"
