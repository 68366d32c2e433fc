"""The ingest stage: a CAP document becomes one stored alert, a known one, or quarantine."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from dispatcher.domain.alert import Alert, MsgType, Reference
from dispatcher.domain.finding import Finding, as_text
from dispatcher.domain.lineage import Role
from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import AlertRecord, Principal, QuarantineLimits
from dispatcher.domain.source import Source
from dispatcher.pipeline.activate import settle, take_effect
from dispatcher.pipeline.entitled import (
    Reach,
    area_findings,
    held_for_its_places,
    other_kind_findings,
    reference_findings,
    roles,
    sender_finding,
)
from dispatcher.pipeline.likeness import essences, repeated, says_the_same
from dispatcher.pipeline.newcomer import Rules, first_state, groups_of, values_of
from dispatcher.ports import Clock, Reading, Transactions, WordsPort
from dispatcher.ports.stores import AlertStore, Connection

_GOING_OUT = (AlertState.ACTIVE, AlertState.AWAITING_APPROVAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """*verdict*: created, known, replaced, conflict, refused or not-entitled.

    *kept* is the public id in quarantine of what was refused.
    """

    verdict: str
    record: AlertRecord | None
    findings: tuple[Finding, ...]
    kept: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One document as it came: its bytes, what was read in them, from whom and on which way."""

    raw: bytes
    digest: str
    reading: Reading
    reach: Reach
    who: Principal
    source: Source
    via: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What taking in reads and writes; *document* reads a stored alert."""

    rules: Rules
    tx: Transactions
    alerts: AlertStore
    words: WordsPort
    clock: Clock
    new_id: Callable[[], str]
    code_of: Callable[[Alert], str]
    document: Callable[[AlertRecord], Alert]
    quarantine: QuarantineLimits


async def ingest(copy: Copy, intake: Intake) -> Answer:
    """Store a document with all that follows from it, in one transaction.

    The answer may be given once this returns: a process that dies before has stored nothing, one
    that dies after loses nothing.
    """
    async with intake.tx.write() as connection:
        await intake.alerts.line(connection)
        return await _Taking(copy, intake, connection).take()


class _Taking:
    """One document inside its transaction."""

    def __init__(self, copy: Copy, intake: Intake, connection: Connection) -> None:
        self.copy, self.intake, self.connection = copy, intake, connection
        self.alerts, self.rules = intake.alerts, intake.rules
        self.now = intake.clock.now()

    async def take(self) -> Answer:
        alert = self.copy.reading.alert
        if alert is None:
            return await self._refuse("refused", self.copy.reading.findings)
        foreign = sender_finding(alert, self.copy.source)
        if foreign is not None:
            return await self._refuse(
                "not-entitled", (*self.copy.reading.findings, foreign)
            )
        known = await self.alerts.same_triple(
            self.connection, alert.sender, alert.identifier, alert.sent.at
        )
        if known is not None:
            return await self._again(alert, known)
        record, findings = await self._store(alert, self.intake.new_id())
        await self._arrived(record, "created")
        return Answer(verdict="created", record=await self._fresh(record), findings=findings)

    async def _refuse(self, verdict: str, findings: tuple[Finding, ...]) -> Answer:
        copy = self.copy
        kept = await self.alerts.quarantined(
            self.connection, public_id=self.intake.new_id(), received_at=self.now,
            source=copy.source.name, via=copy.via, raw=copy.raw, digest=copy.digest,
            findings=as_text(findings), limits=self.intake.quarantine,
        )
        return Answer(verdict=verdict, record=None, findings=findings, kept=kept)

    async def _again(self, alert: Alert, known: AlertRecord) -> Answer:
        """A copy of what is here: the same, another content, or a more trusted one."""
        copy, findings = self.copy, self.copy.reading.findings
        if copy.digest == known.digest:
            if copy.source.trust > known.trust:
                await self.alerts.change(self.connection, known.id, trust=copy.source.trust)
                known = replace(known, trust=copy.source.trust)
            await self._arrived(known, "known")
            return Answer(verdict="known", record=known, findings=findings)
        if copy.source.trust <= known.trust or self._would_end_silently(alert, known):
            await self._arrived(known, "conflict", raw=copy.raw)
            return Answer(verdict="conflict", record=known, findings=findings)
        record = await self._replace(alert, known)
        return Answer(verdict="replaced", record=await self._fresh(record), findings=findings)

    def _would_end_silently(self, alert: Alert, known: AlertRecord) -> bool:
        """Whether people were told by a copy and the trusted one can tell them nothing."""
        state, _ = first_state(alert, rules=self.rules, source=self.copy.source, now=self.now)
        return known.activated_at is not None and state not in _GOING_OUT

    async def _replace(self, alert: Alert, known: AlertRecord) -> AlertRecord:
        """The more trusted content takes the place of the other, and everything made from it.

        Who was told by the other gets an update, unless both tell the same.
        """
        old = self.intake.document(known)
        await self._arrived(known, "replaced", raw=known.raw, digest=known.digest)
        if says_the_same(alert, old):
            await self.alerts.change(
                self.connection, known.id, raw=self.copy.raw, digest=self.copy.digest,
                trust=self.copy.source.trust, source=self.copy.source.name,
                findings=as_text(self.copy.reading.findings),
            )
            return known
        await self.alerts.retire(self.connection, known, public_id=self.intake.new_id())
        record, _ = await self._store(alert, known.public_id, before=known)
        await self.alerts.move_arrivals(self.connection, known.id, record.id)
        return record

    async def _arrived(
        self, record: AlertRecord, verdict: str, *, raw: bytes | None = None, digest: str = ""
    ) -> None:
        copy = self.copy
        await self.alerts.arrived(
            self.connection, alert_id=record.id, source=copy.source.name, via=copy.via,
            digest=digest or copy.digest, received_at=self.now, verdict=verdict,
            findings=as_text(copy.reading.findings), raw=raw,
        )

    async def _store(
        self, alert: Alert, public_id: str, *, before: AlertRecord | None = None
    ) -> tuple[AlertRecord, tuple[Finding, ...]]:
        """A new row with its links and groups, and what it does to others."""
        state, reason, duplicate = await self._state(alert)
        findings = await self._findings(alert, state)
        values = values_of(
            alert, raw=self.copy.raw, digest=self.copy.digest, who=self.copy.who,
            source=self.copy.source, rules=self.rules, now=self.now, words=self.intake.words,
            state=state, reason=reason, duplicate=duplicate, findings=findings,
        )
        values.update(public_id=public_id, code=self.intake.code_of(alert))
        record = await self.alerts.add(self.connection, values)
        await self._relate(record, alert, before)
        if state is AlertState.ACTIVE:
            await take_effect(
                self.connection, record, alerts=self.alerts, now=self.now, held=self.rules.held
            )
        else:
            await settle(
                self.connection, record.id, alerts=self.alerts, now=self.now,
                held=self.rules.held,
            )
        return record, findings

    async def _relate(
        self, record: AlertRecord, alert: Alert, before: AlertRecord | None
    ) -> None:
        await self.alerts.add_links(self.connection, record, self._links(alert, record))
        await self.alerts.close_links(self.connection, record)
        if before is not None:
            await self.alerts.imply(
                self.connection, [(record.id, before.id)], Role.EDITION
            )
        await self.alerts.add_groups(self.connection, groups_of(alert, record.id))
        await self.alerts.add_likenesses(self.connection, record.id, essences(alert))

    def _links(self, alert: Alert, record: AlertRecord) -> list[tuple[Reference, Role]]:
        found = roles(alert, self.copy.source)
        if record.state is AlertState.RECORDED:
            # What is never sent ends nothing either; the network's own messages name many.
            return [(ref, Role.ANSWERS if role is Role.ANSWERS else Role.IDLE)
                    for ref, role in found]
        return found

    async def _state(self, alert: Alert) -> tuple[AlertState, str, str]:
        """The state to begin in, why, and the public id of what this one repeats."""
        state, reason = first_state(
            alert, rules=self.rules, source=self.copy.source, now=self.now
        )
        if state not in _GOING_OUT or alert.msg_type is MsgType.CANCEL:
            return state, reason, ""
        duplicate = await repeated(self.connection, alert, alerts=self.alerts)
        if held := held_for_its_places(self.copy.reach, tuple(alert.areas)):
            return AlertState.HELD, held, duplicate
        return (AlertState.HELD, "re-issue", duplicate) if duplicate else (state, reason, "")

    async def _findings(self, alert: Alert, state: AlertState) -> tuple[Finding, ...]:
        source = self.copy.source
        found = [*self.copy.reading.findings, *reference_findings(alert, source)]
        found += await other_kind_findings(
            self.connection, alert, source, alerts=self.alerts
        )
        if state in (*_GOING_OUT, AlertState.HELD) and alert.msg_type is not MsgType.CANCEL:
            found += area_findings(self.copy.reach, source)
        return tuple(found)

    async def _fresh(self, record: AlertRecord) -> AlertRecord:
        fresh = await self.alerts.by_row(self.connection, record.id)
        if fresh is None:
            raise LookupError("the alert just stored is gone")
        return fresh
