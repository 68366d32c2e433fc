"""``tocsin notice``: what is said before and after alerts, never with a warning's priority."""

from contextlib import AsyncExitStack
from enum import StrEnum
from typing import Annotated, Any

import typer

from dispatcher.cli.alert_life import READERS, Reason
from dispatcher.cli.alert_send import run_here, stay
from dispatcher.cli.door import serving
from dispatcher.cli.notice_text import one_text, preview_text
from dispatcher.cli.output import AsJson, Cursor, Limit, show_json, table, tell
from dispatcher.cli.session import Session, acting, at_desk, opened, run_async, session_of

Json = dict[str, Any]


class NoticeKind(StrEnum):
    """What a notice is."""

    PREPAREDNESS = "preparedness"
    WELCOME = "welcome"
    RECOVERY = "recovery"
    SURVEY = "survey"


class Papers(StrEnum):
    """What is known of papers where help is."""

    ASKED = "asked"
    NOT_ASKED = "not-asked"


Identity = Annotated[str, typer.Argument(metavar="ID", help="The notice's public id.")]
KindOf = Annotated[NoticeKind, typer.Argument(metavar="KIND", help=", ".join(NoticeKind))]
Hazard = Annotated[str, typer.Option(help="What to prepare for (preparedness): flood, ...")]
Named = Annotated[list[str] | None, typer.Option(
    "--community", help="Members of this community, beside --area; repeat for more."
)]
Areas = Annotated[list[str] | None, typer.Option(
    "--area", help="Who is in LAT,LON,KM or has the place code NAME=VALUE; repeat for more."
)]
Languages = Annotated[list[str] | None, typer.Option(
    "--languages", help="Only people whose first language this is; repeat for more."
)]
About = Annotated[str, typer.Option(
    "--alert", help="The alert, now over, that recovery and survey are about."
)]
Text = Annotated[str, typer.Option(help="Where help is (recovery), as on the signs there.")]
PapersOf = Annotated[Papers | None, typer.Option(
    help="Whether papers are asked for there; leave it out if nobody knows."
)]
Lasts = Annotated[int, typer.Option("--lasts", metavar="HOURS", help="Until it is out of date.")]
Begin = Annotated[str, typer.Option("--from", metavar="HH:MM", help="Nothing is sent before.")]
Until = Annotated[str, typer.Option(metavar="HH:MM", help="Nothing is sent after.")]


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="Preparedness, welcome, recovery and survey: never sent like a warning.",
        no_args_is_help=True, rich_markup_mode=None,
        epilog="Example: tocsin notice preview preparedness --hazard flood",
    )
    group.command(
        "preview", epilog="Example: tocsin notice preview welcome --community river-flats"
    )(preview)
    group.command(
        "send", epilog='Example: tocsin notice send recovery --alert 3f2a9c0d11e47b58 '
        '--text "School 7, Mill Road" --papers not-asked'
    )(send)
    group.command("list", epilog="Example: tocsin notice list --limit 20")(show_all)
    group.command("show", epilog="Example: tocsin notice show 3f2a9c0d11e47b58")(show)
    for name, what in (("stop", stop), ("approve", approve), ("reject", reject)):
        group.command(name, epilog=f"Example: tocsin notice {name} 3f2a9c0d11e47b58")(what)
    program.add_typer(group, name="notice")


def preview(
    ctx: typer.Context, kind: KindOf, hazard: Hazard = "", community: Named = None,
    area: Areas = None, languages: Languages = None, alert: About = "", text: Text = "",
    papers: PapersOf = None, lasts: Lasts = 72, begin: Begin = "09:00", until: Until = "20:00",
    as_json: AsJson = False,
) -> None:
    """Show whom a notice would reach in which words; writes nothing and sends nothing."""
    wish = _wish(
        kind, hazard, community, area, languages, alert, text, papers, lasts, begin, until
    )
    found = at_desk(ctx, READERS, lambda desk, _: desk.preview_notice(wish))
    if as_json:
        show_json(found)
    else:
        tell(preview_text(found))


def send(
    ctx: typer.Context, kind: KindOf, hazard: Hazard = "", community: Named = None,
    area: Areas = None, languages: Languages = None, alert: About = "", text: Text = "",
    papers: PapersOf = None, lasts: Lasts = 72, begin: Begin = "09:00", until: Until = "20:00",
    wait: Annotated[bool, typer.Option(
        "--wait", help="Show progress until everyone has an end state, then the report."
    )] = False,
    as_json: AsJson = False,
) -> None:
    """Send a notice: a running service does it, or with --wait this command."""
    wish = _wish(
        kind, hazard, community, area, languages, alert, text, papers, lasts, begin, until
    )
    _print(run_async(_send(session_of(ctx), wish, wait)), as_json)


async def _send(session: Session, wish: Json, wait: bool) -> Json:
    async with opened(session) as app, AsyncExitStack() as running:
        answer = await app.desk.send_notice(wish, who=await acting(app, "manager"))
        if not wait or answer["state"] != "active" or answer["waiting"]:
            return answer
        if not serving(app):
            await run_here(app, running)
        number = await app.desk.notice_number(answer["id"])
        await stay(app, number, lambda: app.desk.notice_waits_for(answer["id"]))
        return await app.desk.notice(answer["id"])


def _wish(
    kind: NoticeKind, hazard: str, community: list[str] | None, area: list[str] | None,
    languages: list[str] | None, alert: str, text: str, papers: Papers | None, lasts: int,
    begin: str, until: str,
) -> Json:
    return {
        "kind": kind.value, "hazard": hazard, "communities": community or [],
        "areas": area or [], "languages": languages or [], "alert": alert, "text": text,
        "papers": papers.value if papers else "", "lasts_hours": lasts, "from": begin,
        "until": until,
    }


def show_all(
    ctx: typer.Context, limit: Limit = 50, cursor: Cursor = None, as_json: AsJson = False,
) -> None:
    """List notices, the newest first."""
    found, following = at_desk(
        ctx, READERS, lambda desk, _: desk.notices_listed(before=cursor, limit=limit)
    )
    if as_json:
        show_json({"items": found, "next_cursor": following})
        return
    rows = [
        [one["id"], one["kind"], "waiting" if one["waiting"] else one["state"],
         one["created_at"], one["submitted_by"]] for one in found
    ]
    table(("id", "kind", "state", "made", "by"), rows)
    if following is not None:
        tell(f"There are more: tocsin notice list --cursor {following}")


def show(ctx: typer.Context, notice: Identity, as_json: AsJson = False) -> None:
    """Show one notice: its state, whom it reached, and what people answered."""
    _print(at_desk(ctx, READERS, lambda desk, _: desk.notice(notice)), as_json)


def stop(
    ctx: typer.Context, notice: Identity, reason: Reason = "", as_json: AsJson = False
) -> None:
    """Send nothing more of a notice; who was told stays told."""
    _print(at_desk(ctx, ["manager"], lambda desk, who: desk.stop_notice(
        notice, who=who, reason=reason
    )), as_json)


def approve(
    ctx: typer.Context, notice: Identity, reason: Reason = "", as_json: AsJson = False
) -> None:
    """Let a notice that waits for approval go out; whoever submitted it cannot."""
    _print(at_desk(ctx, ["approver"], lambda desk, who: desk.approve_notice(
        notice, who=who, reason=reason
    )), as_json)


def reject(
    ctx: typer.Context, notice: Identity, reason: Reason = "", as_json: AsJson = False
) -> None:
    """Refuse a notice that waits for approval: nothing is sent."""
    _print(at_desk(ctx, ["approver"], lambda desk, who: desk.reject_notice(
        notice, who=who, reason=reason
    )), as_json)


def _print(notice: Json, as_json: bool) -> None:
    if as_json:
        show_json(notice)
    else:
        tell(one_text(notice))
