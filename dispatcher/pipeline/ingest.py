"""The ingest stage: a CAP document becomes one stored alert, a known one, or quarantine."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from dispatcher.domain.alert import Alert, MsgType, Reference, Status
from dispatcher.domain.area import Area
from dispatcher.domain.finding import Finding, FindingSeverity
from dispatcher.domain.message import Kind
from dispatcher.domain.policy import (
    AlertState,
    Audience,
    Mode,
    audience_of,
    end_of,
    is_exercise,
    urgencies,
)
from dispatcher.domain.record import AlertRecord, Principal
from dispatcher.domain.source import Source
from dispatcher.pipeline.activate import activate, arrive_late
from dispatcher.pipeline.likeness import repeated
from dispatcher.ports import Clock, Reading, Transactions, WordsPort
from dispatcher.ports.stores import AlertStore, Connection

_GOING_OUT = (AlertState.ACTIVE, AlertState.AWAITING_APPROVAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How this installation takes alerts in (settings); waits are seconds."""

    mode: Mode
    approval: str
    held: float
    reissue: float
    approval_wait: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """*verdict*: created, known, replaced, conflict or refused."""

    verdict: str
    record: AlertRecord | None
    findings: tuple[Finding, ...]


async def ingest(
    raw: bytes, *, reading: Reading, digest: str, who: Principal, source: Source, via: str,
    rules: Rules, tx: Transactions, alerts: AlertStore, words: WordsPort, clock: Clock,
    new_id: Callable[[], str], code_of: Callable[[Alert], str],
    document: Callable[[AlertRecord], Alert], unknown: Sequence[Area] = (),
) -> Answer:
    """Store *raw* with all that follows from it, in one transaction.

    *document* reads a stored alert; *unknown* are the areas that nobody can be found by.

    The answer may be given once this returns: a process that dies before has stored nothing, one
    that dies after loses nothing.
    """
    now = clock.now()
    alert = reading.alert
    async with tx.write() as connection:
        if alert is None:
            await alerts.quarantined(
                connection, public_id=new_id(), received_at=now, source=source.name, via=via,
                raw=raw, digest=digest, findings=_json(reading.findings),
            )
            return Answer(verdict="refused", record=None, findings=reading.findings)
        known = await alerts.same_triple(
            connection, alert.sender, alert.identifier, alert.sent.at
        )
        if known is not None:
            return await _again(
                connection, known, raw, digest, reading, source, via, now, alerts
            )
        findings = reading.findings + entitlement(alert, source)
        values = await _values(
            connection, alert, raw, digest, findings, who, source, rules, now, alerts, words,
            document, unknown,
        )
        values.update(public_id=new_id(), code=code_of(alert))
        record = await _store(connection, alert, values, source, via, now, alerts, rules)
    return Answer(verdict="created", record=record, findings=tuple(findings))


def entitlement(alert: Alert, source: Source) -> tuple[Finding, ...]:
    """References to other senders' alerts do nothing unless the source speaks for them too."""
    return tuple(
        Finding(
            code="reference-not-entitled", severity=FindingSeverity.WARNING, path="references",
            message=f"The reference to an alert of {ref.sender!r} is not acted on: "
            f"{alert.sender!r} may end or replace only its own alerts.",
        )
        for ref in alert.references if not _entitled(alert, ref, source)
    )


def _entitled(alert: Alert, ref: Reference, source: Source) -> bool:
    own = source.senders
    return ref.sender == alert.sender or (alert.sender in own and ref.sender in own)


async def _again(
    connection: Connection, known: AlertRecord, raw: bytes, digest: str, reading: Reading,
    source: Source, via: str, now: int, alerts: AlertStore,
) -> Answer:
    verdict = "known" if digest == known.digest else "conflict"
    if verdict == "conflict" and source.trust > known.trust:
        verdict = "replaced"
        await alerts.change(
            connection, known.id, raw=raw, digest=digest, trust=source.trust, source=source.name,
            findings=_json(reading.findings),
        )
    await alerts.arrived(
        connection, alert_id=known.id, source=source.name, via=via, digest=digest, received_at=now,
        verdict=verdict,
    )
    return Answer(verdict=verdict, record=known, findings=reading.findings)


async def _values(
    connection: Connection, alert: Alert, raw: bytes, digest: str,
    findings: tuple[Finding, ...], who: Principal, source: Source, rules: Rules, now: int,
    alerts: AlertStore, words: WordsPort, document: Callable[[AlertRecord], Alert],
    unknown: Sequence[Area],
) -> dict[str, Any]:
    first = alert.groups[0].first if alert.groups else None
    levels = urgencies(alert)
    state, reason = first_state(alert, rules=rules, source=source, now=now)
    duplicate = ""
    if state in _GOING_OUT:
        duplicate = await repeated(connection, alert, digest, alerts=alerts, document=document)
        if duplicate:
            state, reason = AlertState.HELD, "re-issue"
    if state in (*_GOING_OUT, AlertState.HELD) and alert.msg_type is not MsgType.CANCEL:
        findings = (*findings, *_unresolved(unknown))
        if unknown and set(unknown) >= set(alert.areas):
            state, reason = AlertState.HELD, "area-unresolved"
    due = None
    if state is AlertState.HELD and duplicate and levels.grave:
        due = now + int(rules.reissue * 1000)
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
        "expires_at": end_of(alert) if alert.infos else now + 6 * 3_600_000,
        "due_at": due, "findings": _json(findings), "duplicate_of": duplicate,
        "submitted_by": who.name,
    }


def first_state(
    alert: Alert, *, rules: Rules, source: Source, now: int
) -> tuple[AlertState, str]:
    """The state a new alert is stored in, and why."""
    if audience_of(alert.status, alert.scope, alert.msg_type, rules.mode) is Audience.NOBODY:
        return AlertState.RECORDED, alert.status.value.lower()
    if alert.msg_type is MsgType.CANCEL:
        if not any(_entitled(alert, ref, source) for ref in alert.references):
            return AlertState.RECORDED, "not-entitled"
    elif end_of(alert) <= now:
        return AlertState.EXPIRED, "expired-on-arrival"
    if rules.approval == "auto":
        return AlertState.ACTIVE, ""
    return AlertState.AWAITING_APPROVAL, "approval"


def kind_of(alert: Alert) -> Kind:
    """What the alert's messages tell those who were told before."""
    if alert.msg_type is MsgType.CANCEL:
        return Kind.WITHDRAWN
    if alert.infos and all("AllClear" in i.response_types for i in alert.infos):
        return Kind.ALL_CLEAR
    return Kind.UPDATE if alert.msg_type is MsgType.UPDATE and alert.references else Kind.WARNING


def _unresolved(areas: Sequence[Area]) -> list[Finding]:
    return [
        Finding(
            code="area-unresolved", severity=FindingSeverity.WARNING, path="info/area",
            message=f"Nobody can be found in the area {area.description!r}: it has no polygon, no "
            "circle and no geocode of a person, community or station; send one that has.",
        )
        for area in dict.fromkeys(areas)
    ]


async def _store(
    connection: Connection, alert: Alert, values: dict[str, Any], source: Source, via: str,
    now: int, alerts: AlertStore, rules: Rules,
) -> AlertRecord:
    alert_id = await alerts.add(connection, values)
    await alerts.arrived(
        connection, alert_id=alert_id, source=source.name, via=via, digest=values["digest"],
        received_at=now, verdict="created",
    )
    await alerts.add_links(
        connection, alert_id, alert.msg_type,
        [ref for ref in alert.references if _entitled(alert, ref, source)],
    )
    await alerts.add_groups(connection, _groups(alert, alert_id))
    record = await _fresh(connection, alert, alerts)
    if alert.status in (Status.ACTUAL, Status.EXERCISE):
        await arrive_late(connection, record, alerts=alerts, now=now, held=rules.held)
        record = await _fresh(connection, alert, alerts)
    await activate(connection, record, alerts=alerts, now=now, held=rules.held)
    return await _fresh(connection, alert, alerts)


async def _fresh(connection: Connection, alert: Alert, alerts: AlertStore) -> AlertRecord:
    record = await alerts.same_triple(connection, alert.sender, alert.identifier, alert.sent.at)
    if record is None:
        raise LookupError("the alert just stored is gone")
    return record


def _groups(alert: Alert, alert_id: int) -> list[dict[str, Any]]:
    return [
        {
            "alert_id": alert_id, "position": g.position, "event": g.first.event,
            "severity": g.first.severity.value, "urgency": g.first.urgency.value,
            "certainty": g.first.certainty.value,
            "languages": json.dumps([i.language for i in g.infos]),
            "onset_at": g.first.onset.at if g.first.onset else None,
            "expires_at": g.first.expires.at if g.first.expires else None,
            "places": ", ".join(a.description for a in g.first.areas),
        }
        for g in alert.groups
    ]


def _json(findings: tuple[Finding, ...]) -> str:
    return json.dumps([f.as_json() for f in findings], ensure_ascii=False)
