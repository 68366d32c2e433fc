"""``tocsin alert list``, ``show``, ``approve``, ``reject``, ``cancel``."""

from typing import Annotated, Any

import typer

from dispatcher.cli.output import (
    AsJson,
    Cursor,
    Limit,
    findings,
    remarks,
    say,
    show_json,
    table,
    tell,
)
from dispatcher.cli.session import Session, acting, at_desk, opened, run_async, session_of
from dispatcher.domain.roles import READERS as READERS

Identity = Annotated[str, typer.Argument(
    metavar="ID", help="The alert's public id, or sender,identifier,sent."
)]
Reason = Annotated[str, typer.Option(help="Why; kept with the decision.")]
Json = dict[str, Any]


def add_to(group: typer.Typer) -> None:
    """Register the commands."""
    group.command("list", epilog="Example: tocsin alert list --limit 20")(show_all)
    group.command("show", epilog="Example: tocsin alert show 3f2a9c0d11e47b58")(show)
    group.command("approve", epilog="Example: tocsin alert approve 3f2a9c0d11e47b58")(approve)
    group.command(
        "reject", epilog='Example: tocsin alert reject 3f2a9c0d11e47b58 --reason "wrong river"'
    )(reject)
    group.command(
        "cancel", epilog='Example: tocsin alert cancel 3f2a9c0d11e47b58 --reason "false alarm"'
    )(cancel)
    group.command(
        "end-places", epilog='Example: tocsin alert end-places 3f2a9c0d11e47b58 "Old Town"'
    )(end_places)


def show_all(
    ctx: typer.Context, limit: Limit = 50, cursor: Cursor = None, as_json: AsJson = False,
) -> None:
    """List alerts, the newest first."""
    found, following, resting = run_async(_all(session_of(ctx), cursor, limit))
    if as_json:
        show_json({"items": found, "next_cursor": following})
        return
    headings = ("id", "state", "type", "sender", "identifier", "sent")
    keys = ("id", "state", "msg_type", "sender", "identifier", "sent")
    table(headings, [[alert.get(key) for key in keys] for alert in found])
    if resting:
        say(resting)
    if following is not None:
        tell(f"There are more: tocsin alert list --cursor {following}")


async def _all(
    session: Session, cursor: int | None, limit: int
) -> tuple[list[Json], int | None, str]:
    async with opened(session) as app:
        await acting(app, *READERS)
        row = await app.parts.principals.mode_row()
        resting = row["clock_doubt"] or (row["paused_reason"] if row["paused"] else "")
        return *await app.desk.alerts(before=cursor, limit=limit), str(resting)


def show(ctx: typer.Context, alert: Identity, as_json: AsJson = False) -> None:
    """Show one alert: its state, findings, approvals and endings."""
    _print(at_desk(ctx, READERS, lambda desk, _: desk.alert(alert)), as_json)


def approve(
    ctx: typer.Context, alert: Identity, reason: Reason = "", as_json: AsJson = False
) -> None:
    """Let an alert that waits for approval go out; whoever submitted it cannot."""
    _print(at_desk(ctx, ["approver"], lambda desk, who: desk.approve(
        alert, who=who, reason=reason
    )), as_json)


def reject(
    ctx: typer.Context, alert: Identity, reason: Reason = "", as_json: AsJson = False
) -> None:
    """Refuse an alert that waits for approval: nothing is sent."""
    _print(at_desk(ctx, ["approver"], lambda desk, who: desk.reject(
        alert, who=who, reason=reason
    )), as_json)


def cancel(
    ctx: typer.Context, alert: Identity, reason: Reason = "", as_json: AsJson = False
) -> None:
    """Withdraw an alert: everyone who was told is told so. Prints the Cancel."""
    _print(at_desk(ctx, ["operator"], lambda desk, who: desk.cancel(
        alert, who=who, reason=reason
    )), as_json)


def end_places(
    ctx: typer.Context, alert: Identity,
    areas: Annotated[list[str] | None, typer.Argument(
        metavar="[AREA]...", help="Names of the alert's areas that it ends for."
    )] = None,
    reason: Reason = "", as_json: AsJson = False,
) -> None:
    """End an alert for some of its places: issues the Update without them. Without AREA: list."""
    if not areas:
        names = at_desk(ctx, READERS, lambda desk, _: desk.areas_of(alert))
        if as_json:
            show_json(names)
        for name in () if as_json else names:
            tell(name)
        return
    _print(at_desk(ctx, ["operator"], lambda desk, who: desk.end_places(
        alert, areas, who=who, reason=reason
    )), as_json)


def _print(alert: Json, as_json: bool) -> None:
    if as_json:
        show_json(alert)
        return
    for key, value in alert.items():
        if isinstance(value, str | int | float | bool) and value != "":
            tell(f"{key.replace('_', ' ')}: {value}")
    if alert.get("references"):
        tell(f"references: {' '.join(alert['references'])}")
    for given in alert.get("approvals") or []:
        tell(f"  {given.get('decision', 'approve')} by {given.get('who', '?')}")
    for copy in alert.get("arrivals") or []:
        tell(f"  came from {copy['source']} by {copy['via']}, {copy['times']} times: "
             f"{copy['verdict']}")
    for answer in alert.get("answers") or []:
        tell(f"  {answer['msg_type']} by {answer['sender']}: {answer['note']}".rstrip(": "))
    if endings := alert.get("endings"):
        tell("endings: " + ", ".join(f"{key.replace('_', ' ')} {n}" for key, n in endings.items()))
    findings(alert.get("findings") or [])
    remarks(alert)
