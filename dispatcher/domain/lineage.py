"""What alerts that refer to each other make of each other, whichever came first.

The answer is always that of the documents read in the order in which they were sent; the order in
which they came changes nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dispatcher.domain.alert import MsgType, Scope, Status
from dispatcher.domain.policy import AlertState

PENDING_CANCEL = "cancel-pending:"  # followed by the state that the alert goes back to
_FIXED = (AlertState.EXPIRED, AlertState.REJECTED, AlertState.RECORDED)
_OVER = (*_FIXED, AlertState.ENDED)
_UNDECIDED = (AlertState.AWAITING_APPROVAL, AlertState.HELD)
_LAST_EDITION = 1 << 31

Missing = tuple[str, str, int]  # sender, identifier, sent of an alert that is not here
Node = int | Missing
Audience = tuple[Status, bool]


class Role(StrEnum):
    """What a reference does (CAP 1.2 section 3.2.1, references)."""

    ACTS = "acts"
    IMPLIED = "implied"  # of two updates of one alert the later takes the place of the earlier
    EDITION = "edition"  # a more trusted copy takes the place of the one before
    ANSWERS = "answers"  # an Ack or Error
    IDLE = "idle"  # not entitled, or of a message type that replaces nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One alert as far as others matter to it; *effective*: its word has counted at some time.

    *edition* is 0 for what holds; copies that were replaced count from 1.
    """

    id: int
    public_id: str
    sender: str
    identifier: str
    sent_at: int
    edition: int
    status: Status
    scope: Scope
    msg_type: MsgType
    state: AlertState
    state_reason: str
    effective: bool

    @property
    def order(self) -> tuple[int, str, str, int]:
        """The order of sending; of the same second always the same one first."""
        return (self.sent_at, self.sender, self.identifier, self.edition or _LAST_EDITION)

    @property
    def audience(self) -> Audience:
        """Whom it speaks to: only alerts to the same take each other's places."""
        return self.status, self.scope is Scope.PUBLIC

    @property
    def cancels(self) -> bool:
        """Whether it withdraws what it names."""
        return self.msg_type is MsgType.CANCEL


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A reference from one alert to another; *applied*: it is in force as stored."""

    source: int
    target: Node
    role: Role
    applied: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """A state that an alert moves to; *reason* is the public id of what ended it."""

    id: int
    state: AlertState
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What has to change: states, references newly in force or no more, and who tells anew.

    *retold* are alerts that hold and now stand for more than before.
    """

    fates: tuple[Fate, ...]
    implied: tuple[tuple[int, int], ...]
    applied: frozenset[tuple[int, int]]
    lifted: frozenset[tuple[int, int]]
    retold: frozenset[int]


def settle(members: Iterable[Member], edges: Iterable[Edge]) -> Settled:
    """Read all *members* in the order of sending and see what becomes of each."""
    edges = tuple(edges)
    play = _Play(
        members={m.id: m for m in members}, edges=edges,
        leaving=_grouped(edges, lambda e: e.source), coming=_grouped(edges, lambda e: e.target),
    )
    for member in sorted(play.members.values(), key=lambda m: m.order):
        play.turn(member)
    return play.settled()


def acts_on(one: Member, other: Member) -> bool:
    """Whether *one* may replace or withdraw *other* at all.

    An exercise never ends a warning in earnest. What is for officers replaces nothing that the
    public was told, since it could not tell them so. Nothing withdraws a withdrawal.
    """
    if one.status is not other.status or other.msg_type in (MsgType.ACK, MsgType.ERROR):
        return False
    if one.cancels:
        return not other.cancels
    if one.msg_type is not MsgType.UPDATE or other.sent_at > one.sent_at:
        return False
    return one.audience == other.audience


@dataclass(slots=True, kw_only=True)
class _Play:
    members: Mapping[int, Member]
    edges: tuple[Edge, ...]
    leaving: Mapping[Node, list[Edge]]
    coming: Mapping[Node, list[Edge]]
    ended: dict[int, tuple[AlertState, int]] = field(default_factory=dict)
    follower: dict[tuple[Node, Audience], int] = field(default_factory=dict)
    force: set[tuple[int, int]] = field(default_factory=set)
    implied: set[tuple[int, int]] = field(default_factory=set)

    def turn(self, one: Member) -> None:
        """What *one* does to those it names."""
        for edge in self._edges_of(one):
            if edge.role is Role.EDITION:
                self._replace(one, edge.target)
            elif edge.role is Role.ACTS and one.effective:
                self._cancel(one, edge.target) if one.cancels else self._update(one, edge.target)

    def _edges_of(self, one: Member) -> list[Edge]:
        mine = self.leaving.get(one.id, [])
        return sorted(mine, key=lambda e: (e.role is not Role.EDITION, self._rank(e.target)))

    def _rank(self, node: Node) -> tuple[int, str]:
        known = self.members[node].sent_at if isinstance(node, int) else node[2]
        return known, str(node)

    def _cancel(self, one: Member, node: Node) -> None:
        if isinstance(node, int) and acts_on(one, self.members[node]) and self._open(node):
            self.ended[node] = (AlertState.WITHDRAWN, one.id)

    def _update(self, one: Member, node: Node) -> None:
        """Of two updates of one alert the later wins, also where that alert is not here (yet), or
        is none that either could replace.
        """
        if one.msg_type is MsgType.UPDATE and self._rank(node)[0] <= one.sent_at:
            self._replace(one, node)

    def _replace(self, one: Member, node: Node) -> None:
        last = self._last(node, one.audience)
        if last != one.id and last == self._last(one.id, one.audience):
            return  # two of one second that name each other: the first has the word
        for found in (node, last):
            if isinstance(found, int) and found != one.id and self._may(one, found):
                self._take_over(one, found, named=found == node, newest=found == last)
        if last != one.id:
            self.follower[last, one.audience] = one.id

    def _may(self, one: Member, other: int) -> bool:
        same = self.members[other]
        edition = (one.sender, one.identifier, one.sent_at) == (
            same.sender, same.identifier, same.sent_at
        )
        return edition or acts_on(one, same)

    def _take_over(self, one: Member, other: int, *, named: bool, newest: bool) -> None:
        self.force.add((one.id, other))
        if not named:
            self.implied.add((one.id, other))
        if newest and self._open(other):
            self.ended[other] = (AlertState.SUPERSEDED, one.id)

    def _last(self, node: Node, audience: Audience) -> Node:
        while (node, audience) in self.follower:
            node = self.follower[node, audience]
        return node

    def _open(self, member_id: int) -> bool:
        return member_id not in self.ended and self.members[member_id].state not in _OVER

    def settled(self) -> Settled:
        """What differs from what is stored."""
        fates = []
        for member in self.members.values():
            state, reason = self._fate(member)
            if (state, reason) != (member.state, member.state_reason):
                fates.append(Fate(id=member.id, state=state, reason=reason))
        before = {(e.source, e.target) for e in self.edges
                  if e.applied and isinstance(e.target, int)}
        stored = {(e.source, e.target) for e in self.edges}
        return Settled(
            fates=tuple(sorted(fates, key=lambda f: f.id)),
            implied=tuple(sorted(self.implied - stored)),
            applied=frozenset(self.force - before), lifted=frozenset(before - self.force),
            retold=self._retold(before),
        )

    def _fate(self, member: Member) -> tuple[AlertState, str]:
        if member.id in self.ended:
            return self._end_of(member, *self.ended[member.id])
        if member.state in _OVER:
            return member.state, member.state_reason
        if any(self._withholds(member, e) for e in self.coming.get(member.id, ())):
            return AlertState.HELD, self._held(member)
        if member.effective:
            kept = member.state_reason if member.state is AlertState.ACTIVE else ""
            return AlertState.ACTIVE, kept
        if member.state_reason.startswith(PENDING_CANCEL):
            return AlertState(member.state_reason.removeprefix(PENDING_CANCEL)), ""
        return member.state, member.state_reason

    def _end_of(
        self, member: Member, state: AlertState, ender: int
    ) -> tuple[AlertState, str]:
        """Who withdrew it first stays the one who did: its endings are on their way."""
        if state is AlertState.WITHDRAWN:
            known = next((
                e.source for e in self.coming.get(member.id, ()) if e.applied
                and self.members[e.source].cancels and member.state is state
            ), ender)
            self.force.add((known, member.id))
            return state, self.members[known].public_id
        return state, self.members[ender].public_id

    def _withholds(self, member: Member, edge: Edge) -> bool:
        """Whether *edge* is of a Cancel that nobody has decided about yet."""
        one = self.members[edge.source]
        return (
            edge.role is Role.ACTS and one.cancels and one.state in _UNDECIDED
            and not one.effective and one.id not in self.ended and acts_on(one, member)
        )

    def _held(self, member: Member) -> str:
        if member.effective:
            return f"{PENDING_CANCEL}{AlertState.ACTIVE.value}"
        if member.state is AlertState.HELD:
            return member.state_reason
        return f"{PENDING_CANCEL}{member.state.value}"

    def _retold(self, before: set[tuple[int, int]]) -> frozenset[int]:
        """Whoever holds, or has told its endings, and now stands for more alerts than before."""
        if self.force <= before:
            return frozenset()
        return frozenset(
            member.id for member in self.members.values()
            if member.effective and member.id not in self.ended and member.state not in _FIXED
            and _reach(member.id, self.force) - _reach(member.id, before)
        )


def _grouped(edges: Iterable[Edge], key: Callable[[Edge], Node]) -> dict[Node, list[Edge]]:
    found: dict[Node, list[Edge]] = {}
    for edge in edges:
        found.setdefault(key(edge), []).append(edge)
    return found


def _reach(start: int, edges: set[tuple[int, int]]) -> set[int]:
    after: dict[int, list[int]] = {}
    for source, target in edges:
        after.setdefault(source, []).append(target)
    seen: set[int] = set()
    edge = [start]
    while edge:
        edge = [t for s in edge for t in after.get(s, ()) if t not in seen]
        seen.update(edge)
    return seen
