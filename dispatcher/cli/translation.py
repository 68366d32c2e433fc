"""``tocsin translate`` and ``tocsin models``: a text by machine, and the models that do it."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatcher.cli.alert_life import READERS
from dispatcher.cli.languages import language_of
from dispatcher.cli.output import AsJson, say, show_json, table, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import NotFound, Refused

if TYPE_CHECKING:
    from dispatcher.domain.message import Rendering
    from dispatcher.domain.translation import Model
    from dispatcher.settings import Settings

Json = dict[str, Any]


def add_to(program: typer.Typer) -> None:
    """Register the commands."""
    program.command(
        "translate", epilog='Example: tocsin translate "Leave now." --from en --to es'
    )(translate)
    group = typer.Typer(
        help="Translation models, installed from files.", no_args_is_help=True,
        rich_markup_mode=None, epilog="Example: tocsin models list",
    )
    group.command("list", epilog="Example: tocsin models list --json")(list_models)
    group.command("install", epilog="Example: tocsin models install en_es.argosmodel")(install)
    group.command("remove", epilog="Example: tocsin models remove en-es")(remove)
    program.add_typer(group, name="models")


def translate(
    ctx: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What to translate.")],
    source: Annotated[str, typer.Option("--from", metavar="TAG", help="Its language.")],
    target: Annotated[str, typer.Option("--to", metavar="TAG", help="The language wanted.")],
    as_json: AsJson = False,
) -> None:
    """Translate a text as free text of an alert would be, with every check; keeps nothing.

    Exit code 1 if a check failed: nobody would be warned with it.
    """
    pair = language_of(source), language_of(target)
    found = run_async(_translated(session_of(ctx), text, *pair))
    well = all(one.usable for one in found)
    if as_json:
        show_json(_as_json(found, *pair))
    else:
        tell(" ".join(one.text for one in found if one.text))
        _remarks(found)
    if not well:
        raise typer.Exit(1)


async def _translated(
    session: Session, text: str, source: str, target: str
) -> "list[Rendering]":
    from dispatcher.service.translation import desk_of, engine_of
    from dispatcher.words.plain import sentences
    from dispatcher.words.translation import INSTALL, available

    if not available():
        raise Refused(INSTALL)
    said = sentences(text)
    if not said:
        raise Refused("There is no word to translate in this text.")
    async with opened(session) as app:
        await acting(app, *READERS)
        engine = engine_of(app.settings)
        try:
            return await desk_of(app.parts, engine).render(
                said, source=source, target=target, keep=False
            )
        finally:
            await engine.close()


def _as_json(found: "list[Rendering]", source: str, target: str) -> Json:
    reviewed = all(one.reviewed_by for one in found)
    return {
        "text": " ".join(one.text for one in found if one.text), "from": source, "to": target,
        "provenance": "machine-reviewed" if reviewed else "machine",
        "usable": all(one.usable for one in found),
        "sentences": [
            {
                "source": one.source, "text": one.text, "reviewed_by": one.reviewed_by,
                "engine": one.engine, "usable": one.usable,
                "checks": [{"name": c.name, "ok": c.ok, "detail": c.detail} for c in one.checks],
            }
            for one in found
        ],
    }


def _remarks(found: "list[Rendering]") -> None:
    for one in found:
        for check in () if one.usable else one.failed:
            say(f"Not fit to be sent: {one.source!r}: {check.name}: {check.detail}")
    if all(one.usable for one in found):
        by = sorted({one.reviewed_by or "a machine, reviewed by nobody" for one in found})
        say(f"Translated by {', '.join(by)}.")


def list_models(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List installed translation models."""
    found = _models(session_of(ctx).settings()).all()
    if as_json:
        show_json({"items": [_row(model) for model in found], "next_cursor": None})
        return
    if not found:
        tell("No model is installed; get one as a file and use `tocsin models install FILE`.")
        return
    rows = [_row(model) for model in found]
    table(["pair", "version", "bytes", "installed", "sha256", "licence"], [
        [row["pair"], row["version"], row["size"], row["installed_at"], row["sha256"],
         row["licence"] or "not stated"] for row in rows
    ])


def install(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An .argosmodel file.")],
    sha256: Annotated[str, typer.Option(
        metavar="DIGEST", help="Refuse the file if it has another SHA-256."
    )] = "",
    as_json: AsJson = False,
) -> None:
    """Check a model file, try it out and install it; one of the same pair is replaced."""
    from dispatcher.words.translation import available

    settings = session_of(ctx).settings()
    tried = available()
    now = int(datetime.now(UTC).timestamp() * 1000)
    model = _models(settings).install(
        file, sha256=sha256, now=now, try_out=_tried(settings) if tried else _untried
    )
    if as_json:
        show_json(_row(model) | {"tried": tried})
        return
    tell(f"Installed {model.pair} {model.version} (SHA-256 {model.sha256}).")
    tell(f"Licence: {model.licence or 'not stated; ask who made it before you use it'}")
    if not tried:
        say("It was not tried out: this installation lacks the extra mt.")


def remove(
    ctx: typer.Context,
    pair: Annotated[str, typer.Argument(metavar="PAIR", help="As `models list` shows it.")],
    as_json: AsJson = False,
) -> None:
    """Remove a model."""
    models = _models(session_of(ctx).settings())
    found = {model.pair: model for model in models.all()}
    wanted = found.get(pair.replace("_", "-"))
    if wanted is None:
        there = ", ".join(found) or "none at all"
        raise NotFound(f"There is no model {pair}; installed are {there}.")
    models.remove(wanted.source, wanted.target)
    if as_json:
        show_json(_row(wanted))
    else:
        tell(f"Removed {wanted.pair}.")


def _models(settings: "Settings") -> Any:
    from dispatcher.service.translation import models_of

    return models_of(settings)


def _tried(settings: "Settings") -> Any:
    from dispatcher.service.translation import engine_of

    async def alone(model: "Model") -> None:
        engine = engine_of(settings)
        try:
            await engine.try_out(model)
        finally:
            await engine.close()

    return lambda model: asyncio.run(alone(model))


def _untried(model: "Model") -> None:
    """Without the engine there is nothing to try it with."""


def _row(model: "Model") -> Json:
    installed = datetime.fromtimestamp(model.installed_at / 1000, UTC)
    return {
        "pair": model.pair, "from": model.source, "to": model.target, "version": model.version,
        "size": model.size, "sha256": model.sha256, "licence": model.licence,
        "installed_at": installed.isoformat(timespec="seconds"),
    }
