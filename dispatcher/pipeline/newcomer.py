"""A new alert's row: the state it begins in, and everything that follows from its document."""

import json
from dataclasses import dataclass
from typing import Any

from dispatcher.domain.alert import Alert, MsgType
from dispatcher.domain.area import rough_box
from dispatcher.domain.finding import Finding, as_text
from dispatcher.domain.message import Kind
from dispatcher.domain.policy import (
    ENDING_LASTS,
    AlertState,
    Audience,
    Mode,
    audience_of,
    end_of,
    end_of_group,
    is_exercise,
    urgencies,
)
from dispatcher.domain.record import Principal
from dispatcher.domain.source import Source
from dispatcher.pipeline.entitled import may_refer
from dispatcher.ports import WordsPort

_BOX = ("south", "west", "north", "east")
_LONGEST_NOTE = 1000  # characters of a CAP note that are shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How this installation takes alerts in (settings); waits are seconds."""

    mode: Mode
    approval: str
    held: float
    reissue: float
    approval_wait: float


def first_state(
    alert: Alert, *, rules: Rules, source: Source, now: int
) -> tuple[AlertState, str]:
    """The state a new alert is stored in, and why."""
    if audience_of(alert.status, alert.scope, alert.msg_type, rules.mode) is Audience.NOBODY:
        answers = alert.msg_type in (MsgType.ACK, MsgType.ERROR)
        return AlertState.RECORDED, (alert.msg_type if answers else alert.status).value.lower()
    if alert.msg_type is MsgType.CANCEL:
        if not any(may_refer(alert, ref, source) for ref in alert.references):
            return AlertState.RECORDED, "not-entitled"
    elif end_of(alert) <= now:
        return AlertState.EXPIRED, "expired-on-arrival"
    if rules.approval == "auto":
        return AlertState.ACTIVE, ""
    return AlertState.AWAITING_APPROVAL, "approval"


def last_moment(alert: Alert, now: int) -> int:
    """When the alert ends (UTC ms); a Cancel not before its endings could be told."""
    if alert.msg_type is not MsgType.CANCEL:
        return end_of(alert) if alert.infos else now + ENDING_LASTS
    return max(end_of(alert) if alert.infos else 0, now + ENDING_LASTS)


def kind_of(alert: Alert) -> Kind:
    """What the alert's messages tell those who were told before."""
    if alert.msg_type is MsgType.CANCEL:
        return Kind.WITHDRAWN
    if alert.infos and all("AllClear" in i.response_types for i in alert.infos):
        return Kind.ALL_CLEAR
    return Kind.UPDATE if alert.msg_type is MsgType.UPDATE and alert.references else Kind.WARNING


def values_of(
    alert: Alert, *, raw: bytes, digest: str, who: Principal, source: Source, rules: Rules,
    now: int, words: WordsPort, state: AlertState, reason: str, duplicate: str,
    findings: tuple[Finding, ...],
) -> dict[str, Any]:
    """The columns of a new alert, but for its public id and code."""
    first = alert.groups[0].first if alert.groups else None
    levels = urgencies(alert)
    released = reason == "re-issue" and levels.grave
    return {
        "sender": alert.sender, "identifier": alert.identifier, "sent_text": alert.sent.text,
        "sent_at": alert.sent.at, "status": alert.status.value, "scope": alert.scope.value,
        "msg_type": alert.msg_type.value, "state": state.value, "state_reason": reason,
        "mode": rules.mode.value, "exercise": is_exercise(alert.status, rules.mode),
        "source": source.name, "trust": source.trust, "raw": raw, "digest": digest,
        "hazard": words.hazard(first) if first else "", "event": first.event if first else "",
        "headline": first.headline if first else "", "severity": levels.severity.value,
        "urgency": levels.urgency.value, "kind": kind_of(alert).value,
        "languages": json.dumps([i.language for i in alert.infos]),
        "priority": levels.priority, "grave": levels.grave, "received_at": now,
        "expires_at": last_moment(alert, now), "note": alert.note[:_LONGEST_NOTE],
        "due_at": now + int(rules.reissue * 1000) if released else None,
        **dict(zip(_BOX, rough_box(alert.areas) or (None,) * 4, strict=True)),
        "findings": as_text(findings), "duplicate_of": duplicate, "submitted_by": who.name,
    }


def groups_of(alert: Alert, alert_id: int) -> list[dict[str, Any]]:
    """The rows of the alert's info groups."""
    return [
        {
            "alert_id": alert_id, "position": g.position, "event": g.first.event,
            "severity": g.first.severity.value, "urgency": g.first.urgency.value,
            "certainty": g.first.certainty.value,
            "languages": json.dumps([i.language for i in g.infos]),
            "onset_at": g.first.onset.at if g.first.onset else None,
            "expires_at": end_of_group(alert, g),
            "places": ", ".join(a.description for a in g.first.areas),
        }
        for g in alert.groups
    ]
