"""The rounds: what the clock sets going, each in a module of its own, and how long it may rest."""

from functools import partial

from channels._twilio import state_of
from dispatcher.domain.policy import APPROVERS_NEEDED
from dispatcher.pipeline.escalate import Escalation
from dispatcher.pipeline.fallback import Fallback
from dispatcher.pipeline.handover import Handover
from dispatcher.pipeline.lifecycle import Lifecycle
from dispatcher.pipeline.reconcile import chase_receipts, settle_unknown
from dispatcher.pipeline.redact import Redaction
from dispatcher.ports.redaction import Forgettable
from dispatcher.schedule import REST_SECONDS, Job
from dispatcher.service.clockwatch import ClockWatch
from dispatcher.service.notices import announcer
from dispatcher.service.review import rounds as reviewing
from dispatcher.service.scenes import Scenes
from dispatcher.service.senders import try_again
from dispatcher.wiring import Parts

_SHARE = 10  # a wait may end later by one part in so many


class Rounds:
    """The side verbs over the parts of one process."""

    def __init__(self, parts: Parts, scenes: Scenes) -> None:
        self._parts = parts
        self._scenes = scenes
        self._wait = parts.settings.wait
        self.clock = ClockWatch(parts)

    def jobs(self) -> dict[str, Job]:
        """All of them by name."""
        parts, wait = self._parts, self._wait
        relays = min(wait.relay_silence, wait.relayed)
        held = min(wait.held, wait.reissue, wait.approval)
        looks = min(wait.reconcile, wait.receipt)
        pace = max(0.1, min(1.0, 20 / wait.reconcile, 1 / parts.clock.scale * 10))
        return {
            **self.everywhere(),
            # An info group may end before its alert does.
            "lifecycle": Job(
                run=self.lifecycle().tick, every=0.5, rest=min(1.0, self._rest(held)),
                due=self._alert_ends,
            ),
            "leases": Job(run=self.leases, every=1.0, rest=REST_SECONDS),
            "unknown": Job(run=self.unknown, every=0.5, rest=self._rest(looks)),
            "receipts": Job(run=self.receipts, every=1.0, rest=self._rest(looks)),
            "retries": Job(run=self.give_up, every=1.0, rest=self._rest(wait.retry_for)),
            "fallback": Job(run=self.fallback, every=0.5, rest=self._rest(wait.fallback)),
            "relays": Job(run=self.escalation().tick, every=pace, rest=self._rest(relays)),
            "reviews": Job(run=self.reviews, every=pace, rest=self._rest(wait.review)),
            # A station that does not answer is asked again without anything being written.
            "stations": Job(run=self.handover().tick, every=1.0, rest=1.0),
            "answers": Job(run=self.answers, every=0.5, rest=REST_SECONDS),
            "notices": Job(
                run=announcer(parts, self._scenes).tick, every=0.5, rest=REST_SECONDS,
            ),
            "newcomers": Job(run=self.newcomers, every=5.0, rest=REST_SECONDS),
            **({"redactions": Job(
                run=self.redaction().tick, every=1.0, rest=REST_SECONDS
            )} if self._redacting() else {}),
            "forgotten": Job(run=self.forgotten, every=3600.0, rest=0.0),
            "restored": Job(run=self.restored, every=3600.0, rest=0.0),
        }

    def everywhere(self) -> dict[str, Job]:
        """What every process does, whatever its roles."""
        watch = self.clock
        return {"clock": Job(
            run=watch.look, every=0.5, always=True,
            rest=REST_SECONDS, due=lambda: watch.changed() or not self._parts.clock.trusted(),
        )}

    def _rest(self, seconds: float) -> float:
        """Real seconds for which a wait of *seconds* of Tocsin's clock needs no look."""
        return min(REST_SECONDS, seconds / _SHARE / self._parts.clock.scale)

    def _alert_ends(self) -> bool:
        now = self._parts.clock.now()
        return any(ends <= now for ends in self._parts.active.ends_at.values())

    def lifecycle(self) -> Lifecycle:
        """Holds that run out, alerts that expire, what waits for an ended one."""
        parts = self._parts
        return Lifecycle(
            tx=parts.db, alerts=parts.alerts, settle=parts.settling, relays=parts.relays,
            clock=parts.clock, wake=parts.wake, held=self._wait.held,
            needed=APPROVERS_NEEDED[parts.settings.approvals],
        )

    async def leases(self) -> int:
        """Whoever held these is gone."""
        return await self._parts.settling.expire_leases(now=self._parts.clock.now())

    async def unknown(self) -> int:
        """Look for unknown outcomes in the provider's list."""
        parts = self._parts
        return await settle_unknown(
            settle=parts.settling, send=parts.sending, tx=parts.db, provider=parts.lookup,
            clock=parts.clock, patience=parts.patience,
        )

    async def receipts(self) -> int:
        """Ask about messages that were never confirmed."""
        parts = self._parts
        return await chase_receipts(
            settle=parts.settling, send=parts.sending, tx=parts.db, provider=parts.lookup,
            clock=parts.clock, patience=parts.patience, status_of=state_of,
            take=parts.intray.drop_in,
        )

    async def give_up(self) -> int:
        """Fail what has been retried for too long."""
        parts = self._parts
        now, active = parts.clock.now(), parts.active
        going = {alert for alert, ends_at in active.ends_at.items() if ends_at > now}
        return await parts.settling.give_up(
            first_before=now - parts.patience.retry_for, now=now,
            going=None if active.paused else going,
        )

    async def fallback(self) -> int:
        """Another way for whoever's first way failed or stays silent."""
        parts = self._parts
        fallback = Fallback(
            tx=parts.db, alerts=parts.alerts, plans=parts.plans, settle=parts.settling,
            contacts=parts.contacts, clock=parts.clock, wake=parts.wake,
            silence_ms=int(self._wait.fallback * 1000), scene_of=self._scenes.of,
            again=partial(try_again, parts),
        )
        return await fallback.run(receipts_arrive=parts.intray.seen > 0)

    def escalation(self) -> Escalation:
        """Leaders who stay silent."""
        parts = self._parts
        return Escalation(
            tx=parts.db, alerts=parts.alerts, plans=parts.plans, contacts=parts.contacts,
            relays=parts.relays, inbound=parts.inbound, words=parts.sentences, clock=parts.clock,
            wake=parts.wake, silence_ms=int(self._wait.relay_silence * 1000),
            host_language=parts.house.host_language, scene_of=self._scenes.of,
        )

    async def reviews(self) -> None:
        """Words that interpreters look at."""
        await reviewing(self._parts, self._scenes)

    def handover(self) -> Handover:
        """Scripts for stations that take them by webhook."""
        parts = self._parts
        return Handover(
            airings=parts.airings, radio=parts.channels["radio"], clock=parts.clock,
            notes=parts.notes,
        )

    async def answers(self) -> int:
        """Answers that went astray."""
        return await self._parts.inbound.tend(now=self._parts.clock.now())

    def _redacting(self) -> tuple[str, ...]:
        """The accounts whose texts are to be forgotten, by key."""
        settings = self._parts.settings
        return tuple(
            one.key for one in (settings.twilio, settings.twilio_second)
            if one.redact and one.account_sid
        )

    def redaction(self) -> Redaction:
        """Texts that have done their work."""
        parts, keys = self._parts, self._redacting()

        async def forget(row: Forgettable) -> int:
            key = row.sent_by.partition("/")[0] or keys[0]
            # Of an account that keeps its texts, or is no longer ours, there is nothing to do.
            return await parts.accounts[key].redact(row.provider_id) if key in keys else 404

        async def busy() -> bool:
            due = parts.clock.now()
            return any([await parts.sending.waits(way, due) for way in ("sms", "whatsapp")])

        return Redaction(store=parts.redactions, clock=parts.clock, forget=forget, busy=busy)

    async def newcomers(self) -> None:
        """People added while an alert is active are swept in."""
        await self._parts.plans.replan(mark=await self._parts.contacts.mark())

    async def forgotten(self) -> object:
        """Addresses that nobody uses any more."""
        return await self._parts.contacts.sweep_addresses(now=self._parts.clock.now())

    async def restored(self) -> bool:
        """A database that was put back long ago is one like any other."""
        return await self._parts.restored.over(now=self._parts.clock.now())
