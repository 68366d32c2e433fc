"""Builds the parts from the settings."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any

from sqlalchemy.engine import make_url

from channels._twilio import after_failure
from contacts.selection import AreaIndex
from dispatcher.cap.signature import checked
from dispatcher.cap.signing import signer
from dispatcher.clock import WallClock
from dispatcher.domain.delivery import Receipt
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.policy import Mode
from dispatcher.keys import KeyRing, load_or_make_secret
from dispatcher.pipeline.intray import Intray
from dispatcher.pipeline.restored import Gap
from dispatcher.pipeline.scene import House
from dispatcher.pipeline.send import Active
from dispatcher.pipeline.track import Patience, track
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
from dispatcher.wiring import provider
from dispatcher.wiring.parts import Parts
from dispatcher.wiring.speech import library_words, lists, plainness, understood
from dispatcher.words.sentences import Sentences


def build(settings: Settings, *, clock: WallClock | None = None) -> Parts:
    """Build the parts; opens no connection and starts nothing. Raises ``ConfigFault``."""
    clock = clock or WallClock(tolerance=settings.clock.tolerance)
    keys = KeyRing(_secret(settings))
    db = Database(_url(settings))
    words = library_words(settings)
    hours = settings.quiet.hours(settings.authority.timezone)
    sending = Sending(db, keys, public_url=settings.public_url, hours=hours)
    active = Active(trusted=clock.trusted, scale=clock.scale)
    found = provider.accounts(settings, clock, active)
    wake, budget, shared = provider.queue(settings)
    notes: dict[int, Mapping[str, Any]] = {}
    (lookup, everywhere), gap = provider.lookups(settings, found, sending), Gap()
    restored = Restored(db)
    # Made when somebody answers first: every language's files are read for its name.
    answers = cache(partial(
        understood, lists(settings), words, settings.authority.host_language
    ))
    opted_out: Callable[[str], bool] = lambda code: after_failure(code).opted_out  # noqa: E731

    async def write(receipts: Sequence[Receipt]) -> object:
        return await track(receipts, store=sending, tx=db, opted_out=opted_out)

    return Parts(
        settings=settings, house=_house(settings), clock=clock, keys=keys, db=db,
        alerts=Alerts(db), plans=Planning(db), sending=sending,
        settling=Settling(
            db, keys, link=sending.link,
            limited=any(one.daily for one in provider.senders(settings)),
        ), contacts=Contacts(db, keys),
        wishes=Wishes(db), communities=Communities(db), relays=Relays(db, keys),
        airings=Airings(db, keys), inbound=Inbound(db, keys), reviews=Reviews(db, keys),
        principals=Principals(db), views=Views(db), overview=Overview(db),
        publications=Publications(db), words=words,
        sentences=Sentences(words.library, host_language=settings.authority.host_language),
        wake=wake, budget=budget, active=active,
        account=next(iter(found.values())), accounts=found, senders=provider.senders(settings),
        troubles=Troubles(db),
        lookup=lookup, restored=restored, redactions=Redactions(db), gap=gap,
        signatures=provider.signatures(settings), notes=notes,
        channels=provider.channels(settings, found, clock, notes, everywhere, gap, restored),
        patience=_patience(settings),
        intray=Intray(write=write), vocabulary=answers,
        clarity=cache(partial(plainness, settings, words)),
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


def _house(settings: Settings) -> House:
    authority = settings.authority
    return House(
        name=authority.name, zone=authority.timezone, phone=authority.phone,
        emergency=authority.emergency_number, host_language=authority.host_language,
        public_url=settings.public_url, mode=Mode(settings.mode),
        inbox_staffed=authority.inbox == "staffed",
        drafts_at_deadline=settings.review.at_deadline == "draft",
    )


def _patience(settings: Settings) -> Patience:
    wait = settings.wait
    return Patience(
        retry_first=int(wait.retry_first * 1000), retry_most=int(wait.retry_most * 1000),
        retry_for=int(wait.retry_for * 1000), reconcile=int(wait.reconcile * 1000),
        receipt=int(wait.receipt * 1000),
    )
