"""The NAADS stream: documents without borders, heartbeats, what was missed, silence."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from listening import listening

from dispatcher.cap.feeds.frames import Frames
from dispatcher.cap.feeds.naads import archived_at
from dispatcher.domain.alert import Moment, Reference
from dispatcher.domain.errors import StorageFault

Cap = Callable[..., str]
DOCUMENTS = [
    b'<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="urn:x"><a>1</a></alert>',
    b"<cap:alert xmlns:cap='urn:x'>\n<cap:identifier>2</cap:identifier></cap:alert>",
    b"<alert>\xc3\xa9 <alertish/> </alert >",
]


@given(st.lists(st.integers(0, 400), max_size=12), st.binary(max_size=30))
def test_documents_come_out_whole_however_they_are_split(cuts: list[int], between: bytes) -> None:
    between = between.replace(b"<", b"").replace(b">", b"")
    stream = between + between.join(DOCUMENTS) + between
    borders = sorted({0, len(stream), *(cut % (len(stream) + 1) for cut in cuts)})
    frames = Frames(most=1000)

    found = [
        document for start, end in pairwise(borders)
        for document in frames.feed(stream[start:end])
    ]

    assert found == DOCUMENTS
    assert frames.lost == 0


def test_what_was_broken_off_or_is_too_large_is_dropped_and_counted() -> None:
    frames = Frames(most=200)

    found = frames.feed(b"tail</alert><alert><a>" + DOCUMENTS[1])
    found += frames.feed(b"<alert>" + b"x" * 500)
    found += frames.feed(b"y" * 500 + b"</alert>" + DOCUMENTS[1])

    assert found == [DOCUMENTS[1]] * 2
    assert frames.lost >= 2


def test_bytes_that_never_end_take_no_room() -> None:
    frames = Frames(most=1000)
    for _ in range(1000):
        frames.feed(b"<alert>" + b"x" * 993)

    assert len(frames._kept) <= 2000


def test_the_archive_is_asked_by_the_documented_address() -> None:
    reference = Reference(
        sender="cap-pac@canada.ca", identifier="urn:oid:2.49.0.1.124.1234+5-6",
        sent=Moment(text="2014-04-30T15:01:02-04:00", at=0),
    )
    hostile = replace(reference, identifier="../../a?b#c", sent=Moment(text="x", at=0))

    assert archived_at(reference) == (
        "/2014-04-30/2014_04_30T15_01_02_04_00Iurn_oid_2.49.0.1.124.1234p5_6.xml"
    )
    assert archived_at(hostile) == "//xI..%2F..%2Fa%3Fb%23c.xml"


class Line:
    """The other end of the stream: writes what it is told, then waits or closes."""

    def __init__(self) -> None:
        self.says: list[bytes] = []
        self.connections = 0
        self.stays = False
        self.over = asyncio.Event()

    async def serve(self, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        for part in self.says:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(0)
        if self.stays:
            await self.over.wait()
        writer.close()


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    made = Line()
    async with listening(made.serve) as port:
        made.host = f"127.0.0.1:{port}"  # type: ignore[attr-defined]
        yield made
        made.over.set()


@pytest.fixture
async def canada(make_world: Any, line: Any, publisher: Any) -> Any:
    return await make_world(canada={
        "kind": "naads", "hosts": [line.host, "127.0.0.1:1"],
        "archives": ["http://127.0.0.1:1", publisher.url],
    })


def _heartbeat(cap: Cap, *references: str) -> bytes:
    text = cap("beat", sender="NAADS-Heartbeat", references=" ".join(references))
    return text.replace("<status>Actual", "<status>System").encode()


def _split(data: bytes, size: int) -> list[bytes]:
    return [data[i:i + size] for i in range(0, len(data), size)]


async def test_alerts_are_taken_and_heartbeats_are_not(
    canada: Any, line: Any, cap: Cap
) -> None:
    stream = _heartbeat(cap) + cap("a").encode() + cap("b", event="Fire").encode()
    line.says = _split(stream, 37)

    health = await canada.look("canada")

    assert await canada.alerts() == {"a": "active", "b": "active"}
    assert [via for _, via, _ in await canada.arrivals()] == ["naads", "naads"]
    assert (health.taken, health.last_new_at, health.failures) == (2, canada.clock.now(), 1)
    assert "closed the connection" in health.error


async def test_what_a_heartbeat_lists_and_nobody_has_is_fetched_from_an_archive(
    canada: Any, line: Any, publisher: Any, cap: Cap
) -> None:
    sent = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=5)
    references = [f"duty@town.example,{name},{sent.isoformat()}" for name in ("a", "b", "c")]
    stamp = sent.isoformat().replace("-", "_").replace(":", "_").replace("+", "p")
    publisher.documents[f"{sent:%Y-%m-%d}/{stamp}Ib.xml"] = cap("b", sent=sent).encode()
    line.says = [cap("a", sent=sent, event="Fire").encode(), _heartbeat(cap, *references)]
    line.stays = True
    look = asyncio.create_task(canada.look("canada"))

    async with asyncio.timeout(60):
        while set(await canada.alerts()) != {"a", "b"}:  # noqa: ASYNC110 - the stream goes on
            await asyncio.sleep(0.01)
        while (await canada.app.parts.feeds.health())["canada"].waiting != 1:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    line.over.set()
    await look

    assert [path for path, _ in publisher.asked] == [
        f"{sent:%Y-%m-%d}/{stamp}I{name}.xml" for name in ("b", "c")
    ]


async def test_what_is_fetched_beside_a_lost_line_ends_with_the_program(
    canada: Any, line: Any, publisher: Any, cap: Cap
) -> None:
    asked = asyncio.Event()

    async def never(_: Any) -> Any:
        asked.set()
        await asyncio.Event().wait()

    sent = datetime.now(UTC).replace(microsecond=0)
    stamp = sent.isoformat().replace("-", "_").replace(":", "_").replace("+", "p")
    publisher.answers[f"{sent:%Y-%m-%d}/{stamp}Ia.xml"] = never
    line.says = [_heartbeat(cap, f"duty@town.example,a,{sent.isoformat()}")]
    await canada.look("canada")
    async with asyncio.timeout(60):
        await asked.wait()
    fetching = [t for t in asyncio.all_tasks() if "_fetch_missed" in repr(t)]

    await canada.app.parts.db.shut(3)
    await canada.sources.close()

    assert [task.done() for task in fetching] == [True]


async def test_a_line_that_is_silent_is_left(canada: Any, line: Any, cap: Cap) -> None:
    canada.keeper("canada").silence = 0.05
    line.says, line.stays = [b"<alert>"], True

    assert "was silent for too long" in (await canada.look("canada")).error


async def test_the_next_host_is_tried_when_one_fails(
    canada: Any, line: Any, cap: Cap
) -> None:
    line.says = [cap("a").encode()]
    hosts = [(await canada.look("canada")).error.split()[0] for _ in range(3)]

    assert hosts == [line.host, "127.0.0.1:1", line.host]
    assert line.connections == 2


async def test_an_alert_that_the_store_cannot_take_at_once_is_not_lost(
    canada: Any, line: Any, cap: Cap, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit, calls = canada.app.desk.submit, 0

    async def busy(raw: bytes, **more: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise StorageFault("Another program holds the database.")
        return await submit(raw, **more)

    monkeypatch.setattr(canada.app.desk, "submit", busy)
    monkeypatch.setattr("dispatcher.cap.feeds.naads._FIRST_TRY", 0.0)
    line.says = [cap("a").encode()]
    await canada.look("canada")

    assert await canada.alerts() == {"a": "active"}
