"""``tocsin golive``: the checked step of a database from exercise to live."""

from typing import TYPE_CHECKING

import typer

from dispatcher.cli.doctor import everything, told
from dispatcher.cli.output import AsJson, say, show_json, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.cli.verdict import Check, Verdict, fail
from dispatcher.domain.errors import Conflict

if TYPE_CHECKING:
    from dispatcher.app import App
    from dispatcher.settings import Settings


def add_to(program: typer.Typer) -> None:
    """Register the command."""
    program.command("golive", epilog="Example: tocsin golive")(golive)


def golive(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Make an exercise database live after every check; refuses with the list of what is missing.

    From then on alerts reach the public. There is no way back but another database.
    """
    found = run_async(_golive(session_of(ctx)))
    missing = [check for check in found if check.verdict is Verdict.FAIL]
    if as_json:
        show_json({
            "live": not missing, "missing": [check.as_json() for check in missing],
            "checks": [check.as_json() for check in found],
        })
    else:
        told(found)
    if missing:
        say(f"Not live yet; what is missing ({len(missing)}) is named above with what to do.")
        raise typer.Exit(1)
    if not as_json:
        tell("The database is live: start the service again, without TOCSIN_MODE=exercise.")


async def _golive(session: Session) -> list[Check]:
    async with opened(session) as app:
        who = await acting(app)
        if app.settings.mode != "exercise":
            raise Conflict(
                f"This database is in mode {app.settings.mode}; only one in mode exercise can "
                "become live."
            )
        found = [*await everything(app), *_required(app.settings), *await _words(app)]
        if not any(check.verdict is Verdict.FAIL for check in found):
            await _turn(app, who.name)
        return found


async def _turn(app: "App", who: str) -> None:
    now = app.parts.clock.now()
    await app.parts.principals.go_live(now=now)
    await app.parts.principals.audit(who=who, what="golive", about="", at=now)


async def _words(app: "App") -> list[Check]:
    """Live, only reviewed sentences and accepted drafts go out."""
    rows = app.parts.words.library.matrix()
    reviewed = any(row["provenance"] == "template" for row in rows)
    if reviewed or app.settings.accept_drafts or await app.parts.principals.accepted():
        return []
    return [fail(
        "drafts", "No language is reviewed or accepted, so no template would go out; for each "
        "that you answer for: tocsin templates accept LANGUAGE --by NAME."
    )]


_LOOPBACK = ("http://127.", "http://localhost", "http://[::1]")


def _required(settings: "Settings") -> list[Check]:
    """What exercises can do without and the public cannot."""
    authority = settings.authority
    needed = (
        ("authority-name", authority.name, "Nobody is named as who warns: set authority.name."),
        ("timezone", authority.timezone, "No time zone for the times in texts: set "
         "authority.timezone, for example Europe/Athens."),
        ("phone", authority.phone, "No number that people may call to check a message: set "
         "authority.phone."),
    )
    found = [fail(name, sentence) for name, value, sentence in needed if not value]
    if settings.twilio.api_url.startswith(_LOOPBACK) and not settings.live_checked:
        found.append(fail(
            "provider", "The provider is a stand-in on this machine, which reaches nobody: set "
            "TOCSIN_TWILIO__API_URL to the provider's own address (or leave it unset)."
        ))
    if settings.approval == "auto":
        found.append(fail(
            "approval", "TOCSIN_APPROVAL is auto, so nobody looks before the public is warned; "
            "set one or two."
        ))
    return found
