"""The running stand-in: listens, routes requests, and can be driven from inside the process."""

import asyncio
import socket
import time
from collections.abc import Callable, Mapping
from typing import Any

from dispatcher.simulator.answers import Answer, problem
from dispatcher.simulator.callbacks import Callbacks
from dispatcher.simulator.contents import contents_page, is_contents
from dispatcher.simulator.control import Control
from dispatcher.simulator.creation import Creation
from dispatcher.simulator.inbound import Inbound, WebhookAnswer
from dispatcher.simulator.knobs import changed
from dispatcher.simulator.listing import Listing
from dispatcher.simulator.options import SimulatorOptions
from dispatcher.simulator.outgoing import Outgoing
from dispatcher.simulator.progress import Progress
from dispatcher.simulator.protocol import Connection, Head
from dispatcher.simulator.world import World

_UNAVAILABLE = problem(503, 20503, "Service Unavailable")
_UNSIGNED = problem(401, 20003, "Authenticate")


class Simulator:
    """Twilio's Messages API as far as Tocsin uses it, on loopback.

    *clock* gives UTC seconds for the dates of messages; a demo passes its scaled one.
    """

    def __init__(
        self,
        options: SimulatorOptions | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._options = changed(options or SimulatorOptions(), {})
        self._clock = clock
        self._connections: set[Connection] = set()
        self._server: asyncio.Server | None = None
        self._opening: asyncio.Task[None] | None = None
        self._ending: asyncio.TimerHandle | None = None
        self._host = "127.0.0.1"
        self._port = 0

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen on *host* and *port* (0: any free one); raises OSError if that is taken."""
        self._world = World(self._options, self._clock)
        self._outgoing = Outgoing()
        callbacks = Callbacks(self._world, self._outgoing)
        self._inbound = Inbound(self._world, self._outgoing)
        progress = Progress(self._world, callbacks, self._inbound)
        self._create = Creation(self._world, progress)
        self._listing = Listing(self._world, progress)
        self._control = Control(self._world, self._inbound, configure=self._use, reset=self.reset)
        self._host, self._port = host, port
        await self._open(self._listen())
        self._apply_outage()

    async def stop(self) -> None:
        """Close the port and every connection; what is pending is forgotten."""
        if self._ending is not None:
            self._ending.cancel()
        if self._opening is not None:
            await self._opening
        self._close()
        self._outgoing.close()
        self._world.wheel.clear()
        await asyncio.sleep(0)

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return self._port

    @property
    def url(self) -> str:
        """Scheme, host and port."""
        return f"http://{self._host}:{self._port}"

    @property
    def options(self) -> SimulatorOptions:
        """The knobs as they are now."""
        return self._options

    def configure(self, **knobs: object) -> None:
        """Change knobs while it runs; raises OptionError."""
        self._use(knobs)

    def stats(self) -> dict[str, Any]:
        """What ``GET /_stats`` answers."""
        return self._control.stats()

    def ledger(self) -> list[dict[str, Any]]:
        """What ``GET /_ledger`` answers, one dictionary an accepted message."""
        return [self._world.ledger.line(message) for message in self._world.ledger.messages]

    def reset(self) -> None:
        """Forget messages, counts and whatever is pending; the knobs stay."""
        self._world.reset()
        self._outgoing.close()

    async def inject(
        self, from_: str, body: str, to: str | None = None, channel: str = "sms", **more: str
    ) -> WebhookAnswer:
        """Let phone *from_* write *body*; *more* may be ``button_payload``, ``button_text``."""
        return await self._inbound.inject(self._control.phone(from_, body, to, channel, **more))

    def _use(self, knobs: Mapping[str, object]) -> None:
        before, self._options = self._options, changed(self._options, knobs)
        self._world.use(self._options)
        if before.outage != self._options.outage or "outage_seconds" in knobs:
            self._apply_outage()

    def _apply_outage(self) -> None:
        options = self._options
        if self._ending is not None:
            self._ending.cancel()
        if options.outage == "closed":
            self._world.loop.call_soon(self._close)
        elif self._server is None and self._opening is None:
            self._opening = self._world.loop.create_task(self._open(self._listen()))
        if options.outage and options.outage_seconds:
            seconds = options.outage_seconds / options.speed
            self._ending = self._world.loop.call_later(seconds, self._use, {"outage": ""})

    def _listen(self) -> socket.socket:
        # Bound and listening before anything is awaited: callers are let in from now on.
        made = socket.create_server((self._host, self._port), backlog=1024)
        self._port = made.getsockname()[1]
        return made

    async def _open(self, listening: socket.socket) -> None:
        self._server = await asyncio.get_running_loop().create_server(
            lambda: Connection(self._answer, self._connections), sock=listening
        )
        self._opening = None

    def _close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in tuple(self._connections):
            connection.abort()

    def _answer(self, head: Head, body: bytes) -> Answer:
        world, path = self._world, head.path
        if path.startswith("/_"):
            return self._control(head.method, path, body)
        world.counts.requests += 1
        world.counts.posts += head.method == "POST" and path.endswith("/Messages.json")
        if self._options.outage:
            return _UNAVAILABLE
        if head.authorization == world.authorization and is_contents(path):
            return contents_page(world, path, head.query, base=self.url)
        if head.authorization != world.authorization or not path.startswith(world.account):
            world.counts.refused[20003] += 1
            return _UNSIGNED
        return self._route(head, path[len(world.account) :], body)

    def _route(self, head: Head, rest: str, body: bytes) -> Answer:
        if rest == "/Messages.json":
            if head.method == "POST":
                return self._create(body)
            if head.method == "GET":
                return self._listing.page(head.query)
        elif rest.startswith("/Messages/") and rest.endswith(".json"):
            return self._route_one(head.method, rest[len("/Messages/") : -len(".json")], body)
        return problem(404, 20404, f"The requested resource {head.path} was not found")

    def _route_one(self, method: str, sid: str, body: bytes) -> Answer:
        if method == "GET":
            return self._listing.one(sid)
        if method == "POST":
            return self._listing.change(sid, body)
        if method == "DELETE":
            return self._listing.delete(sid)
        return problem(405, 20004, "Method not allowed")
