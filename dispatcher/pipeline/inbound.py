"""Inbound: what people write back is kept, understood, acted on and answered in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import structlog

from dispatcher.domain.contact import Person
from dispatcher.domain.message import Wording
from dispatcher.domain.notice import Asking, subject
from dispatcher.pipeline.answers import DAY_MS, MOST_LANGUAGES, Answers, answerable
from dispatcher.pipeline.reply import Meaning, Reply, Vocabulary, read, read_button
from dispatcher.ports import Clock, Keys, Transactions, Wake
from dispatcher.ports.notices import SurveyStore
from dispatcher.ports.people import ContactStore
from dispatcher.ports.stores import Asked, Connection, InboundStore, RelayStore, WishStore

log = structlog.get_logger(__name__)

_RELAY = (Meaning.RECEIVED, Meaning.RELAYED, Meaning.CANNOT, Meaning.QUESTION)
# These are left open: somebody has to read them.
_TO_READ = (Meaning.HELP, Meaning.QUESTION, Meaning.MOVED)
_WAYS = ("sms", "whatsapp", "voice")
MOST_CHARACTERS = 1600


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """What understanding a reply reads and writes; *relayed_ms* until "received" is asked again."""

    tx: Transactions
    contacts: ContactStore
    wishes: WishStore
    relays: RelayStore
    inbound: InboundStore
    keys: Keys
    clock: Clock
    wake: Wake
    vocabulary: Vocabulary
    answers: Answers
    relayed_ms: int
    surveys: SurveyStore

    async def take(
        self, *, provider_id: str, number: str, channel: str, text: str, button: str = ""
    ) -> Meaning | None:
        """Keep and act on one message; None if it was here before. Durable when this returns.

        *number* is E.164, or whatever else the provider names the sender by: that is kept too,
        but cannot be answered. *button* is the payload of a tapped one.
        """
        if await self.inbound.seen(provider_id):
            return None
        text, now = text[:MOST_CHARACTERS], self.clock.now()
        lookup = self.keys.lookup(number)
        people = await self.contacts.find_by_address(lookup)
        asking = await self.surveys.open_for(lookup)
        reply, ask = await self._read(text, button, lookup, channel, people, asking)
        # First, for what is kept is never looked at again: a stop that fails here comes once more,
        # and doing it twice changes nothing.
        await self._act(reply, lookup, channel, people, now)
        nearby = [] if people else await self.inbound.area_languages(limit=MOST_LANGUAGES)
        answer = self.answers.to(people, reply, ask, nearby=nearby)
        async with self.tx.write() as connection:
            earlier = await self.inbound.earlier(connection, lookup, since=now - DAY_MS)
            kept = await self.inbound.keep(
                connection, provider_id, at=now, channel=channel, lookup=lookup, words=text,
                meaning=reply.meaning.value, contact_id=people[0].contact_id if people else None,
                alert_id=_about(reply, ask, asking), relay_id=ask.id if ask else None,
            )
            if kept is None:
                return None
            if ask is not None and reply.meaning in _RELAY:
                await self._relay(connection, ask, reply, channel, now)
            if asking is not None and reply.meaning is Meaning.SURVEY:
                await self._answered(connection, asking, reply, people, now)
            if answer and answerable(number, text, reply, earlier=earlier, now=now):
                await self._say(connection, kept, number, channel, answer, people, now)
            if reply.meaning not in _TO_READ:
                await self.inbound.settle(connection, kept, at=now)
        await self.wake.notify("queued")
        await self.wake.notify("events", {"type": "inbound", "meaning": reply.meaning.value})
        log.info("inbound.taken", meaning=reply.meaning.value, relay_id=ask.id if ask else None)
        return reply.meaning

    async def _read(
        self, text: str, button: str, lookup: str, channel: str, people: Sequence[Person],
        asking: Asking | None,
    ) -> tuple[Reply, Asked | None]:
        asks = await self.relays.open_for(lookup) if people else []
        tapped = read_button(button, text) if asks else None
        if tapped is not None:
            return _tapped(tapped, asks)
        reply = read(
            text, known=self.vocabulary, open_asks=[a.digit for a in asks],
            stopped=await self.inbound.stopped(lookup, channel), survey=asking is not None,
        )
        if asking is not None and reply.meaning is Meaning.SURVEY:
            return replace(reply, follow=asking.takes(int(reply.digit))[1]), None
        return _of_one(reply, people), _named(asks, reply)

    async def _answered(
        self, connection: Connection, asking: Asking, reply: Reply, people: Sequence[Person],
        now: int,
    ) -> None:
        """An answer to a survey is data about a message, and nothing else."""
        answer = int(reply.digit)
        await self.surveys.answer(
            connection, asking.notice_id, asking.address_id, answer=answer, at=now,
            question=asking.takes(answer)[0], language=people[0].reads if people else "",
        )

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
                for way in _WAYS:
                    await self.contacts.opt_out(lookup, way, at=now, via="wrong-number")
            case Meaning.LANGUAGE if reply.language not in {p.reads for p in people}:
                await self.wishes.speak(
                    [p.contact_id for p in people], reply.language, now=now
                )

    async def _say(
        self, connection: Connection, kept: int, number: str, channel: str, answer: Wording,
        people: Sequence[Person], now: int,
    ) -> None:
        address_id = await self.inbound.address(connection, number, now=now)
        reply_id = await self.inbound.reply(
            connection, address_id=address_id, language=answer.language, words=answer.text,
            encoding=answer.encoding, characters=answer.characters, segments=answer.segments,
            now=now, channel=channel, contact_id=people[0].contact_id if people else 0,
        )
        await self.inbound.answered(connection, kept, reply_id)


def _about(reply: Reply, ask: Asked | None, asking: Asking | None) -> int | None:
    """What the message is kept under: the alert of an ask, the survey that was answered."""
    if asking is not None and reply.meaning is Meaning.SURVEY:
        return subject(asking.notice_id)
    return ask.alert_id if ask else None


def _of_one(reply: Reply, people: Sequence[Person]) -> Reply:
    """*reply* itself, but for a new language on a number where several are read already.

    Nobody knows who of them wrote: one would lose a language for another's wish, so somebody has
    to decide it.
    """
    read_here = {person.reads for person in people}
    if reply.meaning is not Meaning.LANGUAGE or len(read_here) < 2 or reply.language in read_here:
        return reply
    return replace(reply, meaning=Meaning.HELP)


def _named(asks: Sequence[Asked], reply: Reply) -> Asked | None:
    """The ask that the answer is for: by its digit, the newest where several share it."""
    if reply.meaning not in _RELAY:
        return None
    return next((a for a in asks if a.digit == reply.digit), None)


def _tapped(reply: Reply, asks: Sequence[Asked]) -> tuple[Reply, Asked | None]:
    """The ask that a button was made for; one of a message that is over answers no other."""
    if reply.relay_id is None and len(asks) == 1:
        return reply, asks[0]
    ask = next((a for a in asks if a.id == reply.relay_id), None)
    if ask is None:
        return Reply(meaning=Meaning.WHICH), None
    return reply, ask
