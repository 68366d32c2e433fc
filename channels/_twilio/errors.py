"""What each of Twilio's codes means for a delivery, in one sentence a person can act on."""

from dataclasses import dataclass
from enum import StrEnum


class ErrorClass(StrEnum):
    """What kind of failure a code is."""

    BAD_CONTACT = "bad-contact"
    OPTED_OUT = "opted-out"
    RETRY = "retry"
    NO_RETRY = "no-retry"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterFailure:
    """What may follow a failure that is certain.

    *retry*: the same way may be tried again later; *once*: a single time only. *other_way*:
    another channel may work. *opted_out*: the person has said stop on this way. *operator*:
    somebody has to change the account, the sender or the templates, or every further message
    fails alike. *slower*: our sender's rate is used up, so that the same words may go again
    later, also where this became known only after the message had been taken.
    """

    retry: bool = False
    once: bool = False
    other_way: bool = False
    opted_out: bool = False
    operator: bool = False
    slower: bool = False


_BAD_CONTACT = {
    "21211": "The number is not valid; correct the contact.",
    "21217": "The number does not look valid; correct the contact.",
    "21266": "The number is our own sender; correct the contact.",
    "21612": "Twilio has no route from our sender to this number; use another way.",
    "21614": "The number cannot receive text messages; use another way.",
    "30005": "The number is unknown or no longer in service; correct the contact.",
    "30006": "The number is a landline or its network cannot be reached; use another way.",
    "63003": "There is no WhatsApp account for this number; use another way.",
    "63024": "WhatsApp does not accept this recipient; use another way.",
}
_OPTED_OUT = {
    "21610": "The person has written STOP to this sender; it must not be used again.",
    "30004": "The network or the person blocks our messages; use another way.",
    "63014": "The person's own action blocked the message on WhatsApp; use another way.",
    "63032": "WhatsApp does not let us write to this person; use another way.",
    "63033": "The person has blocked our sender on WhatsApp; use another way.",
}
_RETRY = {
    "14107": "Too many messages to this number within seconds; it is tried again later.",
    "20429": "Twilio takes no more requests at the moment; it is tried again later.",
    "21611": "Twilio's queue for our sender is full; it is tried again later.",
    "30001": "Twilio's queue for our sender overflowed; it is tried again later.",
    "30003": "The phone is off or out of range; it is tried again later.",
    "30008": "The network reported an unknown fault; it is tried again once.",
    "30017": "The network is congested; it is tried again later.",
    "30022": "The network's rate for our sender is used up; it is tried again later.",
    "30450": "Twilio blocks this range against fraud for some minutes; list it as safe there.",
    "63009": "WhatsApp answered with a fault; it is tried again later.",
    "63010": "Twilio's link to WhatsApp had a fault; it is tried again later.",
    "63012": "WhatsApp had an internal fault; it is tried again later.",
    "63017": "WhatsApp takes no more from our sender at the moment; it is tried again later.",
    "63018": "WhatsApp's rate for our sender is used up; it is tried again later.",
}
_NO_RETRY = {
    "30036": "The message was still queued when its time was over; it was not sent.",
    "30410": "The network did not answer Twilio; it may have arrived, so it is not repeated.",
}
_OPERATOR = {
    "20003": "Twilio does not accept our account name and token; correct the settings.",
    "20005": "The Twilio account is not active; ask Twilio to activate it.",
    "21212": "Our sender is no number that Twilio knows; correct TOCSIN_TWILIO__SMS_FROM.",
    "21408": "The account may not send to this country; allow it in Twilio's permissions.",
    "21602": "The message had no text; report this fault to whoever runs this service.",
    "21606": "Our sender cannot send text messages to this number; check the sender in Twilio.",
    "21609": "Twilio does not accept our callback address; set TOCSIN_PUBLIC_URL to a public one.",
    "21617": "The text is longer than Twilio takes (1,600 characters); shorten the template.",
    "21659": "Our sender does not belong to this Twilio account; correct the settings.",
    "21660": "Our sender belongs to another Twilio account; correct the settings.",
    "21656": "The variables do not fit the approved content; correct whatsapp.toml.",
    "21703": "The messaging service has no sender for this country; add one in Twilio.",
    "30002": "The Twilio account is suspended; ask Twilio why.",
    "30007": "Twilio or the network filtered the message as unwanted; contact Twilio.",
    "30018": "This country wants the sender registered first; register it with Twilio.",
    "30023": "The daily number of messages of our US registration is used up; raise it.",
    "30024": "This country does not allow our numeric sender; register another with Twilio.",
    "30027": "The network's daily number of messages for our sender is used up; raise it.",
    "30032": "The toll-free sender is not verified; finish the verification with Twilio.",
    "30034": "The US sender is not registered; finish the registration with Twilio.",
    "63007": "Twilio knows no such WhatsApp sender; correct the settings.",
    "63013": "WhatsApp's rules forbid this content; correct whatsapp.toml.",
    "63016": "WhatsApp wants approved content for this message; add it to whatsapp.toml.",
    "63027": "The approved content does not exist in this language; correct whatsapp.toml.",
    "63028": "The approved content wants another number of variables; correct whatsapp.toml.",
    "63041": "WhatsApp has paused the approved content; use another or wait.",
    "63042": "WhatsApp has disabled the approved content; use another.",
    "63051": "WhatsApp has locked the business account; contact Twilio.",
    "no-approved-content": "No approved WhatsApp content fits this; add it to whatsapp.toml.",
    "no-transport": "No way with this name is set up; add it to the settings.",
}
_OURS = {
    "circuit-open": "The provider keeps failing; sending pauses and is tried again by itself.",
    "connect-timeout": "No connection to the provider in time; it is tried again later.",
    "connection-lost": "The connection broke before the answer; we ask whether it was taken.",
    "connection-refused": "The provider could not be reached; it is tried again later.",
    "lookup-failed": "The provider could not be asked about this message; we ask again later.",
    "lookup-incomplete": "The provider's list was too long to read to its end; we ask again later.",
    "timeout": "The provider did not answer in time; we ask whether it took the message.",
    "unreadable-answer": "The provider's answer made no sense; we ask whether it took the message.",
}
_TABLE = {
    code: kind
    for kind, codes in (
        (ErrorClass.BAD_CONTACT, _BAD_CONTACT), (ErrorClass.OPTED_OUT, _OPTED_OUT),
        (ErrorClass.RETRY, _RETRY), (ErrorClass.NO_RETRY, _NO_RETRY),
        (ErrorClass.OPERATOR, _OPERATOR),
    )
    for code in codes
}
_SENTENCES = {
    **_BAD_CONTACT, **_OPTED_OUT, **_RETRY, **_NO_RETRY, **_OPERATOR, **_OURS,
}
_STOP = "21610"  # the person's own word; every other block is the network's or WhatsApp's
_ONCE = frozenset({"30008"})
# The rate of our own sender, at Twilio, the network or WhatsApp.
_SLOWER = frozenset({"21611", "30001", "30017", "30022", "63017", "63018"})
# Retried like others, but somebody should ask for a higher rate or look at the account.
_TOLD = frozenset({"30450", "63018"})
_MAYBE_ARRIVED = frozenset({"30410"})


def error_class(code: str) -> ErrorClass:
    """The class of Twilio's *code* or of our own reason; an unknown one is not retried."""
    return _TABLE.get(code, ErrorClass.NO_RETRY)


def after_failure(code: str) -> AfterFailure:
    """What may follow when a message has certainly failed with *code* ("" if none was given).

    Holds for refusals at creation and for the later ``failed`` and ``undelivered`` receipts.
    Another way is open after everything but a possible arrival: an opt-out and a missed
    registration end this way, not the duty to warn.
    """
    kind = error_class(code)
    return AfterFailure(
        retry=kind is ErrorClass.RETRY,
        once=code in _ONCE,
        other_way=code not in _MAYBE_ARRIVED,
        opted_out=code == _STOP,
        operator=kind is ErrorClass.OPERATOR or code in _TOLD,
        slower=code in _SLOWER,
    )


def explain(reason: str) -> str:
    """One sentence for a person on a code or reason; empty if there is nothing to add."""
    if reason.startswith("http-"):
        return f"The provider answered with HTTP status {reason[5:]}; see its status page."
    return _SENTENCES.get(reason, "")
