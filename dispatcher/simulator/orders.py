"""Reads a request to create a message and finds what Twilio would refuse in it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from dispatcher.simulator.forms import Form, Words, number_of, read_words, repeated_text, words

MAX_CHARACTERS = 1600
MAX_VALIDITY = 36_000
_NUMBER = re.compile(r"(?:whatsapp:)?\+[1-9]\d{7,14}")
_SENDER = re.compile(r"(?:whatsapp:)?\+[1-9]\d{7,14}|\d{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}")
_SLOT = re.compile(r"\{\{([^{}]+)\}\}")
_EMPTY = words("")


class Refused(Exception):
    """Not taken, with Twilio's *code*; *status* is the HTTP status."""

    def __init__(self, code: int, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.status = status


@dataclass(slots=True)
class Order:
    """What a caller asks to send; *validity* is seconds."""

    to: str
    sender: str
    service: str
    words: Words
    content_sid: str
    content_variables: str
    callback: bytes
    validity: int


def read_to(form: Form) -> str:
    """The To address; raises Refused."""
    to = number_of(form.get(b"To", b""))
    if not to:
        raise Refused(21604, "A 'To' phone number is required.")
    if not _NUMBER.fullmatch(to):
        raise Refused(21211, f"Invalid 'To' Phone Number: {to}")
    return to


def read_order(form: Form, to: str, contents: Mapping[str, str], service_sender: str) -> Order:
    """The order in *form*; raises Refused."""
    service = repeated_text(form.get(b"MessagingServiceSid", b""))
    sender = repeated_text(form.get(b"From", b""))
    if not sender and service:
        prefix = "whatsapp:" if to.startswith("whatsapp:") else ""
        sender = prefix + service_sender
    _check_sender(sender, to)
    content_sid = repeated_text(form.get(b"ContentSid", b""))
    variables = repeated_text(form.get(b"ContentVariables", b"")) if content_sid else ""
    return Order(
        to, sender, service,
        _words(form, content_sid, variables, contents), content_sid, variables,
        _callback(form.get(b"StatusCallback", b"")),
        _validity(form.get(b"ValidityPeriod", b"")),
    )  # fmt: skip


def _check_sender(sender: str, to: str) -> None:
    if not sender:
        raise Refused(21603, "A 'From' phone number is required.")
    if not _known_sender(sender):
        raise Refused(21212, f"The 'From' number {sender} is not a valid phone number.")
    if sender.startswith("whatsapp:") != to.startswith("whatsapp:"):
        raise Refused(21910, "'From' and 'To' must be of the same channel.")
    if sender == to:
        raise Refused(21266, "'To' and 'From' number cannot be the same.")


@lru_cache(maxsize=256)
def _known_sender(sender: str) -> bool:
    return _SENDER.fullmatch(sender) is not None


def _words(form: Form, content_sid: str, variables: str, contents: Mapping[str, str]) -> Words:
    if content_sid:
        return _content(contents.get(content_sid, ""), variables)
    found = read_words(form.get(b"Body", b""))
    if not found.text and not form.get(b"MediaUrl"):
        raise Refused(21602, "Message body is required.")
    if len(found.text) > MAX_CHARACTERS:
        raise Refused(21617, "The concatenated message body exceeds the 1600 character limit.")
    return found


@lru_cache(maxsize=4096)
def _content(text: str, variables: str) -> Words:
    try:
        values = json.loads(variables) if variables else {}
        values = {str(name): value for name, value in values.items()}
    except (ValueError, AttributeError):
        raise Refused(21656, "The Content Variables parameter is invalid.") from None
    if not all(isinstance(value, str) and value for value in values.values()):
        raise Refused(21656, "The Content Variables parameter is invalid.")
    if not text:
        return _EMPTY
    missing = [name for name in _SLOT.findall(text) if name not in values]
    if missing:
        raise Refused(21656, "The Content Variables parameter is invalid.")
    return words(_SLOT.sub(lambda slot: values[slot[1]], text))


def _callback(raw: bytes) -> bytes:
    # Decoded when it is called back: most of the work on a request would be here.
    if raw and raw[:4].lower() != b"http":
        raise Refused(21609, "The 'StatusCallback' URL is not a valid URL.")
    return raw


def _validity(raw: bytes) -> int:
    if not raw:
        return MAX_VALIDITY
    if not raw.isdigit() or not 1 <= int(raw) <= MAX_VALIDITY:
        raise Refused(20001, "ValidityPeriod must be 1 to 36000 seconds.")
    return int(raw)
