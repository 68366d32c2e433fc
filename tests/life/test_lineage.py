"""What alerts make of each other is what their order of sending makes, whichever came first."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.domain.alert import MsgType, Scope, Status
from dispatcher.domain.lineage import Edge, Member, Role, settle
from dispatcher.domain.policy import AlertState

S = AlertState
_TYPES = {"A": MsgType.ALERT, "U": MsgType.UPDATE, "C": MsgType.CANCEL, "R": MsgType.UPDATE}


class World:
    """Stored alerts and references, settled again with each that comes."""

    def __init__(self, sent: Mapping[int, int] | None = None) -> None:
        self.sent = sent or {n: n for n in range(100)}
        self.members: dict[int, Member] = {}
        self.edges: dict[tuple[int, object], Edge] = {}

    def come(self, n: int, *, sent: int, refs: tuple[int, ...] = (), **more: object) -> None:
        """One more document; alert *n* is sent at second *sent* and names others by number."""
        values = {
            "status": Status.ACTUAL, "scope": Scope.PUBLIC, "msg_type": MsgType.ALERT,
            "state": S.ACTIVE, "effective": True, **more,
        }
        self.members[n] = Member(
            id=n, public_id=f"p{n}", sender="s", identifier=f"i{n:03d}", sent_at=sent, edition=0,
            state_reason="", **values,  # type: ignore[arg-type]
        )
        for ref in refs:
            key = ("s", f"i{ref:03d}", self.sent[ref])
            self.edges[n, ref] = Edge(source=n, target=key, role=Role.ACTS)
        self.settle()

    def settle(self) -> None:
        edges = [
            replace(e, target=key) if isinstance(key, int) and key in self.members else e
            for (_, key), e in self.edges.items()
        ]
        settled = settle(self.members.values(), edges)
        for fate in settled.fates:
            self.members[fate.id] = replace(
                self.members[fate.id], state=fate.state, state_reason=fate.reason
            )
        for source, target in settled.implied:
            self.edges[source, target] = Edge(source=source, target=target, role=Role.IMPLIED)
        for pair in settled.applied:
            self.edges[pair] = replace(self.edges[pair], applied=True)
        for pair in settled.lifted:
            self.edges[pair] = replace(self.edges[pair], applied=False)

    @property
    def states(self) -> dict[int, AlertState]:
        return {n: m.state for n, m in sorted(self.members.items())}


Script = dict[int, tuple[str, int, tuple[int, ...]]]


def played(script: Script, order: tuple[int, ...]) -> dict[int, AlertState]:
    world = World({n: n for n in range(100)} | {n: one[1] for n, one in script.items()})
    for n in order:
        kind, sent, refs = script[n]
        scope = Scope.RESTRICTED if kind == "R" else Scope.PUBLIC
        world.come(n, sent=sent, refs=refs, msg_type=_TYPES[kind], scope=scope)
    return world.states


@pytest.mark.parametrize(("script", "expected"), [
    pytest.param({1: ("A", 1, ()), 2: ("U", 2, (1,))}, (S.SUPERSEDED, S.ACTIVE), id="update"),
    pytest.param({1: ("A", 1, ()), 2: ("C", 2, (1,))}, (S.WITHDRAWN, S.ACTIVE), id="cancel"),
    pytest.param(
        {1: ("A", 1, ()), 2: ("U", 2, (1,)), 3: ("U", 3, (1,))},
        (S.SUPERSEDED, S.SUPERSEDED, S.ACTIVE), id="of-two-updates-the-later",
    ),
    pytest.param(
        {2: ("U", 2, (1,)), 3: ("U", 3, (1,))}, (S.SUPERSEDED, S.ACTIVE),
        id="of-two-updates-of-what-never-came",
    ),
    pytest.param(
        {1: ("A", 1, ()), 2: ("U", 2, (1,)), 3: ("C", 3, (1,))},
        (S.SUPERSEDED, S.ACTIVE, S.ACTIVE), id="a-cancel-of-what-was-replaced-ends-nothing",
    ),
    pytest.param(
        {1: ("A", 1, ()), 2: ("C", 2, (1,)), 3: ("U", 3, (1,))},
        (S.WITHDRAWN, S.ACTIVE, S.ACTIVE), id="an-update-of-what-was-withdrawn-holds",
    ),
    pytest.param(
        {1: ("A", 1, ()), 2: ("U", 2, (1,)), 3: ("C", 3, (1, 2))},
        (S.SUPERSEDED, S.WITHDRAWN, S.ACTIVE), id="a-cancel-of-both",
    ),
    pytest.param(
        {1: ("A", 1, ()), 2: ("A", 2, ()), 3: ("C", 3, (1, 2))},
        (S.WITHDRAWN, S.WITHDRAWN, S.ACTIVE), id="a-cancel-of-several",
    ),
    pytest.param(
        {1: ("A", 1, ()), 2: ("C", 2, (1,)), 3: ("C", 3, (2,))},
        (S.WITHDRAWN, S.ACTIVE, S.ACTIVE), id="nothing-withdraws-a-withdrawal",
    ),
    pytest.param(
        {1: ("A", 1, ()), 2: ("A", 2, (1,))}, (S.ACTIVE, S.ACTIVE), id="an-alert-replaces-nothing",
    ),
    pytest.param(
        {1: ("A", 1, ()), 2: ("A", 1, ()), 3: ("U", 2, (1, 2)), 4: ("U", 3, (1,)),
         5: ("C", 4, (3,))},
        (S.SUPERSEDED, S.SUPERSEDED, S.SUPERSEDED, S.ACTIVE, S.ACTIVE), id="a-rival-of-a-merger",
    ),
    pytest.param(
        {1: ("U", 1, (2,)), 2: ("U", 1, (1,))}, None, id="two-of-one-second-that-name-each-other",
    ),
])
def test_every_order_of_arrival_gives_the_states_of_the_order_of_sending(
    script: Script, expected: tuple[AlertState, ...] | None
) -> None:
    found = {order: played(script, order) for order in permutations(script)}

    first = found[tuple(script)]
    assert all(states == first for states in found.values())
    assert expected is None or tuple(first.values()) == expected


def test_a_chain_of_ten_updates_comes_to_one_end_in_any_order() -> None:
    script: Script = {1: ("A", 1, ())}
    script |= {n: ("U", n, (n - 1,)) for n in range(2, 12)}
    orders = [tuple(script), tuple(reversed(script)), (6, 1, 11, 3, 9, 2, 10, 4, 8, 5, 7)]

    for order in orders:
        assert played(script, order) == dict.fromkeys(range(1, 11), S.SUPERSEDED) | {11: S.ACTIVE}


@st.composite
def scripts(draw: st.DrawFn) -> tuple[Script, tuple[int, ...]]:
    n = draw(st.integers(2, 6))
    script: Script = {}
    for number in range(1, n + 1):
        refs = tuple(sorted(draw(st.sets(st.integers(0, n), max_size=3)) - {number}))
        kind = draw(st.sampled_from("AUUUCR"))
        script[number] = (kind, draw(st.integers(1, 4)), refs)
    return script, tuple(draw(st.permutations(list(script))))


@settings(max_examples=200, deadline=None)
@given(scripts())
def test_no_script_depends_on_the_order_of_arrival(
    given: tuple[Script, tuple[int, ...]]
) -> None:
    script, order = given

    assert played(script, order) == played(script, tuple(script))


@pytest.mark.parametrize(("one", "other"), [
    ({"status": Status.EXERCISE}, {}), ({"scope": Scope.RESTRICTED}, {}),
    ({}, {"scope": Scope.PRIVATE}), ({"status": Status.TEST, "state": S.RECORDED,
                                       "effective": False}, {}),
])
def test_what_speaks_to_others_replaces_nothing(
    one: dict[str, object], other: dict[str, object]
) -> None:
    world = World()
    world.come(1, sent=1, **other)
    world.come(2, sent=2, refs=(1,), msg_type=MsgType.UPDATE, **one)

    assert world.states[1] is S.ACTIVE


def undecided(world: World, n: int, *refs: int) -> None:
    world.come(
        n, sent=n, refs=refs, msg_type=MsgType.CANCEL, state=S.AWAITING_APPROVAL, effective=False
    )


def decided(world: World, n: int, state: AlertState) -> None:
    world.members[n] = replace(world.members[n], state=state, effective=state is S.ACTIVE)
    world.settle()


def test_one_of_two_pending_cancels_rejected_releases_nothing() -> None:
    world = World()
    world.come(1, sent=1)
    undecided(world, 2, 1)
    undecided(world, 3, 1)
    assert world.states[1] is S.HELD

    decided(world, 2, S.REJECTED)
    held = world.states[1]
    decided(world, 3, S.REJECTED)

    assert (held, world.states[1]) == (S.HELD, S.ACTIVE)


def test_an_alert_that_waited_for_approval_waits_again_once_a_cancel_of_it_is_rejected() -> None:
    world = World()
    world.come(1, sent=1, state=S.AWAITING_APPROVAL, effective=False)
    undecided(world, 2, 1)
    assert world.members[1].state_reason == "cancel-pending:awaiting-approval"

    decided(world, 2, S.EXPIRED)

    assert world.states[1] is S.AWAITING_APPROVAL


def test_a_pending_cancel_that_was_replaced_holds_nothing() -> None:
    world = World()
    world.come(1, sent=1)
    undecided(world, 2, 1)

    world.come(3, sent=3, refs=(2,), msg_type=MsgType.UPDATE)

    assert world.states == {1: S.ACTIVE, 2: S.SUPERSEDED, 3: S.ACTIVE}


def test_an_update_that_waits_leaves_the_old_one_going() -> None:
    world = World()
    world.come(1, sent=1)
    world.come(
        2, sent=2, refs=(1,), msg_type=MsgType.UPDATE, state=S.AWAITING_APPROVAL, effective=False
    )
    before = world.states[1]

    decided(world, 2, S.ACTIVE)

    assert (before, world.states[1]) == (S.ACTIVE, S.SUPERSEDED)
