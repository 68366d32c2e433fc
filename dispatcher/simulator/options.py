"""The stand-in's knobs: name, type, default and one sentence of help for each."""

from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from typing import Any


def _knob(default: Any, text: str) -> Any:
    if isinstance(default, dict):
        return field(default_factory=lambda: dict(default), metadata={"help": text})
    return field(default=default, metadata={"help": text})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer that a phone gives by itself once a message to it is delivered.

    It applies to the number *to*, or to every number ending in *suffix*, and only to messages
    with *contains* in their text. *after* is in simulated seconds; *when* is ``once`` or ``each``.
    """

    to: str = ""
    suffix: str = ""
    contains: str = ""
    after: float = 0.0
    body: str = ""
    when: str = "once"
    button_payload: str = ""
    button_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatorOptions:
    """Every knob; times are simulated seconds (``speed`` scales them), shares are 0 to 1."""

    account_sid: str = _knob("AC" + "0" * 32, "Account SID that callers must sign in with.")
    auth_token: str = _knob("simulator", "Token that callers sign in with and callbacks carry.")
    seed: int = _knob(1, "Faults are drawn from this, the To number and the attempt number.")
    speed: float = _knob(1.0, "All simulated delays are divided by this.")

    latency_ms: float = _knob(0.0, "Median milliseconds before a request is answered.")
    latency_sigma: float = _knob(0.0, "Sigma of a lognormal latency; 0 keeps it fixed.")
    conc: int = _knob(0, "More requests at once than this get 429 (code 20429); 0 is no limit.")
    mps: float = _knob(0.0, "Segments a second that one SMS sender hands on; 0 is no limit.")
    whatsapp_mps: float = _knob(0.0, "Messages a second of one WhatsApp sender; 0 is no limit.")
    max_queue: float = _knob(36000.0, "A sender's queue longer than this is refused (21611).")
    list_lag: float = _knob(0.0, "Seconds before a new message shows up in the list.")

    share_429: float = _knob(0.0, "Share answered 429 without being taken.")
    share_5xx_before: float = _knob(0.0, "Share answered 500 or 503 without being taken.")
    share_5xx_after: float = _knob(0.0, "Share taken and yet answered 500 or 503.")
    share_reset: float = _knob(0.0, "Share whose connection is reset without being taken.")
    share_lost: float = _knob(0.0, "Share taken whose connection closes without an answer.")
    share_stall: float = _knob(0.0, "Share whose answer comes only after `stall` more seconds.")
    stall: float = _knob(30.0, "How many seconds a stalled answer takes longer.")
    outage: str = _knob("", "`503` answers everything so, `closed` closes the port, empty ends it.")
    outage_seconds: float = _knob(0.0, "The outage ends by itself after so long; 0 is never.")
    errors: Mapping[str, int | str] = _knob(
        {},
        "Ends of To numbers that always fail: a code refuses, `undelivered:30003` or"
        " `failed:63016` fail later, `silent` stays at sent.",
    )

    callback_delay_min: float = _knob(0.0, "Least seconds from one status to the next.")
    callback_delay_max: float = _knob(0.0, "Most seconds from one status to the next.")
    callback_statuses: tuple[str, ...] = _knob(
        ("sent", "delivered", "undelivered", "failed", "read"), "Statuses that are called back."
    )
    callback_connections: int = _knob(32, "Most connections to one receiver of callbacks.")
    share_read: float = _knob(0.0, "Share of delivered WhatsApp messages that are read.")
    share_late: float = _knob(0.0, "Share whose callbacks all come `late` seconds later.")
    late: float = _knob(3600.0, "How many seconds late callbacks come later.")
    share_duplicate: float = _knob(0.0, "Share whose callbacks all come twice.")
    share_reorder: float = _knob(0.0, "Share whose `sent` comes after the last status.")
    share_forged: float = _knob(0.0, "Share with an extra wrong status under a bad signature.")
    share_callback_loss: float = _knob(0.0, "Share of single callbacks that never come.")

    inbound_url: str = _knob("", "Where inbound messages are posted.")
    service_sender: str = _knob("+15550009999", "The number that messaging services send from.")
    replies: tuple[Reply, ...] = _knob((), "Answers that phones give by themselves.")
    contents: Mapping[str, str] = _knob({}, "Text with {{1}} for each ContentSid.")
    approvals: tuple[dict[str, Any], ...] = _knob(
        (), "Contents as the Content API lists them, with approval_requests."
    )
    keep_bodies: bool = _knob(True, "Whether texts are kept in the ledger.")


class OptionError(ValueError):
    """A knob that does not exist or cannot have that value; the text says which and why."""


def knobs() -> tuple[Field[Any], ...]:
    """Every knob as a dataclass field; ``metadata["help"]`` is its sentence."""
    return fields(SimulatorOptions)
