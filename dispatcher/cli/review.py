"""``tocsin review``: have sentences checked in quiet time, see how far it is, keep it in files."""

from pathlib import Path
from typing import Annotated, Any

import typer

from dispatcher.cli.alert_life import READERS
from dispatcher.cli.output import AsJson, show_json, table, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import NotFound, Refused

Json = dict[str, Any]


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="Have words checked by interpreters.", no_args_is_help=True, rich_markup_mode=None,
        epilog="Example: tocsin review ask so --hazard flood",
    )
    group.command("ask", epilog="Example: tocsin review ask so --hazard flood")(ask)
    group.command("list", epilog="Example: tocsin review list --json")(listed)
    group.command("export", epilog="Example: tocsin review export --to templates")(export)
    program.add_typer(group, name="review")


def ask(
    ctx: typer.Context,
    language: Annotated[str, typer.Argument(metavar="LANGUAGE", help="A tag, for example so.")],
    hazard: Annotated[str, typer.Option(
        metavar="HAZARD", help="Only what is said of this hazard, for example flood."
    )] = "",
    as_json: AsJson = False,
) -> None:
    """Ask interpreters to check a language's draft sentences, a few on a page, one page at a time.

    What they approve counts as reviewed at once, without a file being changed.
    """
    found = run_async(_ask(session_of(ctx), language, hazard))
    if as_json:
        show_json(found)
    else:
        tell(
            f"{found['sentences']} sentences on {found['pages']} pages will be checked by "
            f"{found['interpreters']} interpreters who write {found['language']}."
        )


async def _ask(session: Session, language: str, hazard: str) -> Json:
    from dispatcher.domain.language import standard
    from dispatcher.service.review import ask_library

    try:
        tag = standard(language)
    except ValueError as fault:
        raise Refused(
            f"{language!r} is not a known language tag; use one such as es or zh-Hans."
        ) from fault
    async with opened(session) as app:
        who = await acting(app, "translator", "manager")
        parts = app.parts
        if tag not in parts.words.library.languages:
            known = ", ".join(parts.words.library.languages)
            raise NotFound(f"There are no sentences in {tag}, only in {known}.")
        if hazard and hazard not in parts.words.library.hazards:
            known = ", ".join(parts.words.library.hazards)
            raise NotFound(f"There is no hazard {hazard}; there are {known}.")
        roster = await parts.reviews.interpreters.writing(tag)
        if not roster:
            raise NotFound(
                f"Nobody on the roster writes {tag}; add an interpreter with: "
                "tocsin interpreters import FILE."
            )
        await app.scenes.learn()
        pages, sentences = await ask_library(parts, tag, hazard)
        await parts.principals.audit(
            who=who.name, what="review-ask", about=tag, at=parts.clock.now(), detail=hazard
        )
    return {
        "language": tag, "hazard": hazard, "pages": pages, "sentences": sentences,
        "interpreters": len(roster),
    }


def listed(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List what was asked, newest first, and what became of it."""
    found = run_async(_listed(session_of(ctx)))
    if as_json:
        show_json({"items": found, "next_cursor": None})
    else:
        headings = ("id", "alert", "language", "texts", "state", "reviewed_by", "reason")
        table(headings, [[str(one[key] or "") for key in headings] for one in found])


async def _listed(session: Session) -> list[Json]:
    async with opened(session) as app:
        await acting(app, "translator", *READERS)
        found: list[Json] = await app.parts.reviews.listed()
        return found


def export(
    ctx: typer.Context,
    to: Annotated[Path | None, typer.Option(
        "--to", metavar="FOLDER", help="The templates folder (default: the one in use)."
    )] = None,
    as_json: AsJson = False,
) -> None:
    """Write approved sentences into the template files, for who keeps them in version control.

    A file's header says reviewed, with the names, once all of its sentences are.
    """
    found = run_async(_export(session_of(ctx), to))
    if as_json:
        show_json({"files": [str(file) for file in found]})
    else:
        tell("\n".join([f"{len(found)} files written.", *(f"  {file}" for file in found)]))


async def _export(session: Session, to: Path | None) -> list[Path]:
    from dispatcher.words.review_library import exported

    async with opened(session) as app:
        await acting(app, "translator")
        await app.scenes.learn()
        library, folder = app.parts.words.library, to or app.settings.templates_dir
        tags = sorted({one.language for one in await app.parts.reviews.remembered()})
        changed: dict[Path, str] = {}
        for tag in tags:
            changed |= exported(folder, tag, library.approved(tag))
    for file, text in changed.items():
        _write(file, text)
    return sorted(changed)


def _write(file: Path, text: str) -> None:
    draft = file.with_suffix(".ftl.new")
    try:
        draft.write_text(text, encoding="utf-8")
        # The file is there whole, old or new, whatever happens on the way.
        draft.replace(file)
    except OSError as error:
        raise Refused(
            f"{file} cannot be written ({error.strerror}); name another folder with --to."
        ) from error
