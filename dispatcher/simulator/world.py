"""What every part of the running stand-in shares: knobs, ledger, clock, timers and counts."""

import asyncio
import base64
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from dispatcher.simulator.faults import Fates
from dispatcher.simulator.messages import Ledger, Message
from dispatcher.simulator.options import SimulatorOptions
from dispatcher.simulator.wheel import Wheel

WINDOW = 24 * 3600.0  # seconds that WhatsApp lets free text through after an inbound message


@dataclass(slots=True)
class Counts:
    """What ``GET /_stats`` tells; *posts* are requests to send, however they were answered.

    *first_at* and *last_at* are UTC ms of accepted messages.
    """

    requests: int = 0
    posts: int = 0
    accepted: int = 0
    refused: Counter[int] = field(default_factory=Counter)
    resets: int = 0
    answers_lost: int = 0
    in_flight: int = 0
    max_in_flight: int = 0
    lists: int = 0
    fetches: int = 0
    callbacks_sent: int = 0
    callbacks_failed: int = 0
    callbacks_withheld: int = 0
    callbacks_forged: int = 0
    forged_accepted: int = 0
    inbound: int = 0
    first_at: int | None = None
    last_at: int | None = None


class World:
    """*clock* gives UTC seconds and stamps messages; delays run on the loop's own time."""

    def __init__(self, options: SimulatorOptions, clock: Callable[[], float]) -> None:
        self.loop = asyncio.get_running_loop()
        self.clock = clock
        self.wheel = Wheel(self.loop)
        self.use(options)
        self.reset()

    def use(self, options: SimulatorOptions) -> None:
        """Go on with other knobs; what is under way keeps its course."""
        self.options = options
        self.fates = Fates(options.errors)
        pair = f"{options.account_sid}:{options.auth_token}".encode()
        self.authorization = f"Basic {base64.b64encode(pair).decode()}"
        self.account = f"/2010-04-01/Accounts/{options.account_sid}"
        self.draws_for_requests = bool(
            options.latency_sigma or options.share_429 or options.share_5xx_before
            or options.share_5xx_after or options.share_reset or options.share_lost
            or options.share_stall
        )  # fmt: skip
        self.draws_for_callbacks = bool(
            options.share_late or options.share_duplicate or options.share_reorder
            or options.share_forged or options.share_callback_loss
        )  # fmt: skip
        self.delays_vary = options.callback_delay_max > options.callback_delay_min

    def reset(self) -> None:
        """Forget messages, counts, queues and everything pending; the knobs stay."""
        self.wheel.clear()
        self.ledger = Ledger()
        self.counts = Counts()
        self.queues: dict[str, float] = {}  # by sender: loop time at which its queue is empty
        self.windows: dict[str, float] = {}  # by WhatsApp address: loop time of its last inbound
        self.inbound_number = 0

    def stamp(self) -> int:
        """Now, in UTC ms."""
        return int(self.clock() * 1000)

    def window_is_open(self, message: Message) -> bool:
        """Whether WhatsApp lets free text through to the recipient now."""
        since = self.windows.get(message.to)
        return since is not None and self.loop.time() - since < WINDOW / self.options.speed
