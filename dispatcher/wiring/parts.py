"""Everything that the program is made of, as one value."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from channels._twilio import Account, Lookups, Signatures
from dispatcher.cap.signing import Signer
from dispatcher.clock import WallClock
from dispatcher.domain.alert import Alert
from dispatcher.domain.area import Area
from dispatcher.domain.record import Principal
from dispatcher.domain.sender import Sender
from dispatcher.domain.source import Source
from dispatcher.keys import KeyRing
from dispatcher.pipeline.intray import Intray
from dispatcher.pipeline.reply import Vocabulary
from dispatcher.pipeline.restored import Gap
from dispatcher.pipeline.scene import House
from dispatcher.pipeline.send import Active
from dispatcher.pipeline.track import Patience
from dispatcher.ports import Budget, Channel, Selection, Wake
from dispatcher.settings import Settings
from dispatcher.store.airings import Airings
from dispatcher.store.alerts import Alerts
from dispatcher.store.backup import Restored
from dispatcher.store.communities import Communities
from dispatcher.store.contacts import Contacts
from dispatcher.store.database import Database
from dispatcher.store.inbound import Inbound
from dispatcher.store.overview import Overview
from dispatcher.store.people_wishes import Wishes
from dispatcher.store.planning import Planning
from dispatcher.store.principals import Principals
from dispatcher.store.publications import Publications
from dispatcher.store.redactions import Redactions
from dispatcher.store.relays import Relays
from dispatcher.store.review import Reviews
from dispatcher.store.sending import Sending
from dispatcher.store.settling import Settling
from dispatcher.store.sources import Sources
from dispatcher.store.troubles import Troubles
from dispatcher.store.views import Views
from dispatcher.words import Words
from dispatcher.words.clarity import Clarity
from dispatcher.words.sentences import Sentences


class Shared(Protocol):
    """A part that listens in the background (Redis)."""

    async def start(self) -> None: ...
    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Everything that the program is made of, built once."""

    settings: Settings
    house: House
    clock: WallClock
    keys: KeyRing
    db: Database
    alerts: Alerts
    plans: Planning
    sending: Sending
    settling: Settling
    contacts: Contacts
    wishes: Wishes
    communities: Communities
    relays: Relays
    reviews: Reviews
    airings: Airings
    inbound: Inbound
    principals: Principals
    views: Views
    overview: Overview
    publications: Publications
    words: Words
    sentences: Sentences
    wake: Wake
    budget: Budget
    active: Active
    account: Account
    accounts: Mapping[str, Account]
    senders: tuple[Sender, ...]
    troubles: Troubles
    lookup: Lookups
    restored: Restored
    redactions: Redactions
    gap: Gap
    signatures: Signatures
    channels: dict[str, Channel]
    notes: dict[int, Mapping[str, Any]]
    patience: Patience
    intray: Intray
    vocabulary: Callable[[], Vocabulary]
    clarity: Callable[[], Clarity]
    select: Callable[[Sequence[Area]], Selection]
    sources: Mapping[str, Source]
    signer: Signer | None
    feeds: Sources
    shared: tuple[Shared, ...] = ()

    def code_of(self, alert: Alert) -> str:
        """The short code in an alert's messages: known before it is sent, for the preview."""
        return self.keys.code(f"{alert.sender}\0{alert.identifier}\0{alert.sent.at}")

    def source_of(self, who: Principal) -> Source:
        """The source that *who* brings alerts from: the configured one of that name, if any."""
        source = self.sources.get(who.name, Source(name=who.name))
        return replace(source, senders=who.senders) if who.senders else source

    async def start(self) -> None:
        """Begin to listen and to count where several processes share a queue."""
        for part in self.shared:
            await part.start()

    async def close(self) -> None:
        """Let go of connections."""
        for part in reversed(self.shared):
            await part.close()
        for account in self.accounts.values():
            await account.close()
        await self.db.close()
