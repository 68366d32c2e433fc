"""The only place that builds things and passes them in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy.engine import make_url

from channels import radio, relay, sms, whatsapp
from channels._twilio import Account, Lookup, Signatures, after_failure
from contacts.selection import AreaIndex
from dispatcher.cap.signature import checked
from dispatcher.cap.signing import Signer, signer
from dispatcher.clock import WallClock, jitter, new_id
from dispatcher.domain.alert import Alert
from dispatcher.domain.area import Area
from dispatcher.domain.delivery import Claimed, Receipt
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.policy import Mode
from dispatcher.domain.record import Principal
from dispatcher.domain.source import Source
from dispatcher.keys import KeyRing, load_or_make_secret
from dispatcher.pipeline.intray import Intray
from dispatcher.pipeline.reply import Vocabulary, vocabulary
from dispatcher.pipeline.scene import House
from dispatcher.pipeline.send import Active
from dispatcher.pipeline.track import Patience, track
from dispatcher.ports import Budget, Channel, Selection, Wake
from dispatcher.queue.local import LocalBudget, LocalWake
from dispatcher.settings import Settings, shipped
from dispatcher.store.airings import Airings
from dispatcher.store.alerts import Alerts
from dispatcher.store.communities import Communities
from dispatcher.store.contacts import Contacts
from dispatcher.store.database import Database
from dispatcher.store.inbound import Inbound
from dispatcher.store.overview import Overview
from dispatcher.store.people_wishes import Wishes
from dispatcher.store.planning import Planning
from dispatcher.store.principals import Principals
from dispatcher.store.publications import Publications
from dispatcher.store.relays import Relays
from dispatcher.store.review import Reviews
from dispatcher.store.sending import Sending
from dispatcher.store.settling import Settling
from dispatcher.store.sources import Sources
from dispatcher.store.views import Views
from dispatcher.words import (
    Library,
    Words,
    contents_from_library,
    load_advice,
    load_hazards,
    load_whatsapp,
    ssml,
)
from dispatcher.words.replies import Lists, language_names, load_replies
from dispatcher.words.sentences import Sentences

_LINK_EXTRA = len("/r/") + 22


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
    lookup: Lookup
    signatures: Signatures
    channels: dict[str, Channel]
    notes: dict[int, Mapping[str, Any]]
    patience: Patience
    intray: Intray
    vocabulary: Callable[[], Vocabulary]
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
        await self.account.close()
        await self.db.close()


def build(settings: Settings, *, clock: WallClock | None = None) -> Parts:
    """Build the parts; opens no connection and starts nothing. Raises ``ConfigFault``."""
    clock = clock or WallClock()
    keys = KeyRing(_secret(settings))
    db = Database(_url(settings))
    words = _words(settings)
    sending = Sending(db, keys, public_url=settings.public_url)
    account = Account(
        account_sid=settings.twilio.account_sid, api_url=settings.twilio.api_url, now=clock.now,
        auth_token=settings.twilio.auth_token.get_secret_value(),
    )
    wake, budget, shared = _queue(settings)
    notes: dict[int, Mapping[str, Any]] = {}
    # Made when somebody answers first: every language's files are read for its name.
    understood = cache(partial(
        _vocabulary, _lists(settings), words, settings.authority.host_language
    ))
    opted_out: Callable[[str], bool] = lambda code: after_failure(code).opted_out  # noqa: E731

    async def write(receipts: Sequence[Receipt]) -> object:
        return await track(receipts, store=sending, tx=db, opted_out=opted_out)

    return Parts(
        settings=settings, house=_house(settings), clock=clock, keys=keys, db=db,
        alerts=Alerts(db), plans=Planning(db), sending=sending,
        settling=Settling(db, keys, link=sending.link), contacts=Contacts(db, keys),
        wishes=Wishes(db), communities=Communities(db), relays=Relays(db, keys),
        airings=Airings(db, keys), inbound=Inbound(db, keys), reviews=Reviews(db, keys),
        principals=Principals(db), views=Views(db), overview=Overview(db),
        publications=Publications(db), words=words,
        sentences=Sentences(words.library, host_language=settings.authority.host_language),
        wake=wake, budget=budget, active=Active(), account=account,
        lookup=_lookup(settings, account, sending),
        signatures=Signatures(settings.twilio.auth_token.get_secret_value()),
        channels=_channels(settings, account, clock, notes), notes=notes,
        patience=_patience(settings),
        intray=Intray(write=write), vocabulary=understood,
        select=AreaIndex, shared=shared, feeds=Sources(db),
        sources=checked(g.source(name) for name, g in settings.sources.items()),
        signer=signer(settings.publish.pem()),
    )


def _secret(settings: Settings) -> str:
    given = settings.secret_key.get_secret_value()
    return given or load_or_make_secret(_var(settings) / "secret_key")


def _var(settings: Settings) -> Path:
    url = make_url(settings.database_url)
    beside = url.get_backend_name() == "sqlite" and url.database
    folder = Path(url.database).parent if beside and url.database else Path("var")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigFault(f"The folder {folder} cannot be made: {error.strerror}.") from error
    return folder


def _url(settings: Settings) -> str:
    try:
        name = make_url(settings.database_url).get_backend_name()
    except Exception as error:
        raise ConfigFault(
            "database_url (TOCSIN_DATABASE_URL) is no database address; "
            "write sqlite:///var/tocsin.db or postgresql://user@host/name."
        ) from error
    if name not in ("sqlite", "postgresql"):
        raise ConfigFault(f"database_url names {name}; only sqlite and postgresql are supported.")
    return settings.database_url


def _words(settings: Settings) -> Words:
    host = settings.authority.host_language
    library = Library.load(settings.templates_dir).own_copy()
    # Nobody approves content for a demo: its stand-in takes the library's own sentences.
    if settings.mode == "demo":
        contents = contents_from_library(library)
    else:
        contents = load_whatsapp(settings.whatsapp_templates)
    return Words(
        library, contents,
        hazards=load_hazards(settings.hazards_file), host_language=host,
        advice=load_advice(settings.actions_file),
        link_length=len(settings.public_url.rstrip("/")) + _LINK_EXTRA,
    )


def _house(settings: Settings) -> House:
    authority = settings.authority
    return House(
        name=authority.name, zone=authority.timezone, phone=authority.phone,
        emergency=authority.emergency_number, host_language=authority.host_language,
        public_url=settings.public_url, mode=Mode(settings.mode),
        inbox_staffed=authority.inbox == "staffed",
        drafts_at_deadline=settings.review.at_deadline == "draft",
    )


def _queue(settings: Settings) -> tuple[Wake, Budget, tuple[Shared, ...]]:
    rates = {
        "sms": settings.twilio.sms_segments_per_second,
        "whatsapp": settings.twilio.whatsapp_messages_per_second,
    }
    if settings.redis_url:
        # Most run without it, and its library takes as long to import as ten of ours.
        from dispatcher.queue.link import Link
        from dispatcher.queue.redis import RedisBudget, RedisWake

        link = Link(settings.redis_url)
        wake, budget = RedisWake(link), RedisBudget(link, rates)
        return wake, budget, (link, wake, budget)
    return LocalWake(), LocalBudget(rates), ()


def _channels(
    settings: Settings, account: Account, clock: WallClock, notes: Mapping[int, Mapping[str, Any]]
) -> dict[str, Channel]:
    async def details(claimed: Claimed) -> Mapping[str, Any]:
        note = notes.get(claimed.delivery_id, {})
        return {**note, "ssml": ssml(claimed.text, claimed.language)}

    shared = {"account": account, "public_url": settings.public_url, "now": clock.now}
    ways: dict[str, Channel] = {
        "sms": sms.build({**shared, "sender": settings.twilio.sms_from}),
        "whatsapp": whatsapp.build({**shared, "sender": settings.twilio.whatsapp_from}),
    }
    handed_on: dict[str, Channel] = {
        "relay": relay.build({**shared, "transports": ways}),
        "radio": radio.build({**shared, "details": details}),
    }
    return {**ways, **handed_on}


def _lookup(settings: Settings, account: Account, sending: Sending) -> Lookup:
    async def known(provider_ids: Sequence[str]) -> set[str]:
        return set(await sending.by_provider_id(provider_ids))

    return Lookup(
        account, known=known,
        senders={"sms": settings.twilio.sms_from, "whatsapp": settings.twilio.whatsapp_from},
    )


def _patience(settings: Settings) -> Patience:
    wait = settings.wait
    return Patience(
        retry_first=int(wait.retry_first * 1000), retry_most=int(wait.retry_most * 1000),
        retry_for=int(wait.retry_for * 1000), reconcile=int(wait.reconcile * 1000),
        receipt=int(wait.receipt * 1000),
    )


def _lists(settings: Settings) -> Lists:
    # Read at the start: an operator learns of a fault then, not when somebody says stop.
    own = [] if settings.replies_file == Path() else [settings.replies_file]
    return load_replies(shipped("config") / "replies.toml", *own)


def _vocabulary(lists: Lists, words: Words, host_language: str) -> Vocabulary:
    return vocabulary(lists, language_names(words.library, lists, host_language=host_language))


__all__ = ["Library", "Parts", "WallClock", "build", "jitter", "new_id"]
