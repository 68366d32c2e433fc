"""``tocsin doctor``: whether everything is in place, each line with what to do."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import typer

from dispatcher.cli.checkup import checked
from dispatcher.cli.output import AsJson, show_json, tell
from dispatcher.cli.session import Session, acting, built, run_async, session_of
from dispatcher.cli.verdict import Check, Verdict, fail, ok, warn
from dispatcher.domain.errors import ConfigFault

if TYPE_CHECKING:
    from dispatcher.app import App

_NAMED = 8  # languages and communities named in one sentence


def add_to(program: typer.Typer) -> None:
    """Register the command."""
    program.command("doctor", epilog="Example: tocsin doctor --json")(doctor)


def doctor(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Check settings, store, clock, provider, callbacks and coverage; ends with 1 if one fails."""
    found = run_async(_doctor(session_of(ctx)))
    failed = any(check.verdict is Verdict.FAIL for check in found)
    if as_json:
        show_json({"ok": not failed, "checks": [check.as_json() for check in found]})
    else:
        told(found)
    if failed:
        raise typer.Exit(1)


def told(found: list[Check]) -> None:
    """One line a check."""
    for check in found:
        tell(f"{check.verdict.value:5}{check.name:13}{check.detail}")


async def _doctor(session: Session) -> list[Check]:
    from dispatcher.cli.faults import sentence

    try:
        app = await built(session.settings())
    except ConfigFault as fault:
        return [fail("settings", str(fault))]
    except Exception as fault:  # noqa: BLE001 - whatever keeps it from opening is a finding
        return [ok("settings", "The settings are read."), fail("database", sentence(fault))]
    try:
        await acting(app, "operator", "manager")
        return await everything(app)
    finally:
        await app.stop()


async def everything(app: "App") -> list[Check]:
    """All checks of an opened program."""
    found = [ok("settings", "The settings are read.")]
    found += [check async for check in checked(app)]
    found += [check async for check in _coverage(app)]
    return found


async def _coverage(app: "App") -> AsyncIterator[Check]:
    from dispatcher.cli.readiness import looked_at

    yield _templates(app)
    yield await _drafts(app)
    ready = await looked_at(app)
    if not ready["people"]:
        yield warn("people", "There are no contacts yet: tocsin contacts import FILE.")
        return
    counts: dict[str, int] = {}
    names: dict[str, list[str]] = {}
    for gap in ready["gaps"]:
        counts[gap["kind"]] = counts.get(gap["kind"], 0) + gap["people"]
        names.setdefault(gap["kind"], []).append(gap["community"] or "")
    yield _people(ready["people"], counts)
    yield _leaders(sorted(names.get("no-leader", [])))


def _templates(app: "App") -> Check:
    library = app.parts.words.library
    faults = [fault for fault in library.faults() if fault.severity == "error"]
    if faults:
        return fail("templates", f"{len(faults)} sentences have faults; see: tocsin templates "
                    "check.")
    return ok("templates", f"{len(library.languages)} languages, {len(library.hazards)} hazards.")


async def _drafts(app: "App") -> Check:
    accepted = await app.scenes.accepted()
    if accepted is None:
        return ok("drafts", f"In mode {app.settings.mode} drafts go out as they are.")
    matrix = app.parts.words.library.matrix()
    drafts = {row["language"] for row in matrix if row["provenance"] == "template-draft"}
    held = sorted(drafts - accepted)
    if not held:
        return ok("drafts", "Every language is reviewed or accepted.")
    return warn("drafts", f"Drafts in {_some(held)} are held back; have them reviewed, or: tocsin "
                "templates accept LANGUAGE --by NAME.")


def _people(total: int, counts: dict[str, int]) -> Check:
    missed = {kind: counts.get(kind, 0) for kind in ("no-place", "no-way", "cannot-read")}
    if not any(missed.values()):
        return ok("people", f"{total} contacts, all with a place, a way and a readable language.")
    said = ", ".join(f"{n} {kind}" for kind, n in missed.items() if n)
    return warn("people", f"Of {total} contacts: {said}; see: tocsin readiness.")


def _leaders(without: list[str]) -> Check:
    if not without:
        return ok("leaders", "Every community has somebody who can be asked.")
    return warn("leaders", f"Nobody can be asked in {_some(without)}; see: tocsin readiness.")


def _some(names: list[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
