"""What reaches the provider: accounts, senders, budgets, channels, look-ups of what it took."""

from collections.abc import Mapping, Sequence
from typing import Any

from channels import radio, relay, sms, whatsapp
from channels._twilio import Account, Everywhere, Lookup, Lookups, Signatures
from dispatcher.clock import WallClock
from dispatcher.domain.delivery import Claimed
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.sender import Sender
from dispatcher.pipeline.restored import Gap, LookFirst
from dispatcher.pipeline.send import Active
from dispatcher.ports import Budget, Channel, Wake
from dispatcher.queue.local import LocalBudget, LocalWake
from dispatcher.settings import Settings, Twilio
from dispatcher.store.backup import Restored
from dispatcher.store.sending import Sending
from dispatcher.wiring.parts import Shared
from dispatcher.words import ssml


def _used(settings: Settings) -> list[Twilio]:
    """The account, and the second one if there is one; raises ``ConfigFault`` for twins."""
    first, second = settings.twilio, settings.twilio_second
    if not second.account_sid:
        return [first]
    if second.key == first.key:
        raise ConfigFault(
            "twilio_second.account_sid (TOCSIN_TWILIO_SECOND__ACCOUNT_SID) is the first account; "
            "name another one, or none."
        )
    return [first, second]


def accounts(settings: Settings, clock: WallClock, active: Active) -> dict[str, Account]:
    """All accounts by key, the first one first."""
    return {
        one.key: Account(
            account_sid=one.account_sid, api_url=one.api_url, now=clock.now,
            may=active.may_start,
            auth_token=one.auth_token.get_secret_value(),
        ) for one in _used(settings)
    }


def senders(settings: Settings) -> tuple[Sender, ...]:
    """Every sender. A second account stands by for SMS only: contents belong to one account."""
    first, *more = _used(settings)
    usual = (*first.senders("sms"), *first.senders("whatsapp"))
    return (*usual, *(s for one in more for s in one.senders("sms", standby=True)))


def signatures(settings: Settings) -> Signatures:
    """Callbacks of every account are ours."""
    return Signatures(*(one.auth_token.get_secret_value() for one in _used(settings)))


def queue(settings: Settings) -> tuple[Wake, Budget, tuple[Shared, ...]]:
    """Wake-ups and budgets: within this process, or shared where there is a Redis."""
    rates = {sender.key: sender.rate for sender in senders(settings)}
    if settings.redis_url:
        # Most run without it, and its library takes as long to import as ten of ours.
        from dispatcher.queue.link import Link
        from dispatcher.queue.redis import RedisBudget, RedisWake

        link = Link(settings.redis_url)
        wake, budget = RedisWake(link), RedisBudget(link, rates)
        return wake, budget, (link, wake, budget)
    return LocalWake(), LocalBudget(rates), ()


def channels(
    settings: Settings, accounts: Mapping[str, Account], clock: WallClock,
    notes: Mapping[int, Mapping[str, Any]], everywhere: Everywhere, gap: Gap,
    restored: Restored,
) -> dict[str, Channel]:
    """The ways out; a new way is a file in ``channels/`` and a line here."""

    async def details(claimed: Claimed) -> Mapping[str, Any]:
        note = notes.get(claimed.delivery_id, {})
        spoken = str(note.get("spoken") or claimed.text)
        return {**note, "ssml": ssml(spoken, claimed.language)}

    shared = {"public_url": settings.public_url, "now": clock.now}
    routes = {
        transport: [
            (s.key, accounts[s.key.partition("/")[0]], s.number)
            for s in senders(settings) if s.transport == transport
        ] for transport in ("sms", "whatsapp")
    }
    direct: dict[str, Channel] = {
        "sms": sms.build({**shared, "routes": routes["sms"]}),
        "whatsapp": whatsapp.build({**shared, "routes": routes["whatsapp"]}),
    }
    ways: dict[str, Channel] = {
        name: LookFirst(
            channel=way, provider=everywhere, gap=gap, now=clock.now, waits=restored.waits
        )
        for name, way in direct.items()
    }
    handed_on: dict[str, Channel] = {
        "relay": relay.build({**shared, "transports": ways}),
        "radio": radio.build({**shared, "details": details}),
    }
    return {**ways, **handed_on}


def lookups(
    settings: Settings, accounts: Mapping[str, Account], sending: Sending
) -> tuple[Lookups, Everywhere]:
    """Ask the providers' lists: the account that sent, or all of them."""

    async def known(provider_ids: Sequence[str]) -> set[str]:
        return set(await sending.by_provider_id(provider_ids))

    found = {
        one.key: Lookup(accounts[one.key], known=known, senders={
            way: [sender.number for sender in one.senders(way)] for way in ("sms", "whatsapp")
        }) for one in _used(settings)
    }
    return Lookups(found), Everywhere(found)
