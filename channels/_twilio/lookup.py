"""Asking the provider afterwards: is this message in its list, and what became of it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

from channels._twilio.account import Account
from dispatcher.domain.delivery import Claimed, Outcome, Verdict

# ms; the two clocks may differ by what we tolerate, and Twilio cuts its times to whole seconds.
_EARLIER = 60_000
_PAGE_SIZE = "100"
_PREFIX = {"whatsapp": "whatsapp:"}

Known = Callable[[Sequence[str]], Awaitable[set[str]]]
"""Which of the given message ids already belong to one of our deliveries."""


class Lookup:
    """Finds messages whose answer was lost, and their present status.

    *senders* names our senders per transport (numbers or ``MG...`` services, or only one). The list
    says of each message which service it came from, so the numbers of a service are not needed.
    """

    def __init__(
        self, account: Account, *, senders: Mapping[str, str | Sequence[str]], known: Known,
        pages: int = 5,
    ) -> None:
        self._account = account
        self._senders = {
            way: (given,) if isinstance(given, str) else tuple(given)
            for way, given in senders.items()
        }
        self._known = known
        self._pages = pages

    async def find(self, claimed: Claimed, *, since: int) -> Outcome | None:
        """The accepted message of an unknown attempt made after *since* (UTC ms).

        None only if the whole list was read and it is not there. A list that could not be read, or
        not to its end, is ``Verdict.UNKNOWN`` again: it proves nothing, and must not count as
        absent. The list is not narrowed by ``DateSent``: what still waits in Twilio's queue has
        none, and would look as if it had never been taken.
        """
        way = claimed.transport or claimed.channel
        if way not in self._senders:
            return None
        prefix = _PREFIX.get(way, "")
        to = claimed.to if claimed.to.startswith(prefix) else prefix + claimed.to
        query: Mapping[str, str] | None = {"To": to, "PageSize": _PAGE_SIZE}
        path, unread = "/Messages.json", ""
        for _ in range(self._pages):
            status, page = await self._account.get(path, query)
            messages = page.get("messages")
            if status != 200 or not isinstance(messages, list):
                return self._outcome(claimed, Verdict.UNKNOWN, "lookup-failed")
            sid = await self._first_unknown(self._alike(claimed, to, messages, since))
            if sid:
                return self._outcome(claimed, Verdict.ACCEPTED, "", provider_id=sid)
            unread = str(page.get("next_page_uri") or "")
            if not unread or _past(messages, since):
                return None
            path, query = unread, None
        return self._outcome(claimed, Verdict.UNKNOWN, "lookup-incomplete")

    def _alike(
        self, claimed: Claimed, to: str, messages: Sequence[Any], since: int
    ) -> list[str]:
        """Ids of messages that may be this one, those with the same words and the oldest first.

        Approved content may come back in the provider's own words, and what was redacted in none:
        there time and people count.
        """
        found = [
            (not same, created, str(m["sid"])) for m in messages
            if isinstance(m, dict) and m.get("sid") and m.get("to") == to
            and (created := _created(m)) is not None and created >= since - _EARLIER
            and self._ours(claimed, m)
            and ((same := _same_words(claimed, m)) or claimed.content_sid or not m.get("body"))
        ]
        return [sid for _, _, sid in sorted(found)]

    def _ours(self, claimed: Claimed, message: Mapping[str, Any]) -> bool:
        """Whether it came from the sender that this was claimed for, or from any of ours."""
        number = _bare(message.get("from") or "")
        service = message.get("messaging_service_sid")
        return any(
            service == sender if sender.startswith("MG") else number and number == _bare(sender)
            for sender in self._from(claimed)
        )

    def _from(self, claimed: Claimed) -> tuple[str, ...]:
        senders = self._senders[claimed.transport or claimed.channel]
        own = tuple(s for s in senders if claimed.sent_by.endswith(f"/{s}"))
        return own or senders

    async def _first_unknown(self, sids: list[str]) -> str:
        ours = await self._known(sids) if sids else set()
        return next((sid for sid in sids if sid not in ours), "")

    def _outcome(
        self, claimed: Claimed, verdict: Verdict, reason: str, provider_id: str = ""
    ) -> Outcome:
        return Outcome(
            delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=verdict,
            at=self._account.now(), reason=reason, provider_id=provider_id,
            sender=claimed.sent_by,
        )

    async def status(self, provider_id: str, *, sent_by: str = "") -> tuple[str, str]:
        """(status word, error code) of one message now; ("", reason) if it could not be learnt."""
        status, message = await self._account.get(f"/Messages/{provider_id}.json")
        word = message.get("status")
        if status != 200 or not isinstance(word, str):
            return "", "timeout" if status == 0 else f"http-{status}"
        return word, str(message.get("error_code") or "")

    async def reachable(self) -> bool:
        """Whether the provider answers within 3 s."""
        return await self._account.reachable()


class Lookups:
    """One look-up for each account, by its key: each message is asked about where it was sent."""

    def __init__(self, lookups: Mapping[str, Lookup]) -> None:
        self._lookups = dict(lookups)

    async def find(self, claimed: Claimed, *, since: int) -> Outcome | None:
        """As :meth:`Lookup.find`; an account that is no longer in the settings proves nothing."""
        lookup = self._of(claimed.sent_by)
        if lookup is not None:
            return await lookup.find(claimed, since=since)
        return Outcome(
            delivery_id=claimed.delivery_id, attempt=claimed.attempt, verdict=Verdict.UNKNOWN,
            at=since, reason="lookup-failed",
        )

    async def status(self, provider_id: str, *, sent_by: str = "") -> tuple[str, str]:
        """As :meth:`Lookup.status`."""
        lookup = self._of(sent_by)
        return ("", "lookup-failed") if lookup is None else await lookup.status(provider_id)

    async def reachable(self) -> bool:
        """Whether any account answers within 3 s."""
        for lookup in self._lookups.values():
            if await lookup.reachable():
                return True
        return False

    def _of(self, sent_by: str) -> Lookup | None:
        if not sent_by:
            return next(iter(self._lookups.values()))
        return self._lookups.get(sent_by.partition("/")[0])


class Everywhere:
    """Looks for a message at every account and sender, where nobody knows which one had it."""

    def __init__(self, lookups: Mapping[str, Lookup]) -> None:
        self._lookups = list(lookups.values())

    async def find(self, claimed: Claimed, *, since: int) -> Outcome | None:
        """The first that has it or cannot tell; None if it is nowhere."""
        for lookup in self._lookups:
            found = await lookup.find(replace(claimed, sent_by=""), since=since)
            if found is not None:
                return found
        return None

    async def status(self, provider_id: str, *, sent_by: str = "") -> tuple[str, str]:
        """As the first account that knows this message has it."""
        for lookup in self._lookups:
            word, code = await lookup.status(provider_id)
            if word:
                return word, code
        return "", "lookup-failed"


def _bare(number: str) -> str:
    return number.removeprefix("whatsapp:")


def _same_words(claimed: Claimed, message: Mapping[str, Any]) -> bool:
    theirs = " ".join(str(message.get("body") or "").split())
    ours = " ".join(claimed.text.split())
    if theirs == ours or not claimed.link:
        return theirs == ours
    # The same words with another link: a row that a restored backup has forgotten.
    before, _, after = ours.partition(claimed.link)
    return len(theirs) == len(ours) and theirs.startswith(before) and theirs.endswith(after)


def _created(message: Mapping[str, Any]) -> int | None:
    """``date_created`` (RFC 2822) in UTC ms."""
    try:
        moment = parsedate_to_datetime(str(message.get("date_created") or ""))
    except (ValueError, TypeError, IndexError):
        return None
    return int(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp() * 1000)


def _past(messages: Sequence[Any], since: int) -> bool:
    """Whether a list that runs from new to old has left the time in question."""
    times = [t for m in messages if isinstance(m, dict) and (t := _created(m)) is not None]
    falling = times == sorted(times, reverse=True) and len(set(times)) > 1
    return falling and times[-1] < since - _EARLIER
