"""``tocsin facts``: where the people of a community find help, as the operator has confirmed it."""

from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from dispatcher.cli import files
from dispatcher.cli.alert_life import READERS
from dispatcher.cli.output import AsJson, findings, show_json, table, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of
from dispatcher.domain.errors import NotFound

if TYPE_CHECKING:
    from contacts.facts import ZoneOf
    from dispatcher.domain.facts import LocalFacts

Json = dict[str, Any]
Id = Annotated[str, typer.Argument(metavar="ID", help="The id of the entry, as in the file.")]
FileName = Annotated[str, typer.Argument(
    metavar="FILE", help="YAML, or CSV if its name ends so; - is YAML from standard input."
)]
_WHY = {"old": "confirmed too long ago", "over": "its last day is over", "": "told"}


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="Where people find help: shelters, meeting places, hotlines.",
        no_args_is_help=True, rich_markup_mode=None,
        epilog="Example: tocsin facts import facts.yaml",
    )
    group.command("import", epilog="Example: tocsin facts import facts.yaml")(bring)
    group.command("list", epilog="Example: tocsin facts list --json")(listed)
    group.command("show", epilog="Example: tocsin facts show larrow-school")(show)
    group.command("remove", epilog="Example: tocsin facts remove larrow-school")(remove)
    program.add_typer(group, name="facts")


def bring(ctx: typer.Context, name: FileName, as_json: AsJson = False) -> None:
    """Import local facts; a faulty entry is refused with its line, the others are kept."""
    found = run_async(_bring(session_of(ctx), files.read(name), name))
    if as_json:
        show_json(found)
    else:
        tell(
            f"{found['kept']} entries kept: {found['new']} new, {found['changed']} changed, "
            f"{found['same']} as they were."
        )
        findings(found["findings"])
    if not found["kept"]:
        raise typer.Exit(1)


async def _bring(session: Session, raw: bytes, name: str) -> Json:
    from contacts.facts import read_facts
    from dispatcher.store.facts import Facts

    async with opened(session) as app:
        await acting(app, "manager")
        now = app.parts.clock.now()
        hazards = frozenset(app.parts.words.library.hazards)
        zone_of = await _zones(app)
        kept, found = read_facts(raw, name, hazards=hazards, now=now, zone_of=zone_of)
        new, changed = await Facts(app.parts.db).put(kept, now=now)
        told = [*(finding.as_json() for finding in found), *await _strangers(app, kept)]
    return {
        "kept": len(kept), "new": new, "changed": changed, "same": len(kept) - new - changed,
        "findings": told,
    }


async def _zones(app: Any) -> "ZoneOf":
    """Where days end: with the first named community that has told its zone, else with us."""
    own = {
        group.external_id: ZoneInfo(group.timezone)
        for group in await app.parts.communities.groups() if group.timezone not in ("", "UTC")
    }
    ours = ZoneInfo(app.parts.house.zone or "UTC")
    return lambda names: next((own[name] for name in names if name in own), ours)


async def _strangers(app: Any, kept: "tuple[LocalFacts, ...]") -> list[Json]:
    """A warning for each community that nobody has imported: its facts wait for it."""
    known = {group.external_id for group in await app.parts.communities.groups()}
    return [
        {"code": "unknown-community", "severity": "warning", "path": f"{one.external_id}",
         "line": None, "message": f"There is no community {name} yet; nobody is told this."}
        for one in kept for name in one.communities if name not in known
    ]


def listed(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List local facts with the day they were confirmed and whether they are told."""
    found = run_async(_all(session_of(ctx)))
    if as_json:
        show_json({"items": found, "next_cursor": None})
        return
    headings = ("id", "communities", "sign", "phone", "papers", "confirmed", "until", "state")
    table(headings, [[_cell(one[key]) for key in headings] for one in found])


def show(ctx: typer.Context, name: Id, as_json: AsJson = False) -> None:
    """Show one entry with everything that is said of it, by language."""
    one = next((f for f in run_async(_all(session_of(ctx))) if f["id"] == name), None)
    if one is None:
        raise NotFound(f"There is no entry {name}; list them with: tocsin facts list.")
    if as_json:
        show_json(one)
        return
    texts = one.pop("texts")
    table(("what", "is"), [[key, _cell(value)] for key, value in one.items()])
    table(("fact", "language", "text"), [
        [fact, tag, said] for fact, by_tag in texts.items() for tag, said in by_tag.items()
    ])


def remove(ctx: typer.Context, name: Id) -> None:
    """Remove one entry; messages that are out already keep what they say."""
    if not run_async(_remove(session_of(ctx), name)):
        raise NotFound(f"There is no entry {name}; list them with: tocsin facts list.")
    tell(f"{name} is removed; no new message says it.")


async def _remove(session: Session, name: str) -> bool:
    from dispatcher.store.facts import Facts

    async with opened(session) as app:
        await acting(app, "manager")
        return await Facts(app.parts.db).remove(name)


async def _all(session: Session) -> list[Json]:
    from dispatcher.store.facts import Facts

    async with opened(session) as app:
        await acting(app, *READERS)
        now, days = app.parts.clock.now(), app.settings.facts.max_age_days
        zone_of = await _zones(app)
        return [
            _json(one, one.lapsed(now, days=days), zone_of(one.communities))
            for one in await Facts(app.parts.db).all()
        ]


def _json(one: "LocalFacts", lapsed: str, zone: tzinfo) -> Json:
    last = None if one.valid_until is None else one.valid_until - 1
    return {
        "id": one.external_id, "communities": list(one.communities),
        "area": [f"{code.name}={code.value}" for code in one.codes],
        "hazards": list(one.hazards), "sign": one.sign, "phone": one.phone,
        "papers": one.papers or None, "free": one.free, "animals": one.animals,
        "confirmed": _day(one.confirmed_at, UTC), "until": _day(last, zone), "state": _WHY[lapsed],
        "texts": {fact: dict(said) for fact, said in one.texts.items()},
    }


def _day(at: int | None, zone: tzinfo) -> str | None:
    return None if at is None else f"{datetime.fromtimestamp(at / 1000, zone):%Y-%m-%d}"


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return " ".join(map(str, value))
    return {None: "", True: "yes", False: "no"}.get(value, str(value))
