"""``tocsin token create`` and ``tocsin user add``: who may do what."""

from enum import StrEnum
from typing import Annotated

import typer

from dispatcher.cli.output import AsJson, say, show_json, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import Refused


class Role(StrEnum):
    """What a principal may do."""

    VIEWER = "viewer"
    OPERATOR = "operator"
    TRANSLATOR = "translator"
    MANAGER = "manager"
    APPROVER = "approver"
    CASE_OFFICER = "case-officer"
    ADMIN = "admin"


Chosen = Annotated[Role, typer.Option(
    help="viewer reads; operator also submits and cancels; translator also reviews words; manager "
    "also imports people and sends notices; approver also approves; admin does all; case-officer "
    "may do nothing yet, because there are no cases yet."
)]
Name = Annotated[str, typer.Option(help="Whose it is; stands in approvals and the audit.")]


def add_to(program: typer.Typer) -> None:
    """Hang both groups into the program."""
    token = typer.Typer(
        help="API tokens.", no_args_is_help=True, rich_markup_mode=None,
        epilog="Example: tocsin token create --role operator --name river-gauges",
    )
    token.callback()(_tokens)
    token.command("create", epilog=(
        "Example: tocsin token create --role operator --name met --sender cap@met.example"
    ))(create)
    user = typer.Typer(
        help="People who sign in.", no_args_is_help=True, rich_markup_mode=None,
        epilog='Example: tocsin user add --role approver --name "Amina Yusuf"',
    )
    user.callback()(_users)
    user.command("add", epilog=(
        'Example: tocsin user add --role approver --name "Amina Yusuf"'
    ))(add)
    program.add_typer(token, name="token")
    program.add_typer(user, name="user")


def _tokens() -> None:
    """API tokens."""


def _users() -> None:
    """People who sign in."""


def create(
    ctx: typer.Context, role: Chosen, name: Name,
    sender: Annotated[list[str] | None, typer.Option(
        help="A CAP sender that it may submit for; may be repeated; none: any."
    )] = None,
    as_json: AsJson = False,
) -> None:
    """Make an API token and print it: it is shown now and never again."""
    token = run_async(_create(session_of(ctx), role, _named(name), list(sender or ())))
    if as_json:
        show_json({"token": token, "role": role.value, "name": name.strip()})
    else:
        tell(token)


async def _create(session: Session, role: Role, name: str, senders: list[str]) -> str:
    async with opened(session) as app:
        who = await acting(app)
        now = app.parts.clock.now()
        token = await app.parts.principals.create_token(role.value, name, senders, now=now)
        await app.parts.principals.audit(
            who=who.name, what="token-create", about=name, at=now, detail=role.value
        )
        return token


def add(ctx: typer.Context, role: Chosen, name: Name, as_json: AsJson = False) -> None:
    """Print a link that signs a person in to the console once, within a quarter of an hour."""
    link = run_async(_add(session_of(ctx), role, _named(name)))
    if as_json:
        show_json({"link": link, "role": role.value, "name": name.strip()})
    else:
        tell(link)
        say("Hand the link over safely; whoever opens it first is signed in for half a day.")


async def _add(session: Session, role: Role, name: str) -> str:
    async with opened(session) as app:
        who = await acting(app)
        await app.parts.principals.audit(
            who=who.name, what="user-add", about=name, at=app.parts.clock.now(),
            detail=role.value,
        )
        return await app.desk.login_link(name, role.value)


def _named(name: str) -> str:
    given = name.strip()
    if not given or given.startswith("local:") or given == "bootstrap":
        raise Refused(
            f"{name!r} cannot be a name: give the person's or program's own (names that begin "
            "with local: belong to the command line)."
        )
    return given
