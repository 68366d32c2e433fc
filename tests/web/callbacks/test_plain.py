"""Status callbacks are answered before the web server, and nobody can tell but by the time."""

import asyncio

import pytest
from callers import PAGE, PATH, callback, calling, kept, opened

from dispatcher.domain.errors import TocsinError


async def test_it_is_answered_as_the_web_server_answers(service, server, way_in):
    found = []
    for port in (way_in[1], server.port):
        async with calling(port) as caller:
            caller.say(callback())
            status, headers, body = await caller.answer()
            headers.pop("date")
            found.append((status, headers, body))

    assert found[0] == found[1]
    assert found[0][0] == 204
    assert service.calls[:2] == service.calls[2:]
    assert service.calls[0] == ("genuine", (
        f"https://warn.example/tocsin{PATH}?d=17&a=1",
        {"MessageSid": "SM1", "MessageStatus": "delivered", "To": "+15550100"},
    ))


async def test_the_web_server_never_saw_it(way_in, server):
    async with calling(way_in[1]) as caller:
        caller.say(callback())
        await caller.answer()

        assert server.runner.server.connections == []
        assert len(way_in[0].callers) == 1


@pytest.mark.parametrize("size", [1, 7, 64])
async def test_it_may_come_in_pieces(service, way_in, size):
    request = callback()
    async with calling(way_in[1]) as caller:
        for start in range(0, len(request), size):
            caller.say(request[start:start + size])
            await caller.writer.drain()
            await asyncio.sleep(0)

        assert (await caller.answer())[0] == 204
    assert len(kept(service)) == 1


async def test_many_on_one_connection_are_answered_in_turn(service, way_in):
    async with calling(way_in[1]) as caller:
        for number in range(5):
            caller.say(callback(f"{PATH}?d={number}&a=1"))
            assert (await caller.answer())[0] == 204

    assert [about[1]["d"] for about in kept(service)] == list("01234")


async def test_those_that_come_together_are_answered_in_turn(service, way_in):
    async with calling(way_in[1]) as caller:
        caller.say(b"".join(callback(f"{PATH}?d={number}&a=1") for number in range(5)))
        for _ in range(5):
            assert (await caller.answer())[0] == 204

    assert [about[1]["d"] for about in kept(service)] == list("01234")


class Slow:
    """Keeps each receipt waiting for its commit until told."""

    def __init__(self, service) -> None:
        self.came, self.go_on, self._receipt = asyncio.Event(), asyncio.Event(), service.receipt
        service.receipt = self.receipt

    async def receipt(self, form, query) -> None:
        self.came.set()
        await self.go_on.wait()
        await self._receipt(form, query)


async def test_one_that_comes_before_the_last_is_committed_waits(service, way_in):
    slow = Slow(service)
    async with calling(way_in[1]) as caller:
        caller.say(callback(f"{PATH}?d=1&a=1"))
        await slow.came.wait()
        caller.say(callback(f"{PATH}?d=2&a=1"), PAGE)
        await caller.writer.drain()
        slow.go_on.set()

        assert [(await caller.answer())[0] for _ in range(3)] == [204, 204, 200]
    assert [about[1]["d"] for about in kept(service)] == ["1", "2"]


async def test_it_is_committed_though_the_caller_has_gone(service, way_in):
    slow = Slow(service)
    async with calling(way_in[1]) as caller:
        caller.say(callback())
        await slow.came.wait()
    (one,) = way_in[0].callers
    slow.go_on.set()
    await one.owed

    assert len(kept(service)) == 1


async def test_a_flood_before_the_answer_is_not_read_into_memory(service, way_in):
    slow = Slow(service)
    async with calling(way_in[1]) as caller:
        caller.say(callback())
        await slow.came.wait()
        caller.say(b"x" * 30_000_000)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3):
                await caller.writer.drain()
        (one,) = way_in[0].callers

        assert len(one._early) < 1_000_000
        slow.go_on.set()
        assert (await caller.answer())[0] == 204
        assert (await caller.answer())[0] == 400


async def test_after_a_page_everything_on_that_connection_is_the_web_servers(service, way_in):
    async with calling(way_in[1]) as caller:
        for request, status in ((callback(), 204), (PAGE, 200), (callback(), 204), (PAGE, 200)):
            caller.say(request)
            assert (await caller.answer())[0] == status

        assert not way_in[0].callers
    assert len(kept(service)) == 2


@pytest.mark.parametrize(("error", "status"), [
    (TocsinError("The disk is full."), 503), (OSError("disk"), 500),
])
async def test_what_was_not_kept_is_never_answered_as_kept(service, way_in, error, status):
    service.raises = error
    async with calling(way_in[1]) as caller:
        caller.say(callback())

        assert (await caller.answer())[0] == status


@pytest.mark.parametrize("said", [b"", b"POST /web", callback(length=500)])
async def test_who_says_nothing_more_is_let_go(service, server, said):
    # Long enough for what is said to be read first: who is let go before it is cut off by it.
    async with opened(service, server, idle_seconds=0.5) as (door, port), calling(port) as caller:
        caller.say(said)

        assert await caller.ended()
        assert not door.callers


async def test_the_end_waits_for_what_is_under_way_and_for_nothing_else(service, server):
    slow = Slow(service)
    async with (
        opened(service, server) as (door, port), calling(port) as idle, calling(port) as busy
    ):
        busy.say(callback())
        await slow.came.wait()
        ending = asyncio.create_task(door.close(10.0))

        assert await idle.ended()
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)
        slow.go_on.set()
        status, headers, _ = await busy.answer()
        await ending
        assert (status, headers["connection"]) == (204, "close")
        assert await busy.ended()
    assert len(kept(service)) == 1
