"""POST Messages.json: faults, refusals and acceptance of a message."""

from dispatcher.simulator.answers import Answer, Dropped, Later, answered, problem
from dispatcher.simulator.faults import Draw, Draws, Fate, draw, latency
from dispatcher.simulator.forms import read_form
from dispatcher.simulator.messages import Message, Recipient
from dispatcher.simulator.orders import Order, Refused, read_order, read_to
from dispatcher.simulator.progress import Progress
from dispatcher.simulator.records import record
from dispatcher.simulator.world import World

_NO_DRAWS: Draws = (1.0,) * 16
_TOO_MANY = Refused(20429, "Too Many Requests", 429)
_LONG_QUEUE = "The queue of this 'From' number is too long; try later."


class Creation:
    """Takes messages, or fails as the knobs say."""

    def __init__(self, world: World, progress: Progress) -> None:
        self._world = world
        self._progress = progress

    def __call__(self, body: bytes) -> Answer:
        """Answer the form in *body*."""
        world = self._world
        options, counts = world.options, world.counts
        if options.conc and counts.in_flight >= options.conc:
            return self._refuse(_TOO_MANY)
        draws = _NO_DRAWS
        try:
            form = read_form(body)
            to = read_to(form)
            recipient = world.ledger.recipient(to)
            recipient.attempts += 1
            if world.draws_for_requests:
                draws = draw(options.seed, to, recipient.attempts)
            answer = self._fault_before(draws)
            if answer is None:
                order = read_order(form, to, options.contents, options.service_sender)
                message = self._accept(order, recipient, world.fates.of(to))
                answer = self._answer(message, draws)
        except Refused as refused:
            answer = self._refuse(refused)
        if options.latency_ms or options.share_stall:
            return self._later(answer, latency(options, draws))
        return answer

    def _fault_before(self, draws: Draws) -> bytes | Dropped | None:
        if draws is _NO_DRAWS:
            return None
        options, counts = self._world.options, self._world.counts
        if draws[Draw.RESET] < options.share_reset:
            counts.resets += 1
            return Dropped(reset=True)
        if draws[Draw.REFUSED_429] < options.share_429:
            return self._refuse(_TOO_MANY)
        if draws[Draw.BEFORE_5XX] < options.share_5xx_before:
            return self._broken(draws)
        return None

    def _accept(self, order: Order, recipient: Recipient, fate: Fate) -> Message:
        world = self._world
        if fate.end == "refused":
            code = fate.code or 20429
            raise Refused(code, f"Refused as the knob `errors` says ({code}).", _status_of(code))
        wait = self._wait(order)
        message = self._message(order, recipient)
        world.ledger.add(message, recipient)
        world.counts.accepted += 1
        world.counts.last_at = message.at
        if world.counts.first_at is None:
            world.counts.first_at = message.at
        self._progress.begin(message, fate, wait, order.validity)
        return message

    def _wait(self, order: Order) -> float:
        """Simulated seconds in the sender's queue, in which the order now has its place."""
        options, queues = self._world.options, self._world.queues
        whatsapp = order.sender.startswith("whatsapp:")
        rate = options.whatsapp_mps if whatsapp else options.mps
        if not rate:
            return 0.0
        now = self._world.loop.time()
        free = max(queues.get(order.sender, 0.0), now)
        wait = (free - now) * options.speed
        if wait > options.max_queue and not order.service:
            raise Refused(21611, _LONG_QUEUE)
        units = 1 if whatsapp else max(order.words.segments, 1)
        queues[order.sender] = free + units / rate / options.speed
        return wait

    def _message(self, order: Order, recipient: Recipient) -> Message:
        world = self._world
        text = order.words if world.options.keep_bodies else order.words._replace(text="")
        status = "accepted" if order.service else "queued"
        message = Message(len(world.ledger.messages), order.to, text, status)
        message.sender, message.service = order.sender, order.service
        message.content_sid, message.content_variables = order.content_sid, order.content_variables
        message.callback = order.callback
        message.attempt = recipient.attempts
        message.at = message.updated = world.stamp()
        message.born = world.loop.time()
        return message

    def _answer(self, message: Message, draws: Draws) -> bytes | Dropped:
        if draws is not _NO_DRAWS:
            options = self._world.options
            if draws[Draw.LOST] < options.share_lost:
                self._world.counts.answers_lost += 1
                return Dropped(reset=False)
            if draws[Draw.AFTER_5XX] < options.share_5xx_after:
                return self._broken(draws)
        return answered(201, record(self._world, message))

    def _refuse(self, refused: Refused) -> bytes:
        self._world.counts.refused[refused.code] += 1
        return problem(refused.status, refused.code, str(refused))

    def _broken(self, draws: Draws) -> bytes:
        status = 500 if draws[Draw.WHICH_5XX] < 0.5 else 503
        return self._refuse(Refused(20000 + status, "Internal error", status))

    def _later(self, answer: bytes | Dropped, seconds: float) -> Answer:
        counts = self._world.counts
        counts.in_flight += 1
        counts.max_in_flight = max(counts.max_in_flight, counts.in_flight)

        def done() -> None:
            counts.in_flight -= 1

        return Later(answer, seconds, done)


def _status_of(code: int) -> int:
    return {20429: 429, 20500: 500, 20503: 503, 20003: 401}.get(code, 400)
