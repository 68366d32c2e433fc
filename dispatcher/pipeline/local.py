"""Which local facts the people of a community are told: theirs, and nobody else's."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dispatcher.domain.area import Geocode
from dispatcher.domain.community import Group
from dispatcher.domain.facts import LocalFacts
from dispatcher.domain.message import Kind, Occasion, Purpose
from dispatcher.domain.record import WordsKey

_TELLING = (Kind.WARNING, Kind.UPDATE)
_MARK = "@"  # parts the facts from the rest of a wording's variant


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """The facts that may be told now, by community id, the best ones first."""

    by_community: Mapping[int, tuple[LocalFacts, ...]] = field(default_factory=dict)
    _marks: dict[tuple[str, int], str] = field(default_factory=dict)
    _told: dict[str, tuple[LocalFacts, ...]] = field(default_factory=dict)

    def mark(self, hazard: str, kind: Kind, community_id: int | None) -> str:
        """What the variant of a wording to this community ends with; empty without facts."""
        if kind not in _TELLING or community_id is None or community_id not in self.by_community:
            return ""
        key = (hazard, community_id)
        if key not in self._marks:
            chosen = _chosen(self.by_community[community_id], hazard)
            mark = _MARK + "+".join(f"{one.external_id}.{one.digest}" for one in chosen)
            self._marks[key] = mark if chosen else ""
            self._told[mark] = chosen
        return self._marks[key]

    def common(self, hazard: str, kind: Kind, communities: Iterable[int]) -> str:
        """The mark that all these communities share; empty as soon as they differ."""
        marks = {self.mark(hazard, kind, one) for one in communities}
        return marks.pop() if len(marks) == 1 else ""

    def told(self, occasion: Occasion, mark: str) -> Occasion:
        """*occasion* with the facts of a mark that was given out here."""
        facts = self._told.get(mark, ()) if occasion.kind in _TELLING else ()
        return replace(occasion, facts=facts) if facts else occasion


def without_facts(key: WordsKey) -> WordsKey:
    """The same wording as everybody may read it: no district's shelter stands in it."""
    if key.purpose is not Purpose.PUBLIC or _MARK not in key.variant:
        return key
    return replace(key, variant=key.variant.partition(_MARK)[0])


def parted(variant: str) -> tuple[str, str, str]:
    """A variant's own part, its mark and its digit (``am+so@school.1a2b#2``)."""
    rest, _, digit = variant.partition("#")
    own, at, mark = rest.partition(_MARK)
    return own, at + mark, digit


def gathered(
    facts: Sequence[LocalFacts], groups: Sequence[Group], *, now: int, days: int
) -> Local:
    """The facts of each community; what is older than *days* or over is left out. UTC ms."""
    valid = [one for one in facts if not one.lapsed(now, days=days)]
    # Thousands of each: looked up, for everything else of the process waits meanwhile.
    shelf: dict[str | Geocode, list[int]] = {}
    for n, one in enumerate(valid):
        keys: tuple[str | Geocode, ...] = (*one.communities, *one.codes)
        for key in keys:
            shelf.setdefault(key, []).append(n)
    found = {group.community_id: _of(group, valid, shelf) for group in groups}
    return Local(by_community={key: some for key, some in found.items() if some})


def _of(
    group: Group, facts: Sequence[LocalFacts], shelf: Mapping[str | Geocode, Sequence[int]]
) -> tuple[LocalFacts, ...]:
    codes = group.area.geocodes if group.area else ()
    keys: tuple[str | Geocode, ...] = (group.external_id, *codes)
    own = [facts[n] for n in {n for key in keys for n in shelf.get(key, ())}]
    # Named beats found by code, then what was confirmed last.
    return tuple(sorted(own, key=lambda f: (
        group.external_id not in f.communities, -f.confirmed_at, f.external_id
    )))


def _chosen(facts: Sequence[LocalFacts], hazard: str) -> tuple[LocalFacts, ...]:
    """One place to go to, what was made for this hazard first, and a number if it has none."""
    fitting = [f for f in facts if not f.hazards or hazard in f.hazards]
    fitting.sort(key=lambda f: not f.hazards)  # stable: the order above stays within
    place = next((f for f in fitting if f.leads_somewhere), None)
    if place is not None and place.phone:
        return (place,)
    line = next((f for f in fitting if f.phone and f is not place), None)
    return tuple(one for one in (place, line) if one is not None)
