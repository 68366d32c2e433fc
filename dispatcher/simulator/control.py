"""The stand-in's own pages under /_: ledger, counts, knobs, injected messages, reset."""

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from dispatcher.simulator.answers import Answer, Awaited, as_json, problem, streamed
from dispatcher.simulator.inbound import FromPhone, Inbound, WebhookAnswer
from dispatcher.simulator.knobs import shown
from dispatcher.simulator.options import OptionError
from dispatcher.simulator.world import World

_LINES = 200  # ledger lines in one piece of the answer


class Control:
    """Answers ``/_ledger``, ``/_stats``, ``/_config``, ``/_inject`` and ``/_reset``."""

    def __init__(
        self,
        world: World,
        inbound: Inbound,
        *,
        configure: Callable[[Mapping[str, object]], None],
        reset: Callable[[], None],
    ) -> None:
        self._world = world
        self._inbound = inbound
        self._configure = configure
        self._reset = reset
        self._tasks: set[asyncio.Task[bytes]] = set()

    def __call__(self, method: str, path: str, body: bytes) -> Answer:
        """Answer a request for *path*, which begins with ``/_``."""
        try:
            match method, path:
                case "GET", "/_ledger":
                    return streamed("application/x-ndjson", self._lines())
                case "GET", "/_stats":
                    return as_json(200, self.stats())
                case "GET", "/_config":
                    return as_json(200, shown(self._world.options))
                case "POST", "/_config":
                    self._configure(_read_object(body))
                    return as_json(200, shown(self._world.options))
                case "POST", "/_reset":
                    self._reset()
                    return as_json(200, {"reset": True})
                case "POST", "/_inject":
                    return self._inject(_read_object(body))
        except OptionError as fault:
            return problem(400, 0, str(fault))
        return problem(404, 20404, f"The stand-in has no {method} {path}.")

    def stats(self) -> dict[str, Any]:
        """The counts as JSON values; *first_at* and *last_at* are UTC ms."""
        world = self._world
        counts = asdict(world.counts)
        counts["refused"] = {str(code): n for code, n in sorted(world.counts.refused.items())}
        counts["by_status"] = {name: n for name, n in world.ledger.by_status.items() if n}
        counts["segments"] = world.ledger.segments
        counts["recipients"] = len(world.ledger.recipients)
        return counts

    def phone(self, from_: str, body: str, to: str | None, channel: str, **more: str) -> FromPhone:
        """What phone *from_* writes; without *to*, to the number that last wrote to it."""
        if not from_:
            raise OptionError("Say in `from` which number writes.")
        prefix = "whatsapp:" if channel == "whatsapp" else ""
        sender = prefix + from_.removeprefix("whatsapp:")
        addressee = prefix + to.removeprefix("whatsapp:") if to else ""
        receiver = addressee or self._inbound.last_sender(sender)
        return FromPhone(sender=sender, to=receiver, body=body, **more)

    def _inject(self, asked: Mapping[str, object]) -> Answer:
        given = {name: str(value) for name, value in asked.items() if value is not None}
        names = ("button_payload", "button_text")
        written = self.phone(
            given.get("from", ""), given.get("body", ""), given.get("to"),
            given.get("channel", "sms"), **{name: given[name] for name in names if name in given},
        )  # fmt: skip
        task = self._world.loop.create_task(self._injected(written))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return Awaited(task)

    async def _injected(self, written: FromPhone) -> bytes:
        try:
            answer: WebhookAnswer = await self._inbound.inject(written)
        except OptionError as fault:
            return problem(400, 0, str(fault))
        return as_json(200, asdict(answer))

    def _lines(self) -> Iterator[bytes]:
        ledger = self._world.ledger
        for start in range(0, len(ledger.messages), _LINES):
            part = ledger.messages[start : start + _LINES]
            lines = [json.dumps(ledger.line(message), ensure_ascii=False) for message in part]
            yield ("\n".join(lines) + "\n").encode()


def _read_object(body: bytes) -> dict[str, object]:
    try:
        value = json.loads(body or b"{}")
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise OptionError("Send a JSON object.")
    return value
