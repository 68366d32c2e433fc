"""Why a delivery ended as it did, in words for people who never saw the provider's codes."""

from dispatcher.domain.delivery import EXPLANATION

# Ours, then the provider's: www.twilio.com/docs/api/errors.
_REASONS = {
    "no-way": "no number or address that we can write to",
    "cannot-read": "reads no language that there are words in",
    "opted-out": "asked not to get messages",
    "no-receipt": "sent, but no receipt ever came",
    "not-told": "was told of the danger and has no ending",
    "alert-expired": "the alert ended before the message could leave",
    "alert-withdrawn": "the alert was withdrawn before the message left",
    "alert-superseded": "a newer alert took its place before the message left",
    "reviewed": "better words were there before it left",
    "resent-unproven": "sent twice for safety, since the first was never confirmed",
    "lease-expired": "the outcome is not known",
    "quiet-hours": "waits until the quiet hours are over",
    "daily-limit": "WhatsApp's people for 24 hours are used up; goes by SMS, or waits",
    "circuit-open": "the provider keeps failing and is left alone for a moment",
    "21211": "not a telephone number",
    "21408": "messages to this country are not switched on",
    "21610": "asked the provider not to get messages",
    "21611": "the sender's queue was full",
    "21614": "not a mobile number",
    "30001": "waited too long at the provider",
    "30002": "the provider has suspended the account",
    "30003": "telephone switched off or out of reach",
    "30004": "blocked by the carrier or the owner",
    "30005": "dead number: nobody has it",
    "30006": "a landline, or a carrier that cannot be reached",
    "30007": "stopped by a carrier's filter",
    "30008": "not delivered, the carrier does not say why",
    "30036": "could not be delivered in time",
    "63003": "not on WhatsApp",
    "63016": "WhatsApp allows only approved texts here",
    "63024": "not a WhatsApp number",
}
_STATES = {state.value: text.rstrip(".") for state, text in EXPLANATION.items()}


def in_words(reason: str) -> str:
    """A reason (ours, a provider's code or a state) as a phrase; an unknown code is named."""
    if reason in _REASONS:
        return _REASONS[reason]
    if reason in _STATES:
        return _STATES[reason]
    return f"provider's code {reason}" if reason.isdigit() else reason or "no reason known"
