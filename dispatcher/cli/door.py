"""The service's own port: taken first, so that nothing starts beside a program that has it."""

import fcntl
import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dispatcher.domain.errors import Refused

if TYPE_CHECKING:
    from aiohttp import web

    from dispatcher.app import App
    from dispatcher.web.callbacks import Callbacks

_WAITING = 1024  # connections that may wait while the program starts
_LAST_ANSWERS = 3.0  # seconds that open requests have when it ends
_LAST_RECEIPTS = 1.0  # the same for callbacks, of which a batch is committed in a hundredth


def bind(host: str, port: int) -> socket.socket:
    """A listening socket on *host* and *port* (0: any free one); raises ``Refused``."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_WAITING)
    except (OSError, OverflowError) as fault:
        number = getattr(fault, "errno", None)
        reason = os.strerror(number) if number and number > 0 else str(fault)
        raise Refused(
            f"Port {port} on {host} cannot be used ({reason}); end what listens there, or choose "
            "another with --port."
        ) from fault


def address_of(listening: socket.socket) -> str:
    """``http://host:port`` of a listening socket, as one reaches it from this machine."""
    host, port = listening.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - nothing is bound
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class Door:
    """The service's own port, open; ``cleanup()`` ends it."""

    def __init__(self, callbacks: "Callbacks", runner: "web.AppRunner") -> None:
        self._callbacks, self._runner = callbacks, runner

    async def cleanup(self) -> None:
        """Let nobody in any more and finish what is under way, for some seconds at most."""
        await self._callbacks.close(_LAST_RECEIPTS)
        await self._runner.cleanup()


async def open_door(app: "App", listening: socket.socket) -> Door:
    """Serve the pages, the API and the webhooks."""
    from aiohttp import web

    from dispatcher.web import build
    from dispatcher.web.callbacks import Callbacks

    site = build(app.desk, max_alert_bytes=app.settings.max_alert_bytes)
    # No access log: paths hold the tokens of leaders and stations.
    runner = web.AppRunner(site, access_log=None, shutdown_timeout=_LAST_ANSWERS)
    await runner.setup()
    assert runner.server is not None
    callbacks = Callbacks(app.desk, runner.server)
    await callbacks.open(listening, backlog=_WAITING)
    return Door(callbacks, runner)


def serving(app: "App") -> bool:
    """Whether another process runs the loops on this database, as far as this one can know.

    SQLite: its one ``serve`` holds a lock. PostgreSQL: assumed.
    """
    database: Any = app.parts.db.url.database
    if not app.parts.db.sqlite or not database:
        return not app.parts.db.sqlite
    try:
        with Path(f"{database}.serve").open("a", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    return False
