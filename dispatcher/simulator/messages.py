"""Accepted messages and the ledger that holds them: small, because runs hold a million."""

import os
from collections import Counter
from collections.abc import Iterator
from typing import Any

from dispatcher.simulator.forms import Words, text_of
from dispatcher.simulator.options import Reply


class Course:
    """What a message has still to go through: *path* of statuses, *error* at its last one."""

    __slots__ = ("error", "path")

    def __init__(self, path: tuple[str, ...], error: int | None = None) -> None:
        self.path = path
        self.error = error


class Recipient:
    """One To address: how often it was tried, and its newest message."""

    __slots__ = ("attempts", "newest", "replied")

    def __init__(self) -> None:
        self.attempts = 0
        self.newest: Message | None = None
        self.replied: tuple[Reply, ...] = ()


class Message:
    """One accepted message; *at* and *updated* are UTC ms, *born* is monotonic seconds."""

    __slots__ = (
        "at", "attempt", "body", "born", "callback", "content_sid", "content_variables", "course",
        "deleted", "earlier", "error", "number", "redacted", "segments", "sender", "sent",
        "service", "status", "step", "to", "updated",
    )  # fmt: skip

    def __init__(self, number: int, to: str, words: Words, status: str) -> None:
        self.number = number
        self.to = to
        self.body, self.segments = words
        self.status = status
        self.sender = self.service = self.content_sid = self.content_variables = ""
        self.callback = b""
        self.at = self.updated = self.attempt = self.step = 0
        self.born = 0.0
        self.sent: int | None = None
        self.error: int | None = None
        self.course: Course | None = None
        self.earlier: Message | None = None
        self.deleted = self.redacted = False

    @property
    def channel(self) -> str:
        """``whatsapp`` or ``sms``."""
        return "whatsapp" if self.to.startswith("whatsapp:") else "sms"


class Ledger:
    """Every accepted message in order. It stays complete when the API redacts or deletes one."""

    def __init__(self) -> None:
        # SIDs are unique over runs, because callers may keep those of an earlier one.
        self.prefix = f"SM{int.from_bytes(os.urandom(8)):016x}"
        self.messages: list[Message] = []
        self.recipients: dict[str, Recipient] = {}
        self.by_status: Counter[str] = Counter()
        self.segments = 0

    def sid(self, message: Message) -> str:
        """``SM`` and 32 hexadecimal digits."""
        return f"{self.prefix}{message.number:016x}"

    def find(self, sid: str) -> Message | None:
        """The message of *sid*; None if there is none or it was deleted."""
        try:
            number = int(sid[18:], 16)
            found = self.messages[number]
        except (ValueError, IndexError):
            return None
        return None if found.deleted or sid != self.sid(found) else found

    def recipient(self, to: str) -> Recipient:
        """The entry of *to*, made when it is new."""
        known = self.recipients.get(to)
        if known is None:
            known = self.recipients[to] = Recipient()
        return known

    def add(self, message: Message, recipient: Recipient) -> None:
        """Enter *message*, which must carry the next number."""
        message.earlier = recipient.newest
        recipient.newest = message
        self.messages.append(message)
        self.by_status[message.status] += 1
        self.segments += message.segments

    def move(self, message: Message, status: str) -> None:
        """Give *message* its new status."""
        self.by_status[message.status] -= 1
        self.by_status[status] += 1
        message.status = status

    def newest_first(self, to: str = "", before: Message | None = None) -> Iterator[Message]:
        """Messages, those to *to* alone if it is given, older than *before* if that is given."""
        if to:
            known = self.recipients.get(to)
            found = before.earlier if before else known.newest if known else None
            while found is not None:
                yield found
                found = found.earlier
            return
        for number in range((before.number if before else len(self.messages)) - 1, -1, -1):
            yield self.messages[number]

    def line(self, message: Message) -> dict[str, Any]:
        """*message* as a line of ``GET /_ledger``; ``at`` is UTC ms."""
        return {
            "sid": self.sid(message), "to": message.to, "from": message.sender,
            "body": message.body, "content_sid": message.content_sid,
            "content_variables": message.content_variables,
            "segments": message.segments, "at": message.at, "attempt": message.attempt,
            "callback": text_of(message.callback), "status": message.status,
            "error_code": message.error, "service": message.service,
            "redacted": message.redacted, "deleted": message.deleted,
        }  # fmt: skip
