"""One Twilio account over HTTP: a message is posted exactly once, and the answer is judged."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from aiohttp import (
    ClientError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    TCPConnector,
    encode_basic_auth,
)
from yarl import URL

from channels._twilio.circuit import Circuit, Pass
from channels._twilio.errors import ErrorClass, after_failure, error_class
from channels._twilio.window import Window
from channels._twilio.wire import Answer, CalledOff, Lost, NotSent, Wire
from dispatcher.domain.delivery import Claimed, Outcome, Verdict

_TIMEOUT = ClientTimeout(total=10, connect=5, sock_connect=5)
_LONGEST_RETRY_AFTER = 300.0  # seconds; more than that is no hint but a closed door
_TOO_MANY = "20429"
# Nothing is wrong with the message: it waits while the operator puts the account right.
_ACCOUNT_FAULTS = frozenset({"20003", "20005"})
# What else comes back says nothing of how many it takes at once.
_ANSWERED = frozenset({Verdict.ACCEPTED, Verdict.REFUSED})
_UNREACHED = frozenset({"connect-timeout", "connection-refused"})


def open_session(connections: int = 256) -> ClientSession:
    """A session for reading one account's pages, made inside the running loop."""
    return ClientSession(
        connector=TCPConnector(limit=connections, keepalive_timeout=10),
        cookie_jar=DummyCookieJar(), timeout=_TIMEOUT, auto_decompress=False,
    )


class Account:
    """Posts forms and reads lists with one account's name and token.

    *api_url* is scheme, host and port; *now* gives UTC milliseconds. *may* says whether the
    request for a claimed message may be started at a time (UTC ms); it is asked after each wait,
    because what was claimed may have been stopped, withdrawn or over by then. After
    :attr:`circuit` has opened, ``send`` answers never-processed without a request.
    """

    def __init__(
        self, *, account_sid: str, auth_token: str, api_url: str, now: Callable[[], int],
        may: Callable[[Claimed, int], bool],
        session: Callable[[], ClientSession] = open_session,
        wire: Callable[[str, dict[str, str]], Wire] = Wire, circuit: Circuit | None = None,
    ) -> None:
        root = f"{api_url.rstrip('/')}/2010-04-01/Accounts/{account_sid}"
        self.now = now
        self._may = may
        self.circuit = circuit or Circuit()
        self.window = Window()
        self._api_url = api_url.rstrip("/")
        self._root = root
        self._messages = f"{root}/Messages.json"
        self._reading = {
            "Authorization": encode_basic_auth(account_sid, auth_token),
            "Accept": "application/json",
            "Accept-Encoding": "identity",
        }
        self._posting = {
            **self._reading, "Content-Type": "application/x-www-form-urlencoded",
        }
        self._make_session = session
        self._session: ClientSession | None = None
        self._make_wire = wire
        self._wire: Wire | None = None

    def available(self, now: int) -> bool:
        """Whether it makes sense to claim anything for this account now (UTC ms)."""
        return self.circuit.room(now) != 0

    def room(self, now: int) -> int | None:
        """How many may be claimed now (UTC ms); None for no limit of the circuit's."""
        return self.circuit.room(now)

    @property
    def open_until(self) -> int | None:
        """UTC ms until which nothing is tried; None while all is well."""
        return self.circuit.open_until

    async def send(self, claimed: Claimed, form: bytes) -> Outcome:
        """Post *form* once and say what is known; never raises and never repeats."""
        refused = None
        await self.window.enter()
        try:
            now = self.now()
            if not self._may(claimed, now):
                return self._outcome(claimed, Verdict.NOT_STARTED, "")
            outcome = await self._guarded(claimed, form, now)
            if outcome.reason == _TOO_MANY:
                refused = True
            elif outcome.verdict in _ANSWERED:
                refused = False
        finally:
            self.window.leave(refused=refused)
        if refused and self.window.crowded:
            return replace(outcome, slower=True)
        return outcome

    async def _guarded(self, claimed: Claimed, form: bytes, now: int) -> Outcome:
        given = self.circuit.ask(now)
        if given is Pass.NO:
            return self._outcome(claimed, Verdict.NEVER_PROCESSED, "circuit-open")
        well: bool | None = None
        try:
            outcome = await self._post(claimed, form)
            now = outcome.at
            if outcome.verdict is not Verdict.NOT_STARTED:
                well = (
                    outcome.verdict is not Verdict.UNKNOWN and outcome.reason not in _UNREACHED
                    and outcome.reason not in _ACCOUNT_FAULTS
                )
        finally:
            self.circuit.record(given, well=well, now=now)
        return outcome

    async def _post(self, claimed: Claimed, form: bytes) -> Outcome:
        if self._wire is None:
            self._wire = self._make_wire(self._messages, self._posting)
        try:
            answer = await self._wire.post(form, lambda: self._may(claimed, self.now()))
        except CalledOff:
            return self._outcome(claimed, Verdict.NOT_STARTED, "")
        except NotSent as fault:
            return self._outcome(claimed, Verdict.NEVER_PROCESSED, fault.reason)
        except Lost as fault:
            return self._outcome(claimed, Verdict.UNKNOWN, fault.reason)
        return self._judge(claimed, answer)

    def _judge(self, claimed: Claimed, answer: Answer) -> Outcome:
        status, said = answer.status, _json(answer.body)
        if 200 <= status < 300:
            sid = said.get("sid")
            if isinstance(sid, str) and sid:
                return self._outcome(claimed, Verdict.ACCEPTED, "", provider_id=sid)
            return self._outcome(claimed, Verdict.UNKNOWN, "unreadable-answer")
        if not 400 <= status < 500 or status == 408:
            return self._outcome(claimed, Verdict.UNKNOWN, f"http-{status}")
        code = _code(said)
        if status == 429:
            wait = retry_after(answer.headers.get("retry-after", ""), now=self.now())
            return self._outcome(
                claimed, Verdict.NEVER_PROCESSED, code or _TOO_MANY, retry_after=wait,
                slower=code not in ("", _TOO_MANY),
            )
        return self._refused(claimed, code or f"http-{status}")

    def _refused(self, claimed: Claimed, code: str) -> Outcome:
        after = after_failure(code)
        if error_class(code) is ErrorClass.RETRY or code in _ACCOUNT_FAULTS:
            return self._outcome(
                claimed, Verdict.NEVER_PROCESSED, code, slower=after.slower
            )
        return self._outcome(
            claimed, Verdict.REFUSED, code,
            opted_out=after.opted_out, other_way=after.other_way,
        )

    def _outcome(
        self, claimed: Claimed, verdict: Verdict, reason: str, **more: Any
    ) -> Outcome:
        return Outcome(
            delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=verdict,
            at=self.now(), reason=reason, sender=claimed.sent_by, **more,
        )

    async def get(
        self, path: str, query: Mapping[str, str] | None = None, *, seconds: float = 10
    ) -> tuple[int, Mapping[str, Any]]:
        """(HTTP status, JSON object) of a page below the account.

        *path* is ``/Messages/SM...json`` or a ``next_page_uri`` as Twilio gives it. Status 0 means
        that there was no answer within *seconds*; the object is empty if it was not one.
        """
        base = self._api_url if path.startswith("/2010-04-01/") else self._root
        url = URL(base + path, encoded=True)
        try:
            async with self._http().get(
                url.update_query(query) if query else url, headers=self._reading,
                timeout=ClientTimeout(total=seconds), allow_redirects=False,
            ) as answer:
                return answer.status, _json(await answer.read())
        except (ClientError, OSError):
            return 0, {}

    async def reachable(self) -> bool:
        """Whether the provider answers with a list of one message within 3 s."""
        status, _ = await self.get("/Messages.json", {"PageSize": "1"}, seconds=3)
        return status == 200

    async def redact(self, provider_id: str) -> int:
        """Have the text of one message forgotten; the HTTP status, 0 without an answer."""
        try:
            async with self._http().post(
                f"{self._root}/Messages/{provider_id}.json", data={"Body": ""},
                headers=self._reading, allow_redirects=False,
            ) as answer:
                return answer.status
        except (ClientError, OSError):
            return 0

    async def their_time(self) -> float | None:
        """Seconds since 1970 by the provider's ``Date`` (RFC 9110 section 6.6.1); None if unknown.

        The answer may be 3 s old.
        """
        try:
            async with self._http().head(
                self._api_url, timeout=ClientTimeout(total=3), allow_redirects=False
            ) as answer:
                return parsedate_to_datetime(answer.headers.get("Date", "")).timestamp()
        except (ClientError, OSError, ValueError, TypeError, IndexError):
            return None

    async def close(self) -> None:
        """Close the connections; a later ``send`` opens new ones."""
        if self._wire is not None:
            self._wire.close()
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _http(self) -> ClientSession:
        if self._session is None or self._session.closed:
            self._session = self._make_session()
        return self._session


def retry_after(header: str, *, now: int) -> float | None:
    """Seconds from a ``Retry-After`` header (RFC 9110 section 10.2.3), at most 300; else None."""
    try:
        seconds = float(header) if header.isascii() and header.strip().isdigit() else (
            parsedate_to_datetime(header) - datetime.fromtimestamp(now / 1000, UTC)
        ).total_seconds()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return min(max(seconds, 0.0), _LONGEST_RETRY_AFTER)


def _json(body: bytes) -> Mapping[str, Any]:
    try:
        value = json.loads(str(body, "utf-8"))
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _code(said: Mapping[str, Any]) -> str:
    code = said.get("code")
    return str(code) if isinstance(code, int) and code else ""
