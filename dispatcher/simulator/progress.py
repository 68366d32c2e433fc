"""Moves accepted messages on: queued, sending, sent, delivered, read, or to where they fail."""

from functools import lru_cache

from dispatcher.simulator.callbacks import Callbacks
from dispatcher.simulator.faults import Draw, Fate, draw
from dispatcher.simulator.inbound import Inbound
from dispatcher.simulator.messages import Course, Message
from dispatcher.simulator.world import World

_AT_ONCE = ("queued", "sending")  # reached without a pause of their own


class Progress:
    """Gives each message its course and takes it along it."""

    def __init__(self, world: World, callbacks: Callbacks, inbound: Inbound) -> None:
        self._world = world
        self._callbacks = callbacks
        self._inbound = inbound

    def begin(self, message: Message, fate: Fate, wait: float, validity: float) -> None:
        """Start *message* after *wait* simulated seconds in its sender's queue."""
        if wait > min(validity, self._world.options.max_queue):
            wait = min(validity, self._world.options.max_queue)
            fate = Fate("failed", 30036 if validity == wait else 30001)
        message.course = self._course(message, fate, waiting=wait > 0)
        self._schedule(message, wait / self._world.options.speed)

    def cancel(self, message: Message) -> None:
        """Stop *message*, which has not begun to be sent."""
        message.course = None
        self._enter(message, "canceled", last=True)

    def _course(self, message: Message, fate: Fate, *, waiting: bool) -> Course:
        free_text = not message.content_sid and not fate.end
        if free_text and message.channel == "whatsapp":
            fate = fate if self._world.window_is_open(message) else Fate("failed", 63016)
        statuses = self._world.options.callback_statuses
        return _course(
            fate,
            bool(message.service and "queued" in statuses),
            waiting or "sending" in statuses,
            not fate.end and self._is_read(message),
        )

    def _is_read(self, message: Message) -> bool:
        options = self._world.options
        if not options.share_read or message.channel != "whatsapp":
            return False
        return draw(options.seed, message.to, message.attempt)[Draw.READ] < options.share_read

    def _schedule(self, message: Message, seconds: float = 0.0) -> None:
        course = message.course
        if course is not None:
            if course.path[message.step] not in _AT_ONCE:
                seconds += self._pause(message)
            self._world.wheel.after(seconds, self._advance, message)

    def _pause(self, message: Message) -> float:
        options = self._world.options
        least = options.callback_delay_min
        if self._world.delays_vary:
            draws = draw(options.seed, message.to, message.attempt, "delay")
            least += draws[message.step] * (options.callback_delay_max - least)
        return least / options.speed

    def _advance(self, message: Message) -> None:
        course = message.course
        if course is None:
            return
        status = course.path[message.step]
        message.step += 1
        last = message.step == len(course.path)
        if last:
            message.error, message.course = course.error, None
        self._enter(message, status, last=last)
        if not last:
            self._schedule(message)

    def _enter(self, message: Message, status: str, *, last: bool) -> None:
        world = self._world
        world.ledger.move(message, status)
        message.updated = world.stamp()
        if status == "sent":
            message.sent = message.updated
        if message.callback:
            self._callbacks.announce(message, status, last=last)
        if status == "delivered" and world.options.replies:
            self._inbound.reply_to(message)


@lru_cache(maxsize=1024)
def _course(fate: Fate, queued: bool, sending: bool, read: bool) -> Course:
    if fate.end == "failed":
        return Course(("failed",), fate.code)
    path = ("queued",) * queued + ("sending",) * sending + ("sent",)
    if fate.end == "silent":
        return Course(path)
    ending = (fate.end or "delivered",) + ("read",) * read
    return Course(path + ending, fate.code)
