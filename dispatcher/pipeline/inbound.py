"""Inbound: what people write back is kept, understood, acted on and answered in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from dispatcher.domain.contact import Person
from dispatcher.domain.message import Wording
from dispatcher.pipeline.reply import Meaning, Reply, Vocabulary, read
from dispatcher.ports import Clock, ContactStore, Keys, Sentences, Transactions, Wake
from dispatcher.ports.stores import Asked, Connection, InboundStore, RelayStore, WishStore

log = structlog.get_logger(__name__)

_RELAY = (Meaning.RECEIVED, Meaning.RELAYED, Meaning.CANNOT, Meaning.QUESTION)
MOST_CHARACTERS = 1600


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """What understanding a reply reads and writes; *relayed_ms* until "received" is asked again."""

    tx: Transactions
    contacts: ContactStore
    wishes: WishStore
    relays: RelayStore
    inbound: InboundStore
    words: Sentences
    keys: Keys
    clock: Clock
    wake: Wake
    vocabulary: Vocabulary
    host_language: str
    emergency: str
    staffed: bool
    relayed_ms: int

    async def take(
        self, *, provider_id: str, number: str, channel: str, text: str, button: str = ""
    ) -> Meaning | None:
        """Keep and act on one message; None if it was here before. Durable when this returns."""
        text = text[:MOST_CHARACTERS]
        lookup = self.keys.lookup(number)
        people = await self.contacts.find_by_address(lookup)
        asks = await self.relays.open_for(lookup) if people else []
        reply = read(button or text, known=self.vocabulary, open_asks=[a.digit for a in asks])
        now = self.clock.now()
        ask = _named(asks, reply)
        if await self.inbound.seen(provider_id):
            return None
        # First, for what is kept is never looked at again: a stop that fails here comes once more,
        # and doing it twice changes nothing.
        await self._act(reply, lookup, channel, people, now)
        async with self.tx.write() as connection:
            kept = await self.inbound.keep(
                connection, provider_id, at=now, channel=channel, lookup=lookup, words=text,
                meaning=reply.meaning.value, contact_id=people[0].contact_id if people else None,
                alert_id=ask.alert_id if ask else None, relay_id=ask.id if ask else None,
            )
            if kept is None:
                return None
            if ask is not None and reply.meaning in _RELAY:
                await self._relay(connection, ask, reply, channel, now)
            answer = self._answer(people, reply, ask)
            reply_id = await self._say(connection, number, channel, answer, people, now)
            if reply.meaning not in (Meaning.HELP, Meaning.QUESTION, Meaning.MOVED):
                await self.inbound.settle(connection, kept, at=now, reply_id=reply_id)
        await self.wake.notify("queued")
        await self.wake.notify("events", {"type": "inbound", "meaning": reply.meaning.value})
        log.info("inbound.taken", meaning=reply.meaning.value, relay_id=ask.id if ask else None)
        return reply.meaning

    async def _relay(
        self, connection: Connection, ask: Asked, reply: Reply, via: str, now: int
    ) -> None:
        await self.relays.report(
            connection, ask.id, answer=reply.meaning.value, people=reply.people, way="", via=via,
            words=reply.words, at=now, relayed_ms=self.relayed_ms,
        )
        if reply.meaning is Meaning.CANNOT:
            # Due at once: the next tick asks the deputy.
            await self.relays.mark(ask.id, connection=connection, due_at=now)

    async def _act(
        self, reply: Reply, lookup: str, channel: str, people: Sequence[Person], now: int
    ) -> None:
        match reply.meaning:
            case Meaning.STOP:
                await self.contacts.opt_out(lookup, channel, at=now, via="reply")
            case Meaning.START:
                await self.contacts.opt_in(lookup, channel)
            case Meaning.WRONG_NUMBER:
                for way in ("sms", "whatsapp"):
                    await self.contacts.opt_out(lookup, way, at=now, via="wrong-number")
            case Meaning.LANGUAGE:
                await self.wishes.speak(
                    [p.contact_id for p in people], reply.language, now=now
                )

    def _answer(
        self, people: Sequence[Person], reply: Reply, ask: Asked | None
    ) -> Wording | None:
        language = (people[0].reads if people else "") or self.host_language
        if not people and reply.meaning is not Meaning.STOP:
            return self.words.sentence(
                language, "reply-unknown-number", emergency=self.emergency
            )
        if reply.meaning is Meaning.LANGUAGE:
            language = reply.language
        if reply.meaning in _RELAY and ask is None:
            return None
        key, slots = self._sentence(reply, ask)
        return self.words.sentence(language, key, **slots)

    def _sentence(self, reply: Reply, ask: Asked | None) -> tuple[str, dict[str, str]]:
        digit = ask.digit if ask else ""
        match reply.meaning:
            case Meaning.RECEIVED:
                return "reply-relay-received", {"two": f"{digit}2"}
            case Meaning.RELAYED if reply.people is None:
                return "reply-relay-received", {"two": f"{digit}2"}
            case Meaning.RELAYED:
                return "reply-relay-told", {"people": str(reply.people)}
            case Meaning.HELP:
                which = "staffed" if self.staffed else "unstaffed"
                return f"reply-help-{which}", {"emergency": self.emergency}
            case _:
                return _KEYS[reply.meaning], {}

    async def _say(
        self, connection: Connection, number: str, channel: str, answer: Wording | None,
        people: Sequence[Person], now: int,
    ) -> int | None:
        if answer is None:
            return None
        address_id = await self.inbound.address(connection, number, now=now)
        return await self.inbound.reply(
            connection, address_id=address_id, language=answer.language, words=answer.text,
            encoding=answer.encoding, characters=answer.characters, segments=answer.segments,
            now=now, channel="sms" if channel == "sms" else channel,
            contact_id=people[0].contact_id if people else 0,
        )


_KEYS = {
    Meaning.CANNOT: "reply-relay-cannot", Meaning.QUESTION: "reply-relay-question",
    Meaning.WHICH: "reply-relay-which", Meaning.STOP: "reply-stopped",
    Meaning.START: "reply-started", Meaning.WRONG_NUMBER: "reply-wrong-number",
    Meaning.MOVED: "reply-moved", Meaning.LANGUAGE: "reply-language",
}


def _named(asks: Sequence[Asked], reply: Reply) -> Asked | None:
    """The ask that the answer is for: by its digit, the newest where several share it."""
    if reply.meaning not in _RELAY:
        return None
    return next((a for a in asks if a.digit == reply.digit), None)
