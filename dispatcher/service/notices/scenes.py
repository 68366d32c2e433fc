"""A notice as the stages of alerts see one: its places and words, and none of their urgency."""

from collections.abc import Sequence

from dispatcher.domain.alert import Alert, Info, Moment, MsgType, Scope, Status
from dispatcher.domain.area import Area, Box, rough_box
from dispatcher.domain.community import Group
from dispatcher.domain.errors import Refused
from dispatcher.domain.message import NoticeWords
from dispatcher.domain.notice import PRIORITY, Notice, NoticeState, Wish, subject
from dispatcher.domain.policy import AlertState, Mode, audience_of
from dispatcher.domain.record import AlertRecord
from dispatcher.pipeline.notice import Announcer, Chosen
from dispatcher.pipeline.scene import Place, Scene
from dispatcher.service.notices.wish import areas_of
from dispatcher.service.scenes import Scenes
from dispatcher.store.notices import Notices
from dispatcher.wiring import Parts

_STATES = {NoticeState.ACTIVE: AlertState.ACTIVE, NoticeState.STOPPED: AlertState.WITHDRAWN}


class NoticeScenes:
    """Gathers the scene of a notice; people, places and approvals are read afresh."""

    def __init__(self, parts: Parts, scenes: Scenes) -> None:
        self._parts = parts
        self._scenes = scenes

    async def of(self, notice: Notice) -> Scene:
        """Everything that decisions about *notice* need to see."""
        parts = self._parts
        await self._scenes.learn()
        groups = await parts.communities.groups()
        record = as_record(notice)
        alert = _as_alert(notice, record, parts.house.host_language, parts.house.name)
        return Scene(
            record=record, alert=alert, words=parts.words, house=parts.house, stations=(),
            groups={g.community_id: g for g in groups}, chain=(),
            audience=audience_of(
                alert.status, Scope.PUBLIC, MsgType.ALERT, Mode(parts.settings.mode)
            ),
            places=(await self._place(notice, alert, groups),),
            accepted=await self._scenes.accepted(),
            notice=NoticeWords(text=notice.wish.text, papers=notice.wish.papers),
        )

    async def _place(self, notice: Notice, alert: Alert, groups: Sequence[Group]) -> Place:
        areas = areas_of(notice.wish)
        selection = self._parts.select(areas) if areas else None
        about = await self._parts.alerts.by_id(notice.about) if notice.about else None
        chosen = Chosen(
            communities=_ids(notice.wish, groups), area=selection,
            languages=frozenset(notice.wish.languages),
        )
        return Place(
            group=alert.groups[0], hazard=notice.wish.hazard, selection=chosen,
            communities=frozenset(
                g.community_id for g in groups
                if selection is not None and g.area is not None and selection.meets(g.area)
            ),
            ends_at=notice.valid_until, sent_at=about.sent_at if about else None,
        )

    async def chain(self, notice: Notice) -> list[int]:
        """The alert that it is about and what that one stands for."""
        if not notice.about:
            return []
        return sorted({notice.about, *await self._parts.alerts.chain(notice.about)})

    async def box(self, wish: Wish, about: AlertRecord | None) -> Box | None:
        """Around everybody whom it may concern; None for anywhere."""
        groups = await self._parts.communities.groups()
        ids = _ids(wish, groups)
        areas: list[Area] = [*areas_of(wish)]
        for group in groups:
            if group.community_id in ids:
                if group.area is None:
                    return None
                areas.append(group.area)
        if not areas and about is not None:
            areas = list(self._scenes.document(about).areas)
        return rough_box(areas)


def _ids(wish: Wish, groups: Sequence[Group]) -> frozenset[int]:
    known = {g.external_id: g.community_id for g in groups}
    lost = [name for name in wish.communities if name not in known]
    if lost:
        raise Refused(
            f"There is no community {', '.join(lost)}; see: tocsin communities list."
        )
    return frozenset(known[name] for name in wish.communities)


def as_record(notice: Notice) -> AlertRecord:
    """A notice in an alert's columns: behind every alert, grave never."""
    return AlertRecord(
        id=subject(notice.id), public_id=notice.public_id, sender="", identifier=notice.public_id,
        sent_text="", sent_at=notice.created_at,
        status=Status.EXERCISE if notice.exercise else Status.ACTUAL, msg_type=MsgType.ALERT,
        scope=Scope.PUBLIC, state=_STATES.get(notice.state, AlertState.ENDED),
        state_reason=notice.reason, mode=notice.mode, exercise=notice.exercise, source="", trust=0,
        raw=b"", digest=notice.digest, code=notice.code, number=1, replaced_at=None,
        hazard=notice.wish.hazard, event="", headline="", severity="", urgency="",
        kind=notice.wish.kind, priority=PRIORITY, grave=False, received_at=notice.created_at,
        activated_at=notice.activated_at, expires_at=notice.valid_until, ended_at=notice.ended_at,
        due_at=None, findings="[]", duplicate_of="", submitted_by=notice.submitted_by,
        plan_state=notice.plan_state, plan_step="", plan_cursor=notice.plan_cursor,
        plan_turns=notice.plan_turns, plan_lanes="", contact_mark=notice.contact_mark,
        sweep_mark=notice.sweep_mark,
    )


def _as_alert(notice: Notice, record: AlertRecord, language: str, source: str) -> Alert:
    """The values that words are chosen by; its one block says nothing of its own."""
    return Alert(
        identifier=notice.public_id, sender=source,
        sent=Moment(text="", at=notice.created_at), status=record.status, msg_type=MsgType.ALERT,
        scope=Scope.PUBLIC, infos=(Info(language=language, sender_name=source),),
    )


def announcer(parts: Parts, scenes: Scenes) -> Announcer:
    """The stage of notices over the parts of one process."""
    here = NoticeScenes(parts, scenes)
    return Announcer(
        tx=parts.db, graver=parts.alerts.next_to_plan, notices=Notices(parts.db), plans=parts.plans,
        settle=parts.settling, contacts=parts.contacts, clock=parts.clock, wake=parts.wake,
        scene_of=here.of, chain_of=here.chain,
    )
