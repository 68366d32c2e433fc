"""Callbacks that fail, repeat, swap, stay away or lie."""

import asyncio

import pytest
from listening import listening


@pytest.fixture
def counted(until):
    async def wait(caller, name, number):
        await until(lambda: caller.simulator.stats()[name] == number)

    return wait


@pytest.mark.parametrize(
    ("fragment", "answers", "posts"),
    [
        pytest.param("", [500], 1, id="by-default-a-500-is-final"),
        pytest.param("#rc=2&rp=5xx", [500, 503, 200], 3, id="5xx"),
        pytest.param("#rc=2&rp=ct,rt,5xx", [403], 1, id="a-4xx-is-final"),
        pytest.param("#rc=1&rp=all", [404, 404], 2, id="all"),
    ],
)
async def test_the_fragment_says_what_is_tried_again(
    stand_in, counted, receiver, fragment, answers, posts
):
    caller = await stand_in(callback_statuses="delivered")
    receiver.statuses = answers[:]

    await caller.send(StatusCallback=receiver.url + fragment)
    await receiver.wait(posts)
    good = answers[-1] == 200
    await counted(caller, "callbacks_sent" if good else "callbacks_failed", 1)

    assert len(receiver.got) == posts and all(receiver.signed)
    assert len(set(receiver.tokens)) == 1


async def test_an_answer_that_does_not_come_is_tried_again(stand_in, counted, receiver):
    caller = await stand_in(callback_statuses="delivered")
    receiver.hang = asyncio.Event()

    await caller.send(StatusCallback=f"{receiver.url}#rc=1&rp=rt&rt=50")
    await receiver.wait(1)
    await receiver.wait(2)
    await counted(caller, "callbacks_failed", 1)

    assert len(receiver.got) == 2


@pytest.mark.parametrize("url", ["http://", "http://h:x/", "http://h/ x", "http://h/\r\nX: 1"])
async def test_what_is_no_url_stops_nothing(stand_in, settled, url):
    caller = await stand_in()

    await caller.send(StatusCallback=url)
    await settled(caller, {"delivered": 1})

    assert caller.simulator.stats()["callbacks_failed"] == 2


async def test_nobody_listens(stand_in, counted, unused_tcp_port):
    caller = await stand_in()

    await caller.send(StatusCallback=f"http://127.0.0.1:{unused_tcp_port}/hook")
    await counted(caller, "callbacks_failed", 2)


async def test_a_receiver_that_closes_after_each_answer(stand_in, counted):
    async def answer(reader, writer):
        head = await reader.readuntil(b"\r\n\r\n")
        await reader.readexactly(int(head.lower().split(b"content-length: ")[1].split()[0]))
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
        writer.close()

    async with listening(answer) as port:
        caller = await stand_in(callback_connections=2)
        for number in range(1, 6):
            await caller.send(StatusCallback=f"http://127.0.0.1:{port}")
            await counted(caller, "callbacks_sent", number * 2)


async def test_a_connection_that_dies_idle_costs_no_callback(stand_in, counted):
    open_ = []

    async def answer_once(reader, writer):
        open_.append(writer)
        for more in (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", b""):
            head = await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(int(head.lower().split(b"content-length: ")[1].split()[0]))
            writer.write(more)
        writer.close()

    async with listening(answer_once) as port:
        caller = await stand_in(callback_statuses="delivered")
        for number in range(1, 5):
            await caller.send(StatusCallback=f"http://127.0.0.1:{port}/#rc=0")
            await counted(caller, "callbacks_sent", number)
        open_[-1].close()
        await open_[-1].wait_closed()


async def test_many_callbacks_over_few_connections(stand_in, receiver):
    caller = await stand_in(callback_connections=3)

    await asyncio.gather(
        *(caller.send(f"+1555{n:07d}", StatusCallback=receiver.url) for n in range(300))
    )
    await receiver.wait(600)

    assert all(receiver.signed)
    assert {len(receiver.statuses_of(form["MessageSid"])) for form in receiver.got} == {2}


async def test_duplicates(stand_in, receiver):
    caller = await stand_in(share_duplicate=1, callback_statuses="delivered")

    _, record = await caller.send(StatusCallback=receiver.url)
    await receiver.wait(2)

    assert receiver.statuses_of(record["sid"]) == ["delivered", "delivered"]


async def test_sent_can_come_last(stand_in, receiver):
    caller = await stand_in(share_reorder=1)

    _, record = await caller.send(StatusCallback=receiver.url)
    await receiver.wait(2)

    assert receiver.statuses_of(record["sid"]) == ["delivered", "sent"]


async def test_late_callbacks(stand_in, receiver, settled):
    caller = await stand_in(share_late=1, late=3600, speed=1)

    await caller.send(StatusCallback=receiver.url)
    await settled(caller, {"delivered": 1})
    assert receiver.got == []

    caller.simulator.configure(late=0.02)
    await caller.send(StatusCallback=receiver.url)
    assert [form["MessageStatus"] for form in await receiver.wait(2)] == ["sent", "delivered"]


async def test_forged_callbacks_are_wrong_and_badly_signed(stand_in, counted, receiver):
    caller = await stand_in(share_forged=1, callback_statuses="delivered")
    receiver.statuses = [200, 403]

    await caller.send(StatusCallback=receiver.url)
    got = await receiver.wait(2)
    await counted(caller, "callbacks_forged", 1)

    statuses = dict(zip(receiver.signed, (form["MessageStatus"] for form in got), strict=True))
    assert statuses == {True: "delivered", False: "undelivered"}
    assert caller.simulator.stats()["callbacks_sent"] == 1


async def test_some_callbacks_never_come(stand_in, settled):
    caller = await stand_in(share_callback_loss=1)

    await caller.send(StatusCallback="http://127.0.0.1:9/hook")
    await settled(caller, {"delivered": 1})

    stats = caller.simulator.stats()
    assert (stats["callbacks_withheld"], stats["callbacks_failed"]) == (2, 0)


async def test_a_callback_can_come_before_the_answer(stand_in, receiver):
    caller = await stand_in(latency_ms=3_600_000, speed=1)

    answer = asyncio.create_task(caller.send(StatusCallback=receiver.url))
    await receiver.wait(2)

    assert not answer.done()
    answer.cancel()
    await asyncio.wait([answer])
