"""Fetching over HTTP: conditional, bounded in size and time, and careful where it is led."""

import asyncio
import zlib
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import aiohttp

from dispatcher.cap.feeds.guard import Guard, Inner, is_inner
from dispatcher.cap.feeds.headers import caching, pause
from dispatcher.cap.feeds.route import Bounds
from dispatcher.domain.errors import Refused, TocsinError

FEED = "application/atom+xml, application/rss+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8"
DOCUMENT = "application/cap+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1"
_CHUNK = 65_536
_REDIRECTS = (301, 302, 303, 307, 308)


class NotFetched(TocsinError):
    """One sentence why there is no document; *pause* is how long the server asks us to wait."""

    retryable = True

    def __init__(self, sentence: str, *, pause: float | None = None) -> None:
        super().__init__(sentence)
        self.pause = pause


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What a server answered; *body* is None for "not modified", *fresh* is its max-age (s)."""

    url: str
    body: bytes | None
    etag: str = ""
    modified: str = ""
    fresh: float = 0.0


class Fetcher:
    """One source's way to the web; ``close`` it at the end.

    *agent* is the User-Agent; *home* is the address that the operator configured.
    """

    def __init__(
        self, home: str, *, agent: str, bounds: Bounds, inner: Inner = is_inner
    ) -> None:
        self._guard = Guard(home, inner=inner)
        self._agent = agent
        self._bounds = bounds
        self._session: aiohttp.ClientSession | None = None

    async def get(
        self, url: str, *, accept: str, most: int, etag: str = "", modified: str = ""
    ) -> Fetched:
        """The document at *url*, of at most *most* bytes; raises ``NotFetched`` with the reason."""
        try:
            async with asyncio.timeout(self._bounds.total):
                return await self._follow(url, accept, most, etag, modified)
        except (TimeoutError, aiohttp.ServerTimeoutError) as error:
            raise NotFetched(f"{_host(url)} did not answer in time.") from error
        except (aiohttp.ClientError, OSError, UnicodeError) as error:
            raise NotFetched(f"{_host(url)} cannot be reached ({_kind(error)}).") from error
        except (Refused, zlib.error, ValueError) as error:
            said = str(error) if isinstance(error, Refused) else "its answer cannot be read"
            raise NotFetched(f"{_host(url)}: {said}") from error

    def renew(self) -> None:
        """A new look begins: where the source lies is asked again."""
        self._guard.forget()

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    resolver=self._guard, limit=self._bounds.at_once, ttl_dns_cache=10
                ),
                cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False,
                headers={"User-Agent": self._agent, "Accept-Encoding": "gzip"},
                timeout=aiohttp.ClientTimeout(
                    connect=self._bounds.connect, sock_connect=self._bounds.connect,
                    sock_read=self._bounds.read, total=None,
                ),
            )
        return self._session

    async def _follow(
        self, url: str, accept: str, most: int, etag: str, modified: str
    ) -> Fetched:
        session = await self._open()
        await self._guard.begin()
        headers = {"Accept": accept}
        if etag:
            headers["If-None-Match"] = etag
        if modified:
            headers["If-Modified-Since"] = modified
        for _ in range(self._bounds.redirects + 1):
            self._guard.check(url)
            async with session.get(url, headers=headers, allow_redirects=False) as answer:
                if answer.status not in _REDIRECTS:
                    return await _judged(answer, url, most, conditional=bool(etag or modified))
                url = _led_to(url, answer.headers.get("Location", ""))
        raise NotFetched(f"{_host(url)} leads on and on ({self._bounds.redirects} redirects).")


def _led_to(url: str, location: str) -> str:
    if not location:
        raise NotFetched(f"{_host(url)} redirects to nowhere.")
    target = urljoin(url, location)
    if urlsplit(url).scheme == "https" and urlsplit(target).scheme == "http":
        raise NotFetched(f"{_host(url)} leads from https to http; that is not followed.")
    return target


async def _judged(
    answer: aiohttp.ClientResponse, url: str, most: int, *, conditional: bool
) -> Fetched:
    etag, modified = answer.headers.get("ETag", ""), answer.headers.get("Last-Modified", "")
    fresh = caching(answer.headers.get("Cache-Control", ""))
    if answer.status == 304 and conditional:
        return Fetched(url=url, body=None, etag=etag, modified=modified, fresh=fresh)
    if answer.status != 200:
        raise NotFetched(
            f"{_host(url)} answered {answer.status}.",
            pause=pause(answer.headers.get("Retry-After", "")),
        )
    body = await _body(answer, most)
    return Fetched(url=url, body=body, etag=etag[:500], modified=modified[:100], fresh=fresh)


async def _body(answer: aiohttp.ClientResponse, most: int) -> bytes:
    encoding = answer.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip"):
        raise NotFetched(f"{_host(str(answer.url))} answers in an encoding nobody asked for.")
    unpack = zlib.decompressobj(31) if "gzip" in encoding else None
    out = bytearray()
    async for chunk in answer.content.iter_chunked(_CHUNK):
        # A small file may unpack to gigabytes: never more than fits is unpacked.
        out += unpack.decompress(chunk, most + 1 - len(out)) if unpack else chunk
        if len(out) > most or (unpack and unpack.unconsumed_tail):
            raise NotFetched(f"{_host(str(answer.url))} sends more than {most} bytes.")
    if unpack is not None and not unpack.eof:
        raise NotFetched(f"{_host(str(answer.url))} broke off in the middle of its answer.")
    return bytes(out)


def _host(url: str) -> str:
    # Paths and queries may hold keys that no message shall repeat.
    return (urlsplit(url).hostname or "the address")[:100]


def _kind(error: BaseException) -> str:
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return "its name is not known"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return "its certificate is not valid"
    if isinstance(error, aiohttp.ClientPayloadError):
        return "it broke off in the middle of its answer"
    said = getattr(error, "os_error", error)
    return getattr(said, "strerror", None) or type(error).__name__
