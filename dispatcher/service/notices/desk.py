"""What can be done with notices at the desk: looked at before, sent, decided, stopped, reported."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import structlog

from dispatcher.domain.errors import Conflict, NotAllowed, NotFound, Refused
from dispatcher.domain.notice import OPEN, Notice, NoticeState, Wish, subject
from dispatcher.domain.policy import APPROVERS_NEEDED, AlertState, Mode, is_exercise
from dispatcher.domain.record import AlertRecord, Principal
from dispatcher.pipeline.plan import plan
from dispatcher.ports.service import Json
from dispatcher.ports.stores import Connection
from dispatcher.service.notices.scenes import NoticeScenes, announcer, as_record
from dispatcher.service.notices.shown import all_json, previewed, public_page
from dispatcher.service.notices.wish import read_wish
from dispatcher.service.people import FrontDoor
from dispatcher.service.tally import Tally
from dispatcher.store.notices import wish_text
from dispatcher.store.report import report
from dispatcher.store.surveys import Surveys
from dispatcher.wiring import new_id

log = structlog.get_logger(__name__)

_HOUR = 3_600_000
_OVER = (AlertState.EXPIRED, AlertState.WITHDRAWN, AlertState.ENDED)
_OF_ALERTS = ("alert", "relays", "radio", "trusted", "resent_unproven")


class NoticeDesk(FrontDoor):
    """Notices; their store stands in the door, which lets only those be sent that may."""

    async def preview_notice(self, given: Mapping[str, Any]) -> Json:
        """A dry run: who, which words, what it costs, who is left out; writes nothing."""
        notice = await self._drafted(read_wish(given, hazards=self._hazards()), "")
        scene = await NoticeScenes(self.parts, self.scenes).of(notice)
        tally, after = Tally(scene), 0
        stage = announcer(self.parts, self.scenes)
        chain = await stage.chain_of(notice)
        while people := await stage.people(notice, scene, after=after):
            after = people[-1].contact_id
            ids = [person.contact_id for person in people]
            meant = await self.notices.concerned(notice, chain, ids)
            people = [person for person in people if person.contact_id in meant]
            tally.meet(people)
            tally.add(plan(people, scene=scene, told={}, skip=frozenset(), turns=Counter()))
        return {
            "notice": await self._shown(notice),
            **previewed(tally.as_json(scene.alert, scene.record, self.parts)),
        }

    async def send_notice(self, given: Mapping[str, Any], *, who: Principal) -> Json:
        """Keep a notice; it goes out at once where nobody has to approve it.

        Raises ``Refused`` for what cannot be said, ``Conflict`` for one that is on its way already
        or is about an alert that is not over.
        """
        notice = await self._drafted(read_wish(given, hazards=self._hazards()), who.name)
        async with self.parts.db.write() as connection:
            if not await self.notices.add(connection, notice):
                raise _twice(await self.notices.twin(connection, notice.digest))
        log.info("notice.received", notice=notice.public_id, state=notice.state.value)
        return await self._changed(notice.public_id, who, "send")

    async def _drafted(self, wish: Wish, who: str) -> Notice:
        """The row that a wish would become."""
        parts, now = self.parts, self.parts.clock.now()
        about = await self._about(wish)
        if about is not None:
            wish = replace(wish, hazard=about.hazard or "general")
        exercise = is_exercise(about.status, parts.house.mode) if about else (
            parts.house.mode is Mode.EXERCISE
        )
        needed = APPROVERS_NEEDED[parts.settings.approvals]
        digest = hashlib.sha256(wish_text(wish).encode()).hexdigest()
        # Known before it is sent, so that a dry run shows the very text.
        earlier = await self.notices.said(digest)
        return Notice(
            id=0, public_id=new_id(), reason="", wish=wish,
            state=NoticeState.AWAITING_APPROVAL if needed else NoticeState.ACTIVE,
            digest=digest, code=parts.keys.code(f"notice\0{digest}\0{earlier}"), mode=self.mode,
            exercise=exercise,
            about=about.id if about else 0,
            box=await NoticeScenes(parts, self.scenes).box(wish, about), submitted_by=who,
            created_at=now, activated_at=None if needed else now,
            valid_until=now + wish.lasts * _HOUR, ended_at=None, plan_state="todo",
            plan_cursor=0, plan_turns="{}", contact_mark=0, sweep_mark=0,
        )

    async def _about(self, wish: Wish) -> AlertRecord | None:
        if not self.parts.house.name:
            raise Refused(
                "A notice says who writes: set the authority's name (TOCSIN_AUTHORITY__NAME)."
            )
        if not wish.alert:
            return None
        record = await self.record(wish.alert)
        if record.state not in _OVER:
            raise Conflict(
                f"The alert {record.public_id} is {record.state.value}; a {wish.kind.value} "
                "notice is sent when it is over."
            )
        return record

    def _hazards(self) -> tuple[str, ...]:
        return self.parts.words.library.hazards

    async def notices_listed(
        self, *, before: int | None, limit: int
    ) -> tuple[list[Json], int | None]:
        """Newest first, and the cursor of the next page."""
        found = await self.notices.listed(before=before, limit=limit)
        following = found[-1].id if len(found) == limit else None
        return await self._all_shown(found), following

    async def notice(self, public_id: str) -> Json:
        """One notice with what became of it; raises ``NotFound``."""
        notice = await self._notice(public_id)
        found = await report(
            self.parts.db, as_record(notice), zone=self.notice_zone,
            now=self.parts.clock.now(), prices=self.parts.settings.prices.model_dump(),
        )
        return {
            **await self._shown(notice),
            **{name: value for name, value in found.items() if name not in _OF_ALERTS},
            "survey": await Surveys(self.parts.db).counted(notice.id),
        }

    async def notice_deliveries(
        self, public_id: str, *, filters: Mapping[str, str], after: int, limit: int
    ) -> tuple[list[Json], int | None]:
        """Deliveries of one notice."""
        number = await self.notice_number(public_id)
        return await self.parts.views.deliveries(number, filters, after=after, limit=limit)

    async def public_alert(self, code: str) -> Json:
        """The page that a code leads to; a notice's has its label for a title."""
        notice = await self.notices.by_code(code.strip().upper())
        if notice is None or notice.activated_at is None:
            return await super().public_alert(code)
        texts = await self.parts.overview.public_texts(subject(notice.id))
        return public_page(
            notice, texts, self.parts.house, now=self.parts.clock.now(), zone=self.notice_zone
        )

    async def stop_notice(self, public_id: str, *, who: Principal, reason: str = "") -> Json:
        """Nothing more of it is sent; who was told stays told."""
        notice = await self._notice(public_id)
        async with self.parts.db.write() as connection:
            stopped = await self.notices.change_if(
                connection, notice.id, OPEN, state=NoticeState.STOPPED.value, reason=reason,
                ended_at=self.parts.clock.now(),
            )
        if not stopped:
            state = (await self._notice(public_id)).state.value
            raise Conflict(f"The notice is {state}; it cannot be stopped.")
        return await self._changed(public_id, who, "stop", reason)

    async def approve_notice(self, public_id: str, *, who: Principal, reason: str = "") -> Json:
        """A named person's yes; never that of whoever submitted it."""
        notice = await self._undecided(public_id, who)
        needed, alerts = APPROVERS_NEEDED[self.parts.settings.approvals], self.parts.alerts
        now = self.parts.clock.now()
        async with self.parts.db.write() as connection:
            await self._held_undecided(connection, notice)
            given = await alerts.approvers(connection, subject(notice.id), notice.digest)
            if who.name in given:
                raise Conflict(f"{who.name} has approved this notice already; another person must.")
            await alerts.decided(
                connection, alert_id=subject(notice.id), at=now, who=who.name,
                decision="approve", reason=reason, digest=notice.digest,
            )
            if len(given) + 1 >= needed:
                await self.notices.change_if(
                    connection, notice.id, [NoticeState.AWAITING_APPROVAL],
                    state=NoticeState.ACTIVE.value, activated_at=now,
                )
        return await self._changed(public_id, who, "approve", reason)

    async def reject_notice(self, public_id: str, *, who: Principal, reason: str = "") -> Json:
        """A named person's no: nothing is sent."""
        notice = await self._undecided(public_id, who)
        now = self.parts.clock.now()
        async with self.parts.db.write() as connection:
            await self._held_undecided(connection, notice)
            await self.notices.change_if(
                connection, notice.id, [NoticeState.AWAITING_APPROVAL],
                state=NoticeState.REJECTED.value, reason=reason, ended_at=now,
            )
            await self.parts.alerts.decided(
                connection, alert_id=subject(notice.id), at=now, who=who.name,
                decision="reject", reason=reason, digest=notice.digest,
            )
        return await self._changed(public_id, who, "reject", reason)

    async def _held_undecided(self, connection: Connection, notice: Notice) -> None:
        """Hold its row to the transaction's end; ``Conflict`` if it was stopped or has run out."""
        fresh = await self.notices.held(connection, notice.id)
        if fresh is None or fresh.state is not NoticeState.AWAITING_APPROVAL:
            raise Conflict("The notice has changed meanwhile; look at it and decide again.")

    async def _undecided(self, public_id: str, who: Principal) -> Notice:
        notice = await self._notice(public_id)
        if notice.state is not NoticeState.AWAITING_APPROVAL:
            raise Conflict(
                f"The notice is {notice.state.value}; there is nothing to approve or reject."
            )
        if who.bootstrap or who.name.startswith("local:"):
            raise NotAllowed(
                "Only a named approver may decide; make one with: tocsin token create."
            )
        if who.name == notice.submitted_by:
            raise NotAllowed(
                "Whoever submitted a notice cannot approve it; ask another approver."
            )
        return notice

    async def _changed(
        self, public_id: str, who: Principal, what: str, detail: str = ""
    ) -> Json:
        await self.parts.principals.audit(
            who=who.name, what=f"notice-{what}", about=public_id, at=self.parts.clock.now(),
            detail=detail,
        )
        await self.refresh_active()
        await self.parts.wake.notify("queued")
        return await self._shown(await self._notice(public_id))

    async def _notice(self, public_id: str) -> Notice:
        found = await self.notices.get(public_id)
        if found is None:
            raise NotFound(f"There is no notice {public_id}; see: tocsin notice list.")
        return found

    async def _shown(self, notice: Notice) -> Json:
        return (await self._all_shown([notice]))[0]

    async def _all_shown(self, notices: Sequence[Notice]) -> list[Json]:
        # A dry run is no row yet: it waits for nothing.
        kept = [notice for notice in notices if notice.id]
        waiting = await self.notices.waiting(kept, self.parts.clock.now(), self.notice_zone)
        return await all_json(self.parts.db, notices, waiting, zone=self.notice_zone)

    async def notice_number(self, public_id: str) -> int:
        """What stands in ``alert_id`` of its deliveries."""
        return subject((await self._notice(public_id)).id)

    async def notice_waits_for(self, public_id: str) -> bool:
        """Whether anybody's end is still open, or somebody has to decide first."""
        notice = await self._notice(public_id)
        if notice.state is NoticeState.ACTIVE and notice.plan_state == "todo":
            return True
        return bool(await self.parts.settling.open_in(subject(notice.id)))


def _twice(twin: Notice | None) -> Conflict:
    if twin is None:  # it ended between the two looks
        return Conflict("The same notice was on its way until just now; send it again.")
    return Conflict(
        f"The same notice is {twin.state} already as {twin.public_id}; stop that one first, or "
        "change what it says or to whom."
    )
