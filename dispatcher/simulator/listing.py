"""Reading messages back: list, fetch, redact, cancel, delete."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from urllib.parse import parse_qsl, urlencode

from dispatcher.simulator.answers import answered, problem
from dispatcher.simulator.forms import read_form, text_of
from dispatcher.simulator.messages import Message
from dispatcher.simulator.orders import Refused
from dispatcher.simulator.progress import Progress
from dispatcher.simulator.records import record
from dispatcher.simulator.world import World

_MOST = 1000
_Test = Callable[[Message], bool]


class Listing:
    """The messages as Twilio's API gives them back."""

    def __init__(self, world: World, progress: Progress) -> None:
        self._world = world
        self._progress = progress

    def page(self, query: str) -> bytes:
        """Answer ``GET Messages.json``: newest first, filtered by To, From and DateSent."""
        self._world.counts.lists += 1
        asked = dict(parse_qsl(query, keep_blank_values=True))
        try:
            size = min(max(int(asked.get("PageSize", 50)), 1), _MOST)
            number = max(int(asked.get("Page", 0)), 0)
            found = self._matching(asked)
        except ValueError:
            return problem(400, 20001, "A list filter cannot be read.")
        if "PageToken" not in asked:
            found = islice(found, number * size, None)
        return self._page(asked, list(islice(found, size + 1)), number, size)

    def one(self, sid: str) -> bytes:
        """Answer ``GET Messages/{sid}.json``."""
        self._world.counts.fetches += 1
        message = self._world.ledger.find(sid)
        if message is None:
            return _missing(sid)
        return answered(200, record(self._world, message))

    def change(self, sid: str, body: bytes) -> bytes:
        """Answer ``POST Messages/{sid}.json``: ``Body=`` redacts, ``Status=canceled`` cancels."""
        message = self._world.ledger.find(sid)
        if message is None:
            return _missing(sid)
        form = {name: text_of(value) for name, value in read_form(body).items()}
        try:
            self._apply(message, form)
        except Refused as refused:
            return problem(refused.status, refused.code, str(refused))
        return answered(200, record(self._world, message))

    def delete(self, sid: str) -> bytes:
        """Answer ``DELETE Messages/{sid}.json``; the ledger keeps the message."""
        message = self._world.ledger.find(sid)
        if message is None:
            return _missing(sid)
        message.deleted = True
        return b"HTTP/1.1 204 No Content\r\n\r\n"

    def _apply(self, message: Message, form: dict[bytes, str]) -> None:
        if form.get(b"Status") == "canceled":
            if message.status not in ("accepted", "queued", "scheduled"):
                raise Refused(30409, "The message was already sent and cannot be canceled.")
            self._progress.cancel(message)
        elif form.get(b"Body") == "":
            message.redacted = True
        else:
            raise Refused(20001, "Only an empty Body or Status=canceled can be set.")

    def _matching(self, asked: dict[str, str]) -> Iterator[Message]:
        token = asked.get("PageToken", "").removeprefix("PA")
        before = self._world.ledger.find(token) if token else None
        if token and before is None:
            raise ValueError(token)
        tests = [self._is_listed, *_filters(asked)]
        messages = self._world.ledger.newest_first(asked.get("To", ""), before)
        return (message for message in messages if all(test(message) for test in tests))

    def _is_listed(self, message: Message) -> bool:
        lag = self._world.options.list_lag / self._world.options.speed
        return not message.deleted and message.born + lag <= self._world.loop.time()

    def _page(self, asked: dict[str, str], found: list[Message], number: int, size: int) -> bytes:
        shown = found[:size]
        further = None
        if len(found) > size:
            token = f"PA{self._world.ledger.sid(shown[-1])}"
            further = self._uri({**asked, "Page": str(number + 1), "PageToken": token})
        about = json.dumps({
            "end": number * size + max(len(shown) - 1, 0), "start": number * size,
            "page": number, "page_size": size, "next_page_uri": further,
            "first_page_uri": self._uri({**asked, "Page": "0"}, without="PageToken"),
            "previous_page_uri": None, "uri": self._uri(asked),
        })  # fmt: skip
        messages = ", ".join([record(self._world, message) for message in shown])
        return answered(200, f'{about[:-1]}, "messages": [{messages}]}}')

    def _uri(self, asked: dict[str, str], without: str = "") -> str:
        kept = {name: value for name, value in asked.items() if name != without}
        return f"{self._world.account}/Messages.json?{urlencode(kept)}"


def _missing(sid: str) -> bytes:
    return problem(404, 20404, f"The requested resource /Messages/{sid}.json was not found")


def _filters(asked: dict[str, str]) -> list[_Test]:
    tests: list[_Test] = []
    sender = asked.get("From")
    if sender:
        tests.append(lambda message: message.sender == sender)
    if "DateSent" in asked:
        first, after = _span(asked["DateSent"])
        tests.append(lambda message: first <= (message.sent or message.at) < after)
    if "DateSent>" in asked:
        least = _span(asked["DateSent>"])[0]
        tests.append(lambda message: (message.sent or message.at) >= least)
    if "DateSent<" in asked:
        most = _span(asked["DateSent<"])[1]
        tests.append(lambda message: (message.sent or message.at) < most)
    return tests


def _span(text: str) -> tuple[int, int]:
    """The UTC ms at which the day or second *text* begins and ends; raises ValueError."""
    at = datetime.fromisoformat(text.replace("Z", "+00:00"))
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    length = timedelta(days=1) if len(text) == len("2026-11-21") else timedelta(seconds=1)
    return int(at.timestamp() * 1000), int((at + length).timestamp() * 1000)
