"""The checks of senders, rates, accounts and quiet hours."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from dispatcher.cli.verdict import Check, fail, ok, warn

if TYPE_CHECKING:
    from dispatcher.app import App
    from dispatcher.domain.sender import Sender

_SECONDS = 3.0


async def sending(app: "App") -> AsyncIterator[Check]:
    """One line for each transport's rates, for a second account, and for what is wrong now."""
    for transport, unit in (("sms", "segments"), ("whatsapp", "messages")):
        senders = [s for s in app.parts.senders if s.transport == transport and s.number]
        if senders:
            yield await _rates(app, transport, senders, unit)
    if len(app.parts.accounts) > 1:
        yield await _second(app)
    quiet = app.settings.quiet
    if quiet.begin is not None and quiet.end is not None:
        zone = app.settings.authority.timezone or "UTC"
        yield ok("quiet", f"What is neither Severe nor Extreme waits from {quiet.begin:%H:%M} to "
                 f"{quiet.end:%H:%M}, in each community's zone, else {zone}.")
    from dispatcher.service.senders import problems

    for _, said in await problems(app.parts):
        yield warn("sending", said)


async def _rates(app: "App", transport: str, senders: "list[Sender]", unit: str) -> Check:
    each = ", ".join([
        f"{s.number} {_rate(s)}{await _slowed(app, s)}{' standing by' if s.standby else ''}"
        for s in senders
    ])
    daily = max(s.daily for s in senders)
    if not daily:
        return ok(transport, f"In {unit} a second: {each}.")
    met = await app.parts.troubles.met_today(transport, now=app.parts.clock.now())
    said = f"In {unit} a second: {each}; {met} of {daily} people in 24 hours."
    full = met >= daily
    return (warn if full else ok)(transport, said)


def _rate(sender: "Sender") -> str:
    return f"{sender.rate:g}" if sender.rate else "no limit"


async def _slowed(app: "App", sender: "Sender") -> str:
    share = await app.parts.budget.share(sender.key)
    return f" (slowed to {share} %)" if share < 100 else ""


async def _second(app: "App") -> Check:
    account = list(app.parts.accounts.values())[1]
    if not app.settings.twilio_second.sms_from:
        return fail("second", "The second account has no SMS sender: set "
                    "TOCSIN_TWILIO_SECOND__SMS_FROM.")
    status, _ = await account.get("/Messages.json", {"PageSize": "1"}, seconds=_SECONDS)
    if status == 200:
        return ok("second", "The second account answers; it takes over SMS when the first fails.")
    said = f"answered {status}" if status else "did not answer"
    return fail("second", f"The second account's provider {said}; check SID, token and URL.")
