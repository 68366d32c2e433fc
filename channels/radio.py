"""Scripts to radio stations: shown on the station's page, or posted to the station's system."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    InvalidURL,
)

from dispatcher.domain.delivery import Claimed, Outcome, Verdict

_TIMEOUT = ClientTimeout(total=10, connect=5, sock_connect=5)
_ADDRESSES = ("http://", "https://")

Details = Callable[[Claimed], Awaitable[Mapping[str, Any]]]
"""What a script says of itself beside its words: ``station``, ``slot_seconds``, ``ssml``."""


async def no_details(claimed: Claimed) -> Mapping[str, Any]:
    """Nothing but the words themselves."""
    return {}


def open_session() -> ClientSession:
    """A session without cookies; it must be made inside the running loop."""
    return ClientSession(cookie_jar=DummyCookieJar(), timeout=_TIMEOUT)


class Radio:
    """Hands scripts over by ``claimed.transport``: ``page`` or ``webhook``."""

    def __init__(
        self, *, now: Callable[[], int], details: Details = no_details,
        session: Callable[[], ClientSession] = open_session,
    ) -> None:
        self._now = now
        self._details = details
        self._make_session = session
        self._session: ClientSession | None = None

    async def send(self, claimed: Claimed) -> Outcome:
        """Hand one script over; never raises.

        A page is always there to be opened, so it is accepted without any request. For a webhook
        ``claimed.to`` is the station's address.
        """
        if claimed.transport == "page":
            return self._outcome(claimed, Verdict.ACCEPTED)
        if claimed.transport != "webhook" or not claimed.to.startswith(_ADDRESSES):
            return self._outcome(claimed, Verdict.REFUSED, "no-transport")
        return await self._post(claimed)

    async def _post(self, claimed: Claimed) -> Outcome:
        """JSON of station, language, slot_seconds, text, ssml, link.

        A station may get a script twice after an unknown outcome; ``Idempotency-Key`` (the
        delivery) tells its system that it is the same one.
        """
        script = {
            "station": "", "slot_seconds": None, "ssml": "", **await self._details(claimed),
            "language": claimed.language, "text": claimed.text, "link": claimed.link,
        }
        try:
            async with self._http().post(
                claimed.to, json=script, allow_redirects=False,
                headers={"Idempotency-Key": str(claimed.delivery_id)},
            ) as answer:
                return self._judge(claimed, answer)
        except (ConnectionTimeoutError, ClientConnectorError, InvalidURL):
            return self._outcome(claimed, Verdict.NEVER_PROCESSED, "connection-refused")
        except TimeoutError:
            return self._outcome(claimed, Verdict.UNKNOWN, "timeout")
        except (ClientError, OSError):
            return self._outcome(claimed, Verdict.UNKNOWN, "connection-lost")

    def _judge(self, claimed: Claimed, answer: ClientResponse) -> Outcome:
        if 200 <= answer.status < 300:
            return self._outcome(claimed, Verdict.ACCEPTED)
        reason = f"http-{answer.status}"
        if answer.status == 429:
            return self._outcome(claimed, Verdict.NEVER_PROCESSED, reason)
        if 400 <= answer.status < 500 and answer.status != 408:
            return self._outcome(claimed, Verdict.REFUSED, reason)
        return self._outcome(claimed, Verdict.UNKNOWN, reason)

    def _outcome(self, claimed: Claimed, verdict: Verdict, reason: str = "") -> Outcome:
        return Outcome(
            delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=verdict,
            at=self._now(), reason=reason, sender="radio",
            other_way=verdict is Verdict.REFUSED,
        )

    async def close(self) -> None:
        """Close the connections; a later ``send`` opens new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _http(self) -> ClientSession:
        if self._session is None or self._session.closed:
            self._session = self._make_session()
        return self._session


def build(options: Mapping[str, Any]) -> Radio:
    """From ``now`` (UTC ms) and, if there are any, ``details`` of scripts."""
    return Radio(now=options["now"], details=options.get("details", no_details))
