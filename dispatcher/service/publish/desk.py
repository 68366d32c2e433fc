"""The desk's public shelf: editions are made when somebody looks, and then stand for good."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from dispatcher.cap import digest, write
from dispatcher.cap.times import read_time
from dispatcher.domain.alert import Alert, Moment
from dispatcher.domain.errors import NotFound
from dispatcher.domain.policy import AlertState
from dispatcher.domain.publication import Publication
from dispatcher.domain.record import AlertRecord
from dispatcher.service.own import OwnName
from dispatcher.service.publish.atom import Feed, feed_of
from dispatcher.service.publish.derive import derive

_LOOK_SECONDS = 2.0  # so often at most the shelf is brought up to date, however many ask
_EDITION_MS = 60_000  # languages that go out within it come together in one edition
_NO_SENDER = "This service publishes no feed; the setting [publish] sender switches it on."


class PublishDesk(OwnName):
    """Atom feed and CAP documents of what holds now; public, and the same for everybody."""

    _feed: Feed | None = None
    _looked = float("-inf")

    async def feed(self) -> Feed:
        """What holds now; raises ``NotFound`` where nothing is published."""
        if not self.own_sender():
            raise NotFound(_NO_SENDER)
        async with self._shelf():
            if self._feed is None or time.monotonic() - self._looked > _LOOK_SECONDS:
                self._feed = await self._look()
                self._looked = time.monotonic()
            return self._feed

    async def published(self, name: str) -> Publication:
        """An edition by its identifier, or the newest of an alert by its public id."""
        await self.feed()  # whoever asks by id gets what the feed would list
        edition = await self.parts.publications.by_identifier(name)
        if edition is None:
            record = await self.parts.alerts.get(name)
            known = await self.parts.publications.editions([record.id] if record else [])
            edition = known[-1] if known else None
        if edition is None:
            raise NotFound("There is no published alert of this name; see /feeds/atom.xml.")
        return edition

    def _shelf(self) -> asyncio.Lock:
        """One look at a time: the others wait for it and share what it found."""
        if self._at_shelf is None:
            self._at_shelf = asyncio.Lock()
        return self._at_shelf

    _at_shelf: asyncio.Lock | None = None

    async def _look(self) -> Feed:
        parts, now = self.parts, self.parts.clock.now()
        found: list[tuple[AlertRecord, Publication]] = []
        limit = parts.settings.publish.feed_size
        for public_id in await parts.publications.current(now=now, limit=limit):
            record = await parts.alerts.get(public_id)
            edition = await self._edition(record, now) if record is not None else None
            if record is not None and edition is not None:
                found.append((record, edition))
        return feed_of(
            found, base=self.public_url.rstrip("/"), author=parts.house.name or self.own_sender(),
            changed_at=await parts.publications.changed_at(now=now), document=self.scenes.document,
        )

    async def _edition(self, record: AlertRecord, now: int) -> Publication | None:
        """The newest edition, made anew if more languages have gone out since."""
        store = self.parts.publications
        before = await store.before(record.id)
        editions = await store.editions([record.id])
        last = editions[-1] if editions else None
        if record.state is not AlertState.ACTIVE or (last and now - last.sent_at < _EDITION_MS):
            return last
        made = await self._made(record, before, editions, now)
        if made is None or (last is not None and made.digest == last.digest):
            return last
        await store.add(made)
        return (await store.editions([record.id]))[-1]

    async def _made(
        self, record: AlertRecord, before: Sequence[int], editions: Sequence[Publication], now: int
    ) -> Publication | None:
        store = self.parts.publications
        earlier = [*await store.editions(before), *editions]
        derived = derive(
            record, self.scenes.document(record), await store.said(record.id),
            model=await self._model(record, before),
            earlier=[edition.reference for edition in earlier], real=self.mode == "live",
            name_of=lambda tag: self.hazard_name(record.hazard, tag),
            link=f"{self.public_url.rstrip('/')}/a/{record.code}",
        )
        if derived is None:
            return None
        seconds = max([now // 1000, *(edition.sent_at // 1000 + 1 for edition in earlier)])
        sent = self._at(seconds, record)
        revision = len(editions) + 1
        named = replace(
            derived, sender=self.own_sender(), identifier=f"{record.public_id}.{revision}",
            sent=sent,
        )
        return Publication(
            alert_id=record.id, revision=revision, sender=named.sender,
            identifier=named.identifier, sent_text=sent.text, sent_at=sent.at,
            digest=_content(named), raw=write(named, sign_with=self.parts.signer),
        )

    async def _model(self, record: AlertRecord, before: Sequence[int]) -> Alert:
        """Whose blocks give places and levels: of a Cancel without any, what it withdraws."""
        alert = self.scenes.document(record)
        for alert_id in () if alert.infos else sorted(before, reverse=True):
            earlier = await self.parts.alerts.by_id(alert_id)
            if earlier is not None and self.scenes.document(earlier).infos:
                return self.scenes.document(earlier)
        return alert

    def _at(self, seconds: int, record: AlertRecord) -> Moment:
        text = datetime.fromtimestamp(seconds, self.zone_of(record)).isoformat()
        return read_time(text) or Moment(text=text, at=seconds * 1000)


def _content(alert: Alert) -> str:
    """What an edition says, whichever it is: its identity and what it replaces are left out."""
    nameless = replace(
        alert, identifier="-", references=(), msg_type=alert.msg_type, sent=Moment(
            text="1970-01-01T00:00:00+00:00", at=0,
        ),
    )
    return digest(write(nameless))
