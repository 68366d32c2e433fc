"""What servers do to those who fetch from them, and where they try to lead them."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import web

from dispatcher.cap.feeds.fetch import DOCUMENT, Fetched, Fetcher, NotFetched
from dispatcher.cap.feeds.guard import Guard, is_inner
from dispatcher.cap.feeds.headers import caching, pause
from dispatcher.cap.feeds.route import Bounds
from dispatcher.domain.errors import Refused

Get = Callable[..., Awaitable[Fetched]]


PATIENT = Bounds(
    connect=60, read=60, total=60, feed_bytes=50_000, document_bytes=50_000, redirects=3
)
# For those who are never done: however busy the machine is, they are waited for to the end.
HASTY = replace(PATIENT, read=0.3, total=0.6)


@pytest.fixture
def bounds() -> Bounds:
    """How much is taken from one server, and for how long."""
    return PATIENT


@pytest.fixture
async def get(publisher: Any, bounds: Bounds) -> AsyncIterator[Get]:
    """Fetch a path of the publisher."""
    fetcher = Fetcher(publisher.url, agent="Tocsin/test", bounds=bounds)

    async def get(path: str, **more: Any) -> Fetched:
        return await fetcher.get(
            publisher.url + path, accept=DOCUMENT, most=bounds.document_bytes, **more
        )

    yield get
    await fetcher.close()


async def _drip(request: web.Request) -> web.StreamResponse:
    answer = web.StreamResponse()
    await answer.prepare(request)
    while True:
        await answer.write(b"<")
        await asyncio.sleep(0.05)


async def _silent(_: web.Request) -> web.StreamResponse:
    await asyncio.Event().wait()  # cancelled when the client has gone
    return web.Response()


async def _endless(request: web.Request) -> web.StreamResponse:
    answer = web.StreamResponse()
    await answer.prepare(request)
    while True:
        await answer.write(b"<a/>" * 1000)


def _gives(body: bytes, **headers: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(
            body=body, headers={k.replace("_", "-"): v for k, v in headers.items()}
        )
    return answer


def _breaks_off(_: web.Request) -> Any:
    return web.Response(body=gzip.compress(b"<a>" * 500)[:-9], headers={"Content-Encoding": "gzip"})


async def _torn(request: web.Request) -> web.Response:
    return _breaks_off(request)


def _leads(target: str, status: int = 302) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, headers={"Location": target} if target else {})
    return answer


@pytest.mark.parametrize(("answer", "bounds"), [
    pytest.param(_silent, HASTY, id="silent"), pytest.param(_drip, HASTY, id="drips"),
])
async def test_a_server_that_is_never_done_is_one_sentence(
    get: Get, publisher: Any, answer: Any
) -> None:
    publisher.answers["slow"] = answer

    with pytest.raises(NotFetched, match=r"^127\.0\.0\.1.* did not answer in time"):
        await get("slow")


@pytest.mark.parametrize(("answer", "says"), [
    pytest.param(_endless, "more than 50000 bytes", id="endless"),
    pytest.param(_gives(b"<" * 60_000), "more than 50000 bytes", id="huge"),
    pytest.param(_gives(gzip.compress(b"<" * 50_000_000), Content_Encoding="gzip"),
                 "more than 50000 bytes", id="bomb"),
    pytest.param(_torn, "broke off", id="torn-gzip"),
    pytest.param(_gives(b"no gzip", Content_Encoding="gzip"), "cannot be read", id="no-gzip"),
    pytest.param(_gives(b"x", Content_Encoding="br"), "nobody asked for", id="brotli"),
    pytest.param(_leads("/loop"), "on and on", id="loop"),
    pytest.param(_leads(""), "nowhere", id="nowhere"),
    pytest.param(_leads("file:///etc/passwd"), "no web page", id="file"),
    pytest.param(_leads("ftp://127.0.0.1/x"), "no web page", id="ftp"),
    pytest.param(_leads("http://["), "cannot be read", id="no-address"),
])
async def test_a_server_that_misbehaves_is_one_sentence(
    get: Get, publisher: Any, answer: Any, says: str
) -> None:
    publisher.answers["loop"] = answer

    with pytest.raises(NotFetched, match=says) as caught:
        await get("loop")

    assert str(caught.value).startswith("127.0.0.1")
    assert "\n" not in str(caught.value)


async def test_nobody_there_is_one_sentence(bounds: Bounds) -> None:
    fetcher = Fetcher("http://127.0.0.1:1/x", agent="t", bounds=bounds)

    with pytest.raises(NotFetched, match=r"^127\.0\.0\.1 cannot be reached"):
        await fetcher.get("http://127.0.0.1:1/x?key=secret", accept=DOCUMENT, most=10)
    await fetcher.close()


@pytest.mark.parametrize(("headers", "waits"), [
    ({"Retry_After": "120"}, 120.0), ({"Retry_After": "soon"}, None), ({}, None),
    ({"Retry_After": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
])
async def test_a_busy_server_says_when_to_come_again(
    get: Get, publisher: Any, headers: dict[str, str], waits: float | None
) -> None:
    publisher.fails("busy", 429, **headers)

    with pytest.raises(NotFetched, match="answered 429") as caught:
        await get("busy")

    assert caught.value.pause == waits


async def test_what_is_packed_is_unpacked_and_what_is_led_on_is_followed(
    get: Get, publisher: Any
) -> None:
    publisher.answers["new"] = _gives(
        gzip.compress(b"<alert/>"), Content_Encoding="gzip", ETag='"1"',
        Cache_Control="public, max-age=90",
    )
    publisher.answers["old"] = _leads("/new", 301)

    found = await get("old")

    assert (found.body, found.etag, found.fresh) == (b"<alert/>", '"1"', 90.0)
    assert found.url == publisher.url + "new"


async def test_not_modified_counts_only_where_it_was_asked_for(get: Get, publisher: Any) -> None:
    publisher.fails("same", 304)

    assert (await get("same", etag='"1"')).body is None
    with pytest.raises(NotFetched, match="answered 304"):
        await get("same")


@pytest.mark.parametrize("address", [
    "127.0.0.1", "10.1.2.3", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.0",
    "100.64.0.1", "224.0.0.1", "::1", "fe80::1", "fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1",
    "2002:7f00:1::", "64:ff9b::7f00:1",
])
def test_inner_addresses_are_known(address: str) -> None:
    assert is_inner(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "151.101.1.6", "2a00:1450:4001::1"])
def test_public_addresses_are_known(address: str) -> None:
    assert not is_inner(address)


@pytest.mark.parametrize("target", [
    "http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/meta-data",
    "http://localhost/", "http://2130706433/", "http://127.1/", "http://0x7f.1/",
])
async def test_a_public_feed_never_leads_inside(target: str) -> None:
    guard = Guard("http://8.8.8.8/feed")
    await guard.begin()

    with pytest.raises(Refused):
        guard.check(target)
        await guard.resolve(target.split("/")[2])
    await guard.close()


@pytest.mark.parametrize("way", ["redirect", "link"])
async def test_a_public_server_that_leads_inside_is_not_followed(
    publisher: Any, bounds: Bounds, way: str
) -> None:
    # 127.0.0.2 plays the public server, 127.0.0.1 the inside.
    public = publisher.url.replace("127.0.0.1", "127.0.0.2")
    server = web.AppRunner(web.Application(), access_log=None)
    server.app.router.add_get("/feed", _leads(publisher.url + "secret"))
    await server.setup()
    site = web.TCPSite(server, "127.0.0.2", 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
    public = f"http://127.0.0.2:{port}/feed"
    publisher.documents["secret"] = b"<secret/>"
    fetcher = Fetcher(
        public, agent="t", bounds=bounds, inner=lambda address: address == "127.0.0.1"
    )

    with pytest.raises(NotFetched, match="private network"):
        await fetcher.get(
            public if way == "redirect" else publisher.url + "secret", accept=DOCUMENT, most=100
        )

    assert publisher.asked == []
    await fetcher.close()
    await server.cleanup()


@pytest.mark.parametrize(("said", "seconds"), [
    ("max-age=60", 60.0), ("public,max-age=5", 5.0), ('max-age="7"', 7.0), ("", 0.0),
    ("no-store, max-age=60", 0.0), ("s-maxage=60", 0.0), ("max-age=x", 0.0),
])
def test_how_long_an_answer_stays_fresh(said: str, seconds: float) -> None:
    assert caching(said) == seconds


@pytest.mark.parametrize(("said", "seconds"), [
    ("5", 5.0), ("-1", None), ("", None), ("²", None), ("9" * 400, 999999999.0),
])
def test_how_long_to_wait(said: str, seconds: float | None) -> None:
    assert pause(said) == seconds
