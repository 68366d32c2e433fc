"""Webhook requests as Twilio makes them: form fields and X-Twilio-Signature."""

import base64
import hmac
from collections.abc import Sequence

from dispatcher.simulator.forms import quoted

Fields = Sequence[tuple[str, str]]


def signature(token: str, url: str, fields: Fields) -> str:
    """base64(HMAC-SHA1(*token*, full public *url* + each name and value, sorted by name))."""
    signed = url + "".join([name + value for name, value in sorted(fields)])
    return base64.b64encode(hmac.digest(token.encode(), signed.encode(), "sha1")).decode()


def form(fields: Fields) -> bytes:
    """*fields* as application/x-www-form-urlencoded."""
    return "&".join([f"{name}={_quoted(value)}" for name, value in fields]).encode()


def headers(signature: str, token: str) -> str:
    """The headers of a webhook; *token* stays the same when it is sent again."""
    return (
        "Content-Type: application/x-www-form-urlencoded\r\nUser-Agent: TwilioProxy/1.1\r\n"
        f"X-Twilio-Signature: {signature}\r\nI-Twilio-Idempotency-Token: {token}\r\n"
    )


def _quoted(value: str) -> str:
    if value.isalnum() and value.isascii():
        return value
    if value[:1] == "+" and value[1:].isdecimal() and value.isascii():
        return "%2B" + value[1:]
    return quoted(value)
