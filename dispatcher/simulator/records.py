"""A message as Twilio's API shows it."""

from datetime import UTC, datetime
from email.utils import format_datetime
from functools import lru_cache
from json.encoder import encode_basestring_ascii as quoted

from dispatcher.simulator.messages import Message
from dispatcher.simulator.world import World


@lru_cache(maxsize=64)
def _rfc2822(second: int) -> str:
    return format_datetime(datetime.fromtimestamp(second, UTC))


def record(world: World, message: Message, status: str = "") -> str:
    """*message* as JSON text, in *status* if it is given; dates are RFC 2822 in UTC."""
    sid = world.ledger.sid(message)
    uri = f"{world.account}/Messages/{sid}"
    sent = "null" if message.sent is None else f'"{_rfc2822(message.sent // 1000)}"'
    error = "null" if message.error is None else str(message.error)
    body = '""' if message.redacted else quoted(message.body)
    # A service picks its number, and counts segments, only after it has answered.
    fresh = message.service and message.status == "accepted"
    return (
        f'{{"account_sid": "{world.options.account_sid}", "api_version": "2010-04-01", '
        f'"body": {body}, "date_created": "{_rfc2822(message.at // 1000)}", '
        f'"date_sent": {sent}, "date_updated": "{_rfc2822(message.updated // 1000)}", '
        f'"direction": "outbound-api", "error_code": {error}, "error_message": null, '
        f'"from": {"null" if fresh else quoted(message.sender)}, '
        f'"messaging_service_sid": {quoted(message.service) if message.service else "null"}, '
        f'"num_media": "0", "num_segments": "{0 if fresh else message.segments}", '
        f'"price": null, "price_unit": "USD", "sid": "{sid}", '
        f'"status": "{status or message.status}", '
        f'"subresource_uris": {{"media": "{uri}/Media.json"}}, '
        f'"to": {quoted(message.to)}, "uri": "{uri}.json"}}'
    )
