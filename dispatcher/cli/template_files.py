"""``tocsin templates export`` and ``import``: sentences to translators' tools and back."""

import csv
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatcher.cli.languages import language_of
from dispatcher.cli.output import AsJson, findings, show_json, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import ConfigFault, Refused

if TYPE_CHECKING:
    from dispatcher.settings import Settings
    from dispatcher.words import Library, Words
    from dispatcher.words.imported import Import

Json = dict[str, Any]

_LANGUAGE = typer.Argument(metavar="LANGUAGE", help="A tag, for example so.")
_LARGEST = 20_000_000  # bytes


def add_to(group: typer.Typer) -> None:
    """Hang both into ``tocsin templates``."""
    group.command(
        "export", epilog="Example: tocsin templates export so somali.csv"
    )(export)
    group.command(
        "import", epilog='Example: tocsin templates import so somali.csv --by "Amina Yusuf"'
    )(import_)


def export(
    ctx: typer.Context,
    language: Annotated[str, _LANGUAGE],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What to write.")],
    as_table: Annotated[bool, typer.Option("--csv", help="A table, whatever FILE is called.")]
    = False,
    as_fluent: Annotated[bool, typer.Option("--ftl", help="One Fluent file.")] = False,
) -> None:
    """Write all sentences with their English into one file; what is missing is empty."""
    from dispatcher.words.exchange import as_csv, as_ftl

    tag, fluent = language_of(language), _fluent(file, as_table, as_fluent)
    library = _library(session_of(ctx))
    # Spreadsheets take UTF-8 for what it is only with a byte order mark.
    text = as_ftl(library, tag) if fluent else "\ufeff" + as_csv(library, tag)
    try:
        file.write_bytes(text.encode())
    except OSError as fault:
        raise Refused(
            f"{file} cannot be written ({fault.strerror}); name another file."
        ) from fault
    tell(f"{len(library.sentences(tag))} sentences in {tag} are in {file}.")


def _fluent(file: Path, as_table: bool, as_fluent: bool) -> bool:
    if as_table and as_fluent:
        raise typer.BadParameter("choose one of --csv and --ftl")
    return as_fluent or (not as_table and file.suffix.casefold() == ".ftl")


def words_of(settings: "Settings") -> "Words":
    """The sentences alone, without a database; raises ``ConfigFault``."""
    from dispatcher.words import Library, Words, load_advice, load_whatsapp

    try:
        library = Library.load(settings.templates_dir)
    except OSError as fault:
        raise ConfigFault(
            f"The templates folder {settings.templates_dir} cannot be read ({fault.strerror}); "
            "check templates_dir (TOCSIN_TEMPLATES_DIR)."
        ) from fault
    return Words(
        library, load_whatsapp(settings.whatsapp_templates),
        advice=load_advice(settings.actions_file),
    )


def _library(session: Session) -> "Library":
    return words_of(session.settings()).library


def import_(
    ctx: typer.Context,
    language: Annotated[str, _LANGUAGE],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV or Fluent, in UTF-8.")],
    by: Annotated[str, typer.Option(metavar="NAME", help="Who wrote the translations.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check only.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take translations into the template files as drafts; a line with a fault is refused."""
    name = " ".join(by.split())
    if not name:
        raise Refused('Translations need a name: --by "Amina Yusuf".')
    found = run_async(_import(session_of(ctx), language_of(language), file, name, dry_run))
    if as_json:
        show_json(found)
    else:
        tell(f"{len(found['changed'])} taken as drafts, {found['unchanged']} as they were, "
             f"{found['untranslated']} empty, {len(found['refused'])} refused.")
        findings(found["refused"])
    if found["refused"] and not found["changed"] and not found["unchanged"]:
        raise typer.Exit(1)


async def _import(
    session: Session, tag: str, file: Path, name: str, dry_run: bool
) -> Json:
    from dispatcher.words.imported import Signer, imported

    rows, faults = _rows(file)
    async with opened(session) as app:
        who = await acting(app, "translator")
        now = app.parts.clock.now()
        day = datetime.fromtimestamp(now / 1000, UTC).date().isoformat()
        folder = app.settings.templates_dir
        plan = imported(
            _library(session), folder, tag, rows, by=Signer(name=name, date=day)
        )
        if not dry_run:
            _write(plan)
            if plan.changed:
                await app.parts.principals.audit(
                    who=who.name, what="templates-import", about=tag, at=now, detail=name
                )
    return {
        "language": tag, "changed": list(plan.changed), "unchanged": plan.unchanged,
        "untranslated": plan.untranslated, "files": [str(one) for one in plan.files],
        "refused": [one.as_json() for one in (*faults, *plan.refused)],
    }


def _rows(file: Path) -> Any:
    from dispatcher.words.exchange import from_csv, from_ftl

    try:
        if file.stat().st_size > _LARGEST:
            raise Refused(f"{file} is larger than {_LARGEST} bytes; it is no file of sentences.")
        text = file.read_bytes().decode("utf-8-sig")
        return from_ftl(text) if file.suffix.casefold() == ".ftl" else from_csv(text)
    except UnicodeDecodeError as fault:
        raise Refused(f"{file} is not UTF-8; save it as UTF-8 text and import it again.") from fault
    except csv.Error as fault:
        raise Refused(f"{file} is no such table: {fault}; export one and fill it in.") from fault
    except OSError as fault:
        raise Refused(f"{file} cannot be read ({fault.strerror}).") from fault


def _write(plan: "Import") -> None:
    for file, text in plan.files.items():
        aside = file.with_name(f".{file.name}.new")
        try:
            file.parent.mkdir(exist_ok=True)
            with aside.open("wb") as draft:
                draft.write(text.encode())
                draft.flush()
                os.fsync(draft.fileno())
            # The file is there whole, old or new, whatever happens on the way.
            aside.replace(file)
        except OSError as fault:
            raise Refused(
                f"{file} cannot be written ({fault.strerror}); see to its folder and import again."
            ) from fault
