"""``tocsin templates``: what the sentences cover, what is wrong with them, who accepts drafts."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatcher.cli.languages import language_of
from dispatcher.cli.output import AsJson, findings, show_json, table, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import ConfigFault, NotFound, Refused

if TYPE_CHECKING:
    from dispatcher.settings import Settings
    from dispatcher.words import Words

Json = dict[str, Any]


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="What the sentences cover, and who accepts drafts.", no_args_is_help=True,
        rich_markup_mode=None, epilog="Example: tocsin templates check",
    )
    group.command("check", epilog="Example: tocsin templates check --json")(check)
    group.command(
        "accept", epilog='Example: tocsin templates accept so --by "Amina Yusuf, duty officer"'
    )(accept)
    program.add_typer(group, name="templates")


def check(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Show which hazards have words in which language and way, and every fault with its line."""
    found = coverage(_words(session_of(ctx).settings()))
    if as_json:
        show_json(found)
    else:
        _tell(found)
    if any(fault["severity"] == "error" for fault in found["faults"]):
        raise typer.Exit(1)


def _words(settings: "Settings") -> "Words":
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


def coverage(words: "Words") -> Json:
    """The contract's ``templates check --json``."""
    rows = words.matrix()
    return {
        "hazards": list(words.library.hazards),
        "languages": sorted({*words.library.languages, *(row["language"] for row in rows)}),
        "matrix": [dict(row) for row in rows],
        "faults": [fault.as_json() for fault in words.faults()],
    }


def _tell(found: Json) -> None:
    table(["language", "way", *found["hazards"]], _rows(found))
    tell("Cells: how many kinds of message have words; * are drafts that nobody has reviewed.")
    faults: Sequence[Json] = found["faults"]
    tell(f"{len(faults)} faults." if faults else "No faults.")
    findings(
        {**fault, "message": f"{fault['path']}: {fault['message']}"} for fault in faults
    )


def _rows(found: Json) -> Iterator[list[str]]:
    cells: dict[tuple[str, str, str], list[str]] = {}
    for row in found["matrix"]:
        key = row["language"], row["channel"], row["hazard"]
        cells.setdefault(key, []).append(row["provenance"])
    ways = list(dict.fromkeys(row["channel"] for row in found["matrix"]))
    for tag in found["languages"]:
        for way in ways:
            yield [tag, way, *(_cell(cells.get((tag, way, h), [])) for h in found["hazards"])]


def _cell(provenances: Sequence[str]) -> str:
    draft = "*" if "template-draft" in provenances else ""
    return f"{len(provenances)}{draft}" if provenances else "-"


def accept(
    ctx: typer.Context,
    language: Annotated[str, typer.Argument(metavar="LANGUAGE", help="A tag, for example so.")],
    by: Annotated[str, typer.Option(metavar="NAME", help="Who answers for it.")],
    as_json: AsJson = False,
) -> None:
    """Let a language's drafts go out to the public; a named officer answers for it."""
    tag = run_async(_accept(session_of(ctx), language, by.strip()))
    if as_json:
        show_json({"language": tag, "accepted_by": by.strip()})
    else:
        tell(f"Drafts in {tag} may go out; {by.strip()} answers for them.")


async def _accept(session: Session, language: str, by: str) -> str:
    if not by:
        raise Refused("Accepting drafts needs a name: --by \"Amina Yusuf, duty officer\".")
    async with opened(session) as app:
        who = await acting(app, "translator")
        tag, known = language_of(language), app.parts.words.library.languages
        if tag not in known:
            raise NotFound(f"There are no sentences in {tag}, only in {', '.join(known)}.")
        now = app.parts.clock.now()
        await app.parts.principals.accept_language(tag, by, now=now)
        await app.parts.principals.audit(
            who=who.name, what="templates-accept", about=tag, at=now, detail=by
        )
    return tag
