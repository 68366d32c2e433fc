"""What comes back from the provider, and the pages for leaders, stations and the public."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import structlog

from channels._twilio import receipt_of
from dispatcher.domain.alert import Alert
from dispatcher.domain.errors import NotFound, Refused
from dispatcher.domain.language import right_to_left
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord
from dispatcher.pipeline.answers import Answers
from dispatcher.pipeline.inbound import MOST_CHARACTERS, Inbox
from dispatcher.ports.service import Json
from dispatcher.service.alerts import AlertDesk
from dispatcher.store.surveys import Surveys

log = structlog.get_logger(__name__)

_ANSWERS = ("received", "relayed", "cannot", "question")
_MOST_PEOPLE = 100_000


class FrontDoor(AlertDesk):
    """Webhooks and the pages that need no account."""

    def genuine(self, url: str, params: Mapping[str, str], body: bytes, signature: str) -> bool:
        """Whether the provider signed this call."""
        return self.parts.signatures.signature_ok(
            url, params if params else body, signature
        )

    def receipt(
        self, form: Mapping[str, str], query: Mapping[str, str]
    ) -> asyncio.Future[None]:
        """Commit a status callback; unknown messages and words are passed over."""
        receipt = receipt_of(form, query, at=self.parts.clock.now())
        if receipt is not None:
            return self.parts.intray.put(receipt)
        nothing = asyncio.get_running_loop().create_future()
        nothing.set_result(None)
        return nothing

    async def inbound(self, form: Mapping[str, str]) -> None:
        """Commit an incoming message and what follows from it."""
        # WhatsApp need not tell a number: what came without one is kept all the same.
        number = form.get("From", "")
        channel = "whatsapp" if number.startswith("whatsapp:") else "sms"
        sid = form.get("MessageSid") or form.get("SmsSid") or ""
        if not sid:
            return
        await self._inbox().take(
            provider_id=sid, number=number.removeprefix("whatsapp:"), channel=channel,
            text=form.get("Body", ""), button=form.get("ButtonPayload", ""),
        )

    def _inbox(self) -> Inbox:
        parts = self.parts
        return Inbox(
            surveys=Surveys(parts.db),
            tx=parts.db, contacts=parts.contacts, wishes=parts.wishes, relays=parts.relays,
            inbound=parts.inbound, keys=parts.keys, clock=parts.clock, wake=parts.wake,
            vocabulary=parts.vocabulary(), answers=Answers(
                words=parts.sentences, host_language=parts.house.host_language,
                emergency=parts.house.emergency, staffed=parts.house.inbox_staffed,
            ),
            relayed_ms=int(parts.settings.wait.relayed * 1000),
        )

    async def relay_page(self, token: str) -> Json:
        """A leader's page; raises ``NotFound``."""
        page = await self.parts.relays.page(token, link="")
        if page is None:
            raise NotFound("This page does not exist or is no longer valid.")
        record = await self.parts.alerts.by_id(page["alert_id"])
        zone = self.zone_of(record) if record is not None else UTC
        return {
            **page, "rtl": right_to_left(page["language"]),
            "texts": [_with_direction(t) for t in page["texts"]],
            "phone": self.parts.house.phone, "until": local(page["expires_at"], zone),
        }

    async def relay_answer(
        self, token: str, *, answer: str, people: int | None, way: str, words: str
    ) -> Json:
        """Keep a leader's answer from the page; raises ``Refused`` for what cannot be meant."""
        if answer not in _ANSWERS:
            raise Refused(f"{answer!r} is no answer; choose one of {', '.join(_ANSWERS)}.")
        if people is not None and not 0 <= people <= _MOST_PEOPLE:
            raise Refused(f"The number of people must be between 0 and {_MOST_PEOPLE}.")
        ask = await self.parts.relays.by_token(token)
        if ask is None:
            raise NotFound("This page does not exist or is no longer valid.")
        now = self.parts.clock.now()
        async with self.parts.db.write() as connection:
            await self.parts.relays.report(
                connection, ask.id, answer=answer, people=people, way=way, via="page",
                words=words[:MOST_CHARACTERS], at=now,
                relayed_ms=int(self.parts.settings.wait.relayed * 1000),
            )
            if answer == "cannot":
                await self.parts.relays.mark(ask.id, connection=connection, due_at=now)
        await self.parts.wake.notify("events", {"type": "relay", "answer": answer})
        return await self.relay_page(token)

    async def station_page(self, token: str) -> Json:
        """A station's scripts; opening the page counts as delivered."""
        station_id = await self._station(token)
        await self.parts.airings.opened(station_id, self.parts.clock.now())
        return await self._station_json(station_id)

    async def station_aired(self, token: str, script_id: int) -> Json:
        """The station has read a script on air."""
        station_id = await self._station(token)
        if not await self.parts.airings.aired(
            script_id, self.parts.clock.now(), station_id=station_id
        ):
            raise NotFound("This station has no such script.")
        await self.parts.wake.notify("events", {"type": "progress"})
        return await self._station_json(station_id)

    async def _station(self, token: str) -> int:
        station_id = await self.parts.airings.station_by_token(token)
        if station_id is None:
            raise NotFound("This page does not exist or is no longer valid.")
        return station_id

    async def _station_json(self, station_id: int) -> Json:
        return await self.parts.airings.page(
            station_id, now=self.parts.clock.now(), zone=self._house_zone()
        )

    def _house_zone(self) -> tzinfo:
        return ZoneInfo(self.parts.house.zone) if self.parts.house.zone else UTC

    async def public_alert(self, code: str) -> Json:
        """The public page of an alert in every language that it was sent in."""
        record = await self.parts.alerts.by_code(code.strip().upper())
        shown = record is not None and record.state not in (
            AlertState.AWAITING_APPROVAL, AlertState.RECEIVED, AlertState.REJECTED,
            AlertState.RECORDED,
        )
        if record is None or not shown:
            raise NotFound("There is no warning with this code.")
        alert, zone = self.scenes.document(record), self.zone_of(record)
        texts = await self.parts.overview.public_texts(record.id)
        return {
            "newer": await self._newer(record), "phone": self.parts.house.phone,
            "code": record.code, "state": record.state.value, "exercise": record.exercise,
            "over": record.state is not AlertState.ACTIVE, "kind": record.kind.value,
            "source": self._source(record, alert), "sent": local(record.sent_at, zone),
            "until": local(record.expires_at, zone),
            "texts": [_with_direction(t) for t in texts],
        }

    async def _newer(self, record: AlertRecord) -> str | None:
        """The code of what holds now, for who follows the link of a message that was replaced."""
        newest, seen = record, {record.id}
        while newest.state in (AlertState.SUPERSEDED, AlertState.WITHDRAWN):
            after = await self.parts.alerts.get(newest.state_reason)
            if after is None or after.id in seen:
                break
            newest = after
            seen.add(after.id)
        return newest.code if newest is not record else None

    def _source(self, record: AlertRecord, alert: Alert) -> str:
        named = alert.infos[0].sender_name if alert.infos else ""
        return self.parts.house.name or named or record.sender

    def label(self, language: str, key: str, /, **slots: str) -> str:
        """A page label."""
        return self.parts.words.label(language, key, **slots)

    def events(self) -> AsyncIterator[Mapping[str, Any]]:
        """Live events: kinds, ids and counts only."""
        return self.parts.wake.events("events")


def local(at: int | None, zone: tzinfo) -> str:
    """UTC milliseconds as ``2026-11-21 02:10`` in *zone*; empty for None."""
    if at is None:
        return ""
    return datetime.fromtimestamp(at / 1000, zone).strftime("%Y-%m-%d %H:%M")


def _with_direction(text: Json) -> Json:
    return {**text, "rtl": right_to_left(text["language"])}
