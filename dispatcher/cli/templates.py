"""``tocsin templates``: what the sentences cover, what is wrong with them, who accepts drafts."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatcher.cli import template_files
from dispatcher.cli.languages import language_of
from dispatcher.cli.output import AsJson, findings, show_json, table, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import NotFound, Refused

if TYPE_CHECKING:
    from dispatcher.domain.finding import Finding
    from dispatcher.words import Words

Json = dict[str, Any]


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="What the sentences cover, files for translators, and who accepts drafts.",
        no_args_is_help=True,
        rich_markup_mode=None, epilog="Example: tocsin templates check",
    )
    group.command("check", epilog="Example: tocsin templates check --language so")(check)
    group.command(
        "accept", epilog='Example: tocsin templates accept so --by "Amina Yusuf, duty officer"'
    )(accept)
    template_files.add_to(group)
    program.add_typer(group, name="templates")


def check(
    ctx: typer.Context,
    language: Annotated[str, typer.Option(
        metavar="TAG", help="Only this language, with the status of every sentence."
    )] = "",
    reviewed: Annotated[bool, typer.Option(
        "--reviewed", help="Count every file that holds drafts as a fault."
    )] = False,
    as_json: AsJson = False,
) -> None:
    """Show which hazards have words in which language and way, and every fault with its line."""
    words = template_files.words_of(session_of(ctx).settings())
    tag = language_of(language) if language else ""
    found = checked(words, language=tag, reviewed=reviewed)
    if tag and tag not in found["languages"]:
        raise NotFound(
            f"There are no sentences in {tag}, only in {', '.join(words.library.languages)}."
        )
    if as_json:
        show_json(found)
    else:
        _tell(found, each=bool(tag))
    if any(fault["severity"] == "error" for fault in found["faults"]):
        raise typer.Exit(1)


def checked(words: "Words", *, language: str = "", reviewed: bool = False) -> Json:
    """The contract's ``templates check --json``, with coverage and the status of sentences."""
    from dispatcher.words.coverage import coverage, sentences, unreviewed

    library = words.library
    # Reading every file whole comes first, so that no sentence is parsed twice.
    faults = [*words.faults(), *(unreviewed(library) if reviewed else ())]
    rows = [row for row in words.matrix() if language in ("", row["language"])]
    shares = [row for row in coverage(library, rows) if language in ("", row["language"])]
    here = [row["language"] for row in shares]
    return {
        "hazards": list(library.hazards),
        "languages": here,
        "matrix": rows,
        "faults": [f.as_json() for f in faults if not language or _about(f, language)],
        "coverage": shares,
        "sentences": [one for tag in here for one in sentences(library, tag)],
    }


def _about(fault: "Finding", language: str) -> bool:
    return fault.path.partition("/")[0] == language


def _tell(found: Json, *, each: bool) -> None:
    table(["language", "way", *found["hazards"]], _rows(found))
    tell("Cells: how many kinds of message have words; * are drafts that nobody has reviewed.\n")
    table(
        ["language", "covered", "reviewed", "sentences", "of them reviewed", "newest", "authors"],
        (_share(row) for row in found["coverage"]),
    )
    if each:
        tell("")
        table(["sentence", "status", "by", "date", "file", "line"], (
            [one["id"], one["status"], one["reviewer"] or one["author"], one["date"],
             one["path"], one["line"]] for one in found["sentences"]
        ))
    faults: Sequence[Json] = found["faults"]
    tell(f"\n{len(faults)} faults." if faults else "\nNo faults.")
    findings(
        {**fault, "message": f"{fault['path']}: {fault['message']}"} for fault in faults
    )


def _share(row: Json) -> list[object]:
    said = row["sentences"]
    return [
        row["language"], f"{row['share']:.0%}", row["reviewed"], said["draft"] + said["reviewed"],
        said["reviewed"], row["newest"], ", ".join(row["authors"]),
    ]


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
