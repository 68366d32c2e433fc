"""Leaders who are asked to pass a warning on, and stations that read it out."""

from collections import Counter
from collections.abc import Mapping, Sequence

from dispatcher.domain.community import Group, Station
from dispatcher.domain.contact import Person, Spoken, Way
from dispatcher.domain.delivery import State
from dispatcher.domain.language import closest
from dispatcher.domain.message import Kind, Occasion, Purpose
from dispatcher.domain.policy import Audience
from dispatcher.domain.record import Planned, Told, WordsKey
from dispatcher.pipeline.scene import Scene

_FURTHER = 2  # how many more of the community's languages a relay message carries


def asked_first(scene: Scene, leaders: Mapping[int, Person]) -> list[tuple[Group, Person]]:
    """For each community concerned the first leader who can be written to."""
    if scene.audience not in (Audience.PUBLIC, Audience.EXERCISE):
        return []
    found = []
    for group_id in sorted(scene.inside):
        group = scene.groups[group_id]
        person = next_leader(group, leaders, scene, after=-1)
        if person:
            found.append((group, person))
    return found


def asks(
    scene: Scene, leaders: Mapping[int, Person], *, told: Mapping[int, Told],
    digits: dict[int, set[str]], turns: Counter[str],
) -> list[Planned]:
    """A relay message for each community concerned; *digits* are those of open asks by leader.

    A leader of two communities gets two, told apart by round and digit.
    """
    planned: list[Planned] = []
    for group, person in asked_first(scene, leaders):
        used = digits.setdefault(person.contact_id, set())
        digit = free_digit(used)
        turns["relay"] += 1
        asked = ask(
            group, person, scene=scene, told=told.get(person.contact_id), digit=digit,
            turn=turns["relay"],
            round_=sum(p.contact_id == person.contact_id for p in planned),
        )
        if asked:
            used.add(digit or "1")
            planned.append(asked)
    return planned


def next_leader(
    group: Group, leaders: Mapping[int, Person], scene: Scene, *, after: int
) -> Person | None:
    """The next in the community's order behind place *after* who can be written to."""
    for contact_id in group.leaders[after + 1:]:
        person = leaders.get(contact_id)
        if person is None or transport_of(person) is None:
            continue
        if scene.audience is Audience.EXERCISE and not person.exercise:
            continue
        return person
    return None


def transport_of(person: Person) -> Way | None:
    """How a relay message travels: SMS, since free text has no approved WhatsApp form."""
    return next((w for w in person.ways if w.channel == "sms" and not w.opted_out), None)


def ask(
    group: Group, person: Person, *, scene: Scene, told: Told | None, digit: str, turn: int,
    round_: int = 0,
) -> Planned | None:
    """The relay message for one leader; None if there are no words for it at all."""
    kind = scene.kind_for(told)
    position = _position(scene, group)
    occasion = scene.occasion(position, kind, digit)
    languages = tuple(tag for tag, _share in group.languages)
    choice = scene.words.choose(
        occasion, languages=person.languages, community=languages, channel="relay",
        purpose=Purpose.LEADER,
    )
    way = transport_of(person)
    if choice is None or way is None:
        return None
    language, wanted = choice
    facts = scene.local.mark(scene.places[position].hazard, kind, group.community_id)
    variant = _variant(scene, position, kind, language, languages, digit, facts)
    return Planned(
        words=WordsKey(
            position=position, language=language, channel="relay", kind=kind,
            purpose=Purpose.LEADER, variant=variant,
        ),
        kind=kind, purpose=Purpose.LEADER, channel="relay", transport=way.channel,
        language=language, wanted_language=wanted, state=State.QUEUED,
        priority=scene.record.priority * 10, people=(person.contact_id,),
        address_id=way.address_id, contact_id=person.contact_id,
        community_id=group.community_id, turn=turn, round=round_, digit=digit,
        valid_until=scene.valid_until(position, kind),
        place=group.leaders.index(person.contact_id),
    )


def _position(scene: Scene, group: Group) -> int:
    for place in scene.places:
        if group.community_id in place.communities and not place.over:
            return place.group.position
    return 0


def _variant(
    scene: Scene, position: int, kind: Kind, language: str, community: Sequence[str], digit: str,
    facts: str,
) -> str:
    """``am+so@school.1a2b#2``: further languages, local facts, and what its answers begin with."""
    occasion = scene.occasion(position, kind, digit)
    further: list[str] = []
    for tag in community:
        offered = _offered(scene, occasion, tag, "sms", Purpose.PUBLIC)
        if offered and offered != language and offered not in further:
            further.append(offered)
    return "+".join(further[:_FURTHER]) + facts + (f"#{digit}" if digit else "")


def scripts(scene: Scene, *, told: Mapping[int, Told], turns: Counter[str]) -> list[Planned]:
    """A script for every station concerned, in each of its languages and slots."""
    if scene.audience not in (Audience.PUBLIC, Audience.EXERCISE):
        return []
    planned: list[Planned] = []
    for station in scene.stations:
        position = _station_position(scene, station)
        if position is None:
            continue
        kind = scene.kind_for(told.get(station.station_id))
        for language in _station_languages(scene, station, position, kind):
            planned.extend(
                _script(scene, station, position, kind, language, slot) for slot in station.slots
            )
    return planned


def _station_position(scene: Scene, station: Station) -> int | None:
    area = station.area
    return next((
        p.group.position for p in scene.places
        if not p.over and (area is None or p.selection.meets(area))
    ), None)


def _station_languages(scene: Scene, station: Station, position: int, kind: Kind) -> list[str]:
    occasion = scene.occasion(position, kind)
    found = (
        _offered(scene, occasion, tag, "radio", Purpose.STATION) for tag in station.languages
    )
    return list(dict.fromkeys(tag for tag in found if tag))


def _offered(
    scene: Scene, occasion: Occasion, tag: str, channel: str, purpose: Purpose
) -> str | None:
    """The language with words that a speaker of *tag* follows; never a mere fallback."""
    choice = scene.words.choose(
        occasion, languages=(Spoken(key=tag, given=tag),), community=(), channel=channel,
        purpose=purpose,
    )
    return choice[0] if choice and closest(tag, [choice[0]]) else None


def _script(
    scene: Scene, station: Station, position: int, kind: Kind, language: str, slot: int
) -> Planned:
    # A station is heard in every community: only what holds for all of them is read out.
    place = scene.places[position]
    facts = scene.local.common(place.hazard, kind, place.communities)
    return Planned(
        words=WordsKey(
            position=position, language=language, channel="radio", kind=kind,
            purpose=Purpose.STATION, variant=f"{slot}{facts}",
        ),
        kind=kind, purpose=Purpose.STATION, channel="radio", transport=station.deliver,
        language=language, wanted_language=language,
        state=State.SENT if station.deliver == "page" else State.ACCEPTED,
        priority=scene.record.priority * 10, station_id=station.station_id,
    )


def free_digit(used: set[str]) -> str:
    """What an ask's answers begin with: nothing for the first, else the lowest free digit."""
    if not used:
        return ""
    return next((d for d in "23456789" if d not in used), "9")
