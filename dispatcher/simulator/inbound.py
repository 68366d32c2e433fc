"""Messages from phones: injected ones, and the answers that phones give by themselves."""

import asyncio
from dataclasses import dataclass

from dispatcher.simulator.messages import Message
from dispatcher.simulator.options import OptionError, Reply
from dispatcher.simulator.outgoing import Done, Outgoing
from dispatcher.simulator.signing import form, headers, signature
from dispatcher.simulator.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookAnswer:
    """What the inbound webhook answered; *status* 0: no connection, -1: no answer."""

    status: int
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FromPhone:
    """One message that a phone sends; WhatsApp addresses carry ``whatsapp:``."""

    sender: str
    to: str
    body: str
    button_payload: str = ""
    button_text: str = ""


class Inbound:
    """Posts what phones send to the knob ``inbound_url``, signed, in Twilio's form."""

    def __init__(self, world: World, outgoing: Outgoing) -> None:
        self._world = world
        self._outgoing = outgoing

    async def inject(self, written: FromPhone) -> WebhookAnswer:
        """Post *written* at once; raises OptionError while there is no ``inbound_url``."""
        if not self._world.options.inbound_url:
            raise OptionError("Set the knob `inbound_url` first: where inbound messages go.")
        answered: asyncio.Future[WebhookAnswer] = self._world.loop.create_future()

        def done(status: int, body: bytes) -> None:
            answer = WebhookAnswer(status=status, body=body.decode("utf-8", "replace"))
            if not answered.done():
                answered.set_result(answer)

        self._post(written, done)
        return await answered

    def last_sender(self, phone: str) -> str:
        """The number that last wrote to *phone*, or the one of messaging services."""
        known = self._world.ledger.recipients.get(phone)
        if known is not None and known.newest is not None:
            return known.newest.sender
        prefix = "whatsapp:" if phone.startswith("whatsapp:") else ""
        return prefix + self._world.options.service_sender

    def reply_to(self, message: Message) -> None:
        """Let the phone answer *message* by each rule that fits."""
        if not self._world.options.inbound_url:
            return
        recipient = self._world.ledger.recipient(message.to)
        for rule in self._world.options.replies:
            if not _fits(rule, message) or rule in recipient.replied:
                continue
            if rule.when == "once":
                recipient.replied += (rule,)
            written = FromPhone(
                sender=message.to, to=message.sender, body=rule.body,
                button_payload=rule.button_payload, button_text=rule.button_text,
            )  # fmt: skip
            self._world.wheel.after(rule.after / self._world.options.speed, self._say, written)

    def _say(self, written: FromPhone) -> None:
        self._post(written, lambda status, body: None)

    def _post(self, written: FromPhone, done: Done) -> None:
        world = self._world
        world.counts.inbound += 1
        world.inbound_number += 1
        if written.sender.startswith("whatsapp:"):
            world.windows[written.sender] = world.loop.time()
        sid = f"{world.ledger.prefix}f{world.inbound_number:015x}"
        fields = [*_fields(written, sid), ("AccountSid", world.options.account_sid)]
        url = world.options.inbound_url.partition("#")[0]
        proof = signature(world.options.auth_token, url, fields)
        self._outgoing.post(url, headers(proof, sid), form(fields), done)


def _fits(rule: Reply, message: Message) -> bool:
    number = message.to.removeprefix("whatsapp:")
    if rule.to:
        named = rule.to in (message.to, number)
    else:
        named = number.endswith(rule.suffix)
    return named and rule.contains in message.body


def _fields(written: FromPhone, sid: str) -> list[tuple[str, str]]:
    """Twilio's inbound form; an empty value is left out only where Twilio leaves it out."""
    fields = [
        ("ApiVersion", "2010-04-01"), ("Body", written.body), ("From", written.sender),
        ("MessageSid", sid), ("NumMedia", "0"), ("NumSegments", "1"), ("SmsMessageSid", sid),
        ("SmsSid", sid), ("SmsStatus", "received"), ("To", written.to),
    ]  # fmt: skip
    if written.sender.startswith("whatsapp:"):
        digits = written.sender.removeprefix("whatsapp:+")
        fields += [("WaId", digits), ("ProfileName", f"Phone {digits[-4:]}")]
    if written.button_payload:
        fields.append(("ButtonPayload", written.button_payload))
    if written.button_text or written.button_payload:
        fields.append(("ButtonText", written.button_text or written.body))
    return fields
