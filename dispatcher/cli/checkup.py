"""The checks of ``tocsin doctor`` and ``golive``: each says in one sentence what to do."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dispatcher.cli.sending import sending
from dispatcher.cli.verdict import Check, fail, ok, warn

if TYPE_CHECKING:
    from dispatcher.app import App
    from dispatcher.settings import Settings

_MEGABYTE = 1_000_000
_LITTLE, _TOO_LITTLE = 1000 * _MEGABYTE, 100 * _MEGABYTE
_DRIFT_SECONDS = 30
_SECONDS = 3.0
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


async def checked(app: "App") -> AsyncIterator[Check]:
    """Every check of an opened program, in the order of what depends on what."""
    looks: Sequence[Callable[[App], Awaitable[Check]]] = (
        _database, _disk, _clock, _queue, _provider, _senders, _callbacks, _round_trip,
    )
    for look in looks:
        yield await look(app)
    async for check in sending(app):
        yield check


async def _database(app: "App") -> Check:
    from dispatcher.cli.faults import sentence

    try:
        async with app.parts.db.write():
            pass  # a read-only file is refused here
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is what this check is for
        return fail("database", sentence(fault))
    row = await app.parts.principals.mode_row()
    said = f"The database is in mode {row['mode']}, writable, "
    if row["stopped"]:
        return warn("database", said + "everything is stopped by stop-all. Go on with: tocsin "
                    "resume.")
    if row["paused"]:
        return warn("database", said + "and sends nothing. " + row["paused_reason"])
    return ok("database", said + "at the current schema.")


async def _disk(app: "App") -> Check:
    free = shutil.disk_usage(_folder(app)).free
    said = f"{free // _MEGABYTE} MB are free where the data is"
    if free < _TOO_LITTLE:
        return fail("disk", f"{said}; make room: nothing can be stored soon.")
    return warn("disk", f"{said}; make room.") if free < _LITTLE else ok("disk", f"{said}.")


def _folder(app: "App") -> Path:
    database = app.parts.db.url.database
    return Path(database).resolve().parent if app.parts.db.sqlite and database else Path()


async def _clock(app: "App") -> Check:
    now = app.parts.clock.now()
    doubt = (await app.parts.principals.mode_row())["clock_doubt"]
    if doubt:
        return fail("clock", str(doubt))
    newest = await app.parts.alerts.listed(limit=1)
    if newest and newest[0].received_at > now + _DRIFT_SECONDS * 1000:
        return fail("clock", "The clock is behind the newest stored alert; set the time.")
    theirs = await _their_time(app.settings.twilio.api_url)
    if theirs is None:
        return ok("clock", "The clock runs forward; nobody was there to compare it with.")
    drift = abs(now / 1000 - theirs)
    if drift > _DRIFT_SECONDS:
        return fail("clock", f"The clock is {drift:.0f} s off the provider's; set up NTP.")
    return ok("clock", "The clock agrees with the provider's.")


async def _their_time(url: str) -> float | None:
    """Seconds since 1970 as the server at *url* says them (RFC 9110 section 6.6.1)."""
    date = (await _asked(url))[1]
    try:
        return parsedate_to_datetime(date).timestamp()
    except (TypeError, ValueError):
        return None


async def _asked(url: str) -> tuple[int, str]:
    """(HTTP status, Date header) of a page; 0 if nothing answers within 3 s."""
    from aiohttp import ClientError, ClientSession, ClientTimeout

    try:
        async with (
            ClientSession(timeout=ClientTimeout(total=_SECONDS)) as session,
            session.get(url, allow_redirects=False) as answer,
        ):
            return answer.status, answer.headers.get("Date", "")
    except (ClientError, OSError, ValueError):
        return 0, ""


async def _queue(app: "App") -> Check:
    if not app.settings.redis_url:
        return ok("queue", "The queue is in-process; one process does everything.")
    from dispatcher.queue.link import Link

    link = Link(app.settings.redis_url)
    answered = await link.call(lambda redis: redis.ping())
    await link.close()
    if answered:
        return ok("queue", "Redis answers.")
    return fail("queue", "Redis does not answer; check TOCSIN_REDIS_URL and that it runs.")


async def _provider(app: "App") -> Check:
    twilio = app.settings.twilio
    if not twilio.account_sid or not twilio.auth_token.get_secret_value():
        return fail(
            "provider", "No account: set TOCSIN_TWILIO__ACCOUNT_SID and TOCSIN_TWILIO__AUTH_TOKEN."
        )
    status, _ = await app.parts.account.get("/Messages.json", {"PageSize": "1"}, seconds=_SECONDS)
    if status == 200:
        return ok("provider", f"The provider at {twilio.api_url} answers and knows the account.")
    if status in (401, 403):
        return fail("provider", "The provider does not accept the account; correct SID and token.")
    said = f"answered {status}" if status else "did not answer"
    return fail("provider", f"The provider at {twilio.api_url} {said}; check the network and URL.")


async def _senders(app: "App") -> Check:
    twilio = app.settings.twilio
    if not twilio.sms_from:
        return fail("senders", "No SMS sender: set TOCSIN_TWILIO__SMS_FROM (a number or MG...).")
    if not twilio.whatsapp_from:
        return warn("senders", "No WhatsApp sender: everyone gets SMS; set "
                    "TOCSIN_TWILIO__WHATSAPP_FROM to use it.")
    return ok("senders", "There are senders for SMS and WhatsApp.")


async def _callbacks(app: "App") -> Check:
    return public_url(app.settings)


def public_url(settings: "Settings") -> Check:
    """Whether the provider and phones can reach us where the settings say."""
    url = urlsplit(settings.public_url)
    near = (urlsplit(settings.twilio.api_url).hostname or "") in _LOOPBACK
    if url.scheme not in ("http", "https") or not url.hostname:
        return fail("public-url", "TOCSIN_PUBLIC_URL is no address; write https://warn.example.org.")
    if url.hostname in _LOOPBACK and not near:
        return fail("public-url", f"{settings.public_url} is this machine only, so receipts and "
                    "replies cannot come back; set TOCSIN_PUBLIC_URL to your https address.")
    if url.scheme == "http" and url.hostname not in _LOOPBACK:
        return fail("public-url", f"{settings.public_url} is not encrypted; use https.")
    return ok("public-url", f"Receipts and replies come to {settings.public_url}.")


async def _round_trip(app: "App") -> Check:
    address = f"{app.settings.public_url.rstrip('/')}/healthz"
    status, _ = await _asked(address)
    if status == 200:
        return ok("round-trip", f"The service answers at {address}.")
    said = f"{address} answered {status}" if status else f"Nothing answers at {address}"
    return warn("round-trip", f"{said}; start `tocsin serve` and check the way to it.")
