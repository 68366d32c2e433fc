"""What the web pages, the API and the command line ask of the program; answers are JSON-able."""

from collections.abc import AsyncIterator, Awaitable, Mapping, Sequence
from typing import Any, Protocol

from dispatcher.domain.record import Principal
from dispatcher.ports.notices import NoticeService

Json = dict[str, Any]


class Service(NoticeService, Protocol):
    """The program behind its doors. Errors are ``TocsinError`` with one sentence each."""

    mode: str
    public_url: str

    # who asks
    async def principal(self, token: str) -> Principal | None:
        """Whom a bearer token stands for, or None."""
        ...

    async def session(self, cookie: str) -> Principal | None:
        """Whom a session cookie stands for, or None once it has run out."""
        ...

    async def sign_in(self, link: str) -> str | None:
        """Redeem a one-time link; the session cookie, or None if used or too old."""
        ...

    async def sign_out(self, cookie: str) -> None:
        """End a session."""
        ...

    # alerts
    async def submit(self, raw: bytes, *, who: Principal, via: str) -> tuple[str, Json]:
        """(verdict, answer): created, known, replaced, conflict or refused."""
        ...

    async def alerts(self, *, before: int | None, limit: int) -> tuple[list[Json], int | None]:
        """Newest first, and the cursor of the next page."""
        ...

    async def alert(self, public_id: str) -> Json:
        """One alert as in the contract; raises ``NotFound``."""
        ...

    async def approve(self, public_id: str, *, who: Principal, reason: str = "") -> Json: ...
    async def reject(self, public_id: str, *, who: Principal, reason: str = "") -> Json: ...
    async def cancel(self, public_id: str, *, who: Principal, reason: str = "") -> Json: ...
    async def areas_of(self, public_id: str) -> list[str]:
        """The names of an alert's areas."""
        ...

    async def end_places(
        self, public_id: str, areas: Sequence[str], *, who: Principal, reason: str = ""
    ) -> Json:
        """Issue the Update that no longer names *areas*; it as JSON."""
        ...

    async def arrival(self, public_id: str, arrival_id: int) -> bytes:
        """The kept document of a copy with other content; raises ``NotFound``."""
        ...

    # documents that could not be used
    async def quarantine(
        self, *, before: int | None, limit: int, everything: bool = False
    ) -> tuple[list[Json], int | None]:
        """Newest first, and the cursor of the next page; settled ones if asked."""
        ...

    async def quarantined(self, public_id: str) -> Json:
        """One refused document with its text and findings; raises ``NotFound``."""
        ...

    async def resubmit(
        self, public_id: str, *, who: Principal, document: bytes = b""
    ) -> tuple[str, Json]:
        """(verdict, answer) as for ``submit``; *document* is an edited one."""
        ...

    async def discard(self, public_id: str, *, who: Principal, reason: str = "") -> Json: ...
    async def stop_all(self, *, who: Principal) -> None: ...
    async def resume(self, *, who: Principal, clock_is_right: bool = False) -> Json | None:
        """Sending goes on; a restored copy's {copied_at, alerts, waiting, in_flight, unconfirmed}.

        *clock_is_right*: who resumes has compared the clocks.
        """
        ...

    async def preview(self, raw: bytes) -> Json: ...
    async def report(self, public_id: str) -> Json: ...
    async def messages(self, public_id: str) -> list[Json]: ...
    async def scripts(self, public_id: str) -> list[Json]: ...

    async def deliveries(
        self, public_id: str, *, filters: Mapping[str, str], after: int, limit: int
    ) -> tuple[list[Json], int | None]:
        """Deliveries by state, channel, language, community; the next cursor."""
        ...

    # the words
    async def library(self) -> Json:
        """What each language covers: {hazards, languages, matrix, faults, coverage}."""
        ...

    # alerts of our own
    async def composing(self) -> Json:
        """What a form offers: {mode, zone, host_language, source, sender, hazards, communities:
        [{id, name, found}], languages: [{tag, name}]}.
        """
        ...

    async def compose(self, given: Mapping[str, Any], *, who: Principal) -> Json:
        """A draft as CAP: {cap, identifier, sender, sent, digest, faults: [{code, message, path,
        line, gaps}], findings}; *cap* is null with any fault. Sends nothing.
        """
        ...

    async def redraft(self, public_id: str) -> Json:
        """The draft of an Update that begins with what the alert said; raises ``NotFound``."""
        ...

    # what others take on
    async def feed(self) -> Any:
        """The Atom feed: ``body``, ``etag``, ``changed_at`` (UTC ms); raises ``NotFound``."""
        ...

    async def published(self, name: str) -> Any:
        """One edition: ``raw`` (CAP), ``identifier``, ``digest``, ``sent_at``; ``NotFound``."""
        ...

    # what comes back
    def genuine(self, url: str, params: Mapping[str, str], body: bytes, signature: str) -> bool:
        """Whether the provider signed this webhook call."""
        ...

    def receipt(self, form: Mapping[str, str], query: Mapping[str, str]) -> Awaitable[None]:
        """Done once the receipt is committed."""
        ...

    async def inbound(self, form: Mapping[str, str]) -> None:
        """An incoming message; returns once it is committed."""
        ...

    # pages for people
    async def relay_page(self, token: str) -> Json:
        """A leader's page: {language, rtl, exercise, over, state, people_told, texts: [{language,
        text, rtl}], code, phone, until}; raises ``NotFound``.
        """
        ...

    async def relay_answer(
        self, token: str, *, answer: str, people: int | None, way: str, words: str
    ) -> Json:
        """answer: received, relayed, cannot or question. The page's new content."""
        ...

    async def review_page(self, token: str) -> Json:
        """An interpreter's page: {language, rtl, source_language, source_rtl, exercise, state,
        revision, minutes, original, items: [{key, source, text, checks}]}; raises ``NotFound``.
        """
        ...

    async def review_answer(
        self, token: str, *, verdict: str, texts: Sequence[str], revision: int, reason: str,
        seen: str,
    ) -> Json:
        """verdict: approve, edit or reject. {said, faults: [{name, ok, detail}], seen}."""
        ...

    async def station_page(self, token: str) -> Json:
        """{station, languages, scripts: [{id, language, rtl, slot_seconds, reading_seconds, text,
        kind, exercise, aired_at, over}]}; opening it counts as delivered.
        """
        ...

    async def station_aired(self, token: str, script_id: int) -> Json: ...

    async def public_alert(self, code: str) -> Json:
        """{code, state, over, exercise, source, sent, texts: [{language, rtl, text, kind}]}."""
        ...

    def label(self, language: str, key: str, /, **slots: str) -> str:
        """A page label in a language, else in the host language, else in English."""
        ...

    # where alerts come from
    async def sources(self) -> list[Json]:
        """[{name, kind, state (new, ok, failing, late), late, interval, last_try_at,
        last_success_at, last_new_at, next_at, failures, error, error_at, waiting, faults, taken,
        refused}]; times in UTC, interval in seconds.
        """
        ...

    # console
    async def board(self) -> Json:
        """{mode, stopped, paused, paused_reason, clock_doubt, sources: [as above], alerts: [{id,
        headline, event, state, severity, exercise, sent_local, expires_local, people: {planned,
        reached, not_reached, pending, registered}, cells: [{language, language_name, rtl, channel,
        planned, reached, pending, failed, registered}], problems: [{at_local, text}],
        relays: {...}, radio: {...}}]}.
        """
        ...

    def events(self) -> AsyncIterator[Mapping[str, Any]]:
        """Live: {type: alert|progress|relay|inbound, ...ids and counts only}."""
        ...

    # health
    async def ready(self) -> tuple[bool, Json]:
        """Store, queue, provider and clock: {store: ok|..., ...}; why sending rests: {sending}."""
        ...

    async def metrics(self) -> tuple[bytes, str]:
        """Prometheus text and its content type."""
        ...
