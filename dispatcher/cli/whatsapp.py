"""``tocsin whatsapp``: what WhatsApp has approved, and the bodies to hand in for approval."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatcher.cli.output import AsJson, show_json, table, tell
from dispatcher.cli.session import run_async, session_of
from dispatcher.domain.errors import ConfigFault, NotFound, Refused

if TYPE_CHECKING:
    from dispatcher.settings import Settings
    from dispatcher.words import Library
    from dispatcher.words.approval import Approval, Row
    from dispatcher.words.drafts import Draft

Json = dict[str, Any]

_SHOWN = 20  # names of a kind, before the rest is only counted
_PENDING = ("received", "pending", "unsubmitted")


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="Approved WhatsApp contents.", no_args_is_help=True, rich_markup_mode=None,
        epilog="Example: tocsin whatsapp sync --dry-run",
    )
    group.command("sync", epilog="Example: tocsin whatsapp sync --json")(sync)
    group.command(
        "draft", epilog="Example: tocsin whatsapp draft --language es --hazard flash-flood"
    )(draft)
    program.add_typer(group, name="whatsapp")


def sync(
    ctx: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show it and write nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Read what WhatsApp has approved from the provider, and write it into the contents file."""
    settings = session_of(ctx).settings()
    path = settings.whatsapp_templates
    found, text = run_async(_looked(settings, _text(path)))
    if not dry_run:
        from dispatcher.words.contents_file import replace_file

        replace_file(path, text)
    shown = _shown(found, path, written=not dry_run)
    if as_json:
        show_json(shown)
    else:
        _tell(shown)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as fault:
        raise ConfigFault(f"{path} cannot be read: {fault}; correct the file.") from fault


async def _looked(settings: "Settings", text: str) -> tuple["Approval", str]:
    """What the provider has, and what the contents file should say from now on."""
    from channels._twilio.contents import content_url, offered
    from dispatcher.words.approval import Matching
    from dispatcher.words.contents import Content, read_whatsapp
    from dispatcher.words.contents_file import by_hand, joined
    from dispatcher.words.drafts import drafts

    twilio, name = settings.twilio, settings.whatsapp_templates.name
    if not twilio.account_sid or not twilio.auth_token.get_secret_value():
        raise Refused("Set TOCSIN_TWILIO__ACCOUNT_SID and TOCSIN_TWILIO__AUTH_TOKEN first.")
    own = read_whatsapp(by_hand(text), name=name)
    there = await offered(
        account_sid=twilio.account_sid, auth_token=twilio.auth_token.get_secret_value(),
        url=content_url(twilio.api_url, twilio.content_url),
    )
    made = list(drafts(_library(settings)))
    found = Matching(
        {d.key: Content(content_sid="", body=d.body, variables=d.variables)
         for d in made if not d.exercise},
        {d.key: d.body for d in made if d.exercise}, own,
    ).of(there)
    return found, joined(text, found.contents, found.unusable, name=name)


def _library(settings: "Settings") -> "Library":
    from dispatcher.words import Library

    try:
        return Library.load(settings.templates_dir)
    except OSError as fault:
        raise ConfigFault(
            f"The templates folder {settings.templates_dir} cannot be read ({fault.strerror}); "
            "check templates_dir (TOCSIN_TEMPLATES_DIR)."
        ) from fault


def _shown(found: "Approval", path: Path, *, written: bool) -> Json:
    ours = [row for row in found.rows if row.key is not None]
    return {
        "file": str(path), "written": written,
        "counts": {**Counter(_state(row) for row in ours), "missing": len(found.missing)},
        "contents": [_row(row) for row in ours],
        "others": len(found.rows) - len(ours), "missing": list(found.missing),
        "without_withdrawal": [".".join(key) for key in found.endless],
    }


def _state(row: "Row") -> str:
    """approved, not-used (approved, but it cannot be), pending, rejected, paused, disabled."""
    status = row.offered.status
    if status == "approved":
        return "approved" if row.used else "not-used"
    return "pending" if status in _PENDING else status


def _row(row: "Row") -> Json:
    hazard, kind, language = row.key or ("", "", "")
    return {
        "name": row.offered.name, "content_sid": row.offered.sid, "state": _state(row),
        "status": row.offered.status, "reason": row.offered.reason, "note": row.note,
        "hazard": hazard, "kind": kind, "language": language, "exercise": row.exercise,
        "category": row.offered.category, "used": row.used,
    }


def _tell(shown: Json) -> None:
    _tell_languages(shown)
    for row in shown["contents"]:
        if not row["used"]:
            why = row["note"] or row["reason"]
            tell(f"{row['name']}: {row['state']}{f' ({why})' if why else ''}; it goes by SMS.")
    _some(shown["without_withdrawal"], "has no approved withdrawal, so it goes by SMS.")
    _some(shown["missing"], "is not handed in; see: tocsin whatsapp draft.")
    if shown["others"]:
        tell(f"{shown['others']} contents with other names were left alone.")
    if shown["written"]:
        tell(f"Written to {shown['file']}. A running service reads it when it starts next.")
    else:
        tell("Nothing was written.")


def _tell_languages(shown: Json) -> None:
    states = ("approved", "not-used", "pending", "rejected", "paused", "disabled")
    cells = Counter((row["language"], row["state"]) for row in shown["contents"])
    languages = sorted({row["language"] for row in shown["contents"]})
    table(
        ["language", *states],
        [[tag, *(cells[tag, state] or "-" for state in states)] for tag in languages],
    )


def _some(names: Sequence[str], what: str) -> None:
    for name in names[:_SHOWN]:
        tell(f"{name} {what}")
    if len(names) > _SHOWN:
        tell(f"... and {len(names) - _SHOWN} more (--json lists all).")


def draft(
    ctx: typer.Context,
    hazard: Annotated[list[str] | None, typer.Option(
        metavar="HAZARD", help="Only this hazard; may be given again."
    )] = None,
    language: Annotated[list[str] | None, typer.Option(
        metavar="LANGUAGE", help="Only this language; may be given again."
    )] = None,
    as_json: AsJson = False,
) -> None:
    """Write the bodies to hand in for approval, with a name and a sample for each variable."""
    from dispatcher.words.drafts import drafts
    from dispatcher.words.meta import code_of

    library = _library(session_of(ctx).settings())
    tags = [_tag(one, library) for one in language or ()]
    for name in hazard or ():
        if name not in library.hazards:
            raise NotFound(f"There is no hazard {name}, only {', '.join(library.hazards)}.")
    made = list(drafts(library, hazards=hazard or (), languages=tags))
    left_out = [tag for tag in tags or library.languages if not code_of(tag)]
    if as_json:
        show_json({"contents": [one.as_json() for one in made], "not_offered": left_out})
    else:
        _tell_drafts(made, left_out)
    if any(one.faults for one in made):
        raise typer.Exit(1)


def _tag(language: str, library: "Library") -> str:
    from dispatcher.words.meta import tag_of

    tag = tag_of(language)
    if tag not in library.languages:
        raise NotFound(
            f"There are no sentences in {language}, only in {', '.join(library.languages)}."
        )
    return tag


def _tell_drafts(made: Sequence["Draft"], left_out: Sequence[str]) -> None:
    for one in made:
        said = one.as_json()
        tell(f"{one.name}  ({one.language}, {said['approval']['category']})")
        tell(one.body)
        tell("; ".join(f"{{{{{n}}}}} = {text}" for n, text in said["variables"].items()))
        for fault in one.faults:
            tell(f"It {fault}.")
        tell("")
    tell(f"{len(made)} contents. Have a speaker read each before it is handed in.")
    if left_out:
        tell(f"WhatsApp does not offer {', '.join(left_out)}: these go by SMS and leaders.")
