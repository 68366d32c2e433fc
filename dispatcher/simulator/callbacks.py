"""Status callbacks as Twilio sends them, and as faults make them: late, twice, swapped, forged."""

from datetime import UTC, datetime
from functools import lru_cache, partial
from typing import NamedTuple

from dispatcher.simulator.faults import Draw, Draws, draw
from dispatcher.simulator.forms import text_of
from dispatcher.simulator.messages import Message
from dispatcher.simulator.outgoing import NO_ANSWER, NO_CONNECTION, Outgoing
from dispatcher.simulator.signing import form, headers, signature
from dispatcher.simulator.world import World

_LOSSES = 13  # the first of three numbers that decide which callbacks never come
_AFTERWARDS = 0.05  # really waited seconds between the last status and a `sent` that trails it
_NO_DRAWS: Draws = (1.0,) * 16


class Rule(NamedTuple):
    """When a callback is tried again, from its URL's fragment (``#rc=3&rp=ct,rt,5xx``)."""

    retries: int = 1
    causes: frozenset[str] = frozenset({"ct"})
    connect: float = 5.0
    read: float = 15.0

    def again(self, outcome: int) -> bool:
        """Whether *outcome* (an HTTP status, NO_CONNECTION or NO_ANSWER) is worth a retry."""
        causes = {NO_CONNECTION: "ct", NO_ANSWER: "rt"}
        cause = causes.get(outcome, f"{outcome // 100}xx")
        return cause in self.causes or "all" in self.causes


@lru_cache(maxsize=256)
def read_rule(fragment: str) -> Rule:
    """The rule in a URL's *fragment*; what cannot be read is left at Twilio's defaults."""
    given = dict(part.partition("=")[::2] for part in fragment.split("&"))
    numbers = {name: int(value) for name, value in given.items() if value.isdecimal()}
    causes = frozenset(given.get("rp", "ct").split(","))
    return Rule(
        min(numbers.get("rc", 1), 5),
        causes,
        numbers.get("ct", 5000) / 1000,
        numbers.get("rt", 15000) / 1000,
    )


class _Callback:
    __slots__ = ("error", "forged", "message", "status", "tries")

    def __init__(self, message: Message, status: str, error: int | None, forged: bool) -> None:
        self.message = message
        self.status = status
        self.error = error
        self.forged = forged
        self.tries = 0


class Callbacks:
    """Tells the URL that came with a message what becomes of it."""

    def __init__(self, world: World, outgoing: Outgoing) -> None:
        self._world = world
        self._outgoing = outgoing

    def announce(self, message: Message, status: str, *, last: bool) -> None:
        """Call back about *status*, which the message has just reached."""
        options = self._world.options
        draws = _NO_DRAWS
        if self._world.draws_for_callbacks:
            draws = draw(options.seed, message.to, message.attempt, "callback")
        swapped = draws[Draw.REORDER] < options.share_reorder
        if not (swapped and status == "sent" and not last):
            self._emit(_Callback(message, status, message.error, False), draws, 0.0)
        if last and swapped and status != "sent":
            self._emit(_Callback(message, "sent", None, False), draws, _AFTERWARDS)
        if last and draws[Draw.FORGED] < options.share_forged:
            wrong = "undelivered" if status in ("delivered", "read") else "delivered"
            code = 30005 if wrong == "undelivered" else None
            self._emit(_Callback(message, wrong, code, True), draws, 0.0)

    def _emit(self, callback: _Callback, draws: Draws, seconds: float) -> None:
        options = self._world.options
        if callback.status not in options.callback_statuses and not callback.forged:
            return
        kind = ("sent", "read").index(callback.status) if callback.status in ("sent", "read") else 2
        if draws[_LOSSES + kind] < options.share_callback_loss and not callback.forged:
            self._world.counts.callbacks_withheld += 1
            return
        if draws[Draw.LATE] < options.share_late:
            seconds += options.late / options.speed
        for _ in range(2 if draws[Draw.DUPLICATE] < options.share_duplicate else 1):
            if seconds:
                self._world.wheel.after(seconds, self._send, callback)
            else:
                self._send(callback)

    def _send(self, callback: _Callback) -> None:
        message, options = callback.message, self._world.options
        url, _, fragment = text_of(message.callback).partition("#")
        fields = self._fields(callback)
        token = "forged" if callback.forged else options.auth_token
        rule = read_rule(fragment)
        proof = signature(token, url, fields)
        try:
            self._outgoing.post(
                url,
                headers(proof, f"{self._world.ledger.sid(message)}-{callback.status}"),
                form(fields),
                partial(self._done, callback, rule, self._world.counts),
                connect=rule.connect,
                read=rule.read,
                limit=options.callback_connections,
            )
        except ValueError:
            self._world.counts.callbacks_failed += 1  # it is no URL

    def _fields(self, callback: _Callback) -> list[tuple[str, str]]:
        message = callback.message
        sid = self._world.ledger.sid(message)
        fields = [
            ("AccountSid", self._world.options.account_sid), ("ApiVersion", "2010-04-01"),
            ("From", message.sender), ("MessageSid", sid), ("MessageStatus", callback.status),
            ("SmsSid", sid), ("SmsStatus", callback.status), ("To", message.to),
        ]  # fmt: skip
        if callback.error is not None:
            fields.append(("ErrorCode", str(callback.error)))
        if message.channel == "whatsapp":
            fields.append(("ChannelPrefix", "whatsapp"))
        elif callback.status in ("delivered", "undelivered"):
            fields.append(("RawDlrDoneDate", _receipt_time(message.updated // 60_000)))
        return fields

    def _done(
        self, callback: _Callback, rule: Rule, counts: object, outcome: int, body: bytes
    ) -> None:
        tally = self._world.counts
        if tally is not counts:
            return  # the ledger was reset meanwhile
        taken = 200 <= outcome < 300
        if callback.forged:
            tally.callbacks_forged += 1
            tally.forged_accepted += taken
        elif taken:
            tally.callbacks_sent += 1
        elif callback.tries < rule.retries and rule.again(outcome):
            callback.tries += 1
            pause = 2.0**callback.tries / self._world.options.speed
            self._world.wheel.after(pause, self._send, callback)
        else:
            tally.callbacks_failed += 1


@lru_cache(maxsize=4)
def _receipt_time(minute: int) -> str:
    return datetime.fromtimestamp(minute * 60, UTC).strftime("%y%m%d%H%M")
