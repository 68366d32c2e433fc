"""``tocsin readiness``: who would not be reached or would not understand, before any alert."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import typer

from dispatcher.cli.alert_life import READERS
from dispatcher.cli.output import AsJson, show_json, table, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of

if TYPE_CHECKING:
    from dispatcher.app import App
    from dispatcher.domain.community import Community, Group
    from dispatcher.domain.contact import Person
    from dispatcher.domain.message import Occasion

Json = dict[str, Any]

_PAGE = 1000
_DETAILS = {
    "no-place": "No position, no place code and no community: no alert can find them.",
    "no-way": "No number for SMS or WhatsApp: add one.",
    "opted-out": "They have opted out of every way that there is.",
    "cannot-read": "They read no language that there are words in, and have no voice way.",
    "language": "There are no words in their first language; they would get another one.",
    "hears-only": "They hear their first language and do not read it; they would get another one.",
    "no-leader": "No leader or deputy who can be written to: name one in the profile.",
    "no-station": "No radio station that is known here: name one in the profile.",
    "no-area": "No area: leaders and stations are found by no alert; add one to the profile.",
    "facts-old": "Confirmed too long ago, so it is not told any more: ask there and import it.",
    "facts-over": "Its last day is over, so it is not told any more: import it or remove it.",
}


def add_to(program: typer.Typer) -> None:
    """Register the command."""
    program.command("readiness", epilog="Example: tocsin readiness --json")(readiness)


def readiness(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Say who would be missed or would not understand if a general warning came now."""
    found = run_async(_readiness(session_of(ctx)))
    if as_json:
        show_json(found)
        return
    tell(
        f"{found['people']} people, {found['reachable']} of them reachable, "
        f"{found['in_own_language']} in their first language."
    )
    headings = ("kind", "language", "community", "people", "detail")
    if found["gaps"]:
        table(headings, [[gap[key] for key in headings] for gap in found["gaps"]])
    else:
        tell("No gaps.")


async def _readiness(session: Session) -> Json:
    async with opened(session) as app:
        await acting(app, *READERS)
        return await looked_at(app)


async def looked_at(app: "App") -> Json:
    """People, how many are reachable, and every gap by community and language."""
    groups = {g.community_id: g for g in await app.parts.communities.groups()}
    seen = _Seen(app=app, groups=groups, occasion=await _general(app))
    after = 0
    while people := await app.parts.contacts.page(after=after, limit=_PAGE):
        after = people[-1].contact_id
        for person in people:
            seen.add(person)
    return {
        "people": seen.people, "reachable": seen.reachable,
        "in_own_language": seen.in_own_language,
        "gaps": [*seen.listed(), *await _communities(app, groups), *await _facts(app, groups)],
    }


@dataclass(slots=True, kw_only=True)
class _Seen:
    app: "App"
    groups: "Mapping[int, Group]"
    occasion: "Occasion"
    people: int = 0
    reachable: int = 0
    in_own_language: int = 0
    gaps: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    def add(self, person: "Person") -> None:
        """Count one person."""
        self.people += 1
        if person.lat is None and not person.areas and person.community_id is None:
            self._gap("no-place", person)
        kind = self._trouble(person)
        self.reachable += kind in ("", "language", "hears-only")
        self.in_own_language += not kind
        if kind:
            self._gap(kind, person)

    def _gap(self, kind: str, person: "Person") -> None:
        group = self.groups.get(person.community_id or 0)
        self.gaps[kind, person.languages[0].key, group.external_id if group else ""] += 1

    def _trouble(self, person: "Person") -> str:
        from dispatcher.domain.language import closest
        from dispatcher.pipeline.plan import WRITTEN

        ways = [way for way in person.ways if way.channel in WRITTEN]
        open_ways = [way.channel for way in ways if not way.opted_out]
        if not open_ways:
            return "opted-out" if ways else "no-way"
        chosen = [language for way in open_ways if (language := self._language(person, way))]
        if not chosen:
            return "cannot-read"
        first = person.languages[0]
        if closest(first.key, chosen) is not None:
            return ""
        return "language" if first.reads else "hears-only"

    def _language(self, person: "Person", way: str) -> str | None:
        from dispatcher.domain.message import Purpose

        group = self.groups.get(person.community_id or 0)
        choice = self.app.parts.words.choose(
            self.occasion, languages=person.languages, channel=way, purpose=Purpose.PUBLIC,
            community=tuple(tag for tag, _ in group.languages) if group else (),
        )
        return choice[0] if choice else None

    def listed(self) -> list[Json]:
        """The gaps, the largest first."""
        return [
            _gap(kind, n, language=language, community=community)
            for (kind, language, community), n in self.gaps.most_common()
        ]


def _gap(kind: str, people: int, *, language: str = "", community: str = "") -> Json:
    return {
        "kind": kind, "language": language or None, "community": community or None,
        "people": people, "detail": _DETAILS[kind],
    }


async def _facts(app: "App", groups: "Mapping[int, Group]") -> list[Json]:
    """Local facts that are not told any more, by community."""
    from dispatcher.store.facts import Facts

    sizes = {group.external_id: group.size for group in groups.values()}
    now, days = app.parts.clock.now(), app.settings.facts.max_age_days
    return [
        {**_gap(f"facts-{lapsed}", sizes.get(community, 0), community=community),
         "detail": f"{one.external_id}: {_DETAILS[f'facts-{lapsed}']}"}
        for one in await Facts(app.parts.db).all() if (lapsed := one.lapsed(now, days=days))
        for community in one.communities or ("",)
    ]


async def _communities(app: "App", groups: "Mapping[int, Group]") -> list[Json]:
    asked = await _writable(app, {leader for g in groups.values() for leader in g.leaders})
    stations = {one.external_id for one in await app.parts.communities.stations()}
    profiles = {one.external_id: one for one in await app.parts.communities.communities()}
    return [
        _gap(kind, group.size, community=group.external_id)
        for group in groups.values()
        for kind in _lacks(group, profiles.get(group.external_id), asked, stations)
    ]


def _lacks(
    group: "Group", profile: "Community | None", asked: set[int], stations: set[str]
) -> Iterable[str]:
    if not asked.intersection(group.leaders):
        yield "no-leader"
    if profile is None or not stations.intersection(profile.stations):
        yield "no-station"
    if group.area is None:
        yield "no-area"


async def _writable(app: "App", leaders: set[int]) -> set[int]:
    from dispatcher.pipeline.plan import WRITTEN

    found: set[int] = set()
    wanted: Sequence[int] = sorted(leaders)
    for start in range(0, len(wanted), _PAGE):
        people = await app.parts.contacts.people(wanted[start : start + _PAGE])
        found |= {
            key for key, person in people.items()
            if any(way.channel in WRITTEN and not way.opted_out for way in person.ways)
        }
    return found


async def _general(app: "App") -> "Occasion":
    """A general warning issued now, in no language: what the templates alone can say."""
    from dispatcher.domain.alert import Alert, Info, Moment, MsgType, Scope, Status
    from dispatcher.domain.message import Kind, Occasion

    house, now = app.parts.house, app.parts.clock.now()
    alert = Alert(
        identifier="readiness", sender="readiness", sent=Moment(text="", at=now),
        status=Status.ACTUAL, msg_type=MsgType.ALERT, scope=Scope.PUBLIC,
        infos=(Info(language="und", event="warning"),),
    )
    return Occasion(
        alert=alert, group=alert.groups[0], kind=Kind.WARNING, hazard="general",
        source=house.name or "readiness", zone=house.zone or "UTC", phone=house.phone,
        code="READY", link=house.public_url, until=Moment(text="", at=now + 3_600_000),
        accepted=await app.scenes.accepted(), host_language=house.host_language,
    )
